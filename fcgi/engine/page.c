/*
 * The page document (templates.md 8): site, user, messages, content, forms.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/request.h"

#include "base/banned.h"

static void	add_site(struct request *, struct doc_node *);
static void	add_user(struct request *, struct doc_node *);
static void	add_notice(struct request *, struct doc_node *);
static void	add_forms(struct request *, struct doc_node *);

static const struct catalogue *
catalogue(const struct request *p)
{
	return set_catalogue(p->e->set, set_lang(p->e->set, p->lang));
}

static void
attr(struct doc_node *e, const char *name, const char *text)
{
	if (text != NULL)
		doc_attr(e, name, text, strlen(text));
}

static struct doc_node *
text(struct doc_node *parent, const char *name, const char *value)
{
	return doc_add_text(parent, name, value, strlen(value));
}

static void
text_if(struct doc_node *parent, const char *name, const char *value)
{
	if (value != NULL && *value != '\0')
		(void)text(parent, name, value);
}

static struct value_view
view(struct request *p)
{
	return (struct value_view){
		.a = p->a, .words = p->e->words[p->lang],
		.catalogue = catalogue(p), .today = p->opened.at.day,
		.at = p->opened.at, .boxed = &p->e->key_boxed,
		.key = &p->e->key_factor, .town = p->e->config->name,
		.sealed = p->e->who == NIGHTLY ? &p->e->key_message : NULL,
	};
}

/* {missing} is what was left out of a date. */
static const char *
sentence(struct request *p, const char *code, const char *missing)
{
	const char	*key = arena_printf(p->a, "error.%s", code);
	const char	*pattern = catalogue_text(catalogue(p), key);
	struct instant	 t;
	struct buf	 b, until;

	if (pattern == NULL)
		pattern = catalogue_text(catalogue(p), "error.MU500");
	buf_init(&b, p->a, 128);
	buf_init(&until, p->a, 32);
	if (p->until != NULL && instant_parse(p->until, strlen(p->until), &t))
		words_time(&until, p->e->words[p->lang], t);
	words_fill(&b, pattern != NULL ? pattern : code,
	    (const char *[]){ "until", until.p, "missing", missing, NULL });
	return b.p;
}

const char *
page_sentence(struct request *p, const char *code)
{
	return sentence(p, code, "");
}

static const char *
field_sentence(struct request *p, const char *code, const struct value *v)
{
	const char	*missing = NULL;

	if (v != NULL && v->part != NULL)
		missing = catalogue_text(catalogue(p),
		    page_date_missing(p, v));
	return sentence(p, code, missing != NULL ? missing : "");
}

static struct doc *
begin_page(struct request *p, const char *id)
{
	struct doc	*d = doc_new("page");
	struct doc_node	*page = doc_root(d);
	char		 at[26];

	instant_iso(p->opened.at, at);
	attr(page, "id", id);
	attr(page, "version", "1.0");
	attr(page, "lang", set_lang(p->e->set, p->lang));
	attr(page, "path", p->path);
	attr(page, "audience", audience_name(p->who));
	attr(page, "at", at);
	add_site(p, page);
	add_user(p, page);
	add_notice(p, page);
	return d;
}

struct doc *
page_build(struct request *p)
{
	struct doc	*d = begin_page(p, p->shown->sheet->id);
	struct doc_node	*content = doc_add(doc_root(d), "content");
	struct value_view v = view(p);
	size_t		 i;

	for (i = 0; i < p->shown->calls; i++)
		if (p->shown->one[i] != NULL)
			rows_add(content, p->shown->plural[i],
			    p->shown->one[i], p->shown->function[i],
			    p->rows[i + 1], &v);
	add_forms(p, doc_root(d));
	return d;
}

struct doc *
page_error(struct request *p, int status, const char *kind)
{
	struct doc	*d = begin_page(p, "error");
	struct doc_node	*content = doc_add(doc_root(d), "content");
	struct doc_node	*problem = doc_add(content, "problem");

	attr(problem, "code", p->err.code);
	attr(problem, "status", arena_printf(p->a, "%d", status));
	attr(problem, "kind", kind);
	text(problem, "text", page_sentence(p, p->err.code));
	text_if(problem, "reference", p->id);
	return d;
}

/* The number as written, and tel: with its international form (PiDILA 301). */
static void
add_phone(struct request *p, struct doc_node *contact, const char *phone)
{
	static const struct input	in = { "phone", IN_PHONE };
	struct str			clean;
	const char			*code;

	if (phone == NULL || *phone == '\0')
		return;
	contact = text(contact, "phone", phone);
	if (input_clean(p->a, &in, str_of(phone), NULL, &clean, &code))
		attr(contact, "href", arena_printf(p->a, "tel:%s", clean.p));
}

