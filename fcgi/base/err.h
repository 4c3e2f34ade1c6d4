/*
 * Errors: one struct, set once, where it happened.
 *
 * A function that can fail returns bool, is must-check, and takes
 * `struct err *` last.  The kind says who must act; the code ("MU410") is
 * stable and has a sentence in the catalogue (key "error.MU410"); field names
 * the input at fault; detail is for the log only and may hold what a citizen
 * must not read; file and line say where.
 *
 * engine/trouble.c alone turns a kind into a status and a log level.
 */
#ifndef GUICHET_BASE_ERR_H
#define GUICHET_BASE_ERR_H

#include <stdbool.h>

#define MUST_CHECK	__attribute__((warn_unused_result))

enum err_kind {
	ERR_NONE,
	ERR_BAD_REQUEST,	/* 400: not something our pages can send */
	ERR_SIGN_IN,		/* 303 to the sign-in page, or that page */
	ERR_FORBIDDEN,		/* 403: seal, right or level */
	ERR_NOT_FOUND,		/* 404: also another family's object */
	ERR_METHOD,		/* 405 */
	ERR_CONFLICT,		/* 409: somebody was faster */
	ERR_TOO_LARGE,		/* 413 */
	ERR_REFUSED,		/* 422: an input or a rule of the town */
	ERR_TOO_MANY,		/* 429: slow down */
	ERR_OURS,		/* 500: our fault, logged with the request id */
	ERR_BUSY,		/* 503: try again */
};

struct err {
	enum err_kind	 kind;
	char		 code[8];	/* "MU410" */
	char		 field[48];	/* input name, "" for none */
	char		 detail[320];	/* log only, truncated */
	const char	*file;		/* __FILE__ of err_set */
	int		 line;
};

void	err_clear(struct err *);
/* Sets *e unless it is set already; always returns false. */
bool	err_set_at(struct err *e, const char *file, int line,
	    enum err_kind kind, const char *code, const char *field,
	    const char *fmt, ...) __attribute__((format(printf, 7, 8)));

#define err_set(e, kind, code, field, ...) \
	err_set_at((e), __FILE__, __LINE__, (kind), (code), (field), \
	    __VA_ARGS__)

#endif
