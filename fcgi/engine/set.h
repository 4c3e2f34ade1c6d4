/*
 * A set: all sheets, catalogues and assets released together.
 *
 * struct set holds members (name, bytes, hash) filled from a folder; later a
 * set will come from the database, and what a sheet is will not change.  The
 * set's hash is over names and hashes in order; its first 16 hex digits name
 * it in URLs (/s/<hash>/asset) and in tpl:/<hash>/member.
 *
 * Everything here is made by the founder before the fork and only read after.
 */
#ifndef GUICHET_ENGINE_SET_H
#define GUICHET_ENGINE_SET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "web/route.h"
#include "wrap/doc.h"
#include "wrap/sheet.h"

struct set_member {
	const char	*name;		/* "canteen/week.xsl" */
	struct str	 bytes;
	char		 hash[65];
};

struct set;
struct catalogue;			/* one language */

enum { SET_LANGS = 4 };

/* Read every .xsl, fr.xml.., static/ and samples/ file of the folder. */
struct set	*set_read(struct arena *, const char *folder, struct err *);
const char	*set_name(const struct set *);		/* 16 hex digits */
const struct set_member *set_find(const struct set *, const char *name);
size_t		 set_count(const struct set *);
const struct set_member *set_at(const struct set *, size_t);

/* Languages: "fr" first; a catalogue is a member LANG.xml. */
size_t		 set_langs(const struct set *);
const char	*set_lang(const struct set *, size_t);
const struct catalogue *set_catalogue(const struct set *, const char *lang);
/* The text of a message without slots or plural, or NULL. */
const char	*catalogue_text(const struct catalogue *, const char *key);
/* code.<list>.<code>, else the default language's, else the code itself. */
const char	*catalogue_label(const struct catalogue *, const char *list,
		    const char *code, size_t n);

/*
 * The tree of a sheet with t:, c: and f: expanded for one language, and the
 * profile of templates.md 3 enforced (instructions, namespaces, functions).
 * Errors: detail "canteen/week.xsl:12: unknown message key "week.titel"; did
 * you mean "week.title"?"  Routes are asked for c:link and f:action.
 */
struct doc	*set_expand(const struct set *, const struct routes *,
		    const char *member, const char *lang, struct err *);

/* The f:action paths found in a sheet and its includes, NULL-terminated. */
const char *const *set_forms(const struct set *, struct arena *,
		    const char *member, struct err *);

/* Compile one sheet of the set for one language (expand + includes). */
struct sheet	*set_compile(const struct set *, const struct routes *,
		    const char *member, const char *lang, struct err *);

/*
 * Everything that can be said of a set without a page: each sheet of each
 * language expands and compiles; keys missing, keys no sheet uses (but those
 * the engine asks for), slots and keys that differ between languages.  One
 * line a problem; true when there is none.
 */
bool		 set_check(const struct set *, const struct routes *,
		    FILE *report);

#endif
