/* One HTTP/1.1 client connection: see wire.h. */
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "wire.h"

/* A page of the house is under 100 kB; past this it is no answer of ours. */
enum { ANSWER_MAX = 8 << 20 };

static void	open_socket(struct wire *);
static void	take(struct wire *, bool closed);
static bool	take_chunks(struct wire *, bool *whole);
static void	settle(struct wire *, enum wire_state);

void
bytes_add(struct bytes *b, const char *p, size_t n)
{
	if (b->n + n + 1 > b->cap) {
		b->cap = (b->n + n + 1) * 2;
		b->p = realloc(b->p, b->cap);
		if (b->p == NULL)
			abort();
	}
	memcpy(b->p + b->n, p, n);
	b->n += n;
	b->p[b->n] = '\0';
}

void
bytes_say(struct bytes *b, const char *s)
{
	bytes_add(b, s, strlen(s));
}

void
bytes_clear(struct bytes *b)
{
	b->n = 0;
	bytes_add(b, "", 0);
}

uint64_t
now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

void
wire_init(struct wire *w, int port)
{
	memset(w, 0, sizeof(*w));
	w->fd = -1;
	w->port = port;
}

void
wire_close(struct wire *w)
{
	if (w->fd >= 0)
		close(w->fd);
	w->fd = -1;
}

void
wire_ask(struct wire *w)
{
	w->state = WIRE_BUSY;
	w->sent = 0;
	w->status = 0;
	w->head_n = 0;
	w->answered = false;
	bytes_clear(&w->in);
	bytes_clear(&w->body);
	w->reused = w->fd >= 0;
	if (w->fd < 0)
		open_socket(w);
	if (w->state == WIRE_BUSY)
		wire_go_on(w, POLLOUT);
}

short
wire_events(const struct wire *w)
{
	if (w->state != WIRE_BUSY)
		return 0;
	return w->sent < w->out.n ? POLLIN | POLLOUT : POLLIN;
}

void
wire_go_on(struct wire *w, short revents)
{
	char	 piece[65536];
	ssize_t	 n;

	if (revents & (POLLOUT | POLLHUP | POLLERR)) {
		while (w->sent < w->out.n) {
			n = send(w->fd, w->out.p + w->sent,
			    w->out.n - w->sent, MSG_NOSIGNAL);
			if (n < 0 && (errno == EAGAIN || errno == ENOTCONN))
				break;
			if (n < 0) {
				settle(w, WIRE_BROKEN);
				return;
			}
			w->sent += (size_t)n;
		}
	}
	if (!(revents & (POLLIN | POLLHUP | POLLERR)))
		return;
	while (w->state == WIRE_BUSY) {
		n = recv(w->fd, piece, sizeof(piece), 0);
		if (n < 0 && (errno == EAGAIN || errno == EINTR))
			return;
		if (n > 0) {
			w->answered = true;
			bytes_add(&w->in, piece, (size_t)n);
		}
		take(w, n <= 0);
	}
}

char *
wire_header(const struct wire *w, const char *name)
{
	size_t		 n = strlen(name);
	const char	*line = w->in.p, *end = w->in.p + w->head_n, *eol;

	for (; line < end; line = eol + 2) {
		eol = strstr(line, "\r\n");
		if (eol == NULL || eol >= end)
			break;
		if (strncasecmp(line, name, n) == 0 && line[n] == ':') {
			line += n + 1;
			while (*line == ' ')
				line++;
			return strndup(line, (size_t)(eol - line));
		}
	}
	return NULL;
}

static void
open_socket(struct wire *w)
{
	struct sockaddr_in	 to = { .sin_family = AF_INET };
	int			 on = 1;

	to.sin_port = htons((uint16_t)w->port);
	to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	w->fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	if (w->fd < 0) {
		settle(w, WIRE_BROKEN);
		return;
	}
	setsockopt(w->fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	if (connect(w->fd, (struct sockaddr *)&to, sizeof(to)) < 0 &&
	    errno != EINPROGRESS)
		settle(w, WIRE_BROKEN);
}

/* Look whether `in` holds the whole answer. */
static void
take(struct wire *w, bool closed)
{
	char	*head_end, *value;
	size_t	 length, have;
	bool	 whole = false;

	if (w->head_n == 0) {
		head_end = w->in.n > 0 ? strstr(w->in.p, "\r\n\r\n") : NULL;
		if (head_end == NULL) {
			if (closed || w->in.n > 65536)
				settle(w, WIRE_BROKEN);
			return;
		}
		w->head_n = (size_t)(head_end - w->in.p) + 4;
		if (sscanf(w->in.p, "HTTP/1.%*1d %3d", &w->status) != 1) {
			settle(w, WIRE_BROKEN);
			return;
		}
	}
	have = w->in.n - w->head_n;
	value = wire_header(w, "Content-Length");
	if (value != NULL) {
		length = (size_t)strtoul(value, NULL, 10);
		free(value);
		whole = have >= length;
		if (whole)
			bytes_add(&w->body, w->in.p + w->head_n, length);
	} else if ((value = wire_header(w, "Transfer-Encoding")) != NULL) {
		free(value);
		if (!take_chunks(w, &whole)) {
			settle(w, WIRE_BROKEN);
			return;
		}
	} else if (w->status == 204 || w->status == 304) {
		whole = true;
	}
	if (whole)
		settle(w, WIRE_WHOLE);
	else if (closed || w->in.n > ANSWER_MAX)
		settle(w, WIRE_BROKEN);
}

/* Chunked: decode from the start each time; answers are small. */
static bool
take_chunks(struct wire *w, bool *whole)
{
	const char	*p = w->in.p + w->head_n, *end = w->in.p + w->in.n;
	char		*after;
	unsigned long	 n;

	bytes_clear(&w->body);
	*whole = false;
	for (;;) {
		const char *eol = strstr(p, "\r\n");

		if (eol == NULL)
			return true;
		n = strtoul(p, &after, 16);
		if (after == p || n > ANSWER_MAX)
			return false;
		p = eol + 2;
		if ((size_t)(end - p) < n + 2)
			return true;
		if (n == 0) {
			*whole = true;
			return true;
		}
		bytes_add(&w->body, p, n);
		p += n + 2;
	}
}

static void
settle(struct wire *w, enum wire_state state)
{
	char	*value = NULL;

	w->state = state;
	if (state == WIRE_WHOLE)
		value = wire_header(w, "Connection");
	if (state == WIRE_BROKEN ||
	    (value != NULL && strcasecmp(value, "close") == 0))
		wire_close(w);
	free(value);
}
