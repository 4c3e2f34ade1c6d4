/* Reads api.signature() into the table of functions. */
#include <string.h>

#include "base/str.h"
#include "engine/signature.h"
#include "wrap/doc.h"

#include "base/banned.h"

enum { SIGNATURE_MS = 10000, COLUMNS_MAX = 56 };

static const struct {
	const char		*type;
	enum column_kind	 kind;
} kinds[] = {
	{ "text",		COLUMN_TEXT },
	{ "shape.key",		COLUMN_ATTRIBUTE },
	{ "shape.slot",		COLUMN_ATTRIBUTE },
	{ "shape.nonce",	COLUMN_ATTRIBUTE },
	{ "shape.record",	COLUMN_ATTRIBUTE },
	{ "shape.flag",		COLUMN_FLAG },
	{ "shape.cents",	COLUMN_CENTS },
	{ "shape.count",	COLUMN_COUNT },
	{ "shape.bytes",	COLUMN_BYTES },
	{ "date",		COLUMN_DATE },
	{ "timestamptz",	COLUMN_INSTANT },
	{ "timestamp with time zone", COLUMN_INSTANT },
	{ "daterange",		COLUMN_PERIOD },
	{ "shape.person",	COLUMN_PERSON },
	{ "shape.address",	COLUMN_ADDRESS },
	{ "shape.sealed",	COLUMN_SEALED },
	{ "shape.boxed",	COLUMN_BOXED },
	{ "shape.factor",	COLUMN_FACTOR },
};

/* Domains of shape that no rule covers yet: no code lists either. */
static const char *const unruled[] = { "shape.rich", "shape.duration" };

static char *
with_hyphens(struct arena *a, const char *name)
{
	char	*copy = arena_strdup(a, name), *c;

	for (c = copy; *c != '\0'; c++)
		if (*c == '_')
			*c = '-';
	return copy;
}

static bool
column_of(struct arena *a, const char *name, const char *type,
    struct column *out)
{
	size_t	i;

	out->name = arena_strdup(a, name);
	out->element = doc_name(with_hyphens(a, name));
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(type, kinds[i].type) == 0) {
			out->kind = kinds[i].kind;
			if (out->kind == COLUMN_SEALED)
				out->element = doc_name("token");
			return true;
		}
	for (i = 0; i < sizeof(unruled) / sizeof(unruled[0]); i++)
		if (strcmp(type, unruled[i]) == 0)
			return false;
	if (strncmp(type, "shape.", 6) != 0)
		return false;
	out->kind = COLUMN_CODE;
	out->list = with_hyphens(a, type + 6);
	return true;
}

static struct function *
function_named(struct arena *a, struct signatures *s, const char *name)
{
	struct function	*f = map_get(&s->by_name, name);

	if (f != NULL)
		return f;
	f = arena_new_of(a, struct function);
	f->name = arena_strdup(a, name);
	f->column = arena_new_array(a, COLUMNS_MAX, struct column);
	map_put(&s->by_name, f->name, f);
	return f;
}

/* One row of api.signature: function, kind, position, name, type. */
static bool
take_row(struct arena *a, struct signatures *s, const struct db_rows *rows,
    size_t row, FILE *report)
{
	const char	*name = db_value(rows, row, 0, NULL);
	const char	*kind = db_value(rows, row, 1, NULL);
	const char	*what = db_value(rows, row, 3, NULL);
	const char	*type = db_value(rows, row, 4, NULL);
	struct function	*f = function_named(a, s, name);

	if (strcmp(kind, "volatility") == 0) {
		f->writes = strcmp(type, "volatile") == 0;
		return true;
	}
	if (strcmp(kind, "in") == 0) {
		if (f->arguments == ARGUMENTS_MAX) {
			fprintf(report, "api.%s: over %d arguments\n", name,
			    ARGUMENTS_MAX);
			return false;
		}
		f->types[f->arguments++] = arena_strdup(a, type);
		return true;
	}
	if (f->columns < COLUMNS_MAX &&
	    column_of(a, what, type, &f->column[f->columns])) {
		f->columns++;
		return true;
	}
	fprintf(report, "api.%s: column %s has type %s, for which "
	    "engine/signature.c has no rule\n", name, what, type);
	return false;
}

bool
signatures_read(struct arena *a, struct db *db, struct signatures *s,
    FILE *report)
{
	static const struct db_call	 call = { .function = "signature" };
	struct arena	*scratch = arena_new(0);
	struct db_rows	*rows = NULL;
	struct err	 e = { 0 };
	size_t		 i;
	bool		 ok = true;

	map_init(&s->by_name, a, 128);
	if (db_run(db, scratch, &call, 1, &rows, SIGNATURE_MS, &e)) {
		for (i = 0; i < db_count(rows); i++)
			ok &= take_row(a, s, rows, i, report);
	} else {
		fprintf(report, "database: %s\n", e.detail);
		ok = false;
	}
	arena_free(scratch);
	return ok;
}

const struct function *
signatures_find(const struct signatures *s, const char *function)
{
	return map_get(&s->by_name, function);
}
