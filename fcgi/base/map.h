/*
 * A map from strings to pointers, made once and then only read (routes,
 * catalogues) or living as long as one request.  Open addressing, FNV-1a.
 */
#ifndef GUICHET_BASE_MAP_H
#define GUICHET_BASE_MAP_H

#include <stddef.h>

struct arena;

struct map {
	struct arena	*a;
	struct map_slot	*slots;
	size_t		 n, room;
};

void	 map_init(struct map *, struct arena *, size_t expected);
/* The earlier value, or NULL; key and value are kept, not copied. */
void	*map_put(struct map *, const char *key, void *value);
void	*map_get(const struct map *, const char *key);
void	*map_getn(const struct map *, const char *key, size_t n);
/* Call fn on each pair, in no order. */
void	 map_each(const struct map *, void (*fn)(void *, const char *, void *),
	    void *ctx);

#endif
