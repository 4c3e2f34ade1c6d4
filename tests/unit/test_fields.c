/*
 * Fields by rows: the list that travels in the form and comes back, its limits,
 * and what a list must never be.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "engine/fields.h"

#include "base/banned.h"

static struct arena	*a;

static int
set_up(void **state)
{
	(void)state;
	a = arena_new(0);
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

static bool
reads(const char *text)
{
	struct fields	f;

	return fields_read(a, text, strlen(text), &f);
}

static void
a_list_reads_as_it_was_written(void **state)
{
	static const char	list[] = "choice menu 0 0 0 standard other\n"
				    "choices days 0 0 0 mon tue thu\n"
				    "line note 1 0 100\nint size 0 -5 20\n";
	struct fields		f;

	(void)state;
	assert_true(fields_read(a, list, strlen(list), &f));
	assert_int_equal(f.n, 4);
	assert_string_equal(f.v[0].in.name, "q-menu");
	assert_int_equal(f.v[0].in.type, IN_CHOICE);
	assert_int_equal(f.v[0].in.many, 0);
	assert_string_equal(f.v[0].in.options[1], "other");
	assert_null(f.v[0].in.options[2]);
	assert_int_equal(f.v[1].in.many, 3);
	assert_true(f.v[2].in.optional);
	assert_int_equal(f.v[2].in.max, 100);
	assert_int_equal(f.v[3].in.min, -5);
	assert_string_equal(fields_write(a, &f), list);
	assert_true(reads(""));
}

static void
what_is_no_list_is_refused(void **state)
{
	static const char *const	bad[] = { "choice menu 0 0 0",
	    "odd menu 0 0 0\n", "line Note 0 0 0\n", "line a_b 0 0 0\n",
	    "line  note 0 0 0\n", "line note 0 0\n", "\n", " \n",
	    "line -x 0 0 0\n", "choice m 0 0 0 A\n", "choice m 0 0 0 a  b\n",
	    "line nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn 0 0 0\n" };
	struct fields			f;
	size_t				i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		if (reads(bad[i]))
			fail_msg("read: %s", bad[i]);
	assert_false(fields_read(a, "line note 0 0 0\n\0", 17, &f));
}

/* At the edge, and one past it. */
static void
a_list_is_bounded(void **state)
{
	struct buf	b;
	char		*big;
	struct fields	f;
	int		i;

	(void)state;
	buf_init(&b, a, 64);
	for (i = 0; i < FIELDS_MAX; i++)
		buf_printf(&b, "line f%d 0 0 0\n", i);
	assert_true(reads(b.p));
	buf_str(&b, "line more 0 0 0\n");
	assert_false(reads(b.p));
	buf_init(&b, a, 64);
	buf_str(&b, "choices all 0 0 0");
	for (i = 0; i < FIELDS_OPTIONS; i++)
		buf_printf(&b, " o%d", i);
	assert_true(fields_read(a, arena_printf(a, "%s\n", b.p), b.n + 1, &f));
	assert_int_equal(f.v[0].in.many, FIELDS_OPTIONS);
	assert_false(reads(arena_printf(a, "%s more\n", b.p)));
	big = arena_alloc(a, FIELDS_BYTES + 1);
	memset(big, 'a', FIELDS_BYTES + 1);
	assert_false(fields_read(a, big, FIELDS_BYTES + 1, &f));
}

static void
a_form_is_read_by_its_list(void **state)
{
	static const struct input	fixed[] = { { "ref", IN_TOKEN,
	    .max = 10 }, { 0 } };
	static const char		list[] = "choice menu 0 0 0 a b\n"
					    "choices days 1 0 0 x y\n"
					    "bool yes 0 0 0\n";
	struct pair	sent[] = { { "ref", STR("0123456789") },
	    { "q-menu", STR("b") }, { "q-days", STR("x") },
	    { "q-days", STR("y") }, { "q-yes", STR("1") } };
	struct pairs	pairs = { sent, 5 };
	struct fields	f;
	struct values	vs;
	struct err	e = { 0 };

	(void)state;
	assert_true(fields_read(a, list, strlen(list), &f));
	if (!input_read(a, fields_table(a, fixed, &f), &pairs, NULL, &vs, &e))
		fail_msg("%s", e.detail);
	assert_string_equal(fields_sql(a, &vs, true),
	    "{\"menu\",\"days\",\"days\",\"yes\"}");
	assert_string_equal(fields_sql(a, &vs, false),
	    "{\"b\",\"x\",\"y\",\"1\"}");
	sent[1].value = STR("c");	/* shown by no form of ours */
	assert_false(input_read(a, fields_table(a, fixed, &f), &pairs, NULL,
	    &vs, &e));
	assert_int_equal(e.kind, ERR_BAD_REQUEST);
	err_clear(&e);
	sent[1].value = STR("");	/* nothing chosen: a person's */
	assert_false(input_read(a, fields_table(a, fixed, &f), &pairs, NULL,
	    &vs, &e));
	assert_int_equal(e.kind, ERR_REFUSED);
	assert_string_equal(e.field, "q-menu");
}

int
main(void)
{
	static const struct CMUnitTest	tests[] = {
		cmocka_unit_test(a_list_reads_as_it_was_written),
		cmocka_unit_test(what_is_no_list_is_refused),
		cmocka_unit_test(a_list_is_bounded),
		cmocka_unit_test(a_form_is_read_by_its_list),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
