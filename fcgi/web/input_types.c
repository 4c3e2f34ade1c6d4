/* Readers: identifiers, numbers, codes, tokens, plain text. */
#include <limits.h>
#include <string.h>

#include "base/date.h"
#include "base/money.h"
#include "base/utf8.h"
#include "web/input_priv.h"

#include "base/banned.h"

enum {
	ID_DIGITS = 19,		/* 2^63-1 has 19 */
	INT_DIGITS = 18,	/* any of them fits a long */
	CODE_MAX = 40,
	NONCE_LEN = 22,		/* 128 bits in 6s, the last holds 2 */
	SECRET_MAX = 256,
};

static bool		 is_id(const char *, size_t);
static bool		 is_code(const char *, size_t, const char *);
static bool		 is_base64url(const char *, size_t);
static bool		 is_digit(char);
static long		 limit(const struct input *, long);
static const char	*one_line(struct reading *, bool (*)(uint32_t),
			    const char *);
static bool		 line_char(uint32_t);
static bool		 is_letter(uint32_t);
static bool		 is_joiner(uint32_t);
static bool		 is_invisible(uint32_t);
static bool		 has_letter(struct str);
static void		 put(struct buf *, uint32_t);

struct str
input_trimmed(struct str s)
{
	const char *p = s.p, *end = s.p + s.n, *last = s.p;
	uint32_t c;
	size_t len;

	while (p < end && (len = utf8_next(p, end, &c)) > 0 && utf8_is_noise(c))
		p += len;
	s.p = last = p;
	for (; p < end && (len = utf8_next(p, end, &c)) > 0; p += len)
		if (!utf8_is_noise(c))
			last = p + len;
	s.n = (size_t)(last - s.p);
	return s;
}

const char *
read_id(struct reading *r)
{
	if (!is_id(r->typed.p, r->typed.n))
		return "MU451";
	r->clean = r->typed;
	return NULL;
}

const char *
read_int(struct reading *r)
{
	struct str s = input_trimmed(r->typed);
	bool minus = s.n > 0 && s.p[0] == '-';
	size_t i = minus;
	long v = 0;

	if (s.n == 0)
		return INPUT_EMPTY;
	while (i + 1 < s.n && s.p[i] == '0')
		i++;
	if (i == s.n || s.n - i > INT_DIGITS)
		return "MU452";
	for (; i < s.n; i++) {
		if (!is_digit(s.p[i]))
			return "MU452";
		v = v * 10 + (s.p[i] - '0');
	}
	if (minus)
		v = -v;
	if (v < r->in->min || v > r->in->max)
		return "MU452";
	r->clean = str_of(arena_printf(r->a, "%ld", v));
	return NULL;
}

const char *
read_cents(struct reading *r)
{
	struct str s = input_trimmed(r->typed);
	int64_t cents;

	if (s.n == 0)
		return INPUT_EMPTY;
	if (!money_parse(s.p, s.n, &cents))
		return "MU453";
	r->clean = str_of(arena_printf(r->a, "%lld", (long long)cents));
	return NULL;
}

const char *
read_bool(struct reading *r)
{
	if (!str_is(r->typed, "1"))
		return INPUT_NO_CHOICE;
	r->clean = r->typed;
	return NULL;
}

const char *
read_code(struct reading *r)
{
	if (!is_code(r->typed.p, r->typed.n, "-_"))
		return INPUT_NO_CHOICE;
	r->clean = r->typed;
	return NULL;
}

const char *
read_choice(struct reading *r)
{
	const char *const *o = r->in->options;

	for (; o != NULL && *o != NULL; o++)
		if (str_is(r->typed, *o)) {
			r->clean = r->typed;
			return NULL;
		}
	return INPUT_NO_CHOICE;
}

const char *
read_name(struct reading *r)
{
	struct reading wide = *r;
	struct input in = *r->in;
	const char *code;

	in.max = limit(r->in, 100);
	wide.in = &in;
	code = one_line(&wide, utf8_in_name, "MU456");
	if (code != NULL)
		return code;
	if (!has_letter(wide.clean))
		return "MU456";
	r->clean = wide.clean;
	return NULL;
}

const char *
read_line(struct reading *r)
{
	return one_line(r, line_char, "MU468");
}

/* Lines end with LF; what cannot be seen and is no joiner goes. */
const char *
read_text(struct reading *r)
{
	const char *p, *end;
	struct buf b;
	uint32_t c, before = 0;
	size_t len;

	buf_init(&b, r->a, r->typed.n + 1);
	p = r->typed.p;
	for (end = p + r->typed.n; p < end; p += len, before = c) {
		len = utf8_next(p, end, &c);
		if (c == '\n' && before == '\r')
			continue;
		if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
			buf_char(&b, '\n');
			continue;
		}
		if (c == 0x7f || (c >= 0x80 && c < 0xa0))
			return "MU468";
		if (!is_invisible(c))
			buf_add(&b, p, len);
	}
	r->clean = input_trimmed((struct str){ b.p, b.n });
	if (r->clean.n == 0)
		return INPUT_EMPTY;
	if (utf8_count(r->clean.p, r->clean.n) > (size_t)limit(r->in, 4000))
		return "MU458";
	return NULL;
}

