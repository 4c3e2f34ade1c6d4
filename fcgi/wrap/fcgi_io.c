/*
 * One connection, one request.  The library's own accept loop loses SIGTERM in
 * two windows and waits for a silent peer for ever, so the waiting, the accept
 * and the time limits are ours; the library only reads and writes records.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <fcgiapp.h>

#include "base/log.h"
#include "wrap/fcgi_io.h"

#include "base/banned.h"

/* nginx sends about 25 variables of its own and one per header; its headers
 * are at most 4 x 8 KiB, and as much again for our own is generous. */
enum { PARAMS = 128, PARAM_BYTES = 65536 };

/* A connection wakes one worker alone.  If that one is killed before it accepts
 * it, another finds it when it looks again. */
enum { LOOK_AGAIN_MS = 250 };

struct fcgi_io {
	struct arena		*own;
	struct fcgi_io_settings	 set;
	FCGX_Request		 rq;
	const char		**param;	/* "NAME=value", and */
	size_t			 params;	/* die with the request */
	sigset_t		 waiting;	/* mask while we wait */
	int			 epoll;
	size_t			 left;	/* of a body read as a stream */
};

static void	take_signals(struct fcgi_io *);
static bool	watch(struct fcgi_io *);
static int	next_connection(struct fcgi_io *);
static int	take_connection(struct fcgi_io *);
static bool	prepare(const struct fcgi_io *, int fd);
static bool	read_params(struct fcgi_io *, struct arena *);
static void	refuse(struct fcgi_io *);
static void	pause_ms(long);

enum { STOPPED = -1, NOTHING = -2, LATE = -3 };

struct fcgi_io *
fcgi_io_new(const struct fcgi_io_settings *set)
{
	struct arena *own = arena_new(0);
	struct fcgi_io *io = arena_new_of(own, struct fcgi_io);
	int flags;

	io->own = own;
	io->set = *set;
	take_signals(io);

	/* The library waits for the peer to close first; 2 s is its default. */
	setenv("LIBFCGI_OS_CLOSE_POLL_TIMEOUT", "100", 1);
	setenv("LIBFCGI_IS_AF_UNIX_KEEPER_POLL_TIMEOUT", "100", 1);
	unsetenv("FCGI_WEB_SERVER_ADDRS");
	if (FCGX_Init() != 0 || FCGX_InitRequest(&io->rq, -1, 0) != 0
	    || !watch(io)) {
		log_line(LOG_ERROR, "fcgi", "neither library nor socket");
		exit(1);
	}

	/* Several workers wake for one connection: those who come too late
	 * must not wait inside accept, where SIGTERM is blocked. */
	flags = fcntl(set->listen_fd, F_GETFL);
	if (flags >= 0)
		(void)fcntl(set->listen_fd, F_SETFL, flags | O_NONBLOCK);
	return io;
}

void
fcgi_io_free(struct fcgi_io *io)
{
	if (io == NULL)
		return;
	fcgi_io_finish(io);
	close(io->epoll);
	arena_free(io->own);
}

enum fcgi_io_result
fcgi_io_accept(struct fcgi_io *io, struct arena *a)
{
	int fd, rc;

	io->params = 0;
	fd = next_connection(io);
	if (fd == STOPPED)
		return FCGI_IO_STOP;
	if (fd == NOTHING)
		return FCGI_IO_SKIP;

	/* Without the 1 the library closes the descriptor we hand it.  With a
	 * listening socket of -1 a peer that sends nothing usable ends in
	 * -EBADF: its descriptor is closed by then. */
	io->rq.keepConnection = 1;
	io->rq.ipcFd = fd;
	rc = FCGX_Accept_r(&io->rq);
	if (rc == -EBADF)
		return FCGI_IO_SKIP;
	if (rc != 0) {
		log_event(LOG_WARN, "fcgi-read", "error", strerror(-rc), NULL);
		pause_ms(20);
		return FCGI_IO_SKIP;
	}
	/* The library answers 0 although the peer stopped inside PARAMS. */
	if (FCGX_GetError(io->rq.in) != 0 || !read_params(io, a)) {
		refuse(io);
		return FCGI_IO_SKIP;
	}
	return FCGI_IO_REQUEST;
}

const char *
fcgi_io_param(const struct fcgi_io *io, const char *name)
{
	size_t n = strlen(name);

	for (size_t i = 0; i < io->params; i++) {
		const char *p = io->param[i];

		if (strncmp(p, name, n) == 0 && p[n] == '=')
			return p + n + 1;
	}
	return "";
}

/* CONTENT_LENGTH: digits alone; absent is 0.  SIZE_MAX is no number. */
static size_t
content_length(const struct fcgi_io *io)
{
	const char *p = fcgi_io_param(io, "CONTENT_LENGTH");
	size_t n = 0;

	for (; *p != '\0'; p++) {
		if (*p < '0' || *p > '9' || n > SIZE_MAX / 100)
			return SIZE_MAX;
		n = n * 10 + (size_t)(*p - '0');
	}
	return n;
}

