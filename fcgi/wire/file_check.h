/*
 * Whether a file is what it says (reliability.md 8), as a stream: bytes are
 * pushed in as they come, nothing is decoded and nothing is kept.  Extension,
 * first bytes and structure must agree:
 *
 *   JPEG  segments up to the end of the image, and nothing after it
 *   PNG   chunks with their checksums up to IEND, and nothing after it
 *   PDF   "%PDF-" at the first byte, "%%EOF" last; no password, nothing that
 *         acts by itself, no file inside
 *   HEIC  boxes of ISO 14496-12 that end with the file
 *
 * Pictures have at most 40 million points, a PDF 200 pages that can be counted.
 * What a PDF holds inside compressed objects is not seen here but by the
 * antivirus.
 *
 * Refusals are ERR_REFUSED for the field "document": MU471 type, MU472 too
 * large, MU473 empty, MU474 protected, MU475 active content, MU476 broken.
 */
#ifndef GUICHET_WIRE_FILE_CHECK_H
#define GUICHET_WIRE_FILE_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum { FILE_PIXELS = 40000000, FILE_PAGES = 200 };

struct file_check;

/* By the extension of name; MU471 when it is none of ours. */
struct file_check *file_check_new(struct arena *, const char *name,
		    struct err *);
bool	file_check_push(struct file_check *, const unsigned char *, size_t n,
	    struct err *) MUST_CHECK;
bool	file_check_end(struct file_check *, struct err *) MUST_CHECK;
/* "application/pdf" */
const char	*file_check_type(const struct file_check *);

#endif
