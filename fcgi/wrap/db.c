/*
 * One pipeline per request over libpq.  The life of db_run:
 *
 *   try:  connect if needed; for each call send its Parse (once per
 *         connection) and its Execute; send Sync; read until the answer to Sync
 *   sort: what the SQLSTATE of the first error asks for (table below)
 *   then: answer, refuse, replay or reconnect and replay
 */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/log.h"
#include "base/str.h"
#include "wrap/db_priv.h"

#include "base/banned.h"

/* A Parse alone takes milliseconds; a founder that waits longer is stuck. */
enum { PREPARE_MS = 5000 };

/* SQLSTATE prefixes and what they ask for; the first that matches counts. */
static const struct {
	const char	*prefix;
	enum verdict	 verdict;
} verdicts[] = {
	{ "MU",		VERDICT_REFUSED },
	{ "23",		VERDICT_REFUSED },
	{ "40",		VERDICT_REPLAY },
	{ "08",		VERDICT_RECONNECT },
	{ "57P01",	VERDICT_RECONNECT },
	{ "57P02",	VERDICT_RECONNECT },
	{ "57P03",	VERDICT_RECONNECT },
	{ "0A000",	VERDICT_RECONNECT },	/* the plan's shape changed */
	{ "42883",	VERDICT_RECONNECT },	/* a deployment is under way */
	{ "26000",	VERDICT_RECONNECT },
	{ "57014",	VERDICT_BUSY },
	{ "55P03",	VERDICT_BUSY },
	{ "53",		VERDICT_BUSY },
};

static bool	try_pipeline(struct db *, struct attempt *);
static bool	read_answers(struct db *, struct attempt *);

struct db *
db_open(const char *conninfo)
{
	struct db	*db = calloc(1, sizeof(*db));

	if (db == NULL)
		abort();
	db->conninfo = conninfo;
	db->a = arena_new(0);
	return db;
}

void
db_close(struct db *db)
{
	if (db == NULL)
		return;
	db_disconnect(db);
	arena_free(db->a);
	free(db);
}

bool
db_run(struct db *db, struct arena *a, const struct db_call *calls, size_t n,
    struct db_rows **rows, int deadline_ms, struct err *e)
{
	uint64_t	began = date_mono_ns();
	int		replays = 0, reconnects = 0;
	struct attempt	t = { .a = a, .calls = calls, .n = n, .rows = rows };

	t.deadline = began + (uint64_t)deadline_ms * 1000000;
	t.parsing = arena_new_array(a, n, bool);
	for (;;) {
		bool		sent;
		enum verdict	v;

		sent = db_connect(db) && try_pipeline(db, &t);
		db->waited_us = (unsigned)((date_mono_ns() - began) / 1000);
		v = sent ? VERDICT_OK : db_judge(db, &t);
		if (v == VERDICT_OK)
			return true;
		if (v == VERDICT_REPLAY && replays++ < REPLAYS) {
			db->stats.replays++;
		} else if (v == VERDICT_RECONNECT &&
		    reconnects++ < RECONNECTS && !t.timed_out) {
			db->stats.reconnects++;
			db_disconnect(db);
		} else {
			db->stats.errors++;
			return db_answer_error(db, &t, v, e);
		}
		PQclear(t.error);
		t.error = NULL;
	}
}

bool
db_prepare(struct db *db, struct arena *a, const struct db_call *call,
    struct err *e)
{
	struct attempt	 t = { .a = a, .calls = call, .n = 1 };
	bool		 parsing = false;

	t.parsing = &parsing;
	t.deadline = date_mono_ns() + (uint64_t)PREPARE_MS * 1000000;
	if (db->conn != NULL && map_get(&db->prepared, call->function) != NULL)
		return true;
	if (db_connect(db) && PQsendPrepare(db->conn, call->function,
	    db_text(a, call), 0, NULL) == 1 &&
	    PQpipelineSync(db->conn) == 1 && db_flush(db, &t) &&
	    read_answers(db, &t))
		return true;
	return db_answer_error(db, &t, VERDICT_OURS, e);
}

size_t
db_count(const struct db_rows *rows)
{
	return (size_t)PQntuples(rows->r);
}

size_t
db_columns(const struct db_rows *rows)
{
	return (size_t)PQnfields(rows->r);
}

const char *
db_column(const struct db_rows *rows, size_t column)
{
	return PQfname(rows->r, (int)column);
}

const char *
db_value(const struct db_rows *rows, size_t row, size_t column, size_t *n)
{
	if (PQgetisnull(rows->r, (int)row, (int)column))
		return NULL;
	if (n != NULL)
		*n = (size_t)PQgetlength(rows->r, (int)row, (int)column);
	return PQgetvalue(rows->r, (int)row, (int)column);
}

const char *
db_named(const struct db_rows *rows, const char *column)
{
	int	c = PQfnumber(rows->r, column);

	if (c < 0 || PQntuples(rows->r) == 0)
		return NULL;
	return db_value(rows, 0, (size_t)c, NULL);
}

