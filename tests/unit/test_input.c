/* web/input: each type, at each of its limits. */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "months.h"
#include "web/input.h"

#include "base/banned.h"

static struct arena *arena;

static int
setup(void **state)
{
	(void)state;
	arena = arena_new(0);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

/* clean is NULL when the value is refused; then code says why. */
struct row {
	const char	*typed, *clean, *code;
};

static void
check(const struct input *in, const struct row *rows, size_t n)
{
	const char *code;
	struct str clean, again;
	size_t i;

	for (i = 0; i < n; i++) {
		bool ok = input_clean(arena, in, str_of(rows[i].typed),
		    months, &clean, &code);

		row_true(rows[i].typed, ok == (rows[i].clean != NULL));
		if (!ok) {
			row_true(rows[i].typed,
			    strcmp(code, rows[i].code) == 0);
			continue;
		}
		row_true(rows[i].typed, str_is(clean, rows[i].clean));
		/* What is clean stays as it is; an amount becomes cents. */
		if (in->type == IN_CENTS)
			continue;
		row_true(rows[i].typed, input_clean(arena, in, clean,
		    months, &again, &code) && str_eq(clean, again));
	}
}

#define CHECK(type_and_limits, ...) do { \
	static const struct row rows[] = __VA_ARGS__; \
	static const struct input of_type = type_and_limits; \
	check(&of_type, rows, COUNT(rows)); \
} while (0)
#define OF(...)		{ "x", __VA_ARGS__ }

static const char *
times(const char *what, size_t n)
{
	struct buf b;

	buf_init(&b, arena, 0);
	while (n-- > 0)
		buf_str(&b, what);
	return b.p;
}

static bool
takes(const struct input *in, const char *typed)
{
	const char *code;
	struct str clean;

	return input_clean(arena, in, str_of(typed), NULL, &clean, &code);
}

static void
ids(void **state)
{
	(void)state;
	CHECK(OF(IN_ID), {
		{ "1", "1", NULL }, { "42", "42", NULL },
		{ "9223372036854775807", "9223372036854775807", NULL },
		{ "9223372036854775808", NULL, "MU451" },
		{ "10000000000000000000", NULL, "MU451" },
		{ "0", NULL, "MU451" }, { "01", NULL, "MU451" },
		{ "-1", NULL, "MU451" }, { "+1", NULL, "MU451" },
		{ " 1", NULL, "MU451" }, { "1 ", NULL, "MU451" },
		{ "1e3", NULL, "MU451" }, { "0x1", NULL, "MU451" },
		{ "\xd9\xa1", NULL, "MU451" }, { "", NULL, "MU450" },
	});
}

static void
integers(void **state)
{
	(void)state;
	CHECK(OF(IN_INT, .min = -5, .max = 1000), {
		{ "0", "0", NULL }, { "-5", "-5", NULL },
		{ "1000", "1000", NULL }, { "0007", "7", NULL },
		{ " 12\xc2\xa0", "12", NULL }, { "-0", "0", NULL },
		{ "-6", NULL, "MU452" }, { "1001", NULL, "MU452" },
		{ "1.5", NULL, "MU452" }, { "12a", NULL, "MU452" },
		{ "-", NULL, "MU452" }, { "--1", NULL, "MU452" },
		{ "1 2", NULL, "MU452" },
		{ "99999999999999999999999", NULL, "MU452" },
		{ "  ", NULL, "MU450" },
	});
}

static void
amounts(void **state)
{
	(void)state;
	CHECK(OF(IN_CENTS), {
		{ "12,50", "1250", NULL },
		{ " 1 234,5\xc2\xa0\xe2\x82\xac", "123450", NULL },
		{ "0", "0", NULL }, { "-1", NULL, "MU453" },
		{ "12,505", NULL, "MU453" }, { "douze", NULL, "MU453" },
		{ "\xe2\x80\x8b", NULL, "MU450" },
	});
}

