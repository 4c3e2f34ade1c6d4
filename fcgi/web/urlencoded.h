/*
 * application/x-www-form-urlencoded (WHATWG URL, 5): pairs in order, '+' and
 * %XX decoded once.  A bad escape, NUL, bytes that are not clean UTF-8, or more
 * than the given number of pairs: false.  Nothing is trimmed here.
 */
#ifndef GUICHET_WEB_URLENCODED_H
#define GUICHET_WEB_URLENCODED_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"

struct pair {
	const char	*name;
	struct str	 value;		/* NUL-terminated too */
};

struct pairs {
	struct pair	*v;
	size_t		 n;
};

/* The largest page has a box per child, activity and day of a month: 4 children
 * x 5 activities x 23 days.  Each is sent as shown and as wanted; a margin. */
enum { BOXES_MAX = 4 * 5 * 23, PAIRS_MAX = 2 * BOXES_MAX + 80 };

bool	urlencoded_parse(struct arena *, const char *, size_t n,
	    struct pairs *);

#endif
