/*
 * A tokenizer for XPath 1.0.  Whether a name is an operator, a function or a
 * step depends on what stands before and after it (XPath 1.0, 3.7): that is
 * all the grammar needed here, libxslt does the rest when it compiles.
 */
#include <stdio.h>
#include <string.h>

#include "engine/set_priv.h"
#include "engine/xpath.h"

#include "base/banned.h"

struct scan {
	struct arena		*a;
	const char		*at, *end;
	bool			 operand;	/* just seen one */
	int			 depth;		/* of ( and [ */
	xpath_variable_fn	*variable;
	void			*ctx;
};

static const char	*token(struct scan *);
static const char	*literal(struct scan *);
static const char	*variable(struct scan *);
static const char	*word(struct scan *);
static const char	*call(struct scan *, const char *name);
static struct str	 name(struct scan *);
static bool		 in_name(char);
static bool		 in_digits(char);
static void		 spaces(struct scan *);

const char *
xpath_lint(struct arena *a, struct str expr, xpath_variable_fn *fn, void *ctx)
{
	struct scan s = {
		.a = a, .at = expr.p, .end = expr.p + expr.n,
		.variable = fn, .ctx = ctx,
	};
	const char *problem;

	spaces(&s);
	if (s.at == s.end)
		return "an empty expression";
	for (; s.at < s.end; spaces(&s))
		if ((problem = token(&s)) != NULL)
			return problem;
	return s.depth == 0 ? NULL : "a bracket is not closed";
}

static const char *
token(struct scan *s)
{
	char c = *s->at;

	if (c == '\'' || c == '"')
		return literal(s);
	if (c == '$')
		return variable(s);
	if (in_digits(c) || (c == '.' && s->at + 1 < s->end &&
	    in_digits(s->at[1]))) {
		while (s->at < s->end && (in_digits(*s->at) || *s->at == '.'))
			s->at++;
		s->operand = true;
		return NULL;
	}
	if (in_name(c) && c != '.' && c != '-')
		return word(s);
	s->at++;
	if (strchr("([", c) != NULL)
		s->depth++;
	else if (strchr(")]", c) != NULL && s->depth-- == 0)
		return "a bracket closes nothing";
	else if (strchr(")].*@/|+-=!<>,:", c) == NULL)
		return arena_printf(s->a, "an unexpected '%c'", c);
	/* '*' is a step when no operand stands before it. */
	s->operand = strchr(")].", c) != NULL || (c == '*' && !s->operand);
	return NULL;
}

static const char *
literal(struct scan *s)
{
	const char *close = memchr(s->at + 1, *s->at,
	    (size_t)(s->end - s->at - 1));

	if (close == NULL)
		return "a string is not closed";
	s->at = close + 1;
	s->operand = true;
	return NULL;
}

static const char *
variable(struct scan *s)
{
	const char *suggest = NULL, *n;

	s->at++;
	n = str_dup(s->a, name(s));
	s->operand = true;
	if (*n == '\0')
		return "a '$' without a name";
	if (s->variable == NULL || s->variable(s->ctx, n, &suggest))
		return NULL;
	return arena_printf(s->a, "unknown variable \"$%s\"%s", n,
	    near_phrase(s->a, suggest));
}

static const char *
word(struct scan *s)
{
	const char *n = str_dup(s->a, name(s));

	if (s->operand) {
		s->operand = false;
		return strcmp(n, "and") == 0 || strcmp(n, "or") == 0 ||
		    strcmp(n, "div") == 0 || strcmp(n, "mod") == 0 ? NULL :
		    arena_printf(s->a, "\"%s\" where and, or, div or mod "
		    "would stand", n);
	}
	spaces(s);
	if (s->at + 1 < s->end && s->at[0] == ':' && s->at[1] == ':') {
		s->at += 2;	/* an axis */
		return NULL;
	}
	if (s->at < s->end && *s->at == ':')
		return arena_printf(s->a, "the prefix \"%s:\": names and "
		    "functions have none", n);
	if (s->at < s->end && *s->at == '(')
		return call(s, n);
	s->operand = true;
	return NULL;
}

static const char *
call(struct scan *s, const char *n)
{
	static const char *const known[] = {
		"boolean", "ceiling", "concat", "contains", "count",
		"current", "false", "floor", "format-number", "key", "lang",
		"last", "local-name", "name", "node", "normalize-space",
		"not", "number", "position", "round", "starts-with",
		"string", "string-length", "substring", "substring-after",
		"substring-before", "sum", "text", "translate", "true",
		NULL
	};
	struct near near = { .want = n };

	for (size_t i = 0; known[i] != NULL; i++) {
		if (strcmp(n, known[i]) == 0)
			return NULL;
		near_consider(&near, known[i]);
	}
	return arena_printf(s->a, "function %s() is not allowed%s", n,
	    near_phrase(s->a, near.best));
}

static struct str
name(struct scan *s)
{
	const char *from = s->at;

	while (s->at < s->end && in_name(*s->at))
		s->at++;
	return (struct str){ from, (size_t)(s->at - from) };
}

static bool
in_digits(char c)
{
	return c >= '0' && c <= '9';
}

static bool
in_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	    in_digits(c) || c == '_' || c == '-' || c == '.' ||
	    (unsigned char)c >= 0x80;
}

static void
spaces(struct scan *s)
{
	while (s->at < s->end && strchr(" \t\r\n", *s->at) != NULL)
		s->at++;
}

/* --- attribute value templates --- */

static void
add_part(struct arena *a, struct avt *t, bool is_expr, struct str text)
{
	t->part = arena_realloc(a, t->part, t->n * sizeof(*t->part),
	    (t->n + 1) * sizeof(*t->part));
	t->part[t->n++] = (struct avt_part){ is_expr, text };
}

/* From after '{' to its '}', past quoted strings; NULL when there is none. */
static const char *
close_brace(const char *p)
{
	char quote = '\0';

	for (; *p != '\0'; p++)
		if (quote != '\0')
			quote = *p == quote ? '\0' : quote;
		else if (*p == '\'' || *p == '"')
			quote = *p;
		else if (*p == '}')
			return p;
	return NULL;
}

const char *
avt_parse(struct arena *a, const char *value, struct avt *t)
{
	const char *p = value, *close;
	struct buf text;

	*t = (struct avt){ 0 };
	buf_init(&text, a, strlen(value) + 1);
	for (; *p != '\0'; p++) {
		if ((*p == '{' || *p == '}') && p[1] == *p) {
			buf_char(&text, *p++);
		} else if (*p == '}') {
			return "a '}' that closes nothing";
		} else if (*p == '{') {
			if ((close = close_brace(p + 1)) == NULL)
				return "a '{' without '}'";
			if (text.n > 0)
				add_part(a, t, false,
				    (struct str){ text.p, text.n });
			buf_init(&text, a, strlen(close) + 1);
			add_part(a, t, true, (struct str){ p + 1,
			    (size_t)(close - p - 1) });
			p = close;
		} else
			buf_char(&text, *p);
	}
	if (text.n > 0)
		add_part(a, t, false, (struct str){ text.p, text.n });
	return NULL;
}
