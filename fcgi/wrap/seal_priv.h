/*
 * Bytes as text, without an arena: what seal.c needs on its own stack.
 */
#ifndef GUICHET_WRAP_SEAL_PRIV_H
#define GUICHET_WRAP_SEAL_PRIV_H

#include <stdbool.h>
#include <stddef.h>

/* 2n digits and a NUL. */
void	seal_hex_to(const unsigned char *, size_t n, char *out);
/* At most n / 4 * 3 + 2 bytes; false when not canonical base64url. */
bool	seal_unbase64_to(const char *, size_t n, unsigned char *out,
	    size_t *out_n);

#endif
