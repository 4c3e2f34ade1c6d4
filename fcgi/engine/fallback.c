/*
 * The ladder's last rung: a sober page made without any sheet, from the page
 * document alone, with the same data and the same forms, so that the citizen
 * can still file.  It is built as a tree and goes through the same gate.
 *
 * Mechanical like the rest: a row is a line of "label: value", a list is a
 * list, a field is a labelled input; where a form takes slots (`wanted`,
 * `shown`), each changeable row with a slot is a check box.  Every word comes
 * from the catalogue (fallback.*, column.*, field.*).
 */
#include <stdio.h>
#include <string.h>

#include "engine/request.h"

#include "base/banned.h"

struct maker {
	struct request		*p;
	const struct catalogue	*c;
	const struct route	*slots;		/* the form that takes slots */
	const struct values	*typed;		/* what was checked there */
	struct doc_node		*content;
};

static void	add_content(struct maker *, struct doc_node *body,
		    struct doc_node *content);
static void	add_form(struct maker *, struct doc_node *body,
		    struct doc_node *form);

static const char *
word(struct maker *m, const char *key)
{
	const char	*t = catalogue_text(m->c, key);

	return t != NULL ? t : key;
}

static struct doc_node *
element(struct doc_node *parent, const char *name, const char *text)
{
	if (text == NULL)
		return doc_add(parent, doc_name(name));
	return doc_add_text(parent, doc_name(name), text, strlen(text));
}

static void
attr(struct doc_node *e, const char *name, const char *value)
{
	doc_attr(e, doc_name(name), value, strlen(value));
}

static void
say(struct doc_node *e, const char *text)
{
	doc_text(e, text, strlen(text));
}

static struct doc_node *
child(struct doc_node *parent, const char *name)
{
	struct doc_node	*n = parent != NULL ? doc_first(parent) : NULL;

	while (n != NULL && (doc_kind(n) != DOC_ELEMENT ||
	    strcmp(doc_node_name(n), name) != 0))
		n = doc_next(n);
	return n;
}

/* The text directly in an element, or its display part's. */
static const char *
text_of(struct doc_node *e)
{
	struct doc_node	*display = child(e, "display");
	struct doc_node	*n = doc_first(display != NULL ? display : e);

	return n != NULL && doc_kind(n) == DOC_TEXT ? doc_bytes(n) : "";
}

/* --- the frame --- */

static struct doc_node *
frame(struct maker *m, struct doc *d, const char *title)
{
	struct doc_node	*html = doc_root(d), *head, *e, *body;

	attr(html, "lang", set_lang(m->p->e->set, m->p->lang));
	head = element(html, "head", NULL);
	attr(element(head, "meta", NULL), "charset", "utf-8");
	e = element(head, "meta", NULL);
	attr(e, "name", "viewport");
	attr(e, "content", "width=device-width, initial-scale=1");
	(void)element(head, "title", arena_printf(m->p->a, "%s – %s", title,
	    m->p->e->config->name));
	if (set_find(m->p->e->set, "static/site.css") != NULL) {
		e = element(head, "link", NULL);
		attr(e, "rel", "stylesheet");
		attr(e, "href", arena_printf(m->p->a, "%ssite.css",
		    m->p->e->assets));
	}
	body = element(element(html, "body", NULL), "main", NULL);
	attr(body, "id", "main");
	(void)element(body, "h1", title);
	return body;
}

static void
add_messages(struct doc_node *body, struct doc_node *page)
{
	struct doc_node	*list = child(page, "messages"), *n;

	for (n = list != NULL ? doc_first(list) : NULL; n != NULL;
	    n = doc_next(n))
		if (doc_kind(n) == DOC_ELEMENT)
			(void)element(body, "p", text_of(child(n, "text")));
}

static void
add_problem(struct maker *m, struct doc_node *body, struct doc_node *problem)
{
	struct doc_node	*reference = child(problem, "reference"), *e;

	(void)element(body, "p", text_of(child(problem, "text")));
	if (reference != NULL)
		(void)element(body, "p", arena_printf(m->p->a, "%s %s",
		    word(m, "fallback.reference"), text_of(reference)));
	e = element(element(body, "p", NULL), "a",
	    word(m, "fallback.home"));
	attr(e, "href", *m->p->prefix != '\0' ? m->p->prefix : "/");
}

static const struct route *
slots_form(struct request *p)
{
	const char *const	*f;
	const struct input	*in;
	const struct plan	*plan;

	if (p->shown == NULL || p->shown->sheet == NULL)
		return NULL;
	for (f = p->shown->sheet->forms; f != NULL && *f != NULL; f++) {
		plan = plan_find(p->e, POST, *f);
		if (plan == NULL)
			continue;
		for (in = plan->route->in; in != NULL && in->type != IN_END;
		    in++)
			if (in->type == IN_SLOT)
				return plan->route;
	}
	return NULL;
}

