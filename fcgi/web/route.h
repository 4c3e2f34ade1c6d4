/*
 * A page is one row of a table.  The files of pages/ hold the rows; this one
 * says what a row may say.  The contract check (engine/contract) holds every
 * row against the database, the sheets and the other rows before the first
 * request.
 */
#ifndef GUICHET_WEB_ROUTE_H
#define GUICHET_WEB_ROUTE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "web/input.h"

enum method { GET, POST };
/* NIGHTLY has no pool: its pages are mails, made by `guichet jobs`. */
enum audience { FAMILY, CLERK, MACHINE, NIGHTLY };

/*
 * Authentication level.  The safe value is the one a forgotten line gives: a
 * row without .level asks for a signed-in person.  (api.open is told 0 for
 * STRANGER, 1 for SIGNED_IN, 2 for TWO_FACTORS.)
 */
enum level { SIGNED_IN, STRANGER, TWO_FACTORS };

/* What the engine itself does beside the calls (house.md 9: the exceptions
 * that belong to the engine alone). */
enum act {
	ACT_CALLS, ACT_SIGN_IN, ACT_SIGN_OUT, ACT_METRICS, ACT_HEALTH,
	/* A form with a file: .call begins the document, the engine sends its
	 * parts and its end (engine/upload). */
	ACT_UPLOAD,
	/* A form with a table of another product, read whole (engine/table). */
	ACT_TABLE,
	/* A second factor: a new key, a code, new recovery codes
	 * (engine/factor). */
	ACT_FACTOR_START, ACT_FACTOR_CODE, ACT_FACTOR_CODES,
};

/* OUT_FILE: the call names a document, the engine sends its bytes
 * (engine/file).  OUT_CSV: the tables of the sheet's page and nothing around
 * them, to be kept as a file (engine/table); without .sheet the rows of the one
 * call, by their types, and OUT_XLSX the same rows as a workbook, with a
 * dictionary of its columns (engine/export).  OUT_ICS: the tables' rows as
 * events of a calendar (wire/ical says which cells), for programs that
 * subscribe. */
enum out { OUT_HTML, OUT_TEXT, OUT_FILE, OUT_CSV, OUT_XLSX, OUT_ICS };

enum { ROUTE_CALLS = 32, ROUTE_ARGS = 14, ROUTE_WITH = 6, ROUTE_FORKS = 2 };

/*
 * A call of api.FUNCTION.  with names inputs, in the order of the function's
 * arguments, or what the engine fills in, always text:
 *
 *   "@session"  digest of the cookie    "@device"  a short name of the browser
 *   "@network"  pseudonym of the peer's network, NULL for this machine's own
 *   "@fresh"    digest of a token of 256 bits made for this request, and
 *   "@sealed"   that token, sealed for the mail that carries it (shape.sealed)
 *   "#NAME"     digest of input NAME, an IN_TOKEN that came by such a link;
 *               hidden in a POST, it is carried on from the page's address
 *   "@params"   parameters of a new password's key, and
 *   "@proof"    that key, peppered, of input "password"
 *   "@current"  the key of input "current", by the account's own parameters
 *
 *   "@visit"    digest of the pre-session cookie: this browser, signed in
 *               or not
 *   "*NAME"     input NAME, an IN_TEXT, in a box that only workers open
 *               (shape.boxed): what the database is not to read
 *   "@file", "@encoding", "@separator", "@problem", "@at"  of ACT_TABLE:
 *               the name of the file, how it was read, what is wrong where; and
 *   "@header", "@lines", "@cells"  three arrays of text: the first line, where
 *               the others begin, and all their cells in order
 *   "@said"     of ACT_TABLE: JSON or a calendar, whole, instead of cells;
 *               named by the first call, which then takes such files
 *   "@names", "@values"  what the fields by rows were given (engine/fields.h):
 *               two arrays of text, for a route that says .by_rows
 *
 * as = "list" names a file's rows in the catalogue (engine/export); of a page,
 * as = "@fields" makes the rows fields of the page's form by rows;
 * as = "plural/singular" makes a list of elements, "singular"
 * takes the first row alone, NULL shows nothing.
 */
struct route_call {
	const char	*function;
	const char	*with[ROUTE_ARGS];
	const char	*as;
};

struct values;
struct hook {			/* what a hook may see and change */
	struct arena	*arena;
	struct values	*in;
	const char	*town;		/* the instance's name */
};
typedef bool route_hook(struct hook *, struct err *);

struct route {
	enum method		 method;
	const char		*path;		/* exact, without language */
	enum audience		 who;
	enum level		 level;
	const char		*right;		/* "canteen-list", or NULL */
	const struct input	*in;		/* NULL: no input at all */
	struct route_call	 call[ROUTE_CALLS];
	const char		*sheet;		/* "canteen/week.xsl" */
	const char		*next;		/* after a POST: 303 to it */
	/* or to fork[N - 1], when column "fork" of the last call is N */
	const char		*fork[ROUTE_FORKS];
	/* columns it takes along */
	const char		*with[ROUTE_WITH];
	const char		*back;		/* a refused POST shows it */
	bool			 audited;	/* the read is audited */
	bool			 by_rows;	/* a POST of fields by rows */
	/* with this input, an IN_BOOL, they may all be left empty */
	const char		*unfinished;
	enum act		 act;
	enum out		 out;
	route_hook		*hook;
	/* Answered by the pool of files, which serves both audiences: the path
	 * of a clerk's begins with /agent/. */
	bool			 file;
	int			 limit_ms;	/* 0: the pool's */
	size_t			 body;	/* bytes; 0: the configuration's */
};

/* Tables end with a row whose path is NULL. */
struct routes {
	const struct route *const	*tables;
	size_t				 n;
};

extern const struct routes all_routes;		/* pages/all.c */

/*
 * A message that leaves the house: its kind is guichet.message.kind, its calls
 * take "id", the number of the message, and its sheet makes one page of HTML,
 * from which the text part is made too.  Its title is the subject.  A first
 * call without a row says that there is nothing to say any more.
 */
struct mail_kind {
	const char		*kind;		/* "account-confirm" */
	struct route_call	 call[ROUTE_CALLS];
	const char		*sheet;		/* "mail/account-confirm.xsl" */
};

/* Ends with a row whose kind is NULL; pages/mail.c. */
extern const struct mail_kind mail_kinds[];

/* Exact path of that audience.  404 when none has it, 405 when only another
 * method does. */
bool	route_find(const struct routes *, enum audience, const char *method,
	    const char *path, const struct route **, struct err *) MUST_CHECK;
/* Any audience; NULL when absent.  For links, .next, .back. */
const struct route *route_named(const struct routes *, enum method,
		    const char *path);
/* Call fn on each row until it answers false. */
bool	route_each(const struct routes *,
	    bool (*fn)(void *, const struct route *),
	    void *ctx);
/* "family", "clerk", "machine", "nightly": page/@audience. */
const char	*audience_name(enum audience);

#endif
