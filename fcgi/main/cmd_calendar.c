/*
 * guichet calendar import: the Ministry's file of school holidays, compared
 * with what the town has, and made true with --commit.
 */
#include <stdio.h>
#include <string.h>

#include "main/cmd.h"
#include "main/scripts.h"
#include "web/input.h"
#include "wire/csv.h"
#include "wrap/db.h"

#include "base/banned.h"

/* Every day to come of every activity is built anew. */
enum { ASK_MS = 300000 };

static void
say(const struct db_rows *rows, bool commit)
{
	size_t	i, n;

	for (i = 0; i < db_count(rows); i++)
		(void)printf("zone %s, %s to %s: %s, %s\n",
		    db_value(rows, i, 0, &n), db_value(rows, i, 2, &n),
		    db_value(rows, i, 3, &n), db_value(rows, i, 1, &n),
		    db_value(rows, i, 4, &n));
	(void)printf(commit ? "written\n" : "compared: nothing is written "
	    "without --commit\n");
}

static int
import(const struct cmd *cmd, const char *file, bool commit)
{
	static const char *const types[] = { "text", "text[]", "text[]",
	    "text", "boolean" };
	const char	*slash = strrchr(file, '/'), *bytes, *said;
	struct err	 e = { 0 };
	struct csv	 t = { 0 };
	struct db	*db;
	struct db_rows	*rows;
	bool		 ok;

	bytes = scripts_file(cmd->a, file[0] == '/' ? "" : ".", file, &e);
	if (bytes == NULL)
		return cmd_failed(&e);
	said = csv_text(bytes, strlen(bytes));
	if (said == NULL && !csv_read(cmd->a, bytes, strlen(bytes), &t))
		return cmd_bad("%s, line %zu: %s", file, t.problem_at,
		    t.problem);
	db = db_open(cmd->config->owner);
	ok = db_run(db, cmd->a, &(struct db_call){ "import_calendar", types,
	    (const char *[]){ slash != NULL ? slash + 1 : file,
	    input_sql_array(cmd->a, t.cell, t.columns),
	    input_sql_array(cmd->a, t.lines > 0 ? t.cell + t.columns : NULL,
	    t.lines * t.columns), said, commit ? "t" : "f" }, 5 }, 1, &rows,
	    ASK_MS, &e);
	db_close(db);
	if (!ok)
		return cmd_failed(&e);
	say(rows, commit);
	return CMD_OK;
}

int
cmd_calendar(const struct cmd *cmd)
{
	bool	commit = cmd->argc == 4 &&
		    strcmp(cmd->argv[3], "--commit") == 0;

	if (cmd->argc < 3 || cmd->argc > 4 ||
	    strcmp(cmd->argv[1], "import") != 0 ||
	    (cmd->argc == 4 && !commit))
		return cmd_bad("usage: guichet calendar import FILE "
		    "[--commit]");
	return import(cmd, cmd->argv[2], commit);
}
