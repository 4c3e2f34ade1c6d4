/* Readers: e-mail, phone, postcode, IBAN. */
#include <string.h>

#include "base/utf8.h"
#include "web/input_priv.h"

#include "base/banned.h"

enum {
	EMAIL_MAX = 254,	/* RFC 5321 4.5.3.1.3, less the brackets */
	LOCAL_MAX = 64,
	LABEL_MAX = 63,
	PHONE_MIN = 7,		/* E.164 with its country code; 15 at most */
	PHONE_MAX = 15,
	IBAN_MAX = 34,
};

static bool	 strip(struct buf *, struct str, const char *);
static bool	 local_part(const char *, size_t);
static bool	 domain(const char *, size_t, char *);
static bool	 label(const char *, size_t, bool *);
static void	 drop_zero(struct buf *);
static bool	 national(struct buf *, const char *);
static bool	 plan_right(const char *, size_t);
static int	 iban_length(const char *);
static bool	 iban_mod97(const char *, size_t);
static bool	 digits(const char *, size_t);

/* --- e-mail --- */

const char *
read_email(struct reading *r)
{
	struct str s = input_trimmed(r->typed);
	const char *at;
	size_t local_n;
	char *out;

	if (s.n == 0)
		return INPUT_EMPTY;
	at = memrchr(s.p, '@', s.n);
	if (at == NULL || s.n > EMAIL_MAX)
		return "MU459";
	local_n = (size_t)(at - s.p);
	out = str_dup(r->a, s);
	if (!local_part(s.p, local_n)
	    || !domain(at + 1, s.n - local_n - 1, out + local_n + 1))
		return "MU459";
	r->clean = (struct str){ out, s.n };
	return NULL;
}

/*
 * Dot-atom of RFC 5322, and letters of any script (RFC 6531).  Quoted local
 * parts are legal and unused: what looks like one is a slip of the hand.
 */
static bool
local_part(const char *p, size_t n)
{
	const char *end = p + n;
	uint32_t c, before = '.';
	size_t len;

	if (n == 0 || n > LOCAL_MAX)
		return false;
	for (; p < end; p += len, before = c) {
		if ((len = utf8_next(p, end, &c)) == 0)
			return false;
		if (c == '.' ? before == '.' : c >= 0x80
		    ? c < 0xa1 || utf8_is_noise(c)
		    : !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')
		    && !(c >= '0' && c <= '9')
		    && (c == 0
		    || strchr("!#$%&'*+-/=?^_`{|}~", (int)c) == NULL))
			return false;
	}
	return before != '.';
}

/* Labels with a dot between; the last is no number.  Lower case into out. */
static bool
domain(const char *p, size_t n, char *out)
{
	bool numeric = true;
	size_t labels = 0, i, from = 0;

	for (i = 0; i <= n; i++) {
		if (i < n && p[i] != '.') {
			if (p[i] >= 'A' && p[i] <= 'Z')
				out[i] = (char)(p[i] - 'A' + 'a');
			continue;
		}
		if (!label(p + from, i - from, &numeric))
			return false;
		labels++;
		from = i + 1;
	}
	return labels >= 2 && !numeric;
}

static bool
label(const char *p, size_t n, bool *numeric)
{
	const char *end = p + n;
	uint32_t c;
	size_t len;

	if (n == 0 || n > LABEL_MAX || p[0] == '-' || p[n - 1] == '-')
		return false;
	*numeric = true;
	for (; p < end; p += len) {
		if ((len = utf8_next(p, end, &c)) == 0)
			return false;
		if (c < '0' || c > '9')
			*numeric = false;
		if (c >= 0x80 ? c < 0xc0 || utf8_is_noise(c)
		    : !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')
		    && !(c >= '0' && c <= '9') && c != '-')
			return false;
	}
	return true;
}

/* --- phone --- */

/*
 * To E.164.  A French number of ten digits becomes +33, or the code of the
 * department overseas that its first digits belong to (plan national de
 * numerotation, ARCEP); the zero of "+33 (0)6" is dropped.
 */
const char *
read_phone(struct reading *r)
{
	struct buf b, out;
	const char *p;

	buf_init(&b, r->a, r->typed.n + 1);
	if (!strip(&b, r->typed, ".-/()"))
		return "MU460";
	if (b.n == 0)
		return INPUT_EMPTY;
	p = b.p;
	if (p[0] != '+' && !digits(p, b.n))
		return "MU460";
	if (p[0] == '+' && !digits(p + 1, b.n - 1))
		return "MU460";
	buf_init(&out, r->a, PHONE_MAX + 2);
	if (p[0] == '+')
		buf_str(&out, p);
	else if (b.n > 2 && p[0] == '0' && p[1] == '0')
		buf_printf(&out, "+%s", p + 2);
	else if (b.n != 10 || p[0] != '0' || !national(&out, p))
		return "MU460";
	drop_zero(&out);
	if (!plan_right(out.p + 1, out.n - 1))
		return "MU460";
	r->clean = (struct str){ out.p, out.n };
	return NULL;
}

/* Departments and lands that share the ten digits of France. */
static const char *const ten_digits[] = { "33", "262", "590", "594", "596" };

static bool
national(struct buf *out, const char *p)
{
	static const struct {
		const char	*first, *code;
	} overseas[] = {
		{ "0262", "262" }, { "0263", "262" }, { "0269", "262" },
		{ "0639", "262" }, { "0692", "262" }, { "0693", "262" },
		{ "0590", "590" }, { "0690", "590" }, { "0691", "590" },
		{ "0594", "594" }, { "0694", "594" },
		{ "0596", "596" }, { "0696", "596" }, { "0697", "596" },
	};
	const char *code = "33";
	size_t i;

	if (p[1] == '0')
		return false;
	for (i = 0; i < sizeof(overseas) / sizeof(overseas[0]); i++)
		if (strncmp(p, overseas[i].first, 4) == 0)
			code = overseas[i].code;
	buf_printf(out, "+%s%s", code, p + 1);
	return true;
}

