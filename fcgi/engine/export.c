/*
 * Exports: the rows of a route's one call as a file for an accountant, CSV or
 * a workbook, a column a cell by its declared type alone.  Amounts are
 * numbers, dates are dates; text is text whatever it begins with.
 *
 * The words are the catalogue's: column.NAME heads the column, means.NAME and
 * export.unit.KIND say what stands in it (the workbook's second sheet), and
 * export.LIST, by the call's .as, is the name of the first.  The contract
 * check asks for all of them.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "engine/request.h"
#include "wire/csv.h"
#include "wrap/xlsx.h"

#include "base/banned.h"

/*
 * What a worker can hold of one answer.  libpq keeps 16 bytes and the text of
 * each cell, about 32: 250 000 rows of 16 columns are 128 MB.  They are the
 * lines of a month of 10 000 children (23 days) with some to spare, and a
 * quarter of what fits in a sheet.
 */
enum { EXPORT_ROWS = 250000 };

/* One of both. */
struct export {
	struct request	*p;
	struct buf	 csv;
	struct xlsx	*xlsx;
	bool		 first;		/* of its row */
};

static const char *
say(const struct request *p, const char *prefix, const char *name)
{
	const struct catalogue	*c = set_catalogue(p->e->set,
				    set_lang(p->e->set, p->lang));
	const char		*text = catalogue_text(c,
				    arena_printf(p->a, "%s.%s", prefix, name));

	return text != NULL ? text : name;
}

/* As the catalogue calls what stands in it; NULL: it cannot leave so. */
static const char *
unit(enum column_kind kind)
{
	switch (kind) {
	case COLUMN_TEXT:
	case COLUMN_ATTRIBUTE:
	case COLUMN_PERSON:
		return "text";
	case COLUMN_FLAG:
		return "flag";
	case COLUMN_CENTS:
		return "euro";
	case COLUMN_COUNT:
		return "count";
	case COLUMN_DATE:
		return "date";
	case COLUMN_INSTANT:
		return "instant";
	case COLUMN_CODE:
		return "label";
	case COLUMN_BYTES:
	case COLUMN_PERIOD:
	case COLUMN_ADDRESS:
	case COLUMN_SEALED:
	case COLUMN_BOXED:
	case COLUMN_FACTOR:
		break;
	}
	return NULL;
}

/* --- cells --- */

static void
separate(struct export *o)
{
	if (!o->first && o->xlsx == NULL)
		buf_char(&o->csv, ';');
	o->first = false;
}

static void
end_row(struct export *o)
{
	if (o->xlsx != NULL)
		xlsx_row(o->xlsx);
	else
		buf_str(&o->csv, "\r\n");
	o->first = true;
}

static void
put_text(struct export *o, const char *text)
{
	if (o->xlsx != NULL)
		xlsx_text(o->xlsx, text);
	else
		csv_write_cell(&o->csv, text, strlen(text));
}

static void
put_blank(struct export *o)
{
	if (o->xlsx != NULL)
		xlsx_blank(o->xlsx);
}

static void
put_number(struct export *o, enum column_kind kind, int64_t value)
{
	if (o->xlsx != NULL && kind == COLUMN_CENTS)
		xlsx_cents(o->xlsx, value);
	else if (o->xlsx != NULL)
		xlsx_count(o->xlsx, value);
	else if (kind == COLUMN_CENTS)
		csv_write_cents(&o->csv, value);
	else
		buf_printf(&o->csv, "%" PRId64, value);
}

/* "infinity" and its like are no date: the cell stays empty. */
static void
put_date(struct export *o, const char *text, size_t n)
{
	struct date	 d;

	if (!date_parse(text, n, &d))
		put_blank(o);
	else if (o->xlsx != NULL)
		xlsx_date(o->xlsx, d);
	else
		buf_add(&o->csv, text, n);
}

static void
put_instant(struct export *o, const char *text, size_t n)
{
	struct instant	 t;

	if (!instant_parse(text, n, &t))
		put_blank(o);
	else if (o->xlsx != NULL)
		xlsx_instant(o->xlsx, t);
	else
		buf_printf(&o->csv, "%04d-%02d-%02d %02d:%02d:%02d", t.day.y,
		    t.day.m, t.day.d, t.hour, t.minute, t.second);
}

static void
put_person(struct export *o, const char *text)
{
	const char	*given, *family;

	page_person(o->p->a, text, &given, &family);
	put_text(o, arena_printf(o->p->a, "%s%s%s", family != NULL ? family :
	    "", family != NULL && given != NULL ? " " : "", given != NULL ?
	    given : ""));
}

static void
put_value(struct export *o, const struct column *c, const char *text, size_t n)
{
	switch (c->kind) {
	case COLUMN_CENTS:
	case COLUMN_COUNT:
		put_number(o, c->kind, strtoll(text, NULL, 10));
		break;
	case COLUMN_DATE:
		put_date(o, text, n);
		break;
	case COLUMN_INSTANT:
		put_instant(o, text, n);
		break;
	case COLUMN_PERSON:
		put_person(o, text);
		break;
	case COLUMN_FLAG:
		put_text(o, say(o->p, "export", *text == 't' ? "yes" : "no"));
		break;
	case COLUMN_CODE:
		put_text(o, catalogue_label(set_catalogue(o->p->e->set,
		    set_lang(o->p->e->set, o->p->lang)), c->list, text, n));
		break;
	case COLUMN_TEXT:
	case COLUMN_ATTRIBUTE:
	case COLUMN_BYTES:
	case COLUMN_PERIOD:
	case COLUMN_ADDRESS:
	case COLUMN_SEALED:
	case COLUMN_BOXED:
	case COLUMN_FACTOR:
		put_text(o, text);
		break;
	}
}

