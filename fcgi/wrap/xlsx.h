/*
 * Workbooks (libxlsxwriter): what an accountant opens in a spreadsheet, with
 * real amounts and real dates in it.  Text is always text: nothing that begins
 * with "=" is a formula.
 *
 * Written from left to right and from top to bottom.  A failure is kept and
 * told by xlsx_end alone, so that a caller has one place to look.
 *
 * Memory and files: the rows wait in files that have no name any more when
 * they are written to (in a production unit the folder itself is the unit's
 * own and goes with it), the workbook in memory that has no name at all
 * (memfd_create): what is killed leaves nothing.  The handle is the arena's.
 */
#ifndef GUICHET_WRAP_XLSX_H
#define GUICHET_WRAP_XLSX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/err.h"
#include "base/str.h"

struct xlsx;

enum xlsx_width { XLSX_NARROW = 12, XLSX_WIDE = 28, XLSX_TEXT = 70 };

/* NULL: the system has no file left; *e is set. */
struct xlsx	*xlsx_new(struct arena *, struct err *e) MUST_CHECK;
/* The next sheet: what a spreadsheet does not take in its name becomes a
 * space, and what is past 31 characters is left out. */
void	xlsx_sheet(struct xlsx *, const char *name);
/* A heading of the first row, which stays in sight, and its column's width. */
void	xlsx_heading(struct xlsx *, const char *text, enum xlsx_width);
/* To the first cell of the next row. */
void	xlsx_row(struct xlsx *);

/* The next cell. */
void	xlsx_blank(struct xlsx *);
void	xlsx_text(struct xlsx *, const char *text);
void	xlsx_count(struct xlsx *, int64_t);
void	xlsx_cents(struct xlsx *, int64_t);
void	xlsx_date(struct xlsx *, struct date);
void	xlsx_instant(struct xlsx *, struct instant);

/* The workbook's bytes, on the arena. */
bool	xlsx_end(struct xlsx *, struct str *, struct err *) MUST_CHECK;

#endif
