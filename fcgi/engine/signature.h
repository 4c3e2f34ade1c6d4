/*
 * What the catalogue of PostgreSQL says of the functions of schema api: the
 * declared types of arguments and columns (house.md 3: domains do not travel
 * on the wire, so api.signature reads them from pg_proc once, at start).
 */
#ifndef GUICHET_ENGINE_SIGNATURE_H
#define GUICHET_ENGINE_SIGNATURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/map.h"
#include "wrap/db.h"

/* The closed list of what a column may be (0001_core.sql, schema shape). */
enum column_kind {
	COLUMN_TEXT,		/* text */
	/* shape.key, slot, nonce: attribute of the row */
	COLUMN_ATTRIBUTE,
	COLUMN_FLAG,		/* shape.flag: attribute "true" or absent */
	COLUMN_CENTS,
	COLUMN_COUNT,
	COLUMN_BYTES,
	COLUMN_DATE,
	COLUMN_INSTANT,		/* timestamptz */
	COLUMN_PERIOD,		/* daterange */
	COLUMN_PERSON,		/* shape.person */
	COLUMN_ADDRESS,		/* shape.address */
	/* shape.sealed: <token>, opened; in mails alone */
	COLUMN_SEALED,
	COLUMN_BOXED,		/* shape.boxed: opened for the page */
	COLUMN_FACTOR,		/* shape.factor */
	COLUMN_CODE,		/* any other domain of shape: a code list */
};

struct column {
	const char	*name;		/* as SQL returns it */
	const char	*element;	/* interned, hyphens */
	enum column_kind kind;
	const char	*list;		/* of a code: "booking-state" */
};

enum { ARGUMENTS_MAX = 14 };

struct function {
	const char	*name;
	size_t		 arguments, columns;
	const char	*types[ARGUMENTS_MAX];
	struct column	*column;
	bool		 writes;	/* declared volatile */
};

struct signatures {
	struct map	 by_name;	/* -> struct function */
};

/* Ask the database; a column whose type has no rule is a line in report. */
bool	signatures_read(struct arena *, struct db *, struct signatures *,
	    FILE *report);
const struct function *signatures_find(const struct signatures *,
	    const char *function);

#endif
