/*
 * From members to compiled sheets: expansion and includes for one language,
 * the forms of a sheet and of what it includes, and the check of a whole set.
 */
#include <stdio.h>
#include <string.h>

#include "engine/set_priv.h"

#include "base/banned.h"

struct compiling {
	const struct set	*set;
	const struct routes	*routes;
	const char		*lang;
};

static struct doc *
expanded(void *ctx, const char *member, struct err *e)
{
	const struct compiling *c = ctx;

	return set_expand(c->set, c->routes, member, c->lang, e);
}

struct sheet *
set_compile(const struct set *s, const struct routes *routes,
    const char *member, const char *lang, struct err *e)
{
	struct compiling c = { s, routes, lang };

	return sheet_compile(set_name(s), member, expanded, &c, e);
}

/* --- a sheet and what it includes --- */

struct closure {
	const struct set	*set;
	struct arena		*a;
	struct map		 seen;
	/* Called on each element, in the order of a reader. */
	void			(*element)(void *ctx, const struct member *,
				    const struct doc_node *);
	void			*ctx;
};

static void
visit(struct closure *c, const struct member *m)
{
	const struct doc_node *root, *n;
	const char *member;
	const struct member *next;

	if (m->tree == NULL || map_put(&c->seen, m->file.name, c) != NULL)
		return;
	root = doc_root(m->tree);
	for (n = root; n != NULL; n = doc_after(root, n)) {
		if (doc_kind(n) != DOC_ELEMENT)
			continue;
		c->element(c->ctx, m, n);
		if (!doc_is(n, NS_XSL, "include") ||
		    doc_get(n, "href") == NULL)
			continue;
		member = set_resolve(c->a, m->file.name, doc_get(n, "href"));
		next = member == NULL ? NULL : set_member(c->set, member);
		if (next != NULL)
			visit(c, next);
	}
}

struct forms {
	struct arena	*a;
	const char	**path;
	size_t		 n;
};

static void
keep_form(void *ctx, const struct member *m, const struct doc_node *n)
{
	struct forms *f = ctx;
	const struct doc_node *a;

	(void)m;
	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a)) {
		if (doc_namespace(a) == NULL ||
		    strcmp(doc_namespace(a), NS_FORM) != 0 ||
		    strcmp(doc_node_name(a), "action") != 0)
			continue;
		for (size_t i = 0; i < f->n; i++)
			if (strcmp(f->path[i], doc_bytes(a)) == 0)
				return;
		f->path[f->n++] = doc_bytes(a);
		f->path = arena_realloc(f->a, f->path,
		    f->n * sizeof(*f->path), (f->n + 1) * sizeof(*f->path));
		f->path[f->n] = NULL;
	}
}

const char *const *
set_forms(const struct set *s, struct arena *a, const char *member,
    struct err *e)
{
	struct forms f = { a, arena_new_array(a, 1, const char *), 0 };
	struct closure c = { .set = s, .a = a, .element = keep_form,
	    .ctx = &f };
	const struct member *m = set_member(s, member);

	if (m == NULL || m->tree == NULL) {
		(void)err_set(e, ERR_OURS, "", "", "%s: no such sheet",
		    member);
		return NULL;
	}
	map_init(&c.seen, a, 16);
	visit(&c, m);
	return f.path;
}

/* --- the whole set --- */

struct check {
	const struct set	*set;
	const struct routes	*routes;
	struct arena		*a;
	struct map		 used;		/* keys */
	struct map		 included;	/* members */
	FILE			*report;
	bool			 ok;
};

static void
say(struct check *c, const char *where, int line, const char *what,
    const char *name)
{
	(void)fprintf(c->report, "%s:%d: %s \"%s\"\n", where, line, what,
	    name);
	c->ok = false;
}

static void
note_element(void *ctx, const struct member *m, const struct doc_node *n)
{
	struct check *c = ctx;
	const char *key = doc_get(n, "key"), *href = doc_get(n, "href");

	if (key != NULL && (doc_is(n, NS_TEXT, "msg") ||
	    doc_is(n, NS_TEXT, "attribute")))
		(void)map_put(&c->used, key, c);
	if (href != NULL && doc_is(n, NS_XSL, "include") &&
	    (href = set_resolve(c->a, m->file.name, href)) != NULL)
		(void)map_put(&c->included, href, c);
}

