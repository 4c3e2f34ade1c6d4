/*
 * The load client: many browsers at once, over loopback, in one thread.
 *
 *   load get  --url http://127.0.0.1:PORT --path /p [--cookies FILE]
 *             [-c CONNECTIONS] [-n REQUESTS] [-t SECONDS] [--pause MS]
 *   load form --url ... --plan FILE [-c CONNECTIONS] [--prefetch] [--retry]
 *             [--history FILE] [-t SECONDS] [--pause MS]
 *
 * get asks one page again and again; client i sends line i of the cookie file.
 * form reads a plan, a line per attempt:
 *
 *   COOKIE <tab> PATH OF THE FORM <tab> PATH IT POSTS TO <tab> BODY
 *
 * and does what a browser does: ask for the page, take the seal, the nonce and,
 * where it has one, the list of fields of its form, post BODY with them.
 * --prefetch asks for all pages before the first post, so that the posts come
 * as one rush.  --retry sends a post that got no answer again with the same
 * nonce, as a citizen would.
 *
 * It prints NAME=VALUE lines.  A 200 in HTML that does not end in </html> is
 * counted torn.  history gets a line per attempt:
 *   LINE START_US END_US STATUS|unknown NONCE TRIES LOCATION
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "wire.h"

enum { TRIES = 100, STATUSES = 600, CLIENTS_MAX = 1000 };

struct attempt {
	char		*cookie, *page, *action, *body;
	char		*once, *seal, *fields;	/* fields: or NULL */
	long		 line;
};

struct client {
	struct wire	 wire;
	int		 id;
	bool		 posting, finished;
	size_t		 next;		/* attempt in hand */
	int		 tries;
	uint64_t	 asked, began, rest;	/* rest: not before */
	unsigned long	 served;
};

static struct {
	const char	*host;
	int		 port, clients;
	const char	*path, *cookies, *plan, *history;
	unsigned long	 requests;
	double		 seconds;
	unsigned	 pause_ms;
	bool		 form, prefetch, retry;
} opt = { .clients = 1, .seconds = 600, .path = "/" };

static struct client	*clients;
static struct attempt	*attempts;
static size_t		 attempts_n;
static char		**cookie;
static size_t		 cookie_n;
static uint32_t		*took;		/* microseconds of each answer */
static size_t		 took_n, took_cap;
static unsigned long	 by_status[STATUSES], broken, torn, formless, started;
static FILE		*history;
static bool		 rushing;	/* the posts may go */

static void	options(int, char **);
static void	read_cookies(const char *);
static void	read_plan(const char *);
static void	run(void);
static void	go_home(struct client *, bool give_up);
static void	ask(struct client *);
static void	ask_page(struct client *, const char *path, const char *cookie);
static void	ask_post(struct client *, const struct attempt *);
static void	answered(struct client *);
static void	form_answered(struct client *);
static void	post_answered(struct client *);
static bool	take_form(struct client *, struct attempt *);
static char	*hidden(const char *form, const char *end, const char *name);
static void	record(struct client *, const char *status, const char *to);
static void	note(uint64_t us);
static void	report(double seconds);

int
main(int argc, char **argv)
{
	uint64_t	start;

	options(argc, argv);
	clients = calloc((size_t)opt.clients, sizeof(*clients));
	if (clients == NULL)
		abort();
	for (int i = 0; i < opt.clients; i++) {
		wire_init(&clients[i].wire, opt.port);
		clients[i].id = i;
		clients[i].next = (size_t)i;
	}
	if (opt.cookies != NULL)
		read_cookies(opt.cookies);
	if (opt.form)
		read_plan(opt.plan);
	if (opt.history != NULL)
		history = fopen(opt.history, "w");
	if (opt.history != NULL && history == NULL) {
		perror(opt.history);
		return 2;
	}
	rushing = !opt.prefetch;
	start = now_us();
	run();
	if (opt.prefetch) {
		took_n = 0;
		memset(by_status, 0, sizeof(by_status));
		for (int i = 0; i < opt.clients; i++) {
			clients[i].next = (size_t)i;
			clients[i].finished = false;
			clients[i].served = 0;
		}
		rushing = true;
		start = now_us();
		run();
	}
	report((double)(now_us() - start) / 1e6);
	if (history != NULL && fclose(history) != 0)
		return 2;
	return 0;
}

static const char *
argument(int argc, char **argv, int *i)
{
	if (*i + 1 >= argc) {
		fprintf(stderr, "load: %s wants a value\n", argv[*i]);
		exit(2);
	}
	return argv[++*i];
}

