/* web/html: what the gate lets through, and how it is written. */
#include "unit.h"

#include <stdbool.h>
#include <string.h>

#include "base/arena.h"
#include "web/html.h"

#include "base/banned.h"

#define PNG	"data:image/png;base64,iVBORw0KGgo="
#define SVG	"<svg xmlns='http://www.w3.org/2000/svg'>"

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

/* /ours by post alone. */
static bool
form(void *ctx, const char *method, const char *action, struct buf *out)
{
	(void)ctx;
	if (strcmp(method, "post") != 0 || strcmp(action, "/ours") != 0)
		return false;
	html_hidden(out, "seal", "a\"<b");
	return true;
}

/* The page made of a body, or NULL and why in e. */
static const char *
written(const char *xml, size_t max, struct err *e)
{
	const struct html_rules rules = {
		.nonce = "n0nce", .assets = "/s/0123/", .max = max,
		.form = form,
	};
	struct str out = { NULL, 0 };
	struct doc *d;
	bool ok;

	err_clear(e);
	if ((d = doc_parse("test", xml, strlen(xml), e)) == NULL)
		fail_msg("%s: %s", xml, e->detail);
	ok = html_write(arena, d, &rules, &out, e);
	doc_free(d);
	return ok ? out.p : NULL;
}

static void
a_page_is_html5(void **state)
{
	static const struct { const char *xml, *html; } rows[] = {
		{ "<p>a &amp; b &lt; c &gt; \"d\"</p>",
		    "<p>a &amp; b &lt; c &gt; &quot;d&quot;</p>" },
		{ "<p title='\"&lt;&amp;'/>",
		    "<p title=\"&quot;&lt;&amp;\"></p>" },
		{ "<br/><hr/><img src='/s/0123/a.png' alt=''/>",
		    "<br><hr><img src=\"/s/0123/a.png\" alt=\"\">" },
		{ "<div/>", "<div></div>" },
		{ "<textarea name='t'>\n\nx</textarea>",
		    "<textarea name=\"t\">\n\n\nx</textarea>" },
		{ "<textarea>&lt;/textarea&gt;</textarea>",
		    "<textarea>&lt;/textarea&gt;</textarea>" },
		{ "<script src='/s/0123/c.js' defer=''/>", "<script "
		    "src=\"/s/0123/c.js\" defer=\"\" nonce=\"n0nce\">"
		    "</script>" },
		{ "<link rel='stylesheet' href='/s/0123/site.css'/>",
		    "<link rel=\"stylesheet\" href=\"/s/0123/site.css\">" },
		{ "<a href='/x?a=1&amp;b=2#c'>x</a>",
		    "<a href=\"/x?a=1&amp;b=2#c\">x</a>" },
		{ "<a href='tel:+33123456789'/>",
		    "<a href=\"tel:+33123456789\"></a>" },
		{ "<img src='" PNG "'/>", "<img src=\"" PNG "\">" },
		{ "<form method='post' action='/ours'><p/></form>",
		    "<form method=\"post\" action=\"/ours\"><input "
		    "type=\"hidden\" name=\"seal\" value=\"a&quot;&lt;b\">"
		    "<p></p></form>" },
		{ "<form method='post' action='/ours'/>"
		    "<form method='post' action='/ours'/>", "</form><form " },
		{ SVG "<path d='M1 1'/><g><title>x</title></g></svg><p/>",
		    "<svg><path d=\"M1 1\"></path><g><title>x</title></g>"
		    "</svg><p></p>" },
		{ SVG "</svg>", "<svg></svg>" },
		{ "<p aria-label='a' data-week-x='b'/>",
		    "<p aria-label=\"a\" data-week-x=\"b\"></p>" },
		{ "<meta name='viewport' content='width=1'/>",
		    "<meta name=\"viewport\" content=\"width=1\">" },
	};
	struct err e;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *html = written(arena_printf(arena,
		    "<html lang='fr'><body>%s</body></html>", rows[i].xml),
		    100000, &e);

		row_true(rows[i].xml, html != NULL);
		row_true(rows[i].xml, strstr(html, rows[i].html) != NULL);
		row_true(rows[i].xml, strncmp(html, "<!DOCTYPE html>\n"
		    "<html lang=\"fr\"><body>", 38) == 0);
		row_true(rows[i].xml, strstr(html, "</body></html>\n") !=
		    NULL);
	}
}

