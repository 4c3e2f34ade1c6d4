/*
 * The allocator under libxml2 and libxslt: one header of 16 bytes a block says
 * whose it is, so that memory taken outside an arena and given back inside, or
 * the reverse, is always right.
 *
 * A transform mostly gives back what it took last (XPath's stacks): the arena
 * takes its newest block back, and any other free does nothing, the reset does
 * it all.  malloc and free were a third of a worker's time (house.md 4).
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <libxml/xmlmemory.h>

#include "base/arena.h"
#include "base/date.h"
#include "base/log.h"
#include "wrap/doc_priv.h"

#include "base/banned.h"

struct block {
	struct arena	*owner;		/* NULL: malloc's */
	size_t		 n;
};

enum {
	HEAD = 16,			/* keeps blocks aligned as malloc's */
	LOOK_EACH = 64,			/* allocations between two looks */
	LOOK_BIG = 64 * 1024		/* a block so big looks at once */
};

_Static_assert(sizeof(struct block) == HEAD, "a block's head is 16 bytes");

static struct {
	struct arena		*arena;
	const struct doc_watch	*watch;
	size_t			 taken;		/* live bytes of malloc's */
	size_t			 before;	/* arena_used at doc_watch */
	int			 unlooked;	/* allocations before a look */
	uint64_t		 began_cpu;
	uint64_t		 look_at;	/* the wall clock says when */
	bool			 stopped;
} heap;

static void	*heap_malloc(size_t);
static void	*heap_realloc(void *, size_t);
static void	 heap_free(void *);
static char	*heap_strdup(const char *);
static bool	 take(size_t);
static bool	 look(size_t);
static void	 look_at_clock(const struct doc_watch *);
static void	 stop(const char *why);
static void	 exhausted(void) __attribute__((noreturn));

void
doc_heap_init(void)
{
	if (xmlMemSetup(heap_free, heap_malloc, heap_realloc,
	    heap_strdup) != 0)
		abort();
}

void
doc_heap_enter(struct arena *a)
{
	if (heap.arena != NULL)
		abort();	/* two requests at once: our bug */
	heap.arena = a;
}

void
doc_heap_leave(void)
{
	heap.arena = NULL;
}

struct arena *
doc_heap_pause(void)
{
	struct arena *a = heap.arena;

	heap.arena = NULL;
	return a;
}

void
doc_heap_resume(struct arena *a)
{
	heap.arena = a;
}

bool
doc_in_arena(void)
{
	return heap.arena != NULL;
}

void
doc_watch(const struct doc_watch *w)
{
	heap.watch = w;
	heap.taken = 0;
	heap.before = heap.arena == NULL ? 0 : arena_used(heap.arena);
	heap.unlooked = 0;
	heap.stopped = false;
	heap.began_cpu = date_cpu_ns();
	heap.look_at = date_mono_ns() + w->cpu_ns;
}

/* What went over a limit after the last look is over it all the same. */
void
doc_unwatch(void)
{
	(void)look(0);
	heap.watch = NULL;
}

size_t
doc_watched(void)
{
	size_t used;

	if (heap.arena == NULL)
		return heap.taken;
	used = arena_used(heap.arena);
	return used > heap.before ? used - heap.before : 0;
}

/* --- what the libraries call --- */

static void *
heap_malloc(size_t n)
{
	struct block *b;

	if (n > SIZE_MAX / 4 || !take(n))
		return NULL;
	if (heap.arena != NULL) {
		b = arena_alloc(heap.arena, HEAD + n);
		b->owner = heap.arena;
	} else {
		if ((b = malloc(HEAD + n)) == NULL)
			exhausted();
		b->owner = NULL;
	}
	b->n = n;
	return b + 1;
}

/* A block stays with the arena, or the malloc, that it came from. */
static void *
heap_realloc(void *p, size_t n)
{
	struct block *b = p, *to;

	if (p == NULL)
		return heap_malloc(n);
	b--;
	if (n > SIZE_MAX / 4 || (n > b->n && !take(n - b->n)))
		return NULL;
	if (b->owner != NULL)
		to = arena_realloc(b->owner, b, HEAD + b->n, HEAD + n);
	else if ((to = realloc(b, HEAD + n)) == NULL)
		exhausted();
	to->n = n;
	return to + 1;
}

static void
heap_free(void *p)
{
	struct block *b = p;

	if (p == NULL)
		return;
	b--;
	if (b->owner == NULL) {
		heap.taken -= b->n < heap.taken ? b->n : heap.taken;
		free(b);
	} else
		arena_take_back(b->owner, b, HEAD + b->n);
}

static char *
heap_strdup(const char *s)
{
	size_t n = strlen(s) + 1;
	char *p = heap_malloc(n);

	return p == NULL ? NULL : memcpy(p, s, n);
}

/* --- the watch --- */

/* Most allocations only count down to the next look. */
static inline bool
take(size_t n)
{
	if (heap.arena == NULL)
		heap.taken += n;
	return (n < LOOK_BIG && heap.unlooked-- > 0) || look(n);
}

static bool
look(size_t n)
{
	const struct doc_watch *w = heap.watch;
	size_t taken;

	heap.unlooked = LOOK_EACH;
	if (w == NULL)
		return true;
	taken = doc_watched() + (heap.arena == NULL ? 0 : n);
	if (taken > w->memory)
		stop("too much memory");
	if (heap.arena != NULL && arena_breached(heap.arena))
		stop("too much memory in the request");
	if (date_mono_ns() > heap.look_at)
		look_at_clock(w);
	/* Stopped and still asking: one XPath function over large strings. */
	return !heap.stopped || taken / 2 <= w->memory;
}

/* The processor's clock costs a system call, the wall's does not: ask it only
 * when the time allowed may have passed. */
static void
look_at_clock(const struct doc_watch *w)
{
	uint64_t used = date_cpu_ns() - heap.began_cpu;

	if (used >= w->cpu_ns)
		stop("too slow");
	else
		heap.look_at = date_mono_ns() + w->cpu_ns - used;
}

static void
stop(const char *why)
{
	if (heap.stopped)
		return;
	heap.stopped = true;
	heap.watch->stop(heap.watch->ctx, why);
}

static void
exhausted(void)
{
	log_line(LOG_ERROR, "memory", "the system has no memory left");
	abort();
}
