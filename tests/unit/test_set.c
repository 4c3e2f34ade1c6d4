/* engine/set: a folder becomes members, catalogues and forms. */
#include "set_folder.h"

#include "base/banned.h"

static void
members_are_what_belongs_to_a_set(void **state)
{
	struct set *s;
	struct err e;
	char name[17];

	(void)state;
	put("a/page.xsl", sheet("<p/>"));
	put("contract/page.xsl", "not xml");
	put("README.md", "not a member");
	put(".hidden.xsl", "not a member");
	put("a/page.xsl~", "not a member");
	assert_non_null(s = read_set(&e));
	assert_int_equal(set_count(s), 5);
	assert_string_equal(set_at(s, 0)->name, "a/page.xsl");
	assert_string_equal(set_at(s, 4)->name, "static/site.css");
	assert_null(set_find(s, "README.md"));
	assert_int_equal(set_langs(s), 2);
	assert_string_equal(set_lang(s, 0), "fr");
	assert_string_equal(set_lang(s, 1), "en");
	assert_null(set_catalogue(s, "de"));
	/* printf 'p{}' | sha256sum */
	assert_string_equal(set_find(s, "static/site.css")->hash,
	    "806db221261eade44c886da5317adb89"
	    "4822d146f0f69ed009e59cae83afcbd6");
	assert_int_equal(strlen(set_name(s)), 16);
	memcpy(name, set_name(s), sizeof(name));
	assert_string_equal(set_name(read_set(&e)), name);
	put("static/site.css", "p{} ");
	assert_string_not_equal(set_name(read_set(&e)), name);
	put("static/site.css", "p{}");
}

static void
a_catalogue_answers(void **state)
{
	const struct catalogue *c, *other;
	struct set *s;
	struct err e;

	(void)state;
	put("a/page.xsl", sheet("<p/>"));
	assert_non_null(s = read_set(&e));
	c = set_catalogue(s, "fr");
	other = set_catalogue(s, "en");
	assert_string_equal(catalogue_text(c, "hello"), "Bonjour");
	assert_string_equal(catalogue_text(other, "hello"), "Hello");
	assert_string_equal(catalogue_text(other, "only"), "seul");
	assert_string_equal(catalogue_text(c, "long"), "une phrase ");
	assert_null(catalogue_text(c, "who"));
	assert_null(catalogue_text(c, "none"));
	assert_string_equal(catalogue_label(c, "state", "booked", 6),
	    "R\xc3\xa9serv\xc3\xa9");
	assert_string_equal(catalogue_label(other, "state", "booked", 6),
	    "Booked");
	assert_string_equal(catalogue_label(c, "state", "new", 3), "new");
}

static void
a_wrong_catalogue_is_refused(void **state)
{
	static const struct { const char *xml, *why; } rows[] = {
		{ "<catalogue lang='en'/>", "fr.xml:1: the root" },
		{ "<words lang='fr'/>", "fr.xml:1: the root" },
		{ "<catalogue lang='fr'>\n<text key='a'/></catalogue>",
		    "fr.xml:2: not a <msg" },
		{ "<catalogue lang='fr'><msg>x</msg></catalogue>",
		    "fr.xml:1: not a <msg" },
		{ "<catalogue lang='fr'><msg key='a'/>\n<msg key='a'/>"
		    "</catalogue>", "fr.xml:2: this key stands twice: a" },
		{ "<catalogue lang='fr'><msg key='a'><b>x</b></msg>"
		    "</catalogue>", "fr.xml:1: an element in a message" },
		{ "<catalogue lang='fr'><msg key='a' rich='true'>"
		    "<script/></msg></catalogue>", "no element script" },
		{ "<catalogue lang='fr'><msg key='a' rich='true'>"
		    "<p style='x'/></msg></catalogue>", "no attribute style" },
		{ "<catalogue lang='fr'><msg key='a' rich='true'>"
		    "<a>x</a></msg></catalogue>", "without href" },
		{ "<catalogue lang='fr'><msg key='a'><slot/></msg>"
		    "</catalogue>", "<slot name" },
		{ "<catalogue lang='fr'><msg key='a'><plural "
		    "category='one'/></msg></catalogue>", "no <plural" },
		{ "<catalogue lang='fr'><msg key='a'><plural "
		    "category='few'/></msg></catalogue>", "not few" },
		{ "<catalogue lang='fr'><msg key='a'><?php x?></msg>"
		    "</catalogue>", "not text" },
		{ "<catalogue lang='fr'>", "fr.xml:1: " },
	};
	struct err e;

	(void)state;
	put("a/page.xsl", sheet("<p/>"));
	for (size_t i = 0; i < COUNT(rows); i++) {
		put("fr.xml", rows[i].xml);
		row_true(rows[i].xml, read_set(&e) == NULL);
		if (strstr(e.detail, rows[i].why) == NULL)
			fail_msg("%s: %s", rows[i].xml, e.detail);
	}
	unlink(arena_printf(arena, "%s/fr.xml", folder));
	assert_null(read_set(&e));
	put("fr.xml", fr);
}

