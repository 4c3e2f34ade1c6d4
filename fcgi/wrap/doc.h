/*
 * Trees of XML (libxml2): page documents built from rows, result trees walked
 * by the gate, sheets read from bytes.  No libxml2 type shows here.
 *
 * Memory: doc_library_init puts libxml2 and libxslt on our own allocator.
 * Between doc_enter(arena) and doc_leave() everything they allocate comes from
 * that request's arena (free is a no-op, the newest block is taken back), and
 * passing the arena's soft cap or the clock voids the page (templates.md 2.3);
 * outside it comes from malloc and lives as long as the process.
 */
#ifndef GUICHET_WRAP_DOC_H
#define GUICHET_WRAP_DOC_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

struct doc;			/* a document */
struct doc_node;		/* an element, a text, an attribute */

enum doc_kind { DOC_ELEMENT, DOC_TEXT, DOC_TEXT_RAW, DOC_COMMENT, DOC_OTHER };

/* Once, before anything else of libxml2: allocator, parser, entity loader
 * (always refuses), LIBXSLT_PLUGINS_PATH to an empty name. */
void	doc_library_init(void);
void	doc_enter(struct arena *);
void	doc_leave(void);

/* Names used in page documents are interned once, at start; a name that was
 * not is right too, only slower. */
const char	*doc_name(const char *name);

/* --- building; all text must be clean UTF-8 and is kept raw --- */
struct doc	*doc_new(const char *root);
struct doc_node	*doc_root(struct doc *);
struct doc_node	*doc_add(struct doc_node *parent, const char *name);
struct doc_node	*doc_add_text(struct doc_node *parent, const char *name,
		    const char *text, size_t n);
void		 doc_text(struct doc_node *, const char *text, size_t n);
void		 doc_attr(struct doc_node *, const char *name,
		    const char *value, size_t n);

/* --- building sheets: names with namespaces, lines for messages --- */
/* A document whose root is prefix:root, the prefix bound to uri. */
struct doc	*doc_new_in(const char *prefix, const char *uri,
		    const char *root);
/* Bind one more prefix on an element. */
void		 doc_declare(struct doc_node *, const char *prefix,
		    const char *uri);
/* Like doc_add; uri is bound above, or NULL for no namespace. */
struct doc_node	*doc_add_in(struct doc_node *parent, const char *uri,
		    const char *name, int line);

/* --- reading --- */
/* No DTD, no entity but the five, no network; refuses a DOCTYPE.  The error's
 * detail is "name:line: message". */
struct doc	*doc_parse(const char *name, const char *bytes, size_t n,
		    struct err *);
enum doc_kind	 doc_kind(const struct doc_node *);
struct doc_node	*doc_first(const struct doc_node *);
struct doc_node	*doc_next(const struct doc_node *);
struct doc_node	*doc_parent(const struct doc_node *);
const char	*doc_node_name(const struct doc_node *);
/* Namespace URI of an element or attribute, NULL for none. */
const char	*doc_namespace(const struct doc_node *);
/* The i-th namespace bound on an element itself, NULL past the last; *prefix
 * is NULL for the default one. */
const char	*doc_bound(const struct doc_node *, size_t i,
		    const char **prefix);
/* The bytes of a text node or an attribute's value. */
const char	*doc_bytes(const struct doc_node *);
struct doc_node	*doc_first_attr(const struct doc_node *);
struct doc_node	*doc_next_attr(const struct doc_node *);
const char	*doc_get(const struct doc_node *, const char *attr);
int		 doc_line(const struct doc_node *);

/* Indented XML, for the debug view, samples and tests; before a transform. */
char		*doc_print(struct arena *, struct doc *, size_t *n);
void		 doc_free(struct doc *);

/* libxml2 as loaded: 20914 is 2.9.14. */
int	doc_version(void);

#endif
