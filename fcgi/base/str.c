/* Strings and buffers. */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/str.h"
#include "base/utf8.h"

#include "base/banned.h"

enum {
	BUF_FIRST = 64,
	/* Longer names are never near one another for our purpose. */
	DISTANCE_MAX = 63,
};

static char	*buf_need(struct buf *, size_t);
static void	 buf_json_ascii(struct buf *, unsigned char);

static const char hex_upper[] = "0123456789ABCDEF";
static const char hex_lower[] = "0123456789abcdef";

struct str
str_of(const char *c)
{
	if (c == NULL)
		c = "";
	return (struct str){ c, strlen(c) };
}

bool
str_eq(struct str a, struct str b)
{
	return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

bool
str_is(struct str s, const char *c)
{
	return str_eq(s, str_of(c));
}

bool
str_starts(struct str s, const char *prefix)
{
	size_t n = strlen(prefix);

	return n <= s.n && (n == 0 || memcmp(s.p, prefix, n) == 0);
}

char *
str_dup(struct arena *a, struct str s)
{
	return arena_strndup(a, s.p, s.n);
}

size_t
str_distance(const char *x, const char *y)
{
	size_t row[DISTANCE_MAX + 1], xn = strlen(x), yn = strlen(y);
	size_t i, j, corner, up, best;

	if (xn > DISTANCE_MAX || yn > DISTANCE_MAX)
		return strcmp(x, y) == 0 ? 0 : xn > yn ? xn : yn;
	for (j = 0; j <= yn; j++)
		row[j] = j;
	for (i = 1; i <= xn; i++) {
		corner = row[0];
		row[0] = i;
		for (j = 1; j <= yn; j++) {
			up = row[j];
			best = corner + (x[i - 1] != y[j - 1]);
			if (up + 1 < best)
				best = up + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			row[j] = best;
			corner = up;
		}
	}
	return row[yn];
}

void
buf_init(struct buf *b, struct arena *a, size_t room)
{
	b->a = a;
	b->n = 0;
	b->room = room > 0 ? room : BUF_FIRST;
	b->p = arena_alloc(a, b->room);
}

void
buf_add(struct buf *b, const void *bytes, size_t n)
{
	char *p = buf_need(b, n);

	if (n > 0)
		memcpy(p, bytes, n);
	p[n] = '\0';
	b->n += n;
}

void
buf_str(struct buf *b, const char *c)
{
	buf_add(b, c, strlen(c));
}

void
buf_char(struct buf *b, char c)
{
	char *p = buf_need(b, 1);

	p[0] = c;
	p[1] = '\0';
	b->n++;
}

void
buf_printf(struct buf *b, const char *fmt, ...)
{
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(NULL, 0, fmt, ap);
	va_end(ap);
	if (n < 0)
		abort();	/* a format of ours that cannot be written */
	va_start(ap, fmt);
	vsnprintf(buf_need(b, (size_t)n), (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->n += (size_t)n;
}

void
buf_url(struct buf *b, const char *bytes, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++) {
		unsigned char c = (unsigned char)bytes[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
		    || (c >= '0' && c <= '9')
		    || c == '-' || c == '.' || c == '_' || c == '~') {
			buf_char(b, (char)c);
			continue;
		}
		buf_char(b, '%');
		buf_char(b, hex_upper[c >> 4]);
		buf_char(b, hex_upper[c & 15]);
	}
}

void
buf_html(struct buf *b, const char *bytes, size_t n)
{
	const char *entity;
	size_t i, plain = 0;

	for (i = 0; i < n; i++) {
		switch (bytes[i]) {
		case '&': entity = "&amp;"; break;
		case '<': entity = "&lt;"; break;
		case '>': entity = "&gt;"; break;
		case '"': entity = "&quot;"; break;
		default: continue;
		}
		buf_add(b, bytes + plain, i - plain);
		buf_str(b, entity);
		plain = i + 1;
	}
	if (n > plain)
		buf_add(b, bytes + plain, n - plain);
}

/* A byte that is no UTF-8 becomes U+FFFD: whoever reads JSON must not fail. */
void
buf_json(struct buf *b, const char *bytes, size_t n)
{
	const char *p = bytes, *end = bytes + n;
	uint32_t c;
	size_t len;

	buf_char(b, '"');
	while (p < end) {
		if ((unsigned char)*p < 0x80) {
			buf_json_ascii(b, (unsigned char)*p++);
			continue;
		}
		len = utf8_next(p, end, &c);
		if (len == 0) {
			buf_str(b, "\\ufffd");
			p++;
			continue;
		}
		buf_add(b, p, len);
		p += len;
	}
	buf_char(b, '"');
}

static void
buf_json_ascii(struct buf *b, unsigned char c)
{
	if (c == '"' || c == '\\') {
		buf_char(b, '\\');
		buf_char(b, (char)c);
	} else if (c == '\n') {
		buf_str(b, "\\n");
	} else if (c < 0x20 || c == 0x7f) {
		buf_str(b, "\\u00");
		buf_char(b, hex_lower[c >> 4]);
		buf_char(b, hex_lower[c & 15]);
	} else {
		buf_char(b, (char)c);
	}
}

/* Where the next byte goes, with place for n and a NUL. */
static char *
buf_need(struct buf *b, size_t n)
{
	size_t room = b->room;

	if (n >= SIZE_MAX / 2 - b->n)
		abort();
	if (b->n + n + 1 > room) {
		while (b->n + n + 1 > room)
			room = room < BUF_FIRST ? BUF_FIRST : room * 2;
		b->p = arena_realloc(b->a, b->p, b->room, room);
		b->room = room;
	}
	return b->p + b->n;
}
