/* engine/expand: what authors write is expanded for each language, what they
 * may not write is refused with its line. */
#include "set_folder.h"

#include "web/html.h"

#include "base/banned.h"

/* What the main template expands to in one language, or NULL. */
static const char *
expanded(const char *main, const char *lang, struct err *e)
{
	struct set *s;
	struct doc *d;
	const char *text;
	size_t n;

	put("a/page.xsl", sheet(main));
	if ((s = read_set(e)) == NULL ||
	    (d = set_expand(s, &routes, "a/page.xsl", lang, e)) == NULL)
		return NULL;
	text = doc_print(arena, d, &n);
	doc_free(d);
	return text;
}

static bool
any(void *ctx, const char *method, const char *action, struct buf *out)
{
	(void)ctx;
	(void)out;
	return *method != '\0' && *action != '\0';
}

/* What comes out of the page <x>é &amp; b</x><n plural='one'/>. */
static const char *
rendered(const char *main, const char *lang)
{
	struct doc *page, *result;
	struct doc_node *n;
	struct sheet *sh = NULL;
	struct err e;
	struct html_rules rules = {
		.nonce = "", .assets = "/s/", .max = 10000, .form = any,
	};
	struct str html = { "", 0 };
	struct set *s;
	char *text, *end = NULL;

	put("a/page.xsl", sheet(main));
	if ((s = read_set(&e)) == NULL || (sh = set_compile(s, &routes,
	    "a/page.xsl", lang, &e)) == NULL)
		fail_msg("%s: %s", main, e.detail);
	page = doc_new("page");
	(void)doc_add_text(doc_root(page), "x", "\xc3\xa9 & b", 6);
	n = doc_add(doc_root(page), "n");
	doc_attr(n, "plural", "one", 3);
	doc_attr(n, "href", "/p?x=1", 6);
	if (!sheet_run(sh, page, &sheet_limits, &result, &e))
		fail_msg("%s: %s", main, e.detail);
	if (!html_write(arena, result, &rules, &html, &e))
		fail_msg("%s: %s", main, e.detail);
	text = arena_strndup(arena, html.p, html.n);
	doc_free(result);
	doc_free(page);
	sheet_free(sh);
	if ((text = strstr(text, "<html>")) == NULL ||
	    (end = strstr(text, "</html>")) == NULL)
		fail_msg("%s: no html", main);
	*end = '\0';
	return text + strlen("<html>");
}

static const struct { const char *main, *fr, *en; } pages[] = {
	{ "<t:msg key='hello'/>", "Bonjour", "Hello" },
	{ "<t:msg key='only'/>", "seul", "seul" },
	{ "<t:msg key='who'><t:slot name='name' select='x'/></t:msg>",
	    "Compte : é &amp; b", "é &amp; b's account" },
	{ "<t:msg key='both'><t:slot name='a' select='1'/>"
	    "<t:slot name='b' select='2'/></t:msg>", "1 2", "2, 1" },
	{ "<t:msg key='n' count='n/@plural'><t:slot name='n' "
	    "select='1'/></t:msg>", "un jour", "one day" },
	{ "<t:msg key='n' count='\"other\"'><t:slot name='n' "
	    "select='3'/></t:msg>", "3 jours", "3 days" },
	{ "<t:msg key='rich'/>", "<p>voir <a href=\"/jour\">le "
	    "jour</a></p>", "<p><a href=\"/en/jour\">day</a></p>" },
	{ "<p><t:attribute name='title' key='hello'/>x</p>",
	    "<p title=\"Bonjour\">x</p>", "<p title=\"Hello\">x</p>" },
	{ "<c:link route='/'><b>x</b></c:link>",
	    "<a href=\"/\"><b>x</b></a>",
	    "<a href=\"/en/\"><b>x</b></a>" },
	{ "<c:link route='/famille' id='{x}' class='k' rel='next'/>",
	    "<a href=\"/famille?id=%C3%A9%20%26%20b\" class=\"k\" "
	    "rel=\"next\"></a>", "<a href=\"/en/famille?id=" },
	{ "<c:link route='/jour' page='a b{1+1}&amp;c'/>",
	    "<a href=\"/jour?page=a%20b2%26c\"></a>",
	    "/en/jour?page=" },
	{ "<c:link route='/jour' page='2' day='{{'/>",
	    "<a href=\"/jour?day=%7B&amp;page=2\"></a>", "" },
	{ "<form f:action='/jour'/>",
	    "<form action=\"/jour\" method=\"post\"></form>",
	    "<form action=\"/en/jour\" method=\"post\"></form>" },
	{ "<form f:action='/famille' class='k'/>",
	    "<form action=\"/famille\" method=\"get\" class=\"k\">",
	    "" },
	{ "<form f:action='/jour' f:method='get'/>",
	    "<form action=\"/jour\" method=\"get\"></form>", "" },
	{ "<c:box kind='k'><p>x</p></c:box>",
	    "<div class=\"k\"><p>x</p></div>", "" },
	{ "<c:box kind=\"it's {x} &quot;\"/>",
	    "<div class=\"it's é &amp; b &quot;\"></div>", "" },
	{ "<c:box kind='{x}'/>", "<div class=\"é &amp; b\">", "" },
	{ "<c:box><t:attribute name='kind' key='hello'/></c:box>",
	    "<div class=\"Bonjour\">", "<div class=\"Hello\">" },
	{ "<b>a</b> <i>b</i>\n<i>c</i>", "<b>a</b> <i>b</i><i>c</i>",
	    "" },
	{ "<b>a</b> <t:msg key='hello'/>", "<b>a</b> Bonjour", "" },
	{ "<p>\n  a\n  <b>b</b>\n  c</p>", "<p> a <b>b</b> c</p>",
	    "" },
	{ "<xsl:text>  \n </xsl:text>", "  \n ", "" },
	{ "<a href='#x'/>", "<a href=\"#x\"></a>", "" },
	{ "<a href='#{n/@plural}'/>", "<a href=\"#one\">", "" },
	{ "<a href='{n/@href}'/>", "<a href=\"/p?x=1\">", "" },
	{ "<svg xmlns='http://www.w3.org/2000/svg'><path d='M1'/>"
	    "</svg>", "<path d=\"M1\"></path>", "" },
	{ "<xsl:variable name='v' select='x'/><p title='{$v}'/>",
	    "<p title=\"é &amp; b\"></p>", "" },
};

