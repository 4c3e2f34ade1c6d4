/*
 * The fence around libxslt.  Each door of templates.md 2.2 and what closes it:
 *
 *   entities, DTDs        our own parser options (wrap/doc), no entity loader
 *   include of a path     the loader serves tpl:/<set>/MEMBER and nothing else
 *   xsl:document          every preference forbidden, default and transform
 *   document() and kin    the function look-up answers for the whole language:
 *                         a name that is not in its list stops the transform
 *   plug-ins              no look-up reaches libxslt's; the folder is unset
 *
 * A message of the library, of whatever kind, is a failure: some mistakes only
 * give a message and a page without the faulty part (templates.md 2.6).
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xpathInternals.h>
#include <libxslt/documents.h>
#include <libxslt/extensions.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>

#include "wrap/sheet_priv.h"

#include "base/banned.h"

#define SCHEME		"tpl:/"

/* templates.md 2.3: a page of 50 rows uses 615 instructions, 251 XPath
 * operations, 0.1 ms and half a megabyte. */
const struct sheet_limits sheet_limits = {
	.depth = 300,
	.variables = 5000,
	.instructions = 500000,
	.xpath = 5000000,
	.memory = 32 * 1024 * 1024,
	.clock_ms = 250,
};

struct sheet {
	xsltStylesheetPtr	 style;
	char			*set, *member;
};

/* The one compilation going on: the loader has no argument for it. */
static struct {
	const char	*set;
	sheet_member_fn	*get;
	void		*ctx;
	struct err	*e;
} loading;

static xsltSecurityPrefsPtr forbidden;	/* everything, for a transform */

static xmlDocPtr	 load(const xmlChar *, xmlDictPtr, int, void *,
			    xsltLoadType);
static int		 is_member(xsltSecurityPrefsPtr,
			    xsltTransformContextPtr, const char *);
static xmlDocPtr	 member_tree(const char *);
static void		 stop(void *, const char *why);

void
sheet_library_init(void)
{
	static const xsltSecurityOption all[] = {
		XSLT_SECPREF_READ_FILE, XSLT_SECPREF_WRITE_FILE,
		XSLT_SECPREF_CREATE_DIRECTORY, XSLT_SECPREF_READ_NETWORK,
		XSLT_SECPREF_WRITE_NETWORK,
	};
	xsltSecurityPrefsPtr p;

	if (forbidden != NULL)
		return;
	doc_library_init();	/* the allocator comes before all */
	p = xsltNewSecurityPrefs();
	forbidden = xsltNewSecurityPrefs();
	if (p == NULL || forbidden == NULL)
		abort();
	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		xsltSetSecurityPrefs(p, all[i], xsltSecurityForbid);
		xsltSetSecurityPrefs(forbidden, all[i], xsltSecurityForbid);
	}
	/* Compiling asks the default alone, and calls tpl: a network. */
	xsltSetSecurityPrefs(p, XSLT_SECPREF_READ_NETWORK, is_member);
	xsltSetDefaultSecurityPrefs(p);
	xsltSetLoaderFunc(load);
	sheet_hear_no_more();
	xsltInit();
	/* libxslt makes the table of tried plug-ins at the first look-up; it
	 * must not be born in the arena of a request. */
	(void)xsltExtModuleFunctionLookup((const xmlChar *)"none",
	    (const xmlChar *)"urn:guichet:none");
}

/* --- compiling --- */

static char *
copy(const char *s)
{
	char *c = (char *)xmlStrdup((const xmlChar *)s);

	if (c == NULL)
		abort();
	return c;
}

static struct sheet *
made(xsltStylesheetPtr style, const char *set, const char *member)
{
	struct sheet *s = xmlMalloc(sizeof(*s));

	if (s == NULL)
		abort();
	s->style = style;
	s->set = copy(set);
	s->member = copy(member);
	return s;
}

struct sheet *
sheet_compile(const char *set, const char *member, sheet_member_fn *get,
    void *ctx, struct err *e)
{
	struct capture c = { .set = set, .member = member };
	xsltStylesheetPtr style = NULL;
	xmlDocPtr d;

	loading.set = set;
	loading.get = get;
	loading.ctx = ctx;
	loading.e = e;
	sheet_hear(&c);
	if ((d = member_tree(member)) != NULL &&
	    (style = xsltParseStylesheetDoc(d)) == NULL)
		xmlFreeDoc(d);
	sheet_hear_no_more();
	memset(&loading, 0, sizeof(loading));
	if (style != NULL && style->errors == 0 && c.messages == 0 &&
	    e->kind == ERR_NONE)
		return made(style, set, member);
	if (style != NULL)
		xsltFreeStylesheet(style);
	(void)sheet_failed(&c, "does not compile", e);
	return NULL;
}

