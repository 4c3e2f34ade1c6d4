/* Finding a row of the route tables. */
#include <string.h>

#include "web/route.h"

#include "base/banned.h"

static bool	method_of(const char *, enum method *);

bool
route_find(const struct routes *all, enum audience who, const char *method,
    const char *path, const struct route **out, struct err *e)
{
	const struct route *r;
	enum method m = GET;
	bool known = method_of(method, &m), path_seen = false;
	size_t i;

	*out = NULL;
	for (i = 0; i < all->n; i++)
		for (r = all->tables[i]; r->path != NULL; r++) {
			if (r->who != who || strcmp(r->path, path) != 0)
				continue;
			path_seen = true;
			if (known && r->method == m) {
				*out = r;
				return true;
			}
		}
	if (path_seen)
		return err_set(e, ERR_METHOD, "MU405", "",
		    "no %.16s of this path", method);
	return err_set(e, ERR_NOT_FOUND, "MU404", "",
	    "no such path for %s", audience_name(who));
}

const struct route *
route_named(const struct routes *all, enum method method, const char *path)
{
	const struct route *r;
	size_t i;

	for (i = 0; i < all->n; i++)
		for (r = all->tables[i]; r->path != NULL; r++)
			if (r->method == method && strcmp(r->path, path) == 0)
				return r;
	return NULL;
}

bool
route_each(const struct routes *all,
    bool (*fn)(void *, const struct route *), void *ctx)
{
	const struct route *r;
	size_t i;

	for (i = 0; i < all->n; i++)
		for (r = all->tables[i]; r->path != NULL; r++)
			if (!fn(ctx, r))
				return false;
	return true;
}

const char *
audience_name(enum audience who)
{
	switch (who) {
	case FAMILY:
		return "family";
	case CLERK:
		return "clerk";
	case MACHINE:
		return "machine";
	case NIGHTLY:
		return "nightly";
	}
	return "";
}

/* HEAD is a GET whose body nginx keeps. */
static bool
method_of(const char *name, enum method *m)
{
	if (strcmp(name, "GET") == 0 || strcmp(name, "HEAD") == 0)
		*m = GET;
	else if (strcmp(name, "POST") == 0)
		*m = POST;
	else
		return false;
	return true;
}
