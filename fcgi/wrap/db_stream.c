/* One pipeline whose calls are made while it runs: documents go through it
 * record by record (house.md 3, Files). */
#include <string.h>

#include "base/date.h"
#include "wrap/db_priv.h"

#include "base/banned.h"

static bool	begin_once(struct db *);
static bool	read_first(struct db *);
static bool	take(struct db *, bool wait, PGresult **rows);
static bool	put(struct db *, const struct db_call *, const int *lengths,
		    int result_format);
static bool	sync_and_drain(struct db *);
static bool	fail(struct db *, struct err *);
static void	forget(struct db *);

bool
db_stream_begin(struct db *db, struct arena *a, const struct db_call *calls,
    size_t n, struct db_rows **rows, int deadline_ms, struct err *e)
{
	struct attempt	*t = &db->stream.t;
	uint64_t	 began = date_mono_ns();
	int		 replays = 0, reconnects = 0;

	memset(&db->stream, 0, sizeof(db->stream));
	*t = (struct attempt){ .a = a, .calls = calls, .n = n, .rows = rows };
	t->deadline = began + (uint64_t)deadline_ms * 1000000;
	t->parsing = arena_new_array(a, n, bool);
	for (;;) {
		enum verdict	v;
		bool		ok = begin_once(db);

		db->waited_us = (unsigned)((date_mono_ns() - began) / 1000);
		if (ok)
			return true;
		v = db_judge(db, t);
		if (v == VERDICT_REPLAY && replays++ < REPLAYS) {
			db->stats.replays++;
		} else if (v == VERDICT_RECONNECT &&
		    reconnects++ < RECONNECTS && !t->timed_out) {
			db->stats.reconnects++;
			db_disconnect(db);
		} else {
			db->stats.errors++;
			return db_answer_error(db, t, v, e);
		}
		PQclear(t->error);
		t->error = NULL;
	}
}

bool
db_stream_send(struct db *db, const struct db_call *call, const int *lengths,
    struct err *e)
{
	if (put(db, call, lengths, 0) && take(db, false, NULL))
		return true;
	return fail(db, e);
}

bool
db_stream_ask(struct db *db, const struct db_call *call,
    const struct db_rows **rows, struct err *e)
{
	struct stream	*s = &db->stream;

	PQclear(s->asked.r);
	s->asked.r = NULL;
	if (put(db, call, NULL, 1) && PQsendFlushRequest(db->conn) == 1 &&
	    db_flush(db, &s->t) && take(db, true, &s->asked.r) &&
	    s->asked.r != NULL) {
		*rows = &s->asked;
		return true;
	}
	return fail(db, e);
}

bool
db_stream_end(struct db *db, struct err *e)
{
	if (!sync_and_drain(db))
		return fail(db, e);
	forget(db);
	return true;
}

void
db_stream_drop(struct db *db)
{
	forget(db);
	db_disconnect(db);
}

/* --- the pieces --- */

static bool
begin_once(struct db *db)
{
	struct attempt	*t = &db->stream.t;
	size_t		 i;

	db->stream.pending = 0;
	if (!db_connect(db))
		return false;
	for (i = 0; i < t->n; i++) {
		if (!db_send_call(db, t, i))
			return false;
		db->stream.pending += t->parsing[i] ? 2 : 1;
	}
	if (PQsendFlushRequest(db->conn) != 1 || !db_flush(db, t))
		return false;
	if (read_first(db))
		return true;
	/* A refusal leaves a clean connection, once Sync is answered. */
	if (t->error != NULL)
		(void)sync_and_drain(db);
	return false;
}

static bool
read_first(struct db *db)
{
	struct attempt	*t = &db->stream.t;
	size_t		 call = 0;
	PGresult	*r;

	while (db->stream.pending > 0) {
		if (!db_next_result(db, t, &r) ||
		    PQstatus(db->conn) != CONNECTION_OK)
			return false;
		if (r == NULL)
			continue;
		db->stream.pending--;
		if (PQresultStatus(r) == PGRES_TUPLES_OK) {
			db_keep_rows(t, call++, r);
		} else if (PQresultStatus(r) == PGRES_COMMAND_OK) {
			map_put(&db->prepared, arena_strdup(db->a,
			    t->calls[call].function), db);
			PQclear(r);
		} else {
			t->error = r;
			t->failed = call;
			return false;
		}
	}
	return true;
}

