/* What the scoreboards count, in the text that Prometheus reads. */
#include <inttypes.h>
#include <string.h>

#include "base/date.h"
#include "main/metrics.h"

#include "base/banned.h"

struct view {			/* all boards of the run folder */
	struct buf			*out;
	const struct board *const	*boards;
	size_t				 n;
};

typedef void	pool_metric(struct buf *, const struct board *,
		    enum config_pool);
typedef void	route_metric(struct buf *, const char *pool,
		    const char *path, const struct board_count *);

static void
head(struct buf *out, const char *name, const char *type, const char *help)
{
	buf_printf(out, "# HELP guichet_%s %s\n# TYPE guichet_%s %s\n", name,
	    help, name, type);
}

/* The three escapes of the format. */
static void
label(struct buf *out, const char *p)
{
	for (; *p != '\0'; p++) {
		if (*p == '\\' || *p == '"')
			buf_char(out, '\\');
		if (*p == '\n')
			buf_str(out, "\\n");
		else
			buf_char(out, *p);
	}
}

/* Microseconds as seconds, without floating point. */
static void
seconds(struct buf *out, uint64_t us)
{
	buf_printf(out, "%" PRIu64 ".%06" PRIu64, us / 1000000, us % 1000000);
}

static void
each_pool(const struct view *v, pool_metric *fn)
{
	for (size_t i = 0; i < v->n; i++)
		for (enum config_pool p = 0; p < POOLS; p++)
			if (atomic_load(&v->boards[i]->pool[p].used) != 0)
				fn(v->out, v->boards[i], p);
}

static uint64_t
answered(const struct board_count *c)
{
	uint64_t n = 0;

	for (size_t i = 0; i < BOARD_BUCKETS; i++)
		n += atomic_load(&c->bucket[i]);
	return n;
}

static void
each_route(const struct view *v, route_metric *fn)
{
	for (size_t i = 0; i < v->n; i++)
		for (enum config_pool p = 0; p < POOLS; p++)
			for (uint32_t r = 0; r < v->boards[i]->routes; r++) {
				const struct board_count *c =
				    &v->boards[i]->pool[p].route[r];

				if (answered(c) > 0)
					fn(v->out, config_pool_name[p],
					    v->boards[i]->path[r], c);
			}
}

static void
route_labels(struct buf *out, const char *name, const char *pool,
    const char *path)
{
	buf_printf(out, "guichet_%s{pool=\"%s\",route=\"", name, pool);
	label(out, path);
	buf_char(out, '"');
}

static void
requests(struct buf *out, const char *pool, const char *path,
    const struct board_count *c)
{
	static const char *const class[BOARD_CLASSES] = {
		"other", "1xx", "2xx", "3xx", "4xx", "5xx"
	};

	for (size_t i = 0; i < BOARD_CLASSES; i++) {
		uint64_t n = atomic_load(&c->status[i]);

		if (n == 0)
			continue;
		route_labels(out, "http_requests_total", pool, path);
		buf_printf(out, ",class=\"%s\"} %" PRIu64 "\n", class[i], n);
	}
}

static void
durations(struct buf *out, const char *pool, const char *path,
    const struct board_count *c)
{
	uint64_t n = 0;

	for (size_t i = 0; i < BOARD_BUCKETS; i++) {
		n += atomic_load(&c->bucket[i]);
		route_labels(out, "http_request_duration_seconds_bucket", pool,
		    path);
		buf_str(out, ",le=\"");
		if (i < BOARD_BUCKETS - 1)
			seconds(out, board_bound_us[i]);
		else
			buf_str(out, "+Inf");
		buf_printf(out, "\"} %" PRIu64 "\n", n);
	}
	route_labels(out, "http_request_duration_seconds_sum", pool, path);
	buf_str(out, "} ");
	seconds(out, atomic_load(&c->us));
	buf_char(out, '\n');
	/* The same number as +Inf, although a request may end meanwhile. */
	route_labels(out, "http_request_duration_seconds_count", pool, path);
	buf_printf(out, "} %" PRIu64 "\n", n);
}

static void
in_database(struct buf *out, const char *pool, const char *path,
    const struct board_count *c)
{
	route_labels(out, "database_wait_seconds_total", pool, path);
	buf_str(out, "} ");
	seconds(out, atomic_load(&c->db_us));
	buf_char(out, '\n');
}

static void
in_sheet(struct buf *out, const char *pool, const char *path,
    const struct board_count *c)
{
	route_labels(out, "render_seconds_total", pool, path);
	buf_str(out, "} ");
	seconds(out, atomic_load(&c->render_us));
	buf_char(out, '\n');
}

static void
workers(struct buf *out, const struct board *b, enum config_pool pool)
{
	for (unsigned state = WORKER_IDLE; state <= WORKER_CLOSING; state++) {
		unsigned n = 0;

		for (int i = 0; i < BOARD_SLOTS; i++)
			if (atomic_load(&b->slot[i].pid) != 0
			    && atomic_load(&b->slot[i].pool) == (unsigned)pool
			    && atomic_load(&b->slot[i].state) == state)
				n++;
		buf_printf(out, "guichet_workers{pool=\"%s\",state=\"%s\"} "
		    "%u\n", config_pool_name[pool], board_state_name[state],
		    n);
	}
}

static void
wanted(struct buf *out, const struct board *b, enum config_pool pool)
{
	buf_printf(out, "guichet_workers_wanted{pool=\"%s\"} %u\n",
	    config_pool_name[pool], atomic_load(&b->pool[pool].workers));
}

