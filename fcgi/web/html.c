/*
 * One walk over the result, without recursion: each start tag passes the gate
 * and is written, or the page is refused with the path of the element.
 *
 * The gate is a list of what may pass, never of what may not: a new element or
 * attribute of HTML is refused until somebody has read what it can do.
 */
#include <string.h>

#include "web/html.h"

#include "base/banned.h"

#define SVG	"http://www.w3.org/2000/svg"

enum { DEPTH_MAX = 250, FIRST_ROOM = 16 * 1024, PATH_MAX_BYTES = 160 };

enum element_flags {
	VOID = 1,		/* no end tag, no content */
	FORM = 2,
	SCRIPT = 4,		/* empty, src under the assets, nonce */
	LINK = 8,
	META = 16,
	VERBATIM = 32,		/* the parser eats a first newline */
	TEXT_ONLY = 64,		/* the parser reads tags in it as text */
	IN_SVG = 128
};

struct element {
	const char	*name;
	unsigned	 flags;
};

struct walk {
	const struct html_rules	*rules;
	struct buf		 out;
	struct doc_node		*form;	/* the open one: no form in a form */
	struct doc_node		*svg;	/* the open one */
	int			 depth;
	struct err		*e;
};

static const struct element	*element_named(const char *, bool svg);
static bool	attr_allowed(const char *, bool svg);
static bool	walk(struct walk *, struct doc_node *root);
static bool	enter(struct walk *, struct doc_node *);
static void	leave(struct walk *, struct doc_node *);
static bool	attributes(struct walk *, struct doc_node *,
		    const struct element *);
static bool	after_start(struct walk *, struct doc_node *,
		    const struct element *);
static bool	text(struct walk *, struct doc_node *);
static bool	refuse(struct walk *, struct doc_node *, const char *what,
		    const char *name);

bool
html_write(struct arena *a, struct doc *result, const struct html_rules *r,
    struct str *out, struct err *e)
{
	struct walk w = { .rules = r, .e = e };
	struct doc_node *root = doc_root(result);

	buf_init(&w.out, a, FIRST_ROOM);
	buf_str(&w.out, "<!DOCTYPE html>\n");
	if (root == NULL || strcmp(doc_node_name(root), "html") != 0)
		return err_set(e, ERR_OURS, "", "",
		    "result: the root is not html");
	if (!walk(&w, root))
		return false;
	buf_add(&w.out, "\n", 1);
	*out = (struct str){ w.out.p, w.out.n };
	return true;
}

void
html_hidden(struct buf *out, const char *name, const char *value)
{
	buf_str(out, "<input type=\"hidden\" name=\"");
	buf_html(out, name, strlen(name));
	buf_str(out, "\" value=\"");
	buf_html(out, value, strlen(value));
	buf_str(out, "\">");
}

const char *
html_refuses(const char *element, const char *attr, bool svg)
{
	if (element_named(element, svg) == NULL)
		return "this element is not allowed";
	if (attr == NULL || attr_allowed(attr, svg))
		return NULL;
	if (strncmp(attr, "on", 2) == 0)
		return "event attributes are not allowed: scripts find their "
		    "elements by data-*";
	if (strcmp(attr, "style") == 0)
		return "style attributes are not allowed: use class";
	return "this attribute is not allowed";
}

/* --- bytes --- */

/* buf_add without the call, when there is room. */
static inline void
put(struct walk *w, const char *bytes, size_t n)
{
	struct buf *b = &w->out;

	if (b->room - b->n <= n) {
		buf_add(b, bytes, n);
		return;
	}
	memcpy(b->p + b->n, bytes, n);
	b->n += n;
}

static inline void
put_char(struct walk *w, char c)
{
	put(w, &c, 1);
}

static inline void
put_str(struct walk *w, const char *s)
{
	put(w, s, strlen(s));
}

