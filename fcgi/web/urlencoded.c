/* Pairs of a query string or a posted form. */
#include <string.h>

#include "base/utf8.h"
#include "web/urlencoded.h"

#include "base/banned.h"

static size_t	segments(const char *, size_t);
static bool	pair_parse(struct arena *, const char *, size_t, struct pair *);
static bool	decode(struct arena *, const char *, size_t, struct str *);
static int	hex(char);

bool
urlencoded_parse(struct arena *a, const char *p, size_t n, struct pairs *out)
{
	const char *end = p + n, *amp;
	size_t most = segments(p, n);

	out->v = NULL;
	out->n = 0;
	if (most > PAIRS_MAX)
		return false;
	out->v = arena_new_array(a, most, struct pair);
	for (; p < end; p = amp + 1) {
		amp = memchr(p, '&', (size_t)(end - p));
		if (amp == NULL)
			amp = end;
		if (amp == p)
			continue;
		if (!pair_parse(a, p, (size_t)(amp - p), &out->v[out->n]))
			return false;
		out->n++;
	}
	return true;
}

/* Segments that are not empty: "&&" holds none. */
static size_t
segments(const char *p, size_t n)
{
	size_t i, count = 0;

	for (i = 0; i < n; i++)
		if (p[i] != '&' && (i == 0 || p[i - 1] == '&'))
			count++;
	return count;
}

static bool
pair_parse(struct arena *a, const char *p, size_t n, struct pair *out)
{
	const char *eq = memchr(p, '=', n);
	size_t name_n = eq != NULL ? (size_t)(eq - p) : n;
	struct str name;

	if (!decode(a, p, name_n, &name))
		return false;
	out->name = name.p;
	if (eq == NULL)
		return decode(a, "", 0, &out->value);
	return decode(a, eq + 1, n - name_n - 1, &out->value);
}

static bool
decode(struct arena *a, const char *p, size_t n, struct str *out)
{
	char *to = arena_alloc(a, n + 1);
	size_t i, len = 0;

	for (i = 0; i < n; i++) {
		char c = p[i];

		if (c == '+') {
			c = ' ';
		} else if (c == '%') {
			/* Browsers never send half an escape; forgers do. */
			if (n - i < 3 || hex(p[i + 1]) < 0 || hex(p[i + 2]) < 0)
				return false;
			c = (char)(hex(p[i + 1]) * 16 + hex(p[i + 2]));
			i += 2;
		}
		to[len++] = c;
	}
	*out = (struct str){ to, len };
	return utf8_clean(to, len);
}

static int
hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}
