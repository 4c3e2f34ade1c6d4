/*
 * What every fuzz target includes: one arena, reset after each input, and an
 * assertion that stays in every build.
 */
#ifndef GUICHET_TESTS_FUZZ_H
#define GUICHET_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"

#define must(condition) do { \
	if (!(condition)) \
		abort(); \
} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

/* A copy of exactly n bytes, so that reading one more is seen. */
static inline char *
fuzz_bytes(const uint8_t *data, size_t n)
{
	char *p = malloc(n > 0 ? n : 1);

	must(p != NULL);
	if (n > 0)
		memcpy(p, data, n);
	return p;
}

static inline struct arena *
fuzz_arena(void)
{
	static struct arena *a;

	if (a == NULL)
		a = arena_new(0);
	return a;
}

#endif
