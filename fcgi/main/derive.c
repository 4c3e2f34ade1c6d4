/* Record locks belong to a process, so one worker holds at most one place. */
#include <fcntl.h>
#include <stdint.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "base/date.h"
#include "main/derive.h"

#include "base/banned.h"

static int held = -1;		/* the place this process has */

int
derive_open(void)
{
	return memfd_create("guichet-derive", MFD_CLOEXEC);
}

static bool
set_lock(int fd, short type, int place)
{
	struct flock l = {
		.l_type = type, .l_whence = SEEK_SET,
		.l_start = place, .l_len = 1
	};

	return fcntl(fd, F_SETLK, &l) == 0;
}

bool
derive_enter(int fd)
{
	const uint64_t until = date_mono_ns() + DERIVE_WAIT_MS * 1000000ull;
	const struct timespec while_busy = { 0, 10 * 1000000L };

	if (held >= 0)
		return true;
	do {
		for (int i = 0; i < DERIVE_PLACES; i++)
			if (set_lock(fd, F_WRLCK, i)) {
				held = i;
				return true;
			}
		(void)nanosleep(&while_busy, NULL);
	} while (date_mono_ns() < until);
	return false;
}

void
derive_leave(int fd)
{
	if (held >= 0)
		(void)set_lock(fd, F_UNLCK, held);
	held = -1;
}
