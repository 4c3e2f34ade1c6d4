/*
 * The workers of one founder: forked, reaped, ended when stuck, replaced and
 * drained.
 *
 * A worker that died is replaced at once.  Only a storm slows this down: five
 * workers in ten seconds that ended by themselves within a second, without
 * having served anything, or three hundred deaths of any kind.  Then the pause
 * doubles from
 * 100 ms to 6.4 s; but as long as no worker lives, one is tried each 100 ms.
 */
#ifndef GUICHET_MAIN_WORKERS_H
#define GUICHET_MAIN_WORKERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "main/scoreboard.h"
#include "main/worker.h"

enum { WORKERS_MAX = 256 };

struct member {
	pid_t		pid;
	int		slot;
	/* start of the request it was ended for */
	uint64_t	stuck_ns;
	bool		killed;
};

struct workers {
	struct worker_start	 worker;	/* what each one starts from */
	unsigned		 generation;
	int			 link_fd;	/* not for the workers */
	struct member		 member[WORKERS_MAX];
	size_t			 n, wanted;
	uint64_t		 limit_ns[BOARD_ROUTES];
	uint64_t		 longest_ns;	/* of the limits */
	uint64_t		 draining_ns;	/* since; 0: not draining */
	uint64_t		 told_ns;	/* SIGTERM was last repeated */
	struct {
		uint64_t	 window_ns, not_before_ns, last_ns;
		unsigned	 deaths, stillborn;
	} storm;
};

void	workers_init(struct workers *, const struct worker_start *,
	    unsigned generation, int link_fd);
/* Reap, end the stuck, fork the missing; call it after each wait. */
void	workers_tend(struct workers *);
/* No more forks; SIGTERM to all, repeated; SIGKILL past every limit. */
void	workers_drain(struct workers *);
bool	workers_draining(const struct workers *);
/* Drained to the last. */
bool	workers_empty(const struct workers *);

#endif