static void
dates(void **state)
{
	(void)state;
	CHECK(OF(IN_DATE), {
		{ "2026-11-24", "2026-11-24", NULL },
		{ " 24/11/2026 ", "2026-11-24", NULL },
		{ "\xef\xbb\xbf" "24.11.2026", "2026-11-24", NULL },
		{ "24-11-2026", "2026-11-24", NULL },
		{ "24 11 2026", "2026-11-24", NULL },
		{ "4/9/2026", "2026-09-04", NULL },
		{ "04 09-2026", "2026-09-04", NULL },
		{ "29/02/2024", "2024-02-29", NULL },
		{ "17 f\xc3\xa9vrier 2027", "2027-02-17", NULL },
		{ "17 f\xc3\xa9vr. 2027", "2027-02-17", NULL },
		{ "17-FEV-2027", "2027-02-17", NULL },
		{ "17 fe\xcc\x81v 2027", "2027-02-17", NULL },
		{ "17 AO\xc3\x9bT 2027", "2027-08-17", NULL },
		{ "1er mars 2027", "2027-03-01", NULL },
		{ "3rd March, 2027", "2027-03-03", NULL },
		{ "17 feb 2027", "2027-02-17", NULL },
		{ "17022027", "2027-02-17", NULL },
		{ "170227", "2027-02-17", NULL },
		{ "311249", "2049-12-31", NULL },
		{ "010150", "1950-01-01", NULL },
		{ "1900-01-01", "1900-01-01", NULL },
		{ "2199-12-31", "2199-12-31", NULL },
		{ "29/02/2026", NULL, "MU551" },
		{ "31/04/2026", NULL, "MU551" },
		{ "11/24/2026", NULL, "MU551" },
		{ "290227", NULL, "MU454" }, { "1702027", NULL, "MU454" },
		{ "24/11/26", NULL, "MU552" }, { "24/11/026", NULL, "MU552" },
		{ "1899-12-31", NULL, "MU553" },
		{ "1/1/2200", NULL, "MU553" }, { "01010999", NULL, "MU553" },
		{ "demain", NULL, "MU454" }, { "24/11", NULL, "MU454" },
		{ "24/11/02026", NULL, "MU454" },
		{ "024/11/2026", NULL, "MU454" },
		{ "24/11/2026x", NULL, "MU454" },
		{ "24/11/2026/1", NULL, "MU454" },
		{ "2026/11/24", NULL, "MU454" },
		{ "17 jui 2027", NULL, "MU454" },
		{ "17 f\xc3\xa9 2027", NULL, "MU454" },
		{ "17 brumaire 2027", NULL, "MU454" },
		{ "17 12er 2027", NULL, "MU454" },
		{ "-1/2/2027", NULL, "MU454" },
		{ "\t", NULL, "MU450" },
	});
}

/* Day, month and year as typed in a citizen's three fields; wrong is the sum of
 * 1, 2 and 4 for the parts at fault. */
