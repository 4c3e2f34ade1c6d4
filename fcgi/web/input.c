/* Reading a form or a query against its table. */
#include <string.h>

#include "base/utf8.h"
#include "web/input.h"
#include "web/input_priv.h"

#include "base/banned.h"

static struct value	*value_named(struct values *, const char *, int *);
static bool		 count_pairs(struct values *, const struct pairs *,
			    struct err *);
static bool		 once_only(struct value *, int, struct err *);
static bool		 take(struct arena *, struct value *,
			    const char *const *, struct err *);
static bool		 take_one(struct arena *, struct value *, struct str,
			    const char *const *, struct err *);
static void		 take_parts(struct arena *, struct value *,
			    const char *const *);
static bool		 missing(struct value *, bool, struct err *);
static bool		 fields_right(const struct values *, struct err *);
static void		 array_item(struct buf *, struct str);

static const struct {
	input_reader	*read;
	bool		 token;		/* nobody can type it */
	const char	*field;
	const char	*sql[3];
} types[] = {
	[IN_END] = { 0 },
	[IN_ID] = { read_id, true, "number", { "bigint" } },
	[IN_INT] = { read_int, false, "number", { "integer", "bigint" } },
	[IN_CENTS] = { read_cents, false, "text", { "bigint" } },
	[IN_DATE] = { read_date, false, "date", { "date" } },
	[IN_BOOL] = { read_bool, true, "checkbox", { "boolean" } },
	[IN_CODE] = { read_code, true, "choice", { "text" } },
	[IN_CHOICE] = { read_choice, true, "choice", { "text" } },
	[IN_NAME] = { read_name, false, "text", { "text" } },
	[IN_LINE] = { read_line, false, "text", { "text" } },
	[IN_TEXT] = { read_text, false, "textarea", { "text" } },
	[IN_EMAIL] = { read_email, false, "email", { "text" } },
	[IN_PHONE] = { read_phone, false, "tel", { "text" } },
	[IN_POSTCODE] = { read_postcode, false, "text", { "text" } },
	[IN_IBAN] = { read_iban, false, "text", { "text" } },
	[IN_SLOT] = { read_slot, true, "choice", { "text" } },
	[IN_NONCE] = { read_nonce, true, "text", { "text" } },
	[IN_TOKEN] = { read_token, true, "text", { "text" } },
	[IN_FILE] = { read_file, true, "file", { "bytea" } },
	[IN_SECRET] = { read_secret, false, "password", { "text" } },
};

bool
input_clean(struct arena *a, const struct input *in, struct str typed,
    const char *const *months, struct str *clean, const char **code)
{
	struct reading r = { a, in, months, typed, { NULL, 0 } };

	*clean = r.clean;
	if (typed.n == 0)
		*code = INPUT_EMPTY;
	else if (!utf8_clean(typed.p, typed.n))
		*code = "MU468";
	else
		*code = types[in->type].read(&r);
	if (*code != NULL)
		return false;
	*clean = r.clean;
	return true;
}

bool
input_read(struct arena *a, const struct input *table,
    const struct pairs *pairs, const char *const *months, struct values *out,
    struct err *e)
{
	const struct input *in;
	struct value *v;
	size_t i;
	int part;

	out->n = 0;
	for (in = table; in != NULL && in->type != IN_END; in++)
		out->n++;
	out->v = arena_new_array(a, out->n, struct value);
	for (i = 0; i < out->n; i++)
		out->v[i].in = &table[i];
	if (!count_pairs(out, pairs, e))
		return false;
	for (i = 0; i < out->n; i++) {
		v = &out->v[i];
		v->typed = arena_new_array(a, v->n, struct str);
		v->n = 0;
		if (v->wrong != 0)
			v->part = arena_new_array(a, DATE_PARTS, struct str);
		v->wrong = 0;
	}
	for (i = 0; i < pairs->n; i++) {
		v = value_named(out, pairs->v[i].name, &part);
		if (part >= 0)
			v->part[part] = pairs->v[i].value;
		else
			v->typed[v->n++] = pairs->v[i].value;
	}
	for (i = 0; i < out->n; i++)
		if (!take(a, &out->v[i], months, e))
			return false;
	return fields_right(out, e);
}

const struct value *
input_find(const struct values *vs, const char *name)
{
	size_t i;

	for (i = 0; i < vs->n; i++)
		if (strcmp(vs->v[i].in->name, name) == 0)
			return &vs->v[i];
	return NULL;
}

const char *
input_sql_array(struct arena *a, const struct str *v, size_t n)
{
	struct buf b;
	size_t i;

	buf_init(&b, a, 0);
	buf_char(&b, '{');
	for (i = 0; i < n; i++) {
		if (i > 0)
			buf_char(&b, ',');
		array_item(&b, v[i]);
	}
	buf_char(&b, '}');
	return b.p;
}

const char *
input_sql(struct arena *a, const struct value *v)
{
	if (v->in->many > 0)
		return input_sql_array(a, v->clean, v->n);
	if (v->n == 0)
		return v->in->type == IN_BOOL ? "0" : NULL;
	return str_dup(a, v->clean[0]);
}

const char *
input_field_type(const struct input *in)
{
	return in->many > 0 ? "choices" : types[in->type].field;
}

