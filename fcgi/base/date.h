/*
 * Civil dates (Europe/Paris) and instants.
 *
 * A date is a day number, so that arithmetic is on days and never on seconds
 * ("never subtract seconds", domain.md 3.5).  Instants come from PostgreSQL as
 * ISO text with an offset; only SQL decides deadlines, and what a page shows
 * as "now" is the instant that api.open answered, which a rehearsal may shift.
 * C needs the clock for the log, cookies and limits: date_now(), never shifted.
 */
#ifndef GUICHET_BASE_DATE_H
#define GUICHET_BASE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct date {
	int	y, m, d;	/* proleptic Gregorian, m and d from 1 */
};

struct instant {		/* a local reading with its offset */
	struct date	day;
	int		hour, minute, second;
	int		offset_minutes;		/* east of UTC */
};

bool	date_valid(struct date);
/* Days since 1970-01-01. */
long	date_days(struct date);
struct date	date_from_days(long);
/* ISO weekday: 1 Monday .. 7 Sunday. */
int	date_weekday(struct date);
struct date	date_add_days(struct date, long);
/* Exactly YYYY-MM-DD, years 1000 to 9999. */
bool	date_parse(const char *p, size_t n, struct date *);
void	date_iso(struct date, char out[11]);
/* "2026-11-24 09:00:00+01", fractions ignored: PostgreSQL's ISO DateStyle. */
bool	instant_parse(const char *p, size_t n, struct instant *);
/* "2026-11-24T09:00:00+01:00" */
void	instant_iso(struct instant, char out[26]);
/* Seconds since the epoch, UTC. */
int64_t	instant_epoch(struct instant);

/* The civil reading in Europe/Paris, whose summer time runs from the last
 * Sunday of March to the last of October, 01:00 UTC (directive 2000/84/EC). */
struct instant	instant_paris(int64_t epoch);

/* The clock, seconds; and a monotonic one in nanoseconds for durations. */
int64_t	date_now(void);
uint64_t date_mono_ns(void);
/* Processor time of this process, nanoseconds: what work costs, however busy
 * the machine is.  A system call, unlike the two others. */
uint64_t date_cpu_ns(void);

#endif
