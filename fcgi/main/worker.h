/*
 * A worker: a fork of its founder that serves one request at a time.
 *
 * It inherits everything compiled, opens its own connection at the first
 * request, and ends on SIGTERM, after its number of requests, when it has grown
 * too much, or with its founder (PR_SET_PDEATHSIG).  Its exit status says why.
 */
#ifndef GUICHET_MAIN_WORKER_H
#define GUICHET_MAIN_WORKER_H

#include <sys/types.h>

#include "engine/engine.h"
#include "main/scoreboard.h"
#include "wrap/config.h"

enum worker_exit {
	WORKER_STOPPED = 0,
	WORKER_SERVED = 10,	/* its number of requests */
	WORKER_GREW = 11,	/* by more memory than its pool allows */
	WORKER_BREACHED = 12,	/* engine_spent */
};

struct worker_start {
	struct engine		*engine;
	const struct config	*config;
	enum config_pool	 pool;
	struct board		*board;
	int			 slot;
	int			 listen_fd, derive_fd;
	uid_t			 peer;		/* nginx's */
	pid_t			 founder;
};

/* Given to engine_found before the fork; works only inside worker_run. */
const struct engine_host	*worker_host(void);

_Noreturn void	worker_run(const struct worker_start *);

#endif
