/*
 * Trees on libxml2.  What matters for speed is measured in templates.md 2.7:
 * names that are pointers of a dictionary, nodes linked by hand, text given
 * with its length and never read as markup.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>

#include "base/log.h"
#include "base/utf8.h"
#include "wrap/doc_priv.h"

#include "base/banned.h"

/* A set's member is refused above this: libxml2 has no limit on compiling.
 * The largest is a language's catalogue: 3 400 sentences of 80 bytes make
 * 270 kB; nearly as much again may come. */
enum { PARSE_MAX = 512 * 1024 };

static xmlDictPtr process_dict;

static const xmlChar	*intern(const xmlDoc *, const char *);
static xmlNodePtr	 append(xmlNodePtr parent, xmlNodePtr child);
static xmlNodePtr	 need(void *);
static void		 ignore(void *, xmlErrorPtr);
static void		 mute(void *, const char *, ...)
			    __attribute__((format(printf, 2, 3)));
static void		 first_error(void *, xmlErrorPtr);
static bool		 parse_into(xmlParserCtxtPtr, const char *,
			    const char *, size_t, struct err *);
static void		 whole_attributes(xmlNodePtr);

/* struct doc_node is an xmlNode; an attribute shares its first fields. */
static inline xmlNodePtr
node(const struct doc_node *n)
{
	return (xmlNodePtr)(uintptr_t)n;
}

static inline struct doc_node *
give(xmlNodePtr n)
{
	return (struct doc_node *)(void *)n;
}

/* --- the library --- */

static xmlParserInputPtr
no_entity(const char *url, const char *id, xmlParserCtxtPtr c)
{
	(void)url;
	(void)id;
	(void)c;
	return NULL;
}

void
doc_library_init(void)
{
	if (process_dict != NULL)
		return;
	/* An unknown namespace makes libxslt look for a shared object in this
	 * folder, or in the distribution's when it is unset. */
	if (setenv("LIBXSLT_PLUGINS_PATH", "/nonexistent", 1) != 0)
		abort();
	doc_heap_init();
	xmlInitParser();
	xmlXPathInit();
	xmlSetExternalEntityLoader(no_entity);
	doc_silence();
	if ((process_dict = xmlDictCreate()) == NULL)
		abort();
}

void
doc_silence(void)
{
	xmlSetStructuredErrorFunc(NULL, ignore);
	xmlSetGenericErrorFunc(NULL, mute);
}

xmlDictPtr
doc_dict(void)
{
	return process_dict;
}

void
doc_enter(struct arena *a)
{
	doc_heap_enter(a);
}

/* The last error is a global whose strings lie in the arena. */
void
doc_leave(void)
{
	xmlResetLastError();
	doc_heap_leave();
}

const char *
doc_name(const char *name)
{
	struct arena *a = doc_heap_pause();
	const xmlChar *c = xmlDictLookup(process_dict, (const xmlChar *)name,
	    -1);

	doc_heap_resume(a);
	if (c == NULL)
		abort();
	return (const char *)c;
}

/* --- building --- */

static xmlDocPtr
new_tree(void)
{
	xmlDocPtr d = xmlNewDoc((const xmlChar *)"1.0");

	if (d == NULL)
		abort();
	if (doc_in_arena())
		d->dict = xmlDictCreateSub(process_dict);
	else {
		d->dict = process_dict;
		xmlDictReference(process_dict);
	}
	return d;
}

struct doc *
doc_new(const char *root)
{
	xmlDocPtr d = new_tree();
	xmlNodePtr n = need(xmlNewDocNodeEatName(d, NULL,
	    (xmlChar *)(uintptr_t)intern(d, root), NULL));

	(void)append((xmlNodePtr)(void *)d, n);
	return doc_of_tree(d);
}

struct doc_node *
doc_root(struct doc *d)
{
	return give(xmlDocGetRootElement(doc_tree(d)));
}

struct doc_node *
doc_add(struct doc_node *parent, const char *name)
{
	xmlNodePtr p = node(parent);

	return give(append(p, need(xmlNewDocNodeEatName(p->doc, NULL,
	    (xmlChar *)(uintptr_t)intern(p->doc, name), NULL))));
}

struct doc_node *
doc_add_text(struct doc_node *parent, const char *name, const char *text,
    size_t n)
{
	struct doc_node *e = doc_add(parent, name);

	doc_text(e, text, n);
	return e;
}

void
doc_text(struct doc_node *parent, const char *text, size_t n)
{
	xmlNodePtr p = node(parent);

	if (n > INT32_MAX)
		abort();
	if (p->last != NULL && p->last->type == XML_TEXT_NODE)
		(void)xmlTextConcat(p->last, (const xmlChar *)text, (int)n);
	else if (n > 0)
		(void)append(p, need(xmlNewDocTextLen(p->doc,
		    (const xmlChar *)text, (int)n)));
}

