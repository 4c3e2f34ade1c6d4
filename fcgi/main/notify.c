/* sd_notify in our own words. */
#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/date.h"
#include "main/notify.h"

#include "base/banned.h"

static struct {
	int		 fd;
	uint64_t	 watchdog_ns;
} self = { .fd = -1 };

/* '@' in front means the abstract namespace: a NUL in front. */
static int
connect_to(const char *path)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	const size_t n = strlen(path);
	int fd;

	if ((path[0] != '/' && path[0] != '@') || n >= sizeof(at.sun_path))
		return -1;
	memcpy(at.sun_path, path, n);
	if (path[0] == '@')
		at.sun_path[0] = '\0';
	fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd >= 0 && connect(fd, (struct sockaddr *)&at,
	    (socklen_t)(offsetof(struct sockaddr_un, sun_path) + n)) != 0) {
		close(fd);
		fd = -1;
	}
	return fd;
}

void
notify_init(void)
{
	const char *path = getenv("NOTIFY_SOCKET");
	const char *usec = getenv("WATCHDOG_USEC");
	const char *pid = getenv("WATCHDOG_PID");

	if (path != NULL)
		self.fd = connect_to(path);
	if (usec != NULL && (pid == NULL
	    || strtol(pid, NULL, 10) == (long)getpid()))
		self.watchdog_ns = strtoull(usec, NULL, 10) * 1000 / 2;
}

void
notify_send(const char *text)
{
	if (self.fd >= 0)
		(void)send(self.fd, text, strlen(text), MSG_NOSIGNAL);
}

void
notify_reloading(void)
{
	char text[64];

	(void)snprintf(text, sizeof(text), "RELOADING=1\nMONOTONIC_USEC=%"
	    PRIu64, date_mono_ns() / 1000);
	notify_send(text);
}

uint64_t
notify_watchdog_ns(void)
{
	return self.fd >= 0 ? self.watchdog_ns : 0;
}