/* Results that have come; with wait, all of them. */
static bool
take(struct db *db, bool wait, PGresult **rows)
{
	struct stream	*s = &db->stream;
	PGresult	*r;

	if (PQconsumeInput(db->conn) != 1)
		return false;
	while (s->pending > 0 && (wait || !PQisBusy(db->conn))) {
		if (!db_next_result(db, &s->t, &r) ||
		    PQstatus(db->conn) != CONNECTION_OK)
			return false;
		if (r == NULL)
			continue;
		s->pending--;
		if (PQresultStatus(r) == PGRES_FATAL_ERROR) {
			s->t.error = r;
			return false;
		}
		if (rows != NULL && PQresultStatus(r) == PGRES_TUPLES_OK) {
			PQclear(*rows);
			*rows = r;
		} else {
			PQclear(r);
		}
	}
	return true;
}

/* The statement counts as prepared at once, since the next call of a stream
 * comes before its answer; a stream that fails closes the connection then. */
static bool
put(struct db *db, const struct db_call *call, const int *lengths,
    int result_format)
{
	enum { ARGUMENTS = 32 };
	struct stream	*s = &db->stream;
	int		 formats[ARGUMENTS] = { 0 };
	size_t		 i;

	s->call = *call;
	s->t.calls = &s->call;
	s->t.n = 1;
	s->t.failed = 0;
	if (call->n > ARGUMENTS || PQstatus(db->conn) != CONNECTION_OK)
		return false;
	for (i = 0; lengths != NULL && i < call->n; i++)
		formats[i] = lengths[i] > 0;
	if (map_get(&db->prepared, call->function) == NULL) {
		if (PQsendPrepare(db->conn, call->function,
		    db_text(s->t.a, call), 0, NULL) != 1)
			return false;
		map_put(&db->prepared, arena_strdup(db->a, call->function),
		    db);
		s->parsed = true;
		s->pending++;
	}
	if (PQsendQueryPrepared(db->conn, call->function, (int)call->n,
	    call->values, lengths, formats, result_format) != 1)
		return false;
	s->pending++;
	return db_flush(db, &s->t);
}

/* true: Sync was answered, and nothing before it was an error. */
static bool
sync_and_drain(struct db *db)
{
	struct attempt	*t = &db->stream.t;
	int		 nothing = 0;
	PGresult	*r;

	if (PQpipelineSync(db->conn) != 1 || !db_flush(db, t))
		return false;
	for (;;) {
		if (!db_next_result(db, t, &r))
			return false;
		if (r == NULL) {
			if (++nothing > 2)	/* the connection is gone */
				return false;
			continue;
		}
		nothing = 0;
		if (PQresultStatus(r) == PGRES_PIPELINE_SYNC) {
			PQclear(r);
			return t->error == NULL;
		}
		if (PQresultStatus(r) == PGRES_FATAL_ERROR && t->error == NULL)
			t->error = r;
		else
			PQclear(r);
	}
}

/* The connection goes too: statements were counted as prepared that may never
 * have been, and answers may still be on their way. */
static bool
fail(struct db *db, struct err *e)
{
	struct stream	*s = &db->stream;
	enum verdict	 v = db_judge(db, &s->t);

	(void)db_answer_error(db, &s->t, v == VERDICT_OK ? VERDICT_OURS : v,
	    e);
	s->t.error = NULL;
	db_stream_drop(db);
	db->stats.errors++;
	return false;
}

static void
forget(struct db *db)
{
	struct stream	*s = &db->stream;

	PQclear(s->t.error);
	PQclear(s->asked.r);
	memset(s, 0, sizeof(*s));
}
