/*
 * A foreign program on bytes of ours: they go in by its standard input, its
 * result comes by its standard output, and it reaches nothing else.
 *
 *   network    seccomp refuses every socket, of whatever family; where the
 *              kernel lets us, it also stands in a network of its own
 *   files      none of more than 4 KiB can be written; it holds no descriptor
 *              but its two pipes and /dev/null for what it complains
 *   resources  memory, processor, time and size of the result are bounded
 *   family     it leads a process group, killed as a whole when it has ended,
 *              failed or taken too long; it goes when we go
 *
 * It gets no environment and no new privileges.
 */
#ifndef GUICHET_JOBS_CONFINE_H
#define GUICHET_JOBS_CONFINE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct confine_limits {
	size_t	 memory;		/* bytes of address space */
	int	 cpu_seconds;
	int	 wall_ms;
	size_t	 out;			/* bytes of the result */
};

/* argv[0] is an absolute path.  ERR_OURS, with the limit or the exit status in
 * its detail, when the program did not end well; nothing of it runs on. */
bool	confine_run(struct arena *, const char *const *argv,
	    const struct confine_limits *, struct str in, struct str *out,
	    struct err *) MUST_CHECK;

#endif