static const struct {
	const char	*part[3], *clean, *code;
	unsigned	 wrong;
} in_parts[] = {
	{ { "17", "2", "2027" }, "2027-02-17", NULL, 0 },
	{ { "17", "02", "2027" }, "2027-02-17", NULL, 0 },
	{ { " 17 ", "\xc2\xa0" "2", "2027\t" }, "2027-02-17", NULL, 0 },
	{ { "1er", "janvier", "2027" }, "2027-01-01", NULL, 0 },
	{ { "1", "janv.", "2027" }, "2027-01-01", NULL, 0 },
	{ { "17", "f\xc3\xa9vrier", "2027" }, "2027-02-17", NULL, 0 },
	{ { "17", "F\xc3\x89VRIER", "2027" }, "2027-02-17", NULL, 0 },
	{ { "17", "f\xc3\xa9v.", "2027" }, "2027-02-17", NULL, 0 },
	{ { "17", "fev", "2027" }, "2027-02-17", NULL, 0 },
	{ { "17", "febr", "2027" }, "2027-02-17", NULL, 0 },
	{ { "31", "Mars", "2027" }, "2027-03-31", NULL, 0 },
	{ { "17", "avr", "2027" }, "2027-04-17", NULL, 0 },
	{ { "17", "mai", "2027" }, "2027-05-17", NULL, 0 },
	{ { "17", "may", "2027" }, "2027-05-17", NULL, 0 },
	{ { "17", "juin", "2027" }, "2027-06-17", NULL, 0 },
	{ { "17", "juil.", "2027" }, "2027-07-17", NULL, 0 },
	{ { "17", "july", "2027" }, "2027-07-17", NULL, 0 },
	{ { "17", "aout", "2027" }, "2027-08-17", NULL, 0 },
	{ { "17", "sept.", "2027" }, "2027-09-17", NULL, 0 },
	{ { "31", "d\xc3\xa9" "c", "1999" }, "1999-12-31", NULL, 0 },
	{ { "29", "2", "2028" }, "2028-02-29", NULL, 0 },
	{ { "", " ", "\xe2\x80\x8b" }, NULL, "MU450", 7 },
	{ { "", "2", "2027" }, NULL, "MU550", 1 },
	{ { "17", "", "2027" }, NULL, "MU550", 2 },
	{ { "17", "2", "" }, NULL, "MU550", 4 },
	{ { "", "2", "" }, NULL, "MU550", 5 },
	{ { "dix", "2", "2027" }, NULL, "MU454", 1 },
	{ { "17", "jui", "2027" }, NULL, "MU454", 2 },
	{ { "17", "ma", "2027" }, NULL, "MU454", 2 },
	{ { "17", "2", "MMXX" }, NULL, "MU454", 4 },
	{ { "17/02", "2", "2027" }, NULL, "MU454", 1 },
	{ { "a", "b", "c" }, NULL, "MU454", 7 },
	{ { "17", "2", "27" }, NULL, "MU552", 4 },
	{ { "31", "f\xc3\xa9vrier", "2027" }, NULL, "MU551", 1 },
	{ { "29", "2", "2027" }, NULL, "MU551", 1 },
	{ { "0", "2", "2027" }, NULL, "MU551", 1 },
	{ { "17", "13", "2027" }, NULL, "MU551", 2 },
	{ { "45", "13", "2027" }, NULL, "MU551", 3 },
	{ { "17", "2", "1899" }, NULL, "MU553", 4 },
	{ { "17", "2", "2200" }, NULL, "MU553", 4 },
	{ { "17", "\xff", "2027" }, NULL, "MU468", 2 },
};

static void
dates_in_parts(void **state)
{
	static const struct input table[] = { { "d", IN_DATE }, { 0 } };
	struct pair sent[3] = { { "d-day", { 0 } }, { "d-month", { 0 } },
	    { "d-year", { 0 } } };
	struct pairs pairs = { sent, 3 };
	struct values vs;
	struct err e;
	size_t i, j;

	(void)state;
	for (i = 0; i < COUNT(in_parts); i++) {
		const char *name = arena_printf(arena, "%s %s %s",
		    in_parts[i].part[0], in_parts[i].part[1],
		    in_parts[i].part[2]);
		bool ok;

		for (j = 0; j < 3; j++)
			sent[j].value = str_of(in_parts[i].part[j]);
		err_clear(&e);
		ok = input_read(arena, table, &pairs, months, &vs, &e);
		row_true(name, ok == (in_parts[i].clean != NULL));
		row_true(name, vs.v[0].wrong == in_parts[i].wrong);
		for (j = 0; j < 3; j++)
			row_true(name, str_is(vs.v[0].part[j],
			    in_parts[i].part[j]));
		if (ok)
			row_true(name, strcmp(input_sql(arena, &vs.v[0]),
			    in_parts[i].clean) == 0);
		else
			row_true(name, strcmp(e.code, in_parts[i].code) == 0);
	}
}

