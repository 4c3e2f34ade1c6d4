/*
 * Looking at XPath expressions and attribute value templates without running
 * them: libxml2's compiled form is opaque, and an unknown function or variable
 * would only be met by the first citizen whose page reaches it.
 *
 * The profile (templates.md 3): functions are a closed list without prefix,
 * variables are declared, names have no namespace (the page has none).
 */
#ifndef GUICHET_ENGINE_XPATH_H
#define GUICHET_ENGINE_XPATH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"

/* Is this a declared variable; else suggest may point at the nearest one. */
typedef bool xpath_variable_fn(void *ctx, const char *name,
    const char **suggest);

/* NULL when the profile accepts the expression, else what is wrong. */
const char	*xpath_lint(struct arena *, struct str expr,
		    xpath_variable_fn *, void *ctx);

/* "a{b}c{{" is the text "a", the expression "b" and the text "c{". */
struct avt_part {
	bool		is_expr;
	struct str	text;
};

struct avt {
	struct avt_part	*part;
	size_t		 n;
};

/* NULL, or what is wrong. */
const char	*avt_parse(struct arena *, const char *value, struct avt *);

#endif
