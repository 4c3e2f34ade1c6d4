/* Money: cents in, cents out. */
#include "base/money.h"
#include "base/str.h"
#include "base/utf8.h"

#include "base/banned.h"

enum { EUROS_DIGITS = 9 };

static size_t	skip_noise(const char *, size_t, size_t);
static bool	rest_is_sign(const char *, size_t, size_t);

bool
money_parse(const char *p, size_t n, int64_t *cents)
{
	int64_t euros = 0, part = 0;
	int digits = 0, decimals = 0;
	size_t i = skip_noise(p, n, 0), next;

	for (; i < n && p[i] >= '0' && p[i] <= '9'; i = next) {
		if (++digits > EUROS_DIGITS)
			return false;
		euros = euros * 10 + (p[i] - '0');
		next = skip_noise(p, n, i + 1);
	}
	if (digits == 0)
		return false;
	if (i < n && (p[i] == ',' || p[i] == '.')) {
		for (i++; i < n && p[i] >= '0' && p[i] <= '9'; i++) {
			if (++decimals > 2)
				return false;
			part = part * 10 + (p[i] - '0');
		}
		if (decimals == 0)
			return false;
		if (decimals == 1)
			part *= 10;
	}
	if (!rest_is_sign(p, n, i))
		return false;
	*cents = euros * 100 + part;
	return true;
}

void
money_text(struct buf *b, int64_t cents, char point)
{
	uint64_t all = cents < 0 ? 0 - (uint64_t)cents : (uint64_t)cents;
	char digits[24];
	size_t n = 0, i;
	uint64_t euros = all / 100;

	do {
		digits[n++] = (char)('0' + euros % 10);
		euros /= 10;
	} while (euros > 0);
	if (cents < 0)
		buf_str(b, "\xe2\x88\x92");	/* U+2212, the minus sign */
	for (i = n; i > 0; i--) {
		buf_char(b, digits[i - 1]);
		if (i > 1 && (i - 1) % 3 == 0)
			buf_str(b, "\xe2\x80\xaf");
	}
	buf_char(b, point);
	buf_char(b, (char)('0' + all / 10 % 10));
	buf_char(b, (char)('0' + all % 10));
	buf_str(b, "\xc2\xa0\xe2\x82\xac");
}

/* Nothing but spaces, perhaps around one euro sign. */
static bool
rest_is_sign(const char *p, size_t n, size_t i)
{
	uint32_t c;
	size_t len;

	i = skip_noise(p, n, i);
	if (i == n)
		return true;
	len = utf8_next(p + i, p + n, &c);
	if (len == 0 || c != 0x20ac)
		return false;
	return skip_noise(p, n, i + len) == n;
}

static size_t
skip_noise(const char *p, size_t n, size_t i)
{
	uint32_t c;
	size_t len;

	while (i < n && (len = utf8_next(p + i, p + n, &c)) > 0
	    && utf8_is_noise(c))
		i += len;
	return i;
}