static void
booleans_and_codes(void **state)
{
	static const char *const two[] = { "post", "6-10", NULL };

	(void)state;
	CHECK(OF(IN_CHOICE, .options = two), {
		{ "post", "post", NULL }, { "6-10", "6-10", NULL },
		{ "counter", NULL, "MU455" }, { "Post", NULL, "MU455" },
		{ " post", NULL, "MU455" }, { "pos", NULL, "MU455" },
	});
	CHECK(OF(IN_CHOICE), { { "a", NULL, "MU455" } });
	CHECK(OF(IN_BOOL), {
		{ "1", "1", NULL }, { "0", NULL, "MU455" },
		{ "on", NULL, "MU455" }, { "true", NULL, "MU455" },
	});
	CHECK(OF(IN_CODE), {
		{ "a", "a", NULL }, { "no-pork", "no-pork", NULL },
		{ "a_1", "a_1", NULL }, { "A", NULL, "MU455" },
		{ "1a", NULL, "MU455" }, { "-a", NULL, "MU455" },
		{ "a b", NULL, "MU455" }, { "a.b", NULL, "MU455" },
		{ "abcdefghijabcdefghijabcdefghijabcdefghij",
		  "abcdefghijabcdefghijabcdefghijabcdefghij", NULL },
		{ "abcdefghijabcdefghijabcdefghijabcdefghijk", NULL, "MU455" },
	});
}

static void
names(void **state)
{
	static const struct input in = { "x", IN_NAME };
	static const struct input three = { "x", IN_NAME, .max = 3 };

	(void)state;
	CHECK(OF(IN_NAME), {
		{ "Anne", "Anne", NULL },
		{ "  Jean-\xc3\x89tienne  d'Aubign\xc3\xa9 ",
		  "Jean-\xc3\x89tienne d'Aubign\xc3\xa9", NULL },
		{ "L\xe2\x80\x99H\xc3\xa9ritier",
		  "L\xe2\x80\x99H\xc3\xa9ritier",
		  NULL },
		{ "N\xe2\x80\x8bguy\xe1\xbb\x85n\xc2\xa0V\xc4\x83n",
		  "Nguy\xe1\xbb\x85n V\xc4\x83n", NULL },
		{ "Louis 2", "Louis 2", NULL }, { "O", "O", NULL },
		{ "\xe6\x9d\x8e\xe5\xb0\x8f\xe9\xbe\x99",
		  "\xe6\x9d\x8e\xe5\xb0\x8f\xe9\xbe\x99", NULL },
		{ "\xd9\x85\xd8\xad\xd9\x85\xd8\xaf",
		  "\xd9\x85\xd8\xad\xd9\x85\xd8\xaf", NULL },
		{ "Anne\tMarie", "Anne Marie", NULL },
		{ "<b>", NULL, "MU456" }, { "a@b", NULL, "MU456" },
		{ "\xe2\x9d\xa4", NULL, "MU456" }, { "12", NULL, "MU456" },
		{ "-", NULL, "MU456" }, { "' '", NULL, "MU456" },
		{ "a\x01", NULL, "MU468" }, { "a\xff", NULL, "MU468" },
		{ " \xc2\xa0 ", NULL, "MU450" },
	});
	assert_true(takes(&in, times("\xc3\xa9", 100)));
	assert_false(takes(&in, times("\xc3\xa9", 101)));
	assert_true(takes(&three, " \xc3\xa9t\xc3\xa9 "));
	assert_false(takes(&three, "cinq"));
}

static void
lines_and_texts(void **state)
{
	static const struct input line = { "x", IN_LINE };
	static const struct input text = { "x", IN_TEXT };

	(void)state;
	CHECK(OF(IN_LINE, .min = 2, .max = 20), {
		{ "12, rue du Four", "12, rue du Four", NULL },
		{ " a\xe2\x80\xaf\xc2\xa0 b ", "a b", NULL },
		{ "a\r\nb", "a b", NULL }, { "a\xe2\x80\xa8" "b", "a b", NULL },
		{ "so\xc2\xadleil", "soleil", NULL },
		{ "a\xe2\x80\xae" "b", "ab", NULL },
		{ "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9",
		  "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9", NULL },
		{ "a\x7f", NULL, "MU468" }, { "a\xc2\x9f", NULL, "MU468" },
		{ "a", NULL, "MU457" }, { "123456789012345678901", NULL,
		  "MU457" },
		{ "\xe2\x80\x8b", NULL, "MU450" },
	});
	CHECK(OF(IN_TEXT, .max = 10), {
		{ "a\r\nb", "a\nb", NULL }, { "a\rb", "a\nb", NULL },
		{ "a\r\r\nb", "a\n\nb", NULL },
		{ "\n\n a\tb \n", "a\tb", NULL },
		{ "a\xe2\x80\xa9" "b", "a\nb", NULL },
		{ "a\xc2\xa0" "b", "a\xc2\xa0" "b", NULL },
		{ "a\xef\xbb\xbf" "b", "ab", NULL },
		{ "1234567890", "1234567890", NULL },
		{ "12345678901", NULL, "MU458" }, { "a\x7f", NULL, "MU468" },
		{ "\r\n \t", NULL, "MU450" },
	});
	assert_true(takes(&line, times("\xe2\x82\xac", 200)));
	assert_false(takes(&line, times("a", 201)));
	assert_true(takes(&text, times("\xe2\x82\xac", 4000)));
	assert_false(takes(&text, times("a", 4001)));
}

