/*
 * The arena: a bump pointer in chunks of whole pages.
 *
 * It also carries the allocations of libxml2 and libxslt, thousands in a
 * request, so the way through arena_alloc is: round, compare, add, clear.
 * Chunks are mapped, not malloc'ed, so that the guard build can take their
 * pages away; what describes them lies outside, so that it stays readable then.
 */
#include <sys/mman.h>

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/log.h"

#if defined(__SANITIZE_ADDRESS__)
#define ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ASAN 1
#endif
#endif

#ifdef ASAN
#include <sanitizer/asan_interface.h>
#define POISON(p, n)	__asan_poison_memory_region((p), (n))
#define UNPOISON(p, n)	__asan_unpoison_memory_region((p), (n))
enum { REDZONE = 16 };
#else
#define POISON(p, n)	((void)(p), (void)(n))
#define UNPOISON(p, n)	((void)(p), (void)(n))
enum { REDZONE = 0 };
#endif

#include "base/banned.h"

enum {
	ALIGN = 16,
	CHUNK = 128 * 1024,
	/* A block over this gets a chunk of its own when the current one is
	 * too full for it: at most a quarter of a chunk is wasted. */
	LARGE = CHUNK / 4,
	/* Stays mapped between requests: the largest page of a family, a month
	 * of four children, within the 12 MiB that a worker may hold. */
	KEEP = 8 * 1024 * 1024,
	RETIRED = 32 * 1024 * 1024,	/* guard build: address space held */
};

struct chunk {
	struct chunk	*next;
	char		*base;
	size_t		 size;
};

struct closing {
	struct closing	*next;
	void		(*close)(void *);
	void		*handle;
};

struct arena {
	char		*at, *end;	/* free part of chunks->base */
	size_t		 used, soft_cap;
	bool		 breached;
	struct chunk	*chunks;	/* the first is the one being filled */
	struct chunk	*spare;	/* mapped, waiting for the next request */
	struct closing	*closings;
	struct chunk	*retired;	/* guard build only */
	size_t		 retired_size;
};

static void		 out_of_memory(size_t) __attribute__((noreturn));
static void		*alloc_slow(struct arena *, size_t);
static size_t		 rounded(size_t);
static struct chunk	*chunk_get(struct arena *, size_t);
static void		 chunk_drop(struct chunk *);
static void		 chunks_drop(struct chunk *);
static void		 account(struct arena *, size_t);
static void		 run_closings(struct arena *);
static void		 put_away(struct arena *, struct chunk *, size_t *);

struct arena *
arena_new(size_t soft_cap)
{
	struct arena *a = calloc(1, sizeof(*a));

	if (a == NULL)
		out_of_memory(sizeof(*a));
	a->soft_cap = soft_cap;
	return a;
}

void
arena_free(struct arena *a)
{
	if (a == NULL)
		return;
	run_closings(a);
	chunks_drop(a->chunks);
	chunks_drop(a->spare);
	chunks_drop(a->retired);
	free(a);
}

void
arena_reset(struct arena *a)
{
	struct chunk *c, *next;
	size_t kept = 0;

	run_closings(a);
	for (c = a->spare; c != NULL; c = c->next)
		kept += c->size;
	for (c = a->chunks; c != NULL; c = next) {
		next = c->next;
		put_away(a, c, &kept);
	}
	a->chunks = NULL;
	a->at = a->end = NULL;
	a->used = 0;
	a->breached = false;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	size_t take = rounded(n);
	char *p = a->at;

	if (take > (size_t)(a->end - p))
		return alloc_slow(a, n);
	a->at = p + take;
	account(a, take);
	UNPOISON(p, n);
	return memset(p, 0, n);
}

void *
arena_realloc(struct arena *a, void *old, size_t old_n, size_t n)
{
	size_t had = rounded(old_n), take = rounded(n);
	char *p = old;

	if (old == NULL)
		return arena_alloc(a, n);
	if (p + had == a->at && take <= (size_t)(a->end - p)) {
		a->at = p + take;
		account(a, take - had);
		POISON(p, had);
		UNPOISON(p, n);
		if (n > old_n)
			memset(p + old_n, 0, n - old_n);
		return p;
	}
	if (n <= old_n)
		return p;
	p = arena_alloc(a, n);
	memcpy(p, old, old_n);
	POISON(old, old_n);
	return p;
}

void
arena_take_back(struct arena *a, void *newest, size_t n)
{
	size_t had = rounded(n);
	char *p = newest;

	if (p == NULL)
		return;
	POISON(p, n);
	if (p + had != a->at)
		return;
	a->at = p;
	a->used -= had;
}

char *
arena_strdup(struct arena *a, const char *s)
{
	return arena_strndup(a, s, strlen(s));
}

char *
arena_strndup(struct arena *a, const char *s, size_t n)
{
	char *p = arena_alloc(a, n + 1);

	if (n > 0)
		memcpy(p, s, n);
	return p;
}

