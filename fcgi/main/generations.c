/* Batches of founders: begun, heard, made live, given up, drained. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/date.h"
#include "base/log.h"
#include "main/founder.h"
#include "main/generations.h"
#include "main/link.h"

#include "base/banned.h"

/* Compiling a large set takes a second; a minute is a founder that hangs. */
static const uint64_t SECOND = 1000000000u, FOUNDING_MAX = 60000000000u;

static void
set_state(struct founder_link *l, enum founder_state state)
{
	l->state = state;
	l->since_ns = date_mono_ns();
}

static void
drain(struct founder_link *l)
{
	set_state(l, FOUNDER_DRAINING);
	(void)kill(l->pid, SIGTERM);
}

/* --- begin ---------------------------------------------------------------- */

/* In the child: what belongs to the master or to other pools is closed. */
static _Noreturn void
become_founder(const struct generations *g, const struct founder_link *l,
    int link_fd, pid_t master)
{
	const struct founder_start start = {
		.config_file = g->config_file, .key_file = g->key_file,
		.pool = l->pool, .generation = l->generation, .listen_fd =
		g->sockets->fd[l->pool], .link_fd = link_fd,
		.derive_fd = g->derive_fd, .board = g->board,
		.master = master,
	};

	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state != FOUNDER_NONE)
			close(g->link[i].fd);
	for (int p = 0; p < POOLS; p++)
		if (p != (int)l->pool && g->sockets->fd[p] >= 0)
			close(g->sockets->fd[p]);
	log_init(config_pool_name[l->pool], LOG_INFO, g->log_prefix);
	founder_run(&start);
}

static struct founder_link *
free_link(struct generations *g)
{
	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state == FOUNDER_NONE)
			return &g->link[i];
	return NULL;
}

static bool
begin_one(struct generations *g, enum batch_kind kind, enum config_pool pool)
{
	struct founder_link *l = free_link(g);
	const pid_t master = getpid();
	int fd[2];

	if (l == NULL || !link_pair(fd)) {
		log_line(LOG_ERROR, "founder-fork", "no room for a founder");
		return false;
	}
	*l = (struct founder_link){
		.fd = fd[0], .pool = pool, .kind = kind, .generation = g->last
	};
	set_state(l, FOUNDER_FOUNDING);
	l->pid = fork();
	if (l->pid == 0)
		become_founder(g, l, fd[1], master);
	close(fd[1]);
	if (l->pid > 0)
		return true;
	log_event(LOG_ERROR, "founder-fork", "error", strerror(errno), NULL);
	close(fd[0]);
	l->state = FOUNDER_NONE;
	return false;
}

/* --- a batch as a whole --------------------------------------------------- */

static bool
batch_all(const struct generations *g, unsigned generation,
    enum founder_state state)
{
	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state != FOUNDER_NONE
		    && g->link[i].generation == generation
		    && g->link[i].state != state)
			return false;
	return true;
}

static void
batch_give_up(struct generations *g, enum batch_kind kind,
    unsigned generation)
{
	for (size_t i = 0; i < FOUNDERS; i++) {
		struct founder_link *l = &g->link[i];

		if (l->state != FOUNDER_NONE && l->state != FOUNDER_DRAINING
		    && l->generation == generation)
			drain(l);
	}
	g->settled(g->ctx, kind, false);
}

static void
batch_go(struct generations *g, unsigned generation)
{
	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state == FOUNDER_READY
		    && g->link[i].generation == generation) {
			link_say(g->link[i].fd, LINK_GO, NULL);
			set_state(&g->link[i], FOUNDER_GOING);
		}
}

/* Every founder of the batch has workers: those before it may go. */
static void
batch_live(struct generations *g, enum batch_kind kind, unsigned generation)
{
	for (size_t i = 0; i < FOUNDERS; i++) {
		struct founder_link *l = &g->link[i];
		struct board_pool *b = &g->board->pool[l->pool];

		if (l->state != FOUNDER_SERVING
		    || l->generation != generation)
			continue;
		atomic_store(&b->generation, generation);
		atomic_store(&b->founder, (int)l->pid);
		for (size_t j = 0; j < FOUNDERS; j++)
			if (g->link[j].pool == l->pool
			    && g->link[j].generation < generation
			    && g->link[j].state != FOUNDER_NONE
			    && g->link[j].state != FOUNDER_DRAINING)
				drain(&g->link[j]);
		g->repair_ns[l->pool] = 0;
	}
	g->settled(g->ctx, kind, true);
}

