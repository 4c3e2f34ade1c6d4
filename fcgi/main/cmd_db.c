/*
 * guichet db: the only road by which a schema changes.  One transaction does
 * everything, so that a failure leaves the database as it was.
 */
#include <stdio.h>
#include <string.h>

#include "main/cmd.h"
#include "main/scripts.h"
#include "wrap/db.h"

#include "base/banned.h"

enum { ASK_MS = 30000, TRIES = 5 };

/* What the database says has run. */
struct ledger {
	struct db_rows	*rows;		/* NULL: nothing ever has */
	size_t		 n;
};

static const char *const text_text[] = { "text", "text" };

static const char *
column(const struct ledger *l, size_t row, const char *name)
{
	for (size_t c = 0; c < db_columns(l->rows); c++)
		if (strcmp(db_column(l->rows, c), name) == 0) {
			const char *v = db_value(l->rows, row, c, NULL);

			return v == NULL ? "" : v;
		}
	return "";
}

/* The checksum under which a migration ran, or NULL. */
static const char *
ran_as(const struct ledger *l, const char *name)
{
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(column(l, i, "name"), name) == 0)
			return column(l, i, "checksum");
	return NULL;
}

/* In a fresh database the schema or the function is missing: no migration. */
static bool
is_fresh(const struct err *e)
{
	return strstr(e->detail, "3F000") != NULL
	    || strstr(e->detail, "42883") != NULL;
}

static bool
read_ledger(const struct cmd *cmd, struct ledger *l, struct err *e)
{
	const struct db_call call = { .function = "db_status" };
	struct db *db = db_open(cmd->config->owner);
	struct db_rows *rows[1];
	bool ok = db_run(db, cmd->a, &call, 1, rows, ASK_MS, e);

	*l = (struct ledger){ 0 };
	if (ok)
		*l = (struct ledger){ rows[0], db_count(rows[0]) };
	else if (is_fresh(e)) {
		err_clear(e);
		ok = true;
	}
	db_close(db);
	return ok;
}

static bool
read_both(const struct cmd *cmd, struct scripts *s, struct ledger *l,
    struct err *e)
{
	return scripts_read(cmd->a, cmd->config->sql, s, e)
	    && read_ledger(cmd, l, e);
}

/* Migrations that ran with another text, or are gone from the folder. */
static bool
same_text(const struct scripts *s, const struct ledger *l)
{
	bool same = true;

	for (size_t i = 0; i < l->n; i++) {
		const char *name = column(l, i, "name");
		bool known = false;

		for (size_t j = 0; j < s->n; j++) {
			if (!s->v[j].migration
			    || strcmp(scripts_base(&s->v[j]), name) != 0)
				continue;
			known = true;
			if (strcmp(s->v[j].checksum, column(l, i, "checksum"))
			    == 0)
				continue;
			(void)cmd_bad("migrate/%s has changed since it ran; a "
			    "migration is never edited, add another", name);
			same = false;
		}
		if (!known) {
			(void)cmd_bad("migrate/%s ran here and is not in the "
			    "folder: the database is newer than this guichet",
			    name);
			same = false;
		}
	}
	return same;
}

static size_t
pending(const struct scripts *s, const struct ledger *l)
{
	size_t n = 0;

	for (size_t i = 0; i < s->n; i++)
		n += s->v[i].migration
		    && ran_as(l, scripts_base(&s->v[i])) == NULL;
	return n;
}

/* --- apply ---------------------------------------------------------------- */

static bool
run_script(const struct cmd *cmd, struct db *db, const struct script *s,
    struct err *e)
{
	const char *values[2] = { scripts_base(s), s->checksum };
	const struct db_call done = { .function = "db_migrated",
	    .types = text_text, .values = values, .n = 2 };

	if (!db_script(db, arena_printf(cmd->a, "%s/%s", cmd->config->sql,
	    s->name), s->text, e))
		return false;
	return !s->migration || db_script_call(db, &done, e);
}

static bool
run_all(const struct cmd *cmd, struct db *db, const struct scripts *s,
    const struct ledger *l, struct err *e)
{
	if (!db_begin(db, e))
		return false;
	for (size_t i = 0; i < s->n; i++) {
		if (s->v[i].migration
		    && ran_as(l, scripts_base(&s->v[i])) != NULL)
			continue;
		if (!run_script(cmd, db, &s->v[i], e)) {
			db_rollback(db);
			return false;
		}
	}
	return db_commit(db, e);
}

/* A page that reads two views and a release that drops them both may wait for
 * each other: PostgreSQL ends one, and if it is us we begin again. */
