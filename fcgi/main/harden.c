/* Rights given up by the processes of guichetd. */
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "main/harden.h"

#include "base/banned.h"

/* A sanitizer's run time reserves terabytes, and its search for leaks starts a
 * helper that traces us. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifndef SANITIZED
#define SANITIZED 0
#endif

static void
limit(__rlimit_resource_t what, rlim_t n)
{
	struct rlimit now, r = { n, n };

	if (getrlimit(what, &now) == 0 && now.rlim_max < n)
		r.rlim_cur = r.rlim_max = now.rlim_max;
	(void)setrlimit(what, &r);
}

void
harden_process(void)
{
	(void)umask(0077);
	(void)clearenv();
	(void)setenv("PATH", "/usr/bin:/bin", 1);
	(void)setenv("LC_ALL", "C.UTF-8", 1);
	(void)prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
	limit(RLIMIT_CORE, 0);
	if (!SANITIZED)
		(void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

void
harden_worker(long memory_mb)
{
	struct stat log;

	/* The log may be a file of the demonstration: then writing stays. */
	if (fstat(STDERR_FILENO, &log) != 0 || !S_ISREG(log.st_mode))
		limit(RLIMIT_FSIZE, 0);
	if (SANITIZED)
		return;
	limit(RLIMIT_NPROC, 0);
	/* Four times the ceiling at which a worker is replaced, and 256 MiB
	 * for the founder's compiled sheets and for deriving a password. */
	if (memory_mb > 0)
		limit(RLIMIT_DATA, ((rlim_t)memory_mb * 4 + 256) << 20);
}
