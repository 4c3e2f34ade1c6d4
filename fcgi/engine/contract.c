/* Routes against functions, inputs, sheets and each other. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "engine/contract.h"

#include "base/banned.h"

struct checker {
	struct engine	*e;
	struct db	*db;
	struct arena	*scratch;
	FILE		*report;
	bool		 ok;
};

static const char *
method_name(const struct route *r)
{
	return r->method == GET ? "GET" : "POST";
}

static void complain(struct checker *, const struct route *, const char *, ...)
    __attribute__((format(printf, 3, 4)));

static void
complain(struct checker *c, const struct route *r, const char *fmt, ...)
{
	va_list	ap;

	c->ok = false;
	fprintf(c->report, "fcgi/pages: %s %s: ", method_name(r), r->path);
	va_start(ap, fmt);
	vfprintf(c->report, fmt, ap);
	va_end(ap);
	fputc('\n', c->report);
}

/* --- calls --- */

static const struct input *
input_named(const struct route *r, const char *name)
{
	const struct input	*in = r->in;

	while (in != NULL && in->type != IN_END && strcmp(in->name, name) != 0)
		in++;
	return in != NULL && in->type != IN_END ? in : NULL;
}

static bool
takes(const struct input *in, const char *type)
{
	const char *const	*t = input_sql_types(in);

	for (; *t != NULL; t++)
		if (strcmp(*t, type) == 0)
			return true;
	return false;
}

static enum input_type
filled_type(const char *name)
{
	return name[0] == '#' ? IN_TOKEN : name[0] == '*' ? IN_TEXT : IN_SECRET;
}

/* What the engine fills in, and the input it makes that of. */
static void
check_filled(struct checker *c, const struct route *r,
    const struct function *f, size_t i, const char *name)
{
	static const struct { const char *name, *of; } known[] = {
		{ "@session", NULL }, { "@device", NULL },
		{ "@network", NULL }, { "@fresh", NULL },
		{ "@sealed", NULL }, { "@params", "password" },
		{ "@proof", "password" }, { "@current", "current" },
		{ "@visit", NULL }, { "@names", NULL }, { "@values", NULL },
	};
	bool			 rows = strcmp(name, "@names") == 0 ||
				    strcmp(name, "@values") == 0;
	bool			 list = false;
	bool			 table = table_fills(name, &list);
	const char		*of = name[0] == '#' || name[0] == '*' ?
				    name + 1 : NULL;
	const struct input	*in;
	size_t			 k = 0, n = sizeof(known) / sizeof(known[0]);

	while (of == NULL && k < n && strcmp(known[k].name, name) != 0)
		k++;
	if (table && r->act != ACT_TABLE)
		complain(c, r, "\"%s\" without ACT_TABLE", name);
	if (table)
		of = "document";
	else if (of == NULL && k == n)
		complain(c, r, "the engine knows no \"%s\" for api.%s", name,
		    f->name);
	else if (of == NULL)
		of = known[k].of;
	in = of != NULL ? input_named(r, of) : NULL;
	if (of != NULL && (in == NULL || in->type != (table ? IN_FILE :
	    filled_type(name))))
		complain(c, r, "\"%s\" for api.%s needs an input \"%s\" of "
		    "type %s", name, f->name, of, name[0] == '#' ? "IN_TOKEN" :
		    name[0] == '*' ? "IN_TEXT" : "IN_SECRET");
	list = list || rows;
	if (rows && !r->by_rows)
		complain(c, r, "\"%s\" without .by_rows", name);
	if (strcmp(f->types[i], list ? "text[]" : "text") != 0)
		complain(c, r, "\"%s\" is %s, not the %s that api.%s takes",
		    name, list ? "text[]" : "text", f->types[i], f->name);
}