static void
pages_come_out_in_their_language(void **state)
{

	(void)state;
	for (size_t i = 0; i < COUNT(pages); i++) {
		const char *out = rendered(pages[i].main, "fr");

		if (strstr(out, pages[i].fr) == NULL)
			fail_msg("%s: %s", pages[i].main, out);
		out = rendered(pages[i].main, "en");
		if (strstr(out, pages[i].en) == NULL)
			fail_msg("%s: %s", pages[i].main, out);
	}
}

static void
assets_carry_the_hash(void **state)
{
	struct err e;
	const char *out = expanded("<link rel='icon' c:href='site.css'/>"
	    "<script c:src='site.css'/>", "fr", &e);
	struct set *s = read_set(&e);

	(void)state;
	assert_non_null(out);
	assert_non_null(strstr(out, arena_printf(arena,
	    "href=\"/s/%s/site.css\"", set_name(s))));
	assert_non_null(strstr(out, arena_printf(arena,
	    "<script src=\"/s/%s/site.css\"/>", set_name(s))));
	assert_non_null(strstr(out, arena_printf(arena,
	    "href=\"tpl:/%s/layout.xsl\"", set_name(s))));
}

static const struct { const char *main, *why; } refusals[] = {
	/* instructions */
	{ "<xsl:message>x</xsl:message>", "xsl:message is not" },
	{ "\n<xsl:document href='x'/>", "a/page.xsl:4: xsl:document" },
	{ "<xsl:copy/>", "xsl:copy is not allowed" },
	{ "<xsl:comment/>", "xsl:comment is not allowed; did" },
	{ "<xsl:processing-instruction name='x'/>", "is not allowed" },
	{ "<xsl:fallback/>", "is not allowed" },
	{ "<xsl:valueof select='x'/>", "did you mean \"value-of\"" },
	{ "<xsl:import href='x'/>", "xsl:import is not allowed" },
	{ "<xsl:output method='xml'/>", "xsl:output is not allowed" },
	{ "<xsl:include href='x'/>", "stands at the top only" },
	{ "<xsl:value-of select='x' disable-output-escaping='yes'/>",
	    "disable-output-escaping is not allowed" },
	{ "<xsl:text disable-output-escaping='yes'>x</xsl:text>",
	    "disable-output-escaping is not allowed" },
	{ "<xsl:value-of selct='x'/>", "selct is not allowed" },
	{ "<xsl:element name='{x}'/>", "name cannot be computed" },
	{ "<xsl:element name='iframe'/>", "<iframe>" },
	{ "<xsl:attribute name='{x}'>y</xsl:attribute>", "computed" },
	{ "<p><xsl:attribute name='onclick'>y</xsl:attribute></p>",
	    "event" },
	{ "<a><xsl:attribute name='href'>y</xsl:attribute></a>",
	    "c:link" },
	{ "<xsl:for-each select='x'><xsl:sort order='{x}'/>"
	    "</xsl:for-each>", "computed" },
	{ "<xsl:value-of select='x' xml:base='y'/>", "xml:base" },
	{ "<xsl:choose>x</xsl:choose>", "text cannot stand in" },
	{ "<xsl:choose><p/></xsl:choose>", "<p> cannot stand in" },
	{ "<xsl:call-template name='c:bx'/>", "did you mean "
	    "\"c:box\"" },
	{ "<xsl:call-template name='c:box'><xsl:with-param "
	    "name='knd'/></xsl:call-template>", "no parameter \"knd\"; "
	    "did you mean \"kind\"" },
	/* expressions */
	{ "<xsl:value-of select='document(\"x\")'/>", "document()" },
	{ "<xsl:value-of select='system-property(\"x\")'/>",
	    "system-property() is not" },
	{ "<xsl:value-of select='generate-id()'/>", "generate-id()" },
	{ "<xsl:value-of select='x:y()' xmlns:x='urn:x'/>",
	    "namespace x" },
	{ "<xsl:value-of select='c:y()'/>", "prefix \"c:\"" },
	{ "<xsl:value-of select='cout(x)'/>", "did you mean "
	    "\"count\"" },
	{ "<xsl:value-of select='count (unparsed-entity-uri(1))'/>",
	    "unparsed-entity-uri()" },
	{ "<p title='{document(\"x\")}'/>", "title: function doc" },
	{ "<xsl:value-of select='$who'/>", "unknown variable" },
	{ "<xsl:variable name='whom'/><xsl:value-of select='$who'/>",
	    "did you mean \"whom\"" },
	{ "<xsl:if test='1'><xsl:variable name='v'/></xsl:if>"
	    "<xsl:value-of select='$v'/>", "unknown variable" },
	{ "<xsl:value-of select='a[b'/>", "not closed" },
	{ "<xsl:value-of select='a b'/>", "\"b\" where and" },
	{ "<xsl:value-of select=''/>", "empty expression" },
	{ "<p title='{x'/>", "a '{' without" },
	{ "<p title='x}'/>", "closes nothing" },
	/* markup */
	{ "<script>x</script>", "<script> is empty" },
	{ "<script src='/x.js'/>", "addresses are made" },
	{ "<style>p{}</style>", "<style>" },
	{ "<p style='x'/>", "style: style attributes" },
	{ "<p onclick='x'/>", "onclick: event" },
	{ "<iframe/>", "<iframe>" }, { "<object/>", "<object>" },
	{ "<base href='/'/>", "<base>" },
	{ "<meta http-equiv='refresh'/>", "http-equiv" },
	{ "<a href='javascript:x'/>", "addresses are made" },
	{ "<a href='data:text/html,x'/>", "addresses are made" },
	{ "<a href='/aide'/>", "addresses are made by c:link" },
	{ "<a href='{x}'/>", "addresses are made" },
	{ "<a href='{x}/@href'/>", "addresses are made" },
	{ "<img src='https://x.example/a.png'/>", "addresses" },
	{ "<link rel='stylesheet' href='https://x.example'/>",
	    "addresses" },
	{ "<form/>", "<form> without f:action" },
	{ "<form action='https://x.example' f:action='/jour'/>",
	    "action: forms are made" },
	{ "<form f:action='/jor'/>", "did you mean \"/jour\"" },
	{ "<form f:action='/envoyer' f:method='get'/>", "unknown" },
	{ "<form f:action='/jour' f:method='put'/>", "post or get" },
	{ "<p f:action='/jour'/>", "stands on <form>" },
	{ "<f:form/>", "no element <f:form>" },
	{ "<p xmlns:x='urn:x'/>", "namespace x=\"urn:x\"" },
	{ "<x xmlns='urn:x'/>", "namespace xmlns=\"urn:x\"" },
	{ "<p xsl:use-attribute-sets='x'/>", "foreign namespace" },
	{ "<p xml:lang='fr'/>", "foreign namespace" },
	{ "<?php x ?>", "processing instruction" },
	/* words, components, links, assets */
	{ "<t:msg/>", "t:msg without key" },
	{ "<t:msg key='helo'/>", "did you mean \"hello\"" },
	{ "<t:msg key='who'/>", "needs the slot \"name\"" },
	{ "<t:msg key='who'><t:slot name='nam' select='x'/></t:msg>",
	    "did you mean \"name\"" },
	{ "<t:msg key='who'><t:slot name='name' select='f()'/>"
	    "</t:msg>", "function f()" },
	{ "<t:msg key='n'/>", "give count" },
	{ "<t:msg key='hello' count='x'/>", "has no plural" },
	{ "<p><t:attribute name='title' key='rich'/></p>", "rich" },
	{ "<p><t:attribute name='onclick' key='hello'/></p>",
	    "event" },
	{ "<t:slot name='x' select='y'/>", "cannot stand here" },
	{ "<c:bx/>", "unknown component <c:bx>; did you mean "
	    "\"c:box\"" },
	{ "<c:box knd='x'/>", "takes no \"knd\"; did you mean" },
	{ "<c:link/>", "without route" },
	{ "<c:link route='/jours'/>", "did you mean \"/jour\"" },
	{ "<c:link route='/envoyer'/>", "unknown route" },
	{ "<c:link route='/jour' dy='x'/>", "did you mean \"day\"" },
	{ "<c:link route='/famille'/>", "needs \"id\"" },
	{ "<c:link route='/' onclick='x'/>", "takes no \"onclick\"" },
	{ "<c:link route='/' href='/x'/>", "href: addresses" },
	{ "<link c:href='sit.css'/>", "did you mean \"site.css\"" },
	{ "<link c:href='../fr.xml'/>", "no asset" },
	{ "<link c:rel='x'/>", "not rel" },
};

