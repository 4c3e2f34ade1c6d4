/*
 * The functions of a sheet: a closed list.  XPath's own that are pure, key(),
 * current() and format-number() of XSLT, and arg() of ours; every other name
 * stops the transform.  Compiled expressions keep the function they found, so
 * the answer depends on the name alone.
 */
#include <stdio.h>
#include <string.h>

#include <libxml/uri.h>
#include <libxml/xpathInternals.h>
#include <libxslt/extensions.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

#include "wrap/sheet_priv.h"

#include "base/banned.h"

#define FUNCTIONS	"urn:guichet:function"

static void
halt(xmlXPathParserContextPtr x, const char *why)
{
	xsltTransformContextPtr t = xsltXPathGetTransformContext(x);

	xsltTransformError(t, NULL, t->inst, "%s\n", why);
	t->state = XSLT_STATE_STOPPED;
	x->error = XPATH_EXPR_ERROR;
}

static void
refused(xmlXPathParserContextPtr x, int n)
{
	char why[120];

	(void)n;
	(void)snprintf(why, sizeof(why), "function %.80s() is not allowed",
	    (const char *)x->context->function);
	halt(x, why);
}

/* arg(string): percent-encoding for an argument of a query. */
static void
arg(xmlXPathParserContextPtr ctxt, int nargs)
{
	xmlChar *plain, *coded;

	CHECK_ARITY(1);
	plain = xmlXPathPopString(ctxt);
	if (ctxt->error != XPATH_EXPRESSION_OK)
		return;
	coded = xmlURIEscapeStr(plain, NULL);
	xmlFree(plain);
	(void)valuePush(ctxt, xmlXPathWrapString(coded));
}

/*
 * These take the product of two lengths in one operation, blind to every
 * limit: 8 MB in 8 MB would never end.  50 million steps are some 50 ms.
 */
static bool
too_long(xmlXPathParserContextPtr x, int n)
{
	size_t product = 1, len;

	for (int i = x->valueNr - n; i >= 0 && i < x->valueNr - n + 2; i++) {
		if (i >= x->valueNr)
			return false;
		x->valueTab[i] = xmlXPathConvertString(x->valueTab[i]);
		x->value = x->valueTab[x->valueNr - 1];
		if (x->valueTab[i]->stringval == NULL)
			return false;
		len = strlen((const char *)x->valueTab[i]->stringval);
		if (__builtin_mul_overflow(product, len, &product) ||
		    product > 50 * 1000 * 1000) {
			halt(x, "too long for a search");
			return true;
		}
	}
	return false;
}

#define BOUNDED(name, function)						\
static void								\
name(xmlXPathParserContextPtr x, int n)					\
{									\
	if (!too_long(x, n))						\
		function(x, n);						\
}

BOUNDED(bounded_contains, xmlXPathContainsFunction)
BOUNDED(bounded_before, xmlXPathSubstringBeforeFunction)
BOUNDED(bounded_after, xmlXPathSubstringAfterFunction)
BOUNDED(bounded_translate, xmlXPathTranslateFunction)

/*
 * Asked before the library's own tables, once for each call in a compiled
 * expression: NULL means "the library's".
 */
xmlXPathFunction
sheet_look_up(void *ctx, const xmlChar *name, const xmlChar *uri)
{
	static const struct {
		const char		*name;
		xmlXPathFunction	 ours;
	} known[] = {
		{ "boolean", NULL }, { "ceiling", NULL }, { "concat", NULL },
		{ "contains", bounded_contains }, { "count", NULL },
		{ "current", NULL }, { "false", NULL }, { "floor", NULL },
		{ "format-number", NULL }, { "key", NULL }, { "lang", NULL },
		{ "last", NULL }, { "local-name", NULL }, { "name", NULL },
		{ "normalize-space", NULL }, { "not", NULL },
		{ "number", NULL }, { "position", NULL }, { "round", NULL },
		{ "starts-with", NULL }, { "string", NULL },
		{ "string-length", NULL }, { "substring", NULL },
		{ "substring-after", bounded_after },
		{ "substring-before", bounded_before }, { "sum", NULL },
		{ "translate", bounded_translate }, { "true", NULL },
	};

	(void)ctx;
	if (uri != NULL)
		return xmlStrEqual(uri, (const xmlChar *)FUNCTIONS) &&
		    xmlStrEqual(name, (const xmlChar *)"arg") ? arg : refused;
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp((const char *)name, known[i].name) == 0)
			return known[i].ours;
	return refused;
}
