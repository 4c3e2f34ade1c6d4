/*
 * t:msg and t:attribute: the sentence of the catalogue stands in the compiled
 * sheet, so a language costs nothing at run time.  Slots are XPath, and the
 * translator owns their order.
 */
#include <stdio.h>
#include <string.h>

#include "engine/expand_priv.h"

#include "base/banned.h"

struct use {			/* one use of a message */
	struct expand		*x;
	const struct doc_node	*at;
	const struct message	*m;
	const char		*slot[MESSAGE_SLOTS];
	const char		*select[MESSAGE_SLOTS];
	size_t			 n;
};

static bool	read_slots(struct use *);
static bool	has_slot(struct use *, const char *name);
static bool	say(struct use *, struct doc_node *to,
		    const struct doc_node *from, bool top);
static bool	say_element(struct use *, struct doc_node *to,
		    const struct doc_node *);
static const char *href(struct use *, const char *);

bool
expand_words(struct expand *x, struct doc_node *to, const struct doc_node *n)
{
	const char *name = doc_node_name(n);

	if (strcmp(name, "msg") == 0)
		return expand_message(x, to, n);
	if (strcmp(name, "attribute") == 0)
		return expand_words_attr(x, to, n);
	return expand_wrong(x, n, "<t:%s> cannot stand here", name);
}

bool
expand_words_attr(struct expand *x, struct doc_node *to,
    const struct doc_node *n)
{
	const char *name = doc_get(n, "name");
	struct doc_node *copy;

	if (name == NULL)
		return expand_wrong(x, n, "t:attribute without name");
	if (!profile_attr(x, n, "div", name, false))
		return false;
	copy = expand_xsl(to, "attribute", n);
	expand_attr(copy, "name", name);
	return expand_message(x, copy, n);
}

bool
expand_message(struct expand *x, struct doc_node *to,
    const struct doc_node *n)
{
	const char *key = doc_get(n, "key"), *count = doc_get(n, "count");
	struct use u = { .x = x, .at = n };
	struct doc_node *choose, *when;

	if (key == NULL)
		return expand_wrong(x, n, "t:%s without key",
		    doc_node_name(n));
	if ((u.m = catalogue_message(x->words, key)) == NULL)
		return expand_wrong(x, n, "unknown message key \"%s\"%s", key,
		    near_in_map(x->a, &x->set->catalogues[0]->by_key, key));
	if (u.m->plural != (count != NULL))
		return expand_wrong(x, n, u.m->plural ? "message \"%s\" has a "
		    "plural: give count" : "message \"%s\" has no plural", key);
	if (u.m->rich && doc_is(n, NS_TEXT, "attribute"))
		return expand_wrong(x, n, "message \"%s\" is rich: no "
		    "attribute can hold it", key);
	if (!read_slots(&u))
		return false;
	if (u.m->one == NULL)
		return say(&u, to, u.m->node, true);
	if (!profile_xpath(x, n, "count", str_of(count)))
		return false;
	choose = expand_xsl(to, "choose", n);
	when = expand_xsl(choose, "when", n);
	expand_attr(when, "test", arena_printf(x->a, "(%s) = 'one'", count));
	return say(&u, when, u.m->one, true) &&
	    say(&u, expand_xsl(choose, "otherwise", n), u.m->node, true);
}

static bool
read_slots(struct use *u)
{
	const struct doc_node *n;
	const char *name, *select;

	for (n = doc_first(u->at); n != NULL; n = doc_next(n)) {
		if (doc_kind(n) != DOC_ELEMENT)
			continue;
		name = doc_get(n, "name");
		select = doc_get(n, "select");
		if (!doc_is(n, NS_TEXT, "slot") || name == NULL ||
		    select == NULL || u->n == MESSAGE_SLOTS)
			return expand_wrong(u->x, n, "in t:%s only <t:slot "
			    "name select/>", doc_node_name(u->at));
		if (!has_slot(u, name) ||
		    !profile_xpath(u->x, n, "select", str_of(select)))
			return false;
		u->slot[u->n] = name;
		u->select[u->n++] = select;
	}
	for (size_t i = 0; u->m->slots[i] != NULL; i++) {
		size_t k = 0;

		while (k < u->n && strcmp(u->slot[k], u->m->slots[i]) != 0)
			k++;
		if (k == u->n)
			return expand_wrong(u->x, u->at, "message \"%s\" needs "
			    "the slot \"%s\"", u->m->key, u->m->slots[i]);
	}
	return true;
}

static bool
has_slot(struct use *u, const char *name)
{
	struct near near = { .want = name };

	for (size_t i = 0; u->m->slots[i] != NULL; i++) {
		if (strcmp(u->m->slots[i], name) == 0)
			return true;
		near_consider(&near, u->m->slots[i]);
	}
	return expand_wrong(u->x, u->at, "message \"%s\" has no slot \"%s\"%s",
	    u->m->key, name, near_phrase(u->x->a, near.best));
}

/* The content of a message, at the place of its use. */
static bool
say(struct use *u, struct doc_node *to, const struct doc_node *from, bool top)
{
	const struct doc_node *n;
	struct doc_node *made;
	const char *flat, *name;

	for (n = doc_first(from); n != NULL; n = doc_next(n)) {
		if (doc_kind(n) == DOC_TEXT) {
			flat = text_flat(u->x->a, doc_bytes(n),
			    top && n == doc_first(from),
			    top && doc_next(n) == NULL);
			/* libxslt drops a text of blanks only. */
			if (flat[strspn(flat, " \t\r\n")] != '\0')
				doc_text(to, flat, strlen(flat));
			else if (*flat != '\0')
				doc_text(expand_xsl(to, "text", u->at), flat,
				    strlen(flat));
		} else if (doc_is(n, NULL, "slot")) {
			name = doc_get(n, "name");
			made = expand_xsl(to, "value-of", u->at);
			for (size_t k = 0; k < u->n; k++)
				if (strcmp(u->slot[k], name) == 0)
					expand_attr(made, "select",
					    u->select[k]);
		} else if (doc_kind(n) == DOC_ELEMENT &&
		    !say_element(u, to, n))
			return false;
	}
	return true;
}

static bool
say_element(struct use *u, struct doc_node *to, const struct doc_node *n)
{
	struct doc_node *made = doc_add_in(to, NULL, doc_node_name(n),
	    doc_line(u->at));
	const char *url = doc_get(n, "href"), *whole;

	if (url != NULL) {
		if ((whole = href(u, url)) == NULL)
			return expand_wrong(u->x, u->at, "message \"%s\": "
			    "\"%s\" is neither a page nor https://%s",
			    u->m->key, url, expand_near_route(u->x, url));
		expand_attr(made, "href", whole);
	}
	return say(u, made, n, false);
}

/* Braces would be XPath in the compiled sheet. */
static const char *
href(struct use *u, const char *url)
{
	const struct route *r;

	if (strpbrk(url, "{}") != NULL)
		return NULL;
	if (strncmp(url, "https://", 8) == 0)
		return url;
	r = route_named(u->x->routes, GET, url);
	return r != NULL ? expand_address(u->x, r) : NULL;
}