const struct db_stats *
db_stats(const struct db *db)
{
	return &db->stats;
}

unsigned
db_waited_us(const struct db *db)
{
	return db->waited_us;
}

/* --- the connection --- */

static void
on_notice(void *ctx, const PGresult *r)
{
	const char	*text = PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY);

	(void)ctx;
	log_event(LOG_FINE, "database notice", "text",
	    text != NULL ? text : "", NULL);
}

bool
db_connect(struct db *db)
{
	if (db->conn != NULL && PQstatus(db->conn) == CONNECTION_OK)
		return true;
	db_disconnect(db);
	db->conn = PQconnectdb(db->conninfo);
	if (PQstatus(db->conn) != CONNECTION_OK) {
		log_event(LOG_WARN, "database unreachable", "text",
		    PQerrorMessage(db->conn), NULL);
		return false;
	}
	PQsetNoticeReceiver(db->conn, on_notice, NULL);
	map_init(&db->prepared, db->a, 64);
	if (db->scripting)
		return true;
	return PQsetnonblocking(db->conn, 1) == 0 &&
	    PQenterPipelineMode(db->conn) == 1;
}

void
db_disconnect(struct db *db)
{
	if (db->conn != NULL)
		PQfinish(db->conn);
	db->conn = NULL;
	arena_reset(db->a);
}

/* Wait for the socket; false at the deadline. */
static bool
wait_for(struct db *db, struct attempt *t, short events)
{
	struct pollfd	p = { .fd = PQsocket(db->conn), .events = events };
	uint64_t	now = date_mono_ns();
	int		ms, r;

	if (now >= t->deadline) {
		t->timed_out = true;
		return false;
	}
	ms = (int)((t->deadline - now) / 1000000) + 1;
	r = poll(&p, 1, ms);
	if (r == 0)
		t->timed_out = true;
	return r > 0 || (r < 0 && errno == EINTR);
}

/* --- sending --- */

/* select * from api.NAME($1::type, ...) */
char *
db_text(struct arena *a, const struct db_call *call)
{
	struct buf	b;
	size_t		i;

	buf_init(&b, a, 128);
	buf_printf(&b, "select * from api.%s(", call->function);
	for (i = 0; i < call->n; i++)
		buf_printf(&b, "%s$%zu::%s", i == 0 ? "" : ", ", i + 1,
		    call->types[i]);
	buf_str(&b, ")");
	return b.p;
}

bool
db_send_call(struct db *db, struct attempt *t, size_t i)
{
	const struct db_call	*call = &t->calls[i];

	t->parsing[i] = map_get(&db->prepared, call->function) == NULL;
	if (t->parsing[i]) {
		size_t	j;

		for (j = 0; j < i; j++)		/* called twice in one page */
			if (t->parsing[j] && strcmp(t->calls[j].function,
			    call->function) == 0)
				t->parsing[i] = false;
	}
	if (t->parsing[i] && PQsendPrepare(db->conn, call->function,
	    db_text(t->a, call), 0, NULL) != 1)
		return false;
	return PQsendQueryPrepared(db->conn, call->function, (int)call->n,
	    call->values, NULL, NULL, 0) == 1;
}

bool
db_flush(struct db *db, struct attempt *t)
{
	int	r;

	while ((r = PQflush(db->conn)) == 1) {
		if (!wait_for(db, t, POLLIN | POLLOUT))
			return false;
		if (PQconsumeInput(db->conn) != 1)
			return false;
	}
	return r == 0;
}

/* --- reading --- */

/* The next result; *r NULL ends a command.  false: connection or deadline. */
bool
db_next_result(struct db *db, struct attempt *t, PGresult **r)
{
	while (PQisBusy(db->conn)) {
		if (!wait_for(db, t, POLLIN))
			return false;
		if (PQconsumeInput(db->conn) != 1)
			return false;
	}
	*r = PQgetResult(db->conn);
	return true;
}

static void
close_result(void *r)
{
	PQclear(r);
}

void
db_keep_rows(struct attempt *t, size_t i, PGresult *r)
{
	t->rows[i] = arena_new_of(t->a, struct db_rows);
	t->rows[i]->r = r;
	arena_defer(t->a, close_result, r);
}