static void
check_argument(struct checker *c, const struct route *r,
    const struct function *f, size_t i, const char *name)
{
	const struct input	*in;

	if (name == NULL) {
		complain(c, r, "api.%s takes %zu arguments, the route gives "
		    "%zu", f->name, f->arguments, i);
		return;
	}
	if (name[0] == '@' || name[0] == '#' || name[0] == '*') {
		check_filled(c, r, f, i, name);
		return;
	}
	if ((in = input_named(r, name)) == NULL)
		complain(c, r, "\"%s\" for api.%s is no input of the route",
		    name, f->name);
	else if (!takes(in, f->types[i]))
		complain(c, r, "input \"%s\" cannot be the %s that api.%s "
		    "takes", name, f->types[i], f->name);
}

static void
check_call(struct checker *c, const struct route *r, const struct function *f,
    const struct route_call *call)
{
	const char	*none[ARGUMENTS_MAX] = { NULL };
	struct db_call	 parse = { f->name, f->types, none, f->arguments };
	struct err	 e = { 0 };
	size_t		 i;

	for (i = 0; i < f->arguments; i++)
		check_argument(c, r, f, i, i < ROUTE_ARGS ? call->with[i] :
		    NULL);
	if (i < ROUTE_ARGS && call->with[i] != NULL)
		complain(c, r, "api.%s takes %zu arguments, the route gives "
		    "more", f->name, f->arguments);
	if (r->method == GET && f->writes)
		complain(c, r, "api.%s is volatile: a GET changes nothing",
		    f->name);
	if (!db_prepare(c->db, c->scratch, &parse, &e))
		complain(c, r, "%s", e.detail);
}

static void
plan_call_names(struct checker *c, struct plan *plan, size_t i)
{
	const char	*as = plan->route->call[i].as, *slash;

	if (as == NULL || as[0] == '@')
		return;
	slash = strchr(as, '/');
	if (slash != NULL)
		plan->plural[i] = doc_name(arena_strndup(c->e->a, as,
		    (size_t)(slash - as)));
	plan->one[i] = doc_name(slash != NULL ? slash + 1 : as);
}

/* The columns that engine/fields.h reads. */
static void
check_fields(struct checker *c, const struct route *r,
    const struct function *f)
{
	static const char *const	known[] = { "name", "type", "label",
	    "hint", "optional", "least", "most", "autocomplete", "value",
	    "option", "option_label", "chosen" };
	size_t				i, j;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
		for (j = 0; j < f->columns && strcmp(f->column[j].name,
		    known[i]) != 0; j++)
			continue;
		if (j == f->columns)
			complain(c, r, "api.%s has no column %s for @fields",
			    f->name, known[i]);
	}
}

static void
check_calls(struct checker *c, struct plan *plan)
{
	const struct route	*r = plan->route;
	const struct function	*f;
	size_t			 i;

	for (i = 0; i < ROUTE_CALLS && r->call[i].function != NULL; i++) {
		plan_call_names(c, plan, i);
		plan->calls = i + 1;
		if (c->db == NULL)
			continue;
		f = signatures_find(&c->e->signatures, r->call[i].function);
		if (f == NULL) {
			complain(c, r, "no function api.%s for this pool: see "
			    "sql/api/*/%s.sql and sql/grants.sql",
			    r->call[i].function, r->call[i].function);
			continue;
		}
		plan->function[i] = f;
		check_call(c, r, f, &r->call[i]);
		if (r->call[i].as != NULL && r->call[i].as[0] == '@')
			check_fields(c, r, f);
	}
}

/* --- where a POST leads --- */

static bool
has_column(const struct function *f, const char *name)
{
	size_t	i;

	for (i = 0; i < f->columns; i++)
		if (strcmp(f->column[i].name, name) == 0)
			return true;
	return false;
}

static void
check_next(struct checker *c, const struct plan *plan)
{
	const struct route	*r = plan->route;
	const struct route	*next = route_named(c->e->routes, GET,
				    r->next);
	const struct function	*last = plan->calls > 0 ?
				    plan->function[plan->calls - 1] : NULL;
	size_t			 i;

	if (next == NULL || next->who != r->who) {
		complain(c, r, ".next %s is no GET route of this pool",
		    r->next);
		return;
	}
	for (i = 0; i < ROUTE_WITH && r->with[i] != NULL; i++) {
		if (last != NULL && !has_column(last, r->with[i]))
			complain(c, r, "api.%s has no column %s for .with",
			    last->name, r->with[i]);
		if (input_named(next, r->with[i]) == NULL)
			complain(c, r, "%s has no input %s for .with",
			    next->path, r->with[i]);
	}
}

