/*
 * The profile (templates.md 3): which instructions, attributes, namespaces and
 * functions a sheet may use.  Everything else is refused by name, with file
 * and line, before libxslt sees it; wrap/sheet.c and web/html.c refuse again
 * at run time what could do harm.
 */
#include <stdio.h>
#include <string.h>

#include "engine/expand_priv.h"
#include "web/html.h"

#include "base/banned.h"

/* Attributes: "name=kind", kind x an expression, p a pattern, s as it is. */
struct instruction {
	const char		*name;
	const char		*attrs;
	enum profile_content	 content;
	bool			 top;		/* below xsl:stylesheet */
};

static const struct instruction instructions[] = {
	{ "apply-templates", "select=x mode=s", PROFILE_XSL },
	{ "attribute", "name=s", PROFILE_BODY },
	{ "call-template", "name=s", PROFILE_XSL },
	{ "choose", "", PROFILE_XSL },
	{ "copy-of", "select=x", PROFILE_EMPTY },
	{ "decimal-format", "name=s decimal-separator=s "
	    "grouping-separator=s infinity=s minus-sign=s NaN=s percent=s "
	    "per-mille=s zero-digit=s digit=s pattern-separator=s",
	    PROFILE_EMPTY, true },
	{ "element", "name=s", PROFILE_BODY },
	{ "for-each", "select=x", PROFILE_BODY },
	{ "if", "test=x", PROFILE_BODY },
	{ "include", "href=s", PROFILE_EMPTY, true },
	{ "key", "name=s match=p use=x", PROFILE_EMPTY, true },
	{ "number", "value=x format=s level=s count=p from=p "
	    "grouping-separator=s grouping-size=s", PROFILE_EMPTY },
	{ "otherwise", "", PROFILE_BODY },
	{ "param", "name=s select=x", PROFILE_BODY },
	{ "sort", "select=x order=s data-type=s", PROFILE_EMPTY },
	{ "template", "match=p name=s mode=s priority=s", PROFILE_BODY, true },
	{ "text", "", PROFILE_TEXT },
	{ "value-of", "select=x", PROFILE_EMPTY },
	{ "variable", "name=s select=x", PROFILE_BODY, true },
	{ "when", "test=x", PROFILE_BODY },
	{ "with-param", "name=s select=x", PROFILE_BODY },
};

static const struct instruction *instruction_named(const char *);
static bool	check_attr(struct expand *, const struct doc_node *,
		    const struct instruction *, const struct doc_node *);
static bool	check_name(struct expand *, const struct doc_node *);
static bool	check_call(struct expand *, const struct doc_node *);
static bool	check_with_param(struct expand *, const struct doc_node *);

/* Prefixes mean the same in every sheet, and are bound on the root. */
bool
profile_bindings(struct expand *x, const struct doc_node *n)
{
	static const struct { const char *prefix, *uri; } known[] = {
		{ "xsl", NS_XSL }, { "t", NS_TEXT }, { "c", NS_COMPONENT },
		{ "f", NS_FORM }, { "svg", NS_SVG },
	};
	const char *uri, *prefix;
	size_t k;

	for (size_t i = 0; (uri = doc_bound(n, i, &prefix)) != NULL; i++) {
		if (prefix == NULL && strcmp(uri, NS_SVG) == 0 &&
		    doc_is(n, NS_SVG, "svg"))
			continue;
		for (k = 0; k < sizeof(known) / sizeof(known[0]); k++)
			if (prefix != NULL &&
			    strcmp(prefix, known[k].prefix) == 0 &&
			    strcmp(uri, known[k].uri) == 0)
				break;
		if (k == sizeof(known) / sizeof(known[0]))
			return expand_wrong(x, n, "the namespace %s=\"%s\" is "
			    "not allowed", prefix == NULL ? "xmlns" : prefix,
			    uri);
	}
	return true;
}

enum profile_content
profile_content(const struct doc_node *n)
{
	const char *ns = doc_namespace(n);
	const struct instruction *i;

	if (ns == NULL || strcmp(ns, NS_XSL) != 0)
		return PROFILE_BODY;
	i = instruction_named(doc_node_name(n));
	return i == NULL ? PROFILE_XSL : i->content;
}

bool
profile_instruction(struct expand *x, const struct doc_node *n)
{
	const struct instruction *i = instruction_named(doc_node_name(n));
	struct near near = { .want = doc_node_name(n) };
	const struct doc_node *a, *up = doc_parent(n);
	bool top = up != NULL && doc_is(up, NS_XSL, "stylesheet");

	if (i == NULL) {
		for (size_t k = 0; k < sizeof(instructions) /
		    sizeof(instructions[0]); k++)
			near_consider(&near, instructions[k].name);
		return expand_wrong(x, n, "xsl:%s is not allowed%s",
		    doc_node_name(n), near_phrase(x->a, near.best));
	}
	if (top != i->top && !(i->top && strcmp(i->name, "variable") == 0))
		return expand_wrong(x, n, top ? "xsl:%s cannot stand at the "
		    "top" : "xsl:%s stands at the top only", i->name);
	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a))
		if (!check_attr(x, n, i, a))
			return false;
	return check_name(x, n);
}

