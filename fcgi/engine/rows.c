/*
 * Rows become elements by declared type.  There is one function per kind of
 * column and no code for any page.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/page.h"

#include "base/banned.h"

/* Room for the texts of one value; they grow on the arena if need be. */
enum { VALUE_ROOM = 64 };

/* Names of the vocabulary, interned once. */
static struct {
	const char	*iso, *relative, *weekday, *day, *eve, *date, *minor,
			*currency, *value, *plural, *bytes, *code, *from, *to,
			*given, *family, *display, *line, *postcode, *town,
			*index, *first, *last, *count, *broken;
} n;

void
rows_intern(void)
{
	n.relative = doc_name("relative");
	n.weekday = doc_name("weekday");
	n.day = doc_name("day");
	n.eve = doc_name("eve");
	n.date = doc_name("date");
	n.minor = doc_name("minor");
	n.currency = doc_name("currency");
	n.value = doc_name("value");
	n.plural = doc_name("plural");
	n.bytes = doc_name("bytes");
	n.code = doc_name("code");
	n.from = doc_name("from");
	n.to = doc_name("to");
	n.given = doc_name("given");
	n.family = doc_name("family");
	n.display = doc_name("display");
	n.line = doc_name("line");
	n.postcode = doc_name("postcode");
	n.town = doc_name("town");
	n.index = doc_name("index");
	n.first = doc_name("first");
	n.last = doc_name("last");
	n.count = doc_name("count");
	n.iso = doc_name("iso");
	n.broken = doc_name("broken");
}

static void
attr_text(struct doc_node *e, const char *name, const char *text)
{
	doc_attr(e, name, text, strlen(text));
}

static const char *
relative(long days)
{
	return days < 0 ? "past" : days > 0 ? "future" : "today";
}

static void
add_date(struct doc_node *parent, const char *name, const char *text,
    size_t len, const struct value_view *v)
{
	struct date	 d;
	struct buf	 b, day;
	struct doc_node	*e;
	char		 weekday[2];

	if (!date_parse(text, len, &d))		/* "infinity" */
		return;
	buf_init(&b, v->a, VALUE_ROOM);
	buf_init(&day, v->a, VALUE_ROOM);
	words_date(&b, v->words, d);
	words_day(&day, v->words, d);
	weekday[0] = (char)('0' + date_weekday(d));
	weekday[1] = '\0';
	e = doc_add_text(parent, name, b.p, b.n);
	doc_attr(e, n.iso, text, len);
	attr_text(e, n.relative, relative(date_days(d) - date_days(v->today)));
	attr_text(e, n.weekday, weekday);
	doc_attr(e, n.day, day.p, day.n);
}

static void
add_instant(struct doc_node *parent, const char *name, const char *text,
    size_t len, const struct value_view *v)
{
	struct instant	 t;
	struct buf	 b, day;
	struct doc_node	*e;
	char		 iso[26];
	int64_t		 ahead;

	if (!instant_parse(text, len, &t))
		return;
	buf_init(&b, v->a, VALUE_ROOM);
	buf_init(&day, v->a, VALUE_ROOM);
	words_instant(&b, v->words, t, false);
	words_instant(&day, v->words, t, true);
	instant_iso(t, iso);
	ahead = instant_epoch(t) - instant_epoch(v->at);
	e = doc_add_text(parent, name, b.p, b.n);
	attr_text(e, n.iso, iso);
	attr_text(e, n.relative, ahead < 0 ? "past" : "future");
	doc_attr(e, n.day, day.p, day.n);
	if (t.hour == 0 && t.minute == 0 && t.second == 0) {
		struct buf	eve;

		buf_init(&eve, v->a, VALUE_ROOM);
		words_day(&eve, v->words, date_add_days(t.day, -1));
		doc_attr(e, n.eve, eve.p, eve.n);
		buf_init(&day, v->a, VALUE_ROOM);
		words_date(&day, v->words, t.day);
		doc_attr(e, n.date, day.p, day.n);
	}
}

