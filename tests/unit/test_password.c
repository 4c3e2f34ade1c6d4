/* web/password: what a new password must not be. */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "web/password.h"

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

static const char *
fault(const char *password)
{
	static const char *const known[] = { "Ville de Valbourg-sur-Seille",
		"Agnes.Durandet@exemple.fr", NULL };

	return password_fault(arena, str_of(password), known);
}

static void
any_twelve_characters_will_do(void **state)
{
	static const char *const good[] = {
		"cheval agrafe pile juste", "éèàùçôîâêûëï", "abricot-7-tuile",
		"un deux trois quatre", "            x y z w",
		"☂☃☄★☆☎☏☐☑☒☓a",
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(good) / sizeof(good[0]); i++)
		assert_null(fault(good[i]));
}

static void
what_is_refused_has_its_reason(void **state)
{
	static const struct { const char *password, *code; } rows[] = {
		{ "", "MU432" }, { "abricot-7-t", "MU432" },
		{ "éèàùçôîâêûë", "MU432" },
		{ "aaaaaaaaaaaa", "MU434" }, { "121212121212", "MU434" },
		{ "qwerty123456", "MU434" }, { "Qwerty123456", "MU434" },
		{ "motdepasse2026", "MU434" }, { "2026!Motdepasse!", "MU434" },
		{ "Password1234!", "MU434" }, { "azertyazerty", "MU434" },
		{ "chouettechouette", "MU434" }, { "administrator", "MU434" },
		{ "vivevalbourg2026", "MU435" },
		{ "Seille-eau-vive-9", "MU435" },
		{ "je suis durandet", "MU435" }, { "agnes.durandet", "MU435" },
		{ "Valbourg sur Seille", "MU435" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(fault(rows[i].password), rows[i].code);
}

/* bsearch finds nothing in a list that is not sorted. */
static void
the_list_is_sorted_and_large(void **state)
{
	size_t i;

	(void)state;
	assert_true(password_commons > 3000);
	for (i = 1; i < password_commons; i++)
		assert_true(strcmp(password_common[i - 1],
		    password_common[i]) < 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(any_twelve_characters_will_do),
		cmocka_unit_test(what_is_refused_has_its_reason),
		cmocka_unit_test(the_list_is_sorted_and_large),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
