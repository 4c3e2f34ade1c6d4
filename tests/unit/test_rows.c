/*
 * The mechanical rule: one value of each declared type, and its edges, against
 * the element it must become (templates.md 8).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "engine/page.h"
#include "engine/set.h"
#include "engine/words.h"

#include "base/banned.h"

static struct arena		*a;
static struct value_view	 view;

static int
set_up(void **state)
{
	const char	*top = getenv("srcdir");
	struct err	 e = { 0 };
	struct set	*set;

	(void)state;
	doc_library_init();
	rows_intern();
	a = arena_new(0);
	set = set_read(a, arena_printf(a, "%s/tests/unit/words",
	    top != NULL ? top : "."), &e);
	if (set == NULL)
		fail_msg("%s", e.detail);
	view.a = a;
	view.catalogue = set_catalogue(set, "fr");
	view.words = words_new(a, view.catalogue, &e);
	if (view.words == NULL)
		fail_msg("%s", e.detail);
	view.today = (struct date){ 2026, 11, 24 };
	assert_true(instant_parse("2026-11-24 10:00:00+01", 22, &view.at));
	return 0;
}

static int
tear_down(void **state)
{
	(void)state;
	arena_free(a);
	return 0;
}

/* What the column prints inside <r>...</r>, without the line breaks. */
static char *
printed(enum column_kind kind, const char *list, const char *text)
{
	struct column	 c = { "v", "v", kind, list };
	struct doc	*d = doc_new("r");
	size_t		 n, i, j = 0;
	char		*out, *from;

	value_add(doc_root(d), &c, text, text != NULL ? strlen(text) : 0,
	    &view);
	out = doc_print(a, d, &n);
	doc_free(d);
	from = strstr(out, "<r");
	assert_non_null(from);
	for (i = 0; from[i] != '\0'; i++)
		if (from[i] != '\n' && !(from[i] == ' ' && i > 0 &&
		    (from[i - 1] == '\n' || from[i - 1] == ' ' ||
		    from[i - 1] == '>')))
			from[j++] = from[i];
	from[j] = '\0';
	return from;
}

static void
each_type_has_its_shape(void **state)
{
	static const struct {
		enum column_kind kind;
		const char	*list, *text, *want;
	} t[] = {
		{ COLUMN_TEXT, NULL, "Tom & <Jerry>",
		  "<r><v>Tom &amp; &lt;Jerry&gt;</v></r>" },
		{ COLUMN_TEXT, NULL, "", "<r/>" },
		{ COLUMN_TEXT, NULL, NULL, "<r/>" },
		{ COLUMN_ATTRIBUTE, NULL, "42", "<r v=\"42\"/>" },
		{ COLUMN_FLAG, NULL, "t", "<r v=\"true\"/>" },
		{ COLUMN_FLAG, NULL, "f", "<r/>" },
		{ COLUMN_CENTS, NULL, "123450", "<r><v minor=\"123450\" "
		  "currency=\"EUR\">1\u202f234,50\u00a0€</v></r>" },
		{ COLUMN_CENTS, NULL, "-5", "<r><v minor=\"-5\" "
		  "currency=\"EUR\">\u22120,05\u00a0€</v></r>" },
		{ COLUMN_COUNT, NULL, "0", "<r><v value=\"0\" "
		  "plural=\"one\">0</v></r>" },
		{ COLUMN_COUNT, NULL, "1", "<r><v value=\"1\" "
		  "plural=\"one\">1</v></r>" },
		{ COLUMN_COUNT, NULL, "2", "<r><v value=\"2\" "
		  "plural=\"other\">2</v></r>" },
		{ COLUMN_BYTES, NULL, "84213", "<r><v bytes=\"84213\">"
		  "82\u00a0Ko</v></r>" },
		{ COLUMN_CODE, "booking-state", "booked", "<r><v "
		  "code=\"booked\">réservé</v></r>" },
		{ COLUMN_CODE, "booking-state", "unheard-of", "<r><v "
		  "code=\"unheard-of\">unheard-of</v></r>" },
		{ COLUMN_PERSON, NULL, "(Léa,\"d'\"\"Été, dite\")",
		  "<r><v><given>Léa</given><family>d'\"Été, dite</family>"
		  "<display>Léa d'\"Été, dite</display></v></r>" },
		{ COLUMN_PERSON, NULL, "(Zoé,)", "<r><v><given>Zoé</given>"
		  "<display>Zoé</display></v></r>" },
		{ COLUMN_ADDRESS, NULL, "(\"3, rue Haute\",,49000,Angers)",
		  "<r><v><line>3, rue Haute</line><postcode>49000</postcode>"
		  "<town>Angers</town></v></r>" },
	};
	size_t	i;

	(void)state;
	for (i = 0; i < sizeof(t) / sizeof(t[0]); i++)
		assert_string_equal(printed(t[i].kind, t[i].list, t[i].text),
		    t[i].want);
}