static void
emails(void **state)
{
	static const struct input in = { "x", IN_EMAIL };
	const char *local = times("l", 64);

	(void)state;
	CHECK(OF(IN_EMAIL), {
		{ "anne@exemple.fr", "anne@exemple.fr", NULL },
		{ " Anne.Le-Goff+ecole@Exemple.FR\xe2\x80\x8b",
		  "Anne.Le-Goff+ecole@exemple.fr", NULL },
		{ "o'neil@a.b-c.fr", "o'neil@a.b-c.fr", NULL },
		{ "ren\xc3\xa9@exemple.fr", "ren\xc3\xa9@exemple.fr", NULL },
		{ "a@\xc3\xa9" "cole.fr", "a@\xc3\xa9" "cole.fr", NULL },
		{ "a@3.fr", "a@3.fr", NULL }, { "a@xn--cole-9oa.fr",
		  "a@xn--cole-9oa.fr", NULL },
		{ "anne", NULL, "MU459" }, { "@exemple.fr", NULL, "MU459" },
		{ "anne@", NULL, "MU459" }, { "anne@exemple", NULL, "MU459" },
		{ "a@b@c.fr", NULL, "MU459" }, { ".a@b.fr", NULL, "MU459" },
		{ "a.@b.fr", NULL, "MU459" }, { "a..b@c.fr", NULL, "MU459" },
		{ "a b@c.fr", NULL, "MU459" }, { "a@b..fr", NULL, "MU459" },
		{ "a@.fr", NULL, "MU459" }, { "a@b.fr.", NULL, "MU459" },
		{ "a@-b.fr", NULL, "MU459" }, { "a@b-.fr", NULL, "MU459" },
		{ "a@b_c.fr", NULL, "MU459" }, { "a@1.2.3.4", NULL, "MU459" },
		{ "\"a\"@b.fr", NULL, "MU459" }, { "a,b@c.fr", NULL, "MU459" },
		{ "<a@b.fr>", NULL, "MU459" }, { "a@b.fr\nX: y", NULL,
		  "MU459" },
		{ "a@b,fr", NULL, "MU459" }, { " ", NULL, "MU450" },
	});
	assert_true(takes(&in, arena_printf(arena, "%s@b.fr", local)));
	assert_false(takes(&in, arena_printf(arena, "l%s@b.fr", local)));
	/* 64 + 1 + 62 + 1 + 62 + 1 + 63 = 254 */
	assert_true(takes(&in, arena_printf(arena, "%s@%s%s.%s", local,
	    times("d", 62), arena_printf(arena, ".%s", times("e", 62)),
	    times("f", 63))));
	assert_false(takes(&in, arena_printf(arena, "%s@%s%s.%s", local,
	    times("d", 63), arena_printf(arena, ".%s", times("e", 62)),
	    times("f", 63))));
	assert_false(takes(&in, arena_printf(arena, "a@%s.fr",
	    times("d", 64))));
}

