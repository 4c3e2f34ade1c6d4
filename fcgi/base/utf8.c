/* UTF-8, and what a character is good for. */
#include "base/utf8.h"

#include "base/banned.h"

struct range {
	uint32_t	first, last;
};

static bool	among(const struct range *, size_t, uint32_t);

size_t
utf8_next(const char *s, const char *end, uint32_t *c)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t room = (size_t)(end - s), n, i;
	uint32_t v, least;

	if (room == 0)
		return 0;
	if (p[0] < 0x80) {
		*c = p[0];
		return 1;
	}
	if (p[0] >= 0xc2 && p[0] <= 0xdf) {
		n = 2;
		v = p[0] & 0x1fU;
		least = 0x80;
	} else if (p[0] >= 0xe0 && p[0] <= 0xef) {
		n = 3;
		v = p[0] & 0x0fU;
		least = 0x800;
	} else if (p[0] >= 0xf0 && p[0] <= 0xf4) {
		n = 4;
		v = p[0] & 0x07U;
		least = 0x10000;
	} else {
		return 0;
	}
	if (room < n)
		return 0;
	for (i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		v = v << 6 | (p[i] & 0x3fU);
	}
	if (v < least || v > 0x10ffff || (v >= 0xd800 && v <= 0xdfff))
		return 0;
	*c = v;
	return n;
}

size_t
utf8_put(char *out, uint32_t c)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xc0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3f));
		return 2;
	}
	if (c < 0x10000) {
		out[0] = (char)(0xe0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3f));
		out[2] = (char)(0x80 | (c & 0x3f));
		return 3;
	}
	out[0] = (char)(0xf0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3f));
	out[2] = (char)(0x80 | (c >> 6 & 0x3f));
	out[3] = (char)(0x80 | (c & 0x3f));
	return 4;
}

bool
utf8_valid(const char *s, size_t n)
{
	const char *p = s, *end = s + n;
	uint32_t c;
	size_t len;

	for (; p < end; p += len)
		if ((len = utf8_next(p, end, &c)) == 0)
			return false;
	return true;
}

bool
utf8_clean(const char *s, size_t n)
{
	const char *p = s, *end = s + n;
	uint32_t c;
	size_t len;

	for (; p < end; p += len) {
		if ((len = utf8_next(p, end, &c)) == 0)
			return false;
		if (c < 0x20 && c != '\t' && c != '\n' && c != '\r')
			return false;
		if (c == 0xfffe || c == 0xffff)
			return false;
	}
	return true;
}

size_t
utf8_count(const char *s, size_t n)
{
	size_t i, count = 0;

	for (i = 0; i < n; i++)
		count += ((unsigned char)s[i] & 0xc0) != 0x80;
	return count;
}

/*
 * Without a table of Unicode's categories: what is certainly no part of a
 * name is named, the rest of the letters' planes passes.  A script that this
 * house has never seen must not be refused; a heart or an arrow may.
 */
bool
utf8_in_name(uint32_t c)
{
	static const struct range never[] = {
		{ 0xd7, 0xd7 }, { 0xf7, 0xf7 },		/* times, divided by */
		{ 0x2000, 0x200b }, { 0x200e, 0x200f },	/* spaces, directions */
		{ 0x2016, 0x2017 }, { 0x201a, 0x202e },	/* quotes, marks */
		{ 0x2030, 0x2bff },	/* punctuation, signs, arrows, boxes */
		{ 0x2e00, 0x2e7f },	/* more punctuation */
		{ 0x2ff0, 0x3004 }, { 0x3008, 0x3020 }, { 0x3030, 0x3030 },
		{ 0x3200, 0x33ff },	/* enclosed and squared */
		{ 0xe000, 0xf8ff },	/* private */
		{ 0xfe00, 0xfe1f }, { 0xfe30, 0xfe6f },
		{ 0xfeff, 0xff20 }, { 0xff3b, 0xff40 }, { 0xff5b, 0xff65 },
		{ 0xffe0, 0xffff },
		{ 0x1d000, 0x1d3ff },	/* music, games, counting rods */
		{ 0x1f000, 0x1faff },	/* pictures */
		{ 0xe0000, 0x10ffff },	/* tags, private */
	};

	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
		    || (c >= '0' && c <= '9')
		    || c == ' ' || c == '\'' || c == '-' || c == '.'
		    || c == ',' || c == '(' || c == ')' || c == '/';
	if (c < 0xc0)	/* the signs of Latin-1, but these belong to names */
		return c == 0xa0 || c == 0xaa || c == 0xb4 || c == 0xb7
		    || c == 0xba;
	return !among(never, sizeof(never) / sizeof(never[0]), c);
}

bool
utf8_is_noise(uint32_t c)
{
	static const struct range noise[] = {
		{ 0x09, 0x0d }, { 0x20, 0x20 }, { 0x85, 0x85 },
		{ 0xa0, 0xa0 }, { 0xad, 0xad }, { 0x1680, 0x1680 },
		{ 0x180e, 0x180e }, { 0x2000, 0x200f }, { 0x2028, 0x202f },
		{ 0x205f, 0x206f }, { 0x3000, 0x3000 }, { 0xfeff, 0xfeff },
	};

	return among(noise, sizeof(noise) / sizeof(noise[0]), c);
}

static bool
among(const struct range *r, size_t n, uint32_t c)
{
	size_t i;

	for (i = 0; i < n && c >= r[i].first; i++)
		if (c <= r[i].last)
			return true;
	return false;
}