static void
options(int argc, char **argv)
{
	if (argc < 2)
		goto usage;
	opt.form = strcmp(argv[1], "form") == 0;
	for (int i = 2; i < argc; i++) {
		const char *a = argv[i];

		if (strcmp(a, "--url") == 0) {
			opt.host = argument(argc, argv, &i);
			if (sscanf(opt.host, "http://127.0.0.1:%d",
			    &opt.port) != 1)
				goto usage;
			opt.host += strlen("http://");
		} else if (strcmp(a, "--path") == 0) {
			opt.path = argument(argc, argv, &i);
		} else if (strcmp(a, "--cookies") == 0) {
			opt.cookies = argument(argc, argv, &i);
		} else if (strcmp(a, "--plan") == 0) {
			opt.plan = argument(argc, argv, &i);
		} else if (strcmp(a, "--history") == 0) {
			opt.history = argument(argc, argv, &i);
		} else if (strcmp(a, "--prefetch") == 0) {
			opt.prefetch = true;
		} else if (strcmp(a, "--retry") == 0) {
			opt.retry = true;
		} else if (strcmp(a, "--pause") == 0) {
			opt.pause_ms = (unsigned)atoi(argument(argc, argv, &i));
		} else if (strcmp(a, "-c") == 0) {
			opt.clients = atoi(argument(argc, argv, &i));
		} else if (strcmp(a, "-n") == 0) {
			opt.requests = strtoul(argument(argc, argv, &i),
			    NULL, 10);
		} else if (strcmp(a, "-t") == 0) {
			opt.seconds = atof(argument(argc, argv, &i));
		} else {
			goto usage;
		}
	}
	if (opt.port <= 0 || opt.clients < 1 || opt.clients > CLIENTS_MAX ||
	    (opt.form && opt.plan == NULL))
		goto usage;
	return;
usage:
	fprintf(stderr, "usage: load get|form --url http://127.0.0.1:PORT "
	    "(the head of load.c says more)\n");
	exit(2);
}

static FILE *
open_or_die(const char *name)
{
	FILE	*f = fopen(name, "r");

	if (f == NULL) {
		perror(name);
		exit(2);
	}
	return f;
}

static void *
grow(void *p, size_t n, size_t size)
{
	/* Doubles at powers of two. */
	if ((n & (n - 1)) != 0)
		return p;
	p = realloc(p, (n == 0 ? 1 : n * 2) * size);
	if (p == NULL)
		abort();
	return p;
}

static void
read_cookies(const char *name)
{
	FILE	*f = open_or_die(name);
	char	*line = NULL;
	size_t	 cap = 0;

	while (getline(&line, &cap, f) > 0) {
		line[strcspn(line, "\n")] = '\0';
		cookie = grow(cookie, cookie_n, sizeof(*cookie));
		cookie[cookie_n++] = strdup(line);
	}
	free(line);
	fclose(f);
}

static void
read_plan(const char *name)
{
	FILE	*f = open_or_die(name);
	char	*line = NULL, *rest;
	size_t	 cap = 0;

	while (getline(&line, &cap, f) > 0) {
		struct attempt	*a;

		line[strcspn(line, "\n")] = '\0';
		attempts = grow(attempts, attempts_n, sizeof(*attempts));
		a = &attempts[attempts_n];
		memset(a, 0, sizeof(*a));
		rest = strdup(line);
		a->cookie = strsep(&rest, "\t");
		a->page = strsep(&rest, "\t");
		a->action = strsep(&rest, "\t");
		a->body = strsep(&rest, "\t");
		if (a->body == NULL) {
			fprintf(stderr, "load: plan line %zu has no four "
			    "fields\n", attempts_n + 1);
			exit(2);
		}
		a->line = (long)++attempts_n;
	}
	free(line);
	fclose(f);
}

/* A post in flight when the time is over may still be carried out, so its
 * answer is waited for: a request is over in 11 s (reliability.md 4). */
enum { IN_FLIGHT_US = 15000000 };

/* Until every client is done; when the time is over nothing new is asked, and
 * what gets no answer is unknown. */
static void
run(void)
{
	static struct pollfd	 fds[CLIENTS_MAX];
	uint64_t		 end = now_us() +
				     (uint64_t)(opt.seconds * 1e6);

	for (;;) {
		uint64_t	 now = now_us();
		int		 wait = 100, busy = 0;

		for (int i = 0; i < opt.clients; i++) {
			struct client	*c = &clients[i];

			while (c->wire.state == WIRE_WHOLE ||
			    c->wire.state == WIRE_BROKEN)
				answered(c);
			if (now >= end)
				go_home(c, now >= end + IN_FLIGHT_US);
			if (c->wire.state == WIRE_IDLE && !c->finished) {
				uint64_t ms = c->rest <= now ? 0 :
				    (c->rest - now) / 1000 + 1;

				if (ms == 0)
					ask(c);
				else if (ms < (uint64_t)wait)
					wait = (int)ms;
				if (c->wire.state != WIRE_BUSY && ms == 0)
					wait = 0;
			}
			fds[i].fd = c->wire.state == WIRE_BUSY ?
			    c->wire.fd : -1;
			fds[i].events = wire_events(&c->wire);
			fds[i].revents = 0;
			busy += !c->finished;
		}
		if (busy == 0)
			return;
		if (poll(fds, (nfds_t)opt.clients, wait) <= 0)
			continue;
		for (int i = 0; i < opt.clients; i++)
			if (fds[i].revents != 0)
				wire_go_on(&clients[i].wire, fds[i].revents);
	}
}

