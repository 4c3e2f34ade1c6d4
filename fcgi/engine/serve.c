/*
 * The life of a request (house.md 3), written once.  Everything here happens
 * between an accepted connection and the reset of the arena.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/utf8.h"
#include "engine/request.h"

#include "base/banned.h"

static bool	answer(struct request *, struct reply *, struct err *);
static void	settle(struct request *, struct reply *, struct err *);
static bool	asset(struct request *, struct reply *);
static bool	speak_plain(struct request *, struct reply *, struct err *);

static void
state(struct request *p, enum worker_state s)
{
	const struct engine_host	*h = p->e->host;

	if (h->state != NULL)
		h->state(h->ctx, s, p->plan != NULL ? p->plan->route->path :
		    NULL);
}

static void
report(struct request *p, int status, uint64_t began)
{
	const struct engine_host	*h = p->e->host;
	const char	*route = p->plan != NULL ? p->plan->route->path : "-";
	uint64_t	 us = (date_mono_ns() - began) / 1000;
	char		 n[4][24];

	snprintf(n[0], sizeof(n[0]), "%d", status);
	snprintf(n[1], sizeof(n[1]), "%llu", (unsigned long long)us);
	snprintf(n[2], sizeof(n[2]), "%llu", (unsigned long long)p->db_us);
	snprintf(n[3], sizeof(n[3]), "%llu", (unsigned long long)p->render_us);
	log_event(LOG_INFO, "request", "req", p->id, "method",
	    p->method == POST ? "POST" : "GET", "route", route, "status#",
	    n[0], "dur_us#", n[1], "db_us#", n[2], "render_us#", n[3], NULL);
	if (h->done != NULL)
		h->done(h->ctx, route, status, us, p->db_us, p->render_us);
}

enum fcgi_io_result
engine_serve(struct engine *e, struct fcgi_io *io)
{
	struct request		 p = { .e = e, .a = e->request, .io = io };
	struct err		 err = { 0 };
	enum fcgi_io_result	 r;
	struct reply		 rp;
	struct str		 head;
	uint64_t		 began;

	arena_reset(e->request);
	arena_set_soft_cap(e->request, e->limits.memory);
	state(&p, WORKER_IDLE);
	r = fcgi_io_accept(io, p.a);
	if (r != FCGI_IO_REQUEST)
		return r;
	began = date_mono_ns();
	state(&p, WORKER_READING);
	reply_init(&rp, p.a);
	if (!answer(&p, &rp, &err))
		settle(&p, &rp, &err);
	state(&p, WORKER_WRITING);
	head = reply_head(&rp);
	if (!rp.sent)
		(void)fcgi_io_send(io, head.p, head.n, rp.body.p, rp.body.n);
	state(&p, WORKER_CLOSING);
	fcgi_io_finish(io);
	report(&p, rp.status, began);
	return r;
}

/* --- reading --- */

/* nginx's id, or our own when it is not 32 hex digits. */
static const char *
request_id(struct request *p)
{
	const char	*id = fcgi_io_param(p->io, "REQUEST_ID");

	if (strlen(id) == 32 && strspn(id, "0123456789abcdef") == 32)
		return id;
	return seal_token(p->a, 16);
}

/* "/en/aide" is the path "/aide" in English. */
static void
split_language(struct request *p, const char *uri)
{
	size_t	i, n;

	p->path = uri;
	p->prefix = "";
	for (i = 1; i < set_langs(p->e->set); i++) {
		const char	*lang = set_lang(p->e->set, i);

		n = strlen(lang);
		if (uri[0] == '/' && strncmp(uri + 1, lang, n) == 0 &&
		    (uri[n + 1] == '/' || uri[n + 1] == '\0')) {
			p->lang = i;
			p->prefix = arena_printf(p->a, "/%s", lang);
			p->path = uri[n + 1] == '\0' ? "/" : uri + n + 1;
		}
	}
}

