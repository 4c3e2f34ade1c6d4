/*
 * A catalogue: <catalogue lang="fr"> of <msg key="...">, each a text with
 * slots, or <plural category="one|other"> of such texts, or with rich="true" a
 * closed mini-HTML.  What a translator may get wrong is refused here with its
 * line; what differs between languages is set_check's business.
 */
#include <stdio.h>
#include <string.h>

#include "engine/set_priv.h"

#include "base/banned.h"

struct reading {
	struct set		*set;
	struct catalogue	*c;
	struct err		*e;
};

static bool	read_message(struct reading *, const struct doc_node *);
static bool	read_plural(struct reading *, struct message *,
		    const struct doc_node *);
static bool	read_content(struct reading *, struct message *,
		    const struct doc_node *);
static bool	read_inside(struct reading *, struct message *,
		    const struct doc_node *);
static bool	add_slot(struct reading *, struct message *,
		    const struct doc_node *);
static const char *plain_text(struct reading *, const struct doc_node *);
static bool	wrong(struct reading *, const struct doc_node *,
		    const char *what, const char *name);

bool
catalogue_read(struct set *set, const struct member *m, const char *lang,
    struct err *e)
{
	struct catalogue *c = arena_new_of(set->a, struct catalogue);
	struct reading r = { set, c, e };
	const struct doc_node *root = doc_root(m->tree), *n;
	const char *said = doc_get(root, "lang");
	size_t most = 0;

	c->lang = lang;
	c->member = m->file.name;
	if (!doc_is(root, NULL, "catalogue") || said == NULL ||
	    strcmp(said, lang) != 0)
		return wrong(&r, root, "the root is not <catalogue> of lang",
		    lang);
	for (n = doc_first(root); n != NULL; n = doc_next(n))
		most += doc_kind(n) == DOC_ELEMENT;
	map_init(&c->by_key, set->a, most);
	c->list = arena_new_array(set->a, most + 1, struct message *);
	for (n = doc_first(root); n != NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_ELEMENT && !read_message(&r, n))
			return false;
	if (set->langs > 0)
		c->other = set->catalogues[0];
	set->catalogues[set->langs++] = c;
	return true;
}

const struct message *
catalogue_message(const struct catalogue *c, const char *key)
{
	const struct message *m = map_get(&c->by_key, key);

	return m == NULL && c->other != NULL ?
	    map_get(&c->other->by_key, key) : m;
}

const char *
catalogue_text(const struct catalogue *c, const char *key)
{
	const struct message *m = catalogue_message(c, key);

	return m == NULL ? NULL : m->text;
}

const char *
catalogue_label(const struct catalogue *c, const char *list, const char *code,
    size_t n)
{
	const char *text;
	char key[160];

	if (n > 80 || (size_t)snprintf(key, sizeof(key), "code.%.60s.%.*s",
	    list, (int)n, code) >= sizeof(key))
		return code;
	text = catalogue_text(c, key);
	return text == NULL ? code : text;
}

/* --- reading --- */

static bool
read_message(struct reading *r, const struct doc_node *n)
{
	struct message *m = arena_new_of(r->set->a, struct message);
	const char *rich = doc_get(n, "rich");
	const struct doc_node *at;

	if (!doc_is(n, NULL, "msg") || (m->key = doc_get(n, "key")) == NULL)
		return wrong(r, n, "not a <msg key=\"...\">:",
		    doc_node_name(n));
	m->node = n;
	m->rich = rich != NULL && strcmp(rich, "true") == 0;
	for (at = doc_first(n); at != NULL; at = doc_next(at))
		if (doc_is(at, NULL, "plural"))
			m->plural = true;
	if (m->plural ? !read_plural(r, m, n) : !read_content(r, m, n))
		return false;
	if (!m->plural && !m->rich && m->slots[0] == NULL)
		m->text = plain_text(r, n);
	if (map_put(&r->c->by_key, m->key, m) != NULL)
		return wrong(r, n, "this key stands twice:", m->key);
	r->c->list[r->c->n++] = m;
	return true;
}

