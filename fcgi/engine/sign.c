/*
 * Signing in and out: one of the three exceptions that make a second round
 * trip (house.md 9).  The database answers the salt, C derives the key, the
 * database compares: no password and no key ever meets a log.
 *
 * A form whose session was lost is not lost: its inputs travel in the sign-in
 * page, sealed with AES-GCM, and come back in the page they were typed in;
 * nothing of it is executed.  A page asked for without a session is kept the
 * same way.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/request.h"
#include "web/cookie.h"
#include "web/urlencoded.h"

#include "base/banned.h"

/* 16 KiB of form: the largest of ours, 100 slots shown and wanted, is 9 KiB. */
enum { KEPT_MAX = 45056, KEPT_SECONDS = 12 * 3600, TOKEN_BYTES = 32 };

static bool	present(struct request *, const char *proof, const char *token,
		    bool *rehash, struct err *);
static void	raise_cost(struct request *);

/* Where the code of a second factor is asked for. */
static const char	code_path[] = "/agent/second-facteur/code";

static const char *
sign_path(enum audience who)
{
	return who == CLERK ? "/agent/connexion" : "/connexion";
}

const struct plan *
sign_page(const struct engine *e)
{
	return plan_find(e, GET, sign_path(e->who));
}

bool
sign_keeps(const struct engine *e, const struct plan *plan)
{
	return plan == sign_page(e) || plan == plan_find(e, GET, code_path);
}

static const char *
typed(struct request *p, const char *name)
{
	const struct value	*v = input_find(&p->in, name);

	return v != NULL && v->n > 0 ? v->clean[0].p : NULL;
}

void
sign_session(struct request *p, struct reply *rp, const char *token)
{
	struct cookie	c = { .name = p->e->cookie[p->who], .value = token,
			    .secure = p->e->secure };

	buf_str(&rp->headers, cookie_header(p->a, &c));
}

bool
sign_in(struct request *p, struct reply *rp, struct err *e)
{
	const char	*values[] = { typed(p, "identifier"),
			    session_network(p) };
	const char	*token, *wait;
	struct db_rows	*row;
	char		 proof[65];
	bool		 rehash;

	p->kept = typed(p, "kept");
	if (!plan_call(p, "sign_in_begin", values, 2, &row, e))
		return false;
	if ((wait = db_named(row, "wait")) != NULL) {
		p->until = wait;
		return err_set(e, ERR_TOO_MANY, "MU431", "identifier",
		    "sign-in throttled");
	}
	if (!secret_derive(p, input_find(&p->in, "password"), db_named(row,
	    "params"), proof, e))
		return false;
	token = seal_token(p->a, TOKEN_BYTES);
	if (!present(p, proof, token, &rehash, e))
		return false;
	p->token = token;
	session_digest(p, token, p->digest);
	if (rehash)
		raise_cost(p);
	sign_session(p, rp, token);
	return sign_resume(p, rp, e);
}

static bool
present(struct request *p, const char *proof, const char *token, bool *rehash,
    struct err *e)
{
	char		 digest[65];
	const char	*values[5], *code, *ok;
	struct db_rows	*row;

	session_digest(p, token, digest);
	values[0] = typed(p, "identifier");
	values[1] = proof;
	values[2] = digest;
	values[3] = session_device(p);
	values[4] = session_network(p);
	if (!plan_call(p, "sign_in", values, 5, &row, e))
		return false;
	ok = db_named(row, "ok");
	code = db_named(row, "rehash");
	*rehash = code != NULL && *code == 't';
	p->fork = db_named(row, "fork");
	if (ok != NULL && *ok == 't')
		return true;
	code = db_named(row, "code");
	p->until = db_named(row, "wait");
	return err_set(e, code != NULL && strcmp(code, "MU431") == 0 ?
	    ERR_TOO_MANY : ERR_REFUSED, code != NULL ? code : "MU430",
	    "identifier", "sign-in refused");
}

/* The stored key is of older, cheaper parameters: make it anew while the
 * password is at hand.  A failure here takes nothing from the person. */
static void
raise_cost(struct request *p)
{
	const char	*params = seal_password_params(p->a);
	const char	*values[3];
	struct db_rows	*row;
	struct err	 e = { 0 };
	char		 proof[65];

	if (secret_derive(p, input_find(&p->in, "password"), params, proof,
	    &e)) {
		values[0] = p->digest;
		values[1] = params;
		values[2] = proof;
		if (plan_call(p, "password_rehash", values, 3, &row, &e))
			return;
	}
	trouble_log(p, &e);
}

bool
sign_out(struct request *p, struct reply *rp, struct err *e)
{
	struct db_rows	**rows;

	if (!plan_run(p, p->plan, &p->in, true, &rows, e))
		return false;
	sign_session(p, rp, "");
	reply_header(rp, "Clear-Site-Data", "\"cache\"");
	reply_redirect(rp, arena_printf(p->a, "%s%s", p->prefix,
	    p->plan->route->next));
	return true;
}

