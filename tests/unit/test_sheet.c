/* wrap/sheet: compiled once, run for ever, nothing kept from a request. */
#include "unit.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "wrap/sheet.h"

#include "base/banned.h"

#define SHEET	"<xsl:stylesheet version='1.0' xmlns:xsl=" \
	"'http://www.w3.org/1999/XSL/Transform' " \
	"xmlns:fn='urn:guichet:function'>\n"

enum { RUNS = 1000, KINDS = 14 };

static struct arena *request;

static int
setup(void **state)
{
	(void)state;
	sheet_library_init();
	request = arena_new(0);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(request);
	return 0;
}

/* ctx is the text of the only member; others are asked in vain. */
static struct doc *
member(void *ctx, const char *name, struct err *e)
{
	if (strcmp(name, "page.xsl") == 0)
		return doc_parse(name, ctx, strlen(ctx), e);
	(void)err_set(e, ERR_OURS, "", "", "%s: no member", name);
	return NULL;
}

static struct sheet *
compiled(const char *text, struct err *e)
{
	char *copy = strdup(text);
	struct sheet *s;

	assert_non_null(copy);
	err_clear(e);
	s = sheet_compile("0123", "page.xsl", member, copy, e);
	free(copy);
	return s;
}

/* <page kind="N"> with some rows; the names change from request to request. */
static struct doc *
page(int kind)
{
	struct doc *d = doc_new("page");
	char text[32];

	(void)snprintf(text, sizeof(text), "%d", kind);
	doc_attr(doc_root(d), "kind", text, strlen(text));
	for (int i = 0; i < 5; i++) {
		struct doc_node *row = doc_add(doc_root(d), "row");

		(void)snprintf(text, sizeof(text), "k%d", i % 3);
		doc_attr(row, "key", text, strlen(text));
		(void)snprintf(text, sizeof(text), "new-%d-%d", kind, i);
		(void)doc_add_text(row, text, text, strlen(text));
	}
	return d;
}

/*
 * Each kind of page reaches another template, whose instructions no request
 * has run before: whatever libxslt keeps in the sheet at their first use must
 * not lie in that request's arena.
 */
