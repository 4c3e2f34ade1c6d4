/* One loop: signals, founders, the clock. */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/date.h"
#include "base/log.h"
#include "main/derive.h"
#include "main/generations.h"
#include "main/harden.h"
#include "main/master.h"
#include "main/notify.h"
#include "main/scoreboard.h"
#include "main/sockets.h"

#include "base/banned.h"

/* A second without news; while something is in motion, a quarter. */
enum { TICK_MS = 1000, BUSY_MS = 250 };

struct master {
	const struct master_start *start;
	struct sockets		 sockets;
	struct generations	 gen;
	char			 board_file[512], pid_file[512];
	int			 pid_fd;
	uint64_t		 pinged_ns, stopping_ns;
	bool			 failed;	/* the first batch died */
};

static volatile sig_atomic_t	hup, term;
static volatile sig_atomic_t	asked_by;	/* pid; 0: the kernel */

static void
on_signal(int sig, siginfo_t *from, void *ctx)
{
	(void)ctx;
	if (sig == SIGHUP)
		hup = 1;
	if (sig == SIGTERM || sig == SIGINT)
		term = 1;
	if (sig != SIGCHLD)
		asked_by = from->si_pid;
}

/* All signals wait for ppoll. */
static void
take_signals(sigset_t *waiting)
{
	static const int ours[] = { SIGHUP, SIGTERM, SIGINT, SIGCHLD };
	struct sigaction sa = { .sa_sigaction = on_signal,
	    .sa_flags = SA_SIGINFO };
	sigset_t block;

	sigemptyset(&block);
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
		sigaddset(&block, ours[i]);
	(void)sigprocmask(SIG_BLOCK, &block, waiting);
	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++) {
		sigdelset(waiting, ours[i]);
		(void)sigaction(ours[i], &sa, NULL);
	}
	(void)signal(SIGPIPE, SIG_IGN);
}

/* --- start ---------------------------------------------------------------- */

/* The lock says that a master lives; it goes with the process. */
static bool
take_pid_file(struct master *m, struct err *e)
{
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	char text[24];
	int n;

	m->pid_fd = open(m->pid_file, O_RDWR | O_CREAT | O_CLOEXEC
	    | O_NOFOLLOW, 0644);
	if (m->pid_fd < 0)
		return err_set(e, ERR_OURS, "", "", "%s: %s", m->pid_file,
		    strerror(errno));
	if (fcntl(m->pid_fd, F_SETLK, &lock) != 0)
		return err_set(e, ERR_OURS, "", "", "%s is locked: guichetd "
		    "runs already", m->pid_file);
	(void)fchmod(m->pid_fd, 0644);
	n = snprintf(text, sizeof(text), "%d\n", (int)getpid());
	if (ftruncate(m->pid_fd, 0) != 0
	    || write(m->pid_fd, text, (size_t)n) != n)
		return err_set(e, ERR_OURS, "", "", "%s: %s", m->pid_file,
		    strerror(errno));
	return true;
}

static void	settled(void *, enum batch_kind, bool live);

static bool
prepare(struct master *m, struct err *e)
{
	const struct config *c = m->start->config;
	const int only = m->start->only;
	struct generations *g = &m->gen;

	if (!board_file(m->board_file, sizeof(m->board_file), c->run, only,
	    ".board") || !board_file(m->pid_file, sizeof(m->pid_file), c->run,
	    only, ".pid"))
		return err_set(e, ERR_OURS, "", "", "[paths] run is too long");
	if (!take_pid_file(m, e) || !sockets_open(&m->sockets, c, only, e))
		return false;
	g->board = board_create(m->board_file, &all_routes, e);
	if (g->board == NULL)
		return false;
	g->derive_fd = derive_open();
	if (g->derive_fd < 0)
		return err_set(e, ERR_OURS, "", "", "memfd: %s",
		    strerror(errno));
	g->config_file = m->start->config_file;
	g->key_file = m->start->key_file;
	g->log_prefix = m->start->log_prefix;
	g->sockets = &m->sockets;
	g->settled = settled;
	g->ctx = m;
	for (int p = 0; p < POOLS; p++) {
		const uint64_t ns = (uint64_t)c->pool[p].seconds * 1000000000u;

		if (m->sockets.fd[p] < 0)
			continue;
		atomic_store(&g->board->pool[p].used, 1);
		if (ns > g->longest_ns)
			g->longest_ns = ns;
	}
	return true;
}

/* --- events --------------------------------------------------------------- */

