/*
 * The mechanical rule: a result set becomes elements, a column becomes an
 * element or attribute by its declared type alone (templates.md 8).
 */
#ifndef GUICHET_ENGINE_PAGE_H
#define GUICHET_ENGINE_PAGE_H

#include "base/arena.h"
#include "base/date.h"
#include "engine/signature.h"
#include "engine/words.h"
#include "wrap/db.h"
#include "wrap/doc.h"
#include "wrap/seal.h"

/* What a value needs to be shown: the language and the instant of the page. */
struct value_view {
	struct arena			*a;
	const struct words		*words;
	const struct catalogue		*catalogue;
	struct date			 today;		/* of page/@at */
	struct instant			 at;
	const struct seal_key		*sealed;	/* NULL: stays shut */
	const struct seal_key		*boxed;	/* of shape.boxed */
	/* of shape.factor alone: what opens it, and who issues it */
	const struct seal_key		*key;
	const char			*town;
};

/* A second factor's key and recovery codes (factor.c): kept sealed, and shown
 * to their owner while they are to be copied. */
void	factor_add(struct doc_node *parent, const char *element,
	    const char *text, const struct value_view *);

/* One column of one row under parent; NULL (SQL null) adds nothing. */
void	value_add(struct doc_node *parent, const struct column *,
	    const char *text, size_t n, const struct value_view *);
/* Rows under content: a list of `one` in `plural`, or with plural NULL the
 * first row alone.  Both names are interned. */
void	rows_add(struct doc_node *content, const char *plural,
	    const char *one, const struct function *, const struct db_rows *,
	    const struct value_view *);
/* Once, by the founder: a name interned later would live in a request. */
void	rows_intern(void);

/* The fields of a composite value's text, "(a,\"b c\",)": RFC none, see
 * PostgreSQL 8.16.6.  Returns how many, at most max; NULL for null fields. */
size_t	composite_split(struct arena *, const char *text, const char **field,
	    size_t max);
/* given and family of a shape.person. */
void	page_person(struct arena *, const char *text, const char **given,
	    const char **family);

#endif
