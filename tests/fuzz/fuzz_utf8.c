/* base/utf8, and the escapes of base/str that decode it. */
#include "fuzz.h"

#include "base/banned.h"

static void	escapes(struct arena *, const char *, size_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = fuzz_arena();
	char *p = fuzz_bytes(data, size), out[4];
	const char *at = p, *end = p + size;
	uint32_t c;
	size_t n, count = 0;

	for (; at < end && (n = utf8_next(at, end, &c)) > 0; at += n, count++) {
		must(n <= 4 && at + n <= end);
		must(c <= 0x10ffff && !(c >= 0xd800 && c <= 0xdfff));
		must(utf8_put(out, c) == n && memcmp(out, at, n) == 0);
		must(!(utf8_in_name(c) && c < 0x20));
	}
	must(utf8_valid(p, size) == (at == end));
	must(!utf8_clean(p, size) || utf8_valid(p, size));
	if (at == end)
		must(utf8_count(p, size) == count);
	escapes(a, p, size);
	free(p);
	arena_reset(a);
	return 0;
}

static void
escapes(struct arena *a, const char *p, size_t n)
{
	struct buf b;
	size_t i;

	buf_init(&b, a, 0);
	buf_json(&b, p, n);
	must(utf8_valid(b.p, b.n) && b.n >= 2);
	must(b.p[0] == '"' && b.p[b.n - 1] == '"');
	for (i = 0; i < b.n; i++)
		must((unsigned char)b.p[i] >= 0x20);
	buf_init(&b, a, 0);
	buf_html(&b, p, n);
	must(b.n >= n && memchr(b.p, '<', b.n) == NULL
	    && memchr(b.p, '>', b.n) == NULL
	    && memchr(b.p, '"', b.n) == NULL);
}
