/* web/cookie: what is found lies in the header and may stand in one. */
#include "fuzz.h"

#include "web/cookie.h"

#include "base/banned.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = { "__Host-s", "s", "" };
	struct arena *a = fuzz_arena();
	char *header, *line;
	struct str v;
	size_t i, j;

	header = malloc(size + 1);
	must(header != NULL);
	if (size > 0)
		memcpy(header, data, size);
	header[size] = '\0';
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		v = cookie_find(header, names[i]);
		if (v.n == 0)
			continue;
		must(v.p >= header && v.p + v.n <= header + strlen(header));
		for (j = 0; j < v.n; j++)
			must(v.p[j] > ' ' && v.p[j] < 0x7f
			    && strchr("\",;\\", v.p[j]) == NULL);
		if (names[i][0] == '\0')
			continue;
		line = cookie_header(a, &(struct cookie){ names[i],
		    str_dup(a, v), true, 60 });
		must(strstr(line, "\r\n") == line + strlen(line) - 2);
		/* Twice the same name is somebody planting one. */
		line = arena_printf(a, "%s; %s=x", header, names[i]);
		must(cookie_find(line, names[i]).n == 0);
	}
	free(header);
	arena_reset(a);
	return 0;
}
