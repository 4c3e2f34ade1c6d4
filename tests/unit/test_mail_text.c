/* engine/mail_text: the text part from the tree of the HTML part. */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "engine/mail_text.h"

#include "base/banned.h"

static struct arena *arena;

static int
setup(void **state)
{
	(void)state;
	doc_library_init();
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
text_of(const char *body)
{
	const char *html = arena_printf(arena, "<html><head><title> Un\n "
	    "titre </title></head><body>%s</body></html>", body);
	struct err e = { 0 };
	struct doc *d = doc_parse("test", html, strlen(html), &e);
	const char *text;

	assert_non_null(d);
	assert_string_equal(mail_title(arena, d), "Un titre");
	text = mail_text(arena, d).p;
	doc_free(d);
	return text;
}

static void
each_element_is_said_in_text(void **state)
{
	static const struct { const char *body, *text; } rows[] = {
		{ "", "" }, { "<p>Un</p>", "Un\n" },
		{ "<p>Un</p><p>Deux</p>", "Un\n\nDeux\n" },
		{ "<p> Un\n   deux <b>trois</b> </p>", "Un deux trois\n" },
		{ "<h1>Titre</h1><p>Un</p>", "Titre\n-----\n\nUn\n" },
		{ "<p>Un</p><h2>Suite</h2><p>Deux</p>",
		  "Un\n\nSuite\n\nDeux\n" },
		{ "<p>Un<br/>deux</p>", "Un\ndeux\n" },
		{ "<ul><li>Un</li><li>Deux</li></ul><p>Fin</p>",
		  "- Un\n- Deux\n\nFin\n" },
		{ "<ol><li>Un<ul><li>a</li></ul></li><li>Deux</li></ol>",
		  "1. Un\n   - a\n2. Deux\n" },
		{ "<p><a href=\"https://x.fr/a\">Ouvrir</a>.</p>",
		  "Ouvrir (https://x.fr/a).\n" },
		{ "<p><a href=\"https://x.fr/a\">https://x.fr/a</a></p>",
		  "https://x.fr/a\n" },
		{ "<p><a href=\"mailto:a@b.fr\">a@b.fr</a></p>", "a@b.fr\n" },
		{ "<p><a href=\"mailto:a@b.fr\">Nous</a></p>",
		  "Nous (a@b.fr)\n" },
		{ "<p><a href=\"tel:+331\">01</a></p>", "01\n" },
		{ "<table><tr><th>A</th><td>1</td></tr>"
		  "<tr><th>B</th><td>2</td></tr></table>", "A | 1\nB | 2\n" },
		{ "<dl><dt>A</dt><dd>1</dd></dl>", "A\n  1\n" },
		{ "<p><img alt=\"Logo\"/> ici</p>", "Logo ici\n" },
		{ "<p>&lt;b&gt; &amp;</p>", "<b> &\n" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(text_of(rows[i].body), rows[i].text);
}

static void
lines_are_broken_and_addresses_are_not(void **state)
{
	const char *text = text_of("<p>Un deux trois quatre cinq six sept huit "
	    "neuf dix onze douze treize quatorze <a href=\"https://x.example/"
	    "une/adresse/qui/est/plus/longue/que/la/ligne/et/ne/se/coupe/"
	    "jamais\">ici</a> quinze</p>");

	(void)state;
	assert_string_equal(text, "Un deux trois quatre cinq six sept huit "
	    "neuf dix onze douze treize\nquatorze ici\n(https://x.example/une/"
	    "adresse/qui/est/plus/longue/que/la/ligne/et/ne/se/coupe/jamais)\n"
	    "quinze\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_element_is_said_in_text),
		cmocka_unit_test(lines_are_broken_and_addresses_are_not),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