struct doc *
fallback_build(struct request *p, struct doc *page)
{
	struct maker	 m = { .p = p };
	struct doc	*d = doc_new(doc_name("html"));
	struct doc_node	*root = doc_root(page), *problem, *body, *n;

	m.c = set_catalogue(p->e->set, set_lang(p->e->set, p->lang));
	problem = child(child(root, "content"), "problem");
	body = frame(&m, d, word(&m, problem != NULL ? "fallback.error" :
	    "fallback.title"));
	if (problem != NULL) {
		add_problem(&m, body, problem);
		return d;
	}
	(void)element(body, "p", word(&m, "fallback.notice"));
	add_messages(body, root);
	m.slots = slots_form(p);
	m.typed = m.slots != NULL && p->typed_for == m.slots ? p->typed : NULL;
	m.content = child(root, "content");
	add_content(&m, body, m.content);
	for (n = doc_first(root); n != NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_ELEMENT &&
		    strcmp(doc_node_name(n), "form") == 0)
			add_form(&m, body, n);
	return d;
}

/* --- content --- */

static const char *
label(struct maker *m, const char *name)
{
	return word(m, arena_printf(m->p->a, "column.%s", name));
}

/* The row of another list that an attribute points to: child="103" is the
 * <child id="103">; its first text stands for it. */
static const char *
pointed_to(struct doc_node *row, struct doc_node *attribute)
{
	struct doc_node	*list = doc_first(doc_parent(doc_parent(row))), *n;
	const char	*name = doc_node_name(attribute), *id;

	for (; list != NULL; list = doc_next(list))
		for (n = doc_first(list); n != NULL; n = doc_next(n)) {
			if (doc_kind(n) != DOC_ELEMENT ||
			    strcmp(doc_node_name(n), name) != 0)
				break;
			id = doc_get(n, "id");
			if (id != NULL && doc_first(n) != NULL &&
			    strcmp(id, doc_bytes(attribute)) == 0)
				return text_of(doc_first(n));
		}
	return NULL;
}

/* Dates are read with their weekday. */
static const char *
value_of(struct doc_node *e)
{
	const char	*day = doc_get(e, "day");

	return day != NULL ? day : text_of(e);
}

/* "label: value; label: value" of a row's elements. */
static void
add_row(struct maker *m, struct doc_node *into, struct doc_node *row)
{
	struct doc_node	*n;
	const char	*who;
	bool		 first = true;

	for (n = doc_first_attr(row); n != NULL; n = doc_next_attr(n))
		if ((who = pointed_to(row, n)) != NULL) {
			say(into, who);
			first = false;
		}
	for (n = doc_first(row); n != NULL; n = doc_next(n)) {
		if (doc_kind(n) != DOC_ELEMENT || *text_of(n) == '\0')
			continue;
		if (!first)
			say(into, " ; ");
		say(into, label(m, doc_node_name(n)));
		say(into, " : ");
		say(into, value_of(n));
		first = false;
	}
}

static bool
is_checked(struct maker *m, struct doc_node *row, const char *slot)
{
	const struct value	*v;
	size_t			 i;

	if (m->typed == NULL)
		return doc_get(row, "booked") != NULL;
	v = input_find(m->typed, "wanted");
	for (i = 0; v != NULL && i < v->n; i++)
		if (strcmp(v->clean[i].p, slot) == 0)
			return true;
	return false;
}

static void
add_slot(struct maker *m, struct doc_node *item, struct doc_node *row,
    const char *slot)
{
	struct doc_node	*e;

	if (doc_get(row, "booked") != NULL) {
		e = element(item, "input", NULL);
		attr(e, "type", "hidden");
		attr(e, "name", "shown");
		attr(e, "value", slot);
	}
	item = element(item, "label", NULL);
	e = element(item, "input", NULL);
	attr(e, "type", "checkbox");
	attr(e, "name", "wanted");
	attr(e, "value", slot);
	if (is_checked(m, row, slot))
		attr(e, "checked", "checked");
	say(item, " ");
	add_row(m, item, row);
}

static void
add_list(struct maker *m, struct doc_node *body, struct doc_node *list)
{
	struct doc_node	*ul, *li, *row;
	const char	*slot;

	if (strcmp(doc_get(list, "count"), "0") == 0)
		return;
	(void)element(body, "h2", label(m, doc_node_name(list)));
	ul = element(body, "ul", NULL);
	for (row = doc_first(list); row != NULL; row = doc_next(row)) {
		li = element(ul, "li", NULL);
		slot = doc_get(row, "changeable") != NULL && m->slots != NULL ?
		    doc_get(row, "slot") : NULL;
		if (slot != NULL)
			add_slot(m, li, row, slot);
		else
			add_row(m, li, row);
	}
}

static void
submit(struct maker *m, struct doc_node *form)
{
	struct doc_node	*b = element(form, "button",
			    word(m, "fallback.submit"));

	attr(b, "type", "submit");
}

