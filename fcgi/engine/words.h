/*
 * Values as a person reads them, in one language: dates, instants, periods,
 * counts, amounts, sizes.  Every word and pattern comes from the catalogue
 * (keys date.*, format.*); C holds none.  Made by the founder, then read.
 */
#ifndef GUICHET_ENGINE_WORDS_H
#define GUICHET_ENGINE_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/date.h"
#include "base/str.h"
#include "engine/set.h"

struct words;

/* A missing key is a line in the error's detail. */
struct words	*words_new(struct arena *, const struct catalogue *,
		    struct err *);

/* The names of months that are understood on a page in that language, as
 * web/input.h takes them: its own, and those of the town's language. */
const char *const *words_months(struct arena *, const struct words *page,
		    const struct words *town);

void	words_date(struct buf *, const struct words *, struct date);
/* With the weekday, without the year: "mardi 24 novembre". */
void	words_day(struct buf *, const struct words *, struct date);
/* "24 novembre 2026 à 9 h", or with short_day "mardi 24 novembre à 9 h". */
void	words_instant(struct buf *, const struct words *, struct instant,
	    bool short_day);
/* "9 h", "14 h 30" */
void	words_time(struct buf *, const struct words *, struct instant);
void	words_period(struct buf *, const struct words *,
	    const struct date *from,
	    const struct date *to);
void	words_count(struct buf *, const struct words *, int64_t);
void	words_bytes(struct buf *, const struct words *, int64_t);
void	words_cents(struct buf *, const struct words *, int64_t);
/* Plural category: "one" or "other". */
const char	*words_plural(const struct words *, int64_t);

/* Replace {name} in pattern by the value of the pair of that name; pairs end
 * with NULL.  Unknown names stay as they are. */
void	words_fill(struct buf *, const char *pattern, const char *const *pairs);

#endif
