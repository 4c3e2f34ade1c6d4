/*
 * web/html: whatever tree a sheet makes, what comes out is a page that a
 * second reader finds harmless, or nothing.
 *
 * The bytes are a program that builds a tree: 'e' opens an element, 's' one of
 * svg, 'a' adds an attribute, 't' a text, '/' closes.  A name or a value is a
 * digit-sized index into a list (a byte under 128), or raw bytes up to '|'.
 */
#include "fuzz.h"

#include "html_check.h"
#include "web/html.h"

#include "base/banned.h"

#define SVG	"http://www.w3.org/2000/svg"

struct program {
	const uint8_t	*at, *end;
	char		 raw[256];
};

static const char *const elements[] = { "a", "p", "div", "form", "script",
    "br", "img", "input", "link", "meta", "textarea", "title", "svg", "path",
    "g", "table", "tr", "td", "select", "option", "button", "style", "iframe",
    "base", "pre", "html", "body", "head", "text", "li" };

static const char *const attrs[] = { "href", "src", "action", "method",
    "class", "id", "onclick", "style", "rel", "name", "content", "data-x",
    "aria-label", "value", "type", "http-equiv", "viewBox", "d", "fill",
    "formaction", "target", "nonce" };

static const char *const values[] = { "/s/0/x.js", "/ours", "post", "/x",
    "javascript:alert(1)", "https://x.example/", "//x.example", "#a", "",
    "stylesheet", "icon", "canonical", "viewport", "data:image/png;base64,A",
    "data:text/html,x", "\"><script>", "url(x)", "/s/0/../x", "tel:1" };

static const char *
word(struct program *p, const char *const *list, size_t n)
{
	size_t k = 0;

	if (p->at < p->end && *p->at < 128 && *p->at < n)
		return list[*p->at++];
	while (p->at < p->end && *p->at != '|' && *p->at != '\0' &&
	    k + 1 < sizeof(p->raw))
		p->raw[k++] = (char)*p->at++;
	if (p->at < p->end)
		p->at++;
	p->raw[k] = '\0';
	return p->raw;
}

#define WORD(p, list)	word((p), (list), sizeof(list) / sizeof((list)[0]))

static struct doc *
build(struct program *p)
{
	struct doc *d = doc_new("html");
	struct doc_node *n = doc_root(d), *up;
	const char *name, *value;
	char copy[256];

	doc_declare(n, "svg", SVG);
	while (p->at < p->end)
		switch (*p->at++) {
		case 'e':
		case 's':
			name = p->at[-1] == 's' ? SVG : NULL;
			n = doc_add_in(n, name, WORD(p, elements), 1);
			break;
		case 'a':
			name = WORD(p, attrs);
			memcpy(copy, name, strlen(name) + 1);
			value = WORD(p, values);
			/* libxslt never makes one twice. */
			if (*copy != '\0' && doc_get(n, copy) == NULL)
				doc_attr(n, copy, value, strlen(value));
			break;
		case 't':
			value = WORD(p, values);
			doc_text(n, value, strlen(value));
			break;
		default:
			if ((up = doc_parent(n)) != NULL)
				n = up;
		}
	return d;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const struct html_rules rules = {
		.nonce = "n", .assets = "/s/0/", .max = 1000000,
		.form = html_check_form,
	};
	struct program p = { .at = data, .end = data + size };
	struct arena *a = fuzz_arena();
	struct err e = { 0 };
	struct str html;

	doc_library_init();
	doc_enter(a);
	if (html_write(a, build(&p), &rules, &html, &e))
		html_check(html.p, html.n);
	else
		must(e.kind == ERR_OURS && e.detail[0] != '\0');
	doc_leave();
	arena_reset(a);
	return 0;
}