static void
begin_form(struct maker *m, struct doc_node *form, const struct route *r)
{
	attr(form, "method", r->method == POST ? "post" : "get");
	attr(form, "action", arena_printf(m->p->a, "%s%s", m->p->prefix,
	    r->path));
}

static void
add_content(struct maker *m, struct doc_node *body, struct doc_node *content)
{
	struct doc_node	*n;

	if (m->slots != NULL) {
		body = element(body, "form", NULL);
		begin_form(m, body, m->slots);
	}
	for (n = doc_first(content); n != NULL; n = doc_next(n)) {
		if (doc_get(n, "count") != NULL)
			add_list(m, body, n);
		else
			add_row(m, element(body, "p", NULL), n);
	}
	if (m->slots != NULL)
		submit(m, body);
}

/* --- the other forms --- */

/* A box per option; a choice of one is a radio button. */
static void
add_options(struct doc_node *form, struct doc_node *field)
{
	bool		 one = strcmp(doc_get(field, "type"), "choice") == 0;
	struct doc_node	*o, *e, *label;

	form = element(form, "fieldset", NULL);
	(void)element(form, "legend", text_of(child(field, "label")));
	for (o = doc_first(field); o != NULL; o = doc_next(o)) {
		if (doc_kind(o) != DOC_ELEMENT ||
		    strcmp(doc_node_name(o), "option") != 0)
			continue;
		label = element(form, "label", NULL);
		e = element(label, "input", NULL);
		attr(e, "type", one ? "radio" : "checkbox");
		attr(e, "name", doc_get(field, "name"));
		attr(e, "value", doc_get(o, "code"));
		if (doc_get(o, "chosen") != NULL)
			attr(e, "checked", "checked");
		say(label, " ");
		say(label, text_of(o));
	}
}

/* An attribute of the page's single rows. */
static const char *
said(struct doc_node *content, const char *name)
{
	struct doc_node	*n = content != NULL ? doc_first(content) : NULL;
	const char	*value = NULL;

	for (; n != NULL && value == NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_ELEMENT && doc_get(n, "count") == NULL)
			value = doc_get(n, name);
	return value;
}

/* What the page was asked for or answers, where the form takes it along. */
static void
add_hidden(struct maker *m, struct doc_node *form, const struct route *r)
{
	const struct input	*in;
	const struct value	*v;
	const char		*value;
	struct doc_node		*e;

	for (in = r->in; m->p->with != NULL && in != NULL &&
	    in->type != IN_END; in++) {
		/* Tokens go on by themselves (session.c). */
		if (!in->hidden || in->type == IN_NONCE ||
		    in->type == IN_TOKEN)
			continue;
		v = input_find(m->p->with, in->name);
		value = v != NULL && v->n == 1 ?
		    str_dup(m->p->a, v->typed[0]) :
		    said(m->content, in->name);
		if (value == NULL)
			continue;
		e = element(form, "input", NULL);
		attr(e, "type", "hidden");
		attr(e, "name", in->name);
		attr(e, "value", value);
	}
}

static void
add_field(struct doc_node *form, struct doc_node *field)
{
	struct doc_node	*e, *error = child(field, "error");
	const char	*id = doc_get(field, "id");
	const char	*type = doc_get(field, "type");

	if (child(field, "option") != NULL) {
		add_options(form, field);
		return;
	}
	if (strcmp(type, "choices") == 0)
		return;
	e = element(form, "label", text_of(child(field, "label")));
	attr(e, "for", id);
	if (error != NULL)
		(void)element(form, "p", text_of(error));
	if (strcmp(type, "textarea") == 0) {
		e = element(form, "textarea", child(field, "value") != NULL ?
		    text_of(child(field, "value")) : NULL);
		attr(e, "id", id);
		attr(e, "name", doc_get(field, "name"));
		return;
	}
	e = element(form, "input", NULL);
	attr(e, "id", id);
	attr(e, "name", doc_get(field, "name"));
	attr(e, "type", type);
	if (strcmp(type, "checkbox") == 0) {
		attr(e, "value", "1");
		if (child(field, "value") != NULL)
			attr(e, "checked", "checked");
	} else if (child(field, "value") != NULL)
		attr(e, "value", text_of(child(field, "value")));
}

static void
add_form(struct maker *m, struct doc_node *body, struct doc_node *form)
{
	const char		*action = doc_get(form, "action");
	const struct plan	*plan = plan_find(m->p->e, POST, action);
	struct doc_node		*e, *n, *errors = child(form, "errors");

	if (plan == NULL)
		plan = plan_find(m->p->e, GET, action);
	for (n = errors != NULL ? doc_first(errors) : NULL; n != NULL;
	    n = doc_next(n))
		(void)element(body, "p", text_of(n));
	if (plan == NULL || plan->route == m->slots)
		return;
	e = element(body, "form", NULL);
	begin_form(m, e, plan->route);
	add_hidden(m, e, plan->route);
	for (n = doc_first(form); n != NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_ELEMENT &&
		    strcmp(doc_node_name(n), "field") == 0)
			add_field(e, n);
	submit(m, e);
}
