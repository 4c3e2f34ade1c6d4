/*
 * What libxml2 and libxslt say, by four channels (templates.md 2.6), made into
 * lines "file:line: reason".
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlerror.h>
#include <libxslt/xsltutils.h>

#include "wrap/sheet_priv.h"

#include "base/banned.h"

static void	hear_structured(void *, xmlErrorPtr);
static void	mute(void *, const char *, ...)
		    __attribute__((format(printf, 2, 3)));

void
sheet_hear(struct capture *c)
{
	xmlSetStructuredErrorFunc(c, hear_structured);
	xmlSetGenericErrorFunc(c, sheet_said);
	xsltSetGenericErrorFunc(c, sheet_said);
}

void
sheet_hear_no_more(void)
{
	doc_silence();
	xsltSetGenericErrorFunc(NULL, mute);
}

static void
mute(void *ctx, const char *fmt, ...)
{
	(void)ctx;
	(void)fmt;
}

/* libxslt speaks twice: "compilation error: file F line L element E", then
 * the text.  Keep the first as the place of the second. */
static bool
is_header(struct capture *c, const char *said)
{
	const char *file, *line;

	if (strncmp(said, "compilation error", 17) != 0 &&
	    strncmp(said, "runtime error", 13) != 0)
		return false;
	file = strstr(said, " file ");
	line = file == NULL ? NULL : strstr(file, " line ");
	if (line != NULL) {
		file += strlen(" file ");
		(void)snprintf(c->where, sizeof(c->where), "%.*s:%ld: ",
		    (int)(line - file), file, strtol(line + 6, NULL, 10));
	} else
		c->where[0] = '\0';
	return true;
}

void
sheet_said(void *ctx, const char *fmt, ...)
{
	struct capture *c = ctx;
	char said[512];
	va_list ap;

	va_start(ap, fmt);
	(void)vsnprintf(said, sizeof(said), fmt, ap);
	va_end(ap);
	c->messages++;
	if (is_header(c, said))
		return;
	sheet_note(c, c->where, c->xpath[0] != '\0' ? c->xpath : said);
	c->xpath[0] = '\0';
	c->where[0] = '\0';
}

static void
hear_structured(void *ctx, xmlErrorPtr x)
{
	struct capture *c = ctx;

	c->messages++;
	if (x->message == NULL)
		return;		/* libxslt says it in its own words */
	(void)snprintf(c->xpath, sizeof(c->xpath), "%.100s%s%.100s%s",
	    x->message,
	    x->str1 == NULL ? "" : " in \"", x->str1 == NULL ? "" : x->str1,
	    x->str1 == NULL ? "" : "\"");
	for (char *p = c->xpath; *p != '\0'; p++)
		if (*p == '\n')
			*p = ' ';
}

/* One line a place; the address of the set is nobody's business. */
void
sheet_note(struct capture *c, const char *where, const char *text)
{
	char prefix[96], place[sizeof(c->said)];
	int n;

	text += strspn(text, " \n");
	if (*text == '\0' || c->n >= sizeof(c->text) / 2)
		return;
	n = snprintf(prefix, sizeof(prefix), "tpl:/%s/", c->set);
	if (where != NULL && strncmp(where, prefix, (size_t)n) == 0)
		where += n;
	(void)snprintf(place, sizeof(place), "%.120s%s",
	    where == NULL || *where == '\0' ? c->member : where,
	    where == NULL || *where == '\0' ? ": " : "");
	if (strcmp(place, c->said) == 0)
		return;
	memcpy(c->said, place, sizeof(place));
	n = (int)strcspn(text, "\n");
	(void)snprintf(c->text + c->n, sizeof(c->text) - c->n, "%s%s%.*s",
	    c->n == 0 ? "" : "\n", place, n, text);
	c->n += strlen(c->text + c->n);
}

bool
sheet_failed(struct capture *c, const char *why, struct err *e)
{
	if (c->xpath[0] != '\0')
		sheet_note(c, c->where, c->xpath);
	if (c->n == 0)
		sheet_note(c, NULL, why);
	return err_set(e, ERR_OURS, "", "", "%s", c->text);
}