/* Any bit of a box, its column's name, its key: changed, it does not open, and
 * the page says so. */
static void
a_box_opens_in_its_own_column_alone(void **state)
{
	static const char	 words[] = "Stylo dans le sac";
	struct seal_key		 key = { { 7 } }, other = { { 8 } };
	char			*box;
	size_t			 i;

	(void)state;
	view.boxed = &key;
	box = seal_box(a, &key, "v", words, strlen(words));
	assert_string_equal(printed(COLUMN_BOXED, NULL, box),
	    "<r><v>Stylo dans le sac</v></r>");
	for (i = 0; box[i] != '\0'; i++) {
		char	was = box[i];

		box[i] = was == 'A' ? 'B' : 'A';
		assert_string_equal(printed(COLUMN_BOXED, NULL, box),
		    "<r><v broken=\"true\"/></r>");
		box[i] = was;
	}
	assert_string_equal(printed(COLUMN_BOXED, NULL, seal_box(a, &key,
	    "steps", words, strlen(words))), "<r><v broken=\"true\"/></r>");
	assert_string_equal(printed(COLUMN_BOXED, NULL, seal_box(a, &other,
	    "v", words, strlen(words))), "<r><v broken=\"true\"/></r>");
}

static void
dates_are_read_in_words(void **state)
{
	static const struct {
		enum column_kind kind;
		const char	*text, *want;
	} t[] = {
		{ COLUMN_DATE, "2026-12-01", "<r><v iso=\"2026-12-01\" "
		  "relative=\"future\" weekday=\"2\" day=\"mardi 1er "
		  "décembre\">1er décembre 2026</v></r>" },
		{ COLUMN_DATE, "2026-11-24", "<r><v iso=\"2026-11-24\" "
		  "relative=\"today\" weekday=\"2\" day=\"mardi 24 "
		  "novembre\">24 novembre 2026</v></r>" },
		{ COLUMN_DATE, "infinity", "<r/>" },
		{ COLUMN_INSTANT, "2026-12-01 14:30:00+01", "<r><v iso=\""
		  "2026-12-01T14:30:00+01:00\" relative=\"future\" day=\""
		  "mardi 1er décembre à 14 h 30\">1er décembre 2026 à 14 h "
		  "30</v></r>" },
		{ COLUMN_INSTANT, "2026-11-24 09:59:59+01", "<r><v iso=\""
		  "2026-11-24T09:59:59+01:00\" relative=\"past\" day=\""
		  "mardi 24 novembre à 9 h 59\">24 novembre 2026 à 9 h 59"
		  "</v></r>" },
		/* A deadline at midnight is read as the evening before. */
		{ COLUMN_INSTANT, "2026-03-29 00:00:00+01", "<r><v iso=\""
		  "2026-03-29T00:00:00+01:00\" relative=\"past\" day=\""
		  "dimanche 29 mars à 0 h\" eve=\"samedi 28 mars\" date=\"29 "
		  "mars 2026\">29 mars 2026 à 0 h</v></r>" },
		{ COLUMN_PERIOD, "[2026-09-01,2027-07-04)", "<r><v from=\""
		  "2026-09-01\" to=\"2027-07-03\">du 1er septembre 2026 au 3 "
		  "juillet 2027</v></r>" },
		{ COLUMN_PERIOD, "[2026-09-01,)", "<r><v from=\"2026-09-01\""
		  ">à partir du 1er septembre 2026</v></r>" },
	};
	size_t	i;

	(void)state;
	for (i = 0; i < sizeof(t) / sizeof(t[0]); i++)
		assert_string_equal(printed(t[i].kind, NULL, t[i].text),
		    t[i].want);
}

static void
patterns_keep_what_they_do_not_know(void **state)
{
	struct buf	b;

	(void)state;
	buf_init(&b, a, 8);
	words_fill(&b, "{a}-{b}-{", (const char *[]){ "a", "1", NULL });
	assert_string_equal(b.p, "1-{b}-{");
}

int
main(void)
{
	const struct CMUnitTest	tests[] = {
		cmocka_unit_test(each_type_has_its_shape),
		cmocka_unit_test(a_box_opens_in_its_own_column_alone),
		cmocka_unit_test(dates_are_read_in_words),
		cmocka_unit_test(patterns_keep_what_they_do_not_know),
	};

	return cmocka_run_group_tests_name("rows", tests, set_up, tear_down);
}
