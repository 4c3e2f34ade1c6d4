/* The shared mapping: made by the master, written by all, read by anybody. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/date.h"
#include "main/scoreboard.h"

#include "base/banned.h"

/* Changes with the layout, so that an old reader sees nothing, not nonsense. */
static const char magic[16] = "guichet board 2";

const uint64_t board_bound_us[BOARD_BUCKETS - 1] = {
	1000, 2500, 5000, 10000, 25000, 50000, 100000, 250000, 500000,
	1000000, 2500000, 5000000, 10000000
};

const char *const board_cause_name[CAUSES] = {
	[CAUSE_CRASH] = "crash",
	[CAUSE_STUCK] = "stuck",
	[CAUSE_REQUESTS] = "requests",
	[CAUSE_MEMORY] = "memory",
	[CAUSE_BREACH] = "breach",
	[CAUSE_ASKED] = "asked",
	[CAUSE_ORPHAN] = "orphan",
};

const char *const board_state_name[] = {
	[WORKER_IDLE] = "idle",
	[WORKER_READING] = "reading",
	[WORKER_RUNNING] = "running",
	[WORKER_WRITING] = "writing",
	[WORKER_CLOSING] = "closing",
};

static void
text_into(char *out, size_t room, const char *text)
{
	(void)snprintf(out, room, "%s", text);
}

bool
board_file(char *out, size_t room, const char *run, int pool,
    const char *suffix)
{
	int n = pool < 0
	    ? snprintf(out, room, "%s/guichetd%s", run, suffix)
	    : snprintf(out, room, "%s/guichetd-%s%s", run,
	    config_pool_name[pool], suffix);

	return n > 0 && (size_t)n < room;
}

static bool
add_route(void *ctx, const struct route *r)
{
	struct board *b = ctx;

	if (board_route(b, r->path) != 0 || b->routes == BOARD_ROUTES)
		return true;
	text_into(b->path[b->routes++], BOARD_PATH, r->path);
	return true;
}

/* Maps n bytes of a new file that takes its name only when it is whole. */
static struct board *
map_new(const char *file, struct err *e)
{
	char fresh[512];
	void *p = MAP_FAILED;
	int fd;

	if ((size_t)snprintf(fresh, sizeof(fresh), "%s.new", file)
	    >= sizeof(fresh)) {
		err_set(e, ERR_OURS, "", "", "%s: name too long", file);
		return NULL;
	}
	(void)unlink(fresh);
	fd = open(fresh, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
	    0640);
	if (fd >= 0 && fchmod(fd, 0640) == 0
	    && ftruncate(fd, (off_t)sizeof(struct board)) == 0)
		p = mmap(NULL, sizeof(struct board), PROT_READ | PROT_WRITE,
		    MAP_SHARED, fd, 0);
	if (p == MAP_FAILED || rename(fresh, file) != 0) {
		err_set(e, ERR_OURS, "", "", "%s: %s", file, strerror(errno));
		p = MAP_FAILED;
	}
	if (fd >= 0)
		close(fd);
	return p == MAP_FAILED ? NULL : p;
}

struct board *
board_create(const char *file, const struct routes *routes, struct err *e)
{
	struct board *b = map_new(file, e);

	if (b == NULL)
		return NULL;
	b->size = sizeof(*b);
	b->started = date_now();
	b->started_ns = date_mono_ns();
	text_into(b->version, sizeof(b->version), GUICHET_VERSION);
	text_into(b->path[0], BOARD_PATH, "other");
	b->routes = 1;
	(void)route_each(routes, add_route, b);
	atomic_store(&b->master, (int)getpid());
	atomic_store(&b->tick_ns, date_mono_ns());
	memcpy(b->magic, magic, sizeof(magic));
	return b;
}