static void
settled(void *ctx, enum batch_kind kind, bool live)
{
	struct master *m = ctx;
	struct board *b = m->gen.board;

	if (kind == BATCH_RELOAD)
		atomic_fetch_add(live ? &b->reloads : &b->reloads_refused, 1);
	if (live) {
		log_line(LOG_NOTE, "serving", "generation %u", m->gen.last);
		notify_send(kind == BATCH_REPAIR ? "STATUS=serving"
		    : "READY=1\nSTATUS=serving");
		return;
	}
	switch (kind) {
	case BATCH_START:
		log_line(LOG_ERROR, "not-started", "see the lines above");
		m->failed = true;
		term = 1;
		break;
	case BATCH_RELOAD:
		log_line(LOG_ERROR, "reload-refused",
		    "the generation before goes on serving");
		notify_send("READY=1\nSTATUS=reload refused, still serving");
		break;
	case BATCH_REPAIR:
		log_line(LOG_ERROR, "founder-refused", "trying again");
		notify_send("STATUS=a pool cannot start, trying again");
		break;
	}
}

static void
begin_reload(struct master *m)
{
	if (generations_busy(&m->gen))
		return;			/* hup stays set: right after */
	hup = 0;
	log_line(LOG_NOTE, "reload", "asked by pid %d: a new generation",
	    (int)asked_by);
	notify_reloading();
	generations_begin(&m->gen, BATCH_RELOAD, -1);
}

static void
begin_stop(struct master *m)
{
	m->stopping_ns = date_mono_ns();
	log_line(LOG_NOTE, "stopping", "asked by pid %d; requests in progress "
	    "are finished", (int)asked_by);
	notify_send("STOPPING=1\nSTATUS=draining");
	for (int p = 0; p < POOLS; p++)
		atomic_store(&m->gen.board->pool[p].draining, 1);
}

static void
tick(struct master *m)
{
	const uint64_t now = date_mono_ns(), dog = notify_watchdog_ns();

	atomic_store(&m->gen.board->tick_ns, now);
	if (dog > 0 && now - m->pinged_ns >= dog) {
		m->pinged_ns = now;
		notify_send("WATCHDOG=1");
	}
}

/* Every limit has passed when those who were asked are killed. */
static void
press(struct master *m)
{
	const uint64_t asked = date_mono_ns() - m->stopping_ns;

	generations_stop(&m->gen);
	if (asked > m->gen.longest_ns + 4000000000u)
		generations_kill(&m->gen);
}

static int
wait_ms(const struct master *m)
{
	const uint64_t dog = notify_watchdog_ns() / 1000000u;
	int ms = TICK_MS;

	for (size_t i = 0; i < FOUNDERS; i++)
		if (m->gen.link[i].state != FOUNDER_NONE
		    && m->gen.link[i].state != FOUNDER_SERVING)
			ms = BUSY_MS;
	if (m->stopping_ns != 0)
		ms = BUSY_MS;
	return dog > 0 && dog < (uint64_t)ms ? (int)dog : ms;
}

static void
loop(struct master *m, const sigset_t *waiting)
{
	struct pollfd p[FOUNDERS];

	for (;;) {
		const int ms = wait_ms(m);
		const struct timespec t = { ms / 1000,
		    (ms % 1000) * 1000000L };

		(void)ppoll(p, generations_poll(&m->gen, p), &t, waiting);
		tick(m);
		generations_tend(&m->gen);
		if (term && m->stopping_ns == 0)
			begin_stop(m);
		if (m->stopping_ns == 0) {
			if (hup)
				begin_reload(m);
			continue;
		}
		if (generations_gone(&m->gen))
			return;
		press(m);
	}
}

static void
finish(struct master *m)
{
	sockets_close(&m->sockets, m->start->config);
	if (m->gen.board != NULL)
		(void)unlink(m->board_file);
	if (m->pid_fd >= 0)
		(void)unlink(m->pid_file);
}

int
master_run(const struct master_start *start)
{
	static struct master m;		/* too large for a stack */
	struct err e = { 0 };
	sigset_t waiting;

	m.start = start;
	m.pid_fd = -1;
	take_signals(&waiting);
	notify_init();
	if (!prepare(&m, &e)) {
		log_event(LOG_ERROR, "not-started", "problem", e.detail,
		    NULL);
		return 1;
	}
	harden_process();
	/* Workers whose founder dies come to us, to be counted and ended. */
	(void)prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
	log_event(LOG_NOTE, "started", "version", GUICHET_VERSION, "config",
	    start->config_file, NULL);
	generations_begin(&m.gen, BATCH_START, -1);
	loop(&m, &waiting);
	finish(&m);
	log_line(LOG_NOTE, "stopped", "all processes have ended");
	return m.failed ? 1 : 0;
}
