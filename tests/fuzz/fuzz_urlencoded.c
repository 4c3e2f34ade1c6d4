/* web/urlencoded: whatever is parsed is clean, and survives a round trip. */
#include "fuzz.h"

#include "web/urlencoded.h"

#include "base/banned.h"

static void	round_trip(struct arena *, const struct pairs *);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = fuzz_arena();
	char *p = fuzz_bytes(data, size);
	struct pairs pairs;
	size_t i;

	if (urlencoded_parse(a, p, size, &pairs)) {
		must(pairs.n <= PAIRS_MAX);
		for (i = 0; i < pairs.n; i++) {
			struct str v = pairs.v[i].value;

			must(utf8_clean(v.p, v.n));
			must(v.p[v.n] == '\0' && strlen(v.p) == v.n);
			must(utf8_clean(pairs.v[i].name,
			    strlen(pairs.v[i].name)));
		}
		round_trip(a, &pairs);
	}
	free(p);
	arena_reset(a);
	return 0;
}

static void
round_trip(struct arena *a, const struct pairs *pairs)
{
	struct pairs again;
	struct buf b;
	size_t i;

	buf_init(&b, a, 0);
	for (i = 0; i < pairs->n; i++) {
		if (i > 0)
			buf_char(&b, '&');
		buf_url(&b, pairs->v[i].name, strlen(pairs->v[i].name));
		buf_char(&b, '=');
		buf_url(&b, pairs->v[i].value.p, pairs->v[i].value.n);
	}
	must(urlencoded_parse(a, b.p, b.n, &again));
	must(again.n == pairs->n);
	for (i = 0; i < pairs->n; i++) {
		must(strcmp(again.v[i].name, pairs->v[i].name) == 0);
		must(str_eq(again.v[i].value, pairs->v[i].value));
	}
}