const struct board *
board_open(const char *file)
{
	int fd = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	const struct board *b = NULL;
	struct stat st;
	void *p;

	if (fd < 0)
		return NULL;
	if (fstat(fd, &st) == 0 && st.st_size == (off_t)sizeof(*b)) {
		p = mmap(NULL, sizeof(*b), PROT_READ, MAP_SHARED, fd, 0);
		if (p != MAP_FAILED)
			b = p;
	}
	close(fd);
	if (b != NULL && (memcmp(b->magic, magic, sizeof(magic)) != 0
	    || b->size != sizeof(*b) || b->routes > BOARD_ROUTES)) {
		board_close(b);
		b = NULL;
	}
	return b;
}

void
board_close(const struct board *b)
{
	union { const void *in; void *out; } p = { .in = b };

	if (b != NULL)
		(void)munmap(p.out, sizeof(*b));
}

size_t
board_open_all(const char *run, const struct board *found[BOARD_FILES])
{
	char file[512];
	size_t n = 0;

	for (int pool = -1; pool < POOLS && n < BOARD_FILES; pool++) {
		const struct board *b;

		if (!board_file(file, sizeof(file), run, pool, ".board"))
			continue;
		b = board_open(file);
		if (b != NULL)
			found[n++] = b;
	}
	return n;
}

bool
board_fresh(const struct board *b)
{
	uint64_t now = date_mono_ns(), tick = atomic_load(&b->tick_ns);

	return tick <= now && now - tick < 5000000000u;
}

int
board_claim(struct board *b, pid_t owner, enum config_pool pool,
    unsigned generation)
{
	for (int i = 0; i < BOARD_SLOTS; i++) {
		struct board_slot *s = &b->slot[i];
		int none = 0;

		if (!atomic_compare_exchange_strong(&s->owner, &none,
		    (int)owner))
			continue;
		atomic_store(&s->pid, 0);
		atomic_store(&s->pool, (unsigned)pool);
		atomic_store(&s->generation, generation);
		atomic_store(&s->state, WORKER_IDLE);
		atomic_store(&s->route, 0);
		atomic_store(&s->served, 0);
		atomic_store(&s->last_us, 0);
		atomic_store(&s->rss_kb, 0);
		atomic_store(&s->born_ns, date_mono_ns());
		atomic_store(&s->since_ns, date_mono_ns());
		return i;
	}
	return -1;
}

void
board_clear(struct board *b, int slot)
{
	atomic_store(&b->slot[slot].pid, 0);
	atomic_store(&b->slot[slot].owner, 0);
}

int
board_of_pid(const struct board *b, pid_t pid)
{
	for (int i = 0; i < BOARD_SLOTS; i++)
		if (atomic_load(&b->slot[i].owner) != 0
		    && atomic_load(&b->slot[i].pid) == (int)pid)
			return i;
	return -1;
}

unsigned
board_route(const struct board *b, const char *path)
{
	if (path == NULL)
		return 0;
	for (unsigned i = 1; i < b->routes; i++)
		if (strncmp(b->path[i], path, BOARD_PATH - 1) == 0)
			return i;
	return 0;
}

unsigned
board_active(const struct board *b, enum config_pool pool)
{
	unsigned n = 0;

	for (int i = 0; i < BOARD_SLOTS; i++) {
		const struct board_slot *s = &b->slot[i];

		if (atomic_load(&s->pid) != 0
		    && atomic_load(&s->pool) == (unsigned)pool
		    && atomic_load(&s->state) != WORKER_IDLE)
			n++;
	}
	return n;
}

static void
add(atomic_ullong *counter, uint64_t n)
{
	atomic_fetch_add_explicit(counter, n, memory_order_relaxed);
}

void
board_count(struct board *b, enum config_pool pool, unsigned route, int status,
    uint64_t us, uint64_t db_us, uint64_t render_us)
{
	struct board_count *c = &b->pool[pool].route[
	    route < BOARD_ROUTES ? route : 0];
	size_t class = status >= 100 && status < 600 ? (size_t)status / 100 : 0;
	size_t i = 0;

	while (i < BOARD_BUCKETS - 1 && us > board_bound_us[i])
		i++;
	add(&c->status[class], 1);
	add(&c->us, us);
	add(&c->db_us, db_us);
	add(&c->render_us, render_us);
	/* Last: the number of requests is the sum of the buckets. */
	add(&c->bucket[i], 1);
}
