/* Fields by rows: rows, list, table.  What needs a request is form.c. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/fields.h"

#include "base/banned.h"

enum { NAME_MAX_BYTES = 40, WORDS = 5 };

static const struct {
	const char	*name;		/* shape.field_type */
	enum input_type	 type;
	bool		 many;
} types[] = {
	{ "name", IN_NAME }, { "line", IN_LINE }, { "text", IN_TEXT },
	{ "int", IN_INT }, { "cents", IN_CENTS }, { "date", IN_DATE },
	{ "bool", IN_BOOL }, { "choice", IN_CHOICE },
	{ "choices", IN_CHOICE, true }, { "email", IN_EMAIL },
	{ "phone", IN_PHONE }, { "postcode", IN_POSTCODE },
	{ "iban", IN_IBAN },
};

static bool
set_type(struct input *in, const char *name)
{
	size_t	i;

	for (i = 0; i < sizeof(types) / sizeof(types[0]); i++)
		if (strcmp(types[i].name, name) == 0) {
			in->type = types[i].type;
			in->many = types[i].many ? 1 : 0;
			return true;
		}
	return false;
}

static const char *
type_name(const struct input *in)
{
	size_t	i = 0;

	while (types[i].type != in->type || types[i].many != (in->many > 0))
		i++;
	return types[i].name;
}

/* [a-z0-9][a-z0-9-]{0,39}, what SQL allows for codes and names. */
static bool
is_word(const char *s)
{
	size_t	n = strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789-");

	return n > 0 && n <= NAME_MAX_BYTES && s[n] == '\0' && s[0] != '-';
}

/* Numbers of a procedure stay within what a person counts. */
static void
set_bounds(struct input *in, const char *least, const char *most)
{
	enum { FAR = 1000000000 };
	long	lo = least != NULL ? strtol(least, NULL, 10) : 0;
	long	hi = most != NULL ? strtol(most, NULL, 10) : 0;

	if (in->type == IN_INT) {
		in->min = least != NULL ? lo : -FAR;
		in->max = most != NULL ? hi : FAR;
	} else if (in->type == IN_NAME || in->type == IN_LINE ||
	    in->type == IN_TEXT) {
		in->max = hi > 0 && hi <= 4000 ? hi : 0;
	}
}

/* --- rows --- */

/* By name, of any row. */
static const char *
column(const struct db_rows *rows, size_t row, const char *name)
{
	size_t	i, n;

	for (i = 0; i < db_columns(rows); i++)
		if (strcmp(db_column(rows, i), name) == 0)
			return db_value(rows, row, i, &n);
	return NULL;
}

static bool
is_true(const char *text)
{
	return text != NULL && *text == 't';
}

static bool
take_row(struct arena *a, const struct db_rows *rows, size_t row,
    struct field *f)
{
	const char	*name = column(rows, row, "name");
	const char	*type = column(rows, row, "type");

	*f = (struct field){ 0 };
	if (name == NULL || type == NULL || !is_word(name) ||
	    !set_type(&f->in, type))
		return false;
	f->in.name = arena_printf(a, "q-%s", name);
	f->in.optional = is_true(column(rows, row, "optional"));
	f->in.autocomplete = column(rows, row, "autocomplete");
	set_bounds(&f->in, column(rows, row, "least"),
	    column(rows, row, "most"));
	f->label = column(rows, row, "label");
	f->hint = column(rows, row, "hint");
	f->value = column(rows, row, "value");
	return true;
}

/* The options of each field, as the reader of choices wants them. */
static void
set_options(struct arena *a, struct fields *out)
{
	const char	**codes;
	struct field	 *f;
	size_t		  i, j;

	for (i = 0; i < out->n; i++) {
		f = &out->v[i];
		if (f->in.type != IN_CHOICE)
			continue;
		codes = arena_new_array(a, f->options + 1, const char *);
		for (j = 0; j < f->options; j++)
			codes[j] = f->option[j].code;
		f->in.options = codes;
		if (f->in.many > 0)
			f->in.many = f->options > 0 ? (int)f->options : 1;
	}
}

bool
fields_of_rows(struct arena *a, const struct db_rows *rows,
    struct fields *out, struct err *e)
{
	struct field_option	*option = arena_new_array(a, FIELDS_OPTIONS,
				    struct field_option);
	size_t			 i, options = 0;

