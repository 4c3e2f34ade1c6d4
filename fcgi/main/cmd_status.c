/* guichet status: the scoreboards, for a person, a program or Nagios. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "base/str.h"
#include "main/cmd.h"
#include "main/scoreboard.h"
#include "wrap/config.h"

#include "base/banned.h"

struct view {
	const struct board	*board[BOARD_FILES];
	size_t			 n;	/* of living masters */
	bool			 used[POOLS];
};

struct totals {			/* of one pool */
	unsigned	workers, busy;
	uint64_t	requests, errors, deaths;
};

/* Boards of dead masters tell of the past: they are left out. */
static void
look(const struct cmd *cmd, struct view *v)
{
	const struct board *found[BOARD_FILES];
	const size_t n = board_open_all(cmd->config->run, found);

	*v = (struct view){ 0 };
	for (size_t i = 0; i < n; i++) {
		if (!board_fresh(found[i])) {
			board_close(found[i]);
			continue;
		}
		v->board[v->n++] = found[i];
		for (int p = 0; p < POOLS; p++)
			if (atomic_load(&found[i]->pool[p].used) != 0)
				v->used[p] = true;
	}
}

static void
close_all(struct view *v)
{
	for (size_t i = 0; i < v->n; i++)
		board_close(v->board[i]);
}

static struct totals
sum(const struct board *b, enum config_pool pool)
{
	const struct board_pool *p = &b->pool[pool];
	struct totals t = { .busy = board_active(b, pool) };

	for (int i = 0; i < BOARD_SLOTS; i++)
		t.workers += atomic_load(&b->slot[i].pid) != 0
		    && atomic_load(&b->slot[i].pool) == (unsigned)pool;
	for (size_t r = 0; r < BOARD_ROUTES; r++) {
		for (size_t c = 0; c < BOARD_CLASSES; c++)
			t.requests += atomic_load(&p->route[r].status[c]);
		t.errors += atomic_load(&p->route[r].status[5]);
	}
	t.deaths = atomic_load(&p->deaths[CAUSE_CRASH])
	    + atomic_load(&p->deaths[CAUSE_STUCK]);
	return t;
}

static const char *
state_name(const struct board_slot *s)
{
	return board_state_name[atomic_load(&s->state)
	    % (WORKER_CLOSING + 1)];
}

static uint64_t
ms_since(uint64_t ns)
{
	const uint64_t now = date_mono_ns();

	return ns < now ? (now - ns) / 1000000 : 0;
}

/* --- for a person --------------------------------------------------------- */

static void
print_pool(const struct board *b, enum config_pool pool)
{
	const struct board_pool *p = &b->pool[pool];
	const struct totals t = sum(b, pool);

	(void)printf("\npool %s: %u of %u workers, %u busy (%llu at most), "
	    "generation %u%s\n", config_pool_name[pool], t.workers,
	    atomic_load(&p->workers), t.busy, atomic_load(&p->most_active),
	    atomic_load(&p->generation),
	    atomic_load(&p->draining) != 0 ? ", draining" : "");
	(void)printf("  %" PRIu64 " requests, %" PRIu64 " with an error of "
	    "ours, %" PRIu64 " workers lost\n", t.requests, t.errors,
	    t.deaths);
	(void)printf("  %8s  %-8s %10s %9s %8s %7s  %s\n", "pid", "state",
	    "since ms", "served", "last ms", "MB", "page");
	for (int i = 0; i < BOARD_SLOTS; i++) {
		const struct board_slot *s = &b->slot[i];

		if (atomic_load(&s->pid) == 0
		    || atomic_load(&s->pool) != (unsigned)pool)
			continue;
		(void)printf("  %8d  %-8s %10" PRIu64 " %9llu %8llu %7llu"
		    "  %s\n", atomic_load(&s->pid), state_name(s),
		    ms_since(atomic_load(&s->since_ns)),
		    atomic_load(&s->served), atomic_load(&s->last_us) / 1000,
		    atomic_load(&s->rss_kb) / 1024,
		    atomic_load(&s->route) == 0 ? ""
		    : b->path[atomic_load(&s->route) % BOARD_ROUTES]);
	}
}

