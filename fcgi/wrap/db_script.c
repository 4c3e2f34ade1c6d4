/*
 * Scripts of `guichet db`: simple protocol, one connection that blocks, an
 * explicit transaction around many files.
 */
#include <stdlib.h>
#include <string.h>

#include "wrap/db_priv.h"

#include "base/banned.h"

static int
line_at(const char *sql, const char *position)
{
	long	at = strtol(position, NULL, 10), i;
	int	line = 1;

	for (i = 1; i < at && *sql != '\0'; sql++) {
		if (((unsigned char)*sql & 0xc0) != 0x80)
			i++;		/* positions count characters */
		if (*sql == '\n')
			line++;
	}
	return line;
}

static bool
script(struct db *db, const char *name, const char *sql, struct err *e)
{
	PGresult	*r;
	bool		 ok;

	db->scripting = true;
	if (!db_connect(db))
		return err_set(e, ERR_BUSY, "MU503", NULL, "%s: %s", name,
		    PQerrorMessage(db->conn));
	r = PQexec(db->conn, sql);
	ok = PQresultStatus(r) == PGRES_COMMAND_OK ||
	    PQresultStatus(r) == PGRES_TUPLES_OK ||
	    PQresultStatus(r) == PGRES_EMPTY_QUERY;
	if (!ok)
		err_set(e, ERR_OURS, "MU500", NULL, "%s:%d: %s %s%s%s", name,
		    line_at(sql, db_field(r, PG_DIAG_STATEMENT_POSITION)),
		    db_field(r, PG_DIAG_SQLSTATE),
		    db_field(r, PG_DIAG_MESSAGE_PRIMARY),
		    *db_field(r, PG_DIAG_CONTEXT) != '\0' ? "; " : "",
		    db_field(r, PG_DIAG_CONTEXT));
	PQclear(r);
	return ok;
}

/* `select api.NAME(...)`, its rows thrown away. */
bool
db_script_call(struct db *db, const struct db_call *call, struct err *e)
{
	struct arena	*a = arena_new(0);
	PGresult	*r;
	bool		 ok;

	db->scripting = true;
	ok = db_connect(db);
	r = ok ? PQexecParams(db->conn, db_text(a, call), (int)call->n, NULL,
	    call->values, NULL, NULL, 0) : NULL;
	ok = ok && PQresultStatus(r) == PGRES_TUPLES_OK;
	if (!ok)
		err_set(e, ERR_OURS, "MU500", NULL, "api.%s: %s",
		    call->function, PQerrorMessage(db->conn));
	PQclear(r);
	arena_free(a);
	return ok;
}

bool
db_script(struct db *db, const char *name, const char *sql, struct err *e)
{
	return script(db, name, sql, e);
}

bool
db_begin(struct db *db, struct err *e)
{
	return script(db, "begin", "begin", e);
}

bool
db_commit(struct db *db, struct err *e)
{
	return script(db, "commit", "commit", e);
}

void
db_rollback(struct db *db)
{
	struct err	e = { 0 };

	if (db->conn != NULL && !script(db, "rollback", "rollback", &e))
		db_disconnect(db);
}

int
db_version(void)
{
	return PQlibVersion();
}