/* Nothing new; what was sent is waited for, unless given up. */
static void
go_home(struct client *c, bool give_up)
{
	if (c->finished || (c->wire.state == WIRE_BUSY && !give_up))
		return;
	if (opt.form && c->posting && c->tries > 0)
		record(c, "unknown", NULL);
	c->wire.state = WIRE_IDLE;
	c->finished = true;
}

/* The next request of a client, or it is finished. */
static void
ask(struct client *c)
{
	struct attempt	*a;

	c->asked = now_us();
	if (!opt.form) {
		if (opt.requests != 0 && started >= opt.requests) {
			c->finished = true;
			return;
		}
		started++;
		ask_page(c, opt.path, cookie_n == 0 ? NULL :
		    cookie[(size_t)c->id % cookie_n]);
		return;
	}
	while (c->next < attempts_n && opt.prefetch && rushing &&
	    attempts[c->next].once == NULL)
		c->next += (size_t)opt.clients;
	if (c->next >= attempts_n) {
		c->finished = true;
		return;
	}
	a = &attempts[c->next];
	if (a->once == NULL) {
		c->posting = false;
		ask_page(c, a->page, a->cookie);
		return;
	}
	if (c->tries++ == 0)
		c->began = c->asked;
	c->posting = true;
	ask_post(c, a);
}

static void
ask_page(struct client *c, const char *path, const char *with)
{
	struct bytes	*b = &c->wire.out;

	bytes_clear(b);
	bytes_say(b, "GET ");
	bytes_say(b, path);
	bytes_say(b, " HTTP/1.1\r\nHost: ");
	bytes_say(b, opt.host);
	if (with != NULL && *with != '\0') {
		bytes_say(b, "\r\nCookie: ");
		bytes_say(b, with);
	}
	bytes_say(b, "\r\nAccept: text/html\r\n\r\n");
	wire_ask(&c->wire);
}

