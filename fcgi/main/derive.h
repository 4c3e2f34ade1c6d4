/*
 * Two places for deriving a password's key: each takes 32 MiB and a core for a
 * quarter of a second, so a flood of sign-ins must not take the machine.
 *
 * A place is a record lock on one byte of an anonymous file that every process
 * inherits.  The kernel gives it back when its holder dies, however it dies.
 */
#ifndef GUICHET_MAIN_DERIVE_H
#define GUICHET_MAIN_DERIVE_H

#include <stdbool.h>

enum { DERIVE_PLACES = 2, DERIVE_WAIT_MS = 2000 };

/* The file, or -1. */
int	derive_open(void);
/* False when no place came free in DERIVE_WAIT_MS. */
bool	derive_enter(int fd);
void	derive_leave(int fd);

#endif