void
doc_attr(struct doc_node *e, const char *name, const char *value, size_t n)
{
	xmlNodePtr p = node(e), text;
	xmlAttrPtr a;

	if (n > INT32_MAX)
		abort();
	a = xmlNewNsPropEatName(p, NULL,
	    (xmlChar *)(uintptr_t)intern(p->doc, name), NULL);
	(void)need(a);
	text = need(xmlNewDocTextLen(p->doc, (const xmlChar *)value, (int)n));
	text->parent = (xmlNodePtr)(void *)a;
	a->children = a->last = text;
}

struct doc *
doc_new_in(const char *prefix, const char *uri, const char *root)
{
	struct doc *d = doc_new(root);
	xmlNodePtr r = node(doc_root(d));

	doc_declare(give(r), prefix, uri);
	r->ns = r->nsDef;
	return d;
}

void
doc_declare(struct doc_node *e, const char *prefix, const char *uri)
{
	(void)xmlNewNs(node(e), (const xmlChar *)uri, (const xmlChar *)prefix);
}

struct doc_node *
doc_add_in(struct doc_node *parent, const char *uri, const char *name,
    int line)
{
	xmlNodePtr n = node(doc_add(parent, name));

	if (uri != NULL)
		n->ns = xmlSearchNsByHref(n->doc, n, (const xmlChar *)uri);
	n->line = (unsigned short)(line > UINT16_MAX ? UINT16_MAX : line);
	return give(n);
}

static xmlNodePtr
append(xmlNodePtr parent, xmlNodePtr child)
{
	child->parent = parent;
	child->prev = parent->last;
	if (parent->last != NULL)
		parent->last->next = child;
	else
		parent->children = child;
	parent->last = child;
	return child;
}

static xmlNodePtr
need(void *made)
{
	if (made == NULL)
		abort();
	return made;
}

/*
 * The dictionary's pointer for a name.  Names mostly come as string literals
 * or as doc_name's own pointers, so a small table by address spares the hash;
 * an address may be used again for other bytes, hence the comparison.
 */
static const xmlChar *
intern(const xmlDoc *d, const char *name)
{
	static struct {
		const char	*name;
		const xmlChar	*known;
	} seen[256];
	size_t i = (size_t)((uintptr_t)name ^ (uintptr_t)name >> 8) % 256;
	const xmlChar *c;

	if (seen[i].name == name &&
	    strcmp((const char *)seen[i].known, name) == 0)
		return seen[i].known;
	if ((c = xmlDictExists(process_dict, (const xmlChar *)name,
	    -1)) != NULL) {
		seen[i].name = name;
		seen[i].known = c;
		return c;
	}
	if ((c = xmlDictLookup(d->dict, (const xmlChar *)name, -1)) == NULL)
		abort();
	return c;
}

/* --- reading --- */

struct doc *
doc_parse(const char *name, const char *bytes, size_t n, struct err *e)
{
	struct doc *d = NULL;
	xmlParserCtxtPtr c;

	if (n > PARSE_MAX) {
		err_set(e, ERR_OURS, "", "", "%s:1: larger than %d bytes",
		    name, PARSE_MAX);
		return NULL;
	}
	if (!utf8_clean(bytes, n)) {
		err_set(e, ERR_OURS, "", "", "%s:1: not clean UTF-8", name);
		return NULL;
	}
	if ((c = xmlNewParserCtxt()) == NULL)
		abort();
	xmlDictFree(c->dict);
	if (doc_in_arena())
		c->dict = xmlDictCreateSub(process_dict);
	else {
		c->dict = process_dict;
		xmlDictReference(process_dict);
	}
	if (parse_into(c, name, bytes, n, e)) {
		d = doc_of_tree(c->myDoc);
		c->myDoc = NULL;
		whole_attributes(xmlDocGetRootElement(doc_tree(d)));
	}
	if (c->myDoc != NULL)
		xmlFreeDoc(c->myDoc);
	xmlFreeParserCtxt(c);
	return d;
}

struct parse {
	const char	*name;
	struct err	*e;
};

static bool
parse_into(xmlParserCtxtPtr c, const char *name, const char *bytes, size_t n,
    struct err *e)
{
	struct parse p = { name, e };
	xmlDocPtr d;

