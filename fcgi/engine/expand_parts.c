/*
 * What the route table and the set know: c:link, f:action, c:href, c:src, and
 * the components c:NAME, which are calls of templates named c:NAME.
 */
#include <stdio.h>
#include <string.h>

#include "engine/expand_priv.h"
#include "web/html.h"

#include "base/banned.h"

static bool	link_to(struct expand *, struct doc_node *to,
		    const struct doc_node *);
static bool	link_attrs(struct expand *, struct doc_node *copy,
		    const struct doc_node *, const struct route *);
static bool	link_href(struct expand *, struct doc_node *copy,
		    const struct doc_node *, const struct route *);
static bool	call_attrs(struct expand *, struct doc_node *call,
		    const struct doc_node *, const struct named *);
static bool	call_content(struct expand *, struct doc_node *call,
		    const struct doc_node *, const struct named *);
static bool	has_param(struct expand *, const struct doc_node *,
		    const struct named *, const char *name);
static const char *avt_to_xpath(struct expand *, const struct avt *);

bool
expand_component(struct expand *x, struct doc_node *to,
    const struct doc_node *n)
{
	const char *name = arena_printf(x->a, "c:%s", doc_node_name(n));
	const struct named *t = map_get(&x->set->named, name);
	struct doc_node *call;

	if (strcmp(name, "c:link") == 0)
		return link_to(x, to, n);
	if (t == NULL)
		return expand_wrong(x, n, "unknown component <%s>%s", name,
		    near_in_map(x->a, &x->set->named, name));
	call = expand_xsl(to, "call-template", n);
	expand_attr(call, "name", t->name);
	return call_attrs(x, call, n, t) && call_content(x, call, n, t);
}

/* --- components --- */

static bool
call_attrs(struct expand *x, struct doc_node *call, const struct doc_node *n,
    const struct named *t)
{
	const struct doc_node *a;
	struct doc_node *param;
	struct avt value;

	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a)) {
		const char *name = doc_node_name(a);

		if (doc_namespace(a) != NULL)
			return expand_wrong(x, n, "<%s>: the attribute %s is "
			    "not allowed", t->name, name);
		if (!has_param(x, n, t, name) ||
		    !profile_avt(x, n, name, doc_bytes(a), &value))
			return false;
		param = expand_xsl(call, "with-param", n);
		expand_attr(param, "name", name);
		expand_attr(param, "select", avt_to_xpath(x, &value));
	}
	return true;
}

static bool
has_content(const struct doc_node *n)
{
	for (n = doc_first(n); n != NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_TEXT ? doc_bytes(n)[strspn(
		    doc_bytes(n), " \t\r\n")] != '\0' :
		    doc_kind(n) == DOC_ELEMENT &&
		    !doc_is(n, NS_TEXT, "attribute"))
			return true;
	return false;
}

/* t:attribute in a component is a parameter; the rest is its content. */
static bool
call_content(struct expand *x, struct doc_node *call,
    const struct doc_node *n, const struct named *t)
{
	const struct doc_node *kid;
	struct doc_node *param;

	for (kid = doc_first(n); kid != NULL; kid = doc_next(kid)) {
		const char *name = doc_kind(kid) == DOC_ELEMENT &&
		    doc_is(kid, NS_TEXT, "attribute") ?
		    doc_get(kid, "name") : NULL;

		if (name == NULL)
			continue;
		if (!has_param(x, kid, t, name))
			return false;
		param = expand_xsl(call, "with-param", kid);
		expand_attr(param, "name", name);
		if (!expand_message(x, param, kid))
			return false;
	}
	if (!has_content(n))
		return true;
	if (!has_param(x, n, t, "content"))
		return false;
	param = expand_xsl(call, "with-param", n);
	expand_attr(param, "name", "content");
	return expand_children(x, param, n);
}

static bool
has_param(struct expand *x, const struct doc_node *at, const struct named *t,
    const char *name)
{
	struct near near = { .want = name };

	for (size_t i = 0; t->params[i] != NULL; i++) {
		if (strcmp(t->params[i], name) == 0)
			return true;
		near_consider(&near, t->params[i]);
	}
	if (strcmp(name, "content") == 0)
		return expand_wrong(x, at, "<%s> is empty", t->name);
	return expand_wrong(x, at, "<%s> takes no \"%s\"%s", t->name, name,
	    near_phrase(x->a, near.best));
}

