/* base/str, base/utf8, base/map, base/err, base/log: what holds text. */
#include "unit.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/log.h"
#include "base/map.h"
#include "base/str.h"
#include "base/utf8.h"

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

static void
strings_compare_by_bytes_and_length(void **state)
{
	struct str none = { NULL, 0 };

	(void)state;
	assert_true(str_eq(STR("abc"), STR("abc")));
	assert_false(str_eq(STR("abc"), STR("abd")));
	assert_false(str_eq(STR("abc"), STR("ab")));
	assert_true(str_eq(none, STR("")));
	assert_true(str_is(STR("x"), "x"));
	assert_true(str_is(none, NULL));
	assert_true(str_starts(STR("abc"), "ab"));
	assert_true(str_starts(STR("abc"), ""));
	assert_false(str_starts(STR("a"), "ab"));
	assert_string_equal(str_dup(arena, (struct str){ "abc", 2 }), "ab");
	assert_string_equal(str_of(NULL).p, "");
}

static void
distance_counts_edits(void **state)
{
	static const struct { const char *x, *y; size_t d; } rows[] = {
		{ "", "", 0 }, { "", "abc", 3 }, { "abc", "", 3 },
		{ "kitten", "sitting", 3 }, { "flaw", "lawn", 2 },
		{ "workers", "worker", 1 }, { "from", "form", 2 },
		{ "week.titel", "week.title", 2 }, { "same", "same", 0 },
	};
	char far[100];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++)
		row_true(rows[i].x, str_distance(rows[i].x, rows[i].y)
		    == rows[i].d);
	memset(far, 'a', sizeof(far) - 1);
	far[sizeof(far) - 1] = '\0';
	assert_int_equal(str_distance(far, far), 0);
	assert_int_equal(str_distance(far, "a"), 99);
}

static void
a_buffer_grows_and_ends_with_nul(void **state)
{
	struct buf b;
	size_t i;

	(void)state;
	buf_init(&b, arena, 0);
	assert_string_equal(b.p, "");
	for (i = 0; i < 10000; i++)
		buf_char(&b, (char)('a' + i % 26));
	assert_int_equal(b.n, 10000);
	assert_int_equal(strlen(b.p), 10000);
	assert_int_equal(b.p[9999], 'a' + 9999 % 26);
	buf_init(&b, arena, 1);
	buf_printf(&b, "%05d", 42);
	buf_str(&b, "/");
	buf_add(&b, "a\0b", 3);
	assert_int_equal(b.n, 9);
	assert_memory_equal(b.p, "00042/a\0b", 10);
	buf_printf(&b, "%2000s", "x");
	assert_int_equal(strlen(b.p + 9), 2000);
}

static void
escapes_fit_their_place(void **state)
{
	static const struct {
		const char	*bytes;
		size_t		 n;
		const char	*url, *html, *json;
	} rows[] = {
		{ "", 0, "", "", "\"\"" },
		{ "aZ09-._~", 8, "aZ09-._~", "aZ09-._~", "\"aZ09-._~\"" },
		{ "a b+c&d=e", 9, "a%20b%2Bc%26d%3De", "a b+c&amp;d=e",
		  "\"a b+c&d=e\"" },
		{ "<a href=\"'\">", 12, "%3Ca%20href%3D%22%27%22%3E",
		  "&lt;a href=&quot;'&quot;&gt;", "\"<a href=\\\"'\\\">\"" },
		{ "\xc3\xa9\xe2\x82\xac", 5, "%C3%A9%E2%82%AC",
		  "\xc3\xa9\xe2\x82\xac", "\"\xc3\xa9\xe2\x82\xac\"" },
		{ "\\\n\x01\x7f", 4, "%5C%0A%01%7F", "\\\n\x01\x7f",
		  "\"\\\\\\n\\u0001\\u007f\"" },
		{ "\xff" "a\xc3", 3, "%FFa%C3", "\xff" "a\xc3",
		  "\"\\ufffda\\ufffd\"" },
	};
	struct buf b;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		buf_init(&b, arena, 0);
		buf_url(&b, rows[i].bytes, rows[i].n);
		assert_string_equal(b.p, rows[i].url);
		buf_init(&b, arena, 0);
		buf_html(&b, rows[i].bytes, rows[i].n);
		assert_string_equal(b.p, rows[i].html);
		buf_init(&b, arena, 0);
		buf_json(&b, rows[i].bytes, rows[i].n);
		assert_string_equal(b.p, rows[i].json);
	}
}

