/*
 * `guichet contract`: one RELAX NG schema per page document, made from the
 * routes and the declared types of their calls.  The parts that do not depend
 * on a route stand in types.rng, written by hand.  The files are committed, and
 * a lint refuses a difference.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "engine/contract.h"

#include "base/banned.h"

#define RNG	"http://relaxng.org/ns/structure/1.0"

/* The pattern of types.rng for each kind of column. */
static const char *const pattern[] = {
	[COLUMN_TEXT]	   = "text-value",
	[COLUMN_ATTRIBUTE] = "key-value",
	[COLUMN_FLAG]	   = "flag-value",
	[COLUMN_CENTS]	   = "cents-value",
	[COLUMN_COUNT]	   = "count-value",
	[COLUMN_BYTES]	   = "bytes-value",
	[COLUMN_DATE]	   = "date-value",
	[COLUMN_INSTANT]   = "instant-value",
	[COLUMN_PERIOD]	   = "period-value",
	[COLUMN_PERSON]	   = "person-value",
	[COLUMN_ADDRESS]   = "address-value",
	[COLUMN_SEALED]	   = "text-value",
	[COLUMN_BOXED]	   = "boxed-value",
	[COLUMN_FACTOR]	   = "factor-value",
	[COLUMN_CODE]	   = "code-value",
};

struct writer {
	const char	*folder;
	bool		 check, ok;
	FILE		*report;
	struct arena	*a;
	struct map	 written;	/* page id -> plan */
};

static struct doc_node *
named(struct doc_node *parent, const char *element, const char *name)
{
	struct doc_node	*e = doc_add(parent, doc_name(element));

	doc_attr(e, doc_name("name"), name, strlen(name));
	return e;
}

static struct doc_node *
optional(struct doc_node *parent)
{
	return doc_add(parent, doc_name("optional"));
}

/* Any column may be null, so each is optional; attributes first. */
static void
add_columns(struct doc_node *row, const struct function *f)
{
	size_t	i;
	int	attributes;

	for (attributes = 1; attributes >= 0; attributes--)
		for (i = 0; i < f->columns; i++) {
			const struct column	*c = &f->column[i];
			bool	is = c->kind == COLUMN_ATTRIBUTE ||
				    c->kind == COLUMN_FLAG;

			if (is != (attributes == 1))
				continue;
			(void)named(named(optional(row), is ? "attribute" :
			    "element", c->element), "ref", pattern[c->kind]);
		}
}

static void
add_call(struct doc_node *content, const struct plan *plan, size_t i)
{
	struct doc_node	*list, *row;

	if (plan->one[i] == NULL)
		return;
	if (plan->plural[i] == NULL) {
		add_columns(named(optional(content), "element", plan->one[i]),
		    plan->function[i]);
		return;
	}
	list = named(content, "element", plan->plural[i]);
	(void)named(list, "ref", "list-attributes");
	row = named(doc_add(list, doc_name("zeroOrMore")), "element",
	    plan->one[i]);
	(void)named(row, "ref", "row-attributes");
	add_columns(row, plan->function[i]);
}

static struct doc *
schema_of(const struct plan *plan)
{
	struct doc	*d = doc_new(doc_name("grammar"));
	struct doc_node	*root = doc_root(d), *page, *content;
	size_t		 i;

	doc_attr(root, doc_name("xmlns"), RNG, strlen(RNG));
	doc_attr(doc_add(root, doc_name("include")), doc_name("href"),
	    "../types.rng", strlen("../types.rng"));
	page = named(doc_add(root, doc_name("start")), "element", "page");
	(void)named(page, "ref", "page-head");
	content = named(page, "element", "content");
	if (plan->calls == 0)
		(void)doc_add(content, doc_name("empty"));
	for (i = 0; i < plan->calls; i++)
		add_call(content, plan, i);
	(void)named(page, "ref", "page-forms");
	return d;
}

static bool
same_as_file(struct arena *a, const char *path, const char *text, size_t n)
{
	FILE	*f = fopen(path, "r");
	char	*old = arena_alloc(a, n + 2);
	bool	 same;

	if (f == NULL)
		return false;
	same = fread(old, 1, n + 1, f) == n && memcmp(old, text, n) == 0;
	fclose(f);
	return same;
}

static void
put_file(struct writer *w, const char *path, const char *text, size_t n)
{
	FILE	*f;

	if (w->check) {
		if (same_as_file(w->a, path, text, n))
			return;
		fprintf(w->report, "%s: differs from the routes and types; "
		    "run guichet contract\n", path);
		w->ok = false;
		return;
	}
	f = fopen(path, "w");
	if (f == NULL || fwrite(text, 1, n, f) != n || fclose(f) != 0) {
		fprintf(w->report, "%s: %s\n", path, strerror(errno));
		w->ok = false;
	}
}

/* The folder of "canteen/week"; it may exist. */
static void
make_folder(struct writer *w, const char *id)
{
	const char	*slash = strrchr(id, '/');

	if (slash != NULL && !w->check)
		(void)mkdir(arena_printf(w->a, "%s/%.*s", w->folder,
		    (int)(slash - id), id), 0777);
}

static void
write_schema(struct writer *w, const struct plan *plan)
{
	struct doc	*d;
	size_t		 n;
	char		*text;

	if (plan->sheet == NULL ||
	    map_put(&w->written, plan->sheet->id, w) != NULL)
		return;
	d = schema_of(plan);
	text = doc_print(w->a, d, &n);
	doc_free(d);
	make_folder(w, plan->sheet->id);
	put_file(w, arena_printf(w->a, "%s/%s.rng", w->folder,
	    plan->sheet->id), text, n);
}

static void
visit(void *ctx, const char *key, void *value)
{
	(void)key;
	write_schema(ctx, value);
}

bool
contract_write(struct engine *const *engines, size_t n, const char *folder,
    bool check, FILE *report)
{
	struct writer	w = { folder, check, true, report, arena_new(0),
	    { 0 } };
	size_t		i;

	map_init(&w.written, w.a, 64);
	for (i = 0; i < n; i++)
		map_each(&engines[i]->plans, visit, &w);
	arena_free(w.a);
	return w.ok;
}