bool
fcgi_io_body(struct fcgi_io *io, struct arena *a, size_t limit,
    struct str *body, struct err *e)
{
	size_t want = content_length(io), got = 0;
	char *p;

	*body = (struct str){ "", 0 };
	if (want == SIZE_MAX)
		return err_set(e, ERR_BAD_REQUEST, "MU400", "",
		    "CONTENT_LENGTH is no number");
	if (want > limit)
		return err_set(e, ERR_TOO_LARGE, "MU400", "",
		    "body of %zu bytes, %zu allowed", want, limit);

	p = arena_alloc(a, want + 1);
	while (got < want) {
		size_t piece = want - got < 65536 ? want - got : 65536;
		int n = FCGX_GetStr(p + got, (int)piece, io->rq.in);

		if (n <= 0)
			break;
		got += (size_t)n;
	}
	/* The end of the stream is read too: a peer that stopped before it, or
	 * goes on after it, is not telling one story. */
	if (got < want || FCGX_GetChar(io->rq.in) != EOF
	    || FCGX_GetError(io->rq.in) != 0)
		return err_set(e, ERR_BAD_REQUEST, "MU400", "",
		    "body cut: %zu of %zu bytes, error %d", got, want,
		    FCGX_GetError(io->rq.in));
	*body = (struct str){ p, want };
	return true;
}

bool
fcgi_io_body_begin(struct fcgi_io *io, size_t limit, struct err *e)
{
	size_t want = content_length(io);

	io->left = 0;
	if (want == SIZE_MAX)
		return err_set(e, ERR_BAD_REQUEST, "MU400", "",
		    "CONTENT_LENGTH is no number");
	if (want > limit)
		return err_set(e, ERR_TOO_LARGE, "MU400", "",
		    "body of %zu bytes, %zu allowed", want, limit);
	io->left = want;
	return true;
}

bool
fcgi_io_body_read(struct fcgi_io *io, char *p, size_t room, size_t *got,
    struct err *e)
{
	size_t piece = io->left < room ? io->left : room;
	int n;

	*got = 0;
	if (piece > 0) {
		n = FCGX_GetStr(p, piece < 65536 ? (int)piece : 65536,
		    io->rq.in);
		if (n > 0) {
			*got = (size_t)n;
			io->left -= *got;
			return true;
		}
	}
	if (io->left == 0 && FCGX_GetChar(io->rq.in) == EOF
	    && FCGX_GetError(io->rq.in) == 0)
		return true;
	return err_set(e, ERR_BAD_REQUEST, "MU400", "",
	    "body cut: %zu bytes missing, error %d", io->left,
	    FCGX_GetError(io->rq.in));
}

void
fcgi_io_body_skip(struct fcgi_io *io, size_t limit)
{
	char p[8192];
	int n;

	while (limit > 0 && (n = FCGX_GetStr(p, sizeof(p), io->rq.in)) > 0)
		limit -= (size_t)n < limit ? (size_t)n : limit;
	io->left = 0;
}

static bool
put(FCGX_Stream *out, const char *p, size_t n)
{
	while (n > 0) {
		size_t piece = n < 65536 ? n : 65536;

		if (FCGX_PutStr(p, (int)piece, out) < 0)
			return false;
		p += piece;
		n -= piece;
	}
	return true;
}

bool
fcgi_io_piece(struct fcgi_io *io, const char *p, size_t n)
{
	return put(io->rq.out, p, n);
}

bool
fcgi_io_send(struct fcgi_io *io, const char *head, size_t head_n,
    const char *body, size_t body_n)
{
	if (!put(io->rq.out, head, head_n) || !put(io->rq.out, body, body_n))
		return false;
	/* err first: the last stream to close carries the end of the request,
	 * and so it leaves together with the last bytes of the page. */
	(void)FCGX_FClose(io->rq.err);
	return FCGX_FClose(io->rq.out) == 0 && FCGX_GetError(io->rq.out) == 0;
}

void
fcgi_io_finish(struct fcgi_io *io)
{
	io->params = 0;
	if (io->rq.in == NULL)
		return;
	io->rq.keepConnection = 0;
	FCGX_Finish_r(&io->rq);
}

static void
quiet(int sig)
{
	(void)sig;
}

/*
 * The library takes SIGPIPE, SIGUSR1 and SIGTERM wherever they are default or
 * ignored, so they are ours before it starts.  SIGTERM stays blocked but for
 * the wait: a request begun is a request finished.
 */
static void
take_signals(struct fcgi_io *io)
{
	static const int ours[] = { SIGPIPE, SIGUSR1, SIGTERM };
	sigset_t block;

	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++) {
		struct sigaction now;

		if (sigaction(ours[i], NULL, &now) == 0
		    && (now.sa_handler == SIG_DFL
		    || now.sa_handler == SIG_IGN)) {
			memset(&now, 0, sizeof(now));
			now.sa_handler = quiet;
			now.sa_flags = SA_RESTART;
			sigemptyset(&now.sa_mask);
			(void)sigaction(ours[i], &now, NULL);
		}
	}
	sigemptyset(&block);
	sigaddset(&block, SIGTERM);
	(void)sigprocmask(SIG_BLOCK, &block, &io->waiting);
	sigdelset(&io->waiting, SIGTERM);
}