/* The same page in each other language, its path without arguments. */
static void
add_languages(struct request *p, struct doc_node *site)
{
	const struct set	*set = p->e->set;
	const char		*path = p->shown != NULL ?
				    p->shown->route->path : "/", *lang;
	struct doc_node		*list, *e;
	size_t			 i;

	if (set_langs(set) < 2 || p->e->who == NIGHTLY)
		return;
	list = doc_add(site, "languages");
	for (i = 0; i < set_langs(set); i++) {
		if (i == p->lang)
			continue;
		lang = set_lang(set, i);
		e = doc_add(list, "language");
		attr(e, "code", lang);
		if (i == 0)
			attr(e, "href", path);
		else
			attr(e, "href", arena_printf(p->a, "/%s%s", lang,
			    strcmp(path, "/") == 0 ? "" : path));
	}
}

static void
add_site(struct request *p, struct doc_node *page)
{
	const struct config	*c = p->e->config;
	struct doc_node		*site = doc_add(page, "site");
	struct doc_node		*contact;

	attr(site, "assets", p->e->assets);
	text(site, "name", c->name);
	text_if(site, "url", p->who == CLERK ? c->url_clerk :
	    c->url_family);
	if (p->e->who == NIGHTLY)
		text_if(site, "url-clerk", c->url_clerk);
	contact = doc_add(site, "contact");
	text_if(contact, "email", c->contact_email);
	add_phone(p, contact, c->contact_phone);
	text_if(contact, "address", c->contact_address);
	text_if(contact, "hours", c->contact_hours);
	text_if(site, "publisher", c->publisher);
	text_if(site, "host", c->host);
	text_if(site, "dpo", c->dpo);
	add_languages(p, site);
}

/* Each "CODE:SERVICE" of a list becomes <right code="" service=""/>. */
static void
add_rights(struct doc_node *user, const char *codes)
{
	struct doc_node	*rights = doc_add(user, "rights"), *right;
	size_t		 n, code;

	while (codes != NULL && *codes != '\0') {
		n = strcspn(codes, " ");
		code = strcspn(codes, " :");
		if (n > 0) {
			right = doc_add(rights, "right");
			doc_attr(right, "code", codes, code);
			if (code < n)
				doc_attr(right, "service", codes + code + 1,
				    n - code - 1);
		}
		codes += n;
		codes += strspn(codes, " ");
	}
}

static void
add_name(struct request *p, struct doc_node *name, const char *given,
    const char *family)
{
	text_if(name, "given", given);
	text_if(name, "family", family);
	text(name, "display", arena_printf(p->a, "%s%s%s",
	    given != NULL ? given : "", given != NULL && family != NULL ?
	    " " : "", family != NULL ? family : ""));
}

static void
add_acting(struct request *p, struct doc_node *user)
{
	const struct opened	*o = &p->opened;
	struct doc_node		*acting;
	const char		*given, *family;
	struct date		 until;
	struct buf		 b;

	if (o->acting_for == NULL || o->acting_until == NULL ||
	    !date_parse(o->acting_until, strlen(o->acting_until), &until))
		return;
	acting = doc_add(user, "acting-for");
	page_person(p->a, o->acting_for, &given, &family);
	add_name(p, acting, given, family);
	buf_init(&b, p->a, 32);
	words_date(&b, p->e->words[p->lang], until);
	attr(text(acting, "until", b.p), "iso", o->acting_until);
}

static void
add_user(struct request *p, struct doc_node *page)
{
	const struct opened	*o = &p->opened;
	struct doc_node		*user, *expires;
	struct buf		 b;
	char			 iso[26];

	if (o->given == NULL && o->family == NULL)
		return;
	user = doc_add(page, "user");
	attr(user, "level", o->level >= 2 ? "2" : "1");
	add_name(p, doc_add(user, "name"), o->given, o->family);
	add_rights(user, o->rights);
	add_acting(p, user);
	if (!o->has_expiry)
		return;
	buf_init(&b, p->a, 48);
	words_time(&b, p->e->words[p->lang], o->expires);
	instant_iso(o->expires, iso);
	expires = text(user, "expires", b.p);
	attr(expires, "iso", iso);
}

static void
add_message(struct doc_node *page, const char *type, const char *code,
    const char *sentence)
{
	struct doc_node	*message = doc_add(doc_add(page,
			    "messages"), "message");

	attr(message, "type", type);
	attr(message, "code", code);
	text(message, "text", sentence);
}