/* "[2026-09-01,2027-07-04)"; either end may be missing. */
static void
add_period(struct doc_node *parent, const char *name, const char *text,
    size_t len, const struct value_view *v)
{
	const char	*comma = memchr(text, ',', len);
	struct date	 from, to;
	bool		 has_from, has_to;
	struct buf	 b;
	struct doc_node	*e;
	char		 iso[11];

	if (comma == NULL || len < 3)
		return;
	has_from = date_parse(text + 1, (size_t)(comma - text - 1), &from);
	has_to = date_parse(comma + 1, (size_t)(text + len - comma - 2), &to);
	if (has_to)		/* half-open: people read the last day in it */
		to = date_add_days(to, -1);
	buf_init(&b, v->a, VALUE_ROOM);
	words_period(&b, v->words, has_from ? &from : NULL,
	    has_to ? &to : NULL);
	e = doc_add_text(parent, name, b.p, b.n);
	if (has_from) {
		date_iso(from, iso);
		attr_text(e, n.from, iso);
	}
	if (has_to) {
		date_iso(to, iso);
		attr_text(e, n.to, iso);
	}
}

static void
add_number(struct doc_node *parent, const struct column *c, const char *text,
    size_t len, const struct value_view *v)
{
	int64_t		 value = strtoll(text, NULL, 10);
	struct buf	 b;
	struct doc_node	*e;

	buf_init(&b, v->a, VALUE_ROOM);
	if (c->kind == COLUMN_CENTS)
		words_cents(&b, v->words, value);
	else if (c->kind == COLUMN_BYTES)
		words_bytes(&b, v->words, value);
	else
		words_count(&b, v->words, value);
	e = doc_add_text(parent, c->element, b.p, b.n);
	if (c->kind == COLUMN_CENTS) {
		doc_attr(e, n.minor, text, len);
		attr_text(e, n.currency, "EUR");
	} else if (c->kind == COLUMN_BYTES) {
		doc_attr(e, n.bytes, text, len);
	} else {
		doc_attr(e, n.value, text, len);
		attr_text(e, n.plural, words_plural(v->words, value));
	}
}

size_t
composite_split(struct arena *a, const char *text, const char **field,
    size_t max)
{
	const char	*c = text;
	size_t		 fields = 0;

	if (*c++ != '(')
		return 0;
	while (fields < max && *c != '\0') {
		struct buf	b;
		bool		quoted = false, any = false;

		buf_init(&b, a, VALUE_ROOM);
		for (; *c != '\0'; c++) {
			if (*c == '"' && quoted && c[1] == '"') {
				buf_char(&b, *c++);
			} else if (*c == '"') {
				quoted = !quoted;
				any = true;
			} else if (*c == '\\' && c[1] != '\0') {
				buf_char(&b, *++c);
			} else if (!quoted && (*c == ',' || *c == ')')) {
				break;
			} else {
				buf_char(&b, *c);
			}
		}
		field[fields++] = any || b.n > 0 ? b.p : NULL;
		if (*c == '\0' || *c++ == ')')
			break;
	}
	return fields;
}

void
page_person(struct arena *a, const char *text, const char **given,
    const char **family)
{
	const char	*field[2] = { NULL, NULL };

	(void)composite_split(a, text, field, 2);
	*given = field[0];
	*family = field[1];
}

static void
add_part(struct doc_node *parent, const char *name, const char *text)
{
	if (text != NULL && *text != '\0')
		(void)doc_add_text(parent, name, text, strlen(text));
}

static void
add_person(struct doc_node *parent, const char *name, const char *text,
    const struct value_view *v)
{
	struct doc_node	*e = doc_add(parent, name);
	const char	*given, *family;

	page_person(v->a, text, &given, &family);
	add_part(e, n.given, given);
	add_part(e, n.family, family);
	add_part(e, n.display, arena_printf(v->a, "%s%s%s",
	    given != NULL ? given : "", given != NULL && family != NULL ?
	    " " : "", family != NULL ? family : ""));
}

/* line1, line2, postcode, town, in postal order (vocabulary 21). */
static void
add_address(struct doc_node *parent, const char *name, const char *text,
    const struct value_view *v)
{
	struct doc_node	*e = doc_add(parent, name);
	const char	*f[4] = { NULL, NULL, NULL, NULL };

	(void)composite_split(v->a, text, f, 4);
	add_part(e, n.line, f[0]);
	add_part(e, n.line, f[1]);
	add_part(e, n.postcode, f[2]);
	add_part(e, n.town, f[3]);
}