static const struct instruction *
instruction_named(const char *name)
{
	for (size_t i = 0; i < sizeof(instructions) / sizeof(instructions[0]);
	    i++)
		if (strcmp(instructions[i].name, name) == 0)
			return &instructions[i];
	return NULL;
}

/* The kind of an attribute in "name=kind ...", or NUL. */
static char
kind_of(const char *attrs, const char *name)
{
	size_t n = strlen(name);
	const char *p = attrs;

	while (*p != '\0') {
		if (strncmp(p, name, n) == 0 && p[n] == '=')
			return p[n + 1];
		p += strcspn(p, " ");
		p += strspn(p, " ");
	}
	return '\0';
}

static bool
check_attr(struct expand *x, const struct doc_node *n,
    const struct instruction *i, const struct doc_node *a)
{
	const char *name = doc_node_name(a);
	char kind = doc_namespace(a) != NULL ? '\0' : kind_of(i->attrs, name);

	if (kind == '\0')
		return expand_wrong(x, n, "xsl:%s: the attribute %s%s is not "
		    "allowed", i->name, doc_namespace(a) != NULL ? "xml:" : "",
		    name);
	if (kind == 's') {
		if (strpbrk(doc_bytes(a), "{}") != NULL)
			return expand_wrong(x, n, "xsl:%s: %s cannot be "
			    "computed", i->name, name);
		return true;
	}
	return profile_xpath(x, n, name, str_of(doc_bytes(a)));
}

/* Names that must exist, or that the gate would refuse. */
static bool
check_name(struct expand *x, const struct doc_node *n)
{
	const char *name = doc_get(n, "name"), *why;

	if (doc_is(n, NS_XSL, "call-template"))
		return check_call(x, n);
	if (doc_is(n, NS_XSL, "with-param"))
		return check_with_param(x, n);
	if (doc_is(n, NS_XSL, "attribute") && name != NULL)
		return profile_attr(x, n, "div", name, false);
	if (!doc_is(n, NS_XSL, "element") || name == NULL)
		return true;
	why = html_refuses(name, NULL, false);
	/* Their attributes are looked at where they are written out. */
	if (why == NULL && (strcmp(name, "script") == 0 ||
	    strcmp(name, "form") == 0 || strcmp(name, "link") == 0 ||
	    strcmp(name, "meta") == 0))
		why = "write it as an element, not by xsl:element";
	return why == NULL || expand_wrong(x, n, "<%s>: %s", name, why);
}

static bool
check_call(struct expand *x, const struct doc_node *n)
{
	const char *name = doc_get(n, "name");

	if (name == NULL || map_get(&x->set->named, name) != NULL)
		return true;
	return expand_wrong(x, n, "unknown template \"%s\"%s", name,
	    near_in_map(x->a, &x->set->named, name));
}

static bool
check_with_param(struct expand *x, const struct doc_node *n)
{
	const struct doc_node *call = doc_parent(n);
	const char *name = doc_get(n, "name"), *called;
	struct near near = { .want = name };
	const struct named *t;

	called = call == NULL || !doc_is(call, NS_XSL, "call-template") ?
	    NULL : doc_get(call, "name");
	if (name == NULL || called == NULL ||
	    (t = map_get(&x->set->named, called)) == NULL)
		return true;
	for (size_t i = 0; t->params[i] != NULL; i++) {
		if (strcmp(t->params[i], name) == 0)
			return true;
		near_consider(&near, t->params[i]);
	}
	return expand_wrong(x, n, "template \"%s\" has no parameter \"%s\"%s",
	    called, name, near_phrase(x->a, near.best));
}

/* --- expressions and values --- */

static bool
is_variable(void *ctx, const char *name, const char **suggest)
{
	struct expand *x = ctx;
	struct near near = { .want = name };

	for (size_t i = x->scope_n; i-- > 0;) {
		if (strcmp(x->scope[i], name) == 0)
			return true;
		near_consider(&near, x->scope[i]);
	}
	*suggest = near.best;
	return map_get(&x->set->globals, name) != NULL;
}

bool
profile_xpath(struct expand *x, const struct doc_node *at, const char *attr,
    struct str expr)
{
	const char *problem = xpath_lint(x->a, expr, is_variable, x);

	return problem == NULL || expand_wrong(x, at, "%s: %s", attr,
	    problem);
}

bool
profile_avt(struct expand *x, const struct doc_node *at, const char *attr,
    const char *value, struct avt *t)
{
	const char *problem = avt_parse(x->a, value, t);

	if (problem != NULL)
		return expand_wrong(x, at, "%s: %s", attr, problem);
	for (size_t i = 0; i < t->n; i++)
		if (t->part[i].is_expr &&
		    !profile_xpath(x, at, attr, t->part[i].text))
			return false;
	return true;
}

bool
profile_attr(struct expand *x, const struct doc_node *at,
    const char *element, const char *attr, bool svg)
{
	const char *why = html_refuses(element, attr, svg);

	if (why == NULL && strcmp(attr, "href") == 0)
		why = "addresses are made by c:link and c:href";
	else if (why == NULL && strcmp(attr, "src") == 0)
		why = "addresses are made by c:src";
	else if (why == NULL && (strcmp(attr, "action") == 0 ||
	    strcmp(attr, "method") == 0))
		why = "forms are made by f:action";
	return why == NULL || expand_wrong(x, at, "%s: %s", attr, why);
}
