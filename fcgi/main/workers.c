/* Keeping as many workers as are wanted, and none that is stuck. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/date.h"
#include "base/log.h"
#include "main/workers.h"

#include "base/banned.h"

static const uint64_t MS = 1000000u, SECOND = 1000000000u;

static void	look_for_stuck(struct workers *);
static void	repeat_term(struct workers *);
static void	fork_missing(struct workers *);

/* --- limits --------------------------------------------------------------- */

static bool
set_limit(void *ctx, const struct route *r)
{
	struct workers *ws = ctx;
	unsigned i = board_route(ws->worker.board, r->path);

	if (i != 0 && r->limit_ms > 0)
		ws->limit_ns[i] = (uint64_t)r->limit_ms * MS;
	return true;
}

void
workers_init(struct workers *ws, const struct worker_start *worker,
    unsigned generation, int link_fd)
{
	const struct config_of_pool *c = &worker->config->pool[worker->pool];

	memset(ws, 0, sizeof(*ws));
	ws->worker = *worker;
	ws->generation = generation;
	ws->link_fd = link_fd;
	ws->wanted = c->workers < WORKERS_MAX
	    ? (size_t)c->workers : WORKERS_MAX;
	for (size_t i = 0; i < BOARD_ROUTES; i++)
		ws->limit_ns[i] = (uint64_t)c->seconds * SECOND;
	(void)route_each(&all_routes, set_limit, ws);
	for (size_t i = 0; i < BOARD_ROUTES; i++)
		if (ws->limit_ns[i] > ws->longest_ns)
			ws->longest_ns = ws->limit_ns[i];
}

/* --- deaths --------------------------------------------------------------- */

static enum board_cause
cause_of(const struct member *m, int status)
{
	if (m->stuck_ns != 0)
		return CAUSE_STUCK;
	if (WIFEXITED(status)) {
		switch (WEXITSTATUS(status)) {
		case WORKER_STOPPED:
			return CAUSE_ASKED;
		case WORKER_SERVED:
			return CAUSE_REQUESTS;
		case WORKER_GREW:
			return CAUSE_MEMORY;
		case WORKER_BREACHED:
			return CAUSE_BREACH;
		}
	}
	return CAUSE_CRASH;
}

static void
note_death(const struct workers *ws, const struct member *m,
    enum board_cause cause, int status)
{
	const struct board_slot *s = &ws->worker.board->slot[m->slot];
	char pid[16], how[32], served[24];

	(void)snprintf(pid, sizeof(pid), "%d", (int)m->pid);
	(void)snprintf(how, sizeof(how), WIFSIGNALED(status)
	    ? "signal %d" : "exit %d", WIFSIGNALED(status)
	    ? WTERMSIG(status) : WEXITSTATUS(status));
	(void)snprintf(served, sizeof(served), "%llu",
	    atomic_load(&s->served));
	log_event(cause == CAUSE_CRASH || cause == CAUSE_STUCK
	    ? LOG_ERROR : LOG_INFO, "worker-replaced",
	    "cause", board_cause_name[cause], "pid#", pid, "how", how,
	    "served#", served, "route",
	    ws->worker.board->path[atomic_load(&s->route) % BOARD_ROUTES],
	    NULL);
}

/* SIGKILL comes from outside and says nothing about the next worker. */
static void
count_for_storm(struct workers *ws, const struct member *m, int status)
{
	const struct board_slot *s = &ws->worker.board->slot[m->slot];
	const uint64_t now = date_mono_ns();
	unsigned over;

	if (now - ws->storm.window_ns > 10 * SECOND) {
		ws->storm.window_ns = now;
		ws->storm.deaths = ws->storm.stillborn = 0;
	}
	ws->storm.deaths++;
	if (!(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL)
	    && atomic_load(&s->served) == 0
	    && now - atomic_load(&s->born_ns) < SECOND)
		ws->storm.stillborn++;
	if (ws->storm.stillborn < 5 && ws->storm.deaths < 300)
		return;
	over = ws->storm.deaths >= 300 ? 6 : ws->storm.stillborn - 5;
	ws->storm.not_before_ns = now + (100 * MS << (over < 6 ? over : 6));
	log_line(LOG_ERROR, "worker-storm",
	    "%u deaths in ten seconds, %u of them at birth",
	    ws->storm.deaths, ws->storm.stillborn);
}