	out->v = arena_new_array(a, FIELDS_MAX, struct field);
	out->n = 0;
	for (i = 0; i < db_count(rows); i++) {
		struct field	 f, *last = out->n > 0 ?
				    &out->v[out->n - 1] : NULL;
		const char	*code = column(rows, i, "option");

		if (!take_row(a, rows, i, &f))
			return err_set(e, ERR_OURS, "MU500", NULL,
			    "row %zu is no field", i);
		if (last == NULL || strcmp(last->in.name, f.in.name) != 0) {
			if (out->n == FIELDS_MAX)
				return err_set(e, ERR_OURS, "MU500", NULL,
				    "more than %d fields", FIELDS_MAX);
			last = &out->v[out->n++];
			*last = f;
		}
		if (code == NULL)
			continue;
		if (options == FIELDS_OPTIONS || !is_word(code))
			return err_set(e, ERR_OURS, "MU500", NULL,
			    "row %zu: no option, or over %d", i,
			    FIELDS_OPTIONS);
		if (last->options == 0)
			last->option = &option[options];
		option[options++] = (struct field_option){ code,
		    column(rows, i, "option_label"),
		    is_true(column(rows, i, "chosen")) };
		last->options++;
	}
	set_options(a, out);
	return true;
}

/* --- the list --- */

/* "choice menu 0 0 0 standard other": type, name, optional, bounds, options. */
char *
fields_write(struct arena *a, const struct fields *f)
{
	struct buf	b;
	size_t		i, j;

	buf_init(&b, a, 256);
	for (i = 0; i < f->n; i++) {
		const struct input	*in = &f->v[i].in;

		buf_printf(&b, "%s %s %d %ld %ld", type_name(in),
		    in->name + 2, in->optional, in->min, in->max);
		for (j = 0; j < f->v[i].options; j++)
			buf_printf(&b, " %s", f->v[i].option[j].code);
		buf_char(&b, '\n');
	}
	return b.p;
}

static char *
next_word(char **line)
{
	char	*word = *line;
	size_t	 n = strcspn(word, " ");

	if (n == 0)
		return NULL;
	*line = word + n;
	if (**line == ' ')
		*(*line)++ = '\0';
	return word;
}

static bool
read_line(struct arena *a, char *line, struct field *f,
    struct field_option *option, size_t *options)
{
	char	*word[WORDS], *code;
	size_t	 i;

	*f = (struct field){ 0 };
	for (i = 0; i < WORDS; i++)
		if ((word[i] = next_word(&line)) == NULL)
			return false;
	if (!set_type(&f->in, word[0]) || !is_word(word[1]))
		return false;
	f->in.name = arena_printf(a, "q-%s", word[1]);
	f->in.optional = strcmp(word[2], "1") == 0;
	f->in.min = strtol(word[3], NULL, 10);
	f->in.max = strtol(word[4], NULL, 10);
	f->option = &option[*options];
	while ((code = next_word(&line)) != NULL) {
		if (*options == FIELDS_OPTIONS || !is_word(code))
			return false;
		option[(*options)++] = (struct field_option){ .code = code };
		f->options++;
	}
	return *line == '\0';
}

bool
fields_read(struct arena *a, const char *text, size_t n, struct fields *out)
{
	struct field_option	*option = arena_new_array(a, FIELDS_OPTIONS,
				    struct field_option);
	char			*line, *end;
	size_t			 options = 0;

	out->v = arena_new_array(a, FIELDS_MAX, struct field);
	out->n = 0;
	if (n > FIELDS_BYTES || (n > 0 && memchr(text, '\0', n) != NULL))
		return false;
	line = arena_strndup(a, text, n);
	for (; *line != '\0'; line = end + 1) {
		if ((end = strchr(line, '\n')) == NULL ||
		    out->n == FIELDS_MAX)
			return false;
		*end = '\0';
		if (!read_line(a, line, &out->v[out->n++], option, &options))
			return false;
	}
	set_options(a, out);
	return true;
}

/* --- inputs --- */

const struct input *
fields_table(struct arena *a, const struct input *fixed,
    const struct fields *f)
{
	struct input	*table;
	size_t		 n = 0, i;

	while (fixed != NULL && fixed[n].type != IN_END)
		n++;
	table = arena_new_array(a, n + f->n + 1, struct input);
	for (i = 0; i < n; i++)
		table[i] = fixed[i];
	for (i = 0; i < f->n; i++)
		table[n + i] = f->v[i].in;
	table[n + f->n] = (struct input){ 0 };
	return table;
}

const char *
fields_sql(struct arena *a, const struct values *vs, bool names)
{
	struct str	*all;
	size_t		 i, j, n = 0;

	for (i = 0; i < vs->n; i++)
		n += vs->v[i].n;
	all = arena_new_array(a, n, struct str);
	for (i = n = 0; i < vs->n; i++) {
		const struct value	*v = &vs->v[i];

		if (strncmp(v->in->name, "q-", 2) != 0)
			continue;
		for (j = 0; j < v->n; j++)
			all[n++] = names ? str_of(v->in->name + 2) :
			    v->clean[j];
	}
	return input_sql_array(a, all, n);
}
