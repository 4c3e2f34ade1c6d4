/* web/input: a whole form read against its table. */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "months.h"
#include "web/input.h"
#include "web/urlencoded.h"

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

#define NONCE "AAAAAAAAAAAAAAAAAAAAAA"

static const struct input table[] = {
	{ "name", IN_NAME },
	{ "day", IN_DATE, .optional = true },
	{ "school", IN_ID, .optional = true },
	{ "diet", IN_CODE },
	{ "agree", IN_BOOL },
	{ "wanted", IN_SLOT, .optional = true, .many = 3 },
	{ "note", IN_LINE, .optional = true, .many = 2 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

#define GOOD "name=Anne&diet=none&once=" NONCE

static bool
read_form(const char *form, struct values *vs, struct err *e)
{
	struct pairs pairs;

	err_clear(e);
	assert_true(urlencoded_parse(arena, form, strlen(form), &pairs));
	return input_read(arena, table, &pairs, months, vs, e);
}

static void
what_no_form_can_send_is_a_bad_request(void **state)
{
	static const struct { const char *form, *code, *word; } rows[] = {
		{ GOOD "&x=1", "MU400", "unknown" },
		{ "Name=Anne&diet=none&once=" NONCE, "MU400", "unknown" },
		{ GOOD "&=1", "MU400", "unknown" },
		{ GOOD "&name=Anne", "MU400", "repeated" },
		{ GOOD "&agree=1&agree=1", "MU400", "repeated" },
		{ GOOD "&day-day=1&day-day=1", "MU400", "repeated" },
		{ GOOD "&day=2026-11-24&day-year=2026", "MU400", "repeated" },
		{ GOOD "&day-month=1&day=", "MU400", "repeated" },
		{ GOOD "&day-hour=1", "MU400", "unknown" },
		{ GOOD "&name-day=1", "MU400", "unknown" },
		{ GOOD "&wanted=&wanted=&wanted=&wanted=", "MU467", "3" },
		{ "name=Anne&diet=none", "MU400", "missing" },
		{ "name=Anne&diet=none&once=", "MU400", "missing" },
		{ "name=Anne&diet=none&once=x", "MU464", "malformed" },
		{ GOOD "&school=abc", "MU451", "malformed" },
		{ GOOD "&agree=yes", "MU455", "malformed" },
		{ GOOD "&wanted=1:a:2026-11-24&wanted=2", "MU463",
		  "malformed" },
		{ "name=Anne&diet=No&once=" NONCE, "MU455", "malformed" },
	};
	struct values vs;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		row_true(rows[i].form, !read_form(rows[i].form, &vs, &e));
		row_true(rows[i].form, e.kind == ERR_BAD_REQUEST);
		row_true(rows[i].form, strcmp(e.code, rows[i].code) == 0);
		row_true(rows[i].form, strstr(e.detail, rows[i].word) != NULL);
	}
}

static void
what_a_person_types_wrong_is_refused_with_every_value(void **state)
{
	struct values vs;
	struct err e;

	(void)state;
	assert_false(read_form("name=%20&day=demain&note=ok&note=%7F&once="
	    NONCE, &vs, &e));
	assert_int_equal(e.kind, ERR_REFUSED);
	assert_string_equal(e.code, "MU450");
	assert_string_equal(e.field, "name");
	assert_string_equal(input_find(&vs, "name")->error, "MU450");
	assert_string_equal(input_find(&vs, "diet")->error, "MU455");
	assert_string_equal(input_find(&vs, "day")->error, "MU454");
	assert_true(str_is(input_find(&vs, "day")->typed[0], "demain"));
	assert_string_equal(input_find(&vs, "note")->error, "MU468");
	assert_int_equal(input_find(&vs, "note")->n, 2);
	assert_true(str_is(input_find(&vs, "note")->typed[1], "\x7f"));
	assert_null(input_find(&vs, "once")->error);
}

static void
values_reach_sql_as_text(void **state)
{
	struct values vs;
	struct err e;

	(void)state;
	assert_true(read_form("once=" NONCE "&name=+Anne++Marie+&diet=no-pork"
	    "&day=24%2F11%2F2026&agree=1&wanted=1:canteen:2026-11-24"
	    "&note=a%22%5C%7Db&wanted=2:canteen:2026-11-24&note=NULL", &vs,
	    &e));
	assert_string_equal(input_sql(arena, input_find(&vs, "name")),
	    "Anne Marie");
	assert_true(str_is(input_find(&vs, "name")->typed[0], " Anne  Marie "));
	assert_string_equal(input_sql(arena, input_find(&vs, "day")),
	    "2026-11-24");
	assert_string_equal(input_sql(arena, input_find(&vs, "agree")), "1");
	assert_string_equal(input_sql(arena, input_find(&vs, "wanted")),
	    "{\"1:canteen:2026-11-24\",\"2:canteen:2026-11-24\"}");
	assert_string_equal(input_sql(arena, input_find(&vs, "note")),
	    "{\"a\\\"\\\\}b\",\"NULL\"}");
	assert_null(input_sql(arena, input_find(&vs, "school")));
	assert_null(input_find(&vs, "absent"));
}

static void
a_date_comes_in_three_fields_too(void **state)
{
	struct values vs;
	struct err e;

	(void)state;
	assert_true(read_form(GOOD "&day-year=2026&day-day=24&day-month=nov",
	    &vs, &e));
	assert_string_equal(input_sql(arena, input_find(&vs, "day")),
	    "2026-11-24");
	assert_true(read_form(GOOD "&day-day=&day-month=+&day-year=", &vs,
	    &e));
	assert_null(input_sql(arena, input_find(&vs, "day")));
	assert_false(read_form(GOOD "&day-day=24", &vs, &e));
	assert_int_equal(e.kind, ERR_REFUSED);
	assert_string_equal(e.field, "day");
	assert_string_equal(e.code, "MU550");
	assert_true(str_is(input_find(&vs, "day")->part[0], "24"));
}

static void
what_is_blank_is_absent(void **state)
{
	struct values vs;
	struct err e;

	(void)state;
	assert_true(read_form(GOOD "&day=%20&school=&wanted=&note=%C2%A0", &vs,
	    &e));
	assert_null(input_sql(arena, input_find(&vs, "day")));
	assert_null(input_sql(arena, input_find(&vs, "school")));
	assert_string_equal(input_sql(arena, input_find(&vs, "wanted")), "{}");
	assert_string_equal(input_sql(arena, input_find(&vs, "note")), "{}");
	assert_string_equal(input_sql(arena, input_find(&vs, "agree")), "0");
}

static void
a_page_without_inputs_takes_none(void **state)
{
	struct pair one = { "a", { "1", 1 } };
	struct pairs none = { NULL, 0 }, some = { &one, 1 };
	struct values vs;
	struct err e;

	(void)state;
	err_clear(&e);
	assert_true(input_read(arena, NULL, &none, NULL, &vs, &e));
	assert_int_equal(vs.n, 0);
	assert_false(input_read(arena, NULL, &some, NULL, &vs, &e));
	assert_int_equal(e.kind, ERR_BAD_REQUEST);
}

static void
each_type_knows_its_field_and_its_sql(void **state)
{
	struct input in = { "x", IN_END };
	enum input_type t;

	(void)state;
	for (t = IN_ID; t <= IN_SECRET; t++) {
		in.type = t;
		in.many = 0;
		assert_non_null(input_field_type(&in));
		assert_non_null(input_sql_types(&in)[0]);
		in.many = 2;
		assert_string_equal(input_field_type(&in), "choices");
		assert_non_null(strstr(input_sql_types(&in)[0], "[]"));
	}
	in = (struct input){ "x", IN_SECRET };
	assert_string_equal(input_field_type(&in), "password");
	assert_false(input_is_token(&in));
	in.type = IN_SLOT;
	assert_true(input_is_token(&in));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_no_form_can_send_is_a_bad_request),
		cmocka_unit_test(
		    what_a_person_types_wrong_is_refused_with_every_value),
		cmocka_unit_test(values_reach_sql_as_text),
		cmocka_unit_test(a_date_comes_in_three_fields_too),
		cmocka_unit_test(what_is_blank_is_absent),
		cmocka_unit_test(a_page_without_inputs_takes_none),
		cmocka_unit_test(each_type_knows_its_field_and_its_sql),
	};

	return cmocka_run_group_tests_name("form", tests, setup, teardown);
}