/* A text as an XPath string; one with both quotes in pieces. */
static void
quote(struct buf *b, struct str text)
{
	size_t i = 0, run;
	char q;

	while (i < text.n) {
		q = memchr(text.p + i, '\'', text.n - i) == NULL ? '\'' : '"';
		for (run = i; run < text.n && text.p[run] != q; run++)
			continue;
		if (i > 0)
			buf_char(b, ',');
		if (run == i) {		/* the quote itself */
			q = '\'';
			run = i + 1;
		}
		buf_char(b, q);
		buf_add(b, text.p + i, run - i);
		buf_char(b, q);
		i = run;
	}
}

static const char *
avt_to_xpath(struct expand *x, const struct avt *t)
{
	struct buf b;

	buf_init(&b, x->a, 64);
	if (t->n == 0)
		return "''";
	if (t->n == 1 && t->part[0].is_expr)
		return arena_printf(x->a, "string(%.*s)",
		    (int)t->part[0].text.n, t->part[0].text.p);
	if (t->n == 1 && memchr(t->part[0].text.p, '\'',
	    t->part[0].text.n) == NULL)
		return arena_printf(x->a, "'%.*s'", (int)t->part[0].text.n,
		    t->part[0].text.p);
	buf_str(&b, "concat(''");
	for (size_t i = 0; i < t->n; i++) {
		buf_char(&b, ',');
		if (t->part[i].is_expr)
			buf_add(&b, t->part[i].text.p, t->part[i].text.n);
		else
			quote(&b, t->part[i].text);
	}
	buf_char(&b, ')');
	return b.p;
}

/* --- links --- */

static bool
consider_route(void *near, const struct route *r)
{
	near_consider(near, r->path);
	return true;
}

const char *
expand_near_route(struct expand *x, const char *path)
{
	struct near near = { .want = path };

	(void)route_each(x->routes, consider_route, &near);
	return near_phrase(x->a, near.best);
}

static bool
link_to(struct expand *x, struct doc_node *to, const struct doc_node *n)
{
	const char *path = doc_get(n, "route");
	const struct route *r;
	struct doc_node *copy;

	if (path == NULL)
		return expand_wrong(x, n, "c:link without route");
	if ((r = route_named(x->routes, GET, path)) == NULL)
		return expand_wrong(x, n, "unknown route \"%s\"%s", path,
		    expand_near_route(x, path));
	copy = doc_add_in(to, NULL, "a", doc_line(n));
	return link_href(x, copy, n, r) && link_attrs(x, copy, n, r) &&
	    expand_children(x, copy, n);
}

const char *
expand_address(struct expand *x, const struct route *r)
{
	return arena_printf(x->a, "%s%s%s", !x->mail ? "" :
	    r->who == CLERK ? "{/page/site/url-clerk}" : "{/page/site/url}",
	    x->prefix, r->path);
}

static const struct input *
input_named(const struct route *r, const char *name)
{
	const struct input *in;

	for (in = r->in; in != NULL && in->name != NULL; in++)
		if (strcmp(in->name, name) == 0)
			return in;
	return NULL;
}

/* Arguments in the order of the route's inputs, each value percent-encoded:
 * what stands in the sheet here, what the page holds by fn:arg. */
static bool
link_href(struct expand *x, struct doc_node *copy, const struct doc_node *n,
    const struct route *r)
{
	const struct input *in;
	const char *value;
	struct avt t;
	struct buf b;
	char joint = '?';

	buf_init(&b, x->a, 128);
	buf_str(&b, expand_address(x, r));
	for (in = r->in; in != NULL && in->name != NULL; in++) {
		if ((value = doc_get(n, in->name)) == NULL && in->optional)
			continue;
		if (value == NULL)
			return expand_wrong(x, n, "a link to %s needs \"%s\"",
			    r->path, in->name);
		if (!profile_avt(x, n, in->name, value, &t))
			return false;
		buf_printf(&b, "%c%s=", joint, in->name);
		joint = '&';
		for (size_t i = 0; i < t.n; i++)
			if (t.part[i].is_expr)
				buf_printf(&b, "{fn:arg(%.*s)}",
				    (int)t.part[i].text.n, t.part[i].text.p);
			else
				buf_url(&b, t.part[i].text.p,
				    t.part[i].text.n);
	}
	expand_attr(copy, "href", b.p);
	return true;
}