void
sheet_free(struct sheet *s)
{
	if (s == NULL)
		return;
	xsltFreeStylesheet(s->style);
	xmlFree(s->set);
	xmlFree(s->member);
	xmlFree(s);
}

/* The member named by a whole address of this set, or NULL. */
static const char *
member_of(const char *uri)
{
	size_t n;

	if (loading.set == NULL || strncmp(uri, SCHEME, strlen(SCHEME)) != 0)
		return NULL;
	uri += strlen(SCHEME);
	n = strlen(loading.set);
	if (strncmp(uri, loading.set, n) != 0 || uri[n] != '/')
		return NULL;
	return uri + n + 1;
}

static int
is_member(xsltSecurityPrefsPtr sec, xsltTransformContextPtr t,
    const char *uri)
{
	(void)sec;
	(void)t;
	return member_of(uri) != NULL;
}

static xmlDocPtr
load(const xmlChar *uri, xmlDictPtr dict, int options, void *ctx,
    xsltLoadType type)
{
	const char *member = member_of((const char *)uri);

	(void)dict;
	(void)options;
	(void)ctx;
	if (type != XSLT_LOAD_STYLESHEET || member == NULL)
		return NULL;
	return member_tree(member);
}

static xmlDocPtr
member_tree(const char *member)
{
	struct doc *d = loading.get(loading.ctx, member, loading.e);
	xmlChar *url;

	if (d == NULL)
		return NULL;
	url = xmlStrdup((const xmlChar *)SCHEME);
	url = xmlStrcat(url, (const xmlChar *)loading.set);
	url = xmlStrcat(url, (const xmlChar *)"/");
	url = xmlStrcat(url, (const xmlChar *)member);
	if (doc_tree(d)->URL != NULL)
		xmlFree((xmlChar *)(uintptr_t)doc_tree(d)->URL);
	doc_tree(d)->URL = url;
	return doc_tree(d);
}

/* --- running --- */

struct run {
	xsltTransformContextPtr	t;
	struct capture		c;
};

static void
set_limits(xsltTransformContextPtr t, const struct sheet_limits *l)
{
	t->maxTemplateDepth = l->depth;
	t->maxTemplateVars = l->variables;
	t->opLimit = l->instructions;
	t->xpathCtxt->opLimit = l->xpath;
	t->xpathCtxt->opCount = 0;
}

static xmlDocPtr
apply(struct run *r, const struct sheet *s, xmlDocPtr page,
    const struct sheet_limits *l)
{
	const struct doc_watch watch = {
		.memory = l->memory,
		.cpu_ns = (uint64_t)l->clock_ms * 1000000,
		.stop = stop, .ctx = r,
	};
	xmlDocPtr result;

	if ((r->t = xsltNewTransformContext(s->style, page)) == NULL)
		return NULL;
	set_limits(r->t, l);
	xsltSetCtxtSecurityPrefs(forbidden, r->t);
	xsltSetTransformErrorFunc(r->t, &r->c, sheet_said);
	xmlXPathRegisterFuncLookup(r->t->xpathCtxt, sheet_look_up, NULL);
	doc_watch(&watch);
	result = xsltApplyStylesheetUser(s->style, page, NULL, NULL, NULL,
	    r->t);
	doc_unwatch();
	return result;
}

bool
sheet_run(struct sheet *s, struct doc *page, const struct sheet_limits *l,
    struct doc **result, struct err *e)
{
	struct run r = { .c = { .set = s->set, .member = s->member } };
	int names = xmlDictSize(doc_dict());
	const char *why = NULL;
	xmlDocPtr d;

	sheet_hear(&r.c);
	d = apply(&r, s, doc_tree(page), l);
	sheet_hear_no_more();
	/* A name of this request in the process's dictionary would crash a
	 * later request: better this one. */
	if (doc_in_arena() && xmlDictSize(doc_dict()) != names)
		abort();
	if (d == NULL || r.t->state != XSLT_STATE_OK)
		why = "the transform stopped";
	else if (xmlDocGetRootElement(d) == NULL)
		why = "the result is empty";
	if (r.t != NULL && !doc_in_arena())
		xsltFreeTransformContext(r.t);
	if (why == NULL && r.c.messages == 0) {
		*result = doc_of_tree(d);
		return true;
	}
	if (d != NULL)
		xmlFreeDoc(d);
	return sheet_failed(&r.c, why == NULL ? "" : why, e);
}

/* The library looks at state before each instruction and at the operation
 * count in each step of an XPath expression. */
static void
stop(void *ctx, const char *why)
{
	struct run *r = ctx;

	r->t->state = XSLT_STATE_STOPPED;
	r->t->xpathCtxt->opLimit = r->t->xpathCtxt->opCount = 1;
	sheet_note(&r->c, NULL, why);
}

int
sheet_version(void)
{
	return xsltLibxsltVersion;
}
