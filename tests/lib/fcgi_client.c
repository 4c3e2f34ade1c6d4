/*
 * A web server's side of FastCGI, for tests: one request, badly behaved on
 * demand, or many.
 *
 *   fcgi_client SOCKET PATH[?QUERY] [OPTION...]
 *
 *   --method M --body TEXT --param NAME=VALUE
 *   --stall begin|params|body   send up to the middle of it, then be silent
 *   --drip MS                   send one byte each MS
 *   --cut begin|params|body     close in the middle of it
 *   --timeout MS                give up waiting for bytes (30000)
 *   --times N                   one request after the other, N times
 *   --seconds S                 as many as fit; prints counts alone
 *   --status                    print the status alone
 *
 * Prints the answer, and on standard error the time it took in milliseconds.
 * Exit status 0: an answer that is whole; 1: the connection ended before;
 * 3: refused at connect; with --times or --seconds, 1 if any failed.
 */
#include <errno.h>
#include <getopt.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { ROOM = 1 << 20, HEADER = 8, WHOLE = 0, ENDED = 1, REFUSED = 3 };
enum record { BEGIN = 1, END = 3, PARAMS = 4, STDIN = 5, STDOUT = 6 };

struct message {		/* what will be sent, and where its parts end */
	unsigned char	 p[ROOM];
	size_t		 n, begin, params, body;
};

struct answer {
	char		*p;
	size_t		 n, room;
	bool		 ended;		/* END_REQUEST has come */
};

struct options {
	const char	*socket, *path, *method, *body, *stall, *cut;
	const char	*param[32];
	size_t		 params;
	long		 drip, timeout, times, seconds;
	bool		 status;
};

static struct message	message;

static uint64_t
now_ms(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (uint64_t)t.tv_sec * 1000 + (uint64_t)t.tv_nsec / 1000000;
}

/* --- the message ---------------------------------------------------------- */

static void
record(enum record type, const void *p, size_t n)
{
	unsigned char *h = message.p + message.n;

	if (message.n + HEADER + n > ROOM) {
		(void)fputs("fcgi_client: the request is too long\n", stderr);
		exit(2);
	}
	memset(h, 0, HEADER);
	h[0] = 1;
	h[1] = (unsigned char)type;
	h[3] = 1;				/* request 1 */
	h[4] = (unsigned char)(n >> 8);
	h[5] = (unsigned char)n;
	if (n > 0)
		memcpy(h + HEADER, p, n);
	message.n += HEADER + n;
}

static size_t
put_length(unsigned char *out, size_t n)
{
	if (n < 128) {
		out[0] = (unsigned char)n;
		return 1;
	}
	out[0] = (unsigned char)(n >> 24 | 0x80);
	out[1] = (unsigned char)(n >> 16);
	out[2] = (unsigned char)(n >> 8);
	out[3] = (unsigned char)n;
	return 4;
}

static void
param(const char *name, const char *value)
{
	unsigned char text[9000];
	size_t a = strlen(name), b = strlen(value), n;

	if (a + b + 8 > sizeof(text))
		return;
	n = put_length(text, a);
	n += put_length(text + n, b);
	memcpy(text + n, name, a);
	memcpy(text + n + a, value, b);
	record(PARAMS, text, n + a + b);
}