/* "+33 (0)6 12..": the zero is dialled at home only. */
static void
drop_zero(struct buf *b)
{
	size_t i, n;

	for (i = 0; i < sizeof(ten_digits) / sizeof(ten_digits[0]); i++) {
		n = strlen(ten_digits[i]);
		if (b->n != 1 + n + 10 || b->p[1 + n] != '0'
		    || strncmp(b->p + 1, ten_digits[i], n) != 0)
			continue;
		memmove(b->p + 1 + n, b->p + 2 + n, 10);
		b->n--;
		return;
	}
}

/* The lengths of the numbers a French town meets; any other country: E.164. */
static bool
plan_right(const char *p, size_t n)
{
	static const struct {
		const char	*code;
		size_t		 n, or_n;
	} lengths[] = {
		{ "1", 10, 10 },		/* North America */
		{ "33", 9, 9 }, { "262", 9, 9 }, { "590", 9, 9 },
		{ "594", 9, 9 }, { "596", 9, 9 },
		{ "508", 6, 9 },	/* Saint-Pierre-et-Miquelon */
		{ "681", 6, 6 },	/* Wallis-et-Futuna */
		{ "687", 6, 6 },	/* Nouvelle-Caledonie */
		{ "689", 8, 8 },	/* Polynesie francaise */
	};
	size_t i, code;

	if (n < PHONE_MIN || n > PHONE_MAX || p[0] == '0')
		return false;
	for (i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
		code = strlen(lengths[i].code);
		if (strncmp(p, lengths[i].code, code) != 0)
			continue;
		return p[code] != '0' && (n - code == lengths[i].n
		    || n - code == lengths[i].or_n);
	}
	return true;
}

/* --- postcode and IBAN --- */

const char *
read_postcode(struct reading *r)
{
	struct buf b;

	buf_init(&b, r->a, r->typed.n + 1);
	if (!strip(&b, r->typed, ".-"))
		return "MU461";
	if (b.n == 0)
		return INPUT_EMPTY;
	if (b.n != 5 || !digits(b.p, b.n))
		return "MU461";
	r->clean = (struct str){ b.p, b.n };
	return NULL;
}

const char *
read_iban(struct reading *r)
{
	struct buf b;
	size_t i;

	buf_init(&b, r->a, r->typed.n + 1);
	if (!strip(&b, r->typed, ".-"))
		return "MU462";
	if (b.n == 0)
		return INPUT_EMPTY;
	for (i = 0; i < b.n; i++)
		if (b.p[i] >= 'a' && b.p[i] <= 'z')
			b.p[i] = (char)(b.p[i] - 'a' + 'A');
	if (b.n > IBAN_MAX || b.n < 5 || (int)b.n != iban_length(b.p)
	    || !iban_mod97(b.p, b.n))
		return "MU462";
	r->clean = (struct str){ b.p, b.n };
	return NULL;
}

/* Length by country: the IBAN registry of ISO 13616, release 99. */
static int
iban_length(const char *p)
{
	static const char table[] =
	    "AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24"
	    "DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27"
	    "GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20"
	    "LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24"
	    "PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25"
	    "SV28TL23TN24TR26UA29VA22VG24XK20YE30";
	const char *t;

	for (t = table; *t != '\0'; t += 4)
		if (t[0] == p[0] && t[1] == p[1])
			return (t[2] - '0') * 10 + (t[3] - '0');
	return 0;
}

/* The country and check digits go to the end, letters count from 10; the
 * whole, modulo 97, is 1 (ISO 7064).  Digit by digit, so nothing overflows. */
static bool
iban_mod97(const char *p, size_t n)
{
	unsigned rest = 0;
	size_t i;
	char c;

	/* Check digits are 02 to 98: 00, 01 and 99 would also divide. */
	if (!digits(p + 2, 2) || memcmp(p + 2, "00", 2) == 0
	    || memcmp(p + 2, "01", 2) == 0 || memcmp(p + 2, "99", 2) == 0)
		return false;
	for (i = 0; i < n; i++) {
		c = p[(i + 4) % n];
		if (c >= '0' && c <= '9')
			rest = (rest * 10 + (unsigned)(c - '0')) % 97;
		else if (c >= 'A' && c <= 'Z')
			rest = (rest * 100 + (unsigned)(c - 'A') + 10) % 97;
		else
			return false;
	}
	return rest == 1;
}

/*
 * Copy without noise, the given marks and dashes of print (U+2010 to U+2015,
 * U+2212).  False when another character beyond ASCII is left.
 */
static bool
strip(struct buf *b, struct str s, const char *marks)
{
	const char *p = s.p, *end = s.p + s.n;
	uint32_t c;
	size_t len;

	for (; p < end; p += len) {
		if ((len = utf8_next(p, end, &c)) == 0)
			return false;
		if (utf8_is_noise(c) || (c >= 0x2010 && c <= 0x2015)
		    || c == 0x2212
		    || (c > 0 && c < 0x80 && strchr(marks, (int)c) != NULL))
			continue;
		if (c >= 0x80)
			return false;
		buf_char(b, (char)c);
	}
	return true;
}

static bool
digits(const char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (p[i] < '0' || p[i] > '9')
			return false;
	return n > 0;
}
