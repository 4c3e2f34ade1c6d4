/*
 * The serialiser and the gate, in one walk: a result tree becomes HTML5 bytes,
 * or nothing at all (templates.md 2.8 and goal 13).  A sheet can be ugly, never
 * dangerous:
 *
 *   - elements: a closed list of HTML, and svg below <svg>; no iframe, object,
 *     embed, base, meta refresh; no comment, no raw text node
 *   - script only empty, with src under the assets prefix: it gets the nonce
 *   - style elements and style attributes, on* attributes: refused
 *   - href: "/...", "#...", "?...", tel:, mailto:, https://, or below one of
 *     our own addresses; src: under the prefix or data:image/png; everything
 *     else is refused
 *   - form: method and action must be accepted by `form`, which then writes
 *     the hidden inputs (seal, nonce) just after the start tag
 *
 * Escaping is by context and cannot be turned off.  Void elements have no end
 * tag; html gets its doctype.
 */
#ifndef GUICHET_WEB_HTML_H
#define GUICHET_WEB_HTML_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "wrap/doc.h"

struct html_rules {
	const char	*nonce;		/* of the CSP, for scripts */
	const char	*assets;	/* "/s/<hash>/" */
	/* A mail's links are absolute, and http on loopback; NULL: none. */
	const char	*own[2];
	size_t		 max;		/* bytes; past it the page is refused */
	/* Accept a form and write its hidden inputs. */
	bool		(*form)(void *ctx, const char *method,
			    const char *action, struct buf *out);
	void		*ctx;
};

bool	html_write(struct arena *, struct doc *result,
	    const struct html_rules *, struct str *out,
	    struct err *) MUST_CHECK;

/* One hidden input, escaped; for the form callback. */
void	html_hidden(struct buf *out, const char *name, const char *value);

/* Why the gate will refuse an element, or an attribute of it (NULL: none), or
 * NULL: the lint of sheets asks, so that both never disagree. */
const char	*html_refuses(const char *element, const char *attr, bool svg);

#endif