/* --- sheets --- */

static void
put_rows(struct export *o, const struct function *f, const struct db_rows *rows)
{
	size_t		 row, i, n, total = db_count(rows);
	const char	*text;

	for (i = 0; i < f->columns; i++) {
		const struct column	*c = &f->column[i];

		separate(o);
		text = say(o->p, "column", c->element);
		if (o->xlsx == NULL)
			put_text(o, text);
		else
			xlsx_heading(o->xlsx, text, c->kind == COLUMN_TEXT ||
			    c->kind == COLUMN_PERSON ? XLSX_WIDE :
			    XLSX_NARROW);
	}
	end_row(o);
	for (row = 0; row < total; row++) {
		for (i = 0; i < f->columns; i++) {
			text = db_value(rows, row, i, &n);
			separate(o);
			if (text == NULL)
				put_blank(o);
			else
				put_value(o, &f->column[i], text, n);
		}
		end_row(o);
	}
}

static void
put_dictionary(struct export *o, const struct function *f)
{
	const struct request	*p = o->p;
	size_t			 i;

	xlsx_sheet(o->xlsx, say(p, "export", "dictionary"));
	xlsx_heading(o->xlsx, say(p, "export", "name"), XLSX_WIDE);
	xlsx_heading(o->xlsx, say(p, "export", "meaning"), XLSX_TEXT);
	xlsx_heading(o->xlsx, say(p, "export", "unit"), XLSX_WIDE);
	xlsx_row(o->xlsx);
	for (i = 0; i < f->columns; i++) {
		const struct column	*c = &f->column[i];

		xlsx_text(o->xlsx, say(p, "column", c->element));
		xlsx_text(o->xlsx, say(p, "means", c->element));
		xlsx_text(o->xlsx, say(p, "export.unit", unit(c->kind)));
		xlsx_row(o->xlsx);
	}
}

/* --- the file --- */

static bool
make(struct export *o, const struct db_rows *rows, struct str *body,
    struct err *e)
{
	const struct plan	*plan = o->p->plan;

	if (plan->route->out == OUT_CSV) {
		buf_init(&o->csv, o->p->a, 16384);
		buf_str(&o->csv, "\xef\xbb\xbf");
		put_rows(o, plan->function[0], rows);
		*body = (struct str){ o->csv.p, o->csv.n };
		return true;
	}
	if ((o->xlsx = xlsx_new(o->p->a, e)) == NULL)
		return false;
	xlsx_sheet(o->xlsx, say(o->p, "export", plan->route->call[0].as));
	put_rows(o, plan->function[0], rows);
	put_dictionary(o, plan->function[0]);
	return xlsx_end(o->xlsx, body, e);
}

void
export_name(struct request *p, struct reply *rp)
{
	const char	*name = strrchr(p->path, '/') + 1;
	size_t		 n = strcspn(name, ".");

	reply_header(rp, "Cache-Control", "no-store");
	reply_header(rp, "Content-Disposition", arena_printf(p->a,
	    "attachment; filename=\"%.*s.%s\"", (int)n, name,
	    p->plan->route->out == OUT_CSV ? "csv" : "xlsx"));
}

bool
export_write(struct request *p, struct reply *rp, struct err *e)
{
	struct export	 o = { .p = p, .first = true };
	struct str	 body;

	p->shown = p->plan;
	p->with = &p->in;
	if (!plan_run(p, p->plan, &p->in, false, &p->rows, e))
		return false;
	if (db_count(p->rows[1]) > EXPORT_ROWS)
		return err_set(e, ERR_REFUSED, "MU745", NULL, "%zu rows",
		    db_count(p->rows[1]));
	if (!make(&o, p->rows[1], &body, e))
		return false;
	rp->status = 200;
	export_name(p, rp);
	reply_body(rp, p->plan->route->out == OUT_CSV ?
	    "text/csv; charset=utf-8" : "application/vnd.openxmlformats-"
	    "officedocument.spreadsheetml.sheet", body);
	return true;
}

/* --- before the first request --- */

static bool
has(const struct engine *e, const char *key, struct buf *missing)
{
	if (catalogue_text(set_catalogue(e->set, set_lang(e->set, 0)), key) !=
	    NULL)
		return true;
	buf_printf(missing, "%s%s", missing->n > 0 ? ", " : "", key);
	return false;
}

const char *
export_lacks(struct engine *e, struct arena *a, const struct plan *plan)
{
	const struct function	*f = plan->function[0];
	const char		*list = plan->route->call[0].as;
	struct buf		 b;
	size_t			 i;

	if (plan->calls != 1 || list == NULL)
		return "a file needs one call with .as, the name of the list";
	buf_init(&b, a, 64);
	(void)has(e, arena_printf(a, "export.%s", list), &b);
	for (i = 0; f != NULL && i < f->columns; i++) {
		const struct column	*c = &f->column[i];

		if (unit(c->kind) == NULL)
			return arena_printf(a, "column %s cannot be a cell",
			    c->name);
		(void)has(e, arena_printf(a, "column.%s", c->element), &b);
		(void)has(e, arena_printf(a, "means.%s", c->element), &b);
	}
	return b.n > 0 ? arena_printf(a, "no words: %s", b.p) : NULL;
}
