/*
 * Kind of error -> status, level of the log, and page.  The only place that
 * does so.  The user's fault is shown and not logged as an error; ours is
 * logged with the request id, and the user reads the id and a kind sentence.
 */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "engine/request.h"

#include "base/banned.h"

static const struct {
	int		 status;
	const char	*kind;
	enum log_level	 level;
} troubles[] = {
	[ERR_NONE]	  = { 200, "none", LOG_FINE },
	[ERR_BAD_REQUEST] = { 400, "bad-request", LOG_NOTE },
	[ERR_SIGN_IN]	  = { 403, "sign-in", LOG_INFO },
	[ERR_FORBIDDEN]	  = { 403, "forbidden", LOG_NOTE },
	[ERR_NOT_FOUND]	  = { 404, "not-found", LOG_INFO },
	[ERR_METHOD]	  = { 405, "method", LOG_INFO },
	[ERR_CONFLICT]	  = { 409, "conflict", LOG_INFO },
	[ERR_TOO_LARGE]	  = { 413, "too-large", LOG_NOTE },
	[ERR_REFUSED]	  = { 422, "refused", LOG_INFO },
	[ERR_TOO_MANY]	  = { 429, "too-many", LOG_NOTE },
	[ERR_OURS]	  = { 500, "ours", LOG_ERROR },
	[ERR_BUSY]	  = { 503, "busy", LOG_WARN },
};

int
trouble_status(enum err_kind kind)
{
	return troubles[kind].status;
}

const char *
trouble_kind(enum err_kind kind)
{
	return troubles[kind].kind;
}

void
trouble_log(const struct request *p, const struct err *e)
{
	char	line[16];

	snprintf(line, sizeof(line), "%d", e->line);
	log_event(troubles[e->kind].level, "refused", "req", p->id, "route",
	    p->plan != NULL ? p->plan->route->path : "", "code", e->code,
	    "field", e->field, "why", e->detail, "file",
	    e->file != NULL ? e->file : "", "line#", line, NULL);
}

/* Even the built-in page failed: a status and the reference, as text. */
static void
bare(struct request *p, struct reply *rp, int status)
{
	char	*text = arena_printf(p->a, "%d %s\n", status, p->id);

	rp->status = status;
	reply_header(rp, "Cache-Control", "no-store");
	reply_body(rp, "text/plain; charset=utf-8", str_of(text));
}

/* The methods that this path has (RFC 9110, 15.5.6). */
static const char *
allowed(struct request *p)
{
	bool	get = plan_find(p->e, GET, p->path) != NULL;
	bool	post = plan_find(p->e, POST, p->path) != NULL;

	return get && post ? "GET, HEAD, POST" : post ? "POST" : "GET, HEAD";
}

void
trouble_reply(struct request *p, struct reply *rp, const struct err *e)
{
	int	status = trouble_status(e->kind);

	reply_init(rp, p->a);
	if (e->kind == ERR_BUSY || e->kind == ERR_TOO_MANY)
		reply_header(rp, "Retry-After", "5");
	if (e->kind == ERR_METHOD)
		reply_header(rp, "Allow", allowed(p));
	p->err = *e;
	if (p->who == MACHINE ||
	    !render_error(p, rp, status, trouble_kind(e->kind)))
		bare(p, rp, status);
}
