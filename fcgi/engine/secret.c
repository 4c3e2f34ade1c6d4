/*
 * What a request makes for its calls and nobody else may know: a token for a
 * link, the key of a password.  The database gets digests, sealed boxes and
 * peppered keys; the token itself leaves in a mail alone (house.md 3).
 */
#include <string.h>

#include "engine/request.h"

#include "base/banned.h"

enum { TOKEN_BYTES = 32 };

static bool	derive_fresh(struct request *, const struct values *,
		    struct err *);
static bool	derive_current(struct request *, const struct values *,
		    struct err *);

bool
secret_derive(struct request *p, const struct value *password,
    const char *params, char proof[65], struct err *e)
{
	const struct engine_host	*h = p->e->host;
	bool				 ok;

	if (params == NULL || password == NULL || password->n == 0)
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "a key without parameters or password");
	if (h->derive_enter != NULL && !h->derive_enter(h->ctx))
		return err_set(e, ERR_BUSY, "MU503", NULL,
		    "both places for password derivation are taken");
	ok = seal_password(password->clean[0].p, password->clean[0].n, params,
	    &p->e->key_pepper, proof, e);
	if (h->derive_leave != NULL)
		h->derive_leave(h->ctx);
	return ok;
}

static bool
asks(const struct plan *plan, const char *name)
{
	size_t	i, j;

	for (i = 0; i < plan->calls; i++)
		for (j = 0; j < plan->function[i]->arguments; j++)
			if (strcmp(plan->route->call[i].with[j], name) == 0)
				return true;
	return false;
}

bool
secret_prepare(struct request *p, const struct plan *plan,
    const struct values *in, struct err *e)
{
	if (asks(plan, "@proof") && p->proof == NULL &&
	    !derive_fresh(p, in, e))
		return false;
	return !asks(plan, "@current") || p->current != NULL ||
	    derive_current(p, in, e);
}

static bool
derive_fresh(struct request *p, const struct values *in, struct err *e)
{
	char	*proof = arena_alloc(p->a, 65);

	p->params = seal_password_params(p->a);
	if (!secret_derive(p, input_find(in, "password"), p->params, proof, e))
		return false;
	p->proof = proof;
	return true;
}

/* As at a sign-in, the salt first: a second round trip (house.md 9).  Whoever
 * has another's session may not guess its password without end. */
static bool
derive_current(struct request *p, const struct values *in, struct err *e)
{
	const char	*values[] = { p->token != NULL ? p->digest : NULL };
	struct db_rows	*row;
	char		*proof = arena_alloc(p->a, 65);

	if (!plan_call(p, "password_params", values, 1, &row, e))
		return false;
	if ((p->until = db_named(row, "wait")) != NULL)
		return err_set(e, ERR_TOO_MANY, "MU431", "current",
		    "password check throttled");
	if (!secret_derive(p, input_find(in, "current"), db_named(row,
	    "params"), proof, e))
		return false;
	p->current = proof;
	return true;
}

static const char *
fresh(struct request *p)
{
	if (p->fresh == NULL)
		p->fresh = seal_token(p->a, TOKEN_BYTES);
	return p->fresh;
}

static const char *
digest_of(struct request *p, const char *token)
{
	char	*digest = arena_alloc(p->a, 65);

	session_digest(p, token, digest);
	return digest;
}

const char *
secret_argument(struct request *p, const char *name)
{
	if (strcmp(name, "@fresh") == 0)
		return digest_of(p, fresh(p));
	if (strcmp(name, "@sealed") == 0)
		return seal_box(p->a, &p->e->key_message, "message", fresh(p),
		    strlen(fresh(p)));
	if (strcmp(name, "@params") == 0)
		return p->params;
	if (strcmp(name, "@proof") == 0)
		return p->proof;
	return strcmp(name, "@current") == 0 ? p->current : NULL;
}

const char *
secret_digest(struct request *p, const struct values *in, const char *name)
{
	const struct value	*v = in != NULL ? input_find(in, name) : NULL;

	if (v == NULL || v->error != NULL || v->n == 0)
		return NULL;
	return digest_of(p, v->clean[0].p);
}

const char *
secret_box(struct request *p, const struct values *in, const char *name)
{
	const struct value	*v = in != NULL ? input_find(in, name) : NULL;

	if (v == NULL || v->error != NULL || v->n == 0)
		return NULL;
	return seal_box(p->a, &p->e->key_boxed, name, v->clean[0].p,
	    v->clean[0].n);
}
