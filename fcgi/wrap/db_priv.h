/*
 * What db.c and db_script.c share of a connection; nobody else includes this.
 */
#ifndef GUICHET_WRAP_DB_PRIV_H
#define GUICHET_WRAP_DB_PRIV_H

#include <libpq-fe.h>

#include <stdint.h>

#include "base/map.h"
#include "wrap/db.h"

struct db_rows {
	PGresult	*r;
};

/* One try of one pipeline. */
struct attempt {
	struct arena		*a;
	const struct db_call	*calls;
	size_t			 n;
	struct db_rows		**rows;
	bool			*parsing;	/* this try sent its Parse */
	uint64_t		 deadline;	/* monotonic ns */
	PGresult		*error;		/* the first one */
	size_t			 failed;	/* the call it belongs to */
	bool			 timed_out;
};

enum verdict {
	VERDICT_OK,
	VERDICT_REFUSED,	/* the town says no: class MU, constraints */
	VERDICT_REPLAY,		/* same connection, again */
	VERDICT_RECONNECT,	/* new connection, again */
	VERDICT_BUSY,
	VERDICT_OURS,
};

/* Three replays of a class 40 and one reconnection (house.md 3). */
enum { REPLAYS = 3, RECONNECTS = 1 };

/* A pipeline that goes on after its first answers (db_stream.c). */
struct stream {
	struct attempt	 t;
	struct db_call	 call;		/* the last one sent, for errors */
	size_t		 pending;	/* results not read yet */
	struct db_rows	 asked;		/* of the last question */
	bool		 parsed;	/* a Parse went with it */
};

struct db {
	const char	*conninfo;
	PGconn		*conn;
	struct arena	*a;		/* lives as long as the connection */
	struct map	 prepared;	/* function -> db once parsed */
	struct db_stats	 stats;
	unsigned	 waited_us;
	bool		 scripting;	/* blocking, no pipeline */
	struct stream	 stream;
};

bool	db_connect(struct db *);
void	db_disconnect(struct db *);
/* select * from api.NAME($1::type, ...) */
char	*db_text(struct arena *, const struct db_call *);
/* Everything to the socket; false: connection or deadline. */
bool	db_flush(struct db *, struct attempt *);
/* The next result; *r NULL ends a command.  false: connection or deadline. */
bool	db_next_result(struct db *, struct attempt *, PGresult **r);
bool	db_send_call(struct db *, struct attempt *, size_t i);
void	db_keep_rows(struct attempt *, size_t i, PGresult *);
enum verdict	db_judge(struct db *, const struct attempt *);
/* Always false; drops a connection that is of no more use. */
bool	db_answer_error(struct db *, const struct attempt *, enum verdict,
	    struct err *);
/* A field of an error, "" when absent. */
const char	*db_field(const PGresult *, int field);

#endif