/* Text and quoted values: most bytes go in runs. */
static void
put_escaped(struct walk *w, const char *s)
{
	size_t run;

	for (;;) {
		run = strcspn(s, "&<>\"");
		put(w, s, run);
		s += run;
		switch (*s++) {
		case '&':
			put(w, "&amp;", 5);
			break;
		case '<':
			put(w, "&lt;", 4);
			break;
		case '>':
			put(w, "&gt;", 4);
			break;
		case '"':
			put(w, "&quot;", 6);
			break;
		default:
			return;
		}
	}
}

/* --- the walk --- */

static bool
walk(struct walk *w, struct doc_node *root)
{
	struct doc_node *n = root, *next;

	for (;;) {
		if (doc_kind(n) != DOC_ELEMENT) {
			if (!text(w, n))
				return false;
		} else {
			if (!enter(w, n))
				return false;
			if ((next = doc_first(n)) != NULL) {
				w->depth++;
				n = next;
				continue;
			}
			leave(w, n);
		}
		if (w->out.n > w->rules->max)
			return refuse(w, n, "the page is too long", "");
		while (n != root && doc_next(n) == NULL) {
			n = doc_parent(n);
			w->depth--;
			leave(w, n);
		}
		if (n == root)
			return true;
		n = doc_next(n);
	}
}

static bool
enter(struct walk *w, struct doc_node *n)
{
	const char *ns = doc_namespace(n), *name = doc_node_name(n);
	const struct element *el;
	bool svg = ns != NULL && strcmp(ns, SVG) == 0;

	if (w->depth > DEPTH_MAX)
		return refuse(w, n, "too deep", "");
	if (ns != NULL && *ns != '\0' && !svg)
		return refuse(w, n, "a namespace that is not HTML's", ns);
	/* Below svg only svg; svg's own elements only below svg. */
	if (svg ? w->svg == NULL && strcmp(name, "svg") != 0 : w->svg != NULL)
		return refuse(w, n, "svg and html mixed", "");
	if ((el = element_named(name, svg)) == NULL)
		return refuse(w, n, "element", name);
	if (svg && w->svg == NULL)
		w->svg = n;
	put_char(w, '<');
	put_str(w, name);
	if (!attributes(w, n, el))
		return false;
	put_char(w, '>');
	return el->flags == 0 || after_start(w, n, el);
}

static void
leave(struct walk *w, struct doc_node *n)
{
	const char *name = doc_node_name(n);

	if (w->svg == NULL && doc_first(n) == NULL &&
	    (element_named(name, false)->flags & VOID) != 0)
		return;
	put(w, "</", 2);
	put_str(w, name);
	put_char(w, '>');
	if (w->svg == n)
		w->svg = NULL;
	if (w->form == n)
		w->form = NULL;
}

static bool
text(struct walk *w, struct doc_node *n)
{
	if (doc_kind(n) != DOC_TEXT)
		return refuse(w, n, "neither element nor escaped text", "");
	put_escaped(w, doc_bytes(n));
	return true;
}

static bool
refuse(struct walk *w, struct doc_node *n, const char *what, const char *name)
{
	const char *up[8];
	char path[PATH_MAX_BYTES] = "";
	size_t used = 0, k = 0, len;

	if (doc_kind(n) != DOC_ELEMENT)
		n = doc_parent(n);
	for (; n != NULL && k < 8; n = doc_parent(n))
		up[k++] = doc_node_name(n);
	while (k-- > 0) {
		len = strlen(up[k]);
		if (used + len + 2 >= sizeof(path))
			break;
		path[used++] = '/';
		memcpy(path + used, up[k], len + 1);
		used += len;
	}
	return err_set(w->e, ERR_OURS, "", "", "result%s: refused: %s%s%.60s",
	    path, what, *name == '\0' ? "" : " ", name);
}

/* --- attributes --- */

