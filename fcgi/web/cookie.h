/*
 * The Cookie header (RFC 6265 4.2, 5.4): find one cookie, whole name, exact
 * case.  A name that appears twice is no cookie at all (somebody is planting
 * one); values are tokens of ours, so quotes and odd bytes are no cookie.
 */
#ifndef GUICHET_WEB_COOKIE_H
#define GUICHET_WEB_COOKIE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"

/* The value, or n = 0. */
struct str	cookie_find(const char *header, const char *name);

struct cookie {
	const char	*name;
	const char	*value;		/* "" expires it */
	bool		 secure;	/* __Host- names need it */
	/* seconds; 0 means the browser's session */
	long		 max_age;
};

/* "Set-Cookie: ...; Path=/; HttpOnly; SameSite=Lax\r\n" */
char	*cookie_header(struct arena *, const struct cookie *);

#endif
