/*
 * The text part of a mail, made from the result tree of its HTML, so that both
 * always say the same.  The h1 is underlined, lists have dashes or numbers, a
 * link is "text (address)", a row of a table is a line, an image its
 * alternative.  Lines are broken at 72 columns, addresses never.
 */
#ifndef GUICHET_ENGINE_MAIL_TEXT_H
#define GUICHET_ENGINE_MAIL_TEXT_H

#include "base/arena.h"
#include "base/str.h"
#include "wrap/doc.h"

/* What stands in <body>.  The tree has passed the gate. */
struct str	mail_text(struct arena *, struct doc *result);
/* The text of <title> as one line, "" when there is none. */
const char	*mail_title(struct arena *, struct doc *result);

#endif
