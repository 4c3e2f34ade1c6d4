/*
 * The form of a route that says .by_rows: its list on the way out, sealed, and
 * on the way in.
 */
#include <string.h>

#include "engine/request.h"

#include "base/banned.h"

/* For this browser and this action only. */
static const char *
aad(struct request *p, const char *binding, const char *path)
{
	return arena_printf(p->a, "fields %s %s", binding, path);
}

bool
form_load(struct request *p, struct err *e)
{
	const struct plan	*shown = p->shown;
	size_t			 i;

	for (i = 0; i < shown->calls; i++) {
		const char	*as = shown->route->call[i].as;

		if (as == NULL || strcmp(as, "@fields") != 0)
			continue;
		p->fields = arena_new_of(p->a, struct fields);
		return fields_of_rows(p->a, p->rows[i + 1], p->fields, e);
	}
	return true;
}

const char *
form_box(struct request *p, const char *binding, const char *path)
{
	const char	*list = p->fields != NULL ?
			    fields_write(p->a, p->fields) : "";

	return seal_box(p->a, &p->e->key_fields, aad(p, binding, path), list,
	    strlen(list));
}

static const char *const *
months(const struct request *p)
{
	return p->e->months[p->lang];
}

static const char *
take(struct pairs *pairs, const char *name, size_t *n)
{
	const char	*found = NULL;
	size_t		 i, j = 0;

	for (i = 0; i < pairs->n; i++) {
		if (found == NULL && strcmp(pairs->v[i].name, name) == 0) {
			found = pairs->v[i].value.p;
			*n = pairs->v[i].value.n;
		} else {
			pairs->v[j++] = pairs->v[i];
		}
	}
	pairs->n = j;
	return found;
}

static bool
open_box(struct request *p, const char *box, size_t n, struct str *list)
{
	const char	*binding[] = { p->token != NULL ? p->digest : NULL,
			    p->pre != NULL ? p->pre_digest : NULL };
	unsigned char	*text;
	size_t		 i;

	for (i = 0; i < 2; i++)
		if (binding[i] != NULL && seal_unbox(p->a, &p->e->key_fields,
		    aad(p, binding[i], p->path), box, n, &text, &list->n)) {
			list->p = (char *)text;
			return true;
		}
	return false;
}

/* Who leaves may leave what they cannot answer yet. */
static void
forgive(const struct route *r, const struct pairs *pairs, struct fields *f)
{
	size_t	i, j;

	for (i = 0; r->unfinished != NULL && i < pairs->n; i++)
		if (strcmp(pairs->v[i].name, r->unfinished) == 0)
			for (j = 0; j < f->n; j++)
				f->v[j].in.optional = true;
}

/* What a form of ours cannot send is refused before any of it is read. */
bool
form_read(struct request *p, struct err *e)
{
	const struct route	*r = p->plan->route;
	const char		*box;
	struct fields		 f;
	size_t			 n;

	if (!r->by_rows)
		return input_read(p->a, r->in, &p->pairs, months(p), &p->in, e);
	box = take(&p->pairs, "fields", &n);
	if (box == NULL || !open_box(p, box, n, &p->list) ||
	    !fields_read(p->a, p->list.p, p->list.n, &f))
		return err_set(e, ERR_BAD_REQUEST, "MU400", "",
		    "a list of fields that is not of this form and session");
	forgive(r, &p->pairs, &f);
	return input_read(p->a, fields_table(p->a, r->in, &f), &p->pairs,
	    months(p), &p->in, e);
}

bool
form_resume(struct request *p, const struct route *r, struct pairs *pairs,
    struct values *out, struct err *e)
{
	const char	*list;
	struct fields	 f;
	size_t		 n = 0;

	if (!r->by_rows)
		return input_read(p->a, r->in, pairs, months(p), out, e);
	list = take(pairs, "fields", &n);
	if (list == NULL || !fields_read(p->a, list, n, &f))
		return err_set(e, ERR_BAD_REQUEST, "MU400", "", "no list");
	return input_read(p->a, fields_table(p->a, r->in, &f), pairs,
	    months(p), out, e);
}

const struct field *
form_field(const struct request *p, const char *name)
{
	size_t	i;

	for (i = 0; p->fields != NULL && i < p->fields->n; i++)
		if (strcmp(p->fields->v[i].in.name, name) == 0)
			return &p->fields->v[i];
	return NULL;
}