static bool
starts(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

/* Browsers drop tabs and newlines and turn '\' into '/' before they look. */
static bool
is_plain_url(const char *u)
{
	for (; *u != '\0'; u++)
		if ((unsigned char)*u <= ' ' || *u == '\\' || *u == 0x7f)
			return false;
	return true;
}

/* "http://127.0.0.1:8090" and what is below it, not "http://127.0.0.1:80901" */
static bool
is_own(const struct walk *w, const char *u)
{
	size_t i, n;

	for (i = 0; i < 2 && w->rules->own[i] != NULL; i++) {
		n = strlen(w->rules->own[i]);
		if (strncmp(u, w->rules->own[i], n) == 0 &&
		    (u[n] == '\0' || u[n] == '/'))
			return true;
	}
	return false;
}

static bool
is_link(const struct walk *w, const char *u)
{
	if (!is_plain_url(u))
		return false;
	if (is_own(w, u))
		return true;
	if (*u == '/')
		return u[1] != '/';
	return *u == '#' || *u == '?' || starts(u, "https://") ||
	    starts(u, "tel:") || starts(u, "mailto:");
}

static bool
is_asset(const struct walk *w, const char *u)
{
	return is_plain_url(u) && starts(u, w->rules->assets) &&
	    strstr(u, "..") == NULL && strchr(u, '%') == NULL;
}

static bool
one_of(const char *value, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strcmp(value, *list) == 0)
			return true;
	return false;
}

/* Of a link element: what it may be to this page. */
static bool
is_ours(const char *rel)
{
	static const char *const list[] = { "stylesheet", "icon",
	    "apple-touch-icon", "manifest", NULL };

	return one_of(rel, list);
}

static bool
value_allowed(struct walk *w, struct doc_node *n, const struct element *el,
    const char *name, const char *value)
{
	static const char *const rels[] = { "canonical", "alternate", NULL };
	static const char *const metas[] = { "viewport", "description",
	    "robots", "theme-color", "color-scheme", "format-detection",
	    NULL };
	const char *rel;

	if (w->svg != NULL)
		return strstr(value, "url(") == NULL;
	if ((el->flags & (LINK | META)) != 0 && strcmp(name, "rel") == 0)
		return is_ours(value) || one_of(value, rels);
	if (strcmp(name, "href") == 0 && (el->flags & LINK) != 0) {
		rel = doc_get(n, "rel");
		return rel != NULL && is_ours(rel) ? is_asset(w, value) :
		    is_link(w, value);
	}
	if (strcmp(name, "href") == 0)
		return is_link(w, value);
	if (strcmp(name, "src") == 0)
		return is_asset(w, value) || ((el->flags & SCRIPT) == 0 &&
		    starts(value, "data:image/png;base64,") &&
		    is_plain_url(value));
	if (strcmp(name, "name") == 0 && (el->flags & META) != 0)
		return one_of(value, metas);
	if (strcmp(name, "action") == 0 || strcmp(name, "method") == 0)
		return (el->flags & FORM) != 0;
	return true;
}

static bool
attributes(struct walk *w, struct doc_node *n, const struct element *el)
{
	struct doc_node *a;
	const char *name, *value;

	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a)) {
		name = doc_node_name(a);
		value = doc_bytes(a);
		if (doc_namespace(a) != NULL || !attr_allowed(name,
		    w->svg != NULL))
			return refuse(w, n, "attribute", name);
		if (!value_allowed(w, n, el, name, value))
			return refuse(w, n, "the value of", name);
		put_char(w, ' ');
		put_str(w, name);
		put(w, "=\"", 2);
		put_escaped(w, value);
		put_char(w, '"');
	}
	if ((el->flags & SCRIPT) == 0)
		return true;
	if (doc_get(n, "src") == NULL || doc_first(n) != NULL)
		return refuse(w, n, "a script that is not an empty src", "");
	put_str(w, " nonce=\"");
	put_escaped(w, w->rules->nonce);
	put_char(w, '"');
	return true;
}