static bool
link_attrs(struct expand *x, struct doc_node *copy, const struct doc_node *n,
    const struct route *r)
{
	const struct doc_node *a;
	const struct input *in;
	struct avt t;

	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a)) {
		const char *name = doc_node_name(a);
		struct near near = { .want = name };

		if (doc_namespace(a) != NULL)
			return expand_wrong(x, n, "c:link: the attribute %s is "
			    "not allowed", name);
		if (strcmp(name, "route") == 0 || input_named(r, name) != NULL)
			continue;
		if (html_refuses("a", name, false) != NULL) {
			for (in = r->in; in != NULL && in->name != NULL; in++)
				near_consider(&near, in->name);
			return expand_wrong(x, n, "a link to %s takes no "
			    "\"%s\"%s", r->path, name,
			    near_phrase(x->a, near.best));
		}
		if (!profile_attr(x, n, "a", name, false) ||
		    !profile_avt(x, n, name, doc_bytes(a), &t))
			return false;
		expand_attr(copy, name, doc_bytes(a));
	}
	return true;
}

/* --- forms and assets --- */

static const char *
form_attr(const struct doc_node *form, const char *name)
{
	const struct doc_node *a;

	for (a = doc_first_attr(form); a != NULL; a = doc_next_attr(a))
		if (doc_namespace(a) != NULL &&
		    strcmp(doc_namespace(a), NS_FORM) == 0 &&
		    strcmp(doc_node_name(a), name) == 0)
			return doc_bytes(a);
	return NULL;
}

/* Its form carries a file. */
static bool
has_file(const struct route *r)
{
	return r->act == ACT_UPLOAD || r->act == ACT_TABLE;
}

bool
expand_form(struct expand *x, struct doc_node *to,
    const struct doc_node *form)
{
	const char *path = form_attr(form, "action");
	const char *method = form_attr(form, "method");
	bool post;

	if (path == NULL)
		return expand_wrong(x, form, "<form> without f:action");
	if (method != NULL && strcmp(method, "post") != 0 &&
	    strcmp(method, "get") != 0)
		return expand_wrong(x, form, "f:method is post or get");
	post = method != NULL ? strcmp(method, "post") == 0 :
	    route_named(x->routes, POST, path) != NULL;
	if (route_named(x->routes, post ? POST : GET, path) == NULL)
		return expand_wrong(x, form, "f:action: unknown route "
		    "\"%s\"%s", path, expand_near_route(x, path));
	expand_attr(to, "action", arena_printf(x->a, "%s%s", x->prefix,
	    path));
	expand_attr(to, "method", post ? "post" : "get");
	if (post && has_file(route_named(x->routes, POST, path)))
		expand_attr(to, "enctype", "multipart/form-data");
	return true;
}

bool
expand_asset(struct expand *x, struct doc_node *to,
    const struct doc_node *at, const struct doc_node *attr)
{
	const char *name = doc_node_name(attr), *asset = doc_bytes(attr);
	const char *member = arena_printf(x->a, "static/%s", asset);
	struct near near = { .want = asset };

	if (strcmp(name, "href") != 0 && strcmp(name, "src") != 0)
		return expand_wrong(x, at, "c: has the attributes href and "
		    "src, not %s", name);
	if (set_member(x->set, member) == NULL) {
		for (size_t i = 0; i < x->set->n; i++) {
			const char *m = x->set->members[i]->file.name;

			if (strncmp(m, "static/", 7) == 0)
				near_consider(&near, m + 7);
		}
		return expand_wrong(x, at, "no asset \"%s\"%s", asset,
		    near_phrase(x->a, near.best));
	}
	expand_attr(to, name, arena_printf(x->a, "/s/%s/%s",
	    set_name(x->set), asset));
	return true;
}
