/*
 * Strings: `struct str` looks at bytes that somebody else owns; `struct buf`
 * builds bytes on an arena and never overflows.  Both know their length; a
 * buf also keeps a NUL after its last byte, so that buf.p is a C string
 * whenever it holds no NUL itself.
 */
#ifndef GUICHET_BASE_STR_H
#define GUICHET_BASE_STR_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

struct str {
	const char	*p;
	size_t		 n;
};

#define STR(literal)	((struct str){ (literal), sizeof(literal) - 1 })

struct str	str_of(const char *c);		/* "" for NULL */
bool		str_eq(struct str, struct str);
bool		str_is(struct str, const char *c);
bool		str_starts(struct str, const char *prefix);
/* A NUL-terminated copy on the arena. */
char		*str_dup(struct arena *, struct str);
/* Edit distance (Levenshtein) of two short names; used for "did you mean". */
size_t		 str_distance(const char *, const char *);

struct buf {
	struct arena	*a;
	char		*p;
	size_t		 n;
	size_t		 room;
};

void	buf_init(struct buf *, struct arena *, size_t room);
void	buf_add(struct buf *, const void *bytes, size_t n);
void	buf_str(struct buf *, const char *c);
void	buf_char(struct buf *, char c);
void	buf_printf(struct buf *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
/* Percent-encode for a query argument (RFC 3986 unreserved kept). */
void	buf_url(struct buf *, const char *bytes, size_t n);
/* Escape for HTML text and double-quoted attributes: & < > " become
 * entities. */
void	buf_html(struct buf *, const char *bytes, size_t n);
/* A JSON string with its quotes; control characters escaped. */
void	buf_json(struct buf *, const char *bytes, size_t n);

#endif