static const char everything[] = SHEET
    "<xsl:key name='by' match='row' use='@key'/>"
    "<xsl:decimal-format name='f' decimal-separator=',' "
    "grouping-separator='.'/>"
    "<xsl:variable name='top' select='count(//row)'/>"
    "<xsl:variable name='tree'><b>x</b></xsl:variable>"
    "<xsl:template match='/page'><html><xsl:apply-templates select='.' "
    "mode='kind'/></html></xsl:template>"
    "<xsl:template match='page' mode='kind' priority='-1'>"
    "<xsl:value-of select='@kind'/></xsl:template>"
    "<xsl:template match='page[@kind = 1]' mode='kind'>"
    "<xsl:value-of select='count(key(\"by\", \"k1\"))'/></xsl:template>"
    "<xsl:template match='page[@kind = 2]' mode='kind'><xsl:for-each "
    "select='row'><xsl:sort select='@key' order='descending'/>"
    "<xsl:value-of select='@key'/></xsl:for-each></xsl:template>"
    "<xsl:template match='page[@kind = 3]' mode='kind'>"
    "<xsl:value-of select='format-number(1234.5, \"#.##0,00\", \"f\")'/>"
    "</xsl:template>"
    "<xsl:template match='page[@kind = 4]' mode='kind'>"
    "<xsl:for-each select='row'><xsl:number count='row' format='A.'/>"
    "</xsl:for-each></xsl:template>"
    "<xsl:template match='page[@kind = 5]' mode='kind'>"
    "<a title='{fn:arg(concat(row/*, \"&amp; \"))}'/></xsl:template>"
    "<xsl:template match='page[@kind = 6]' mode='kind'>"
    "<xsl:copy-of select='$tree'/><xsl:value-of select='$top'/>"
    "</xsl:template>"
    "<xsl:template match='page[@kind = 7]' mode='kind'>"
    "<xsl:element name='p'><xsl:attribute name='class'>c-<xsl:value-of "
    "select='@kind'/></xsl:attribute></xsl:element></xsl:template>"
    "<xsl:template match='page[@kind = 8]' mode='kind'>"
    "<xsl:apply-templates select='row[position() mod 2 = 1]'/>"
    "</xsl:template>"
    "<xsl:template match='row'><i><xsl:value-of "
    "select='translate(name(*), \"new\", \"NEW\")'/></i></xsl:template>"
    "<xsl:template match='row[3]'><b><xsl:value-of select='current()/@key'/>"
    "</b></xsl:template>"
    "<xsl:template match='page[@kind = 9]' mode='kind'>"
    "<xsl:call-template name='deep'><xsl:with-param name='n' select='20'/>"
    "</xsl:call-template></xsl:template>"
    "<xsl:template name='deep'><xsl:param name='n' select='1'/>"
    "<xsl:choose><xsl:when test='$n = 0'>end</xsl:when><xsl:otherwise>"
    "<xsl:call-template name='deep'><xsl:with-param name='n' "
    "select='$n - 1'/></xsl:call-template></xsl:otherwise></xsl:choose>"
    "</xsl:template>"
    "<xsl:template match='page[@kind = 10]' mode='kind'>"
    "<xsl:variable name='v' select='row[starts-with(@key, \"k\")]'/>"
    "<xsl:value-of select='sum($v/@n) = 0 and string-length(normalize-space("
    "$v[last()])) &gt; 1'/></xsl:template>"
    "<xsl:template match='page[@kind = 11]' mode='kind'>"
    "<xsl:value-of select='unknown()'/></xsl:template>"
    "<xsl:template match='page[@kind = 12]' mode='kind'>"
    "<xsl:value-of select='$unknown'/></xsl:template>"
    "<xsl:template match='page[@kind = 13]' mode='kind'>"
    "<x:y xmlns:x='urn:x'><xsl:message>m</xsl:message></x:y>"
    "</xsl:template></xsl:stylesheet>";

static void
a_request_leaves_nothing_in_the_sheet(void **state)
{
	static const char *const expected[KINDS] = { "0", "2", "k2k1k1k0k0",
	    "1.234,50", "A.B.C.D.E.", "new-5-0%26%20", "<b>x</b>5", "c-7",
	    "<b>k2</b>", "end", "true", NULL, NULL, NULL };
	struct doc *founders = page(0), *result = NULL;
	struct sheet *s;
	struct err e;

	(void)state;
	if ((s = compiled(everything, &e)) == NULL)
		fail_msg("%s", e.detail);
	/* The founder's sample, out of any arena. */
	assert_true(sheet_run(s, founders, &sheet_limits, &result, &e));
	doc_free(result);
	doc_free(founders);
	for (int i = 0; i < RUNS; i++) {
		const char *want = expected[i % KINDS];
		size_t n;
		bool ok;

		err_clear(&e);
		doc_enter(request);
		ok = sheet_run(s, page(i % KINDS), &sheet_limits, &result,
		    &e);
		if (ok != (want != NULL))
			fail_msg("kind %d: %s", i % KINDS, e.detail);
		if (ok && strstr(doc_print(request, result, &n), want) == NULL)
			fail_msg("kind %d: %s", i % KINDS,
			    doc_print(request, result, &n));
		doc_leave();
		arena_reset(request);
	}
	sheet_free(s);
}