	xmlSetStructuredErrorFunc(&p, first_error);
	d = xmlCtxtReadMemory(c, bytes, (int)n, name, "UTF-8",
	    XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES |
	    XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
	xmlSetStructuredErrorFunc(NULL, ignore);
	c->myDoc = d;
	if (d == NULL || !c->wellFormed || c->nsWellFormed == 0 ||
	    e->kind != ERR_NONE)
		return err_set(e, ERR_OURS, "", "", "%s:1: not XML", name);
	/* An entity could read a file: no DTD at all. */
	if (d->intSubset != NULL || d->extSubset != NULL)
		return err_set(e, ERR_OURS, "", "",
		    "%s:1: a DOCTYPE is not allowed", name);
	return true;
}

static void
first_error(void *ctx, xmlErrorPtr x)
{
	const struct parse *p = ctx;
	const char *m = x->message == NULL ? "not XML" : x->message;
	int n = (int)strcspn(m, "\n");

	if (x->level < XML_ERR_ERROR)
		return;
	(void)err_set(p->e, ERR_OURS, "", "", "%s:%d: %.*s", p->name,
	    x->line, n, m);
}

/* An attribute with a reference in it may come as several texts: make one. */
static void
whole_attributes(xmlNodePtr root)
{
	for (xmlNodePtr n = root; n != NULL;) {
		for (xmlAttrPtr a = n->type == XML_ELEMENT_NODE ?
		    n->properties : NULL; a != NULL; a = a->next) {
			xmlNodePtr t = a->children;

			while (t != NULL && t->next != NULL)
				(void)xmlTextMerge(t, t->next);
		}
		if (n->type == XML_ELEMENT_NODE && n->children != NULL) {
			n = n->children;
			continue;
		}
		while (n != root && n->next == NULL)
			n = n->parent;
		n = n == root ? NULL : n->next;
	}
}

enum doc_kind
doc_kind(const struct doc_node *n)
{
	xmlElementType t = node(n)->type;

	if (t == XML_ELEMENT_NODE)
		return DOC_ELEMENT;
	if (t == XML_TEXT_NODE)
		return (node(n)->name == xmlStringTextNoenc ?
		    DOC_TEXT_RAW : DOC_TEXT);
	return t == XML_COMMENT_NODE ? DOC_COMMENT : DOC_OTHER;
}

struct doc_node *
doc_first(const struct doc_node *n)
{
	return node(n)->type == XML_ELEMENT_NODE ?
	    give(node(n)->children) : NULL;
}

struct doc_node *
doc_next(const struct doc_node *n)
{
	return give(node(n)->next);
}

struct doc_node *
doc_parent(const struct doc_node *n)
{
	xmlNodePtr p = node(n)->parent;

	return p != NULL && p->type == XML_ELEMENT_NODE ? give(p) : NULL;
}

const char *
doc_node_name(const struct doc_node *n)
{
	return (const char *)node(n)->name;
}

const char *
doc_namespace(const struct doc_node *n)
{
	return node(n)->ns == NULL ? NULL : (const char *)node(n)->ns->href;
}

const char *
doc_bound(const struct doc_node *n, size_t i, const char **prefix)
{
	xmlNsPtr ns = node(n)->nsDef;

	while (ns != NULL && i-- > 0)
		ns = ns->next;
	if (ns == NULL)
		return NULL;
	*prefix = (const char *)ns->prefix;
	return ns->href == NULL ? "" : (const char *)ns->href;
}

const char *
doc_bytes(const struct doc_node *n)
{
	const xmlChar *c;

	if (node(n)->type == XML_ATTRIBUTE_NODE)
		c = node(n)->children == NULL ? NULL :
		    node(n)->children->content;
	else
		c = node(n)->type == XML_ELEMENT_NODE ? NULL :
		    node(n)->content;
	return c == NULL ? "" : (const char *)c;
}

struct doc_node *
doc_first_attr(const struct doc_node *n)
{
	return node(n)->type == XML_ELEMENT_NODE ?
	    give((xmlNodePtr)(void *)node(n)->properties) : NULL;
}

struct doc_node *
doc_next_attr(const struct doc_node *n)
{
	return give(node(n)->next);
}

const char *
doc_get(const struct doc_node *n, const char *attr)
{
	for (struct doc_node *a = doc_first_attr(n); a != NULL;
	    a = doc_next_attr(a))
		if (node(a)->ns == NULL &&
		    strcmp(doc_node_name(a), attr) == 0)
			return doc_bytes(a);
	return NULL;
}

int
doc_line(const struct doc_node *n)
{
	long l = xmlGetLineNo(node(n));

	return l < 0 ? 0 : (int)l;
}

char *
doc_print(struct arena *a, struct doc *d, size_t *n)
{
	xmlChar *bytes = NULL;
	char *copy;
	int size = 0;

	xmlDocDumpFormatMemoryEnc(doc_tree(d), &bytes, &size, "UTF-8", 1);
	if (bytes == NULL)
		abort();
	copy = arena_strndup(a, (const char *)bytes, (size_t)size);
	xmlFree(bytes);
	*n = (size_t)size;
	return copy;
}

void
doc_free(struct doc *d)
{
	if (d != NULL)
		xmlFreeDoc(doc_tree(d));
}

static void
ignore(void *ctx, xmlErrorPtr x)
{
	(void)ctx;
	(void)x;
}

static void
mute(void *ctx, const char *fmt, ...)
{
	(void)ctx;
	(void)fmt;
}

int
doc_version(void)
{
	return (int)strtol(xmlParserVersion, NULL, 10);
}
