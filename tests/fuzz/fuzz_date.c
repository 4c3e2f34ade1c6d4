/* base/date and base/money: what is read is valid and reads again. */
#include "fuzz.h"

#include "base/date.h"
#include "base/money.h"

#include "base/banned.h"

static void	date_again(struct date);
static void	instant_again(struct instant);
static void	money_again(int64_t);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *p = fuzz_bytes(data, size);
	struct instant t;
	struct date d;
	int64_t cents;

	if (date_parse(p, size, &d)) {
		must(size == 10);
		date_again(d);
	}
	if (instant_parse(p, size, &t))
		instant_again(t);
	if (money_parse(p, size, &cents))
		money_again(cents);
	free(p);
	arena_reset(fuzz_arena());
	return 0;
}

static void
date_again(struct date d)
{
	struct date back;
	char iso[11];

	must(date_valid(d));
	back = date_from_days(date_days(d));
	must(back.y == d.y && back.m == d.m && back.d == d.d);
	must(date_weekday(d) >= 1 && date_weekday(d) <= 7);
	date_iso(d, iso);
	must(date_parse(iso, 10, &back) && back.y == d.y && back.m == d.m
	    && back.d == d.d);
}

static void
instant_again(struct instant t)
{
	struct instant back;
	char iso[26];

	date_again(t.day);
	instant_iso(t, iso);
	must(strlen(iso) == 25 && instant_parse(iso, 25, &back));
	must(instant_epoch(back) == instant_epoch(t));
	must(instant_epoch(instant_paris(instant_epoch(t)))
	    == instant_epoch(t));
}

static void
money_again(int64_t cents)
{
	struct buf b;
	int64_t back;

	must(cents >= 0 && cents <= 99999999999);
	buf_init(&b, fuzz_arena(), 0);
	money_text(&b, cents, ',');
	must(money_parse(b.p, b.n, &back) && back == cents);
}
