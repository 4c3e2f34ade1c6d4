/*
 * Fields by rows: the inputs of a form that are data (a step of a procedure)
 * and no table of ours.  A GET's call with .as = "@fields" gives them, one row
 * per field, or one per option of it:
 *
 *   name type label hint optional least most autocomplete value
 *   option option_label chosen
 *
 * They become fields of the form whose route says .by_rows.  The form carries
 * the list of what was shown, sealed for this session and this action, so that
 * what is posted is read against exactly that: without state in the worker, and
 * on the revision that the draft began with, whatever was published meanwhile.
 * The list says only how to read; whether a field belongs to the step is SQL's
 * to check again.
 *
 * The inputs' names begin with "q-", so that none can hide one of the route's.
 */
#ifndef GUICHET_ENGINE_FIELDS_H
#define GUICHET_ENGINE_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "web/input.h"
#include "wrap/db.h"

/* A clerk types a whole procedure on one page: a list of 120 fields with 600
 * options between them is at most 120 * 120 + 600 * 41 bytes, under 40 KiB. */
enum { FIELDS_MAX = 120, FIELDS_OPTIONS = 600, FIELDS_BYTES = 40960 };

struct field_option {
	const char	*code, *label;
	bool		 chosen;
};

struct field {
	struct input		 in;
	/* NULL: from the catalogue, or none */
	const char		*label, *hint, *value;
	struct field_option	*option;
	size_t			 options;
};

struct fields {
	struct field	*v;
	size_t		 n;
};

/* ERR_OURS when the rows are not fields, or too many. */
bool	fields_of_rows(struct arena *, const struct db_rows *, struct fields *,
	    struct err *) MUST_CHECK;
/* The list as text, a line a field, and back; false when it is not one. */
char	*fields_write(struct arena *, const struct fields *);
bool	fields_read(struct arena *, const char *text, size_t n,
	    struct fields *) MUST_CHECK;
/* The inputs of a route followed by those of the fields. */
const struct input *fields_table(struct arena *, const struct input *,
	    const struct fields *);
/* The array literals of what was given: "@names" and "@values". */
const char	*fields_sql(struct arena *, const struct values *, bool names);

#endif