static bool
has_elements(const struct doc_node *n)
{
	for (n = doc_first(n); n != NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_ELEMENT)
			return true;
	return false;
}

/* What follows a start tag besides the children. */
static bool
after_start(struct walk *w, struct doc_node *n, const struct element *el)
{
	const char *method = doc_get(n, "method");
	const char *action = doc_get(n, "action");
	struct doc_node *first = doc_first(n);

	if ((el->flags & VOID) != 0 && first != NULL)
		return refuse(w, n, "content in a void element", "");
	if ((el->flags & TEXT_ONLY) != 0 && has_elements(n))
		return refuse(w, n, "an element where only text may be", "");
	if ((el->flags & VERBATIM) != 0 && first != NULL &&
	    doc_kind(first) == DOC_TEXT && *doc_bytes(first) == '\n')
		put_char(w, '\n');
	if ((el->flags & FORM) == 0)
		return true;
	if (w->form != NULL)
		return refuse(w, n, "a form in a form", "");
	if (method == NULL || action == NULL || w->rules->form == NULL ||
	    !w->rules->form(w->rules->ctx, method, action, &w->out))
		return refuse(w, n, "a form that is not ours",
		    action == NULL ? "" : action);
	w->form = n;
	return true;
}

/* --- the lists, sorted --- */

static const struct element html_elements[] = {
	{ "a", 0 }, { "abbr", 0 }, { "address", 0 }, { "article", 0 },
	{ "aside", 0 }, { "b", 0 }, { "bdi", 0 }, { "bdo", 0 },
	{ "blockquote", 0 }, { "body", 0 }, { "br", VOID }, { "button", 0 },
	{ "caption", 0 }, { "cite", 0 }, { "code", 0 }, { "col", VOID },
	{ "colgroup", 0 }, { "data", 0 }, { "datalist", 0 }, { "dd", 0 },
	{ "del", 0 }, { "details", 0 }, { "dfn", 0 }, { "div", 0 },
	{ "dl", 0 }, { "dt", 0 }, { "em", 0 }, { "fieldset", 0 },
	{ "figcaption", 0 }, { "figure", 0 }, { "footer", 0 },
	{ "form", FORM }, { "h1", 0 }, { "h2", 0 }, { "h3", 0 }, { "h4", 0 },
	{ "h5", 0 }, { "h6", 0 }, { "head", 0 }, { "header", 0 },
	{ "hgroup", 0 }, { "hr", VOID }, { "html", 0 }, { "i", 0 },
	{ "img", VOID }, { "input", VOID }, { "ins", 0 }, { "kbd", 0 },
	{ "label", 0 }, { "legend", 0 }, { "li", 0 },
	{ "link", VOID | LINK }, { "main", 0 }, { "mark", 0 },
	{ "meta", VOID | META }, { "meter", 0 }, { "nav", 0 }, { "ol", 0 },
	{ "optgroup", 0 }, { "option", 0 }, { "output", 0 }, { "p", 0 },
	{ "pre", VERBATIM }, { "progress", 0 }, { "q", 0 }, { "rp", 0 },
	{ "rt", 0 }, { "ruby", 0 }, { "s", 0 }, { "samp", 0 },
	{ "script", SCRIPT }, { "search", 0 }, { "section", 0 },
	{ "select", 0 }, { "small", 0 }, { "span", 0 }, { "strong", 0 },
	{ "sub", 0 }, { "summary", 0 }, { "sup", 0 }, { "table", 0 },
	{ "tbody", 0 }, { "td", 0 }, { "textarea", VERBATIM | TEXT_ONLY },
	{ "tfoot", 0 }, { "th", 0 }, { "thead", 0 }, { "time", 0 },
	{ "title", TEXT_ONLY }, { "tr", 0 }, { "u", 0 }, { "ul", 0 },
	{ "var", 0 },
	{ "wbr", VOID },
};