static void
reap_one(struct workers *ws, struct member *m, int status)
{
	const enum board_cause cause = cause_of(m, status);
	const bool asked = ws->draining_ns != 0 && WIFEXITED(status)
	    && WEXITSTATUS(status) == WORKER_STOPPED;

	if (!asked) {
		atomic_fetch_add(&ws->worker.board->pool[
		    ws->worker.pool].deaths[cause], 1);
		note_death(ws, m, cause, status);
		if (cause == CAUSE_CRASH)
			count_for_storm(ws, m, status);
	}
	board_clear(ws->worker.board, m->slot);
	*m = ws->member[--ws->n];
}

static void
reap(struct workers *ws)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		for (size_t i = 0; i < ws->n; i++)
			if (ws->member[i].pid == pid) {
				reap_one(ws, &ws->member[i], status);
				break;
			}
}

/* --- the round ------------------------------------------------------------ */

void
workers_tend(struct workers *ws)
{
	struct board_pool *b = &ws->worker.board->pool[ws->worker.pool];
	unsigned long long active = board_active(ws->worker.board,
	    ws->worker.pool);

	if (active > atomic_load(&b->most_active))
		atomic_store(&b->most_active, active);
	reap(ws);
	look_for_stuck(ws);
	if (ws->draining_ns != 0)
		repeat_term(ws);
	else
		fork_missing(ws);
}

void
workers_drain(struct workers *ws)
{
	ws->draining_ns = date_mono_ns();
	ws->told_ns = 0;
}

bool
workers_draining(const struct workers *ws)
{
	return ws->draining_ns != 0;
}

bool
workers_empty(const struct workers *ws)
{
	return ws->draining_ns != 0 && ws->n == 0;
}

/* SIGTERM at the limit, and SIGKILL a second later if it is still the same
 * request: the worker takes SIGTERM only between two of them. */
static void
look_for_stuck(struct workers *ws)
{
	const uint64_t now = date_mono_ns();

	for (size_t i = 0; i < ws->n; i++) {
		struct member *m = &ws->member[i];
		struct board_slot *s = &ws->worker.board->slot[m->slot];
		const unsigned state = atomic_load(&s->state);
		const uint64_t since = atomic_load(&s->since_ns);
		const unsigned route = atomic_load(&s->route) % BOARD_ROUTES;
		const uint64_t limit = ws->limit_ns[route];

		if (state == WORKER_IDLE || since > now
		    || now - since < limit)
			continue;
		if (m->stuck_ns != since) {
			m->stuck_ns = since;
			log_event(LOG_ERROR, "worker-stuck", "state",
			    board_state_name[state % (WORKER_CLOSING + 1)],
			    "route", ws->worker.board->path[route], NULL);
			(void)kill(m->pid, SIGTERM);
		} else if (now - since > limit + SECOND && !m->killed) {
			m->killed = true;
			(void)kill(m->pid, SIGKILL);
		}
	}
}

/* A signal sent between fork and the worker's own handler would be the last
 * one it needs; repeating it costs nothing. */
static void
repeat_term(struct workers *ws)
{
	const uint64_t now = date_mono_ns();
	const bool over = now - ws->draining_ns > ws->longest_ns + 2 * SECOND;

	if (now - ws->told_ns < 250 * MS)
		return;
	ws->told_ns = now;
	for (size_t i = 0; i < ws->n; i++)
		(void)kill(ws->member[i].pid, over ? SIGKILL : SIGTERM);
}

static bool
fork_one(struct workers *ws)
{
	struct board *b = ws->worker.board;
	const int slot = board_claim(b, getpid(), ws->worker.pool,
	    ws->generation);
	pid_t pid;

	if (slot < 0) {
		log_line(LOG_ERROR, "worker-fork", "the scoreboard is full");
		return false;
	}
	ws->worker.slot = slot;
	pid = fork();
	if (pid == 0) {
		close(ws->link_fd);
		worker_run(&ws->worker);
	}
	if (pid < 0) {
		log_event(LOG_ERROR, "worker-fork", "error", strerror(errno),
		    NULL);
		board_clear(b, slot);
		return false;
	}
	atomic_store(&b->slot[slot].pid, (int)pid);
	ws->member[ws->n++] = (struct member){ .pid = pid, .slot = slot };
	return true;
}

static void
fork_missing(struct workers *ws)
{
	while (ws->n < ws->wanted) {
		const uint64_t now = date_mono_ns();

		if (now < ws->storm.not_before_ns && (ws->n > 0
		    || now - ws->storm.last_ns < 100 * MS))
			return;
		ws->storm.last_ns = now;
		if (!fork_one(ws)) {
			ws->storm.not_before_ns = now + 100 * MS;
			return;
		}
	}
}
