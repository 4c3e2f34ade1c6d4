/* base/date and base/money: days and cents. */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/money.h"
#include "base/str.h"

#include "base/banned.h"

static void
a_day_has_a_number(void **state)
{
	static const struct {
		struct date d; long days; int weekday;
	} rows[] = {
		{ { 1970, 1, 1 }, 0, 4 }, { { 1969, 12, 31 }, -1, 3 },
		{ { 1900, 3, 1 }, -25508, 4 }, { { 2000, 2, 29 }, 11016, 2 },
		{ { 2000, 3, 1 }, 11017, 3 }, { { 2026, 11, 24 }, 20781, 2 },
		{ { 2024, 12, 29 }, 20086, 7 }, { { 2024, 12, 30 }, 20087, 1 },
		{ { 9999, 12, 31 }, 2932896, 5 }, { { 1, 1, 1 }, -719162, 1 },
	};
	struct date back;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		assert_int_equal(date_days(rows[i].d), rows[i].days);
		assert_int_equal(date_weekday(rows[i].d), rows[i].weekday);
		back = date_from_days(rows[i].days);
		assert_memory_equal(&back, &rows[i].d, sizeof(back));
	}
}

static void
every_day_of_nine_centuries_follows_the_one_before(void **state)
{
	struct date d, before = date_from_days(-200001);
	long n;

	(void)state;
	for (n = -200000; n < 130000; n++, before = d) {
		d = date_from_days(n);
		assert_true(date_valid(d));
		assert_int_equal(date_days(d), n);
		assert_int_equal(date_weekday(d),
		    date_weekday(before) % 7 + 1);
		if (d.d != 1)
			assert_int_equal(d.d, before.d + 1);
		else
			assert_int_equal(d.m, before.m % 12 + 1);
	}
}

static void
leap_years_are_gregorian(void **state)
{
	static const struct { int y; bool leap; } rows[] = {
		{ 2024, true }, { 2023, false }, { 2000, true },
		{ 1900, false }, { 2100, false }, { 2400, true },
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++)
		assert_int_equal(date_valid((struct date){ rows[i].y, 2, 29 }),
		    rows[i].leap);
	assert_false(date_valid((struct date){ 2026, 0, 1 }));
	assert_false(date_valid((struct date){ 2026, 13, 1 }));
	assert_false(date_valid((struct date){ 2026, 4, 31 }));
	assert_false(date_valid((struct date){ 2026, 1, 0 }));
	assert_false(date_valid((struct date){ 0, 1, 1 }));
	assert_false(date_valid((struct date){ 10000, 1, 1 }));
}

static void
weeks_cross_months_and_years(void **state)
{
	struct date d = date_add_days((struct date){ 2026, 12, 28 }, 7);

	(void)state;
	assert_int_equal(d.y, 2027);
	assert_int_equal(d.m, 1);
	assert_int_equal(d.d, 4);
	d = date_add_days((struct date){ 2024, 3, 1 }, -1);
	assert_int_equal(d.d, 29);
}

static void
dates_are_read(void **state)
{
	static const struct { const char *text; bool good; } rows[] = {
		{ "2026-11-24", true }, { "2024-02-29", true },
		{ "1000-01-01", true }, { "9999-12-31", true },
		{ "2026-02-29", false }, { "2026-04-31", false },
		{ "24/11/2026", false }, { "2026-11-24 ", false },
		{ "2026-1-24", false }, { "0999-01-01", false },
		{ "+026-11-24", false }, { "2026/11/24", false },
		{ "", false },
	};
	struct date d;
	char out[11];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		row_true(rows[i].text, date_parse(rows[i].text,
		    strlen(rows[i].text), &d) == rows[i].good);
		if (rows[i].good) {
			date_iso(d, out);
			assert_string_equal(out, rows[i].text);
		}
	}
}

static void
instants_of_postgresql_are_read(void **state)
{
	static const struct {
		const char	*text, *iso;
		int64_t		 epoch;
	} rows[] = {
		{ "2026-11-24 09:00:00+01", "2026-11-24T09:00:00+01:00",
		  1795507200 },
		{ "2026-07-01 00:00:00.123456+02", "2026-07-01T00:00:00+02:00",
		  1782856800 },
		{ "1970-01-01 00:00:00+00", "1970-01-01T00:00:00+00:00", 0 },
		{ "1969-12-31 20:30:00-03:30", "1969-12-31T20:30:00-03:30", 0 },
		{ "2026-11-24T09:00:00+01:00", "2026-11-24T09:00:00+01:00",
		  1795507200 },
		{ "infinity", NULL, 0 }, { "2026-11-24 09:00:00", NULL, 0 },
		{ "2026-11-24 24:00:00+01", NULL, 0 },
		{ "2026-11-24 09:60:00+01", NULL, 0 },
		{ "2026-11-24 09:00:60+01", NULL, 0 },
		{ "2026-11-24 09:00:00.+01", NULL, 0 },
		{ "2026-11-24 09:00:00+1", NULL, 0 },
		{ "2026-11-24 09:00:00+16", NULL, 0 },
		{ "2026-11-24 09:00:00+01:60", NULL, 0 },
		{ "2026-11-24 09:00:00+01 BC", NULL, 0 },
		{ "2026-02-30 09:00:00+01", NULL, 0 },
	};
	struct instant t;
	char out[26];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		row_true(rows[i].text, instant_parse(rows[i].text,
		    strlen(rows[i].text), &t) == (rows[i].iso != NULL));
		if (rows[i].iso == NULL)
			continue;
		instant_iso(t, out);
		assert_string_equal(out, rows[i].iso);
		row_true(rows[i].text, instant_epoch(t) == rows[i].epoch);
	}
}