static const char *const harmful[] = {
	/* scripts */
	"<script>alert(1)</script>",
	"<script src='/s/0123/c.js'>alert(1)</script>",
	"<script src='https://evil.example/c.js'/>",
	"<script src='/upload/c.js'/>", "<script/>",
	"<script src='/s/0123/../../upload/c.js'/>",
	"<script src='/s/0123/%2e%2e/c.js'/>",
	"<script src='" PNG "'/>",
	"<p onclick='alert(1)'/>", "<body onload='x'/>",
	"<p OnClick='alert(1)'/>", "<p ONCLICK='alert(1)'/>",
	/* addresses */
	"<a href='javascript:alert(1)'/>",
	"<a href='JaVaScRiPt:alert(1)'/>",
	"<a href=' javascript:alert(1)'/>",
	"<a href='java&#10;script:alert(1)'/>",
	"<a href='vbscript:x'/>", "<a href='http://x.example/'/>",
	"<a href='data:text/html,x'/>", "<a href='//x.example/'/>",
	"<a href='/\\x.example/'/>", "<a href='/&#9;/x.example/'/>",
	"<a href='https://x.example/&#10;'/>", "<a href=''/>",
	"<a href='page.html'/>", "<a href='file:///etc/passwd'/>",
	"<a ping='/x'/>", "<a target='_blank'/>",
	"<img src='https://x.example/a.png'/>",
	"<img src='data:image/svg+xml;base64,PHN2Zz4='/>",
	"<img src='data:text/html,x'/>", "<img srcset='/x 2x'/>",
	"<img src='data:image/png;base64,x y'/>",
	"<input type='image' src='/x'/>",
	"<link rel='stylesheet' href='/x.css'/>",
	"<link rel='stylesheet' href='https://x.example/x.css'/>",
	"<link rel='preconnect' href='https://x.example'/>",
	"<link rel='stylesheet alternate' href='/s/0123/x.css'/>",
	"<link href='/s/0123/x.css' rel='import'/>",
	/* styles */
	"<style>p{}</style>", "<p style='color:red'/>",
	/* forms */
	"<form method='post' action='https://x.example/'/>",
	"<form method='post' action='/theirs'/>", "<form/>",
	"<form method='get' action='/ours'/>",
	"<form action='/ours'/>", "<form method='post'/>",
	"<form method='post' action='/ours'><form method='post' "
	    "action='/ours'/></form>",
	"<button formaction='/theirs'/>",
	"<button formmethod='get'/>", "<p action='/ours'/>",
	/* elements that load, frame or rewrite */
	"<iframe/>", "<object/>", "<embed/>", "<base href='/'/>",
	"<meta http-equiv='refresh' content='0;url=/x'/>",
	"<meta name='referrer' content='unsafe-url'/>",
	"<frameset/>", "<applet/>", "<audio/>", "<video/>",
	"<template/>", "<noscript/>", "<plaintext/>", "<xmp/>",
	"<math/>", "<portal/>", "<x-mine/>", "<P/>",
	/* what is not ours */
	"<x:p xmlns:x='urn:x'/>", "<p xmlns:x='urn:x' x:y='1'/>",
	"<p xmlns='http://www.w3.org/1999/xhtml'/>",
	"<!-- comment -->", "<?php x ?>",
	"<p xml:base='https://x.example/'/>", "<p data-='x'/>",
	"<p data-A='x'/>",
	/* what a parser would read otherwise than it was written */
	"<br>x</br>", "<textarea><p/></textarea>",
	"<title><b/></title>",
	/* svg */
	SVG "<script/></svg>", SVG "<foreignObject/></svg>",
	SVG "<a href='/x'/></svg>", SVG "<use href='#x'/></svg>",
	SVG "<style/></svg>", SVG "<animate/></svg>",
	SVG "<p/></svg>", SVG "<p xmlns=''/></svg>",
	SVG "<path onload='x'/></svg>", SVG "<path style='x'/></svg>",
	SVG "<path fill='url(https://x.example/)'/></svg>",
	SVG "<path href='/x'/></svg>",
	"<path xmlns='http://www.w3.org/2000/svg'/>", "<path/>",
};

