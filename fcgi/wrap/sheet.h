/*
 * XSLT (libxslt): compiled sheets and the fence around them.
 *
 * A sheet is compiled once, by the founder, before the workers are forked, and
 * is never written afterwards.  Every door of templates.md 2.2 is closed here:
 * preferences (process default and per transform), the loader (members of the
 * set under tpl:/<set>/, nothing else), document(), unparsed-entity-uri() and
 * system-property() replaced by functions that stop the transform, no EXSLT,
 * no plug-ins.  Limits are those of templates.md 2.3.
 */
#ifndef GUICHET_WRAP_SHEET_H
#define GUICHET_WRAP_SHEET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "wrap/doc.h"

struct sheet;

/* Gives the expanded tree of a member of the set (a fresh document, owned by
 * the callee's caller), or NULL with the error set. */
typedef struct doc *sheet_member_fn(void *ctx, const char *member,
	    struct err *);

struct sheet_limits {
	int		depth;			/* templates */
	int		variables;
	unsigned long	instructions;
	unsigned long	xpath;
	size_t		memory;			/* bytes, soft */
	int		clock_ms;		/* of the processor */
};

extern const struct sheet_limits sheet_limits;	/* the production values */

void	sheet_library_init(void);

/* Compile member (its tree already expanded by `get`) of the set named by
 * set; includes are asked from get.  On failure the detail says
 * "file:line: reason", one line per message. */
struct sheet	*sheet_compile(const char *set, const char *member,
		    sheet_member_fn *get, void *ctx, struct err *);
void		 sheet_free(struct sheet *);

/* Transform page; *result lives in the arena entered with doc_enter.  Any
 * message of the library, a limit, an empty result: false. */
bool	sheet_run(struct sheet *, struct doc *page,
	    const struct sheet_limits *, struct doc **result,
	    struct err *) MUST_CHECK;

/* libxslt as loaded: 10135 is 1.1.35. */
int	sheet_version(void);

#endif