static void
compose(const struct options *o)
{
	static const unsigned char begin[8] = { 0, 1, 1 };	/* keep it */
	const char *query = strchr(o->path, '?');
	size_t body = o->body == NULL ? 0 : strlen(o->body);
	char uri[4096], length[24];

	(void)snprintf(uri, sizeof(uri), "%.*s", query == NULL ? 4000
	    : (int)(query - o->path), o->path);
	(void)snprintf(length, sizeof(length), "%zu", body);
	message.n = 0;
	record(BEGIN, begin, sizeof(begin));
	message.begin = message.n;
	param("REQUEST_METHOD", o->method);
	param("DOCUMENT_URI", uri);
	param("SCRIPT_NAME", uri);
	param("QUERY_STRING", query == NULL ? "" : query + 1);
	param("CONTENT_LENGTH", body > 0 ? length : "");
	param("CONTENT_TYPE", body > 0
	    ? "application/x-www-form-urlencoded" : "");
	param("REMOTE_ADDR", "127.0.0.1");
	param("HTTP_HOST", "localhost");
	param("REQUEST_ID", "00000000000000000000000000000001");
	for (size_t i = 0; i < o->params; i++) {
		char name[256];
		const char *eq = strchr(o->param[i], '=');

		if (eq == NULL || (size_t)(eq - o->param[i]) >= sizeof(name))
			continue;
		(void)snprintf(name, sizeof(name), "%.*s",
		    (int)(eq - o->param[i]), o->param[i]);
		param(name, eq + 1);
	}
	record(PARAMS, "", 0);
	message.params = message.n;
	for (size_t done = 0; done < body;) {
		size_t piece = body - done < 60000 ? body - done : 60000;

		record(STDIN, o->body + done, piece);
		done += piece;
	}
	message.body = message.n;
	record(STDIN, "", 0);
}

/* The middle of a part: where a stalling or cutting peer stops. */
static size_t
middle_of(const char *part)
{
	if (strcmp(part, "begin") == 0)
		return message.begin / 2;
	if (strcmp(part, "params") == 0)
		return (message.begin + message.params) / 2;
	return (message.params + message.body) / 2;
}

/* --- the wire ------------------------------------------------------------- */

static int
connect_to(const char *path)
{
	struct sockaddr_un at = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	if (fd < 0 || strlen(path) >= sizeof(at.sun_path))
		return -1;
	memcpy(at.sun_path, path, strlen(path));
	if (connect(fd, (struct sockaddr *)&at, sizeof(at)) == 0)
		return fd;
	close(fd);
	return -1;
}

static bool
send_all(int fd, size_t n, long drip)
{
	size_t done = 0;

	while (done < n) {
		size_t piece = drip > 0 ? 1 : n - done;
		ssize_t sent = send(fd, message.p + done, piece, MSG_NOSIGNAL);

		if (sent <= 0)
			return false;
		done += (size_t)sent;
		if (drip > 0)
			(void)poll(NULL, 0, (int)drip);
	}
	return true;
}

static void
keep(struct answer *a, const unsigned char *p, size_t n)
{
	if (a->n + n + 1 > a->room) {
		a->room = (a->n + n + 1) * 2;
		a->p = realloc(a->p, a->room);
		if (a->p == NULL)
			exit(2);
	}
	memcpy(a->p + a->n, p, n);
	a->n += n;
	a->p[a->n] = '\0';
}

static bool
read_all(int fd, unsigned char *p, size_t n, long timeout)
{
	for (size_t got = 0; got < n;) {
		struct pollfd w = { .fd = fd, .events = POLLIN };
		ssize_t r;

		if (poll(&w, 1, (int)timeout) <= 0)
			return false;
		r = recv(fd, p + got, n - got, 0);
		if (r <= 0)
			return false;
		got += (size_t)r;
	}
	return true;
}

static void
listen_to(int fd, struct answer *a, long timeout)
{
	static unsigned char p[65536 + 256];

	while (!a->ended && read_all(fd, p, HEADER, timeout)) {
		const unsigned type = p[1];
		const size_t n = (size_t)p[4] << 8 | p[5], pad = p[6];

		if (!read_all(fd, p, n + pad, timeout))
			return;
		if (type == STDOUT)
			keep(a, p, n);
		a->ended = type == END;
	}
}

/* Content-Length and the bytes after the head agree. */
static bool
is_whole(const struct answer *a)
{
	const char *head, *length;

	if (!a->ended || a->p == NULL)
		return false;
	head = strstr(a->p, "\r\n\r\n");
	length = strcasestr(a->p, "Content-Length:");
	return head != NULL && (length == NULL || length > head
	    || strtoul(length + 15, NULL, 10)
	    == a->n - (size_t)(head + 4 - a->p));
}