static void
check_forks(struct checker *c, const struct route *r)
{
	const struct route	*to;
	size_t			 i;

	for (i = 0; i < ROUTE_FORKS && r->fork[i] != NULL; i++) {
		to = route_named(c->e->routes, GET, r->fork[i]);
		if (to == NULL || to->who != r->who)
			complain(c, r, ".fork %s is no GET route of this "
			    "pool", r->fork[i]);
	}
}

static void
check_post(struct checker *c, const struct plan *plan)
{
	const struct route	*r = plan->route, *back;
	const struct input	*once = input_named(r, "once");

	if (once == NULL || once->type != IN_NONCE)
		complain(c, r, "a POST needs an input \"once\" of type "
		    "IN_NONCE");
	if (r->next == NULL)
		complain(c, r, "a POST needs .next");
	else
		check_next(c, plan);
	check_forks(c, r);
	back = r->back != NULL ? route_named(c->e->routes, GET, r->back) :
	    NULL;
	if (r->back != NULL && (back == NULL || back->who != r->who))
		complain(c, r, ".back %s is no GET route of this pool",
		    r->back);
}

/* --- sheets --- */

static struct page_sheet *
sheet_named(struct checker *c, const char *member)
{
	struct page_sheet	*s = map_get(&c->e->sheets, member);
	size_t			 n = strlen(member);

	if (s != NULL || set_find(c->e->set, member) == NULL)
		return s;
	s = arena_new_of(c->e->a, struct page_sheet);
	s->member = member;
	s->id = arena_strndup(c->e->a, member, n > 4 ? n - 4 : n);
	map_put(&c->e->sheets, member, s);
	return s;
}

static void
check_sheet(struct checker *c, struct plan *plan)
{
	const struct route	*r = plan->route;
	const char		*lacks = NULL;

	if (r->sheet == NULL) {
		if (r->method == GET && (r->out == OUT_HTML ||
		    r->out == OUT_ICS))
			complain(c, r, "a page needs .sheet");
		if (r->out == OUT_CSV || r->out == OUT_XLSX)
			lacks = export_lacks(c->e, c->scratch, plan);
		if (lacks != NULL)
			complain(c, r, "%s", lacks);
		return;
	}
	plan->sheet = sheet_named(c, r->sheet);
	if (plan->sheet == NULL)
		complain(c, r, "no sheet xslt/%s", r->sheet);
}

/* --- all routes --- */

static bool
check_route(void *ctx, const struct route *r)
{
	struct checker	*c = ctx;
	struct plan	*plan;
	char		*key;

	if (!engine_answers(c->e, r))
		return true;
	plan = arena_new_of(c->e->a, struct plan);
	plan->route = r;
	key = arena_printf(c->e->a, "%s %s", method_name(r), r->path);
	if (map_put(&c->e->plans, key, plan) != NULL)
		complain(c, r, "two rows have this method and path");
	check_calls(c, plan);
	check_sheet(c, plan);
	if (r->method == POST)
		check_post(c, plan);
	return true;
}

bool
contract_check(struct engine *e, struct db *db, FILE *report)
{
	struct checker	c = { e, db, arena_new(0), report, true };

	map_init(&e->plans, e->a, 64);
	map_init(&e->sheets, e->a, 64);
	(void)route_each(e->routes, check_route, &c);
	if (sheet_named(&c, "error.xsl") == NULL) {
		fprintf(report, "no sheet xslt/error.xsl\n");
		c.ok = false;
	}
	if (db != NULL && (e->open = signatures_find(&e->signatures,
	    "open")) == NULL) {
		fprintf(report, "no function api.open for this pool: see "
		    "sql/grants.sql\n");
		c.ok = false;
	}
	arena_free(c.scratch);
	return c.ok;
}

/* --- mails --- */