/* Whether the sheet shows the form that was refused. */
static bool
shows_refused(struct request *p)
{
	const char *const	*f = p->shown->sheet->forms;

	while (f != NULL && *f != NULL && strcmp(*f, p->typed_for->path) != 0)
		f++;
	return f != NULL && *f != NULL;
}

/* What went on around the page; and why an address was refused, when the page
 * has no form that could say it. */
static void
add_notice(struct request *p, struct doc_node *page)
{
	const char	*sentence;

	if (p->notice != NULL) {
		sentence = catalogue_text(catalogue(p), p->notice);
		add_message(page, "info", p->notice,
		    sentence != NULL ? sentence : p->notice);
	} else if (p->typed_for != NULL && p->shown != NULL &&
	    p->err.kind != ERR_NONE && !shows_refused(p)) {
		add_message(page, "error", p->err.code,
		    page_sentence(p, p->err.code));
	}
}

/* --- forms --- */

/* "/cantine/reserver" is the form "cantine-reserver". */
static char *
form_name(struct arena *a, const char *action)
{
	char	*name = arena_strdup(a, *action == '/' ? action + 1 : action);
	char	*c;

	for (c = name; *c != '\0'; c++)
		if (*c == '/')
			*c = '-';
	return name;
}

static const char *
field_text(struct request *p, const char *form, const char *name,
    const char *what)
{
	const char	*t = catalogue_text(catalogue(p), arena_printf(p->a,
			    "field.%s.%s%s", form, name, what));

	return t != NULL ? t : catalogue_text(catalogue(p),
	    arena_printf(p->a, "field.%s%s", name, what));
}

static const char *
field_error(struct request *p, const struct input *in, const struct value *v)
{
	if (v != NULL && v->error != NULL)
		return v->error;
	return p->err.kind != ERR_NONE && strcmp(p->err.field, in->name) == 0 ?
	    p->err.code : NULL;
}

/* The form of a route, and whether it shows what was typed. */
struct form_view {
	const struct route	*route;
	const char		*id;
	bool			 typed;
};

static bool
is_chosen(const struct field_option *o, const struct value *v, bool typed)
{
	size_t	i;

	for (i = 0; typed && v != NULL && i < v->n; i++)
		if (str_is(v->typed[i], o->code))
			return true;
	return !typed && o->chosen;
}

/* What is held of a field by rows, until something is typed. */
static void
add_options(struct request *p, struct doc_node *f, const char *form,
    const struct field *field, const struct value *v, bool typed)
{
	const char	*held = field->value;
	long long	 cents;
	struct doc_node	*o;
	size_t		 i;

	if (!typed && held != NULL && field->in.type == IN_CENTS) {
		cents = strtoll(held, NULL, 10);
		held = arena_printf(p->a, "%lld,%02lld", cents / 100,
		    cents % 100);
	}
	if (!typed)
		text_if(f, "value", held);
	for (i = 0; i < field->options; i++) {
		const char	*label = field->option[i].label;

		if (label == NULL)
			label = field_text(p, form, field->in.name,
			    arena_printf(p->a, ".%s", field->option[i].code));
		o = text(f, "option", label != NULL ? label :
		    field->option[i].code);
		attr(o, "code", field->option[i].code);
		if (is_chosen(&field->option[i], v, typed))
			attr(o, "chosen", "true");
	}
}

/* What was typed, and what is held when nothing was. */
static void
add_values(struct request *p, struct doc_node *f, const struct form_view *form,
    const struct input *in, const struct value *v)
{
	const struct field	*by_row = form_field(p, in->name);
	size_t			 i;

	if (page_date_in_parts(form->route, in)) {
		page_date(p, f, in, v, by_row != NULL && !form->typed ?
		    by_row->value : NULL);
		return;
	}
	for (i = 0; v != NULL && in->type != IN_SECRET && i < v->n; i++)
		(void)doc_add_text(f, "value", v->typed[i].p,
		    v->typed[i].n);
	if (by_row != NULL)
		add_options(p, f, form->id, by_row, v, form->typed);
}

/* A date has an example, which a procedure's own hint may lack. */
static const char *
field_hint(struct request *p, const char *form_id, const struct input *in)
{
	const struct field	*by_row = form_field(p, in->name);
	const char		*own = by_row != NULL ? by_row->hint : NULL;
	const char		*hint = own != NULL ? own :
				    field_text(p, form_id, in->name, ".hint");

	if (in->type != IN_DATE || (hint != NULL && own == NULL))
		return hint;
	return arena_printf(p->a, "%s%s%s", own != NULL ? own : "",
	    own != NULL ? " " : "", catalogue_text(catalogue(p),
	    "date.example"));
}