/* --- requests ------------------------------------------------------------- */

static int
request(const struct options *o, struct answer *a)
{
	const char *part = o->stall != NULL ? o->stall : o->cut;
	int fd = connect_to(o->socket);

	a->n = 0;
	a->ended = false;
	if (fd < 0)
		return REFUSED;
	if (send_all(fd, part == NULL ? message.n : middle_of(part), o->drip)
	    && o->cut == NULL)
		listen_to(fd, a, o->timeout);
	close(fd);
	return is_whole(a) ? WHOLE : ENDED;
}

static void
print(const struct options *o, const struct answer *a)
{
	if (a->n == 0)
		return;
	if (!o->status)
		(void)fwrite(a->p, 1, a->n, stdout);
	else if (strncmp(a->p, "Status: ", 8) == 0)
		(void)printf("%.3s\n", a->p + 8);
}

static int
many(const struct options *o)
{
	const uint64_t end = now_ms() + (uint64_t)o->seconds * 1000;
	long count[4] = { 0 }, bad = 0;
	uint64_t worst = 0;
	struct answer a = { 0 };

	for (long i = 0; o->seconds > 0 ? now_ms() < end : i < o->times;
	    i++) {
		const uint64_t begun = now_ms();
		const int how = request(o, &a);

		count[how]++;
		if (how == WHOLE && strncmp(a.p, "Status: 5", 9) == 0)
			bad++;
		if (now_ms() - begun > worst)
			worst = now_ms() - begun;
	}
	(void)printf("whole %ld ended %ld refused %ld errors %ld worst %llu\n",
	    count[WHOLE], count[ENDED], count[REFUSED], bad,
	    (unsigned long long)worst);
	return count[ENDED] + count[REFUSED] + bad > 0;
}

static void
read_options(int argc, char **argv, struct options *o)
{
	static const struct option known[] = {
		{ "method", 1, NULL, 'm' }, { "body", 1, NULL, 'b' },
		{ "param", 1, NULL, 'p' }, { "stall", 1, NULL, 's' },
		{ "drip", 1, NULL, 'd' }, { "cut", 1, NULL, 'c' },
		{ "timeout", 1, NULL, 't' }, { "times", 1, NULL, 'n' },
		{ "seconds", 1, NULL, 'S' }, { "status", 0, NULL, 'x' },
		{ NULL, 0, NULL, 0 }
	};
	int c;

	while ((c = getopt_long(argc, argv, "", known, NULL)) != -1) {
		switch (c) {
		case 'm': o->method = optarg; break;
		case 'b': o->body = optarg; break;
		case 's': o->stall = optarg; break;
		case 'c': o->cut = optarg; break;
		case 'd': o->drip = strtol(optarg, NULL, 10); break;
		case 't': o->timeout = strtol(optarg, NULL, 10); break;
		case 'n': o->times = strtol(optarg, NULL, 10); break;
		case 'S': o->seconds = strtol(optarg, NULL, 10); break;
		case 'x': o->status = true; break;
		case 'p':
			if (o->params < 32)
				o->param[o->params++] = optarg;
			break;
		default: exit(2);
		}
	}
	if (argc - optind != 2) {
		(void)fputs("usage: fcgi_client SOCKET PATH [OPTION...]\n",
		    stderr);
		exit(2);
	}
	o->socket = argv[optind];
	o->path = argv[optind + 1];
}

int
main(int argc, char **argv)
{
	struct options o = { .method = "GET", .timeout = 30000 };
	struct answer a = { 0 };
	uint64_t begun;
	int how;

	read_options(argc, argv, &o);
	compose(&o);
	if (o.times > 0 || o.seconds > 0)
		return many(&o);
	begun = now_ms();
	how = request(&o, &a);
	print(&o, &a);
	(void)fprintf(stderr, "%llu\n", (unsigned long long)(now_ms() - begun));
	return how;
}