/* A row like any other, so that one check holds both. */
static struct route *
route_of(struct arena *a, const struct mail_kind *k)
{
	static const struct input	in[] = { { "id", IN_ID }, { 0 } };
	struct route			*r = arena_new_of(a, struct route);

	*r = (struct route){ .method = GET, .path = k->kind, .who = NIGHTLY,
	    .in = in, .sheet = k->sheet };
	memcpy(r->call, k->call, sizeof(r->call));
	return r;
}

bool
contract_mails(struct engine *e, const struct mail_kind *k, struct db *db,
    FILE *report)
{
	struct checker	c = { e, db, arena_new(0), report, true };

	map_init(&e->plans, e->a, 64);
	map_init(&e->sheets, e->a, 64);
	for (; k->kind != NULL; k++)
		(void)check_route(&c, route_of(e->a, k));
	e->open = signatures_find(&e->signatures, "outbox_open");
	if (e->open == NULL) {
		fprintf(report, "no function api.outbox_open for nightly: see "
		    "sql/grants.sql\n");
		c.ok = false;
	}
	arena_free(c.scratch);
	return c.ok;
}

/* --- compiling and the sample run --- */

/* A sample may be of any audience: its forms need only be routes. */
static bool
sample_form(void *ctx, const char *method, const char *action,
    struct buf *out)
{
	const struct request	*p = ctx;
	size_t			 n = strlen(p->prefix);

	(void)out;
	if (strncmp(action, p->prefix, n) == 0)
		action = action[n] == '\0' ? "/" : action + n;
	return route_named(p->e->routes, strcasecmp(method, "post") == 0 ?
	    POST : GET, action) != NULL;
}

static bool
run_sample(struct engine *e, struct page_sheet *s, size_t lang,
    const struct set_member *sample, struct arena *a, struct err *err)
{
	struct request		 p = { .e = e, .a = a, .lang = lang,
				    .prefix = "", .path = "/" };
	struct html_rules	 r = {
		.nonce = "sample", .assets = e->assets, .max = 1 << 22,
		.form = sample_form, .ctx = &p,
	};
	struct doc	*page, *result;
	struct str	 html;
	bool		 ok;

	if (lang > 0)
		p.prefix = arena_printf(a, "/%s", set_lang(e->set, lang));
	page = doc_parse(sample->name, sample->bytes.p, sample->bytes.n, err);
	if (page == NULL)
		return false;
	ok = sheet_run(s->compiled[lang], page, &e->limits, &result, err) &&
	    html_write(a, result, &r, &html, err);
	doc_free(page);
	return ok;
}

struct compiler {
	struct engine	*e;
	struct arena	*scratch;
	FILE		*report;
	bool		 ok;
};

static void
complain_sheet(struct compiler *c, const char *name, const struct err *err)
{
	c->ok = false;
	fprintf(c->report, "xslt/%s: %s\n", name, err->detail);
}

static void
compile(void *ctx, const char *member, void *value)
{
	struct compiler			*c = ctx;
	struct engine			*e = c->e;
	struct page_sheet		*s = value;
	const struct set_member		*sample;
	struct err			 err = { 0 };
	char				*name;
	size_t				 i;

	s->forms = set_forms(e->set, e->a, member, &err);
	name = arena_printf(c->scratch, "samples/%s/typical.xml", s->id);
	sample = set_find(e->set, name);
	if (sample == NULL)
		err_set(&err, ERR_OURS, "MU500", NULL,
		    "no sample xslt/%s", name);
	for (i = 0; i < set_langs(e->set) && err.kind == ERR_NONE; i++) {
		s->compiled[i] = set_compile(e->set, e->routes, member,
		    set_lang(e->set, i), &err);
		if (s->compiled[i] != NULL)
			(void)run_sample(e, s, i, sample, c->scratch, &err);
	}
	if (err.kind != ERR_NONE)
		complain_sheet(c, member, &err);
}

bool
contract_sheets(struct engine *e, FILE *report)
{
	struct compiler	c = { e, arena_new(0), report, true };

	map_each(&e->sheets, compile, &c);
	arena_free(c.scratch);
	return c.ok;
}
