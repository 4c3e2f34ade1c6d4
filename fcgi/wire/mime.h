/*
 * A message as it goes to the relay (RFC 5322, 2045 to 2049): headers, then
 * text and HTML as multipart/alternative, both quoted-printable, lines of at
 * most 76 characters, CRLF.  Pure functions on bytes; the same message gives
 * the same bytes, whenever it is sent, so that a repeat is a repeat.
 *
 * Nothing of a value reaches a header as it is: addresses and identifiers must
 * be plain, names and subjects become encoded words unless they are plain
 * (RFC 2047), and a control character, CR and LF first, refuses the message.
 */
#ifndef GUICHET_WIRE_MIME_H
#define GUICHET_WIRE_MIME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/err.h"
#include "base/str.h"

struct mail {
	const char	*from_name, *from;
	const char	*to;
	const char	*subject;
	/* Message-ID: <id@domain> */
	const char	*id, *domain;
	const char	*lang;
	struct instant	 at;		/* Date: */
	struct str	 text, html;	/* UTF-8, lines end with \n */
};

bool	mail_write(struct arena *, const struct mail *, struct str *out,
	    struct err *) MUST_CHECK;

/* local@domain of letters, digits and the signs of RFC 5322 3.2.3. */
bool	mail_is_address(const char *);
/* The value of a header, of which that many characters already stand in the
 * line: as it is, or as encoded words folded at 76. */
void	mail_words(struct buf *, size_t column, const char *text);
void	mail_quoted_printable(struct buf *, struct str);

#endif