static void
print_text(const struct view *v)
{
	for (size_t i = 0; i < v->n; i++) {
		const struct board *b = v->board[i];

		(void)printf("guichetd %s, pid %d, up %" PRIu64 " s, %llu "
		    "reloads (%llu refused)\n", b->version,
		    atomic_load(&b->master),
		    ms_since(b->started_ns) / 1000, atomic_load(&b->reloads),
		    atomic_load(&b->reloads_refused));
		for (enum config_pool p = 0; p < POOLS; p++)
			if (atomic_load(&b->pool[p].used) != 0)
				print_pool(b, p);
	}
}

/* --- for a program -------------------------------------------------------- */

static void
json_text(struct buf *out, const char *key, const char *value)
{
	buf_json(out, key, strlen(key));
	buf_char(out, ':');
	buf_json(out, value, strlen(value));
}

static void
json_worker(struct buf *out, const struct board *b,
    const struct board_slot *s)
{
	buf_printf(out, "{\"pid\":%d,", atomic_load(&s->pid));
	json_text(out, "state", state_name(s));
	buf_char(out, ',');
	json_text(out, "route", b->path[atomic_load(&s->route)
	    % BOARD_ROUTES]);
	buf_printf(out, ",\"since_ms\":%" PRIu64 ",\"served\":%llu,"
	    "\"last_us\":%llu,\"rss_kb\":%llu,\"generation\":%u}",
	    ms_since(atomic_load(&s->since_ns)), atomic_load(&s->served),
	    atomic_load(&s->last_us), atomic_load(&s->rss_kb),
	    atomic_load(&s->generation));
}

static void
json_pool(struct buf *out, const struct board *b, enum config_pool pool)
{
	const struct board_pool *p = &b->pool[pool];
	const struct totals t = sum(b, pool);
	bool first = true;

	buf_char(out, '{');
	json_text(out, "name", config_pool_name[pool]);
	buf_printf(out, ",\"founder\":%d,\"generation\":%u,\"wanted\":%u,"
	    "\"workers\":%u,\"busy\":%u,\"most_busy\":%llu,\"draining\":%s,"
	    "\"requests\":%" PRIu64 ",\"errors\":%" PRIu64 ",\"restarts\":{",
	    atomic_load(&p->founder), atomic_load(&p->generation),
	    atomic_load(&p->workers), t.workers, t.busy,
	    atomic_load(&p->most_active),
	    atomic_load(&p->draining) != 0 ? "true" : "false",
	    t.requests, t.errors);
	for (size_t i = 0; i < CAUSES; i++)
		buf_printf(out, "%s\"%s\":%llu", i > 0 ? "," : "",
		    board_cause_name[i], atomic_load(&p->deaths[i]));
	buf_str(out, "},\"worker\":[");
	for (int i = 0; i < BOARD_SLOTS; i++) {
		if (atomic_load(&b->slot[i].pid) == 0
		    || atomic_load(&b->slot[i].pool) != (unsigned)pool)
			continue;
		if (!first)
			buf_char(out, ',');
		first = false;
		json_worker(out, b, &b->slot[i]);
	}
	buf_str(out, "]}");
}

static void
print_json(const struct cmd *cmd, const struct view *v)
{
	struct buf out;
	bool first = true;

	buf_init(&out, cmd->a, 8192);
	buf_str(&out, "{\"masters\":[");
	for (size_t i = 0; i < v->n; i++) {
		buf_printf(&out, "%s{\"pid\":%d,", i > 0 ? "," : "",
		    atomic_load(&v->board[i]->master));
		json_text(&out, "version", v->board[i]->version);
		buf_printf(&out, ",\"up_s\":%" PRIu64 ",\"reloads\":%llu,"
		    "\"reloads_refused\":%llu}",
		    ms_since(v->board[i]->started_ns) / 1000,
		    atomic_load(&v->board[i]->reloads),
		    atomic_load(&v->board[i]->reloads_refused));
	}
	buf_str(&out, "],\"pools\":[");
	for (size_t i = 0; i < v->n; i++)
		for (enum config_pool p = 0; p < POOLS; p++) {
			if (atomic_load(&v->board[i]->pool[p].used) == 0)
				continue;
			if (!first)
				buf_char(&out, ',');
			first = false;
			json_pool(&out, v->board[i], p);
		}
	buf_str(&out, "]}\n");
	(void)fwrite(out.p, 1, out.n, stdout);
}

