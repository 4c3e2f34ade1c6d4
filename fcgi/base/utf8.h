/*
 * UTF-8 by RFC 3629: shortest form only, no surrogates, at most U+10FFFF.
 */
#ifndef GUICHET_BASE_UTF8_H
#define GUICHET_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decode one character at p (p < end); 0 means malformed, else bytes read. */
size_t	utf8_next(const char *p, const char *end, uint32_t *c);
/* Encode c into out[4]; returns the number of bytes. */
size_t	utf8_put(char *out, uint32_t c);
/* All n bytes are well-formed UTF-8. */
bool	utf8_valid(const char *, size_t n);
/* Well-formed and free of what XML 1.0 cannot carry: NUL, C0 controls other
 * than TAB LF CR, U+FFFE, U+FFFF. */
bool	utf8_clean(const char *, size_t n);
/* Number of characters; the bytes must be valid. */
size_t	utf8_count(const char *, size_t n);
/* A letter or mark of any script, apostrophes, hyphens, spaces and digits:
 * what a person's name may hold (usability.md 2.1).  Generous on purpose. */
bool	utf8_in_name(uint32_t c);
/* Spaces of every kind, zero-width characters, BOM: noise that a paste adds. */
bool	utf8_is_noise(uint32_t c);

#endif
