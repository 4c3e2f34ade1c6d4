/*
 * A second reader of our HTML, which shares nothing with the serialiser: a
 * small tokenizer that asserts what a browser must never meet.  The assets are
 * under /s/, the nonce is n, and every form posts to /ours.
 */
#ifndef GUICHET_TESTS_FUZZ_HTML_CHECK_H
#define GUICHET_TESTS_FUZZ_HTML_CHECK_H

#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "fuzz.h"

enum { CHECK_DEPTH = 300 };

struct check {
	const char	*at, *end;
	char		 open[CHECK_DEPTH][16];
	size_t		 depth;
	bool		 src, nonce, form_ok;
};

static inline bool
check_is(struct check *c, const char *s)
{
	size_t n = strlen(s);

	return (size_t)(c->end - c->at) >= n && memcmp(c->at, s, n) == 0;
}

static inline void
check_eat(struct check *c, const char *s)
{
	must(check_is(c, s));
	c->at += strlen(s);
}

/* Lower-case letters, digits and '-'; svg has capitals inside. */
static inline void
check_name(struct check *c, char *name, size_t room)
{
	size_t n = 0;

	while (c->at < c->end && ((*c->at >= 'a' && *c->at <= 'z') ||
	    (*c->at >= 'A' && *c->at <= 'Z') || *c->at == '-' ||
	    (*c->at >= '0' && *c->at <= '9'))) {
		must(n + 1 < room);
		name[n++] = *c->at++;
	}
	must(n > 0 && name[0] >= 'a' && name[0] <= 'z');
	name[n] = '\0';
}

/* What a browser makes of the start of an address: it skips controls. */
static inline bool
check_scheme(const char *v, size_t n, const char *scheme)
{
	size_t i, k = 0;

	for (i = 0; i < n && scheme[k] != '\0'; i++) {
		if ((unsigned char)v[i] <= ' ')
			continue;
		if ((v[i] | 0x20) != scheme[k])
			return false;
		k++;
	}
	return scheme[k] == '\0';
}

static inline void
check_address(const char *v, size_t n)
{
	must(!check_scheme(v, n, "javascript:"));
	must(!check_scheme(v, n, "vbscript:"));
	must(!check_scheme(v, n, "data:text"));
	must(!check_scheme(v, n, "http:"));
	must(!check_scheme(v, n, "//"));
	must(n < 2 || v[0] != '/' || (v[1] != '\\' && v[1] != '/'));
}

static inline void
check_attr(struct check *c, const char *element)
{
	char name[2000];
	const char *value, *quote;
	size_t n;

	check_eat(c, " ");
	check_name(c, name, sizeof(name));
	check_eat(c, "=\"");
	value = c->at;
	quote = memchr(value, '"', (size_t)(c->end - value));
	must(quote != NULL);
	n = (size_t)(quote - value);
	c->at = quote + 1;
	must(memchr(value, '<', n) == NULL && memchr(value, '>', n) == NULL);
	must(strncasecmp(name, "on", 2) != 0);
	must(strcasecmp(name, "style") != 0 && strcmp(name, "srcdoc") != 0);
	must(strcmp(name, "formaction") != 0 && strcmp(name, "ping") != 0);
	must(strcmp(name, "http-equiv") != 0);
	if (strcmp(name, "href") == 0 || strcmp(name, "src") == 0)
		check_address(value, n);
	if (strcmp(element, "script") == 0 && strcmp(name, "src") == 0) {
		must(n >= 3 && memcmp(value, "/s/", 3) == 0);
		c->src = true;
	}
	if (strcmp(name, "nonce") == 0)
		c->nonce = n == 1 && *value == 'n';
	if (strcmp(name, "action") == 0)
		c->form_ok = n == 5 && memcmp(value, "/ours", 5) == 0;
}

static inline bool
check_void(const char *name)
{
	static const char *const list[] = { "br", "col", "hr", "img", "input",
	    "link", "meta", "wbr" };

	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		if (strcmp(list[i], name) == 0)
			return true;
	return false;
}

static inline bool
check_in(const struct check *c, const char *name)
{
	for (size_t i = 0; i < c->depth; i++)
		if (strcmp(c->open[i], name) == 0)
			return true;
	return false;
}

static inline void
check_start(struct check *c)
{
	static const char *const never[] = { "iframe", "object", "embed",
	    "base", "style", "foreignObject", "animate", "set", "use",
	    "template", "noscript", "math" };
	char name[16];

	check_eat(c, "<");
	check_name(c, name, sizeof(name));
	for (size_t i = 0; i < sizeof(never) / sizeof(never[0]); i++)
		must(strcmp(name, never[i]) != 0);
	must(strcmp(name, "form") != 0 || !check_in(c, "form"));
	must(!check_in(c, "textarea"));
	c->src = c->nonce = c->form_ok = false;
	while (c->at < c->end && *c->at != '>')
		check_attr(c, name);
	check_eat(c, ">");
	if (strcmp(name, "script") == 0) {
		must(c->src && c->nonce && !check_in(c, "svg"));
		check_eat(c, "</script>");
		return;
	}
	must(strcmp(name, "form") != 0 || c->form_ok);
	if (strcmp(name, "form") == 0)
		check_eat(c, "<input type=\"hidden\" name=\"seal\" "
		    "value=\"s\">");
	if (!check_in(c, "svg") && check_void(name))
		return;
	must(c->depth < CHECK_DEPTH);
	memcpy(c->open[c->depth++], name, sizeof(name));
}

static inline void
html_check(const char *html, size_t n)
{
	struct check *c = calloc(1, sizeof(*c));
	char name[16];

	must(c != NULL);
	c->at = html;
	c->end = html + n;
	check_eat(c, "<!DOCTYPE html>\n");
	must(check_is(c, "<html"));
	while (c->at < c->end) {
		if (check_is(c, "</")) {
			check_eat(c, "</");
			check_name(c, name, sizeof(name));
			check_eat(c, ">");
			must(c->depth > 0);
			must(strcmp(c->open[--c->depth], name) == 0);
		} else if (*c->at == '<')
			check_start(c);
		else
			must(*c->at++ != '>');
	}
	must(c->depth == 0);
	free(c);
}

/* For struct html_rules: forms that post to /ours. */
static inline bool
html_check_form(void *ctx, const char *method, const char *action,
    struct buf *out)
{
	(void)ctx;
	if (strcmp(method, "post") != 0 || strcmp(action, "/ours") != 0)
		return false;
	buf_str(out, "<input type=\"hidden\" name=\"seal\" value=\"s\">");
	return true;
}

#endif
