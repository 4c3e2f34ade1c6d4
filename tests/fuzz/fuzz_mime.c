/* wire/mime: whatever is said, a message is headers of ours, short lines of
 * plain signs, and two parts that decode to what was said. */
#include "fuzz.h"

#include "wire/mime.h"

#include "base/banned.h"

/* The bytes of a quoted-printable text whose lines end with CRLF. */
static char *
unquoted(struct arena *a, const char *p, size_t n, size_t *out_n)
{
	char *out = arena_alloc(a, n + 1);
	size_t i, k = 0;

	for (i = 0; i < n; i++) {
		if (p[i] == '\r') {
			must(i + 1 < n && p[i + 1] == '\n');
			out[k++] = '\n';
			i++;
		} else if (p[i] == '=' && i + 2 < n && p[i + 1] == '\r') {
			i += 2;
		} else if (p[i] == '=') {
			char hex[3] = { p[i + 1], p[i + 2], '\0' };

			out[k++] = (char)strtol(hex, NULL, 16);
			i += 2;
		} else {
			out[k++] = p[i];
		}
	}
	*out_n = k;
	return out;
}

static void
check_lines(const char *p, size_t n)
{
	size_t i, column = 0;

	for (i = 0; i < n; i++) {
		if (p[i] == '\r') {
			must(i + 1 < n && p[i + 1] == '\n');
			must(column <= 76);
			column = 0;
			i++;
			continue;
		}
		must((p[i] >= ' ' && p[i] <= '~') || p[i] == '\t');
		must(p[i] != '.' || column > 0);
		column++;
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = fuzz_arena();
	char *text = fuzz_bytes(data, size);
	struct mail m = {
		.from_name = "Ville", .from = "a@b.example",
		.to = "c@d.example", .id = "a1", .domain = "b.example",
		.lang = "fr", .at = { { 2026, 1, 2 }, 3, 4, 5, 60 },
		.text = { text, size }, .html = { text, size },
	};
	struct err e = { 0 };
	struct buf b;
	struct str out;
	char *back;
	size_t n;

	m.subject = arena_strndup(a, text, size < 300 ? size : 300);
	if (mail_write(a, &m, &out, &e))
		check_lines(out.p, out.n);
	m.subject = "x";
	m.to = arena_strndup(a, text, size);
	err_clear(&e);
	must(!mail_write(a, &m, &out, &e) || strpbrk(m.to, "\r\n<> ") == NULL);

	buf_init(&b, a, 0);
	mail_quoted_printable(&b, (struct str){ text, size });
	check_lines(b.p, b.n);
	back = unquoted(a, b.p, b.n, &n);
	/* a last line gets its end */
	must(n == size || (n == size + 1 && back[size] == '\n'));
	must(size == 0 || memcmp(back, text, size) == 0);
	free(text);
	arena_reset(a);
	return 0;
}
