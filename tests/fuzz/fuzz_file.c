/* wire/file_check: the first byte says which kind, the rest is the file; whole
 * or in pieces is the same, and a refusal has its code. */
#include "fuzz.h"

#include "wire/clamd.h"
#include "wire/file_check.h"

#include "base/banned.h"

static bool
run(struct arena *a, const char *name, const char *p, size_t n, size_t piece,
    struct err *e)
{
	struct file_check	*c = file_check_new(a, name, e);
	size_t			 i, some;

	must(c != NULL);
	for (i = 0; i < n; i += some) {
		some = n - i < piece ? n - i : piece;
		if (!file_check_push(c, (const unsigned char *)p + i, some, e))
			return false;
	}
	return file_check_end(c, e);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "a.pdf", "a.png", "a.jpg",
	    "a.heic" };
	struct arena	*a = fuzz_arena();
	char		*p = fuzz_bytes(data, size), found[40];
	struct err	 one = { 0 }, two = { 0 };
	const char	*name;
	bool		 ok;

	if (size > 0) {
		name = names[(unsigned char)*p % 4];
		ok = run(a, name, p + 1, size - 1, size, &one);
		must(run(a, name, p + 1, size - 1, 1, &two) == ok);
		must(strcmp(one.code, two.code) == 0);
		must(ok || strncmp(one.code, "MU47", 4) == 0);
		must(clamd_clean(p, size, found, sizeof(found)) ==
		    (size == 10 && memcmp(p, "stream: OK", 10) == 0));
		must(strlen(found) < sizeof(found));
	}
	free(p);
	arena_reset(a);
	return 0;
}