static const struct element svg_elements[] = {
	{ "circle", IN_SVG }, { "desc", IN_SVG }, { "ellipse", IN_SVG },
	{ "g", IN_SVG }, { "line", IN_SVG }, { "path", IN_SVG },
	{ "polygon", IN_SVG }, { "polyline", IN_SVG }, { "rect", IN_SVG },
	{ "svg", IN_SVG }, { "text", IN_SVG }, { "title", IN_SVG },
	{ "tspan", IN_SVG },
};

static const char *const html_attrs[] = {
	"abbr", "accept", "accesskey", "action", "alt", "async",
	"autocapitalize", "autocomplete", "autofocus", "charset",
	"checked", "class", "cols",
	"colspan", "content", "datetime", "defer", "dir", "dirname",
	"disabled", "download", "enctype", "enterkeyhint", "for", "form",
	"formnovalidate", "headers", "height", "hidden", "high", "href",
	"hreflang", "id", "inputmode", "label", "lang", "list", "loading",
	"low", "max", "maxlength", "media", "method", "min", "minlength",
	"multiple", "name", "novalidate", "open", "optimum", "pattern",
	"placeholder", "readonly", "rel", "required", "reversed", "role",
	"rows", "rowspan", "scope", "selected", "size", "sizes", "span",
	"spellcheck", "src", "start", "step", "tabindex", "title",
	"translate", "type", "value", "width", "wrap",
};

static const char *const svg_attrs[] = {
	"class", "clip-rule", "cx", "cy", "d", "fill", "fill-opacity",
	"fill-rule", "focusable", "font-size", "font-weight", "height", "id",
	"lang", "opacity", "pathLength", "points", "preserveAspectRatio",
	"r", "role", "rx", "ry", "stroke", "stroke-dasharray",
	"stroke-linecap", "stroke-linejoin", "stroke-opacity",
	"stroke-width", "tabindex", "text-anchor", "transform", "viewBox",
	"width", "x", "x1", "x2", "y", "y1", "y2",
};

#define COUNT(list)	(sizeof(list) / sizeof((list)[0]))

/* The first letters settle most comparisons. */
static inline int
compare(const char *x, const char *y)
{
	int d = (unsigned char)x[0] - (unsigned char)y[0];

	if (d == 0 && x[0] != '\0')
		d = (unsigned char)x[1] - (unsigned char)y[1];
	return d != 0 ? d : strcmp(x, y);
}

static const struct element *
element_in(const struct element *list, size_t n, const char *name)
{
	size_t low = 0, mid;
	int d;

	while (low < n) {
		mid = low + (n - low) / 2;
		if ((d = compare(name, list[mid].name)) == 0)
			return &list[mid];
		if (d < 0)
			n = mid;
		else
			low = mid + 1;
	}
	return NULL;
}

static bool
name_in(const char *const *list, size_t n, const char *name)
{
	size_t low = 0, mid;
	int d;

	while (low < n) {
		mid = low + (n - low) / 2;
		if ((d = compare(name, list[mid])) == 0)
			return true;
		if (d < 0)
			n = mid;
		else
			low = mid + 1;
	}
	return false;
}

static const struct element *
element_named(const char *name, bool svg)
{
	return svg ? element_in(svg_elements, COUNT(svg_elements), name) :
	    element_in(html_elements, COUNT(html_elements), name);
}

/* aria-* and data-* are open families, of lower-case letters, digits, '-'. */
static bool
attr_allowed(const char *name, bool svg)
{
	if (starts(name, "aria-") || starts(name, "data-"))
		return name[5] != '\0' && name[strspn(name,
		    "abcdefghijklmnopqrstuvwxyz0123456789-")] == '\0';
	return svg ? name_in(svg_attrs, COUNT(svg_attrs), name) :
	    name_in(html_attrs, COUNT(html_attrs), name);
}