static void
ask_post(struct client *c, const struct attempt *a)
{
	struct bytes	*b = &c->wire.out;
	char		 length[64];

	bytes_clear(b);
	bytes_say(b, "POST ");
	bytes_say(b, a->action);
	bytes_say(b, " HTTP/1.1\r\nHost: ");
	bytes_say(b, opt.host);
	bytes_say(b, "\r\nOrigin: http://");
	bytes_say(b, opt.host);
	bytes_say(b, "\r\nSec-Fetch-Site: same-origin\r\nCookie: ");
	bytes_say(b, a->cookie);
	snprintf(length, sizeof(length), "\r\nContent-Length: %zu\r\n",
	    strlen(a->body) + strlen("&once=&seal=") + strlen(a->once) +
	    strlen(a->seal) + (a->fields == NULL ? 0 :
	    strlen("&fields=") + strlen(a->fields)));
	bytes_say(b, length);
	bytes_say(b, "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
	bytes_say(b, a->body);
	bytes_say(b, "&once=");
	bytes_say(b, a->once);
	bytes_say(b, "&seal=");
	bytes_say(b, a->seal);
	if (a->fields != NULL) {
		bytes_say(b, "&fields=");
		bytes_say(b, a->fields);
	}
	wire_ask(&c->wire);
}

/* Count the answer, then decide what the client does next. */
static void
answered(struct client *c)
{
	struct wire	*w = &c->wire;
	char		*type;

	/* A kept connection may be closed just as we ask: ask again. */
	if (w->state == WIRE_BROKEN && w->reused && !w->answered &&
	    !c->posting) {
		wire_ask(w);
		return;
	}
	if (w->state == WIRE_BROKEN) {
		broken++;
	} else {
		note(now_us() - c->asked);
		c->served++;
		if (w->status > 0 && w->status < STATUSES)
			by_status[w->status]++;
		type = wire_header(w, "Content-Type");
		if (type != NULL && strncmp(type, "text/html", 9) == 0 &&
		    (w->body.n < 8 || strstr(w->body.p + w->body.n - 8,
		    "</html>") == NULL))
			torn++;
		free(type);
	}
	c->rest = opt.pause_ms == 0 ? 0 :
	    now_us() + (uint64_t)opt.pause_ms * 1000u;
	if (opt.form && c->posting)
		post_answered(c);
	else if (opt.form)
		form_answered(c);
	else if (w->state == WIRE_BROKEN)
		c->rest = now_us() + 20000;
	w->state = WIRE_IDLE;
}

static void
form_answered(struct client *c)
{
	struct attempt	*a = &attempts[c->next];

	if (c->wire.state == WIRE_WHOLE && c->wire.status == 200 &&
	    take_form(c, a)) {
		c->tries = 0;
		c->rest = 0;
		if (!rushing)
			c->next += (size_t)opt.clients;
		return;
	}
	if (opt.retry && ++c->tries < TRIES) {
		c->rest = now_us() + 50000;
		return;
	}
	formless++;
	c->tries = 0;
	c->next += (size_t)opt.clients;
}

/* The line of an attempt whose outcome is as known as it will be. */
static void
record(struct client *c, const char *status, const char *to)
{
	struct attempt	*a = &attempts[c->next];

	if (history != NULL)
		fprintf(history, "%ld %llu %llu %s %s %d %s\n", a->line,
		    (unsigned long long)c->began,
		    (unsigned long long)now_us(), status, a->once, c->tries,
		    to == NULL ? "-" : to);
	c->tries = 0;
	c->next += (size_t)opt.clients;
}

/* No answer, and 500 to 504, leave open whether the write happened. */
static void
post_answered(struct client *c)
{
	struct wire	*w = &c->wire;
	bool		 open = w->state == WIRE_BROKEN || w->status >= 500;
	char		 status[16] = "unknown", *to;

	if (open && opt.retry && c->tries < TRIES) {
		c->rest = now_us() + 50000;
		return;
	}
	if (!open)
		snprintf(status, sizeof(status), "%d", w->status);
	to = open ? NULL : wire_header(w, "Location");
	record(c, status, to);
	free(to);
}

/* Seal, nonce and fields of the form that posts to the attempt's action. */
static bool
take_form(struct client *c, struct attempt *a)
{
	char		 action[300];
	const char	*form, *end;

	snprintf(action, sizeof(action), "action=\"%s\"", a->action);
	form = strstr(c->wire.body.p, action);
	if (form == NULL || (end = strstr(form, "</form>")) == NULL)
		return false;
	a->once = hidden(form, end, "once");
	a->seal = hidden(form, end, "seal");
	a->fields = hidden(form, end, "fields");
	return a->once != NULL && a->seal != NULL;
}

static char *
hidden(const char *form, const char *end, const char *name)
{
	char		 want[64];
	const char	*at, *tag, *value, *close;

	snprintf(want, sizeof(want), "name=\"%s\"", name);
	at = strstr(form, want);
	if (at == NULL || at >= end)
		return NULL;
	for (tag = at; *tag != '<'; tag--)
		;
	close = strchr(at, '>');
	value = strstr(tag, "value=\"");
	if (close == NULL || value == NULL || value > close)
		return NULL;
	value += strlen("value=\"");
	return strndup(value, strcspn(value, "\""));
}

static void
note(uint64_t us)
{
	if (took_n == took_cap) {
		took_cap = took_cap == 0 ? 4096 : took_cap * 2;
		took = realloc(took, took_cap * sizeof(*took));
		if (took == NULL)
			abort();
	}
	took[took_n++] = us > UINT32_MAX ? UINT32_MAX : (uint32_t)us;
}

static int
by_size(const void *a, const void *b)
{
	uint32_t	x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return x < y ? -1 : x > y;
}

static void
report(double seconds)
{
	unsigned long	least = ~0ul, most = 0;

	for (int i = 0; i < opt.clients; i++) {
		if (clients[i].served < least)
			least = clients[i].served;
		if (clients[i].served > most)
			most = clients[i].served;
	}
	printf("answers=%zu\nseconds=%.3f\nrate=%.1f\n", took_n, seconds,
	    seconds > 0 ? (double)took_n / seconds : 0);
	if (took_n > 0) {
		qsort(took, took_n, sizeof(*took), by_size);
		printf("p50_us=%u\np90_us=%u\np99_us=%u\nmax_us=%u\n",
		    took[took_n / 2], took[took_n * 9 / 10],
		    took[took_n * 99 / 100], took[took_n - 1]);
	}
	printf("least=%lu\nmost=%lu\nbroken=%lu\ntorn=%lu\nformless=%lu\n",
	    least, most, broken, torn, formless);
	for (int i = 0; i < STATUSES; i++)
		if (by_status[i] != 0)
			printf("status_%d=%lu\n", i, by_status[i]);
}