static void
what_could_harm_is_refused(void **state)
{
	struct err e;

	(void)state;
	for (size_t i = 0; i < COUNT(harmful); i++) {
		const char *html = written(arena_printf(arena,
		    "<html><body>%s</body></html>", harmful[i]), 100000, &e);

		row_true(harmful[i], html == NULL);
		row_true(harmful[i], e.kind == ERR_OURS &&
		    strncmp(e.detail, "result/html/body", 16) == 0);
	}
}

static void
a_page_has_an_html_root(void **state)
{
	struct err e;

	(void)state;
	assert_null(written("<body/>", 1000, &e));
	assert_null(written("<HTML/>", 1000, &e));
	assert_non_null(written("<html/>", 1000, &e));
}

static void
a_page_has_an_end(void **state)
{
	struct buf b;
	struct err e;

	(void)state;
	assert_null(written("<html><p>0123456789</p></html>", 30, &e));
	assert_non_null(strstr(e.detail, "too long"));
	/* The parser allows 256 elements in each other, the gate fewer. */
	buf_init(&b, arena, 8000);
	buf_str(&b, "<html>");
	for (int i = 0; i < 253; i++)
		buf_str(&b, "<div>");
	for (int i = 0; i < 253; i++)
		buf_str(&b, "</div>");
	buf_str(&b, "</html>");
	assert_null(written(b.p, 100000, &e));
	assert_non_null(strstr(e.detail, "too deep"));
}

/* Each name of the lists is found: they must stay sorted. */
static void
the_lint_knows_what_the_gate_knows(void **state)
{
	static const char *const elements[] = { "a", "abbr", "b", "body",
	    "br", "caption", "dl", "form", "h1", "h6", "html", "main", "nav",
	    "script", "table", "td", "textarea", "wbr" };
	static const char *const attrs[] = { "abbr", "accept", "class", "for",
	    "href", "hreflang", "id", "maxlength", "minlength", "novalidate",
	    "scope", "tabindex", "value", "wrap" };

	(void)state;
	for (size_t i = 0; i < COUNT(elements); i++)
		row_true(elements[i], html_refuses(elements[i], NULL,
		    false) == NULL);
	for (size_t i = 0; i < COUNT(attrs); i++)
		row_true(attrs[i], html_refuses("p", attrs[i], false) ==
		    NULL);
	assert_null(html_refuses("path", "stroke-width", true));
	assert_null(html_refuses("svg", "viewBox", true));
	assert_non_null(html_refuses("path", NULL, false));
	assert_non_null(html_refuses("p", NULL, true));
	assert_non_null(strstr(html_refuses("p", "onclick", false), "event"));
	assert_non_null(strstr(html_refuses("p", "style", false), "class"));
	assert_non_null(html_refuses("marquee", NULL, false));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_is_html5),
		cmocka_unit_test(what_could_harm_is_refused),
		cmocka_unit_test(a_page_has_an_html_root),
		cmocka_unit_test(a_page_has_an_end),
		cmocka_unit_test(the_lint_knows_what_the_gate_knows),
	};

	return cmocka_run_group_tests_name("html", tests, setup, teardown);
}