static bool
read_plural(struct reading *r, struct message *m, const struct doc_node *msg)
{
	const struct doc_node *n;
	const char *category;

	m->node = NULL;
	for (n = doc_first(msg); n != NULL; n = doc_next(n)) {
		if (doc_kind(n) != DOC_ELEMENT)
			continue;
		category = doc_get(n, "category");
		if (!doc_is(n, NULL, "plural") || category == NULL)
			return wrong(r, n, "only <plural category> beside a "
			    "<plural>:", m->key);
		if (strcmp(category, "one") == 0)
			m->one = n;
		else if (strcmp(category, "other") == 0)
			m->node = n;
		else
			return wrong(r, n, "category is one or other, not",
			    category);
		if (!read_content(r, m, n))
			return false;
	}
	return m->node != NULL || wrong(r, msg,
	    "no <plural category=\"other\"> in", m->key);
}

static bool
read_content(struct reading *r, struct message *m,
    const struct doc_node *root)
{
	const struct doc_node *n;

	for (n = doc_after(root, root); n != NULL; n = doc_after(root, n))
		if (doc_kind(n) == DOC_OTHER || (doc_kind(n) == DOC_ELEMENT &&
		    !read_inside(r, m, n)))
			return doc_kind(n) == DOC_OTHER ?
			    wrong(r, n, "not text:", m->key) : false;
	return true;
}

static bool
read_inside(struct reading *r, struct message *m, const struct doc_node *n)
{
	static const char *const allowed[] = { "p", "ul", "ol", "li",
	    "strong", "em", "a", "h3", "br", NULL };
	const struct doc_node *a;

	if (doc_is(n, NULL, "slot"))
		return add_slot(r, m, n);
	if (!m->rich)
		return wrong(r, n, "an element in a message that is not "
		    "rich=\"true\":", doc_node_name(n));
	for (size_t i = 0; ; i++) {
		if (allowed[i] == NULL)
			return wrong(r, n, "a rich message has no element",
			    doc_node_name(n));
		if (doc_is(n, NULL, allowed[i]))
			break;
	}
	for (a = doc_first_attr(n); a != NULL; a = doc_next_attr(a))
		if (!doc_is(n, NULL, "a") ||
		    strcmp(doc_node_name(a), "href") != 0)
			return wrong(r, n, "a rich message has no attribute",
			    doc_node_name(a));
	return !doc_is(n, NULL, "a") || doc_get(n, "href") != NULL ||
	    wrong(r, n, "a link without href in", m->key);
}

static bool
add_slot(struct reading *r, struct message *m, const struct doc_node *n)
{
	const char *name = doc_get(n, "name");
	size_t i;

	if (name == NULL || doc_first(n) != NULL)
		return wrong(r, n, "not an empty <slot name=\"...\"/>:",
		    m->key);
	for (i = 0; i < MESSAGE_SLOTS; i++) {
		if (m->slots[i] == NULL)
			m->slots[i] = name;
		if (strcmp(m->slots[i], name) == 0)
			return true;
	}
	return wrong(r, n, "too many slots in", m->key);
}

static const char *
plain_text(struct reading *r, const struct doc_node *msg)
{
	const struct doc_node *n;
	struct buf b;

	buf_init(&b, r->set->a, 0);
	for (n = doc_first(msg); n != NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_TEXT)
			buf_str(&b, doc_bytes(n));
	return text_flat(r->set->a, b.n == 0 ? "" : b.p, true, true);
}

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/*
 * A space typed on one line is meant.  A line break and the indentation after
 * it is form: one space, and nothing at all at the start or end of a message.
 */
const char *
text_flat(struct arena *a, const char *text, bool first, bool last)
{
	const char *p = text, *run;
	struct buf b;
	bool breaks;

	buf_init(&b, a, strlen(text) + 1);
	while (*p != '\0') {
		if (!is_blank(*p)) {
			buf_char(&b, *p++);
			continue;
		}
		breaks = false;
		for (run = p; is_blank(*p); p++)
			breaks = breaks || *p == '\n';
		if (!breaks)
			buf_add(&b, run, (size_t)(p - run));
		else if (!(first && run == text) && !(last && *p == '\0'))
			buf_char(&b, ' ');
	}
	return b.n == 0 ? "" : b.p;
}

static bool
wrong(struct reading *r, const struct doc_node *n, const char *what,
    const char *name)
{
	return err_set(r->e, ERR_OURS, "", "", "%s:%d: %s %s", r->c->member,
	    doc_line(n), what, name);
}