/* Read everything up to the answer to Sync.  true: it all was believed. */
static bool
read_answers(struct db *db, struct attempt *t)
{
	size_t		call = 0;
	int		nothing = 0;
	PGresult	*r;

	for (;;) {
		if (!db_next_result(db, t, &r))
			return false;
		if (r == NULL) {
			if (++nothing > 2)	/* the connection is gone */
				return false;
			continue;
		}
		nothing = 0;
		switch (PQresultStatus(r)) {
		case PGRES_PIPELINE_SYNC:
			PQclear(r);
			return t->error == NULL;
		case PGRES_COMMAND_OK:		/* a Parse */
			if (call < t->n)
				map_put(&db->prepared, arena_strdup(db->a,
				    t->calls[call].function), db);
			PQclear(r);
			break;
		case PGRES_TUPLES_OK:
			if (call < t->n)
				db_keep_rows(t, call++, r);
			else
				PQclear(r);
			break;
		case PGRES_PIPELINE_ABORTED:
			PQclear(r);
			break;
		case PGRES_FATAL_ERROR:
		case PGRES_BAD_RESPONSE:
			if (t->error == NULL) {
				t->error = r;
				t->failed = call;
			} else {
				PQclear(r);
			}
			break;
		case PGRES_EMPTY_QUERY:
		case PGRES_COPY_OUT:
		case PGRES_COPY_IN:
		case PGRES_COPY_BOTH:
		case PGRES_NONFATAL_ERROR:
		case PGRES_SINGLE_TUPLE:
			PQclear(r);
			break;
		}
	}
}

static bool
try_pipeline(struct db *db, struct attempt *t)
{
	size_t	i;

	for (i = 0; i < t->n; i++)
		if (!db_send_call(db, t, i))
			return false;
	if (PQpipelineSync(db->conn) != 1 || !db_flush(db, t))
		return false;
	return read_answers(db, t);
}

/* --- judging --- */

const char *
db_field(const PGresult *r, int field)
{
	const char	*c = r != NULL ? PQresultErrorField(r, field) : NULL;

	return c != NULL ? c : "";
}

enum verdict
db_judge(struct db *db, const struct attempt *t)
{
	const char	*state = db_field(t->error, PG_DIAG_SQLSTATE);
	size_t		 i;

	if (t->timed_out)
		return VERDICT_BUSY;
	if (*state == '\0' || PQstatus(db->conn) != CONNECTION_OK)
		return VERDICT_RECONNECT;	/* libpq's own errors */
	for (i = 0; i < sizeof(verdicts) / sizeof(verdicts[0]); i++)
		if (strncmp(state, verdicts[i].prefix,
		    strlen(verdicts[i].prefix)) == 0)
			return verdicts[i].verdict;
	return VERDICT_OURS;
}

/* The kinds that guichet.refuse writes in HINT. */
static enum err_kind
kind_named(const char *hint)
{
	static const struct {
		const char	*name;
		enum err_kind	 kind;
	} kinds[] = {
		{ "bad-request", ERR_BAD_REQUEST },
		{ "sign-in", ERR_SIGN_IN },
		{ "forbidden", ERR_FORBIDDEN },
		{ "not-found", ERR_NOT_FOUND },
		{ "conflict", ERR_CONFLICT },
		{ "refused", ERR_REFUSED },
		{ "too-many", ERR_TOO_MANY },
		{ "busy", ERR_BUSY },
	};
	size_t	i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (strcmp(hint, kinds[i].name) == 0)
			return kinds[i].kind;
	return ERR_OURS;
}

static bool
answer_refusal(const struct attempt *t, const char *function, struct err *e)
{
	const char	*state = db_field(t->error, PG_DIAG_SQLSTATE);
	const char	*text = db_field(t->error, PG_DIAG_MESSAGE_PRIMARY);

	if (strncmp(state, "MU", 2) == 0)
		return err_set(e, kind_named(db_field(t->error,
		    PG_DIAG_MESSAGE_HINT)), state,
		    db_field(t->error, PG_DIAG_COLUMN_NAME), "api.%s: %s",
		    function, text);
	return err_set(e, ERR_CONFLICT, "MU409", NULL, "api.%s: %s %s (%s)",
	    function, state, text,
	    db_field(t->error, PG_DIAG_CONSTRAINT_NAME));
}

bool
db_answer_error(struct db *db, const struct attempt *t, enum verdict v,
    struct err *e)
{
	const char	*state = db_field(t->error, PG_DIAG_SQLSTATE);
	const char	*text = db_field(t->error, PG_DIAG_MESSAGE_PRIMARY);
	const char	*function = t->failed < t->n ?
			    t->calls[t->failed].function : "(sync)";

	switch (v) {
	case VERDICT_REFUSED:
		answer_refusal(t, function, e);
		break;
	case VERDICT_REPLAY:
	case VERDICT_RECONNECT:
	case VERDICT_BUSY:
		err_set(e, ERR_BUSY, "MU503", NULL, "api.%s: %s %s", function,
		    t->timed_out ? "deadline" : state, text);
		break;
	case VERDICT_OK:
	case VERDICT_OURS:
		err_set(e, ERR_OURS, "MU500", NULL, "api.%s: %s %s (%s)",
		    function, state, text,
		    db_field(t->error, PG_DIAG_CONTEXT));
		break;
	}
	PQclear(t->error);
	if (t->timed_out || PQstatus(db->conn) != CONNECTION_OK)
		db_disconnect(db);
	return false;
}
