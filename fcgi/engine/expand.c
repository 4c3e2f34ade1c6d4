/*
 * A sheet as its authors write it becomes a sheet as libxslt runs it: the same
 * tree, with t:, c: and f: replaced for one language, and every node looked at
 * by the profile on the way.  The copy keeps the lines of the source, so that
 * whatever libxslt says later names the right one.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "engine/expand_priv.h"
#include "web/html.h"

#include "base/banned.h"

static bool	expand_root(struct expand *, struct doc_node *to,
		    const struct doc_node *from);
static bool	element(struct expand *, struct doc_node *to,
		    const struct doc_node *);
static bool	instruction(struct expand *, struct doc_node *to,
		    const struct doc_node *);
static bool	include(struct expand *, struct doc_node *to,
		    const struct doc_node *);
static bool	literal(struct expand *, struct doc_node *to,
		    const struct doc_node *);
static bool	literal_attr(struct expand *, struct doc_node *to,
		    const struct doc_node *, const struct doc_node *attr);
static bool	text(struct expand *, struct doc_node *to,
		    const struct doc_node *from, const struct doc_node *);

struct doc *
set_expand(const struct set *s, const struct routes *routes,
    const char *member, const char *lang, struct err *e)
{
	struct expand x = {
		.set = s, .routes = routes, .e = e,
		.member = set_member(s, member),
		.words = set_catalogue(s, lang),
	};
	struct doc *d;
	bool ok;

	if (x.member == NULL || x.member->tree == NULL || x.words == NULL) {
		(void)err_set(e, ERR_OURS, "", "", "%s: no such sheet in "
		    "language %s", member, lang);
		return NULL;
	}
	x.a = arena_new(0);
	x.prefix = x.words == s->catalogues[0] ? "" :
	    arena_printf(x.a, "/%s", lang);
	x.mail = strncmp(member, "mail/", 5) == 0;
	d = doc_new_in("xsl", NS_XSL, "stylesheet");
	ok = expand_root(&x, doc_root(d), doc_root(x.member->tree));
	arena_free(x.a);
	if (ok)
		return d;
	doc_free(d);
	return NULL;
}

static bool
expand_root(struct expand *x, struct doc_node *to,
    const struct doc_node *from)
{
	const char *version = doc_get(from, "version");
	const struct doc_node *a;

	if (!profile_bindings(x, from))
		return false;
	for (a = doc_first_attr(from); a != NULL; a = doc_next_attr(a))
		if (doc_namespace(a) != NULL ||
		    (strcmp(doc_node_name(a), "version") != 0 &&
		    strcmp(doc_node_name(a), "exclude-result-prefixes") != 0))
			return expand_wrong(x, from, "xsl:stylesheet: the "
			    "attribute %s is not allowed", doc_node_name(a));
	if (version == NULL || strcmp(version, "1.0") != 0)
		return expand_wrong(x, from, "the version is 1.0");
	doc_declare(to, "c", NS_COMPONENT);
	doc_declare(to, "fn", NS_FUNCTION);
	doc_declare(to, "svg", NS_SVG);
	expand_attr(to, "version", "1.0");
	expand_attr(to, "exclude-result-prefixes", "c fn svg");
	return expand_children(x, to, from);
}

bool
expand_children(struct expand *x, struct doc_node *to,
    const struct doc_node *from)
{
	size_t scope = x->scope_n;
	const struct doc_node *n;
	bool ok = true;

	for (n = doc_first(from); n != NULL && ok; n = doc_next(n))
		switch (doc_kind(n)) {
		case DOC_ELEMENT:
			ok = element(x, to, n);
			break;
		case DOC_TEXT:
			ok = text(x, to, from, n);
			break;
		case DOC_COMMENT:
			break;
		case DOC_TEXT_RAW:
		case DOC_OTHER:
			ok = expand_wrong(x, from,
			    "a processing instruction is not allowed");
			break;
		}
	x->scope_n = scope;
	return ok;
}

static bool
element(struct expand *x, struct doc_node *to, const struct doc_node *n)
{
	const char *ns = doc_namespace(n);

	if (!profile_bindings(x, n))
		return false;
	if (ns != NULL && strcmp(ns, NS_XSL) == 0)
		return instruction(x, to, n);
	if (doc_is(doc_parent(n), NS_XSL, "stylesheet"))
		return expand_wrong(x, n, "<%s> stands outside a template",
		    doc_node_name(n));
	if (profile_content(doc_parent(n)) != PROFILE_BODY)
		return expand_wrong(x, n, "<%s> cannot stand in xsl:%s",
		    doc_node_name(n), doc_node_name(doc_parent(n)));
	if (ns == NULL || strcmp(ns, NS_SVG) == 0)
		return literal(x, to, n);
	if (strcmp(ns, NS_TEXT) == 0)
		return expand_words(x, to, n);
	if (strcmp(ns, NS_COMPONENT) == 0)
		return expand_component(x, to, n);
	return expand_wrong(x, n, "f: has attributes only, no element <f:%s>",
	    doc_node_name(n));
}

/* --- instructions --- */