static void
add_field(struct request *p, struct doc_node *to, const struct form_view *form,
    const struct input *in, const struct value *v)
{
	struct doc_node	*f = doc_add(to, "field");
	const struct field *by_row = form_field(p, in->name);
	const char	*label = by_row != NULL && by_row->label != NULL ?
			    by_row->label : field_text(p, form->id, in->name,
			    "");
	const char	*error = form->typed ? field_error(p, in, v) : NULL;

	attr(f, "name", in->name);
	attr(f, "id", arena_printf(p->a, "f-%s", in->name));
	attr(f, "type", input_field_type(in));
	if (!in->optional)
		attr(f, "required", "true");
	attr(f, "autocomplete", in->autocomplete);
	if (in->max > 0 && in->type != IN_INT)
		attr(f, "max-length", arena_printf(p->a, "%ld", in->max));
	text(f, "label", label != NULL ? label : in->name);
	text_if(f, "hint", field_hint(p, form->id, in));
	add_values(p, f, form, in, v);
	if (error != NULL)
		attr(text(f, "error", field_sentence(p, error, v)), "code",
		    error);
}

static void
add_error(struct request *p, struct doc_node *errors, const char *field,
    const char *code, const char *sentence)
{
	struct doc_node	*e = text(errors, "error", sentence);

	if (field != NULL && *field != '\0')
		attr(e, "field", arena_printf(p->a, "f-%s", field));
	attr(e, "code", code);
}

/* Where the summary leads: of a date in parts, to the first at fault. */
static const char *
field_target(struct request *p, const struct form_view *form,
    const struct input *in, const struct value *v)
{
	if (in->hidden)
		return NULL;
	return page_date_in_parts(form->route, in) ?
	    page_date_first(p->a, v) : in->name;
}

/* The summary: each field's error in order, else the refusal's own. */
static void
add_errors(struct request *p, struct doc_node *to,
    const struct form_view *form, const struct values *typed)
{
	struct doc_node	*errors = doc_add(to, "errors");
	int		 n = 0;
	size_t		 i;

	for (i = 0; i < typed->n; i++) {
		const struct input	*in = typed->v[i].in;
		const char		*code = field_error(p, in,
					    &typed->v[i]);

		if (code != NULL) {
			add_error(p, errors, field_target(p, form, in,
			    &typed->v[i]), code, field_sentence(p, code,
			    &typed->v[i]));
			n++;
		}
	}
	if (n == 0 && p->err.kind != ERR_NONE) {
		add_error(p, errors, NULL, p->err.code,
		    page_sentence(p, p->err.code));
		n = 1;
	}
	attr(errors, "count", arena_printf(p->a, "%d", n));
}

static bool
has_field(const struct input *in)
{
	for (; in != NULL && in->type != IN_END; in++)
		if (!in->hidden)
			return true;
	return false;
}

static void
add_form(struct request *p, struct doc_node *page, const struct route *r)
{
	bool			 again = r == p->typed_for;
	struct form_view	 form = { r, form_name(p->a, r->path), again };
	const struct values	*v = again ? p->typed :
				    r == p->shown->route ? p->with : NULL;
	bool			 by_rows = r->by_rows && p->fields != NULL;
	const struct input	*in;
	struct doc_node		*to;
	size_t			 i;

	if (!again && !has_field(r->in) && !by_rows)
		return;
	to = doc_add(page, "form");
	attr(to, "action", r->path);
	attr(to, "name", form.id);
	if (again)
		attr(to, "typed", "true");
	if (again && p->err.kind != ERR_NONE)
		add_errors(p, to, &form, v);
	for (in = r->in; in != NULL && in->type != IN_END; in++)
		if (!in->hidden)
			add_field(p, to, &form, in,
			    v != NULL ? input_find(v, in->name) : NULL);
	for (i = 0; by_rows && i < p->fields->n; i++)
		add_field(p, to, &form, &p->fields->v[i].in, v != NULL ?
		    input_find(v, p->fields->v[i].in.name) : NULL);
}

static void
add_forms(struct request *p, struct doc_node *page)
{
	const char *const	*f = p->shown->sheet->forms;
	const struct plan	*plan;

	for (; f != NULL && *f != NULL; f++) {
		plan = plan_find(p->e, POST, *f);
		if (plan == NULL)
			plan = plan_find(p->e, GET, *f);
		if (plan != NULL)	/* another audience's form */
			add_form(p, page, plan->route);
	}
}
