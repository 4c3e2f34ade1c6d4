/*
 * An arena: memory that is born piece by piece and dies all at once.
 *
 * A worker has one arena per request (house rule: three lifetimes, process,
 * connection, request).  Whoever returns memory takes the arena first.
 * Memory comes zeroed and aligned to 16 bytes.  Running out of memory of
 * the machine ends the process; running over the soft cap does not: it is
 * recorded, and whoever owns the request drops its result.
 *
 * Foreign handles (PGresult, xmlDoc...) are given to the arena at birth with
 * arena_defer and are closed, last first, at reset.
 *
 * Under ASan the bytes not handed out are poisoned.  With
 * -DGUICHET_ARENA_GUARD a reset arena is PROT_NONE, so that a pointer kept
 * from an earlier request crashes at its first use.
 */
#ifndef GUICHET_BASE_ARENA_H
#define GUICHET_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

/* A new arena; soft_cap is in bytes, 0 means none. */
struct arena	*arena_new(size_t soft_cap);
/* Run the deferred closings and give every byte back to the system. */
void		 arena_free(struct arena *);
/* Run the deferred closings, forget every allocation, clear the breach. */
void		 arena_reset(struct arena *);

void	*arena_alloc(struct arena *, size_t n);
/* Grow the newest block in place when possible, else copy. */
void	*arena_realloc(struct arena *, void *old, size_t old_n, size_t n);
/* Give the newest block back; any other block stays until the reset. */
void	 arena_take_back(struct arena *, void *newest, size_t n);
char	*arena_strdup(struct arena *, const char *);
char	*arena_strndup(struct arena *, const char *, size_t n);
char	*arena_printf(struct arena *, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
/* n things of size each; an overflow of the product ends the process. */
void	*arena_array(struct arena *, size_t n, size_t each);

void	 arena_defer(struct arena *, void (*close)(void *), void *handle);

/* Bytes handed out since the last reset. */
size_t	 arena_used(const struct arena *);
/* True once the soft cap was passed since the last reset. */
bool	 arena_breached(const struct arena *);
void	 arena_set_soft_cap(struct arena *, size_t soft_cap);

#define arena_new_of(a, type) \
	((type *)arena_alloc((a), sizeof(type)))
#define arena_new_array(a, n, type) \
	((type *)arena_array((a), (n), sizeof(type)))

#endif