/* RFC 3629 section 4 (the grammar), and its examples of what is not. */
static void
utf8_is_that_of_rfc_3629(void **state)
{
	static const struct { const char *bytes; uint32_t c; } good[] = {
		{ "\x01", 1 }, { "\x7f", 0x7f }, { "\xc2\x80", 0x80 },
		{ "\xdf\xbf", 0x7ff }, { "\xe0\xa0\x80", 0x800 },
		{ "\xed\x9f\xbf", 0xd7ff }, { "\xee\x80\x80", 0xe000 },
		{ "\xef\xbf\xbd", 0xfffd }, { "\xef\xbf\xbf", 0xffff },
		{ "\xf0\x90\x80\x80", 0x10000 },
		{ "\xf4\x8f\xbf\xbf", 0x10ffff },
	};
	static const char *const bad[] = {
		"\x80", "\xbf", "\xfe", "\xff",		/* no first byte */
		"\xc0\x80", "\xc1\xbf", "\xe0\x80\x80", "\xe0\x9f\xbf",
		"\xf0\x80\x80\x80", "\xf0\x8f\xbf\xbf",	/* too long */
		"\xed\xa0\x80", "\xed\xbf\xbf", "\xed\xa1\x8c\xed\xbe\xb4",
		"\xf4\x90\x80\x80", "\xf5\x80\x80\x80",	/* past U+10FFFF */
		"\xc3", "\xe2\x82", "\xf0\x9f\x98",	/* cut */
		"\xc3(", "\xe2(\xa1", "\xe2\x82(", "\xf0\x9f\x98(",
	};
	uint32_t c;
	char again[4];
	size_t i, n;

	(void)state;
	for (i = 0; i < COUNT(good); i++) {
		n = strlen(good[i].bytes);
		assert_int_equal(utf8_next(good[i].bytes, good[i].bytes + n,
		    &c), n);
		assert_int_equal(c, good[i].c);
		assert_int_equal(utf8_put(again, c), n);
		assert_memory_equal(again, good[i].bytes, n);
		assert_true(utf8_valid(good[i].bytes, n));
		assert_int_equal(utf8_count(good[i].bytes, n), 1);
	}
	for (i = 0; i < COUNT(bad); i++) {
		n = strlen(bad[i]);
		assert_false(utf8_valid(bad[i], n));
		assert_false(utf8_clean(bad[i], n));
	}
	assert_int_equal(utf8_next("", "", &c), 0);
	assert_int_equal(utf8_count("a\xc3\xa9\xf0\x9f\x98\x80", 7), 3);
}

static void
clean_text_is_what_xml_can_carry(void **state)
{
	static const struct {
		const char *bytes; size_t n; bool clean;
	} rows[] = {
		{ "", 0, true }, { "a\tb\r\nc", 6, true },
		{ "a\0b", 3, false }, { "\x01", 1, false },
		{ "\x0b", 1, false }, { "\x1f", 1, false },
		{ "\x7f", 1, true }, { "\xc2\x85", 2, true },
		{ "\xef\xbf\xbd", 3, true }, { "\xef\xbf\xbe", 3, false },
		{ "\xef\xbf\xbf", 3, false }, { "\xf0\x9f\x98\x80", 4, true },
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++)
		assert_int_equal(utf8_clean(rows[i].bytes, rows[i].n),
		    rows[i].clean);
}

static void
names_of_every_script_pass_and_pictures_do_not(void **state)
{
	static const uint32_t yes[] = { 'a', 'Z', '7', ' ', '-', '\'', 0x2019,
	    0xe9, 0x152, 0x1b0, 0x301, 0x3b1, 0x416, 0x5d0, 0x639, 0x905,
	    0x2010, 0x2013, 0x4e2d, 0x30a2, 0xac00, 0x20000, 0xb7, 0x200c };
	static const uint32_t no[] = { '<', '>', '&', '"', '@', '\\', '=',
	    '\t', 0x7f, 0x85, 0xd7, 0xf7, 0xa9, 0x20ac, 0x2190, 0x2764,
	    0x1f600, 0xe000, 0x202e, 0xfeff, 0xfffd, 0xe0041, 0x10ffff };
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(yes); i++)
		if (!utf8_in_name(yes[i]))
			fail_msg("U+%04X refused", (unsigned)yes[i]);
	for (i = 0; i < COUNT(no); i++)
		if (utf8_in_name(no[i]))
			fail_msg("U+%04X let in", (unsigned)no[i]);
}

static void
what_a_paste_adds_is_noise(void **state)
{
	static const uint32_t yes[] = { ' ', '\t', '\n', 0xa0, 0xad, 0x2009,
	    0x200b, 0x200d, 0x202f, 0x2060, 0x3000, 0xfeff, 0x85 };
	static const uint32_t no[] = { 'a', '0', '-', '.', 0x2010, 0x2019,
	    0xe9, 0x2030, 0x3001, 0 };
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(yes); i++)
		assert_true(utf8_is_noise(yes[i]));
	for (i = 0; i < COUNT(no); i++)
		assert_false(utf8_is_noise(no[i]));
}