static void
phones(void **state)
{
	(void)state;
	CHECK(OF(IN_PHONE), {
		{ "0612345678", "+33612345678", NULL },
		{ "06 12 34 56 78", "+33612345678", NULL },
		{ "06.12.34.56.78", "+33612345678", NULL },
		{ "06-12-34-56-78", "+33612345678", NULL },
		{ "06/12/34/56/78", "+33612345678", NULL },
		{ "06\xc2\xa0" "12\xe2\x80\xaf" "34\xe2\x80\x91" "56 78",
		  "+33612345678", NULL },
		{ "(06) 12 34 56 78", "+33612345678", NULL },
		{ "+33612345678", "+33612345678", NULL },
		{ "+33 6 12 34 56 78", "+33612345678", NULL },
		{ "+33 (0)6 12 34 56 78", "+33612345678", NULL },
		{ "+33 06 12 34 56 78", "+33612345678", NULL },
		{ "0033 6 12 34 56 78", "+33612345678", NULL },
		{ "0033 (0) 6 12 34 56 78", "+33612345678", NULL },
		{ "01 40 20 50 50", "+33140205050", NULL },
		{ "0262 12 34 56", "+262262123456", NULL },
		{ "0692 12 34 56", "+262692123456", NULL },
		{ "0639 12 34 56", "+262639123456", NULL },
		{ "0590 12 34 56", "+590590123456", NULL },
		{ "0694 12 34 56", "+594694123456", NULL },
		{ "0696 12 34 56", "+596696123456", NULL },
		{ "+262 262 12 34 56", "+262262123456", NULL },
		{ "+262 (0)692 12 34 56", "+262692123456", NULL },
		{ "+590 690 12 34 56", "+590690123456", NULL },
		{ "+687 12 34 56", "+687123456", NULL },
		{ "+689 40 12 34 56", "+68940123456", NULL },
		{ "+681 72 12 34", "+681721234", NULL },
		{ "+508 41 12 34", "+508411234", NULL },
		{ "+32 2 123 45 67", "+3221234567", NULL },
		{ "0044 20 7946 0000", "+442079460000", NULL },
		{ "061234567", NULL, "MU460" },
		{ "06123456789", NULL, "MU460" },
		{ "612345678", NULL, "MU460" }, { "0012345678", NULL, "MU460" },
		{ "+33 6 12 34 56 7", NULL, "MU460" },
		{ "+33 6 12 34 56 78 9", NULL, "MU460" },
		{ "+33 (0)0 12 34 56 78", NULL, "MU460" },
		{ "+687 12 34 5", NULL, "MU460" },
		{ "+0612345678", NULL, "MU460" }, { "+", NULL, "MU460" },
		{ "+123456", NULL, "MU460" }, { "+1234567890123456", NULL,
		  "MU460" },
		{ "++33612345678", NULL, "MU460" }, { "3639", NULL, "MU460" },
		{ "06 12 34 56 78 poste 2", NULL, "MU460" },
		{ "06123456O8", NULL, "MU460" },
		{ "\xd9\xa0\xd9\xa6", NULL, "MU460" },
		{ " . ", NULL, "MU450" },
	});
}

static void
postcodes_and_ibans(void **state)
{
	(void)state;
	CHECK(OF(IN_POSTCODE), {
		{ "35000", "35000", NULL }, { " 35 000", "35000", NULL },
		{ "97-400", "97400", NULL }, { "01000", "01000", NULL },
		{ "3500", NULL, "MU461" }, { "350000", NULL, "MU461" },
		{ "2A000", NULL, "MU461" }, { "-", NULL, "MU450" },
	});
	/* The registry's examples, and what a slip makes of them. */
	CHECK(OF(IN_IBAN), {
		{ "FR1420041010050500013M02606",
		  "FR1420041010050500013M02606", NULL },
		{ "fr14 2004 1010 0505 0001 3m02 606",
		  "FR1420041010050500013M02606", NULL },
		{ "FR14.2004-1010\xc2\xa0" "0505 0001 3M02 606",
		  "FR1420041010050500013M02606", NULL },
		{ "DE89370400440532013000", "DE89370400440532013000", NULL },
		{ "BE68539007547034", "BE68539007547034", NULL },
		{ "NO9386011117947", "NO9386011117947", NULL },
		{ "MT84MALT011000012345MTLCAST001S",
		  "MT84MALT011000012345MTLCAST001S", NULL },
		{ "GB29NWBK60161331926819", "GB29NWBK60161331926819", NULL },
		{ "MC5811222000010123456789030",
		  "MC5811222000010123456789030", NULL },
		{ "FR1420041010050500013M02607", NULL, "MU462" },
		{ "FR1420041010050500031M02606", NULL, "MU462" },
		{ "FR142004101005050001302606", NULL, "MU462" },
		{ "DE8937040044053201300", NULL, "MU462" },
		{ "DE893704004405320130001", NULL, "MU462" },
		{ "ZZ89370400440532013000", NULL, "MU462" },
		{ "FR", NULL, "MU462" }, { "FR14", NULL, "MU462" },
		{ "FR14 2004 1010 0505 0001 3M02 60\xc3\xa9", NULL, "MU462" },
		{ "NO0086011117947", NULL, "MU462" }, { " ", NULL, "MU450" },
	});
}

