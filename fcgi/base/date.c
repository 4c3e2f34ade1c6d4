/*
 * Civil dates.  Day numbers by Howard Hinnant's days_from_civil, whose eras of
 * 400 years make leap years plain arithmetic.
 */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/date.h"

#include "base/banned.h"

enum {
	ERA_DAYS = 146097,	/* days of 400 years */
	EPOCH = 719468,		/* 0000-03-01 to 1970-01-01 */
};

static bool	leap(int);
static bool	exact(const char *, size_t, int *);
static bool	clock_parse(const char *, struct instant *);
static bool	offset_parse(const char *, size_t, int *);

bool
date_valid(struct date d)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31,
	    30, 31 };

	if (d.y < 1 || d.y > 9999 || d.m < 1 || d.m > 12 || d.d < 1)
		return false;
	return d.d <= days[d.m - 1] + (d.m == 2 && leap(d.y));
}

long
date_days(struct date d)
{
	long y = d.m <= 2 ? d.y - 1L : d.y;
	long era = (y >= 0 ? y : y - 399) / 400;
	long of_era = y - era * 400;
	long of_year = (153L * (d.m > 2 ? d.m - 3 : d.m + 9) + 2) / 5 + d.d - 1;

	return era * ERA_DAYS + of_era * 365 + of_era / 4 - of_era / 100
	    + of_year - EPOCH;
}

struct date
date_from_days(long days)
{
	long z = days + EPOCH;
	long era = (z >= 0 ? z : z - (ERA_DAYS - 1)) / ERA_DAYS;
	long doe = z - era * ERA_DAYS;
	long yoe = (doe - doe / 1460 + doe / 36524
	    - doe / (ERA_DAYS - 1)) / 365;
	long doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	long mp = (5 * doy + 2) / 153;
	struct date d;

	d.d = (int)(doy - (153 * mp + 2) / 5 + 1);
	d.m = (int)(mp < 10 ? mp + 3 : mp - 9);
	d.y = (int)(yoe + era * 400 + (d.m <= 2));
	return d;
}

int
date_weekday(struct date d)
{
	long n = date_days(d) + 3;	/* 1970-01-01 was a Thursday */

	return (int)((n % 7 + 7) % 7) + 1;
}

struct date
date_add_days(struct date d, long n)
{
	return date_from_days(date_days(d) + n);
}

bool
date_parse(const char *p, size_t n, struct date *d)
{
	if (n != 10 || p[4] != '-' || p[7] != '-' || !exact(p, 4, &d->y)
	    || !exact(p + 5, 2, &d->m) || !exact(p + 8, 2, &d->d))
		return false;
	return d->y >= 1000 && date_valid(*d);
}

void
date_iso(struct date d, char out[11])
{
	/* Sizes for any int; valid dates fill exactly ten. */
	char text[40];
	size_t i;

	snprintf(text, sizeof(text), "%04d-%02d-%02d", d.y, d.m, d.d);
	for (i = 0; i < 10; i++)
		out[i] = text[i];
	out[10] = '\0';
}

bool
instant_parse(const char *p, size_t n, struct instant *t)
{
	size_t i = 19;

	/* "2026-11-24 09:00:00" is 19, the shortest offset 3 more. */
	if (n < 22 || !date_parse(p, 10, &t->day)
	    || (p[10] != ' ' && p[10] != 'T') || !clock_parse(p + 11, t))
		return false;
	if (p[i] == '.') {
		size_t from = ++i;

		while (i < n && p[i] >= '0' && p[i] <= '9')
			i++;
		if (i == from)
			return false;
	}
	return offset_parse(p + i, n - i, &t->offset_minutes);
}

void
instant_iso(struct instant t, char out[26])
{
	int off = abs(t.offset_minutes);
	char day[11], text[64];
	size_t i;

	date_iso(t.day, day);
	snprintf(text, sizeof(text), "%sT%02d:%02d:%02d%c%02d:%02d", day,
	    t.hour, t.minute, t.second, t.offset_minutes < 0 ? '-' : '+',
	    off / 60, off % 60);
	for (i = 0; i < 25; i++)
		out[i] = text[i];
	out[25] = '\0';
}

int64_t
instant_epoch(struct instant t)
{
	return (int64_t)date_days(t.day) * 86400 + t.hour * 3600
	    + t.minute * 60 + t.second - t.offset_minutes * 60;
}

/* 01:00 UTC of the last Sunday of a month of 31 days. */
static int64_t
last_sunday(int year, int month)
{
	struct date end = { year, month, 31 };

	return ((int64_t)date_days(end) - date_weekday(end) % 7) * 86400 + 3600;
}

struct instant
instant_paris(int64_t epoch)
{
	int year = date_from_days((long)(epoch / 86400)).y;
	bool summer = epoch >= last_sunday(year, 3)
	    && epoch < last_sunday(year, 10);
	int64_t local = epoch + (summer ? 7200 : 3600);
	int second = (int)(local % 86400);

	return (struct instant){
		.day = date_from_days((long)(local / 86400)),
		.hour = second / 3600, .minute = second / 60 % 60,
		.second = second % 60, .offset_minutes = summer ? 120 : 60,
	};
}

int64_t
date_now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_REALTIME, &ts);
	return ts.tv_sec;
}

uint64_t
date_mono_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000U + (uint64_t)ts.tv_nsec;
}

uint64_t
date_cpu_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &ts);
	return (uint64_t)ts.tv_sec * 1000000000U + (uint64_t)ts.tv_nsec;
}

static bool
leap(int y)
{
	return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
}

static bool
exact(const char *p, size_t digits, int *v)
{
	size_t i;

	for (*v = 0, i = 0; i < digits; i++) {
		if (p[i] < '0' || p[i] > '9')
			return false;
		*v = *v * 10 + (p[i] - '0');
	}
	return true;
}

static bool
clock_parse(const char *p, struct instant *t)
{
	return p[2] == ':' && p[5] == ':' && exact(p, 2, &t->hour)
	    && exact(p + 3, 2, &t->minute) && exact(p + 6, 2, &t->second)
	    && t->hour < 24 && t->minute < 60 && t->second < 60;
}

/* "+01", "-03:30"; PostgreSQL writes the minutes only when there are any. */
static bool
offset_parse(const char *p, size_t n, int *minutes)
{
	int h, m = 0;

	if ((n != 3 && n != 6) || (p[0] != '+' && p[0] != '-')
	    || !exact(p + 1, 2, &h))
		return false;
	if (n == 6 && (p[3] != ':' || !exact(p + 4, 2, &m)))
		return false;
	/* PostgreSQL takes offsets up to 15:59:59. */
	if (h > 15 || m > 59)
		return false;
	*minutes = (h * 60 + m) * (p[0] == '-' ? -1 : 1);
	return true;
}
