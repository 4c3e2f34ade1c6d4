/* Open addressing with linear probes; never more than half full. */
#include <stdint.h>
#include <string.h>

#include "base/arena.h"
#include "base/map.h"

#include "base/banned.h"

struct map_slot {
	const char	*key;		/* NULL: free */
	void		*value;
	size_t		 len;
	uint32_t	 hash;
};

static uint32_t		 hash_of(const char *, size_t);
static struct map_slot	*slot_of(const struct map *, const char *, size_t,
			    uint32_t);
static void		 grow(struct map *);

void
map_init(struct map *m, struct arena *a, size_t expected)
{
	size_t room = 8;

	while (room < expected * 2)
		room *= 2;
	m->a = a;
	m->n = 0;
	m->room = room;
	m->slots = arena_new_array(a, room, struct map_slot);
}

void *
map_put(struct map *m, const char *key, void *value)
{
	size_t n = strlen(key);
	uint32_t hash = hash_of(key, n);
	struct map_slot *s;
	void *earlier;

	if ((m->n + 1) * 2 > m->room)
		grow(m);
	s = slot_of(m, key, n, hash);
	earlier = s->value;
	if (s->key == NULL) {
		s->key = key;
		s->len = n;
		s->hash = hash;
		m->n++;
	}
	s->value = value;
	return earlier;
}

void *
map_get(const struct map *m, const char *key)
{
	return map_getn(m, key, strlen(key));
}

void *
map_getn(const struct map *m, const char *key, size_t n)
{
	return slot_of(m, key, n, hash_of(key, n))->value;
}

void
map_each(const struct map *m, void (*fn)(void *, const char *, void *),
    void *ctx)
{
	size_t i;

	for (i = 0; i < m->room; i++)
		if (m->slots[i].key != NULL)
			fn(ctx, m->slots[i].key, m->slots[i].value);
}

static uint32_t
hash_of(const char *p, size_t n)
{
	uint32_t h = 2166136261U;
	size_t i;

	for (i = 0; i < n; i++)
		h = (uint32_t)((h ^ (unsigned char)p[i]) * (uint64_t)16777619U);
	return h;
}

/* The slot of the key, or the free one where it would go. */
static struct map_slot *
slot_of(const struct map *m, const char *key, size_t n, uint32_t hash)
{
	size_t i = hash & (m->room - 1);
	struct map_slot *s;

	for (;; i = (i + 1) & (m->room - 1)) {
		s = &m->slots[i];
		if (s->key == NULL || (s->hash == hash && s->len == n
		    && (n == 0 || memcmp(s->key, key, n) == 0)))
			return s;
	}
}

static void
grow(struct map *m)
{
	struct map_slot *old = m->slots;
	size_t was = m->room, i;

	m->room *= 2;
	m->slots = arena_new_array(m->a, m->room, struct map_slot);
	for (i = 0; i < was; i++)
		if (old[i].key != NULL)
			*slot_of(m, old[i].key, old[i].len,
			    old[i].hash) = old[i];
}