static void
forms_are_found_through_includes(void **state)
{
	const char *const *forms;
	struct err e;
	struct set *s;

	(void)state;
	put("a/page.xsl", sheet("<form f:action='/jour'/>"
	    "<xsl:if test='1'><form f:action='/envoyer'/></xsl:if>"
	    "<form f:action='/jour'/>"));
	assert_non_null(s = read_set(&e));
	assert_non_null(forms = set_forms(s, arena, "a/page.xsl", &e));
	assert_string_equal(forms[0], "/jour");
	assert_string_equal(forms[1], "/envoyer");
	assert_null(forms[2]);
	assert_null(set_forms(s, arena, "layout.xsl", &e)[0]);
	assert_null(set_forms(s, arena, "none.xsl", &e));
}

static void
a_check_reports_each_difference(void **state)
{
	static const char *const lines[] = {
		"fr.xml:5: no sheet uses the key \"n\"\n",
		"en.xml:1: missing key \"only\"\n",
		"a/page.xsl:3: unknown message key \"nothing\"\n",
	};
	char *report = NULL;
	size_t n = 0;
	struct err e;
	struct set *s;
	FILE *f;

	(void)state;
	put("a/page.xsl", sheet("<t:msg key='hello'/><t:msg key='rich'/>"
	    "<t:msg key='nothing'/>"));
	assert_non_null(s = read_set(&e));
	f = open_memstream(&report, &n);
	assert_false(set_check(s, &routes, f));
	fclose(f);
	for (size_t i = 0; i < COUNT(lines); i++)
		if (strstr(report, lines[i]) == NULL)
			fail_msg("%s not in %s", lines[i], report);
	assert_null(strstr(report, "code.state"));
	assert_null(strstr(report, "\"hello\""));
	free(report);
}

/* Ours, with our own routes. */
static void
the_shipped_set_has_no_problem(void **state)
{
	const char *top = getenv("GUICHET_SOURCE");
	struct err e = { 0 };
	char *report = NULL;
	size_t n = 0;
	struct set *s;
	FILE *f;
	bool ok;

	(void)state;
	s = set_read(arena, arena_printf(arena, "%s/xslt",
	    top == NULL ? "." : top), &e);
	if (s == NULL)
		fail_msg("%s", e.detail);
	f = open_memstream(&report, &n);
	ok = set_check(s, &all_routes, f);
	fclose(f);
	if (!ok)
		fail_msg("%s", report);
	free(report);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(members_are_what_belongs_to_a_set),
		cmocka_unit_test(a_catalogue_answers),
		cmocka_unit_test(a_wrong_catalogue_is_refused),
		cmocka_unit_test(forms_are_found_through_includes),
		cmocka_unit_test(a_check_reports_each_difference),
		cmocka_unit_test(the_shipped_set_has_no_problem),
	};

	return cmocka_run_group_tests_name("set", tests, setup, teardown);
}
