/* Values in words; the patterns are the catalogue's. */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/money.h"
#include "engine/words.h"

#include "base/banned.h"

struct words {
	const char	*month[12], *weekday[7];
	const char	*first;		/* "1er" */
	const char	*date, *day, *time, *full_hour, *at, *period;
	const char	*from, *until;	/* periods open at one end */
	const char	*bytes[3];	/* octets, Ko, Mo */
	const char	*group;		/* between thousands */
	char		 point;		/* of decimals */
	int64_t		 one_upto;	/* largest count that is "one" */
};

struct reader {
	struct arena		*a;
	const struct catalogue	*c;
	struct err		*e;
};

static const char *
need(struct reader *r, const char *key)
{
	const char	*text = catalogue_text(r->c, key);

	if (text == NULL) {
		err_set(r->e, ERR_OURS, "MU500", NULL,
		    "catalogue: the engine needs the message \"%s\"", key);
		return "";
	}
	return text;
}

static const char *
need_n(struct reader *r, const char *prefix, int n)
{
	return need(r, arena_printf(r->a, "%s.%d", prefix, n));
}

struct words *
words_new(struct arena *a, const struct catalogue *c, struct err *e)
{
	struct reader	 r = { a, c, e };
	struct words	*w = arena_new_of(a, struct words);
	int		 i;

	for (i = 0; i < 12; i++)
		w->month[i] = need_n(&r, "date.month", i + 1);
	for (i = 0; i < 7; i++)
		w->weekday[i] = need_n(&r, "date.weekday", i + 1);
	for (i = 0; i < 3; i++)
		w->bytes[i] = need_n(&r, "format.bytes", i + 1);
	w->first = need(&r, "date.first");
	w->date = need(&r, "format.date");
	w->day = need(&r, "format.day");
	w->time = need(&r, "format.time");
	w->full_hour = need(&r, "format.time-full-hour");
	w->at = need(&r, "format.at");
	w->period = need(&r, "format.period");
	w->from = need(&r, "format.period-from");
	w->until = need(&r, "format.period-until");
	w->group = need(&r, "format.group");
	w->point = need(&r, "format.point")[0];
	w->one_upto = strcmp(need(&r, "format.plural"), "0-1") == 0 ? 1 : -1;
	return e->kind == ERR_NONE ? w : NULL;
}

const char *const *
words_months(struct arena *a, const struct words *page,
    const struct words *town)
{
	const char	**names = arena_new_array(a, 25, const char *);
	size_t		  i;

	for (i = 0; i < 12; i++) {
		names[i] = page->month[i];
		names[12 + i] = town->month[i];
	}
	return names;
}

void
words_fill(struct buf *b, const char *pattern, const char *const *pairs)
{
	const char	*p = pattern, *open, *close;
	size_t		 i;

	while ((open = strchr(p, '{')) != NULL &&
	    (close = strchr(open, '}')) != NULL) {
		struct str	name = { open + 1, (size_t)(close - open - 1) };

		buf_add(b, p, (size_t)(open - p));
		for (i = 0; pairs[i] != NULL; i += 2)
			if (str_is(name, pairs[i]))
				break;
		if (pairs[i] != NULL)
			buf_str(b, pairs[i + 1]);
		else
			buf_add(b, open, (size_t)(close - open + 1));
		p = close + 1;
	}
	buf_str(b, p);
}

/* At least `least` digits of n, 0 to 9999, into text; a page writes dozens. */
static const char *
digits(char text[5], int n, int least)
{
	int	i = 4;

	text[4] = '\0';
	do {
		text[--i] = (char)('0' + n % 10);
		n /= 10;
	} while (i > 0 && (n > 0 || 4 - i < least));
	return text + i;
}

static void
fill_date(struct buf *b, const struct words *w, const char *pattern,
    struct date d)
{
	char		 day[5], year[5];
	const char	*pairs[] = {
		"weekday", w->weekday[date_weekday(d) - 1],
		"d", d.d == 1 ? w->first : digits(day, d.d, 1),
		"month", w->month[d.m - 1],
		"year", digits(year, d.y, 1),
		NULL
	};

	words_fill(b, pattern, pairs);
}

void
words_date(struct buf *b, const struct words *w, struct date d)
{
	fill_date(b, w, w->date, d);
}

void
words_day(struct buf *b, const struct words *w, struct date d)
{
	fill_date(b, w, w->day, d);
}

void
words_time(struct buf *b, const struct words *w, struct instant t)
{
	char		 h[5], hh[5], mm[5];
	const char	*pairs[] = {
		"h", digits(h, t.hour, 1),
		"hh", digits(hh, t.hour, 2),
		"mm", digits(mm, t.minute, 2),
		NULL
	};

	words_fill(b, t.minute == 0 ? w->full_hour : w->time, pairs);
}

void
words_instant(struct buf *b, const struct words *w, struct instant t,
    bool short_day)
{
	struct buf	date, time;

	buf_init(&date, b->a, 48);
	buf_init(&time, b->a, 16);
	fill_date(&date, w, short_day ? w->day : w->date, t.day);
	words_time(&time, w, t);
	words_fill(b, w->at,
	    (const char *[]){ "date", date.p, "time", time.p, NULL });
}

void
words_period(struct buf *b, const struct words *w, const struct date *from,
    const struct date *to)
{
	struct buf	f, t;

	buf_init(&f, b->a, 48);
	buf_init(&t, b->a, 48);
	if (from != NULL)
		words_date(&f, w, *from);
	if (to != NULL)
		words_date(&t, w, *to);
	words_fill(b, to == NULL ? w->from : from == NULL ? w->until :
	    w->period, (const char *[]){ "from", f.p, "to", t.p, NULL });
}

void
words_count(struct buf *b, const struct words *w, int64_t n)
{
	char	digits[24];
	size_t	len, i;

	snprintf(digits, sizeof(digits), "%" PRId64, n < 0 ? -n : n);
	len = strlen(digits);
	if (n < 0)
		buf_char(b, '-');
	for (i = 0; i < len; i++) {
		if (i > 0 && (len - i) % 3 == 0)
			buf_str(b, w->group);
		buf_char(b, digits[i]);
	}
}

/* 84213 is "82 Ko": whole units, of 1 024, nearest. */
void
words_bytes(struct buf *b, const struct words *w, int64_t n)
{
	int	unit = 0;

	for (; n >= 1024 && unit < 2; unit++)
		n = (n + 512) / 1024;
	words_count(b, w, n);
	buf_str(b, "\xc2\xa0");
	buf_str(b, w->bytes[unit]);
}

void
words_cents(struct buf *b, const struct words *w, int64_t cents)
{
	money_text(b, cents, w->point);
}

const char *
words_plural(const struct words *w, int64_t n)
{
	if (w->one_upto >= 0)
		return n >= -1 && n <= 1 ? "one" : "other";
	return n == 1 ? "one" : "other";
}