static bool
told_to_stop(const struct fcgi_io *io)
{
	return io->set.stop != NULL && *io->set.stop != 0;
}

/* With poll, each connection wakes every idle worker, and all but one for
 * nothing: with eight of them 46 to 59 us of CPU a request instead of 22
 * (tests/bench/accept.c). */
static bool
watch(struct fcgi_io *io)
{
	struct epoll_event listener = { .events = EPOLLIN | EPOLLEXCLUSIVE };
	struct epoll_event control = { .events = EPOLLIN, .data.u32 = 1 };

	io->epoll = epoll_create1(EPOLL_CLOEXEC);
	return io->epoll >= 0
	    && epoll_ctl(io->epoll, EPOLL_CTL_ADD, io->set.listen_fd,
	    &listener) == 0
	    && (io->set.control_fd < 0 || epoll_ctl(io->epoll, EPOLL_CTL_ADD,
	    io->set.control_fd, &control) == 0);
}

/* A descriptor, or STOPPED, or NOTHING for the caller to look around. */
static int
next_connection(struct fcgi_io *io)
{
	while (!told_to_stop(io)) {
		struct epoll_event ev[2];
		bool control = false;
		int fd, n = epoll_pwait(io->epoll, ev, 2, LOOK_AGAIN_MS,
		    &io->waiting);

		if (n < 0) {
			if (errno != EINTR)
				pause_ms(100);
			continue;
		}
		for (int i = 0; i < n; i++)
			control = control || ev[i].data.u32 == 1;
		/* Also when asked to stop meanwhile: nobody else was woken
		 * for this connection. */
		fd = take_connection(io);
		if (fd != LATE)
			return fd;
		if (control && !told_to_stop(io))
			return NOTHING;
	}
	return STOPPED;
}

/* A prepared descriptor; NOTHING for a peer turned away; LATE when another
 * worker was faster. */
static int
take_connection(struct fcgi_io *io)
{
	int fd = accept4(io->set.listen_fd, NULL, NULL, SOCK_CLOEXEC);

	if (fd < 0) {
		if (errno != EAGAIN && errno != EINTR
		    && errno != ECONNABORTED) {
			log_event(LOG_WARN, "fcgi-accept", "error",
			    strerror(errno), NULL);
			pause_ms(100);	/* EMFILE: do not spin */
		}
		return LATE;
	}
	if (io->set.accepted != NULL)
		io->set.accepted(io->set.ctx);
	if (!prepare(io, fd)) {
		close(fd);
		return NOTHING;
	}
	return fd;
}

static struct timeval
milliseconds(int ms)
{
	return (struct timeval){ ms / 1000, (ms % 1000) * 1000 };
}

static bool
prepare(const struct fcgi_io *io, int fd)
{
	struct timeval rd = milliseconds(io->set.read_ms);
	struct timeval wr = milliseconds(io->set.write_ms);
	struct ucred who;
	socklen_t n = sizeof(who);

	if (setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &rd, sizeof(rd)) != 0
	    || setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &wr, sizeof(wr)) != 0)
		return false;
	if (io->set.any_peer)
		return true;
	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &n) != 0)
		return false;
	if (who.uid == io->set.peer || who.uid == geteuid() || who.uid == 0)
		return true;
	log_line(LOG_WARN, "fcgi-peer", "uid %lu is not the web server",
	    (unsigned long)who.uid);
	return false;
}

/* Copy the variables: the library's are gone at the next request.  False when
 * there are too many, or when what every request carries is missing. */
static bool
read_params(struct fcgi_io *io, struct arena *a)
{
	size_t bytes = 0, n = 0;

	while (io->rq.envp[n] != NULL) {
		bytes += strlen(io->rq.envp[n]) + 1;
		n++;
		if (n > PARAMS || bytes > PARAM_BYTES)
			return false;
	}
	io->param = arena_new_array(a, n + 1, const char *);
	for (size_t i = 0; i < n; i++)
		io->param[i] = arena_strdup(a, io->rq.envp[i]);
	io->params = n;
	return fcgi_io_param(io, "REQUEST_METHOD")[0] != '\0'
	    && fcgi_io_param(io, "DOCUMENT_URI")[0] == '/';
}

static void
refuse(struct fcgi_io *io)
{
	static const char answer[] = "Status: 400 Bad Request\r\n"
	    "Content-Type: text/plain\r\nContent-Length: 0\r\n\r\n";

	(void)fcgi_io_send(io, answer, sizeof(answer) - 1, "", 0);
	fcgi_io_finish(io);
}

static void
pause_ms(long ms)
{
	struct timespec t = { ms / 1000, (ms % 1000) * 1000000L };

	(void)nanosleep(&t, NULL);
}