const char *const *
input_sql_types(const struct input *in)
{
	static const char *const texts[] = { "text[]", NULL };
	static const char *const bigints[] = { "bigint[]", NULL };
	static const char *const integers[] = { "integer[]", "bigint[]", NULL };
	static const char *const dates[] = { "date[]", NULL };

	if (in->many == 0)
		return types[in->type].sql;
	if (in->type == IN_ID || in->type == IN_CENTS)
		return bigints;
	if (in->type == IN_INT)
		return integers;
	return in->type == IN_DATE ? dates : texts;
}

bool
input_is_token(const struct input *in)
{
	return types[in->type].token;
}

/* The input of that name; or the date of which it is a part. */
static struct value *
value_named(struct values *vs, const char *name, int *part)
{
	size_t i;

	for (*part = -1, i = 0; i < vs->n; i++)
		if (strcmp(vs->v[i].in->name, name) == 0)
			return &vs->v[i];
	for (i = 0; i < vs->n; i++)
		if ((*part = input_date_part(vs->v[i].in, name)) >= 0)
			return &vs->v[i];
	return NULL;
}

/* Every name is declared and comes as often as it may; which parts of a date
 * came stands in .wrong until they are read. */
static bool
count_pairs(struct values *vs, const struct pairs *pairs, struct err *e)
{
	struct value *v;
	size_t i;
	int part;

	for (i = 0; i < pairs->n; i++) {
		v = value_named(vs, pairs->v[i].name, &part);
		if (v == NULL)
			return err_set(e, ERR_BAD_REQUEST, "MU400", "",
			    "unknown parameter \"%.40s\"", pairs->v[i].name);
		if (!once_only(v, part, e))
			return false;
		if (v->in->many > 0 && v->n > (size_t)v->in->many)
			return err_set(e, ERR_BAD_REQUEST, "MU467",
			    v->in->name, "%s more than %d times",
			    v->in->name, v->in->many);
	}
	return true;
}

static bool
once_only(struct value *v, int part, struct err *e)
{
	unsigned bit = part < 0 ? 0 : 1U << part;
	bool again = (v->wrong & bit) != 0;

	v->wrong |= bit;
	if (part < 0)
		v->n++;
	if (again || (v->in->many == 0 && v->n + (v->wrong != 0) > 1))
		return err_set(e, ERR_BAD_REQUEST, "MU400",
		    v->in->name, "repeated parameter %s", v->in->name);
	return true;
}

/*
 * Clean the values of one input.  What is blank (an empty box of a search, a
 * select on its first line) is absent.
 */
static bool
take(struct arena *a, struct value *v, const char *const *months,
    struct err *e)
{
	size_t came = v->n, i;

	v->n = 0;
	if (v->part != NULL) {
		take_parts(a, v, months);
		return true;
	}
	v->clean = arena_new_array(a, came, struct str);
	for (i = 0; i < came; i++)
		if (!take_one(a, v, v->typed[i], months, e))
			return false;
	if (v->n == 0 && v->error == NULL && !v->in->optional
	    && v->in->type != IN_BOOL && v->in->type != IN_FILE)
		return missing(v, came > 0, e);
	return true;
}

static void
take_parts(struct arena *a, struct value *v, const char *const *months)
{
	v->clean = arena_new_of(a, struct str);
	v->error = input_date_parts(a, v->part, months, v->clean, &v->wrong);
	if (v->error == NULL) {
		v->typed = v->clean;
		v->n = 1;
	} else if (strcmp(v->error, INPUT_EMPTY) == 0 && v->in->optional) {
		v->error = NULL;
		v->wrong = 0;
	}
}

static bool
take_one(struct arena *a, struct value *v, struct str typed,
    const char *const *months, struct err *e)
{
	const char *code;
	struct str clean;

	if (input_clean(a, v->in, typed, months, &clean, &code)) {
		v->typed[v->n] = typed;
		v->clean[v->n++] = clean;
		return true;
	}
	if (strcmp(code, INPUT_EMPTY) == 0)
		return true;
	if (input_is_token(v->in) || v->in->hidden)
		return err_set(e, ERR_BAD_REQUEST, code, v->in->name,
		    "malformed parameter %s", v->in->name);
	if (v->error == NULL)
		v->error = code;
	/* Kept for the form that comes back. */
	v->typed[v->n] = typed;
	v->clean[v->n++] = (struct str){ NULL, 0 };
	return true;
}

/* A box left empty, a list left on its first line are a person's; a lost token
 * is not. */
static bool
missing(struct value *v, bool came, struct err *e)
{
	bool chosen = v->in->type == IN_CODE || v->in->type == IN_CHOICE
	    || v->in->many > 0 || (v->in->type == IN_ID && came);

	if (v->in->hidden || (input_is_token(v->in) && !chosen))
		return err_set(e, ERR_BAD_REQUEST, "MU400", v->in->name,
		    "missing parameter %s", v->in->name);
	v->error = chosen ? INPUT_NO_CHOICE : INPUT_EMPTY;
	return true;
}

static bool
fields_right(const struct values *vs, struct err *e)
{
	size_t i;

	for (i = 0; i < vs->n; i++)
		if (vs->v[i].error != NULL)
			return err_set(e, ERR_REFUSED, vs->v[i].error,
			    vs->v[i].in->name, "input %s", vs->v[i].in->name);
	return true;
}

/* Always quoted: a bare NULL or a brace would mean something else. */
static void
array_item(struct buf *b, struct str s)
{
	size_t i;

	buf_char(b, '"');
	for (i = 0; i < s.n; i++) {
		if (s.p[i] == '"' || s.p[i] == '\\')
			buf_char(b, '\\');
		buf_char(b, s.p[i]);
	}
	buf_char(b, '"');
}
