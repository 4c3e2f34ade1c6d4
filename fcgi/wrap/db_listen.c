/* Waiting for a NOTIFY: a connection of its own, that runs nothing else. */
#include <poll.h>
#include <signal.h>
#include <time.h>

#include "base/log.h"
#include "base/str.h"
#include "wrap/db_priv.h"

#include "base/banned.h"

/* Without a database, look again so often. */
enum { ABSENT_MS = 1000 };

static bool
listen_to(struct db *db, const char *channel)
{
	PGresult	*r;
	bool		 ok;

	if (db->conn != NULL && PQstatus(db->conn) == CONNECTION_OK)
		return true;
	db->scripting = true;
	if (!db_connect(db))
		return false;
	r = PQexec(db->conn, arena_printf(db->a, "listen %s", channel));
	ok = PQresultStatus(r) == PGRES_COMMAND_OK;
	PQclear(r);
	return ok;
}

static bool
drain(struct db *db)
{
	PGnotify	*n;
	bool		 any = false;

	while ((n = PQnotifies(db->conn)) != NULL) {
		PQfreemem(n);
		any = true;
	}
	return any;
}

void
db_listen(struct db *db, const char *channel, int ms,
    const sigset_t *waiting)
{
	struct pollfd	p = { .fd = -1, .events = POLLIN };
	bool		fresh = db->conn == NULL;
	struct timespec	t;

	if (!listen_to(db, channel)) {
		if (ms > ABSENT_MS)
			ms = ABSENT_MS;
	} else if (fresh || drain(db)) {
		return;		/* something may have come before we listened */
	} else {
		p.fd = PQsocket(db->conn);
	}
	t = (struct timespec){ ms / 1000, ms % 1000 * 1000000L };
	if (ppoll(&p, 1, &t, waiting) <= 0)
		return;
	if (PQconsumeInput(db->conn) == 1)
		(void)drain(db);
	else
		db_disconnect(db);
}
