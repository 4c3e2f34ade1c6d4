/*
 * Tables in and out.
 *
 * In: a form with a file that is a table of another product (wire/csv).  It is
 * small and read whole, and its cells become arguments of the call as any other
 * input.  A file that cannot be read is no error here: the call keeps why, and
 * the page says it with its line.  A call that asks for "@said" takes JSON and
 * calendars too, whole, instead of cells.
 *
 * Out: a page like any other, drawn by its sheet, of which the rows of the
 * tables leave as CSV, or as the events of a calendar, so that its words come
 * from the catalogue too.
 */
#include <string.h>

#include "engine/request.h"
#include "web/multipart.h"
#include "wire/csv.h"
#include "wire/ical.h"

#include "base/banned.h"

/* The table and a megabyte for the form around it. */
enum { BODY_MAX = CSV_BYTES + (1 << 20), CHUNK = 16384 };

struct table {
	struct request	*p;
	const char	*name;
	struct buf	 bytes;
	struct csv	 csv;
	const char	*said;
	bool		 seen;
};

/* --- in --- */

static bool
on_file(void *ctx, const char *field, const char *name, struct err *e)
{
	struct table	*t = ctx;

	if (strcmp(field, "document") != 0)
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "a file in field \"%.40s\"", field);
	/* What a browser sends for a box left empty. */
	t->seen = *name != '\0';
	t->name = name;
	return true;
}

static bool
on_data(void *ctx, const char *bytes, size_t n, struct err *e)
{
	struct table	*t = ctx;

	(void)e;
	/* One byte too many is enough for csv_read to say so. */
	if (t->bytes.n <= CSV_BYTES)
		buf_add(&t->bytes, bytes, n);
	return true;
}

static bool
on_done(void *ctx, struct err *e)
{
	(void)ctx;
	(void)e;
	return true;
}

static bool
read_body(struct request *p, struct multipart *form, struct err *e)
{
	char	*chunk = arena_alloc(p->a, CHUNK);
	size_t	 n;

	if (!fcgi_io_body_begin(p->io, BODY_MAX, e))
		return false;
	do {
		if (!fcgi_io_body_read(p->io, chunk, CHUNK, &n, e) ||
		    !multipart_push(form, chunk, n, e)) {
			fcgi_io_body_skip(p->io, BODY_MAX);
			return false;
		}
	} while (n > 0);
	return multipart_end(form, e);
}

static bool
takes_text(const struct route *r)
{
	const char *const	*with = r->call[0].with;
	size_t			 i;

	for (i = 0; i < ROUTE_ARGS && with[i] != NULL; i++)
		if (strcmp(with[i], "@said") == 0)
			return true;
	return false;
}

bool
table_read(struct request *p, struct err *e)
{
	struct table	*t = arena_new_of(p->a, struct table);
	const struct multipart_events on = { t, on_file, on_data, on_done };
	struct multipart *form = multipart_new(p->a, fcgi_io_param(p->io,
			    "CONTENT_TYPE"), &on);

	t->p = p;
	buf_init(&t->bytes, p->a, CHUNK);
	if (form == NULL)
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "not a form with a file");
	if (!read_body(p, form, e))
		return false;
	p->pairs = *multipart_fields(form);
	if (!serve_form(p, e))
		return false;
	if (!t->seen)
		return err_set(e, ERR_REFUSED, "MU470", "document",
		    "no file was chosen");
	if (t->bytes.n <= CSV_BYTES && takes_text(p->plan->route))
		t->said = csv_text(t->bytes.p, t->bytes.n);
	/* A refusal is t->csv.problem. */
	if (t->said == NULL &&
	    !csv_read(p->a, t->bytes.p, t->bytes.n, &t->csv))
		t->csv.lines = t->csv.columns = 0;
	p->table = t;
	return true;
}

/* --- what it fills in --- */

static const char *
line_numbers(struct request *p, const struct csv *c)
{
	struct str	*v = arena_new_array(p->a, c->lines + 1, struct str);
	size_t		 i;

	for (i = 0; i < c->lines; i++)
		v[i] = str_of(arena_printf(p->a, "%zu", c->at[i + 1]));
	return input_sql_array(p->a, v, c->lines);
}

static const struct {
	const char	*name;
	bool		 list;
} filled[] = {
	{ "@file", false }, { "@encoding", false }, { "@separator", false },
	{ "@problem", false }, { "@at", false }, { "@said", false },
	{ "@header", true }, { "@lines", true }, { "@cells", true },
};

bool
table_fills(const char *name, bool *list)
{
	size_t	i;

	for (i = 0; i < sizeof(filled) / sizeof(filled[0]); i++)
		if (strcmp(filled[i].name, name) == 0) {
			*list = filled[i].list;
			return true;
		}
	return false;
}

