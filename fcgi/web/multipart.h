/*
 * multipart/form-data (RFC 7578), as a stream: bytes are pushed in as they
 * come, in pieces of any size, and go out through two callbacks.  Nothing of a
 * file is kept here but the bytes that may be the beginning of a delimiter.
 *
 * Strict, because every form that is read is one of ours: a delimiter at the
 * very beginning, CRLF, a Content-Disposition of form-data with a name in each
 * part, no part within a part.  Fields come before files.  What a browser may
 * send as a file's name (WHATWG HTML, "multipart/form-data encoding algorithm":
 * %22, %0D and %0A escape, everything else is as it is) is given undecoded but
 * for those three, without its folders, and cleaned to one line of UTF-8.
 */
#ifndef GUICHET_WEB_MULTIPART_H
#define GUICHET_WEB_MULTIPART_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "web/urlencoded.h"

enum {
	MULTIPART_BOUNDARY = 70,	/* RFC 2046 5.1.1 */
	/* seal, nonce, page, and as many again for what is to come */
	MULTIPART_FIELDS = 16,
	/* the longest text of ours, 4 000 characters of at most 4 bytes */
	MULTIPART_FIELD = 16384,
	MULTIPART_FILES = 1,
	/* disposition with a name of 255 characters, each up to 3 escaped
	 * bytes of UTF-8 as %XX, then type and length */
	MULTIPART_HEADERS = 4096,
	MULTIPART_NAME = 200,		/* of a file, in characters */
	/* 10 MiB, the bound of guichet.document */
	MULTIPART_FILE = 10485760,
};

struct multipart;

struct multipart_events {
	void	*ctx;
	/* A file begins: all fields have been read.  false: stop. */
	bool	(*file)(void *ctx, const char *field, const char *name,
		    struct err *);
	/* Some of its bytes, n > 0.  false: stop. */
	bool	(*data)(void *ctx, const char *bytes, size_t n, struct err *);
	/* Its last byte has come. */
	bool	(*done)(void *ctx, struct err *);
};

/* type is the request's Content-Type; NULL when it is no multipart form with a
 * usable boundary. */
struct multipart *multipart_new(struct arena *, const char *type,
		    const struct multipart_events *);
/* false: e says why.  ERR_BAD_REQUEST what no browser sends, ERR_REFUSED with
 * code MU472 a file too large, or what a callback answered. */
bool	multipart_push(struct multipart *, const char *, size_t n,
	    struct err *) MUST_CHECK;
/* After the last byte: everything was there. */
bool	multipart_end(const struct multipart *, struct err *) MUST_CHECK;
/* The fields so far, in order. */
const struct pairs *multipart_fields(const struct multipart *);

#endif
