/*
 * libpq, and the only file of the house that writes SQL: the text of a call,
 * `select * from api.NAME($1::type, ...)`, made from a name that the contract
 * check has seen in the catalogue.
 *
 * One request is one pipeline without BEGIN: PostgreSQL makes it one implicit
 * transaction up to Sync, so a refusal leaves the connection clean.  Nothing
 * is believed before the answer to Sync has come (a deferred constraint fails
 * after every call has said OK).  The connection is non-blocking: with two
 * full buffers a blocking one deadlocks.
 *
 * Retries (house.md 3): class 40 is replayed up to three times; a lost
 * connection, or 0A000/42883 on a prepared call, reconnects and replays once;
 * after that the error is ERR_BUSY.  Writes are safe to replay: they carry a
 * nonce.  57014 and 55P03 are ERR_BUSY with the connection kept.  Class MU is
 * the town's refusal: its HINT names the kind, its COLUMN the field.
 */
#ifndef GUICHET_WRAP_DB_H
#define GUICHET_WRAP_DB_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

struct db;
struct db_rows;			/* one result, in the request's arena */

struct db_call {
	/* without schema: "canteen_week" */
	const char		*function;
	const char *const	*types;	/* declared type of each argument */
	/* text form; NULL is SQL null */
	const char *const	*values;
	size_t			 n;
};

struct db_stats {		/* since db_open, for the scoreboard */
	unsigned long	replays, reconnects, errors;
};

/* Connects at first use.  conninfo is libpq's; role only names it in logs. */
struct db	*db_open(const char *conninfo);
void		 db_close(struct db *);

/*
 * Runs the calls in order in one implicit transaction and answers rows[i] for
 * each.  The rows live in the arena.  deadline_ms bounds the whole, replays
 * included; past it the connection is dropped and the error is ERR_BUSY.
 */
bool	db_run(struct db *, struct arena *, const struct db_call *calls,
	    size_t n, struct db_rows **rows, int deadline_ms,
	    struct err *) MUST_CHECK;

/* Only parse the call: the contract check.  ERR_OURS with the reason. */
bool	db_prepare(struct db *, struct arena *, const struct db_call *,
	    struct err *) MUST_CHECK;

/*
 * A pipeline that goes on after its first answers, for what is too large to
 * hold: still one implicit transaction, ended by db_stream_end.  Begin is
 * db_run without its Sync: the answers are read, and only now does the caller
 * read what it will send, so that replays stop mattering there: after it a lost
 * connection is ERR_BUSY.
 *
 * A failure of any of these ends the stream: nothing was written.
 */
bool	db_stream_begin(struct db *, struct arena *,
	    const struct db_call *calls, size_t n, struct db_rows **rows,
	    int deadline_ms, struct err *) MUST_CHECK;
/* One more call; its answer is looked at and dropped.  lengths, unless NULL,
 * makes values of a length above 0 binary.  Returns when the socket has taken
 * it all: what waits here is one call. */
bool	db_stream_send(struct db *, const struct db_call *, const int *lengths,
	    struct err *) MUST_CHECK;
/* One more call and its rows, which live until the next one; columns in binary
 * form. */
bool	db_stream_ask(struct db *, const struct db_call *,
	    const struct db_rows **, struct err *) MUST_CHECK;
/* Sync.  true: all of it is committed. */
bool	db_stream_end(struct db *, struct err *) MUST_CHECK;
/* Give up: nothing is written, the connection is closed. */
void	db_stream_drop(struct db *);

size_t		 db_count(const struct db_rows *);
size_t		 db_columns(const struct db_rows *);
const char	*db_column(const struct db_rows *, size_t column);
/* NULL for SQL null; *n is the length in bytes. */
const char	*db_value(const struct db_rows *, size_t row, size_t column,
		    size_t *n);
/* By name, of row 0; NULL when absent or null. */
const char	*db_named(const struct db_rows *, const char *column);

const struct db_stats	*db_stats(const struct db *);
/* Microseconds spent waiting for PostgreSQL in the last db_run. */
unsigned	 db_waited_us(const struct db *);

/* Wait for a NOTIFY on that channel, or so many milliseconds, or a signal that
 * `waiting` lets through; on a db of its own, that runs nothing else.  Returns
 * at once the first time. */
void	db_listen(struct db *, const char *channel, int ms,
	    const sigset_t *waiting);

/* For `guichet db`, on a db of its own (db_run and scripts do not share a
 * connection): one script, simple protocol, its notices to the log.
 * A failure's detail names the line of the script. */
bool	db_script(struct db *, const char *name, const char *sql,
	    struct err *) MUST_CHECK;
/* One call inside the script's transaction; its rows are thrown away. */
bool	db_script_call(struct db *, const struct db_call *,
	    struct err *) MUST_CHECK;
bool	db_begin(struct db *, struct err *) MUST_CHECK;
bool	db_commit(struct db *, struct err *) MUST_CHECK;
void	db_rollback(struct db *);

/* libpq as loaded: 150004 is 15.4. */
int	db_version(void);

#endif
