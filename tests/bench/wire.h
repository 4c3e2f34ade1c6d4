/*
 * One HTTP/1.1 client connection to a loopback address, never blocking: send
 * one request, read one whole answer, keep the connection for the next.
 *
 * An answer is WHOLE only when the bytes that its head announced have all
 * come; anything else is BROKEN, and nothing of it may be believed.  Used by
 * the load client, hence by tests/bench and tests/fault.
 */
#ifndef GUICHET_BENCH_WIRE_H
#define GUICHET_BENCH_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bytes {			/* grows, NUL-terminated */
	char	*p;
	size_t	 n, cap;
};

enum wire_state {
	WIRE_IDLE,		/* nothing asked */
	WIRE_BUSY,		/* sending or waiting */
	WIRE_WHOLE,		/* the answer is complete */
	WIRE_BROKEN,		/* refused, cut, or no HTTP */
};

struct wire {
	int		 fd;	/* -1: not connected */
	int		 port;
	enum wire_state	 state;
	struct bytes	 out, in;
	size_t		 sent;
	bool		 reused;	/* the connection had served before */
	bool		 answered;	/* at least one byte has come back */
	/* the answer, valid when WHOLE */
	int		 status;
	size_t		 head_n;	/* bytes of the head in `in` */
	struct bytes	 body;		/* decoded */
};

void	bytes_add(struct bytes *, const char *, size_t);
void	bytes_say(struct bytes *, const char *);
void	bytes_clear(struct bytes *);

void	wire_init(struct wire *, int port);
void	wire_close(struct wire *);
/* The request must be in `out`; connects when needed. */
void	wire_ask(struct wire *);
/* poll(2) events to wait for, 0 when not BUSY. */
short	wire_events(const struct wire *);
/* Go on after poll(2). */
void	wire_go_on(struct wire *, short revents);
/* The value of a header of the answer into a fresh string, or NULL. */
char	*wire_header(const struct wire *, const char *name);

uint64_t now_us(void);

#endif