void
generations_begin(struct generations *g, enum batch_kind kind, int pool)
{
	const unsigned generation = ++g->last;
	bool ok = true;

	for (int p = 0; ok && p < POOLS; p++)
		if (g->sockets->fd[p] >= 0 && (pool < 0 || p == pool))
			ok = begin_one(g, kind, (enum config_pool)p);
	if (!ok)
		batch_give_up(g, kind, generation);
}

bool
generations_busy(const struct generations *g)
{
	for (size_t i = 0; i < FOUNDERS; i++)
		if ((g->link[i].state == FOUNDER_FOUNDING
		    || g->link[i].state == FOUNDER_READY
		    || g->link[i].state == FOUNDER_GOING)
		    && g->link[i].kind != BATCH_REPAIR)
			return true;
	return false;
}

/* --- hear ----------------------------------------------------------------- */

size_t
generations_poll(const struct generations *g, struct pollfd p[FOUNDERS])
{
	size_t n = 0;

	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state != FOUNDER_NONE
		    && g->link[i].state != FOUNDER_DRAINING)
			p[n++] = (struct pollfd){ .fd = g->link[i].fd,
			    .events = POLLIN };
	return n;
}

static void
hear(struct generations *g, struct founder_link *l)
{
	char text[LINK_TEXT];

	for (;;) {
		switch (link_hear(l->fd, false, text)) {
		case LINK_LINE:
			log_event(LOG_ERROR, "contract", "pool",
			    config_pool_name[l->pool], "problem", text, NULL);
			break;
		case LINK_FOUND:
			if (l->state != FOUNDER_FOUNDING)
				break;
			set_state(l, FOUNDER_READY);
			if (batch_all(g, l->generation, FOUNDER_READY))
				batch_go(g, l->generation);
			break;
		case LINK_SERVING:
			if (l->state != FOUNDER_GOING)
				break;
			set_state(l, FOUNDER_SERVING);
			if (batch_all(g, l->generation, FOUNDER_SERVING))
				batch_live(g, l->kind, l->generation);
			break;
		case LINK_GONE:
		case LINK_NOTHING:
		case LINK_GO:
			return;
		}
	}
}

/* --- deaths --------------------------------------------------------------- */

static void
repair_later(struct generations *g, enum config_pool pool)
{
	const unsigned n = g->failures[pool] < 5 ? g->failures[pool] : 5;

	g->failures[pool]++;
	g->repair_ns[pool] = date_mono_ns() + (SECOND << n);
}

static void
founder_died(struct generations *g, struct founder_link *l, int status)
{
	const struct founder_link was = *l;
	struct board_pool *b = &g->board->pool[was.pool];

	hear(g, l);			/* its last words */
	close(l->fd);
	l->state = FOUNDER_NONE;
	if (g->stopping || was.state == FOUNDER_DRAINING)
		return;
	if (was.state != FOUNDER_SERVING) {
		if (was.kind == BATCH_REPAIR)
			repair_later(g, was.pool);
		batch_give_up(g, was.kind, was.generation);
		return;
	}
	log_line(LOG_ERROR, "founder-lost", "pool %s, pid %d, %s %d",
	    config_pool_name[was.pool], (int)was.pid,
	    WIFSIGNALED(status) ? "signal" : "exit",
	    WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	atomic_fetch_add(&b->founders_lost, 1);
	atomic_store(&b->founder, 0);
	if (date_mono_ns() - was.since_ns > 10 * SECOND)
		g->failures[was.pool] = 0;
	if (g->failures[was.pool] > 2)
		repair_later(g, was.pool);
	else {
		g->failures[was.pool]++;
		generations_begin(g, BATCH_REPAIR, (int)was.pool);
	}
}

/* A worker whose founder died has become ours (PR_SET_CHILD_SUBREAPER). */
static void
orphan_died(struct generations *g, pid_t pid)
{
	const int slot = board_of_pid(g->board, pid);

	if (slot < 0)
		return;
	atomic_fetch_add(&g->board->pool[atomic_load(
	    &g->board->slot[slot].pool) % POOLS].deaths[CAUSE_ORPHAN], 1);
	board_clear(g->board, slot);
	g->orphan_ns[slot] = 0;
}

static void
reap(struct generations *g)
{
	int status;
	pid_t pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0) {
		struct founder_link *l = NULL;

		for (size_t i = 0; i < FOUNDERS; i++)
			if (g->link[i].state != FOUNDER_NONE
			    && g->link[i].pid == pid)
				l = &g->link[i];
		if (l != NULL)
			founder_died(g, l, status);
		else
			orphan_died(g, pid);
	}
}

