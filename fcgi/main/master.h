/*
 * The master: binds the sockets, keeps the scoreboard, watches the founders.
 * It reads the configuration once, for the sockets' sake, and no request ever.
 *
 *   SIGHUP   a new generation; the old one drains when the new one is ready
 *   SIGTERM  drain all, then exit (SIGINT too: a terminal's ^C)
 */
#ifndef GUICHET_MAIN_MASTER_H
#define GUICHET_MAIN_MASTER_H

#include <stdbool.h>

#include "wrap/config.h"

struct master_start {
	const char		*config_file;
	const struct config	*config;
	const char		*key_file;	/* credential, or NULL */
	int			 only;		/* one pool, or -1 */
	bool			 log_prefix;	/* systemd reads our log */
};

/* The exit status. */
int	master_run(const struct master_start *);

#endif
