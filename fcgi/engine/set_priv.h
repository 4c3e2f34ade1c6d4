/*
 * Inside a set: what engine/set.c reads, and what engine/catalogue.c,
 * engine/expand*.c and engine/set_check.c look up in it.
 */
#ifndef GUICHET_ENGINE_SET_PRIV_H
#define GUICHET_ENGINE_SET_PRIV_H

#include "base/map.h"
#include "engine/set.h"

#define NS_XSL		"http://www.w3.org/1999/XSL/Transform"
#define NS_SVG		"http://www.w3.org/2000/svg"
#define NS_TEXT		"urn:guichet:text"
#define NS_COMPONENT	"urn:guichet:component"
#define NS_FORM		"urn:guichet:form"
#define NS_FUNCTION	"urn:guichet:function"

struct member {
	struct set_member	 file;
	struct doc		*tree;		/* of a sheet */
};

/* A named template, with what it takes: c:NAME or xsl:call-template. */
struct named {
	const char		*name;
	const struct member	*member;
	const char		**params;	/* NULL-terminated */
};

enum { MESSAGE_SLOTS = 8 };

struct message {
	const char		*key;
	const struct doc_node	*node;		/* msg, or category other */
	const struct doc_node	*one;		/* category one, or NULL */
	bool			 plural, rich;
	const char		*text;		/* without slots or plural */
	const char		*slots[MESSAGE_SLOTS + 1];
};

struct catalogue {
	const char		*lang, *member;
	const struct catalogue	*other;		/* the default language's */
	struct map		 by_key;	/* struct message */
	struct message		**list;		/* in the file's order */
	size_t			 n;
};

struct set {
	struct arena		*a;
	char			 name[17];
	struct member		**members;	/* sorted by name */
	size_t			 n;
	struct map		 by_name;	/* struct member */
	struct map		 named;		/* struct named */
	struct map		 globals;	/* top-level variables */
	struct catalogue	*catalogues[SET_LANGS];
	size_t			 langs;
};

/* --- catalogue.c --- */
bool	catalogue_read(struct set *, const struct member *, const char *lang,
	    struct err *) MUST_CHECK;
/* Also in the default language; *from is where it was found. */
const struct message *catalogue_message(const struct catalogue *,
	    const char *key);
/* Runs of blanks with a line break in them become one space, or nothing at the
 * first end of the first text of a message and the last of the last. */
const char	*text_flat(struct arena *, const char *, bool first,
		    bool last);

/* --- set.c --- */
/* A set of members that are in memory; their hashes are made here. */
struct set	*set_make(struct arena *, const struct set_member *, size_t n,
		    struct err *);
const struct member	*set_member(const struct set *, const char *name);
/* "../layout.xsl" of "canteen/week.xsl" is "layout.xsl"; NULL: outside. */
const char	*set_resolve(struct arena *, const char *member,
		    const char *href);
/* The next node in document order below root, or NULL. */
const struct doc_node	*doc_after(const struct doc_node *root,
		    const struct doc_node *);
bool	doc_is(const struct doc_node *, const char *uri, const char *name);

/* "Did you mean": the nearest of some names. */
struct near {
	const char	*want, *best;
	size_t		 distance;
};

void		 near_consider(struct near *, const char *name);
/* "" or "; did you mean "NAME"?" */
const char	*near_phrase(struct arena *, const char *name);
const char	*near_in_map(struct arena *, const struct map *,
		    const char *want);

#endif