static void
most(struct buf *out, const struct board *b, enum config_pool pool)
{
	buf_printf(out, "guichet_workers_active_max{pool=\"%s\"} %" PRIu64
	    "\n", config_pool_name[pool],
	    (uint64_t)atomic_load(&b->pool[pool].most_active));
}

static void
resident(struct buf *out, const struct board *b, enum config_pool pool)
{
	uint64_t kb = 0;

	for (int i = 0; i < BOARD_SLOTS; i++)
		if (atomic_load(&b->slot[i].pid) != 0
		    && atomic_load(&b->slot[i].pool) == (unsigned)pool
		    && atomic_load(&b->slot[i].rss_kb) > kb)
			kb = atomic_load(&b->slot[i].rss_kb);
	buf_printf(out, "guichet_worker_resident_max_bytes{pool=\"%s\"} %"
	    PRIu64 "\n", config_pool_name[pool], kb * 1024);
}

static void
restarts(struct buf *out, const struct board *b, enum config_pool pool)
{
	for (size_t i = 0; i < CAUSES; i++)
		buf_printf(out, "guichet_worker_restarts_total{pool=\"%s\","
		    "cause=\"%s\"} %" PRIu64 "\n", config_pool_name[pool],
		    board_cause_name[i],
		    (uint64_t)atomic_load(&b->pool[pool].deaths[i]));
}

static void
founders(struct buf *out, const struct board *b, enum config_pool pool)
{
	buf_printf(out, "guichet_founders_lost_total{pool=\"%s\"} %" PRIu64
	    "\n", config_pool_name[pool],
	    (uint64_t)atomic_load(&b->pool[pool].founders_lost));
}

static void
skipped(struct buf *out, const struct board *b, enum config_pool pool)
{
	buf_printf(out, "guichet_connections_skipped_total{pool=\"%s\"} %"
	    PRIu64 "\n", config_pool_name[pool],
	    (uint64_t)atomic_load(&b->pool[pool].skipped));
}

static void
generation(struct buf *out, const struct board *b, enum config_pool pool)
{
	buf_printf(out, "guichet_generation{pool=\"%s\"} %u\n",
	    config_pool_name[pool], atomic_load(&b->pool[pool].generation));
}

static void
draining(struct buf *out, const struct board *b, enum config_pool pool)
{
	buf_printf(out, "guichet_pool_up{pool=\"%s\"} %d\n",
	    config_pool_name[pool], board_fresh(b)
	    && atomic_load(&b->pool[pool].draining) == 0);
}

static void
reloads(struct buf *out, const struct board *b, enum config_pool pool)
{
	const char *name = config_pool_name[pool];
	uint64_t refused = atomic_load(&b->reloads_refused);
	uint64_t all = atomic_load(&b->reloads);

	buf_printf(out, "guichet_reloads_total{pool=\"%s\",result=\"done\"} %"
	    PRIu64 "\n", name, all);
	buf_printf(out, "guichet_reloads_total{pool=\"%s\",result=\"refused\"}"
	    " %" PRIu64 "\n", name, refused);
}

static void
uptime(struct buf *out, const struct board *b, enum config_pool pool)
{
	buf_printf(out, "guichet_start_time_seconds{pool=\"%s\"} %" PRId64
	    "\n", config_pool_name[pool], b->started);
}

void
metrics_write(struct buf *out, const struct board *const *boards, size_t n)
{
	static const struct {
		const char	*name, *type, *help;
		pool_metric	*pool;
		route_metric	*route;
	} all[] = {
		{ "http_requests_total", "counter", "Requests answered.",
		  .route = requests },
		{ "http_request_duration_seconds", "histogram",
		  "From accept to the last byte handed to the web server.",
		  .route = durations },
		{ "database_wait_seconds_total", "counter",
		  "Time spent waiting for PostgreSQL.", .route = in_database },
		{ "render_seconds_total", "counter",
		  "Time spent making pages.", .route = in_sheet },
		{ "workers", "gauge", "Workers by state.", .pool = workers },
		{ "workers_wanted", "gauge", "Workers by configuration.",
		  .pool = wanted },
		{ "workers_active_max", "gauge",
		  "Most workers seen busy at once.", .pool = most },
		{ "worker_resident_max_bytes", "gauge",
		  "Resident memory of the largest worker.", .pool = resident },
		{ "worker_restarts_total", "counter",
		  "Workers replaced, by cause.", .pool = restarts },
		{ "founders_lost_total", "counter",
		  "Founders that died while serving.", .pool = founders },
		{ "connections_skipped_total", "counter",
		  "Connections closed without a request.", .pool = skipped },
		{ "generation", "gauge", "Generation that serves.",
		  .pool = generation },
		{ "reloads_total", "counter", "Reloads asked for.",
		  .pool = reloads },
		{ "pool_up", "gauge",
		  "1 while the master lives and the pool does not drain.",
		  .pool = draining },
		{ "start_time_seconds", "gauge",
		  "Start of the master since the epoch.", .pool = uptime },
	};
	const struct view v = { out, boards, n };

	for (size_t i = 0; i < sizeof(all) / sizeof(all[0]); i++) {
		head(out, all[i].name, all[i].type, all[i].help);
		if (all[i].pool != NULL)
			each_pool(&v, all[i].pool);
		else
			each_route(&v, all[i].route);
	}
	head(out, "build_info", "gauge", "The version that runs.");
	buf_str(out, "guichet_build_info{version=\"");
	label(out, GUICHET_VERSION);
	buf_str(out, "\"} 1\n");
}
