/*
 * guichet procedure: procedures as files, so that towns share them.  The
 * format is in deploy/procedures/README.md; SQL reads and writes it.
 */
#include <stdio.h>
#include <string.h>

#include "main/cmd.h"
#include "main/scripts.h"
#include "wrap/db.h"

#include "base/banned.h"

enum { ASK_MS = 30000 };

struct procedure_options {
	const char	*what, *service;
	bool		 publish;
};

static bool
call(const struct cmd *cmd, const struct db_call *c, struct db_rows **row)
{
	struct db *db = db_open(cmd->config->owner);
	struct err e = { 0 };
	bool ok = db_run(db, cmd->a, c, 1, row, ASK_MS, &e);

	if (!ok)
		(void)cmd_failed(&e);
	db_close(db);
	return ok;
}

static int
import(const struct cmd *cmd, const struct procedure_options *o)
{
	static const char *const types[] = { "text", "text", "boolean" };
	struct err e = { 0 };
	const char *text = scripts_file(cmd->a, o->what[0] == '/' ? "" : ".",
	    o->what, &e);
	struct db_rows *row;

	if (text == NULL)
		return cmd_failed(&e);
	if (!call(cmd, &(struct db_call){ "procedure_import", types,
	    (const char *[]){ text, o->service, o->publish ? "t" : "f" }, 3 },
	    &row))
		return CMD_WARN;
	(void)printf("%s %s revision %s\n", db_named(row, "state"),
	    db_named(row, "procedure"), db_named(row, "number"));
	return CMD_OK;
}

static int
export(const struct cmd *cmd, const struct procedure_options *o)
{
	static const char *const types[] = { "text" };
	struct db_rows *row;

	if (!call(cmd, &(struct db_call){ "procedure_export", types,
	    (const char *[]){ o->what }, 1 }, &row))
		return CMD_WARN;
	if (db_count(row) == 0)
		return cmd_bad("no procedure \"%s\"", o->what);
	return fputs(db_named(row, "file"), stdout) == EOF ? CMD_WARN
	    : CMD_OK;
}

static bool
read_options(const struct cmd *cmd, struct procedure_options *o)
{
	static const char *const known[] = { "--service", "--publish", NULL };

	for (int i = 2; i < cmd->argc; i++) {
		int which;

		if (cmd->argv[i][0] != '-') {
			if (o->what != NULL)
				return cmd_no("one at a time, not \"%s\" too",
				    cmd->argv[i]);
			o->what = cmd->argv[i];
			continue;
		}
		which = cmd_word("option", cmd->argv[i], known);
		if (which < 0)
			return false;
		if (which == 1)
			o->publish = true;
		else if (i + 1 == cmd->argc)
			return cmd_no("%s needs a value", cmd->argv[i]);
		else
			o->service = cmd->argv[++i];
	}
	return o->what != NULL
	    || cmd_no("which? give a file to import or a code to export");
}

int
cmd_procedure(const struct cmd *cmd)
{
	static const char *const verbs[] = { "import", "export", NULL };
	struct procedure_options o = { 0 };
	int which;

	if (cmd->argc < 2)
		return cmd_bad("usage: guichet procedure import FILE "
		    "[--service CODE] [--publish] | export CODE");
	which = cmd_word("procedure command", cmd->argv[1], verbs);
	if (which < 0 || !read_options(cmd, &o))
		return CMD_BAD;
	if (which == 1 && (o.publish || o.service != NULL))
		return cmd_bad("export takes a code alone");
	return which == 0 ? import(cmd, &o) : export(cmd, &o);
}
