/*
 * The scoreboard: what every worker is doing, in one shared mapping.
 *
 * The master makes it as a file of the run folder (guichetd.board, or
 * guichetd-POOL.board under --pool), so that `guichet status` and the pool
 * machine read it without asking anybody.  Founders claim slots for their
 * workers; a worker writes its own slot and the counters.
 *
 * Every field is one atomic word: a process killed between two stores leaves
 * nothing half written, only a slot to be cleared by whoever reaps it.  Numbers
 * of one request may therefore be seen one request apart.  Times are
 * CLOCK_MONOTONIC nanoseconds, comparable between processes of one machine.
 */
#ifndef GUICHET_MAIN_SCOREBOARD_H
#define GUICHET_MAIN_SCOREBOARD_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/err.h"
#include "engine/engine.h"
#include "web/route.h"
#include "wrap/config.h"

/* Slots: two generations of two pools with 256 workers, the most one may have.
 * Routes: a row of the tables each; index 0 is every other path. */
enum { BOARD_SLOTS = 1024, BOARD_ROUTES = 192, BOARD_PATH = 64,
    BOARD_BUCKETS = 14, BOARD_CLASSES = 6, BOARD_FILES = 8 };

enum board_cause {
	CAUSE_CRASH,		/* it died by itself or was killed by others */
	CAUSE_STUCK,		/* ended at its time limit */
	CAUSE_REQUESTS,		/* it had served its number */
	CAUSE_MEMORY,		/* grew by more than its pool allows */
	CAUSE_BREACH,		/* one request passed its memory cap */
	CAUSE_ASKED,		/* somebody sent it SIGTERM */
	CAUSE_ORPHAN,		/* its founder died */
	CAUSES
};

struct board_slot {
	atomic_int		owner;	/* founder's pid; 0: the slot is free */
	atomic_int		pid;
	atomic_uint		pool, generation, state, route;
	atomic_ullong		born_ns;
	atomic_ullong		since_ns;	/* accepted at, or idle since */
	atomic_ullong		served;
	atomic_ullong		last_us;	/* duration of the last one */
	atomic_ullong		rss_kb;
};

struct board_count {		/* of one route */
	atomic_ullong		status[BOARD_CLASSES];	/* [2]: 2xx */
	atomic_ullong		bucket[BOARD_BUCKETS];	/* not cumulative */
	atomic_ullong		us, db_us, render_us;
};

struct board_pool {
	atomic_int		used;		/* this master runs the pool */
	/* pid of the serving one, or 0 */
	atomic_int		founder;
	atomic_uint		generation, workers, seconds, draining;
	atomic_ullong		most_active;	/* ever, at once */
	atomic_ullong		deaths[CAUSES];
	atomic_ullong		founders_lost, skipped;
	struct board_count	route[BOARD_ROUTES];
};

struct board {
	char			magic[16];
	uint64_t		size;
	int64_t			started;	/* seconds since the epoch */
	uint64_t		started_ns;
	char			version[32];
	atomic_int		master;
	atomic_ullong		tick_ns;	/* the master was alive then */
	atomic_ullong		reloads, reloads_refused;
	uint32_t		routes;
	char			path[BOARD_ROUTES][BOARD_PATH];
	struct board_pool	pool[POOLS];
	struct board_slot	slot[BOARD_SLOTS];
};

/* Upper bounds of the buckets in microseconds; the last has none. */
extern const uint64_t board_bound_us[BOARD_BUCKETS - 1];
extern const char *const board_cause_name[CAUSES];
extern const char *const board_state_name[];

/* A fresh board in file, replacing an old one; the route table is copied into
 * it.  The mapping is shared with every child. */
struct board	*board_create(const char *file, const struct routes *,
		    struct err *) MUST_CHECK;
/* Read-only; NULL when there is none or it is of another version. */
const struct board *board_open(const char *file);
void		 board_close(const struct board *);
/* Every board of the run folder; returns how many. */
size_t		 board_open_all(const char *run,
		    const struct board *found[BOARD_FILES]);
/* "RUN/guichetd.board" or "RUN/guichetd-POOL.board"; pool -1 is all. */
bool		 board_file(char *out, size_t room, const char *run, int pool,
		    const char *suffix);
/* The master's tick is at most five seconds old. */
bool		 board_fresh(const struct board *);

/* A free slot for one of owner's workers, or -1. */
int	 board_claim(struct board *, pid_t owner, enum config_pool,
	    unsigned generation);
void	 board_clear(struct board *, int slot);
/* The slot of a living or dead worker, or -1. */
int	 board_of_pid(const struct board *, pid_t);
/* 0 when the path is no row of the table. */
unsigned board_route(const struct board *, const char *path);
unsigned board_active(const struct board *, enum config_pool);

/* One request is over. */
void	 board_count(struct board *, enum config_pool, unsigned route,
	    int status, uint64_t us, uint64_t db_us, uint64_t render_us);

#endif