static void
what_is_not_in_the_profile_is_refused(void **state)
{
	struct err e;

	(void)state;
	for (size_t i = 0; i < COUNT(refusals); i++) {
		row_true(refusals[i].main, expanded(refusals[i].main, "fr",
		    &e) == NULL);
		if (strstr(e.detail, refusals[i].why) == NULL ||
		    strncmp(e.detail, "a/page.xsl:", 11) != 0)
			fail_msg("%s: %s", refusals[i].main, e.detail);
	}
}

static void
what_stands_at_the_top_is_closed_too(void **state)
{
	static const struct { const char *root, *why; } rows[] = {
		{ SHEET "<xsl:include href='../layot.xsl'/>",
		    "no sheet \"layot.xsl\"; did you mean \"layout.xsl\"" },
		{ SHEET "<xsl:include href='../../x.xsl'/>", "outside" },
		{ SHEET "<xsl:include href='/etc/passwd'/>", "no sheet" },
		{ SHEET "<xsl:include href='file:///etc/passwd'/>",
		    "outside" },
		{ SHEET "<xsl:import href='../layout.xsl'/>", "xsl:import" },
		{ SHEET "<xsl:output method='text'/>", "xsl:output" },
		{ SHEET "<xsl:param name='x'/>", "cannot stand at the top" },
		{ SHEET "<xsl:strip-space elements='*'/>", "is not allowed" },
		{ SHEET "<p/>", "stands outside a template" },
		{ SHEET "<t:msg key='hello'/>", "stands outside" },
		{ SHEET "text", "text cannot stand" },
		{ "<xsl:stylesheet version='2.0' xmlns:xsl="
		    "'http://www.w3.org/1999/XSL/Transform'>", "version" },
		{ "<xsl:stylesheet version='1.0' xmlns:xsl="
		    "'http://www.w3.org/1999/XSL/Transform' "
		    "extension-element-prefixes='xsl'>",
		    "extension-element-prefixes is not" },
		{ "<xsl:stylesheet version='1.0' xmlns:xsl="
		    "'http://www.w3.org/1999/XSL/Transform' "
		    "xmlns:e='http://exslt.org/common'>", "namespace e" },
	};
	struct err e;
	struct set *s;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		put("a/page.xsl", arena_printf(arena, "%s</xsl:stylesheet>",
		    rows[i].root));
		s = read_set(&e);
		row_true(rows[i].root, s != NULL);
		row_true(rows[i].root, set_expand(s, &routes, "a/page.xsl",
		    "fr", &e) == NULL);
		if (strstr(e.detail, rows[i].why) == NULL)
			fail_msg("%s: %s", rows[i].root, e.detail);
	}
	put("a/page.xsl", "<p/>");
	assert_null(read_set(&e));
	assert_non_null(strstr(e.detail, "a/page.xsl:1: the root"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pages_come_out_in_their_language),
		cmocka_unit_test(assets_carry_the_hash),
		cmocka_unit_test(what_is_not_in_the_profile_is_refused),
		cmocka_unit_test(what_stands_at_the_top_is_closed_too),
	};

	return cmocka_run_group_tests_name("expand", tests, setup, teardown);
}