static void
add_code(struct doc_node *parent, const struct column *c, const char *text,
    size_t len, const struct value_view *v)
{
	const char	*label = catalogue_label(v->catalogue, c->list, text,
			    len);
	struct doc_node	*e = doc_add_text(parent, c->element, label,
			    strlen(label));

	doc_attr(e, n.code, text, len);
}

/* A token that the database must not know; what does not open was refused
 * before (engine/mail_page.c). */
static void
add_sealed(struct doc_node *parent, const struct column *c, const char *text,
    size_t len, const struct value_view *v)
{
	unsigned char	*token;
	size_t		 token_n;

	if (v->sealed != NULL && seal_unbox(v->a, v->sealed, "message", text,
	    len, &token, &token_n))
		(void)doc_add_text(parent, c->element, (const char *)token,
		    token_n);
}

/* A box that was changed, moved or sealed by another key is said to be broken,
 * never shown as empty. */
static void
add_boxed(struct doc_node *parent, const struct column *c, const char *text,
    size_t len, const struct value_view *v)
{
	unsigned char	*out;
	size_t		 out_n;

	if (v->boxed != NULL && seal_unbox(v->a, v->boxed, c->name, text, len,
	    &out, &out_n))
		(void)doc_add_text(parent, c->element, (char *)out, out_n);
	else
		attr_text(doc_add(parent, c->element), n.broken, "true");
}

void
value_add(struct doc_node *parent, const struct column *c, const char *text,
    size_t len, const struct value_view *v)
{
	if (text == NULL)
		return;
	switch (c->kind) {
	case COLUMN_TEXT:
		if (len > 0)
			(void)doc_add_text(parent, c->element, text, len);
		break;
	case COLUMN_ATTRIBUTE:
		doc_attr(parent, c->element, text, len);
		break;
	case COLUMN_FLAG:
		if (*text == 't')
			doc_attr(parent, c->element, "true", 4);
		break;
	case COLUMN_CENTS:
	case COLUMN_COUNT:
	case COLUMN_BYTES:
		add_number(parent, c, text, len, v);
		break;
	case COLUMN_DATE:
		add_date(parent, c->element, text, len, v);
		break;
	case COLUMN_INSTANT:
		add_instant(parent, c->element, text, len, v);
		break;
	case COLUMN_PERIOD:
		add_period(parent, c->element, text, len, v);
		break;
	case COLUMN_PERSON:
		add_person(parent, c->element, text, v);
		break;
	case COLUMN_ADDRESS:
		add_address(parent, c->element, text, v);
		break;
	case COLUMN_SEALED:
		add_sealed(parent, c, text, len, v);
		break;
	case COLUMN_BOXED:
		add_boxed(parent, c, text, len, v);
		break;
	case COLUMN_FACTOR:
		factor_add(parent, c->element, text, v);
		break;
	case COLUMN_CODE:
		add_code(parent, c, text, len, v);
		break;
	}
}

static void
row_add(struct doc_node *e, const struct function *f,
    const struct db_rows *rows, size_t row, const struct value_view *v)
{
	size_t	i, len;

	for (i = 0; i < f->columns; i++) {
		const char	*text = db_value(rows, row, i, &len);

		value_add(e, &f->column[i], text, len, v);
	}
}

void
rows_add(struct doc_node *content, const char *plural, const char *one,
    const struct function *f, const struct db_rows *rows,
    const struct value_view *v)
{
	size_t		 total = db_count(rows), i;
	struct doc_node	*list, *e;
	char		 number[24];

	if (plural == NULL) {
		if (total > 0)
			row_add(doc_add(content, one), f, rows, 0, v);
		return;
	}
	list = doc_add(content, plural);
	snprintf(number, sizeof(number), "%zu", total);
	attr_text(list, n.count, number);
	for (i = 0; i < total; i++) {
		e = doc_add(list, one);
		snprintf(number, sizeof(number), "%zu", i + 1);
		attr_text(e, n.index, number);
		if (i == 0)
			attr_text(e, n.first, "true");
		if (i + 1 == total)
			attr_text(e, n.last, "true");
		row_add(e, f, rows, i, v);
	}
}