static void
paris_changes_its_hour_twice_a_year(void **state)
{
	static const struct { int64_t epoch; const char *iso; } rows[] = {
		{ 1774745999, "2026-03-29T01:59:59+01:00" },
		{ 1774746000, "2026-03-29T03:00:00+02:00" },
		{ 1792889999, "2026-10-25T02:59:59+02:00" },
		{ 1792890000, "2026-10-25T02:00:00+01:00" },
		{ 1795507200, "2026-11-24T09:00:00+01:00" },
		{ 1798757999, "2026-12-31T23:59:59+01:00" },
		{ 1798758000, "2027-01-01T00:00:00+01:00" },
		{ 1711846800, "2024-03-31T03:00:00+02:00" },
	};
	char out[26];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		instant_iso(instant_paris(rows[i].epoch), out);
		assert_string_equal(out, rows[i].iso);
		assert_int_equal(instant_epoch(instant_paris(rows[i].epoch)),
		    rows[i].epoch);
	}
}

static void
the_clocks_run(void **state)
{
	uint64_t t = date_mono_ns();

	(void)state;
	assert_true(date_now() > 1700000000);
	assert_true(date_mono_ns() >= t);
}

static void
amounts_are_read_as_people_write_them(void **state)
{
	static const struct { const char *text; int64_t cents; } rows[] = {
		{ "0", 0 }, { "12", 1200 }, { "12,5", 1250 },
		{ "12,50", 1250 }, { "12.50", 1250 }, { "0,05", 5 },
		{ "007", 700 }, { "  12 ", 1200 },
		{ "12\xc2\xa0\xe2\x82\xac", 1200 },
		{ "1 234,50 \xe2\x82\xac", 123450 },
		{ "1\xe2\x80\xaf" "234,50\xc2\xa0\xe2\x82\xac ", 123450 },
		{ "999999999,99", 99999999999 }, { "999 999 999", 99999999900 },
		{ "", -1 }, { " ", -1 }, { "1000000000", -1 }, { "-1", -1 },
		{ "\xe2\x88\x92" "1", -1 }, { "+1", -1 }, { "12,", -1 },
		{ ",5", -1 }, { "12,505", -1 }, { "1,234.50", -1 },
		{ "12,5,0", -1 }, { "12 euros", -1 }, { "\xe2\x82\xac 12", -1 },
		{ "12 \xe2\x82\xac\xe2\x82\xac", -1 }, { "1e3", -1 },
		{ "0x10", -1 }, { "12 $", -1 }, { "\xff", -1 },
	};
	int64_t cents;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		row_true(rows[i].text, money_parse(rows[i].text,
		    strlen(rows[i].text), &cents) == (rows[i].cents >= 0));
		if (rows[i].cents >= 0)
			row_true(rows[i].text, cents == rows[i].cents);
	}
}

static void
amounts_are_written_in_groups(void **state)
{
#define NN "\xe2\x80\xaf"
#define EURO "\xc2\xa0\xe2\x82\xac"
	static const struct { int64_t cents; char point; const char *text; }
	    rows[] = {
		{ 0, ',', "0,00" EURO }, { 5, ',', "0,05" EURO },
		{ 415, ',', "4,15" EURO }, { 415, '.', "4.15" EURO },
		{ 99999, ',', "999,99" EURO },
		{ 100000, ',', "1" NN "000,00" EURO },
		{ 123456789, ',', "1" NN "234" NN "567,89" EURO },
		{ -415, ',', "\xe2\x88\x92" "4,15" EURO },
		{ INT64_MIN, ',', "\xe2\x88\x92" "92" NN "233" NN "720" NN
		  "368" NN "547" NN "758,08" EURO },
	};
	struct arena *a = arena_new(0);
	struct buf b;
	int64_t back;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		buf_init(&b, a, 0);
		money_text(&b, rows[i].cents, rows[i].point);
		assert_string_equal(b.p, rows[i].text);
		if (rows[i].cents >= 0) {
			assert_true(money_parse(b.p, b.n, &back));
			assert_true(back == rows[i].cents);
		}
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_day_has_a_number),
		cmocka_unit_test(
		    every_day_of_nine_centuries_follows_the_one_before),
		cmocka_unit_test(leap_years_are_gregorian),
		cmocka_unit_test(weeks_cross_months_and_years),
		cmocka_unit_test(dates_are_read),
		cmocka_unit_test(instants_of_postgresql_are_read),
		cmocka_unit_test(paris_changes_its_hour_twice_a_year),
		cmocka_unit_test(the_clocks_run),
		cmocka_unit_test(amounts_are_read_as_people_write_them),
		cmocka_unit_test(amounts_are_written_in_groups),
	};

	return cmocka_run_group_tests_name("date", tests, NULL, NULL);
}