static void
slots_nonces_tokens(void **state)
{
	static const struct input token = { "x", IN_TOKEN };

	(void)state;
	CHECK(OF(IN_SLOT), {
		{ "12:canteen:2026-11-24", "12:canteen:2026-11-24", NULL },
		{ "1:a-1:1000-01-01", "1:a-1:1000-01-01", NULL },
		{ "12:canteen:2026-02-30", NULL, "MU463" },
		{ "12:canteen:24/11/2026", NULL, "MU463" },
		{ "0:canteen:2026-11-24", NULL, "MU463" },
		{ "12:Canteen:2026-11-24", NULL, "MU463" },
		{ "12:a_b:2026-11-24", NULL, "MU463" },
		{ "12::2026-11-24", NULL, "MU463" },
		{ "12:canteen", NULL, "MU463" }, { "12", NULL, "MU463" },
		{ "::", NULL, "MU463" }, { ":", NULL, "MU463" },
		{ "12:canteen:2026-11-24:", NULL, "MU463" },
		{ " 12:canteen:2026-11-24", NULL, "MU463" },
	});
	CHECK(OF(IN_NONCE), {
		{ "AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA", NULL },
		{ "az09-_AZaz09-_AZaz09-w", "az09-_AZaz09-_AZaz09-w", NULL },
		{ "AAAAAAAAAAAAAAAAAAAAAB", NULL, "MU464" },
		{ "AAAAAAAAAAAAAAAAAAAAA", NULL, "MU464" },
		{ "AAAAAAAAAAAAAAAAAAAAAAA", NULL, "MU464" },
		{ "AAAAAAAAAAAAAAAAAAAA+A", NULL, "MU464" },
	});
	CHECK(OF(IN_TOKEN, .max = 4), {
		{ "a-_Z", "a-_Z", NULL }, { "a-_ZZ", NULL, "MU465" },
		{ "a=", NULL, "MU465" }, { "a b", NULL, "MU465" },
	});
	assert_true(takes(&token, times("a", 128)));
	assert_false(takes(&token, times("a", 129)));
}

static void
secrets_are_exactly_as_typed(void **state)
{
	static const struct input in = { "x", IN_SECRET };

	(void)state;
	CHECK(OF(IN_SECRET), {
		{ " a b ", " a b ", NULL },
		{ "\xe2\x80\x8b", "\xe2\x80\x8b", NULL },
		{ " ", " ", NULL }, { "a\x7f", "a\x7f", NULL },
		{ "a\x01", NULL, "MU468" }, { "", NULL, "MU450" },
	});
	assert_true(takes(&in, times("a", 256)));
	assert_false(takes(&in, times("a", 257)));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids),
		cmocka_unit_test(integers),
		cmocka_unit_test(amounts),
		cmocka_unit_test(dates),
		cmocka_unit_test(dates_in_parts),
		cmocka_unit_test(booleans_and_codes),
		cmocka_unit_test(names),
		cmocka_unit_test(lines_and_texts),
		cmocka_unit_test(emails),
		cmocka_unit_test(phones),
		cmocka_unit_test(postcodes_and_ibans),
		cmocka_unit_test(slots_nonces_tokens),
		cmocka_unit_test(secrets_are_exactly_as_typed),
	};

	return cmocka_run_group_tests_name("input", tests, setup, teardown);
}
