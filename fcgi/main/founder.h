/*
 * A founder: one per pool and generation, parent of its workers.
 *
 * It reads the configuration, makes the engine (contract check, compiled
 * sheets), tells the master, waits for the word to go, and then keeps as many
 * workers as configured: it forks, reaps, ends the stuck ones, recycles and
 * drains them.  When the master dies it drains; when it dies itself its
 * workers drain and the master starts another.
 */
#ifndef GUICHET_MAIN_FOUNDER_H
#define GUICHET_MAIN_FOUNDER_H

#include <stdbool.h>
#include <sys/types.h>

#include "main/scoreboard.h"
#include "wrap/config.h"

struct founder_start {
	const char		*config_file;
	const char		*key_file;	/* instead of the configured */
	enum config_pool	 pool;
	unsigned		 generation;
	int			 listen_fd, link_fd, derive_fd;
	struct board		*board;
	pid_t			 master;
};

_Noreturn void	founder_run(const struct founder_start *);

#endif
