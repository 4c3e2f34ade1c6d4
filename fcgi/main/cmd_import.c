/*
 * guichet import families: a table of another product, rehearsed, and made true
 * with --commit.  The format stands in guichet(1); SQL reads the lines.
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "main/cmd.h"
#include "main/scripts.h"
#include "web/input.h"
#include "wire/csv.h"
#include "wrap/db.h"

#include "base/banned.h"

/* 20 000 lines made true take a minute on a slow machine. */
enum { ASK_MS = 300000 };

struct import_options {
	const char	*file, *mapping, *source;
	bool		 commit;
};

/* "child-family,child-given,none": what each column is, in order. */
static const char *
fields(const struct cmd *cmd, const char *list)
{
	struct str	v[CSV_COLUMNS];
	size_t		n = 0;

	while (list != NULL && n < CSV_COLUMNS) {
		size_t	len = strcspn(list, ",\n");

		v[n++] = (struct str){ list, len };
		list = list[len] == ',' ? list + len + 1 : NULL;
	}
	return input_sql_array(cmd->a, v, n);
}

static const char *
numbers(const struct cmd *cmd, const struct csv *t)
{
	struct str	*v = arena_new_array(cmd->a, t->lines, struct str);
	size_t		 i;

	for (i = 0; i < t->lines; i++)
		v[i] = str_of(arena_printf(cmd->a, "%zu", t->at[i + 1]));
	return input_sql_array(cmd->a, v, t->lines);
}

static int
say(const struct db_rows *rows, bool commit)
{
	size_t	i, n, refused = 0;

	for (i = 0; i < db_count(rows); i++) {
		const char	*kind = db_value(rows, i, 1, &n);
		const char	*value;

		if (kind != NULL) {
			(void)printf("%s: %s\n", kind, db_value(rows, i, 2,
			    &n));
			continue;
		}
		refused++;
		value = db_value(rows, i, 5, &n);
		(void)printf("line %s: %s, %s%s%s\n", db_value(rows, i, 2, &n),
		    db_value(rows, i, 4, &n), db_value(rows, i, 3, &n),
		    value != NULL ? ": " : "", value != NULL ? value : "");
	}
	(void)printf(commit ? "written\n" : "rehearsed: nothing is written "
	    "without --commit\n");
	return refused > 0 ? CMD_WARN : CMD_OK;
}

/* A table has no NUL: what stands after one would be lost unseen. */
static bool
read_table(const struct cmd *cmd, const char *file, const char *bytes,
    struct csv *t)
{
	struct stat	st;

	if (stat(file, &st) != 0 || (size_t)st.st_size != strlen(bytes))
		return cmd_no("%s: a control character", file);
	return csv_read(cmd->a, bytes, strlen(bytes), t) ||
	    cmd_no("%s, line %zu: %s", file, t->problem_at, t->problem);
}

static int
import(const struct cmd *cmd, const struct import_options *o)
{
	static const char *const types[] = { "text", "text", "text", "text",
	    "text[]", "text[]", "text[]", "text[]", "boolean" };
	const char	*slash = strrchr(o->file, '/'), *bytes, *map = NULL;
	struct err	 e = { 0 };
	struct csv	 t;
	struct db	*db;
	struct db_rows	*rows;
	bool		 ok;

	bytes = scripts_file(cmd->a, o->file[0] == '/' ? "" : ".", o->file,
	    &e);
	if (bytes != NULL && o->mapping != NULL)
		map = scripts_file(cmd->a, o->mapping[0] == '/' ? "" : ".",
		    o->mapping, &e);
	if (bytes == NULL || (o->mapping != NULL && map == NULL))
		return cmd_failed(&e);
	if (!read_table(cmd, o->file, bytes, &t))
		return CMD_BAD;
	db = db_open(cmd->config->owner);
	ok = db_run(db, cmd->a, &(struct db_call){ "import_families", types,
	    (const char *[]){ o->source,
	    slash != NULL ? slash + 1 : o->file, csv_encoding(&t),
	    csv_separator(&t), input_sql_array(cmd->a, t.cell, t.columns),
	    numbers(cmd, &t), input_sql_array(cmd->a, t.cell + t.columns,
	    t.lines * t.columns), map != NULL ? fields(cmd, map) : NULL,
	    o->commit ? "t" : "f" }, 9 }, 1, &rows, ASK_MS, &e);
	db_close(db);
	return ok ? say(rows, o->commit) : cmd_failed(&e);
}

static bool
read_options(const struct cmd *cmd, struct import_options *o)
{
	static const char *const known[] = { "--mapping", "--source",
	    "--commit", NULL };

	for (int i = 2; i < cmd->argc; i++) {
		int which;

		if (cmd->argv[i][0] != '-') {
			if (o->file != NULL)
				return cmd_no("one file at a time, not \"%s\" "
				    "too", cmd->argv[i]);
			o->file = cmd->argv[i];
			continue;
		}
		which = cmd_word("option", cmd->argv[i], known);
		if (which < 0)
			return false;
		if (which == 2)
			o->commit = true;
		else if (i + 1 == cmd->argc)
			return cmd_no("%s needs a value", cmd->argv[i]);
		else
			*(which == 0 ? &o->mapping : &o->source) =
			    cmd->argv[++i];
	}
	return o->file != NULL || cmd_no("which file?");
}

int
cmd_import(const struct cmd *cmd)
{
	struct import_options o = { .source = "tableur" };

	if (cmd->argc < 2 || strcmp(cmd->argv[1], "families") != 0)
		return cmd_bad("usage: guichet import families FILE "
		    "[--source CODE] [--mapping FILE] [--commit]");
	return read_options(cmd, &o) ? import(cmd, &o) : CMD_BAD;
}
