/*
 * Dates as people write them: in three fields, or in one.
 *
 * A citizen's form has three, where nothing has to be guessed: 27, "3", "mars",
 * "Mar." or "03", 2014.  A clerk's has one, which a hand fills without leaving
 * the digits: 27/03/2014, 27032014, 270314, or 27 mars 2014.
 *
 * A month in letters is the beginning of a name of the catalogue, three letters
 * or more ("fév" is février, "jui" could be two months and is none), whatever
 * its capitals and accents.
 */
#include <string.h>

#include "base/date.h"
#include "base/utf8.h"
#include "web/input_priv.h"

#include "base/banned.h"

enum {
	YEAR_LEAST = 1900, YEAR_MOST = 2199,
	/* Six digits of a clerk: 500101 is 1950, 491231 is 2049.  Whoever was
	 * born before, and whatever ends later, is written in full. */
	PIVOT = 50,
	MONTH_LETTERS = 3,
	ALL = (1 << DATE_PARTS) - 1,
};

static const char *const suffix[DATE_PARTS] = { "-day", "-month", "-year" };

static struct str	token(struct str *);
static bool		separates(uint32_t);
static bool		compact(struct str, struct date *);
static const char	*of_parts(const struct str *, const char *const *,
			    struct date *, unsigned *);
static bool		day_number(struct str, int *);
static bool		month_number(struct str, const char *const *, int *);
static bool		number(struct str, size_t, int *);
static bool		begins(struct str, const char *);
static uint32_t		letter(const char **, const char *);
static const char	*set_iso(struct arena *, struct date, struct str *);

const char *
read_date(struct reading *r)
{
	struct str s = input_trimmed(r->typed), rest = s, part[DATE_PARTS];
	unsigned wrong;
	struct date d;
	const char *code;
	size_t i;

	if (s.n == 0)
		return INPUT_EMPTY;
	if (date_parse(s.p, s.n, &d) || compact(s, &d))
		return set_iso(r->a, d, &r->clean);
	for (i = 0; i < DATE_PARTS; i++)
		part[i] = token(&rest);
	if (rest.n > 0 || part[2].n == 0)
		return "MU454";
	code = of_parts(part, r->months, &d, &wrong);
	return code != NULL ? code : set_iso(r->a, d, &r->clean);
}

const char *
input_date_parts(struct arena *a, const struct str *typed,
    const char *const *months, struct str *clean, unsigned *wrong)
{
	struct str part[DATE_PARTS];
	struct date d;
	const char *code;
	unsigned missing = 0;
	size_t i;

	for (*wrong = 0, i = 0; i < DATE_PARTS; i++) {
		if (!utf8_clean(typed[i].p, typed[i].n)) {
			*wrong |= 1U << i;
			continue;
		}
		part[i] = input_trimmed(typed[i]);
		if (part[i].n == 0)
			missing |= 1U << i;
	}
	if (*wrong != 0)
		return "MU468";
	*wrong = missing;
	if (missing != 0)
		return missing == ALL ? INPUT_EMPTY : "MU550";
	code = of_parts(part, months, &d, wrong);
	return code != NULL ? code : set_iso(a, d, clean);
}

int
input_date_part(const struct input *in, const char *name)
{
	size_t n = strlen(in->name);
	int i;

	if (in->type != IN_DATE || in->hidden || in->many > 0
	    || strncmp(name, in->name, n) != 0)
		return -1;
	for (i = 0; i < DATE_PARTS; i++)
		if (strcmp(name + n, suffix[i]) == 0)
			return i;
	return -1;
}

const char *
input_date_name(struct arena *a, const struct input *in, size_t i)
{
	return arena_printf(a, "%s%s", in->name, suffix[i]);
}

/* What stands before the next separator, which goes. */
static struct str
token(struct str *s)
{
	struct str t = { s->p, 0 };
	const char *p = s->p, *end = s->p + s->n;
	uint32_t c;
	size_t len;

	while (p < end && (len = utf8_next(p, end, &c)) > 0 && !separates(c))
		p += len;
	t.n = (size_t)(p - t.p);
	while (p < end && (len = utf8_next(p, end, &c)) > 0 && separates(c))
		p += len;
	*s = (struct str){ p, (size_t)(end - p) };
	return t;
}