const char *
table_argument(struct request *p, const char *name)
{
	const struct table	*t = p->table;
	const struct csv	*c = t != NULL ? &t->csv : NULL;

	if (c == NULL)
		return NULL;
	if (strcmp(name, "@file") == 0)
		return t->name;
	if (strcmp(name, "@said") == 0)
		return t->said;
	if (strcmp(name, "@encoding") == 0)
		return csv_encoding(c);
	if (strcmp(name, "@separator") == 0)
		return csv_separator(c);
	if (strcmp(name, "@problem") == 0)
		return c->problem;
	if (strcmp(name, "@at") == 0)
		return arena_printf(p->a, "%zu", c->problem_at);
	if (strcmp(name, "@header") == 0)
		return input_sql_array(p->a, c->cell, c->columns);
	if (strcmp(name, "@lines") == 0)
		return line_numbers(p, c);
	return input_sql_array(p->a, c->lines > 0 ? c->cell + c->columns :
	    NULL, c->lines * c->columns);
}

/* --- out --- */

static void
add_text(struct buf *b, const struct doc_node *n)
{
	const struct doc_node	*child;

	if (doc_kind(n) == DOC_TEXT) {
		buf_str(b, doc_bytes(n));
		return;
	}
	for (child = doc_first(n); child != NULL; child = doc_next(child))
		add_text(b, child);
}

static bool
is(const struct doc_node *n, const char *name)
{
	return doc_kind(n) == DOC_ELEMENT &&
	    strcmp(doc_node_name(n), name) == 0;
}

static void
add_row(struct request *p, struct buf *out, const struct doc_node *row)
{
	const struct doc_node	*n;
	struct buf		 text;
	bool			 first = true;

	for (n = doc_first(row); n != NULL; n = doc_next(n)) {
		if (!is(n, "td") && !is(n, "th"))
			continue;
		buf_init(&text, p->a, 64);
		add_text(&text, n);
		if (!first)
			buf_char(out, ';');
		csv_write_cell(out, text.p, text.n);
		first = false;
	}
	buf_str(out, "\r\n");
}

/* A row that is no event, such as the headings, is none. */
static void
add_event(struct request *p, struct buf *out, const struct doc_node *row)
{
	const struct doc_node	*n;
	struct str		 cell[ICAL_CELLS] = { { "", 0 } };
	struct buf		 text;
	size_t			 i = 0;

	for (n = doc_first(row); n != NULL && i < ICAL_CELLS;
	    n = doc_next(n)) {
		if (!is(n, "td"))
			continue;
		buf_init(&text, p->a, 64);
		add_text(&text, n);
		cell[i++] = (struct str){ text.p, text.n };
	}
	if (i == ICAL_CELLS)
		(void)ical_event(out, cell);
}

static void
add_rows(struct request *p, struct buf *out, const struct doc_node *n)
{
	const struct doc_node	*child;

	if (is(n, "tr")) {
		if (p->plan->route->out == OUT_ICS)
			add_event(p, out, n);
		else
			add_row(p, out, n);
		return;
	}
	for (child = doc_first(n); child != NULL; child = doc_next(child))
		add_rows(p, out, child);
}

bool
table_write(struct request *p, struct reply *rp, struct err *e)
{
	struct sheet	*sheet = p->plan->sheet->compiled[p->lang];
	struct doc	*result = NULL;
	struct buf	 b;
	bool		 ok;

	p->shown = p->plan;
	p->with = &p->in;
	if (!plan_run(p, p->plan, &p->in, false, &p->rows, e))
		return false;
	doc_enter(p->a);
	ok = sheet_run(sheet, page_build(p), &p->e->limits, &result, e);
	if (ok && p->plan->route->out == OUT_ICS) {
		buf_init(&b, p->a, 16384);
		ical_begin(&b, str_of(p->e->config->name));
		add_rows(p, &b, doc_root(result));
		ical_end(&b);
	} else if (ok) {
		buf_init(&b, p->a, 16384);
		buf_str(&b, "\xef\xbb\xbf");
		add_rows(p, &b, doc_root(result));
	}
	doc_leave();
	if (!ok)
		return false;
	rp->status = 200;
	if (p->plan->route->out == OUT_ICS) {
		reply_header(rp, "Cache-Control", "no-store");
		reply_body(rp, "text/calendar; charset=utf-8",
		    (struct str){ b.p, b.n });
		return true;
	}
	export_name(p, rp);
	reply_body(rp, "text/csv; charset=utf-8", (struct str){ b.p, b.n });
	return true;
}