static bool
read_form(struct request *p, struct err *e)
{
	const char	*type = fcgi_io_param(p->io, "CONTENT_TYPE");
	static const char form[] = "application/x-www-form-urlencoded";
	size_t		 limit = p->plan->route->body;
	struct str	 body;

	if (limit == 0)
		limit = (size_t)p->e->config->body_kb * 1024;
	if (*fcgi_io_param(p->io, "QUERY_STRING") != '\0')
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "a form with a query");
	if (strncasecmp(type, form, sizeof(form) - 1) != 0)
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "a form of type %.80s", type);
	if (!fcgi_io_body(p->io, p->a, limit, &body, e))
		return false;
	if (!urlencoded_parse(p->a, body.p, body.n, &p->pairs))
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "a body that is no form");
	return true;
}

static bool
read_query(struct request *p, struct err *e)
{
	const char	*query = fcgi_io_param(p->io, "QUERY_STRING");

	if (!urlencoded_parse(p->a, query, strlen(query), &p->pairs))
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "a query that is no form");
	return true;
}

/* The seal is the engine's own input: taken out before the page's are read. */
static const char *
take_seal(struct request *p)
{
	const char	*seal = NULL;
	size_t		 i, j = 0;

	for (i = 0; i < p->pairs.n; i++) {
		if (seal == NULL && p->method == POST &&
		    strcmp(p->pairs.v[i].name, "seal") == 0)
			seal = p->pairs.v[i].value.p;
		else
			p->pairs.v[j++] = p->pairs.v[i];
	}
	p->pairs.n = j;
	return seal;
}

static bool
begin(struct request *p, struct reply *rp, struct err *e, bool *done)
{
	const char		*method = fcgi_io_param(p->io,
				    "REQUEST_METHOD");
	const struct route	*route;

	p->id = request_id(p);
	p->opened.at = instant_paris(date_now());
	if (strcmp(method, "HEAD") == 0)
		method = "GET";
	p->method = strcmp(method, "POST") == 0 ? POST : GET;
	split_language(p, fcgi_io_param(p->io, "DOCUMENT_URI"));
	p->who = p->e->who;
	if (p->e->pool == POOL_FILE && strncmp(p->path, "/agent/", 7) == 0)
		p->who = CLERK;
	session_load(p);
	*done = p->method == GET && asset(p, rp);
	if (*done)
		return true;
	if (!utf8_clean(p->path, strlen(p->path)))
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL, "path");
	if (!route_find(p->e->routes, p->who, method, p->path, &route, e))
		return false;
	if (!engine_answers(p->e, route))
		return err_set(e, ERR_NOT_FOUND, "MU404", NULL,
		    "a path of another pool");
	p->plan = plan_find(p->e, route->method, route->path);
	return true;
}

/* --- answering --- */

static bool
hook_run(struct request *p, struct err *e)
{
	struct hook	h = { p->a, &p->in, p->e->config->name };

	return p->plan->route->hook == NULL || p->plan->route->hook(&h, e);
}

const char *
serve_path(const struct request *p, const char *fork)
{
	const struct route	*route = p->plan->route;

	if (fork != NULL && *fork > '0' && *fork <= '0' + ROUTE_FORKS &&
	    route->fork[*fork - '1'] != NULL)
		return route->fork[*fork - '1'];
	return route->next;
}

static bool
takes(const struct request *p, const char *path, const char *name)
{
	const struct route	*r = route_named(p->e->routes, GET, path);
	const struct input	*in = r != NULL ? r->in : NULL;

	while (in != NULL && in->type != IN_END && strcmp(in->name, name) != 0)
		in++;
	return in != NULL && in->type != IN_END;
}

/* Where a write leads, with the columns that page takes along. */
void
serve_next(struct request *p, struct reply *rp, struct db_rows **rows)
{
	const struct route	*route = p->plan->route;
	const struct db_rows	*last = rows[p->plan->calls];
	const char		*path = serve_path(p, db_named(last, "fork"));
	struct buf		 b;
	size_t			 i;
	char			 sep = '?';

	buf_init(&b, p->a, 128);
	buf_str(&b, p->prefix);
	buf_str(&b, path);
	for (i = 0; i < ROUTE_WITH && route->with[i] != NULL; i++) {
		const char	*v = db_named(last, route->with[i]);

		if (v == NULL || !takes(p, path, route->with[i]))
			continue;
		buf_char(&b, sep);
		buf_str(&b, route->with[i]);
		buf_char(&b, '=');
		buf_url(&b, v, strlen(v));
		sep = '&';
	}
	reply_redirect(rp, b.p);
}