static bool
instruction(struct expand *x, struct doc_node *to, const struct doc_node *n)
{
	const char *name = doc_get(n, "name");
	const struct doc_node *a;
	struct doc_node *copy;

	if (!profile_instruction(x, n))
		return false;
	copy = expand_xsl(to, doc_node_name(n), n);
	if (doc_is(n, NS_XSL, "include"))
		return include(x, copy, n);
	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a))
		expand_attr(copy, doc_node_name(a), doc_bytes(a));
	if (!expand_children(x, copy, n))
		return false;
	if (name == NULL || (!doc_is(n, NS_XSL, "variable") &&
	    !doc_is(n, NS_XSL, "param")))
		return true;
	if (x->scope_n == SCOPE_MAX)
		return expand_wrong(x, n, "more than %d variables in sight",
		    SCOPE_MAX);
	x->scope[x->scope_n++] = name;
	return true;
}

static bool
include(struct expand *x, struct doc_node *copy, const struct doc_node *n)
{
	const char *href = doc_get(n, "href"), *member;
	struct near near = { 0 };

	if (href == NULL)
		return expand_wrong(x, n, "xsl:include without href");
	member = set_resolve(x->a, x->member->file.name, href);
	if (member == NULL)
		return expand_wrong(x, n, "xsl:include: \"%s\" is outside the "
		    "set", href);
	if (set_member(x->set, member) == NULL) {
		near.want = member;
		for (size_t i = 0; i < x->set->n; i++)
			near_consider(&near, x->set->members[i]->file.name);
		return expand_wrong(x, n, "no sheet \"%s\"%s", member,
		    near_phrase(x->a, near.best));
	}
	expand_attr(copy, "href", arena_printf(x->a, "tpl:/%s/%s",
	    set_name(x->set), member));
	return true;
}

/* --- literal elements --- */

static bool
literal(struct expand *x, struct doc_node *to, const struct doc_node *n)
{
	const char *name = doc_node_name(n), *why;
	bool svg = doc_namespace(n) != NULL;
	const struct doc_node *a;
	struct doc_node *copy;

	if ((why = html_refuses(name, NULL, svg)) != NULL)
		return expand_wrong(x, n, "<%s>: %s", name, why);
	if (strcmp(name, "script") == 0 && doc_first(n) != NULL)
		return expand_wrong(x, n, "<script> is empty: use c:src");
	copy = doc_add_in(to, svg ? NS_SVG : NULL, name, doc_line(n));
	if (strcmp(name, "form") == 0 && !svg && !expand_form(x, copy, n))
		return false;
	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a))
		if (!literal_attr(x, copy, n, a))
			return false;
	return expand_children(x, copy, n);
}

/* Addresses a sheet may write itself: a place in the page, a telephone, another
 * site, or what the page's data calls @href or @src. */
