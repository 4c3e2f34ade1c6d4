/*
 * What wrap/sheet.c may know about wrap/doc.c: the struct behind the opaque
 * names, the process's dictionary, and the watch that stops a transform.
 * The allocator itself is wrap/doc_heap.c.
 */
#ifndef GUICHET_WRAP_DOC_PRIV_H
#define GUICHET_WRAP_DOC_PRIV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <libxml/tree.h>	/* dict.h does not compile alone */
#include <libxml/dict.h>

#include "wrap/doc.h"

/* struct doc is an xmlDoc, struct doc_node an xmlNode or an xmlAttr. */
static inline xmlDocPtr
doc_tree(struct doc *d)
{
	return (xmlDocPtr)(void *)d;
}

static inline struct doc *
doc_of_tree(xmlDocPtr d)
{
	return (struct doc *)(void *)d;
}

/*
 * The dictionary of names that live as long as the process.  Sheets are made
 * with it, so that every compiled sheet and every page share their names.  It
 * never grows inside an arena.
 */
xmlDictPtr	doc_dict(void);

/* What the libraries say goes nowhere, as after doc_library_init. */
void		doc_silence(void);

/*
 * A watch over the allocations between doc_watch and doc_unwatch.  The first
 * breach, of memory, of the arena's soft cap or of the clock, calls stop once;
 * past twice the memory the library gets NULL instead of a block.  The clock
 * is the processor's: a machine that is busy elsewhere voids no page.
 */
struct doc_watch {
	size_t		 memory;	/* bytes */
	uint64_t	 cpu_ns;
	void		(*stop)(void *ctx, const char *why);
	void		*ctx;
};

void	doc_watch(const struct doc_watch *);
void	doc_unwatch(void);
/* Bytes taken since doc_watch. */
size_t	doc_watched(void);
/* Whether allocations come from an arena now. */
bool	doc_in_arena(void);

/* doc_heap.c's side of doc_library_init, doc_enter and doc_leave. */
void	doc_heap_init(void);
void	doc_heap_enter(struct arena *);
void	doc_heap_leave(void);
/* Take from malloc for a moment: names of the process's dictionary. */
struct arena	*doc_heap_pause(void);
void	doc_heap_resume(struct arena *);

#endif
