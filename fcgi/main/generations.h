/*
 * The founders as the master sees them.
 *
 * Founders are started in batches: all pools at the start and at each reload,
 * one pool to replace a founder that died.  A batch goes live only when every
 * founder of it is ready; then, when their workers run, the older founders of
 * those pools drain.  A batch of which one founder fails is given up whole and
 * whatever served before goes on serving.
 */
#ifndef GUICHET_MAIN_GENERATIONS_H
#define GUICHET_MAIN_GENERATIONS_H

#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

#include "main/scoreboard.h"
#include "main/sockets.h"
#include "wrap/config.h"

enum batch_kind { BATCH_START, BATCH_RELOAD, BATCH_REPAIR };
enum founder_state { FOUNDER_NONE, FOUNDER_FOUNDING, FOUNDER_READY,
    FOUNDER_GOING, FOUNDER_SERVING, FOUNDER_DRAINING };

/* Serving, coming and several draining ones for each pool. */
enum { FOUNDERS = 32 };

struct founder_link {
	enum founder_state	 state;
	pid_t			 pid;
	int			 fd;
	enum config_pool	 pool;
	enum batch_kind		 kind;
	unsigned		 generation;	/* the batch's number */
	uint64_t		 since_ns;	/* of the state */
};

struct generations {
	const char		*config_file, *key_file;
	bool			 log_prefix;
	struct board		*board;
	const struct sockets	*sockets;
	int			 derive_fd;
	struct founder_link	 link[FOUNDERS];
	unsigned		 last;		/* number of the newest batch */
	bool			 stopping;
	/* try again then; 0: no */
	uint64_t		 repair_ns[POOLS];
	/* of repairs in a row */
	unsigned		 failures[POOLS];
	uint64_t		 orphan_ns[BOARD_SLOTS];
	uint64_t		 longest_ns;	/* of the pools' limits */
	/* Told once per batch that went live or was given up. */
	void			(*settled)(void *, enum batch_kind, bool live);
	void			*ctx;
};

/* Start a batch; pool -1 is every pool that has a socket. */
void	generations_begin(struct generations *, enum batch_kind, int pool);
/* A start or reload is under way. */
bool	generations_busy(const struct generations *);
/* Fill p with the links to listen to; returns how many. */
size_t	generations_poll(const struct generations *, struct pollfd p[FOUNDERS]);
/* After each wait: hear, reap, repair, look after orphans. */
void	generations_tend(struct generations *);
/* SIGTERM to all; call it again to repeat. */
void	generations_stop(struct generations *);
void	generations_kill(struct generations *);
/* No founder and no worker is left. */
bool	generations_gone(const struct generations *);

#endif