/* A sheet that no other includes is a page's. */
static void
compile_all(struct check *c)
{
	for (size_t i = 0; i < c->set->n; i++) {
		const struct member *m = c->set->members[i];

		if (m->tree == NULL || !doc_is(doc_root(m->tree), NS_XSL,
		    "stylesheet") || map_get(&c->included,
		    m->file.name) != NULL)
			continue;
		for (size_t k = 0; k < set_langs(c->set); k++) {
			struct err e = { 0 };
			struct sheet *s = set_compile(c->set, c->routes,
			    m->file.name, set_lang(c->set, k), &e);

			sheet_free(s);
			if (s != NULL)
				continue;
			(void)fprintf(c->report, "%s\n", e.detail);
			c->ok = false;
			break;	/* the other language says the same */
		}
	}
}

/* What the engine, not a sheet, asks for. */
static bool
is_engines(const char *key)
{
	static const char *const prefixes[] = { "code.", "error.", "field.",
	    "hint.", "date.", "format.", "instant.", "column.", "fallback.",
	    "message.", "notice.", "language.", "means.", "export.", NULL };

	for (size_t i = 0; prefixes[i] != NULL; i++)
		if (strncmp(key, prefixes[i], strlen(prefixes[i])) == 0)
			return true;
	return false;
}

static bool
same_slots(const struct message *x, const struct message *y)
{
	size_t i, k;

	for (i = 0; x->slots[i] != NULL; i++) {
		for (k = 0; y->slots[k] != NULL; k++)
			if (strcmp(x->slots[i], y->slots[k]) == 0)
				break;
		if (y->slots[k] == NULL)
			return false;
	}
	return true;
}

static int
line_of(const struct message *m)
{
	return doc_line(m->plural ? doc_parent(m->node) : m->node);
}

/* Another language against the default one, both ways. */
static void
compare(struct check *c, const struct catalogue *fr,
    const struct catalogue *other)
{
	const struct message *m, *o;

	for (size_t i = 0; i < fr->n; i++) {
		m = fr->list[i];
		if ((o = map_get(&other->by_key, m->key)) == NULL)
			say(c, other->member, 1, "missing key", m->key);
		else if (!same_slots(m, o) || !same_slots(o, m))
			say(c, other->member, line_of(o),
			    "the slots are not those of fr.xml:", m->key);
		else if (m->rich != o->rich || m->plural != o->plural)
			say(c, other->member, line_of(o),
			    "rich or plural is not as in fr.xml:", m->key);
	}
	for (size_t i = 0; i < other->n; i++)
		if (map_get(&fr->by_key, other->list[i]->key) == NULL)
			say(c, other->member, line_of(other->list[i]),
			    "a key that fr.xml does not have:",
			    other->list[i]->key);
}

static void
check_keys(struct check *c)
{
	const struct catalogue *fr = c->set->catalogues[0];

	for (size_t i = 0; i < fr->n; i++)
		if (map_get(&c->used, fr->list[i]->key) == NULL &&
		    !is_engines(fr->list[i]->key))
			say(c, fr->member, line_of(fr->list[i]),
			    "no sheet uses the key", fr->list[i]->key);
	for (size_t i = 1; i < c->set->langs; i++)
		compare(c, fr, c->set->catalogues[i]);
}

bool
set_check(const struct set *s, const struct routes *routes, FILE *report)
{
	struct check c = {
		.set = s, .routes = routes, .a = arena_new(0),
		.report = report, .ok = true,
	};

	map_init(&c.used, c.a, 512);
	map_init(&c.included, c.a, 32);
	for (size_t i = 0; i < s->n; i++) {
		const struct doc_node *root = s->members[i]->tree == NULL ?
		    NULL : doc_root(s->members[i]->tree), *n;

		for (n = root; n != NULL; n = doc_after(root, n))
			if (doc_kind(n) == DOC_ELEMENT)
				note_element(&c, s->members[i], n);
	}
	compile_all(&c);
	check_keys(&c);
	arena_free(c.a);
	return c.ok;
}