static void
count_one(void *ctx, const char *key, void *value)
{
	(void)key;
	*(long *)ctx += *(const long *)value;
}

static void
a_map_finds_what_was_put(void **state)
{
	static long numbers[2000];
	struct map m;
	long sum = 0, other = -1;
	size_t i;

	(void)state;
	map_init(&m, arena, 0);
	assert_null(map_get(&m, "absent"));
	for (i = 0; i < COUNT(numbers); i++) {
		numbers[i] = (long)i;
		assert_null(map_put(&m, arena_printf(arena, "k%zu", i),
		    &numbers[i]));
	}
	assert_int_equal(m.n, COUNT(numbers));
	for (i = 0; i < COUNT(numbers); i++)
		assert_ptr_equal(map_get(&m, arena_printf(arena, "k%zu", i)),
		    &numbers[i]);
	assert_null(map_get(&m, "k2000"));
	assert_null(map_get(&m, ""));
	assert_ptr_equal(map_getn(&m, "k12345", 3), &numbers[12]);
	assert_ptr_equal(map_put(&m, "k7", &other), &numbers[7]);
	assert_ptr_equal(map_get(&m, "k7"), &other);
	assert_int_equal(m.n, COUNT(numbers));
	map_each(&m, count_one, &sum);
	assert_int_equal(sum, 2000L * 1999 / 2 - 7 - 1);
}

static void
the_first_error_stays(void **state)
{
	struct err e;
	int line;

	(void)state;
	err_clear(&e);
	assert_int_equal(e.kind, ERR_NONE);
	line = __LINE__ + 1;
	assert_false(err_set(&e, ERR_REFUSED, "MU454", "from", "is %d", 7));
	assert_false(err_set(&e, ERR_OURS, "MU500", NULL, "later"));
	assert_int_equal(e.kind, ERR_REFUSED);
	assert_string_equal(e.code, "MU454");
	assert_string_equal(e.field, "from");
	assert_string_equal(e.detail, "is 7");
	assert_int_equal(e.line, line);
	assert_non_null(strstr(e.file, "test_text.c"));
	err_clear(&e);
	assert_false(err_set(&e, ERR_OURS, NULL, NULL, "%500s", "x"));
	assert_int_equal(strlen(e.detail), sizeof(e.detail) - 1);
	assert_string_equal(e.code, "");
}

/* What one call of the log writes to standard error. */
static size_t
logged(char *out, size_t room, bool prefix, const char *value)
{
	int fd[2], saved = dup(STDERR_FILENO);
	ssize_t n;

	assert_int_equal(pipe(fd), 0);
	dup2(fd[1], STDERR_FILENO);
	log_init("family", LOG_INFO, prefix);
	log_event(LOG_INFO, "request", "route", value, "ms#", "12", NULL);
	log_event(LOG_FINE, "never", NULL);
	log_init("", LOG_ERROR, false);
	dup2(saved, STDERR_FILENO);
	close(saved);
	close(fd[1]);
	n = read(fd[0], out, room - 1);
	close(fd[0]);
	assert_true(n > 0);
	out[n] = '\0';
	return (size_t)n;
}

static void
a_log_line_is_one_json_object(void **state)
{
	char out[8192], *big = arena_alloc(arena, 6001);
	size_t n;

	(void)state;
	n = logged(out, sizeof(out), true, "/a\"b\n\xff");
	assert_int_equal(strncmp(out, "<6>{\"at\":\"20", 12), 0);
	assert_non_null(strstr(out, "\"level\":\"info\",\"pid\":"));
	assert_non_null(strstr(out, ",\"who\":\"family\",\"event\":\"request\","
	    "\"route\":\"/a\\\"b\\u000a\\ufffd\",\"ms\":12}\n"));
	assert_null(strstr(out, "never"));
	assert_int_equal(out[n - 1], '\n');

	/* Too long: cut, and still an object. */
	memset(big, '"', 6000);
	n = logged(out, sizeof(out), false, big);
	assert_true(n <= 4096);
	assert_string_equal(out + n - 5, "\\\"\"}\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(strings_compare_by_bytes_and_length),
		cmocka_unit_test(distance_counts_edits),
		cmocka_unit_test(a_buffer_grows_and_ends_with_nul),
		cmocka_unit_test(escapes_fit_their_place),
		cmocka_unit_test(utf8_is_that_of_rfc_3629),
		cmocka_unit_test(clean_text_is_what_xml_can_carry),
		cmocka_unit_test(
		    names_of_every_script_pass_and_pictures_do_not),
		cmocka_unit_test(what_a_paste_adds_is_noise),
		cmocka_unit_test(a_map_finds_what_was_put),
		cmocka_unit_test(the_first_error_stays),
		cmocka_unit_test(a_log_line_is_one_json_object),
	};

	return cmocka_run_group_tests_name("text", tests, setup, teardown);
}
