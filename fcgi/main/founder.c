/* Founding a generation of one pool, then keeping its workers. */
#include <errno.h>
#include <poll.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/log.h"
#include "main/workers.h"
#include "main/founder.h"
#include "main/link.h"
#include "main/worker.h"

#include "base/banned.h"

/* A look at the workers: a stuck one is found this much too late at most. */
enum { LOOK_MS = 200, DRAIN_MS = 50 };

static volatile sig_atomic_t	stop;

static void
on_signal(int sig)
{
	if (sig == SIGTERM)
		stop = 1;
}

static void
default_signals(void)
{
	static const int all[] = { SIGTERM, SIGCHLD, SIGHUP, SIGINT };
	struct sigaction sa = { .sa_handler = SIG_DFL };
	sigset_t none;

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		sa.sa_handler = all[i] == SIGHUP || all[i] == SIGINT
		    ? SIG_IGN : SIG_DFL;
		(void)sigaction(all[i], &sa, NULL);
	}
	sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
}

/* From now on SIGTERM and SIGCHLD arrive inside ppoll alone. */
static void
own_signals(sigset_t *waiting)
{
	struct sigaction sa = { .sa_handler = on_signal };
	sigset_t block;

	sigemptyset(&block);
	sigaddset(&block, SIGTERM);
	sigaddset(&block, SIGCHLD);
	(void)sigprocmask(SIG_BLOCK, &block, waiting);
	sigdelset(waiting, SIGTERM);
	sigdelset(waiting, SIGCHLD);
	(void)sigaction(SIGTERM, &sa, NULL);
	(void)sigaction(SIGCHLD, &sa, NULL);
}

/* Send the report line by line. */
static void
send_report(int link_fd, const char *report)
{
	while (*report != '\0') {
		size_t n = strcspn(report, "\n");
		char line[LINK_TEXT];

		(void)snprintf(line, sizeof(line), "%.*s",
		    (int)(n < LINK_TEXT ? n : LINK_TEXT - 1), report);
		link_say(link_fd, LINK_LINE, line);
		report += n + (report[n] == '\n');
	}
}

static bool
peer_uid(const char *user, uid_t *uid, FILE *report)
{
	const struct passwd *pw = getpwnam(user);

	if (pw == NULL) {
		(void)fprintf(report, "[server] peer_user: no user \"%s\" on "
		    "this machine\n", user);
		return false;
	}
	*uid = pw->pw_uid;
	return true;
}

/* Configuration and engine, or a report. */
static bool
found(const struct founder_start *start, struct arena *a, struct config *c,
    struct worker_start *w, FILE *report)
{
	const struct engine_settings set = {
		.config = c, .pool = start->pool, .routes = &all_routes,
		.host = worker_host(),
		.broken_sheets = start->generation == 1,
	};

	if (!config_read(a, start->config_file, c, report)
	    || !peer_uid(c->peer_user, &w->peer, report))
		return false;
	if (start->key_file != NULL)
		c->key_file = start->key_file;
	w->config = c;
	w->engine = engine_found(&set, report);
	return w->engine != NULL;
}

static void
found_or_exit(const struct founder_start *start, struct worker_start *w)
{
	struct arena *a = arena_new(0);
	struct config *c = arena_new_of(a, struct config);
	char *text = NULL;
	size_t n = 0;
	FILE *report = open_memstream(&text, &n);
	bool ok = report != NULL && found(start, a, c, w, report);

	if (report != NULL)
		(void)fclose(report);
	if (text != NULL)
		send_report(start->link_fd, text);
	if (!ok)
		_exit(1);
	free(text);
}

/* The master says go when every pool of the batch is ready, so that a site
 * never runs half of a release. */
static void
wait_for_go(int link_fd)
{
	char text[LINK_TEXT];

	link_say(link_fd, LINK_FOUND, NULL);
	if (link_hear(link_fd, true, text) != LINK_GO)
		_exit(0);
}

static void
look(struct workers *f, int link_fd, const sigset_t *waiting)
{
	struct pollfd p = { .fd = link_fd, .events = POLLIN };
	const int ms = workers_draining(f) ? DRAIN_MS : LOOK_MS;
	struct timespec t = { 0, ms * 1000000L };
	char text[LINK_TEXT];

	if (ppoll(&p, 1, &t, waiting) > 0
	    && link_hear(link_fd, false, text) == LINK_GONE)
		stop = 1;		/* no master: nobody to serve for */
	if (stop && !workers_draining(f))
		workers_drain(f);
	workers_tend(f);
}

_Noreturn void
founder_run(const struct founder_start *start)
{
	struct worker_start w = {
		.pool = start->pool, .board = start->board,
		.listen_fd = start->listen_fd, .derive_fd = start->derive_fd,
		.founder = getpid(),
	};
	struct board_pool *b = &start->board->pool[start->pool];
	struct workers f;
	sigset_t waiting;

	default_signals();
	(void)prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
	if (getppid() != start->master)
		_exit(0);
	found_or_exit(start, &w);
	wait_for_go(start->link_fd);

	own_signals(&waiting);
	atomic_store(&b->workers, (unsigned)w.config->pool[w.pool].workers);
	atomic_store(&b->seconds, (unsigned)w.config->pool[w.pool].seconds);
	workers_init(&f, &w, start->generation, start->link_fd);
	workers_tend(&f);
	link_say(start->link_fd, LINK_SERVING, NULL);
	while (!workers_empty(&f))
		look(&f, start->link_fd, &waiting);
	/* What was compiled lives as long as the process: it goes with it. */
	_exit(0);
}