static void
a_mistake_names_its_line(void **state)
{
	static const struct { const char *body, *why; } rows[] = {
		{ "<xsl:value-of select='a['/>", "page.xsl:3: " },
		{ "\n<xsl:value-of/>", "page.xsl:4: " },
		{ "<xsl:valueof select='a'/>", "page.xsl:3: " },
		{ "</xsl:template><xsl:template name='t'/>"
		    "<xsl:template name='t'>", "page.xsl:3: " },
		{ "</xsl:template><xsl:include href='other.xsl'/>"
		    "<xsl:template match='y'>", "other.xsl: no member" },
		{ "</p>", "page.xsl:3: Opening and ending" },
	};
	struct err e;

	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *text = NULL;

		assert_true(asprintf(&text, SHEET "<xsl:template match='/'>\n"
		    "%s</xsl:template></xsl:stylesheet>", rows[i].body) > 0);
		row_true(rows[i].body, compiled(text, &e) == NULL);
		free(text);
		if (strncmp(e.detail, rows[i].why, strlen(rows[i].why)) != 0)
			fail_msg("%s: %s", rows[i].body, e.detail);
	}
}

static void
arguments_are_encoded(void **state)
{
	static const struct { const char *in, *out; } rows[] = {
		{ "abc-_.~", ">abc-_.~<" }, { "a b", ">a%20b<" },
		{ "&=?#/+", ">%26%3D%3F%23%2F%2B<" },
		{ "\xc3\xa9", ">%C3%A9<" }, { "\"<>", ">%22%3C%3E<" },
		{ "%20", ">%2520<" },
	};
	struct doc *d, *result;
	struct sheet *s;
	struct err e;
	size_t n;

	(void)state;
	s = compiled(SHEET "<xsl:template match='/page'><p><xsl:value-of "
	    "select='fn:arg(.)'/></p></xsl:template></xsl:stylesheet>", &e);
	assert_non_null(s);
	for (size_t i = 0; i < COUNT(rows); i++) {
		doc_enter(request);
		d = doc_new("page");
		doc_text(doc_root(d), rows[i].in, strlen(rows[i].in));
		row_true(rows[i].in, sheet_run(s, d, &sheet_limits, &result,
		    &e));
		row_true(rows[i].in, strstr(doc_print(request, result, &n),
		    rows[i].out) != NULL);
		doc_leave();
		arena_reset(request);
	}
	sheet_free(s);
}

/* The arena's own cap voids the page as the sheet's does. */
static void
a_breached_arena_voids_the_page(void **state)
{
	struct arena *small = arena_new(40 * 1024);
	struct doc *result;
	struct sheet *s;
	struct err e;
	bool ok;

	(void)state;
	s = compiled(SHEET "<xsl:template match='/page'><p><xsl:for-each "
	    "select='//row'><xsl:copy-of select='/page'/><xsl:copy-of "
	    "select='/page'/><xsl:copy-of select='/page'/></xsl:for-each></p>"
	    "</xsl:template></xsl:stylesheet>", &e);
	assert_non_null(s);
	doc_enter(small);
	ok = sheet_run(s, page(1), &sheet_limits, &result, &e);
	doc_leave();
	assert_false(ok);
	assert_true(arena_breached(small));
	assert_non_null(strstr(e.detail, "memory"));
	arena_free(small);
	sheet_free(s);
}

static void
a_slow_page_is_stopped_by_the_clock(void **state)
{
	struct sheet_limits limits = sheet_limits;
	struct doc *result;
	struct sheet *s;
	struct err e;
	bool ok;

	(void)state;
	limits.clock_ms = 0;
	s = compiled(SHEET "<xsl:template match='/page'><p><xsl:for-each "
	    "select='//row'><xsl:copy-of select='/page'/></xsl:for-each></p>"
	    "</xsl:template></xsl:stylesheet>", &e);
	assert_non_null(s);
	doc_enter(request);
	ok = sheet_run(s, page(1), &limits, &result, &e);
	doc_leave();
	arena_reset(request);
	assert_false(ok);
	assert_non_null(strstr(e.detail, "too slow"));
	sheet_free(s);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_request_leaves_nothing_in_the_sheet),
		cmocka_unit_test(a_mistake_names_its_line),
		cmocka_unit_test(arguments_are_encoded),
		cmocka_unit_test(a_breached_arena_voids_the_page),
		cmocka_unit_test(a_slow_page_is_stopped_by_the_clock),
	};

	return cmocka_run_group_tests_name("sheet", tests, setup, teardown);
}