bool
serve_shown(struct request *p, struct reply *rp, int status, struct err *e)
{
	const struct plan	*shown = p->shown;
	bool	 asks = shown->calls > 0 || p->token != NULL ||
		    shown->route->level != STRANGER;

	state(p, WORKER_RUNNING);
	/* A page of words alone needs no database: it outlives it. */
	if (asks && !(plan_run(p, shown, p->with, false, &p->rows, e) &&
	    form_load(p, e)))
		return false;
	if (!render_page(p, rp, status))
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "neither sheet nor built-in page");
	return true;
}

static bool
write_and_go(struct request *p, struct reply *rp, struct err *e)
{
	struct db_rows	**rows;

	state(p, WORKER_RUNNING);
	if (!plan_run(p, p->plan, &p->in, true, &rows, e) ||
	    !plan_accepted(p, rows[p->plan->calls], e))
		return false;
	serve_next(p, rp, rows);
	return true;
}

static bool
act(struct request *p, struct reply *rp, struct err *e)
{
	switch (p->plan->route->act) {
	case ACT_SIGN_IN:
		return sign_in(p, rp, e);
	case ACT_SIGN_OUT:
		return sign_out(p, rp, e);
	case ACT_FACTOR_START:
		return factor_start(p, rp, e);
	case ACT_FACTOR_CODE:
		return factor_code(p, rp, e);
	case ACT_FACTOR_CODES:
		return factor_codes(p, rp, e);
	case ACT_METRICS:
	case ACT_HEALTH:
		return speak_plain(p, rp, e);
	case ACT_UPLOAD:
	case ACT_TABLE:
	case ACT_CALLS:
		break;
	}
	if (p->plan->route->out == OUT_FILE)
		return file_download(p, rp, e);
	if (p->plan->route->out == OUT_TEXT)
		return speak_plain(p, rp, e);
	if (p->plan->route->out == OUT_XLSX ||
	    (p->plan->route->out == OUT_CSV && p->plan->sheet == NULL))
		return export_write(p, rp, e);
	if (p->plan->route->out == OUT_CSV ||
	    p->plan->route->out == OUT_ICS)
		return table_write(p, rp, e);
	if (p->method == POST)
		return write_and_go(p, rp, e);
	p->shown = p->plan;
	p->with = &p->in;
	if (sign_keeps(p->e, p->plan)) {
		const struct value	*kept = input_find(&p->in, "kept");

		p->kept = kept != NULL && kept->n > 0 ? kept->clean[0].p : NULL;
	}
	return serve_shown(p, rp, 200, e);
}

bool
serve_form(struct request *p, struct err *e)
{
	const char	*seal = take_seal(p);

	return form_read(p, e)
	    && session_check(p, seal, e)
	    && hook_run(p, e);
}

static bool
answer(struct request *p, struct reply *rp, struct err *e)
{
	bool	done;

	if (!begin(p, rp, e, &done) || done)
		return done;
	if (p->plan->route->act == ACT_UPLOAD)
		return file_upload(p, rp, e);
	if (p->plan->route->act == ACT_TABLE)
		return table_read(p, e) && act(p, rp, e);
	if (!(p->method == POST ? read_form(p, e) : read_query(p, e)))
		return false;
	return serve_form(p, e) && act(p, rp, e);
}

/* --- when the answer is no --- */

/* The page a refused request is shown again in; NULL: an error page. */
static const struct plan *
shown_again(struct request *p)
{
	const struct route	*r = p->plan != NULL ? p->plan->route : NULL;

	if (r == NULL)
		return NULL;
	if (p->method == POST)
		return r->back != NULL ? plan_find(p->e, GET, r->back) : NULL;
	/* A document has no page to be shown again in. */
	return p->plan->sheet != NULL ? p->plan : NULL;
}

/* A GET whose optional inputs are wrong is shown without them. */
static bool
can_do_without(struct request *p)
{
	size_t	i;

	if (p->method == POST)
		return true;
	for (i = 0; i < p->in.n; i++)
		if (p->in.v[i].error != NULL && !p->in.v[i].in->optional)
			return false;
	return p->err.field[0] == '\0' || p->in.n > 0;
}

