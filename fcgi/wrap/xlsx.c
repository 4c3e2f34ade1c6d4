/* libxlsxwriter, one row in memory at a time. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <xlsxwriter.h>

#include "wrap/xlsx.h"

#include "base/banned.h"

/* Characters of a sheet's name, by the format; four bytes each in UTF-8. */
enum { NAME_CHARS = 31, NAME_BYTES = NAME_CHARS * 4 + 1 };

struct xlsx {
	struct arena	*a;
	lxw_workbook	*book;		/* NULL once closed */
	lxw_worksheet	*sheet;
	lxw_format	*bold, *cents, *date, *instant, *wrapped;
	int		 fd;
	lxw_row_t	 row;
	lxw_col_t	 column;
	lxw_col_t	 columns;	/* headings */
	lxw_error	 failed;	/* the first one */
};

static void
close_all(void *handle)
{
	struct xlsx	*x = handle;

	if (x->book != NULL)
		lxw_workbook_free(x->book);
	(void)close(x->fd);
}

static void
keep(struct xlsx *x, lxw_error said)
{
	if (x->failed == LXW_NO_ERROR)
		x->failed = said;
}

static lxw_format *
number_format(lxw_workbook *book, const char *pattern)
{
	lxw_format	*f = workbook_add_format(book);

	format_set_num_format(f, pattern);
	return f;
}

struct xlsx *
xlsx_new(struct arena *a, struct err *e)
{
	lxw_workbook_options	 options = { .constant_memory = LXW_TRUE };
	struct xlsx		*x = arena_new_of(a, struct xlsx);

	x->a = a;
	x->fd = memfd_create("workbook", MFD_CLOEXEC);
	if (x->fd < 0) {
		(void)err_set(e, ERR_BUSY, "MU503", NULL, "memfd_create: %s",
		    strerror(errno));
		return NULL;
	}
	x->book = workbook_new_opt(arena_printf(a, "/proc/self/fd/%d", x->fd),
	    &options);
	arena_defer(a, close_all, x);
	x->bold = workbook_add_format(x->book);
	format_set_bold(x->bold);
	format_set_text_wrap(x->bold);
	format_set_align(x->bold, LXW_ALIGN_VERTICAL_TOP);
	x->wrapped = workbook_add_format(x->book);
	format_set_text_wrap(x->wrapped);
	format_set_align(x->wrapped, LXW_ALIGN_VERTICAL_TOP);
	/* 40C: as in France, whoever opens it. */
	x->cents = number_format(x->book, "#,##0.00\\ [$\xe2\x82\xac-40C]");
	x->date = number_format(x->book, "dd/mm/yyyy");
	x->instant = number_format(x->book, "dd/mm/yyyy\\ hh:mm");
	return x;
}

/* The frozen first row, and a filter on it. */
static void
end_sheet(struct xlsx *x)
{
	if (x->sheet == NULL || x->columns == 0)
		return;
	worksheet_freeze_panes(x->sheet, 1, 0);
	keep(x, worksheet_autofilter(x->sheet, 0, 0, x->row,
	    (lxw_col_t)(x->columns - 1)));
}

void
xlsx_sheet(struct xlsx *x, const char *name)
{
	char	 clean[NAME_BYTES];
	size_t	 n = 0, chars = 0;

	for (; *name != '\0' && n + 1 < sizeof(clean); name++) {
		/* A byte that goes on with the character before it. */
		bool	more = ((unsigned char)*name & 0xc0) == 0x80;

		if (!more && chars++ == NAME_CHARS)
			break;
		clean[n++] = strchr("[]:*?/\\'", *name) != NULL ? ' ' : *name;
	}
	clean[n] = '\0';
	end_sheet(x);
	x->sheet = workbook_add_worksheet(x->book, clean);
	if (x->sheet == NULL)
		keep(x, LXW_ERROR_PARAMETER_VALIDATION);
	x->row = 0;
	x->column = x->columns = 0;
}

/* The next cell's place; false once something failed. */
static bool
next(struct xlsx *x, lxw_col_t *column)
{
	*column = x->column++;
	return x->failed == LXW_NO_ERROR && x->sheet != NULL;
}

void
xlsx_heading(struct xlsx *x, const char *text, enum xlsx_width width)
{
	lxw_col_t	c;

	if (!next(x, &c))
		return;
	x->columns = x->column;
	keep(x, worksheet_set_column(x->sheet, c, c, width,
	    width == XLSX_TEXT ? x->wrapped : NULL));
	keep(x, worksheet_write_string(x->sheet, 0, c, text, x->bold));
}

void
xlsx_row(struct xlsx *x)
{
	x->row++;
	x->column = 0;
}

void
xlsx_blank(struct xlsx *x)
{
	x->column++;
}

void
xlsx_text(struct xlsx *x, const char *text)
{
	lxw_col_t	c;

	if (next(x, &c) && *text != '\0')
		keep(x, worksheet_write_string(x->sheet, x->row, c, text,
		    NULL));
}

void
xlsx_count(struct xlsx *x, int64_t value)
{
	lxw_col_t	c;

	if (next(x, &c))
		keep(x, worksheet_write_number(x->sheet, x->row, c,
		    (double)value, NULL));
}

/* The format knows no other number than a double.  The one nearest to the
 * cents is written with 16 digits, which gives the same cents back up to
 * 10 000 000 000 000,00 euros. */
void
xlsx_cents(struct xlsx *x, int64_t cents)
{
	lxw_col_t	c;

	if (next(x, &c))
		keep(x, worksheet_write_number(x->sheet, x->row, c,
		    (double)cents / 100, x->cents));
}

static void
put_time(struct xlsx *x, struct date d, int hour, int minute, double second,
    lxw_format *format)
{
	lxw_datetime	t = { d.y, d.m, d.d, hour, minute, second };
	lxw_col_t	c;

	if (next(x, &c))
		keep(x, worksheet_write_datetime(x->sheet, x->row, c, &t,
		    format));
}

void
xlsx_date(struct xlsx *x, struct date d)
{
	put_time(x, d, 0, 0, 0, x->date);
}

void
xlsx_instant(struct xlsx *x, struct instant t)
{
	put_time(x, t.day, t.hour, t.minute, t.second, x->instant);
}

bool
xlsx_end(struct xlsx *x, struct str *out, struct err *e)
{
	lxw_workbook	*book = x->book;
	struct stat	 st;
	char		*bytes;
	size_t		 n = 0;
	ssize_t		 got;

	end_sheet(x);
	if (x->failed == LXW_NO_ERROR) {
		x->book = NULL;		/* closed, whatever it says */
		keep(x, workbook_close(book));
	}
	if (x->failed != LXW_NO_ERROR || fstat(x->fd, &st) < 0)
		return err_set(e, ERR_OURS, "MU500", NULL, "workbook: %s",
		    lxw_strerror(x->failed));
	bytes = arena_alloc(x->a, (size_t)st.st_size + 1);
	while ((got = pread(x->fd, bytes + n, (size_t)st.st_size - n,
	    (off_t)n)) > 0)
		n += (size_t)got;
	if (n != (size_t)st.st_size)
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "workbook: cut at %zu bytes", n);
	*out = (struct str){ bytes, n };
	return true;
}
