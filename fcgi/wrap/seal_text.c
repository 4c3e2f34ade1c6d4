/* Bytes as text: base64url (RFC 4648 5, without padding) and hexadecimal. */
#include <stdint.h>
#include <string.h>

#include "wrap/seal.h"
#include "wrap/seal_priv.h"

#include "base/banned.h"

static const char alphabet[] =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

char *
seal_base64(struct arena *a, const void *p, size_t n)
{
	const unsigned char *b = p;
	char *out = arena_alloc(a, (n * 4 + 2) / 3 + 1), *at = out;
	size_t i;
	uint32_t v;

	for (i = 0; i + 2 < n; i += 3) {
		v = (uint32_t)b[i] << 16 | (uint32_t)b[i + 1] << 8 | b[i + 2];
		*at++ = alphabet[v >> 18];
		*at++ = alphabet[v >> 12 & 63];
		*at++ = alphabet[v >> 6 & 63];
		*at++ = alphabet[v & 63];
	}
	if (i < n) {
		v = (uint32_t)b[i] << 16;
		if (i + 1 < n)
			v |= (uint32_t)b[i + 1] << 8;
		*at++ = alphabet[v >> 18];
		*at++ = alphabet[v >> 12 & 63];
		if (i + 1 < n)
			*at++ = alphabet[v >> 6 & 63];
	}
	return out;
}

bool
seal_unbase64(struct arena *a, const char *p, size_t n, unsigned char **out,
    size_t *out_n)
{
	*out = arena_alloc(a, n / 4 * 3 + 3);
	return seal_unbase64_to(p, n, *out, out_n);
}

char *
seal_hex(struct arena *a, const void *p, size_t n)
{
	char *out = arena_alloc(a, n * 2 + 1);

	seal_hex_to(p, n, out);
	return out;
}

void
seal_hex_to(const unsigned char *b, size_t n, char *out)
{
	static const char digits[] = "0123456789abcdef";
	size_t i;

	for (i = 0; i < n; i++) {
		out[2 * i] = digits[b[i] >> 4];
		out[2 * i + 1] = digits[b[i] & 15];
	}
	out[2 * n] = '\0';
}

bool
seal_unbase64_to(const char *p, size_t n, unsigned char *out, size_t *out_n)
{
	unsigned char *at = out;
	unsigned bits = 0;
	uint32_t v = 0;
	const char *c;
	size_t i;

	*out_n = 0;
	for (i = 0; i < n; i++) {
		c = p[i] != '\0' ? strchr(alphabet, p[i]) : NULL;
		if (c == NULL)
			return false;
		v = v << 6 | (uint32_t)(c - alphabet);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			*at++ = (unsigned char)(v >> bits);
			v &= (1U << bits) - 1;
		}
	}
	/* Canonical: no lone letter, and what is left over is zero. */
	if (n % 4 == 1 || v != 0)
		return false;
	*out_n = (size_t)(at - out);
	return true;
}
