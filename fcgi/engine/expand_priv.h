/*
 * One expansion: engine/expand.c walks a sheet and copies it, engine/profile.c
 * says what may stand in it, engine/expand_words.c makes t: elements and
 * engine/expand_parts.c c: elements, links and forms.
 */
#ifndef GUICHET_ENGINE_EXPAND_PRIV_H
#define GUICHET_ENGINE_EXPAND_PRIV_H

#include "engine/set_priv.h"
#include "engine/xpath.h"

enum { SCOPE_MAX = 64 };

struct expand {
	const struct set	*set;
	const struct routes	*routes;
	const struct member	*member;
	const struct catalogue	*words;
	const char		*prefix;	/* of paths: "" or "/en" */
	bool			 mail;		/* links are absolute */
	struct arena		*a;		/* dies with the expansion */
	struct err		*e;
	const char		*scope[SCOPE_MAX];	/* variables in sight */
	size_t			 scope_n;
};

/* --- expand.c --- */
bool	expand_children(struct expand *, struct doc_node *to,
	    const struct doc_node *from);
/* Always false: "member:line: ..." */
bool	expand_wrong(struct expand *, const struct doc_node *at,
	    const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void	expand_attr(struct doc_node *, const char *name, const char *value);
/* An XSLT instruction at the line of the source. */
struct doc_node	*expand_xsl(struct doc_node *to, const char *name,
	    const struct doc_node *at);

/* --- profile.c --- */
enum profile_content {
	PROFILE_EMPTY,		/* nothing */
	PROFILE_XSL,		/* instructions only, blanks are form */
	PROFILE_BODY,		/* text and elements */
	PROFILE_TEXT		/* text, kept as it is */
};

bool	profile_bindings(struct expand *, const struct doc_node *);
/* The instruction and its attributes. */
bool	profile_instruction(struct expand *, const struct doc_node *);
enum profile_content profile_content(const struct doc_node *);
bool	profile_xpath(struct expand *, const struct doc_node *at,
	    const char *attr, struct str expr);
/* A literal attribute's value, or an argument's. */
bool	profile_avt(struct expand *, const struct doc_node *at,
	    const char *attr, const char *value, struct avt *);
/* The attribute of a literal element, or one made by an instruction. */
bool	profile_attr(struct expand *, const struct doc_node *at,
	    const char *element, const char *attr, bool svg);

/* --- expand_words.c --- */
bool	expand_words(struct expand *, struct doc_node *to,
	    const struct doc_node *);
bool	expand_words_attr(struct expand *, struct doc_node *to,
	    const struct doc_node *);
/* The message that a t:msg or t:attribute names. */
bool	expand_message(struct expand *, struct doc_node *to,
	    const struct doc_node *);

/* --- expand_parts.c --- */
bool	expand_component(struct expand *, struct doc_node *to,
	    const struct doc_node *);
bool	expand_form(struct expand *, struct doc_node *to,
	    const struct doc_node *form);
/* A route's address without arguments, as the value of an attribute: its path,
 * and in a mail the site's address before it. */
const char *expand_address(struct expand *, const struct route *);
/* c:href or c:src of a literal element. */
bool	expand_asset(struct expand *, struct doc_node *to,
	    const struct doc_node *at, const struct doc_node *attr);
/* "; did you mean" among the paths of that method. */
const char *expand_near_route(struct expand *, const char *path);

#endif
