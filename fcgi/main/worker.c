/* The life of a worker: start, serve, say what it is doing, end. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/date.h"
#include "base/log.h"
#include "base/str.h"
#include "main/derive.h"
#include "main/harden.h"
#include "main/metrics.h"
#include "main/worker.h"
#include "wrap/fcgi_io.h"

#include "base/banned.h"

/* Reading /proc costs 15 us; once in 64 requests that is nothing. */
enum { LOOK_AT_MEMORY = 64 };

static struct worker {
	struct worker_start	 start;
	struct board_slot	*slot;
	unsigned		 route;
	unsigned long		 served;
	unsigned long		 born_kb;	/* resident when it began */
} self;

static volatile sig_atomic_t	stop;

static void
on_term(int sig)
{
	(void)sig;
	stop = 1;
}

/* --- what the engine is offered ------------------------------------------- */

static void
host_state(void *ctx, enum worker_state state, const char *route)
{
	struct worker *w = ctx;

	if (route != NULL) {
		w->route = board_route(w->start.board, route);
		atomic_store(&w->slot->route, w->route);
	}
	atomic_store(&w->slot->state, (unsigned)state);
}

static void
host_done(void *ctx, const char *route, int status, uint64_t us,
    uint64_t db_us, uint64_t render_us)
{
	struct worker *w = ctx;

	board_count(w->start.board, w->start.pool,
	    board_route(w->start.board, route), status, us, db_us, render_us);
	atomic_store(&w->slot->last_us, us);
}

static bool
host_metrics(void *ctx, struct buf *out)
{
	struct worker *w = ctx;
	const struct board *found[BOARD_FILES], *fresh[BOARD_FILES];
	size_t n = board_open_all(w->start.config->run, found), living = 0;

	/* A board left by a killed master would count its pools twice. */
	for (size_t i = 0; i < n; i++)
		if (board_fresh(found[i]))
			fresh[living++] = found[i];
	if (living > 0)
		metrics_write(out, fresh, living);
	for (size_t i = 0; i < n; i++)
		board_close(found[i]);
	return living > 0;
}

static bool
host_healthy(void *ctx)
{
	struct worker *w = ctx;

	return board_fresh(w->start.board) && atomic_load(
	    &w->start.board->pool[w->start.pool].draining) == 0;
}

static bool
host_derive_enter(void *ctx)
{
	struct worker *w = ctx;

	return derive_enter(w->start.derive_fd);
}

static void
host_derive_leave(void *ctx)
{
	struct worker *w = ctx;

	derive_leave(w->start.derive_fd);
}

const struct engine_host *
worker_host(void)
{
	static const struct engine_host host = {
		.ctx = &self,
		.state = host_state,
		.done = host_done,
		.metrics = host_metrics,
		.healthy = host_healthy,
		.derive_enter = host_derive_enter,
		.derive_leave = host_derive_leave,
	};

	return &host;
}

/* --- the loop ------------------------------------------------------------- */

/* The time first: whoever sees the state must not see the last one's time. */
static void
accepted(void *ctx)
{
	struct worker *w = ctx;

	atomic_store(&w->slot->since_ns, date_mono_ns());
	atomic_store(&w->slot->state, WORKER_READING);
}

static void
idle(struct worker *w)
{
	atomic_store(&w->slot->state, WORKER_IDLE);
	atomic_store(&w->slot->route, 0);
	atomic_store(&w->slot->since_ns, date_mono_ns());
	w->route = 0;
}

static void
take_signals(void)
{
	struct sigaction sa = { .sa_handler = on_term };
	sigset_t none;

	sigemptyset(&sa.sa_mask);
	(void)sigaction(SIGTERM, &sa, NULL);
	/* A terminal's ^C is the master's affair. */
	sa.sa_handler = SIG_IGN;
	(void)sigaction(SIGINT, &sa, NULL);
	(void)sigaction(SIGHUP, &sa, NULL);
	sa.sa_handler = SIG_DFL;
	(void)sigaction(SIGCHLD, &sa, NULL);
	sigemptyset(&none);
	(void)sigprocmask(SIG_SETMASK, &none, NULL);
}

/* Within ten percent of n: workers born together must not end together. */
static unsigned long
about(unsigned long n)
{
	unsigned r = 0;

	if (getrandom(&r, sizeof(r), GRND_NONBLOCK) != (ssize_t)sizeof(r))
		r = (unsigned)getpid();
	return n - n / 10 + r % (n / 5 + 1);
}

/* Resident kilobytes, 0 when they cannot be read. */
static unsigned long
resident_kb(void)
{
	char text[128], *p;
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return 0;
	n = read(fd, text, sizeof(text) - 1);
	close(fd);
	if (n <= 0)
		return 0;
	text[n] = '\0';
	p = strchr(text, ' ');
	if (p == NULL)
		return 0;
	return strtoul(p, NULL, 10)
	    * ((unsigned long)sysconf(_SC_PAGESIZE) / 1024);
}

/* By more than its pool allows since it began: what it inherited compiled is
 * resident too, is shared, and grows with the sheets. */
static bool
grew(struct worker *w)
{
	const long mb = w->start.config->pool[w->start.pool].memory_mb;
	const unsigned long kb = resident_kb();

	atomic_store(&w->slot->rss_kb, kb);
	if (w->born_kb == 0)
		w->born_kb = kb;
	return mb > 0 && kb > w->born_kb + (unsigned long)mb * 1024;
}

static enum worker_exit
serve(struct worker *w, struct fcgi_io *io)
{
	unsigned long most = about((unsigned long)
	    w->start.config->pool[w->start.pool].requests);

	for (;;) {
		switch (engine_serve(w->start.engine, io)) {
		case FCGI_IO_STOP:
			return WORKER_STOPPED;
		case FCGI_IO_SKIP:
			atomic_fetch_add(&w->start.board->pool[
			    w->start.pool].skipped, 1);
			break;
		case FCGI_IO_REQUEST:
			w->served++;
			atomic_store(&w->slot->served, w->served);
			break;
		}
		idle(w);
		if (engine_spent(w->start.engine))
			return WORKER_BREACHED;
		if (w->served >= most)
			return WORKER_SERVED;
		if (w->served % LOOK_AT_MEMORY == 1 && grew(w))
			return WORKER_GREW;
	}
}

_Noreturn void
worker_run(const struct worker_start *start)
{
	struct worker *w = &self;
	const struct config *c = start->config;
	struct fcgi_io_settings set = {
		.listen_fd = start->listen_fd,
		.control_fd = -1,
		.stop = &stop,
		.peer = start->peer,
		.read_ms = c->read_seconds * 1000,
		/* The page is made: it may use what is left of the limit. */
		.write_ms = c->pool[start->pool].seconds * 1000,
		.accepted = accepted,
		.ctx = w,
	};
	struct fcgi_io *io;
	enum worker_exit why;
	int none = 0;

	take_signals();
	(void)prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
	if (getppid() != start->founder)
		_exit(WORKER_STOPPED);	/* it died before that line */
	w->start = *start;
	w->slot = &start->board->slot[start->slot];
	(void)atomic_compare_exchange_strong(&w->slot->pid, &none,
	    (int)getpid());

	harden_worker(c->pool[start->pool].memory_mb);
	engine_start(start->engine);
	io = fcgi_io_new(&set);
	idle(w);
	(void)grew(w);			/* a first figure on the board */
	why = serve(w, io);
	fcgi_io_free(io);
	/* What was compiled lives as long as the process: it goes with it. */
	_exit((int)why);
}
