/*
 * The engine as the programs see it: found it once per pool and generation,
 * start it in each worker, serve one request at a time.
 *
 *   founder:  engine_found   reads key and set, asks the database for the
 *                            signatures, runs the contract check, compiles
 *                            every sheet, runs each on a sample, closes its
 *                            connection
 *   worker:   engine_start   after the fork: arena, connection (at first use)
 *             engine_serve   accept, answer, log, reset the arena
 */
#ifndef GUICHET_ENGINE_ENGINE_H
#define GUICHET_ENGINE_ENGINE_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/err.h"
#include "web/route.h"
#include "wrap/config.h"
#include "wrap/fcgi_io.h"

struct buf;
struct db;
struct engine;

enum worker_state {
	WORKER_IDLE, WORKER_READING, WORKER_RUNNING, WORKER_WRITING,
	WORKER_CLOSING
};

/* What the processes offer to the engine; any may be NULL. */
struct engine_host {
	void	*ctx;
	/* The worker's slot of the scoreboard. route is a path of the table. */
	void	(*state)(void *ctx, enum worker_state, const char *route);
	/* One request is over: its status, durations, and whether the worker
	 * should be replaced (a failed allocation, a breached arena). */
	void	(*done)(void *ctx, const char *route, int status,
		    uint64_t us, uint64_t db_us, uint64_t render_us);
	/* Prometheus text of the whole instance; false when not available. */
	bool	(*metrics)(void *ctx, struct buf *);
	/* The master's tick is fresh and the pool is not draining. */
	bool	(*healthy)(void *ctx);
	/* One of the two places where a password is being derived; false when
	 * none came free in two seconds.  Released by its death too. */
	bool	(*derive_enter)(void *ctx);
	void	(*derive_leave)(void *ctx);
};

struct engine_settings {
	const struct config		*config;
	enum config_pool		 pool;
	const struct routes		*routes;
	const struct engine_host	*host;
	/* A sheet that does not compile, or fails on its sample, is a line in
	 * the report all the same, but its pages are served by the built-in
	 * page.  For a first generation: there is no older one to keep. */
	bool				 broken_sheets;
};

/* Every problem is a line in report, naming the file to open; NULL if any. */
struct engine	*engine_found(const struct engine_settings *, FILE *report);
void	engine_start(struct engine *);
enum fcgi_io_result engine_serve(struct engine *, struct fcgi_io *);
/* A breach of memory: finish, then let the worker be replaced. */
bool	engine_spent(const struct engine *);
const char	*engine_set_name(const struct engine *);

/* All of the set: sheets no route names, keys missing or without use. */
/*
 * Mails: the same engine without requests, in `guichet jobs`.  Founded as role
 * nightly, on the kinds of pages/mail.c; pool and routes of the settings serve
 * the links.  A rendering lives in the arena that it is given.
 */
struct mail_page {
	const char	*subject;	/* one line */
	struct str	 html, text;
};

struct engine	*engine_found_mail(const struct engine_settings *,
		    const struct mail_kind *, FILE *report);
/* The declared types of a function's arguments; NULL: there is none. */
const char *const *engine_types(const struct engine *, const char *function);
/* One message, over a connection as nightly.  *silent: its function has no row,
 * and there is nothing to say. */
bool	engine_mail(struct engine *, struct db *, struct arena *,
	    const char *kind, const char *lang, const char *message,
	    struct mail_page *, bool *silent, struct err *) MUST_CHECK;

/* A page on paper, of a kind that stands among the mails and whose calls take
 * the number of a job; in the town's language.  Empty html: nothing to say. */
bool	engine_paper(struct engine *, struct db *, struct arena *,
	    const char *kind, const char *job, struct str *html,
	    struct err *) MUST_CHECK;

bool	engine_check_set(const struct engine_settings *, FILE *report);

/* `guichet contract`: write xslt/contract/ from routes and declared types into
 * folder; with check, only compare and report differences. */
bool	engine_contract(const struct engine_settings *, const char *folder,
	    bool check, FILE *report);

#endif