/* child:activity:date, as the week page wrote it (shape.slot in SQL). */
const char *
read_slot(struct reading *r)
{
	const char *p = r->typed.p, *one, *two;
	size_t n = r->typed.n, left;
	struct date d;

	if ((one = memchr(p, ':', n)) == NULL)
		return "MU463";
	left = n - (size_t)(one + 1 - p);
	if ((two = memchr(one + 1, ':', left)) == NULL)
		return "MU463";
	if (!is_id(p, (size_t)(one - p))
	    || !is_code(one + 1, (size_t)(two - one - 1), "-")
	    || !date_parse(two + 1, n - (size_t)(two + 1 - p), &d))
		return "MU463";
	r->clean = r->typed;
	return NULL;
}

const char *
read_nonce(struct reading *r)
{
	/* 132 bits of letters for 128: the last four are zero. */
	if (r->typed.n != NONCE_LEN || !is_base64url(r->typed.p, NONCE_LEN)
	    || strchr("AQgw", r->typed.p[NONCE_LEN - 1]) == NULL)
		return "MU464";
	r->clean = r->typed;
	return NULL;
}

const char *
read_token(struct reading *r)
{
	if (r->typed.n > (size_t)limit(r->in, 128)
	    || !is_base64url(r->typed.p, r->typed.n))
		return "MU465";
	r->clean = r->typed;
	return NULL;
}

/* A field of text under the name of a file: no form of ours sends it. */
const char *
read_file(struct reading *r)
{
	(void)r;
	return "MU400";
}

/* Exactly as typed: a space at the end may be part of it. */
const char *
read_secret(struct reading *r)
{
	if (r->typed.n > SECRET_MAX)
		return "MU466";
	r->clean = r->typed;
	return NULL;
}

/*
 * One line: spaces of every kind become one plain space, what cannot be seen
 * goes, but for the joiners inside, which Persian names and pictures need.
 */
static const char *
one_line(struct reading *r, bool (*allowed)(uint32_t), const char *code)
{
	struct str s = input_trimmed(r->typed);
	const char *p = s.p, *end = s.p + s.n;
	struct buf b;
	bool space = false;
	uint32_t c;
	size_t len, count;

	buf_init(&b, r->a, s.n + 1);
	for (; p < end; p += len) {
		len = utf8_next(p, end, &c);
		if (is_invisible(c))
			continue;
		if (utf8_is_noise(c) && !is_joiner(c)) {
			space = true;
			continue;
		}
		if (!allowed(c))
			return code;
		if (space)
			buf_char(&b, ' ');
		space = false;
		put(&b, c);
	}
	if (b.n == 0)
		return INPUT_EMPTY;
	count = utf8_count(b.p, b.n);
	if (count > (size_t)limit(r->in, 200)
	    || (r->in->min > 0 && count < (size_t)r->in->min))
		return "MU457";
	r->clean = (struct str){ b.p, b.n };
	return NULL;
}

static void
put(struct buf *b, uint32_t c)
{
	char out[4];

	buf_add(b, out, utf8_put(out, c));
}

static bool
line_char(uint32_t c)
{
	return c >= 0x20 && !(c >= 0x7f && c < 0xa0);
}

static bool
is_joiner(uint32_t c)
{
	return c == 0x200c || c == 0x200d;
}

/* Takes no place on the paper: soft hyphen, zero-width space, directions. */
static bool
is_invisible(uint32_t c)
{
	return c == 0xad || c == 0x180e || c == 0x200b || c == 0x200e
	    || c == 0x200f || (c >= 0x202a && c <= 0x202e)
	    || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

static bool
is_letter(uint32_t c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
	    || (c >= 0xc0 && !utf8_is_noise(c)
	    && !(c >= 0x2010 && c <= 0x2019));
}

static bool
has_letter(struct str s)
{
	const char *p = s.p, *end = s.p + s.n;
	uint32_t c;
	size_t len;

	for (; p < end && (len = utf8_next(p, end, &c)) > 0; p += len)
		if (is_letter(c))
			return true;
	return false;
}

static long
limit(const struct input *in, long otherwise)
{
	return in->max > 0 ? in->max : otherwise;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* 1 .. 2^63-1, one way to write each. */
static bool
is_id(const char *p, size_t n)
{
	static const char most[] = "9223372036854775807";
	size_t i;

	if (n == 0 || n > ID_DIGITS || p[0] == '0')
		return false;
	for (i = 0; i < n; i++)
		if (!is_digit(p[i]))
			return false;
	return n < ID_DIGITS || memcmp(p, most, ID_DIGITS) <= 0;
}

static bool
is_code(const char *p, size_t n, const char *also)
{
	size_t i;

	if (n == 0 || n > CODE_MAX || p[0] < 'a' || p[0] > 'z')
		return false;
	for (i = 1; i < n; i++)
		if (!(p[i] >= 'a' && p[i] <= 'z') && !is_digit(p[i])
		    && strchr(also, p[i]) == NULL)
			return false;
	return true;
}

static bool
is_base64url(const char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (!(p[i] >= 'a' && p[i] <= 'z')
		    && !(p[i] >= 'A' && p[i] <= 'Z') && !is_digit(p[i])
		    && p[i] != '-' && p[i] != '_')
			return false;
	return true;
}
