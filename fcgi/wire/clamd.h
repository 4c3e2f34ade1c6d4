/*
 * clamd's INSTREAM (docs.clamav.net): "zINSTREAM\0", then each piece after its
 * length as four bytes, highest first, then a length of zero; the reply ends
 * with NUL.
 *
 * Only the reply "stream: OK" is clean.  Everything else is not: a finding, a
 * limit, an error, a reply of another version.
 */
#ifndef GUICHET_WIRE_CLAMD_H
#define GUICHET_WIRE_CLAMD_H

#include <stdbool.h>
#include <stddef.h>

enum { CLAMD_LENGTH = 4, CLAMD_REPLY = 512 };

extern const char clamd_begin[10];		/* with its NUL */

void	clamd_length(unsigned char out[CLAMD_LENGTH], size_t n);
/* n bytes of reply without the NUL; found receives what clamd calls it, or the
 * whole reply, printable and at most room - 1 bytes. */
bool	clamd_clean(const char *reply, size_t n, char *found, size_t room);

#endif
