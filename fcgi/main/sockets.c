/* Sockets handed over, or made where the configuration says. */
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "main/sockets.h"

#include "base/banned.h"

enum { FIRST_FD = 3, FDS_MAX = 16 };	/* sd_listen_fds(3) */

static bool	inherit(struct sockets *, int only, struct err *);
static bool	make(const char *path, const struct config *, int *fd,
		    struct err *);

bool
sockets_open(struct sockets *s, const struct config *c, int only,
    struct err *e)
{
	for (int p = 0; p < POOLS; p++) {
		s->fd[p] = -1;
		s->own[p] = false;
	}
	if (!inherit(s, only, e))
		return false;
	for (int p = 0; p < POOLS; p++) {
		if (s->fd[p] >= 0 || (only >= 0 && p != only))
			continue;
		if (!make(c->pool[p].socket, c, &s->fd[p], e))
			return false;
		s->own[p] = true;
	}
	return true;
}

void
sockets_close(struct sockets *s, const struct config *c)
{
	for (int p = 0; p < POOLS; p++) {
		if (s->fd[p] < 0)
			continue;
		if (s->own[p])
			(void)unlink(c->pool[p].socket);
		close(s->fd[p]);
		s->fd[p] = -1;
	}
}

static long
number(const char *name)
{
	const char *p = getenv(name);

	return p == NULL ? -1 : strtol(p, NULL, 10);
}

static int
pool_of(const char *name, size_t n)
{
	for (int p = 0; p < POOLS; p++)
		if (strlen(config_pool_name[p]) == n
		    && memcmp(config_pool_name[p], name, n) == 0)
			return p;
	return -1;
}

static bool
is_listener(int fd)
{
	struct sockaddr_un at;
	socklen_t n = sizeof(at), m = sizeof(int);
	int yes = 0;

	return getsockname(fd, (struct sockaddr *)&at, &n) == 0
	    && at.sun_family == AF_UNIX
	    && getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &yes, &m) == 0
	    && yes != 0;
}

/* A socket for a pool that this master does not run stays with systemd. */
static bool
inherit(struct sockets *s, int only, struct err *e)
{
	const char *names = getenv("LISTEN_FDNAMES");
	const long n = number("LISTEN_FDS");

	if (n <= 0 || number("LISTEN_PID") != (long)getpid())
		return true;
	if (n > FDS_MAX)
		return err_set(e, ERR_OURS, "", "", "LISTEN_FDS=%ld", n);
	for (int fd = FIRST_FD; fd < FIRST_FD + (int)n; fd++) {
		const size_t len = names == NULL ? 0 : strcspn(names, ":");
		int p = names == NULL ? -1 : pool_of(names, len);

		if (p < 0 && n == 1)
			p = only;	/* one pool, one socket, any name */
		if (p < 0 || (only >= 0 && p != only) || s->fd[p] >= 0)
			return err_set(e, ERR_OURS, "", "", "socket %d of "
			    "systemd is named \"%.*s\", not after a pool of "
			    "ours", fd, (int)len, names == NULL ? "" : names);
		if (!is_listener(fd))
			return err_set(e, ERR_OURS, "", "", "socket %d of "
			    "systemd does not listen on a unix path", fd);
		(void)fcntl(fd, F_SETFD, FD_CLOEXEC);
		s->fd[p] = fd;
		if (names != NULL)
			names += len + (names[len] == ':');
	}
	return true;
}

/* False when the path cannot be used; a socket nobody listens on is removed. */
static bool
clear_path(const char *path, const struct sockaddr_un *at, struct err *e)
{
	struct stat st;
	int fd, taken;

	if (lstat(path, &st) != 0)
		return errno == ENOENT ? true : err_set(e, ERR_OURS, "", "",
		    "%s: %s", path, strerror(errno));
	if (!S_ISSOCK(st.st_mode))
		return err_set(e, ERR_OURS, "", "", "%s is there and is no "
		    "socket", path);
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	taken = connect(fd, (const struct sockaddr *)at, sizeof(*at)) == 0
	    || errno == EAGAIN;
	close(fd);
	if (taken)
		return err_set(e, ERR_OURS, "", "", "%s: another process "
		    "listens there", path);
	if (unlink(path) != 0)
		return err_set(e, ERR_OURS, "", "", "%s: %s", path,
		    strerror(errno));
	return true;
}

static bool
give_to_group(const char *path, const char *group, struct err *e)
{
	const struct group *gr;

	if (group[0] != '\0') {
		gr = getgrnam(group);
		if (gr == NULL)
			return err_set(e, ERR_OURS, "", "", "[server] "
			    "socket_group: no group \"%s\" on this machine",
			    group);
		if (chown(path, (uid_t)-1, gr->gr_gid) != 0)
			return err_set(e, ERR_OURS, "", "", "%s: group %s: %s",
			    path, group, strerror(errno));
	}
	if (chmod(path, 0660) != 0)
		return err_set(e, ERR_OURS, "", "", "%s: %s", path,
		    strerror(errno));
	return true;
}

/* Born 0600, given to the group, then opened: never wider than it ends. */
static bool
make(const char *path, const struct config *c, int *out, struct err *e)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	const size_t n = strlen(path);
	mode_t mask;
	int fd, rc;

	if (n == 0 || n >= sizeof(at.sun_path))
		return err_set(e, ERR_OURS, "", "", "socket path \"%s\": 1 to "
		    "%zu bytes", path, sizeof(at.sun_path) - 1);
	memcpy(at.sun_path, path, n + 1);
	if (!clear_path(path, &at, e))
		return false;
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	mask = umask(0177);
	rc = fd < 0 ? -1 : bind(fd, (const struct sockaddr *)&at, sizeof(at));
	(void)umask(mask);
	if (rc != 0 || listen(fd, c->backlog) != 0) {
		err_set(e, ERR_OURS, "", "", "%s: %s", path, strerror(errno));
		if (fd >= 0)
			close(fd);
		return false;
	}
	*out = fd;
	return give_to_group(path, c->socket_group, e);
}
