/*
 * engine/expand to web/html: a sheet of any bytes is refused, or makes a page
 * that a second reader finds harmless, or is stopped.  The input stands in a
 * template when it does not begin with "<?xml" or "<xsl:".
 */
#include "fuzz.h"

#include "engine/set_priv.h"
#include "html_check.h"
#include "web/html.h"

#include "base/banned.h"

#define HEAD	"<xsl:stylesheet version='1.0' " \
	"xmlns:xsl='http://www.w3.org/1999/XSL/Transform' " \
	"xmlns:t='urn:guichet:text' xmlns:c='urn:guichet:component' " \
	"xmlns:f='urn:guichet:form'>"

static const char fr[] = "<catalogue lang='fr'><msg key='a'>x &lt; </msg>"
    "<msg key='s'><slot name='x'/> y</msg><msg key='r' rich='true'><p>z</p>"
    "</msg><msg key='n'><plural category='one'>1</plural><plural "
    "category='other'><slot name='x'/></plural></msg></catalogue>";

static const char lib[] = HEAD "<xsl:template name='c:box'><xsl:param "
    "name='k'/><xsl:param name='content'/><b class='{$k}'><xsl:copy-of "
    "select='$content'/></b></xsl:template></xsl:stylesheet>";

static const struct input in[] = { { "id", IN_ID, .optional = true }, { 0 } };
static const struct route table[] = {
	{ .method = GET, .path = "/", .in = in },
	{ .method = POST, .path = "/ours" },
	{ 0 }
};
static const struct route *const tables[] = { table };
static const struct routes routes = { tables, 1 };

/* A page costs an input little time, also under the sanitizers. */
static const struct sheet_limits limits = {
	.depth = 100, .variables = 500, .instructions = 20000,
	.xpath = 100000, .memory = 8 * 1024 * 1024, .clock_ms = 200,
};

static struct set *
set_of(struct arena *a, const char *sheet, size_t n, struct err *e)
{
	const struct set_member files[] = {
		{ .name = "fr.xml", .bytes = { fr, sizeof(fr) - 1 } },
		{ .name = "lib.xsl", .bytes = { lib, sizeof(lib) - 1 } },
		{ .name = "page.xsl", .bytes = { sheet, n } },
		{ .name = "static/x.js", .bytes = { "", 0 } },
	};

	return set_make(a, files, sizeof(files) / sizeof(files[0]), e);
}

static const char *
in_template(struct arena *a, const char *body, size_t n, size_t *size)
{
	struct buf b;

	buf_init(&b, a, n + 400);
	buf_str(&b, HEAD "<xsl:include href='lib.xsl'/>"
	    "<xsl:template match='/page'><html>");
	buf_add(&b, body, n);
	buf_str(&b, "</html></xsl:template></xsl:stylesheet>");
	*size = b.n;
	return b.p;
}

static struct doc *
page(void)
{
	struct doc *d = doc_new("page");

	doc_attr(doc_root(d), "id", "javascript:x", 12);
	(void)doc_add_text(doc_root(d), "x", "</script><b>&\"", 14);
	return d;
}

static void
run(struct arena *a, struct sheet *s)
{
	const struct html_rules rules = {
		.nonce = "n", .assets = "/s/", .max = 100000,
		.form = html_check_form,
	};
	struct err e = { 0 };
	struct doc *result;
	struct str html;

	if (sheet_run(s, page(), &limits, &result, &e) &&
	    html_write(a, result, &rules, &html, &e))
		html_check(html.p, html.n);
	else
		must(e.kind == ERR_OURS && e.detail[0] != '\0');
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = fuzz_arena();
	const char *text = (const char *)data;
	struct err e = { 0 };
	struct sheet *s;
	struct set *set;

	sheet_library_init();
	doc_enter(a);
	if (size < 5 || (memcmp(text, "<?xml", 5) != 0 &&
	    memcmp(text, "<xsl:", 5) != 0))
		text = in_template(a, text, size, &size);
	if ((set = set_of(a, text, size, &e)) != NULL && (s = set_compile(set,
	    &routes, "page.xsl", "fr", &e)) != NULL)
		run(a, s);
	else
		must(e.kind == ERR_OURS && e.detail[0] != '\0');
	doc_leave();
	arena_reset(a);
	return 0;
}