static bool
separates(uint32_t c)
{
	return c == '/' || c == '-' || c == '.' || c == ',' || utf8_is_noise(c);
}

/* 27032014 or 270314. */
static bool
compact(struct str s, struct date *d)
{
	struct str day = { s.p, 2 }, month = { s.p + 2, 2 },
	    year = { s.p + 4, s.n - 4 };

	if ((s.n != 6 && s.n != 8) || !number(day, 2, &d->d)
	    || !number(month, 2, &d->m) || !number(year, 4, &d->y))
		return false;
	if (s.n == 6)
		d->y += d->y < PIVOT ? 2000 : 1900;
	return date_valid(*d);
}

static const char *
of_parts(const struct str *part, const char *const *months, struct date *d,
    unsigned *wrong)
{
	*wrong = (unsigned)!day_number(part[0], &d->d)
	    | (unsigned)!month_number(part[1], months, &d->m) << 1
	    | (unsigned)!number(part[2], 4, &d->y) << 2;
	if (*wrong != 0)
		return "MU454";
	if (part[2].n != 4) {
		*wrong = 1U << 2;
		return "MU552";
	}
	*wrong = (unsigned)(d->d < 1 || d->d > 31)
	    | (unsigned)(d->m < 1 || d->m > 12) << 1;
	if (*wrong == 0 && !date_valid(*d))
		*wrong = 1U;		/* 31 February: most often the day */
	if (*wrong != 0)
		return "MU551";
	if (d->y < YEAR_LEAST || d->y > YEAR_MOST) {
		*wrong = 1U << 2;
		return "MU553";
	}
	return NULL;
}

/* "27", and "1er" or "3rd": two letters of an ordinal mean nothing more. */
static bool
day_number(struct str s, int *day)
{
	size_t n = 0;

	while (n < s.n && s.p[n] >= '0' && s.p[n] <= '9')
		n++;
	if (n < s.n && s.n - n != 2)
		return false;
	for (size_t i = n; i < s.n; i++)
		if ((s.p[i] | 0x20) < 'a' || (s.p[i] | 0x20) > 'z')
			return false;
	return number((struct str){ s.p, n }, 2, day);
}

static bool
month_number(struct str s, const char *const *months, int *month)
{
	int i, found = 0;

	if (number(s, 2, month))
		return true;
	if (s.n > 0 && s.p[s.n - 1] == '.')
		s.n--;
	for (i = 0; months != NULL && months[i] != NULL; i++) {
		if (!begins(s, months[i]))
			continue;
		if (found != 0 && found != i % 12 + 1)
			return false;
		found = i % 12 + 1;
	}
	*month = found;
	return found != 0;
}

/* One to max digits and nothing else. */
static bool
number(struct str s, size_t max, int *v)
{
	size_t i;

	if (s.n == 0 || s.n > max)
		return false;
	for (*v = 0, i = 0; i < s.n; i++) {
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
		*v = *v * 10 + (s.p[i] - '0');
	}
	return true;
}

static bool
begins(struct str s, const char *name)
{
	const char *p = s.p, *end = s.p + s.n, *stop = name + strlen(name);
	size_t n = 0;
	uint32_t c;

	while ((c = letter(&p, end)) != 0) {
		if (c != letter(&name, stop))
			return false;
		n++;
	}
	return n >= MONTH_LETTERS;
}

/* The next letter, small and without its accent; 0 at the end. */
static uint32_t
letter(const char **p, const char *end)
{
	uint32_t c;
	size_t len;

	while (*p < end && (len = utf8_next(*p, end, &c)) > 0) {
		*p += len;
		if (c >= 0x300 && c < 0x370)	/* an accent by itself */
			continue;
		if (c >= 0xc0 && c <= 0xde)
			c += 0x20;
		if (c >= 0xe8 && c <= 0xeb)
			return 'e';
		if (c >= 0xf9 && c <= 0xfc)
			return 'u';
		return c >= 'A' && c <= 'Z' ? c + 0x20 : c;
	}
	return 0;
}

static const char *
set_iso(struct arena *a, struct date d, struct str *clean)
{
	char iso[11];

	if (d.y < YEAR_LEAST || d.y > YEAR_MOST)
		return "MU553";
	date_iso(d, iso);
	*clean = str_of(arena_strdup(a, iso));
	return NULL;
}