static bool
is_address(const char *attr, const struct avt *t)
{
	static const char *const starts[] = { "#", "https://", "tel:",
	    "mailto:", NULL };
	struct str first;
	size_t n = strlen(attr);

	if (t->n == 0)
		return false;
	first = t->part[0].text;
	if (t->part[0].is_expr)
		return t->n == 1 && first.n > n &&
		    memcmp(first.p + first.n - n, attr, n) == 0 &&
		    first.p[first.n - n - 1] == '@';
	for (size_t i = 0; strcmp(attr, "href") == 0 && starts[i] != NULL; i++)
		if (str_starts(first, starts[i]))
			return true;
	return strcmp(attr, "src") == 0 &&
	    str_starts(first, "data:image/png;base64,");
}

static bool
literal_attr(struct expand *x, struct doc_node *to,
    const struct doc_node *n, const struct doc_node *attr)
{
	const char *ns = doc_namespace(attr), *name = doc_node_name(attr);
	struct avt t;

	if (ns != NULL && strcmp(ns, NS_COMPONENT) == 0)
		return expand_asset(x, to, n, attr);
	if (ns != NULL && strcmp(ns, NS_FORM) == 0)
		return doc_is(n, NULL, "form") || expand_wrong(x, n,
		    "f:%s stands on <form> only", name);
	if (ns != NULL)
		return expand_wrong(x, n, "the attribute %s of a foreign "
		    "namespace is not allowed", name);
	if (!profile_avt(x, n, name, doc_bytes(attr), &t))
		return false;
	if (strcmp(name, "href") == 0 || strcmp(name, "src") == 0) {
		if (!is_address(name, &t) || doc_is(n, NULL, "script") ||
		    doc_is(n, NULL, "link"))
			return expand_wrong(x, n, "%s=\"%s\": addresses are "
			    "made by c:link, c:href and c:src", name,
			    doc_bytes(attr));
	} else if (!profile_attr(x, n, doc_node_name(n), name,
	    doc_namespace(n) != NULL))
		return false;
	expand_attr(to, name, doc_bytes(attr));
	return true;
}

/* --- text --- */

static bool
is_blank(const char *s)
{
	return s[strspn(s, " \t\r\n")] == '\0';
}

/* Something that shows: a space beside it on the same line is meant. */
static bool
shows(const struct doc_node *n)
{
	static const char *const silent[] = { "param", "variable", "sort",
	    "with-param", "when", "otherwise", "attribute", NULL };

	if (n == NULL || doc_kind(n) == DOC_COMMENT)
		return false;
	for (size_t i = 0; silent[i] != NULL; i++)
		if (doc_is(n, NS_XSL, silent[i]))
			return false;
	return !doc_is(n, NS_TEXT, "attribute");
}

static bool
text(struct expand *x, struct doc_node *to, const struct doc_node *from,
    const struct doc_node *n)
{
	enum profile_content content = profile_content(from);
	const char *bytes = doc_bytes(n), *flat;

	if (content == PROFILE_TEXT) {
		doc_text(to, bytes, strlen(bytes));
		return true;
	}
	if (content != PROFILE_BODY)
		return is_blank(bytes) || expand_wrong(x, from,
		    "text cannot stand in xsl:%s", doc_node_name(from));
	if (!is_blank(bytes)) {
		flat = text_flat(x->a, bytes, false, false);
		doc_text(to, flat, strlen(flat));
		return true;
	}
	/* libxslt drops blanks between instructions and glues words. */
	if (strchr(bytes, '\n') == NULL && doc_next(n) != NULL &&
	    n != doc_first(from) && shows(doc_next(n)))
		doc_text(expand_xsl(to, "text", from), " ", 1);
	return true;
}

/* --- for all --- */

bool
expand_wrong(struct expand *x, const struct doc_node *at, const char *fmt,
    ...)
{
	char what[256];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(what, sizeof(what), fmt, ap);
	va_end(ap);
	return err_set(x->e, ERR_OURS, "", "", "%s:%d: %s",
	    x->member->file.name, doc_line(at), what);
}

void
expand_attr(struct doc_node *n, const char *name, const char *value)
{
	doc_attr(n, name, value, strlen(value));
}

struct doc_node *
expand_xsl(struct doc_node *to, const char *name, const struct doc_node *at)
{
	return doc_add_in(to, NS_XSL, name, doc_line(at));
}
