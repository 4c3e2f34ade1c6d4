/*
 * What it costs that several workers wait on one socket: CPU per connection of
 * all of them, waiting by poll (each connection wakes every idle one) and by
 * epoll with EPOLLEXCLUSIVE (it wakes one).  The reason for the wait in
 * fcgi/wrap/fcgi_io.c.
 *
 *   cc -O2 -D_GNU_SOURCE -o accept tests/bench/accept.c && ./accept
 */
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAX = 64, CONNECTIONS = 20000 };

static int
wait_poll(int listener)
{
	struct pollfd p = { .fd = listener, .events = POLLIN };

	return poll(&p, 1, -1);
}

static int
wait_epoll(int listener)
{
	static int ep = -1;
	struct epoll_event ev = { .events = EPOLLIN | EPOLLEXCLUSIVE };

	if (ep < 0) {
		ep = epoll_create1(0);
		if (epoll_ctl(ep, EPOLL_CTL_ADD, listener, &ev) != 0)
			exit(1);
	}
	return epoll_wait(ep, &ev, 1, -1);
}

/* One byte in, one byte out, for ever. */
static void
work(int listener, int (*wait_for)(int))
{
	for (;;) {
		char c;
		int fd;

		if (wait_for(listener) < 0)
			exit(1);
		fd = accept4(listener, NULL, NULL, 0);
		if (fd < 0)
			continue;
		if (read(fd, &c, 1) == 1 && write(fd, &c, 1) != 1)
			exit(1);
		close(fd);
	}
}

static void
ask(const struct sockaddr_un *at)
{
	for (int i = 0; i < CONNECTIONS; i++) {
		int fd = socket(AF_UNIX, SOCK_STREAM, 0);
		char c = 'a';

		if (connect(fd, (const struct sockaddr *)at, sizeof(*at)) != 0
		    || write(fd, &c, 1) != 1 || read(fd, &c, 1) != 1)
			exit(1);
		close(fd);
	}
}

/* CPU microseconds of the workers per connection. */
static double
measure(int workers, int (*wait_for)(int))
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	struct rusage before, after;
	pid_t pid[MAX];
	int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);

	(void)snprintf(at.sun_path, sizeof(at.sun_path),
	    "/tmp/guichet-accept.%d", (int)getpid());
	(void)unlink(at.sun_path);
	if (bind(listener, (struct sockaddr *)&at, sizeof(at)) != 0
	    || listen(listener, 1024) != 0)
		exit(1);
	(void)getrusage(RUSAGE_CHILDREN, &before);
	for (int i = 0; i < workers; i++) {
		pid[i] = fork();
		if (pid[i] == 0)
			work(listener, wait_for);
	}
	(void)usleep(100000);
	ask(&at);
	for (int i = 0; i < workers; i++) {
		(void)kill(pid[i], SIGKILL);
		(void)waitpid(pid[i], NULL, 0);
	}
	(void)getrusage(RUSAGE_CHILDREN, &after);
	close(listener);
	(void)unlink(at.sun_path);
	return ((double)(after.ru_utime.tv_sec - before.ru_utime.tv_sec
	    + after.ru_stime.tv_sec - before.ru_stime.tv_sec) * 1e6
	    + (double)(after.ru_utime.tv_usec - before.ru_utime.tv_usec
	    + after.ru_stime.tv_usec - before.ru_stime.tv_usec))
	    / CONNECTIONS;
}

int
main(void)
{
	static const int workers[] = { 1, 2, 4, 8, 16 };

	(void)printf("workers   poll   epoll   (CPU us per connection)\n");
	for (size_t i = 0; i < sizeof(workers) / sizeof(workers[0]); i++)
		(void)printf("%7d %6.1f  %6.1f\n", workers[i],
		    measure(workers[i], wait_poll),
		    measure(workers[i], wait_epoll));
	return 0;
}
