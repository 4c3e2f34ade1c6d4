/*
 * A route's calls on their way to the database: each argument is an input of
 * the form, its digest ("#jeton"), or something the engine knows ("@session"),
 * and api.open always goes first in the same transaction.
 */
#include <stdio.h>
#include <string.h>

#include "engine/request.h"

#include "base/banned.h"

/* A pool's limit is for the whole request; the database gets what a person
 * still waits for.  Statement and lock limits stand on the roles (5 s, 2 s). */
enum { DATABASE_MS = 8000 };

enum { OPEN_ARGUMENTS = 6 };

bool
engine_answers(const struct engine *e, const struct route *r)
{
	return e->pool == POOL_FILE ? r->file : !r->file && r->who == e->who;
}

const struct plan *
plan_find(const struct engine *e, enum method method, const char *path)
{
	char	key[160];

	if (strlen(path) > sizeof(key) - 8)
		return NULL;
	snprintf(key, sizeof(key), "%s %s", method == GET ? "GET" : "POST",
	    path);
	return map_get(&e->plans, key);
}

static const char *
argument(struct request *p, const struct values *in, const char *name)
{
	const struct value	*v;
	bool			 list;

	if (strcmp(name, "@session") == 0)
		return p->token != NULL ? p->digest : NULL;
	if (strcmp(name, "@device") == 0)
		return session_device(p);
	if (strcmp(name, "@network") == 0)
		return session_network(p);
	if (strcmp(name, "@visit") == 0)
		return p->pre != NULL ? p->pre_digest : NULL;
	if (strcmp(name, "@names") == 0 || strcmp(name, "@values") == 0)
		return in != NULL ? fields_sql(p->a, in, name[1] == 'n') : NULL;
	if (table_fills(name, &list))
		return table_argument(p, name);
	if (name[0] == '@')
		return secret_argument(p, name);
	if (name[0] == '#')
		return secret_digest(p, in, name + 1);
	if (name[0] == '*')
		return secret_box(p, in, name + 1);
	v = in != NULL ? input_find(in, name) : NULL;
	return v != NULL && v->error == NULL ? input_sql(p->a, v) : NULL;
}

/* What the audit of a read says: the path and the objects it is about, by
 * number.  What was searched for may be a name and stays out. */
static const char *
audited(struct request *p, const struct route *route, const struct values *in)
{
	struct buf	b;
	size_t		i;

	if (!route->audited || in == NULL)
		return route->path;
	buf_init(&b, p->a, 64);
	buf_str(&b, route->path);
	for (i = 0; i < in->n; i++)
		if (in->v[i].in->type == IN_ID && in->v[i].n == 1 &&
		    in->v[i].error == NULL)
			buf_printf(&b, " %s=%s", in->v[i].in->name,
			    in->v[i].clean[0].p);
	return b.p;
}

static struct db_call
call_open(struct request *p, const struct route *route,
    const struct values *in, bool writes)
{
	static const char *const level[] = {
		[STRANGER] = "0", [SIGNED_IN] = "1", [TWO_FACTORS] = "2",
	};
	const char	**v = arena_new_array(p->a, OPEN_ARGUMENTS,
			    const char *);

	v[0] = p->token != NULL ? p->digest : NULL;
	v[1] = audited(p, route, in);
	v[2] = route->right;
	v[3] = level[route->level];
	v[4] = writes ? "t" : "f";
	v[5] = route->audited ? "t" : "f";
	return (struct db_call){ "open", p->e->open->types, v,
	    p->e->open->arguments };
}

static void
take_opened(struct request *p, const struct db_rows *row)
{
	struct opened	*o = &p->opened;
	const char	*at = db_named(row, "at");
	const char	*name = db_named(row, "name");
	const char	*level = db_named(row, "level");
	const char	*expires = db_named(row, "expires");

	*o = (struct opened){ 0 };
	if (at != NULL)
		(void)instant_parse(at, strlen(at), &o->at);
	o->level = level != NULL ? level[0] - '0' : 0;
	o->rights = db_named(row, "rights");
	o->acting_for = db_named(row, "acting_for");
	o->acting_until = db_named(row, "acting_until");
	if (name != NULL)
		page_person(p->a, name, &o->given, &o->family);
	o->has_expiry = expires != NULL &&
	    instant_parse(expires, strlen(expires), &o->expires);
}

static bool
run(struct request *p, const struct db_call *calls, size_t n,
    struct db_rows **rows, struct err *e)
{
	bool	ok = db_run(p->e->db, p->a, calls, n, rows, DATABASE_MS, e);

	p->db_us += db_waited_us(p->e->db);
	if (ok)
		take_opened(p, rows[0]);
	return ok;
}

/* Everything of plan_run but the run. */
static bool
prepare(struct request *p, const struct plan *plan, const struct values *in,
    bool writes, struct db_call *calls, struct err *e)
{
	const struct route	*route = plan->route;
	size_t			 i, j;

	if (!secret_prepare(p, plan, in, e))
		return false;
	calls[0] = call_open(p, route, in, writes);
	for (i = 0; i < plan->calls; i++) {
		const struct function	*f = plan->function[i];
		const char		**v = arena_new_array(p->a,
					    f->arguments + 1, const char *);

		for (j = 0; j < f->arguments; j++)
			v[j] = argument(p, in, route->call[i].with[j]);
		calls[i + 1] = (struct db_call){ f->name, f->types, v,
		    f->arguments };
	}
	return true;
}

bool
plan_begin(struct request *p, const struct plan *plan, const struct values *in,
    int deadline_ms, struct db_rows ***rows, struct err *e)
{
	struct db_call	*calls = arena_new_array(p->a, plan->calls + 1,
			    struct db_call);

	if (!prepare(p, plan, in, p->method == POST, calls, e))
		return false;
	*rows = arena_new_array(p->a, plan->calls + 1, struct db_rows *);
	if (!db_stream_begin(p->e->db, p->a, calls, plan->calls + 1, *rows,
	    deadline_ms, e))
		return false;
	take_opened(p, (*rows)[0]);
	return true;
}

bool
plan_run(struct request *p, const struct plan *plan, const struct values *in,
    bool writes, struct db_rows ***rows, struct err *e)
{
	struct db_call	calls[ROUTE_CALLS + 1];

	if (!prepare(p, plan, in, writes, calls, e))
		return false;
	*rows = arena_new_array(p->a, plan->calls + 1, struct db_rows *);
	return run(p, calls, plan->calls + 1, *rows, e);
}

bool
plan_call(struct request *p, const char *function, const char *const *values,
    size_t n, struct db_rows **row, struct err *e)
{
	const struct function	*f = signatures_find(&p->e->signatures,
				    function);
	struct route		 stranger = { .path = p->path,
				    .level = STRANGER };
	struct db_call		 calls[2];
	struct db_rows		*rows[2];

	if (f == NULL || f->arguments != n)
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "api.%s: not as the engine knows it", function);
	calls[0] = call_open(p, &stranger, NULL, true);
	calls[1] = (struct db_call){ f->name, f->types, values, n };
	if (!run(p, calls, 2, rows, e))
		return false;
	*row = rows[1];
	return true;
}

bool
plan_accepted(struct request *p, const struct db_rows *row, struct err *e)
{
	const char	*code = db_named(row, "refused");
	const char	*field = db_named(row, "field");

	if (code == NULL)
		return true;
	p->until = db_named(row, "wait");
	return err_set(e, strcmp(code, "MU431") == 0 ? ERR_TOO_MANY :
	    ERR_REFUSED, code, field, "refused and remembered");
}