char *
arena_printf(struct arena *a, const char *fmt, ...)
{
	char small[256], *p;
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(small, sizeof(small), fmt, ap);
	va_end(ap);
	if (n < 0)
		out_of_memory(0);
	if ((size_t)n < sizeof(small))
		return arena_strndup(a, small, (size_t)n);
	p = arena_alloc(a, (size_t)n + 1);
	va_start(ap, fmt);
	vsnprintf(p, (size_t)n + 1, fmt, ap);
	va_end(ap);
	return p;
}

void *
arena_array(struct arena *a, size_t n, size_t each)
{
	size_t total;

	if (__builtin_mul_overflow(n, each, &total))
		out_of_memory(SIZE_MAX);
	return arena_alloc(a, total);
}

void
arena_defer(struct arena *a, void (*closer)(void *), void *handle)
{
	struct closing *c = arena_new_of(a, struct closing);

	c->close = closer;
	c->handle = handle;
	c->next = a->closings;
	a->closings = c;
}

size_t
arena_used(const struct arena *a)
{
	return a->used;
}

bool
arena_breached(const struct arena *a)
{
	return a->breached;
}

void
arena_set_soft_cap(struct arena *a, size_t soft_cap)
{
	a->soft_cap = soft_cap;
	account(a, 0);
}

/* The process cannot go on without memory: its supervisor starts another. */
static void
out_of_memory(size_t n)
{
	log_line(LOG_ERROR, "out-of-memory", "%zu bytes refused", n);
	_exit(70);
}

/* What a block of n bytes takes; no block is empty, so that each has its own
 * address. */
static size_t
rounded(size_t n)
{
	if (n > SIZE_MAX / 2)
		out_of_memory(n);
	if (n == 0)
		n = 1;
	return ((n + ALIGN - 1) & ~(size_t)(ALIGN - 1)) + REDZONE;
}

static void
account(struct arena *a, size_t more)
{
	a->used += more;
	if (a->soft_cap != 0 && a->used > a->soft_cap)
		a->breached = true;
}

static void *
alloc_slow(struct arena *a, size_t n)
{
	size_t take = rounded(n);
	struct chunk *c = chunk_get(a, take);

	account(a, take);
	if (take > LARGE && a->chunks != NULL) {
		/* Beside the chunk being filled, whose rest stays in use. */
		c->next = a->chunks->next;
		a->chunks->next = c;
	} else {
		c->next = a->chunks;
		a->chunks = c;
		a->at = c->base + take;
		a->end = c->base + c->size;
	}
	UNPOISON(c->base, n);
	return memset(c->base, 0, n);
}

static struct chunk *
chunk_get(struct arena *a, size_t need)
{
	size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct chunk **at, *c;

	for (at = &a->spare; (c = *at) != NULL; at = &c->next)
		if (c->size >= need) {
			*at = c->next;
			return c;
		}
	if ((c = calloc(1, sizeof(*c))) == NULL)
		out_of_memory(sizeof(*c));
	c->size = need <= CHUNK ? CHUNK : (need + page - 1) / page * page;
	c->base = mmap(NULL, c->size, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (c->base == MAP_FAILED)
		out_of_memory(c->size);
	POISON(c->base, c->size);
	return c;
}

static void
chunk_drop(struct chunk *c)
{
	UNPOISON(c->base, c->size);
	munmap(c->base, c->size);
	free(c);
}

static void
chunks_drop(struct chunk *c)
{
	struct chunk *next;

	for (; c != NULL; c = next) {
		next = c->next;
		chunk_drop(c);
	}
}

/* Last first; a closing may still allocate, and even defer another. */
static void
run_closings(struct arena *a)
{
	struct closing *c;

	while ((c = a->closings) != NULL) {
		a->closings = c->next;
		c->close(c->handle);
	}
}

#ifdef GUICHET_ARENA_GUARD

/* Never handed out again while it is held: a stale pointer hits PROT_NONE. */
static void
put_away(struct arena *a, struct chunk *c, size_t *kept)
{
	(void)kept;
	if (a->retired_size + c->size > RETIRED) {
		chunks_drop(a->retired);
		a->retired = NULL;
		a->retired_size = 0;
	}
	UNPOISON(c->base, c->size);
	madvise(c->base, c->size, MADV_DONTNEED);
	if (mprotect(c->base, c->size, PROT_NONE) != 0)
		out_of_memory(c->size);
	a->retired_size += c->size;
	c->next = a->retired;
	a->retired = c;
}

#else

static void
put_away(struct arena *a, struct chunk *c, size_t *kept)
{
	if (*kept + c->size > KEEP) {
		chunk_drop(c);
		return;
	}
	*kept += c->size;
	POISON(c->base, c->size);
	c->next = a->spare;
	a->spare = c;
}

#endif