static void
settle(struct request *p, struct reply *rp, struct err *e)
{
	const struct plan	*again = shown_again(p);
	struct err		 second = { 0 };

	trouble_log(p, e);
	reply_init(rp, p->a);
	if (e->kind == ERR_SIGN_IN && sign_ask(p, rp, e->code, &second))
		return;
	if (again != NULL && (e->kind == ERR_REFUSED || e->kind ==
	    ERR_CONFLICT || e->kind == ERR_TOO_MANY) && can_do_without(p)) {
		p->err = *e;
		p->shown = again;
		p->typed_for = p->plan->route;
		p->typed = &p->in;
		p->with = &p->in;
		if (serve_shown(p, rp, trouble_status(e->kind), &second)) {
			if (e->kind == ERR_TOO_MANY)
				reply_header(rp, "Retry-After", "60");
			return;
		}
		*e = second;
	}
	if (second.kind != ERR_NONE) {
		trouble_log(p, &second);
		*e = second;
	}
	trouble_reply(p, rp, e);
}

/* --- assets and plain text --- */

static const char *
asset_type(const char *name)
{
	static const char *const types[] = {
		".css", "text/css; charset=utf-8",
		".js", "text/javascript; charset=utf-8",
		".svg", "image/svg+xml", ".png", "image/png",
		".ico", "image/x-icon", ".woff2", "font/woff2", NULL
	};
	const char	*dot = strrchr(name, '.');
	size_t		 i;

	for (i = 0; dot != NULL && types[i] != NULL; i += 2)
		if (strcmp(dot, types[i]) == 0)
			return types[i + 1];
	return NULL;
}

/* /s/<hash>/NAME: a member of this very set, for ever. */
static bool
asset(struct request *p, struct reply *rp)
{
	size_t				 n = strlen(p->e->assets);
	const struct set_member		*m;
	const char			*type;

	if (strncmp(p->path, p->e->assets, n) != 0)
		return false;
	type = asset_type(p->path + n);
	m = type == NULL ? NULL : set_find(p->e->set, arena_printf(p->a,
	    "static/%s", p->path + n));
	if (m == NULL)
		return false;
	rp->status = 200;
	reply_header(rp, "Cache-Control",
	    "public, max-age=31536000, immutable");
	reply_header(rp, "Content-Security-Policy", "default-src 'none'; "
	    "frame-ancestors 'none'; base-uri 'none'");
	reply_body(rp, type, m->bytes);
	return true;
}

/* One line per column of the first row: readyz. */
static bool
speak_rows(struct request *p, struct buf *b, struct err *e)
{
	struct db_rows	**rows;
	size_t		  i, n;

	if (!plan_run(p, p->plan, &p->in, false, &rows, e))
		return false;
	for (i = 0; p->plan->calls > 0 && db_count(rows[1]) > 0 &&
	    i < db_columns(rows[1]); i++) {
		const char	*v = db_value(rows[1], 0, i, &n);

		buf_printf(b, "%s: %s\n", db_column(rows[1], i),
		    v != NULL ? v : "");
	}
	return true;
}

static bool
speak_plain(struct request *p, struct reply *rp, struct err *e)
{
	const struct engine_host	*h = p->e->host;
	const char	*type = "text/plain; charset=utf-8";
	struct buf	 b;
	bool		 ok = true;

	buf_init(&b, p->a, 4096);
	if (p->plan->route->act == ACT_METRICS) {
		type = "text/plain; version=0.0.4; charset=utf-8";
		ok = h->metrics != NULL && h->metrics(h->ctx, &b);
		waiting_metrics(p, &b);
	} else if (h->healthy != NULL && !h->healthy(h->ctx)) {
		ok = false;
	} else if (p->plan->route->act == ACT_HEALTH) {
		buf_str(&b, "ok\n");
	} else if (!speak_rows(p, &b, e)) {
		return false;
	}
	if (!ok)
		return err_set(e, ERR_BUSY, "MU503", NULL, "not ready");
	rp->status = 200;
	reply_header(rp, "Cache-Control", "no-store");
	reply_body(rp, type, (struct str){ b.p, b.n });
	return true;
}