static bool
run_until_done(const struct cmd *cmd, const struct scripts *s,
    const struct ledger *l, struct err *e)
{
	struct db *db = db_open(cmd->config->owner);
	bool ok = false;

	for (int tries = 0; !ok && tries < TRIES; tries++) {
		if (tries > 0 && strstr(e->detail, " 40P01 ") == NULL)
			break;
		err_clear(e);
		ok = run_all(cmd, db, s, l, e);
	}
	db_close(db);
	return ok;
}

int
cmd_db_apply(const struct cmd *cmd)
{
	struct err e = { 0 };
	struct scripts s;
	struct ledger l;

	if (!read_both(cmd, &s, &l, &e))
		return cmd_failed(&e);
	if (!same_text(&s, &l))
		return CMD_BAD;
	if (!run_until_done(cmd, &s, &l, &e)) {
		(void)cmd_failed(&e);
		return cmd_bad("nothing was changed");
	}
	for (size_t i = 0; i < s.n; i++)
		if (s.v[i].migration
		    && ran_as(&l, scripts_base(&s.v[i])) == NULL)
			(void)printf("migrated  %s\n",
			    scripts_base(&s.v[i]));
	(void)printf("applied   %zu migrations; functions, views and rights "
	    "are those of %s\n", pending(&s, &l), cmd->config->sql);
	return CMD_OK;
}

/* --- status, plan, verify ------------------------------------------------- */

static int
show(const struct cmd *cmd, bool plan)
{
	struct err e = { 0 };
	struct scripts s;
	struct ledger l;

	if (!read_both(cmd, &s, &l, &e))
		return cmd_failed(&e);
	for (size_t i = 0; !plan && i < l.n; i++)
		(void)printf("ran      %-24s %s\n", column(&l, i, "name"),
		    column(&l, i, "at"));
	for (size_t i = 0; i < s.n; i++) {
		if (s.v[i].migration) {
			if (ran_as(&l, scripts_base(&s.v[i])) == NULL)
				(void)printf("pending  %s\n",
				    scripts_base(&s.v[i]));
		} else if (plan)
			(void)printf("reload   %s\n", s.v[i].name);
	}
	if (!same_text(&s, &l))
		return CMD_BAD;
	return pending(&s, &l) > 0 && !plan ? CMD_WARN : CMD_OK;
}

bool
cmd_db_verify_checksums(const struct cmd *cmd, bool *behind)
{
	struct err e = { 0 };
	struct scripts s;
	struct ledger l;

	*behind = false;
	if (!read_both(cmd, &s, &l, &e)) {
		(void)cmd_failed(&e);
		return false;
	}
	*behind = pending(&s, &l) > 0;
	return same_text(&s, &l);
}

/* What SQL can say of itself: constraints not validated, tables without
 * row-level security, rights too wide.  One row per problem. */
static bool
ask_for_problems(const struct cmd *cmd)
{
	const struct db_call call = { .function = "db_verify" };
	struct db *db = db_open(cmd->config->owner);
	struct ledger found = { 0 };
	struct db_rows *rows[1];
	struct err e = { 0 };

	if (db_run(db, cmd->a, &call, 1, rows, ASK_MS, &e))
		found = (struct ledger){ rows[0], db_count(rows[0]) };
	else
		(void)cmd_failed(&e);
	for (size_t i = 0; i < found.n; i++)
		(void)cmd_bad("%s", column(&found, i, "problem"));
	db_close(db);
	return found.rows != NULL && found.n == 0;
}

static int
verify(const struct cmd *cmd)
{
	bool behind, good = cmd_db_verify_checksums(cmd, &behind);

	if (behind) {
		(void)cmd_bad("migrations are pending: guichet db apply");
		return CMD_BAD;
	}
	good = ask_for_problems(cmd) && good;
	if (cmd_check(cmd) == CMD_BAD || !good)
		return CMD_BAD;
	(void)puts("verified");
	return CMD_OK;
}

int
cmd_db(const struct cmd *cmd)
{
	static const char *const verbs[] = { "status", "plan", "apply",
	    "verify", NULL };

	if (cmd->argc != 2)
		return cmd_bad("usage: guichet db status|plan|apply|verify");
	switch (cmd_word("db command", cmd->argv[1], verbs)) {
	case 0:
		return show(cmd, false);
	case 1:
		return show(cmd, true);
	case 2:
		return cmd_db_apply(cmd);
	case 3:
		return verify(cmd);
	}
	return CMD_BAD;
}
