/*
 * The listening sockets, one per pool: systemd's, by the name of the pool
 * (FileDescriptorName=), or our own at the configured path, 0660, of the
 * configured group.  They belong to the master and outlive every generation.
 */
#ifndef GUICHET_MAIN_SOCKETS_H
#define GUICHET_MAIN_SOCKETS_H

#include <stdbool.h>

#include "base/err.h"
#include "wrap/config.h"

struct sockets {
	int	fd[POOLS];	/* -1: this master does not run the pool */
	bool	own[POOLS];	/* made here, removed at the end */
};

/* only: one pool, or -1 for all.  Reads LISTEN_FDS, LISTEN_FDNAMES. */
bool	sockets_open(struct sockets *, const struct config *, int only,
	    struct err *) MUST_CHECK;
/* Close all and remove our own paths. */
void	sockets_close(struct sockets *, const struct config *);

#endif
