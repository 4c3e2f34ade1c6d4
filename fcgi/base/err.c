/* Errors: set once, where they happened. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"

#include "base/banned.h"

void
err_clear(struct err *e)
{
	memset(e, 0, sizeof(*e));
}

bool
err_set_at(struct err *e, const char *file, int line, enum err_kind kind,
    const char *code, const char *field, const char *fmt, ...)
{
	va_list ap;

	/* The first error is the cause; what follows is its echo. */
	if (e->kind != ERR_NONE)
		return false;
	e->kind = kind;
	snprintf(e->code, sizeof(e->code), "%s", code != NULL ? code : "");
	snprintf(e->field, sizeof(e->field), "%s", field != NULL ? field : "");
	va_start(ap, fmt);
	vsnprintf(e->detail, sizeof(e->detail), fmt, ap);
	va_end(ap);
	e->file = file;
	e->line = line;
	return false;
}