/* --- for Nagios ----------------------------------------------------------- */

enum { OK, WARNING, CRITICAL };

static int
worse(int so_far, int now, struct buf *why, const char *text,
    const char *pool)
{
	if (now == OK)
		return so_far;
	buf_printf(why, "%s%s %s", why->n > 0 ? ", " : "", pool, text);
	return now > so_far ? now : so_far;
}

static int
print_nagios(const struct cmd *cmd, const struct view *v)
{
	static const char *const word[] = { "OK", "WARNING", "CRITICAL" };
	struct buf why, perf;
	int level = OK;

	buf_init(&why, cmd->a, 256);
	buf_init(&perf, cmd->a, 256);
	for (int p = 0; p < POOLS; p++)
		if (!v->used[p])
			level = worse(level, CRITICAL, &why, "does not run",
			    config_pool_name[p]);
	for (size_t i = 0; i < v->n; i++)
		for (enum config_pool p = 0; p < POOLS; p++) {
			const struct board_pool *bp = &v->board[i]->pool[p];
			const char *name = config_pool_name[p];
			const struct totals t = sum(v->board[i], p);
			const unsigned wanted = atomic_load(&bp->workers);

			if (atomic_load(&bp->used) == 0)
				continue;
			level = worse(level, t.workers == 0 ? CRITICAL
			    : t.workers < wanted ? WARNING : OK, &why,
			    t.workers == 0 ? "has no worker"
			    : "lacks workers", name);
			level = worse(level, t.busy == t.workers
			    && t.workers > 1 ? WARNING : OK, &why,
			    "is all busy", name);
			buf_printf(&perf, " %s_busy=%u;;;0;%u %s_requests=%"
			    PRIu64 "c %s_errors=%" PRIu64 "c", name, t.busy,
			    wanted, name, t.requests, name, t.errors);
		}
	(void)printf("GUICHET %s - %s |%s\n", word[level],
	    why.n > 0 ? why.p : "every pool serves", perf.n > 0 ? perf.p
	    : "");
	return level;
}

/* A scoreboard is for its group: to others nothing seems to run. */
static void
say_nothing_runs(const struct cmd *cmd)
{
	char file[512];

	for (int pool = -1; pool < POOLS; pool++)
		if (board_file(file, sizeof(file), cmd->config->run, pool,
		    ".board") && access(file, F_OK) == 0
		    && access(file, R_OK) != 0) {
			(void)cmd_bad("%s: %s", file, strerror(errno));
			return;
		}
	(void)cmd_bad("guichetd does not run (%s)", cmd->config->run);
}

int
cmd_status(const struct cmd *cmd)
{
	static const char *const known[] = { "--json", "--nagios", NULL };
	struct view v;
	int how = -1, status;

	if (cmd->argc > 2)
		return cmd_bad("usage: guichet status [--json | --nagios]");
	if (cmd->argc == 2) {
		how = cmd_word("option", cmd->argv[1], known);
		if (how < 0)
			return CMD_BAD;
	}
	look(cmd, &v);
	if (how == 1) {
		status = print_nagios(cmd, &v);
	} else {
		if (how == 0)
			print_json(cmd, &v);
		else if (v.n > 0)
			print_text(&v);
		else
			say_nothing_runs(cmd);
		status = v.n > 0 ? CMD_OK : CMD_WARN;
	}
	close_all(&v);
	return status;
}