static bool
owner_lives(const struct generations *g, pid_t owner)
{
	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state != FOUNDER_NONE
		    && g->link[i].pid == owner)
			return true;
	return false;
}

/* Slots of dead founders: their workers have been told by the kernel to drain
 * and are told again; past every limit they are killed. */
static void
tend_orphans(struct generations *g)
{
	const uint64_t now = date_mono_ns();

	for (int i = 0; i < BOARD_SLOTS; i++) {
		const pid_t owner = atomic_load(&g->board->slot[i].owner);
		const pid_t pid = atomic_load(&g->board->slot[i].pid);

		if (owner == 0 || owner_lives(g, owner)) {
			g->orphan_ns[i] = 0;
			continue;
		}
		if (g->orphan_ns[i] == 0)
			g->orphan_ns[i] = now;
		if (pid > 0 && kill(pid, now - g->orphan_ns[i]
		    > g->longest_ns + SECOND ? SIGKILL : SIGTERM) == 0)
			continue;
		/* Dead, or not yet born when its founder died: a second is
		 * long enough for a child to find out that it is alone. */
		if (now - g->orphan_ns[i] > SECOND) {
			board_clear(g->board, i);
			g->orphan_ns[i] = 0;
		}
	}
}

/* --- the round ------------------------------------------------------------ */

void
generations_tend(struct generations *g)
{
	const uint64_t now = date_mono_ns();

	for (size_t i = 0; i < FOUNDERS; i++) {
		struct founder_link *l = &g->link[i];

		if (l->state == FOUNDER_NONE)
			continue;
		hear(g, l);
		if ((l->state == FOUNDER_FOUNDING
		    && now > l->since_ns + FOUNDING_MAX)
		    || (l->state == FOUNDER_DRAINING
		    && now > l->since_ns + g->longest_ns + 5 * SECOND))
			(void)kill(l->pid, SIGKILL);
	}
	reap(g);
	tend_orphans(g);
	for (int p = 0; p < POOLS; p++)
		if (!g->stopping && g->repair_ns[p] != 0
		    && now >= g->repair_ns[p]) {
			g->repair_ns[p] = 0;
			generations_begin(g, BATCH_REPAIR, p);
		}
}

void
generations_stop(struct generations *g)
{
	g->stopping = true;
	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state != FOUNDER_NONE)
			drain(&g->link[i]);
}

void
generations_kill(struct generations *g)
{
	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state != FOUNDER_NONE)
			(void)kill(g->link[i].pid, SIGKILL);
	for (int i = 0; i < BOARD_SLOTS; i++) {
		const pid_t pid = atomic_load(&g->board->slot[i].pid);

		if (pid > 0)
			(void)kill(pid, SIGKILL);
	}
}

bool
generations_gone(const struct generations *g)
{
	for (size_t i = 0; i < FOUNDERS; i++)
		if (g->link[i].state != FOUNDER_NONE)
			return false;
	for (int i = 0; i < BOARD_SLOTS; i++)
		if (atomic_load(&g->board->slot[i].owner) != 0)
			return false;
	return true;
}