/* --- what is kept for after the sign-in --- */

static const char *
aad(const struct request *p)
{
	return p->who == CLERK ? "kept form, clerk" : "kept form, family";
}

static void
add_pair(struct buf *b, const struct pair *pair)
{
	if (b->n > 0)
		buf_char(b, '&');
	buf_url(b, pair->name, strlen(pair->name));
	buf_char(b, '=');
	buf_url(b, pair->value.p, pair->value.n);
}

/* "G 1795300000 /path a=b": method, instant, path, inputs. */
static const char *
box_of(struct request *p)
{
	struct buf	b, inputs;
	size_t		i;

	buf_init(&inputs, p->a, 512);
	for (i = 0; i < p->pairs.n; i++)
		add_pair(&inputs, &p->pairs.v[i]);
	/* The box it came in opens for the lost session alone. */
	if (p->list.p != NULL)
		add_pair(&inputs, &(struct pair){ "fields", p->list });
	buf_init(&b, p->a, inputs.n + 128);
	buf_printf(&b, "%c %lld %s ", p->method == GET ? 'G' : 'P',
	    (long long)date_now(), p->path);
	buf_add(&b, inputs.p, inputs.n);
	if (b.n > KEPT_MAX)
		return NULL;
	return seal_box(p->a, &p->e->key_kept, aad(p), b.p, b.n);
}

bool
sign_ask(struct request *p, struct reply *rp, const char *why, struct err *e)
{
	bool			 code = strcmp(why, "MU440") == 0;
	const char		*path = code ? code_path : sign_path(p->who);
	const struct plan	*page = plan_find(p->e, GET, path);

	if (page == NULL && p->e->pool != POOL_FILE)
		return err_set(e, ERR_FORBIDDEN, "MU403", NULL,
		    "no sign-in page in this pool");
	if (page == NULL && p->method == POST) {	/* a file is not kept */
		reply_redirect(rp, arena_printf(p->a, "%s%s", p->prefix,
		    path));
		return true;
	}
	p->kept = box_of(p);
	if (p->method == GET) {
		reply_redirect(rp, arena_printf(p->a, "%s%s?kept=%s",
		    p->prefix, path,
		    p->kept != NULL ? p->kept : ""));
		return true;
	}
	p->notice = code ? "message.code" : p->kept != NULL ? "message.kept" :
	    "message.expired";
	p->shown = page;
	p->with = NULL;
	err_clear(&p->err);
	return serve_shown(p, rp, 200, e);
}

struct kept {
	char	 method;
	char	*path;
	char	*inputs;
};

static bool
unbox(struct request *p, struct kept *k)
{
	unsigned char	*text;
	size_t		 n;
	char		*c, *end;
	long long	 at;

	if (p->kept == NULL || !seal_unbox(p->a, &p->e->key_kept, aad(p),
	    p->kept, strlen(p->kept), &text, &n) || n < 5)
		return false;
	c = arena_strndup(p->a, (char *)text, n);
	k->method = c[0];
	at = strtoll(c + 2, &end, 10);
	if (*end != ' ' || date_now() - at > KEPT_SECONDS)
		return false;
	k->path = end + 1;
	if ((end = strchr(k->path, ' ')) == NULL)
		return false;
	*end = '\0';
	k->inputs = end + 1;
	return true;
}

/* Show the form of a lost session in the page it was typed in. */
static bool
show_again(struct request *p, const struct kept *k, struct reply *rp,
    struct err *e)
{
	const struct plan	*post = plan_find(p->e, POST, k->path);
	struct pairs		 pairs;
	struct values		*typed_in;
	struct err		 ignored = { 0 };

	if (post == NULL || post->route->back == NULL ||
	    !urlencoded_parse(p->a, k->inputs, strlen(k->inputs), &pairs))
		return false;
	typed_in = arena_new_of(p->a, struct values);
	if (!form_resume(p, post->route, &pairs, typed_in, &ignored) &&
	    ignored.kind != ERR_REFUSED)
		return false;
	p->shown = plan_find(p->e, GET, post->route->back);
	p->typed_for = post->route;
	p->typed = typed_in;
	p->with = typed_in;
	p->kept = NULL;
	p->notice = "message.resumed";
	p->path = p->shown->route->path;
	return serve_shown(p, rp, 200, e);
}

bool
sign_resume(struct request *p, struct reply *rp, struct err *e)
{
	struct kept	k;

	if (unbox(p, &k)) {
		if (k.method == 'P' && show_again(p, &k, rp, e))
			return true;
		if (k.method == 'G' && route_named(p->e->routes, GET,
		    k.path) != NULL) {
			reply_redirect(rp, arena_printf(p->a, "%s%s%s%s",
			    p->prefix, k.path, *k.inputs != '\0' ? "?" : "",
			    k.inputs));
			return true;
		}
	}
	err_clear(e);
	reply_redirect(rp, arena_printf(p->a, "%s%s", p->prefix,
	    serve_path(p, p->fork)));
	return true;
}
