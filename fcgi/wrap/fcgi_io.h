/*
 * libfcgi: one request in, one reply out.  The loop is reliability.md 2: our
 * own wait (epoll, which wakes one worker where ppoll wakes all) and accept4,
 * the peer's uid checked, read and write time limits on the socket,
 * keepConnection set around FCGX_Accept_r (private fields, so this one file is
 * re-tested at each update of the package).
 *
 * Parameters are copied into the arena at once: libfcgi's envp is not ours to
 * keep.  A peer that cut or stalled inside PARAMS is FCGI_IO_SKIP, not an
 * error of ours.
 */
#ifndef GUICHET_WRAP_FCGI_IO_H
#define GUICHET_WRAP_FCGI_IO_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct fcgi_io;

struct fcgi_io_settings {
	int	listen_fd;
	/* readable: wake up and look at *stop; -1 none */
	int	control_fd;
	const volatile sig_atomic_t *stop;
	uid_t	peer;		/* nginx's uid; our own and root pass too */
	bool	any_peer;	/* tests only */
	int	read_ms, write_ms;
	/* Called the moment a connection is accepted: the deadline runs. */
	void	(*accepted)(void *);
	void	*ctx;
};

enum fcgi_io_result { FCGI_IO_REQUEST, FCGI_IO_SKIP, FCGI_IO_STOP };

struct fcgi_io	*fcgi_io_new(const struct fcgi_io_settings *);
void		 fcgi_io_free(struct fcgi_io *);

/* Wait for the next request; SIGTERM is unblocked only inside the wait. */
enum fcgi_io_result	fcgi_io_accept(struct fcgi_io *, struct arena *);
/* A parameter of the request, "" when absent. */
const char	*fcgi_io_param(const struct fcgi_io *, const char *name);
/* The body, read to CONTENT_LENGTH.  ERR_TOO_LARGE past limit,
 * ERR_BAD_REQUEST when cut. */
bool	fcgi_io_body(struct fcgi_io *, struct arena *, size_t limit,
	    struct str *, struct err *) MUST_CHECK;
/* The same as a stream: fcgi_io_body_begin looks at the length, each
 * fcgi_io_body_read gives some bytes, *got 0 after the last. */
bool	fcgi_io_body_begin(struct fcgi_io *, size_t limit,
	    struct err *) MUST_CHECK;
bool	fcgi_io_body_read(struct fcgi_io *, char *, size_t room, size_t *got,
	    struct err *) MUST_CHECK;
/* Read what is left and forget it, up to limit bytes: a web server that still
 * has something to send does not listen to the answer. */
void	fcgi_io_body_skip(struct fcgi_io *, size_t limit);
/* Send the head of a reply whose body follows in pieces (fcgi_io_piece), the
 * last one by fcgi_io_send with no head; false when the peer is gone. */
bool	fcgi_io_piece(struct fcgi_io *, const char *, size_t n);
/* Send whole; false when the peer is gone (nothing more to do). */
bool	fcgi_io_send(struct fcgi_io *, const char *head, size_t head_n,
	    const char *body, size_t body_n);
/* Always, after accept gave a request. */
void	fcgi_io_finish(struct fcgi_io *);

#endif
