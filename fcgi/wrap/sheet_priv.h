/*
 * What the three files of the sheet share: wrap/sheet.c compiles and runs,
 * wrap/sheet_hear.c catches what the libraries say, wrap/sheet_function.c
 * answers for the functions a sheet may call.
 */
#ifndef GUICHET_WRAP_SHEET_PRIV_H
#define GUICHET_WRAP_SHEET_PRIV_H

#include <libxml/xpath.h>

#include "wrap/doc_priv.h"
#include "wrap/sheet.h"

/* What the libraries say while we compile or run. */
struct capture {
	const char	*set, *member;
	unsigned	 messages;
	char		 where[160];	/* of the last header: "file:line: " */
	char		 said[160];	/* a place speaks once */
	char		 xpath[240];	/* an XPath error waits for its place */
	char		 text[320];
	size_t		 n;
};

/* Everything said until sheet_hear_no_more comes to the capture. */
void	sheet_hear(struct capture *);
void	sheet_hear_no_more(void);
/* libxslt's handler for one transform; ctx is the capture. */
void	sheet_said(void *ctx, const char *fmt, ...)
	    __attribute__((format(printf, 2, 3)));
/* Our own word: one line "where text", the member when where is NULL. */
void	sheet_note(struct capture *, const char *where, const char *text);
/* Always false, with all that was said, or why when nothing was. */
bool	sheet_failed(struct capture *, const char *why, struct err *);

/* For xmlXPathRegisterFuncLookup. */
xmlXPathFunction sheet_look_up(void *, const xmlChar *name,
		    const xmlChar *uri);

#endif
