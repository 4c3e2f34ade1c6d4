/*
 * What the engine's files share: the engine (made by the founder, read by the
 * workers) and one request (lives in the request arena).  Private to engine/.
 */
#ifndef GUICHET_ENGINE_REQUEST_H
#define GUICHET_ENGINE_REQUEST_H

#include "base/arena.h"
#include "base/date.h"
#include "base/err.h"
#include "base/map.h"
#include "base/str.h"
#include "engine/engine.h"
#include "engine/fields.h"
#include "engine/page.h"
#include "engine/set.h"
#include "engine/signature.h"
#include "engine/words.h"
#include "web/html.h"
#include "web/input.h"
#include "web/reply.h"
#include "web/route.h"
#include "wrap/db.h"
#include "wrap/doc.h"
#include "wrap/fcgi_io.h"
#include "wrap/seal.h"
#include "wrap/sheet.h"

/* One sheet of the set, compiled in every language. */
struct page_sheet {
	const char		*member;	/* "canteen/week.xsl" */
	const char		*id;		/* "canteen/week" */
	struct sheet		*compiled[SET_LANGS];
	const char *const	*forms;		/* f:action paths */
};

/* A route with everything looked up. */
struct plan {
	const struct route	*route;
	const struct function	*function[ROUTE_CALLS];
	const char		*plural[ROUTE_CALLS], *one[ROUTE_CALLS];
	size_t			 calls;
	struct page_sheet	*sheet;
};

struct engine {
	struct arena			*a;	/* process */
	const struct config		*config;
	const struct routes		*routes;
	const struct engine_host	*host;
	enum config_pool		 pool;
	const char			*database;	/* conninfo */
	enum audience			 who;	/* see request.who */
	struct set			*set;
	struct signatures		 signatures;
	const struct function		*open;
	struct map			 plans;	/* "GET /path" -> struct plan */
	/* member -> page_sheet */
	struct map			 sheets;
	struct words			*words[SET_LANGS];
	const char *const		*months[SET_LANGS];
	struct seal_key			 key_form, key_kept, key_pepper,
					 key_network, key_message,
					 key_fields, key_document, key_boxed,
					 key_factor, key_recovery;
	const char			*assets;	/* "/s/<hash>/" */
	const char			*cookie[MACHINE + 1], *cookie_pre;
	bool				 secure;	/* https, __Host- */
	struct sheet_limits		 limits;
	/* In the pool of files: what the engine itself calls. */
	struct {
		const struct function	*part, *end, *record;
	} file;
	/* of a worker */
	struct arena			*request;
	struct db			*db;
	bool				 spent;
};

/* The row of api.open. */
struct opened {
	struct instant	 at;
	const char	*given, *family;	/* NULL: a stranger */
	int		 level;
	const char	*rights;	/* "CODE[:SERVICE]", a space between */
	/* the absent agent this one acts for, until that day; or NULL */
	const char	*acting_for, *acting_until;
	struct instant	 expires;
	bool		 has_expiry;
};

struct request {
	struct engine		*e;
	struct arena		*a;
	struct fcgi_io		*io;
	const char		*id;		/* nginx's, for log and page */
	enum method		 method;
	/* The pool's; in the pool of files it is the path's. */
	enum audience		 who;
	const char		*path;		/* without language */
	size_t			 lang;
	const char		*prefix;	/* "" or "/en" */
	const struct plan	*plan;		/* what was asked */
	struct pairs		 pairs;		/* query, or form */
	struct values		 in;

	const char		*token;		/* session cookie, or NULL */
	const char		*pre;	/* pre-session cookie, or NULL */
	bool			 pre_fresh;	/* to be set by this reply */
	char			 digest[65], pre_digest[65];
	struct opened		 opened;
	/* secret.c, made once and on demand */
	const char		*fresh, *params, *proof, *current;
	const struct table	*table;		/* table.c: what was sent */

	/* what the page shows */
	const struct plan	*shown;		/* its sheet and calls */
	const struct values	*with;		/* its inputs */
	struct db_rows		**rows;		/* one per call of shown */
	struct fields		*fields;	/* by rows, or NULL */
	struct str		 list;		/* of fields, as posted */
	const struct route	*typed_for;	/* a POST shown again */
	const struct values	*typed;
	struct err		 err;		/* why it is shown again */
	const char		*until;	/* an instant for the sentence */
	const char		*fork;	/* where a sign-in leads; or NULL */
	const char		*kept;	/* sealed form of a lost session */
	/* message key, "message.kept" */
	const char		*notice;
	char			 csp[25];	/* nonce of scripts */

	uint64_t		 db_us;		/* waited */
	uint64_t		 render_us;	/* of the processor */
};

/* plan.c */
/* Whether this pool answers that route. */
bool	engine_answers(const struct engine *, const struct route *);
const struct plan *plan_find(const struct engine *, enum method,
		    const char *path);
/* Run open and the calls of plan; rows[0] is open's, then one per call. */
bool	plan_run(struct request *, const struct plan *, const struct values *,
	    bool writes, struct db_rows ***rows, struct err *) MUST_CHECK;
/* The same without its end: open and the calls have answered, more may follow
 * in the same transaction (db_stream_*). */
bool	plan_begin(struct request *, const struct plan *,
	    const struct values *, int deadline_ms, struct db_rows ***rows,
	    struct err *) MUST_CHECK;
/* One function of the engine's own (sign-in), after open for a stranger. */
bool	plan_call(struct request *, const char *function,
	    const char *const *values, size_t n, struct db_rows **row,
	    struct err *) MUST_CHECK;
/* A refusal that has to be remembered (a wrong code counts) is an answer and
 * no exception: column refused is its code, field the input at fault, wait the
 * instant from which it may be tried again. */
bool	plan_accepted(struct request *, const struct db_rows *,
	    struct err *) MUST_CHECK;

/* secret.c: what web/route.h calls "@fresh", "@sealed", "@params", "@proof",
 * "@current", "#NAME" and "*NAME". Prepare derives the keys that the plan
 * asks for. */
bool	secret_prepare(struct request *, const struct plan *,
	    const struct values *, struct err *) MUST_CHECK;
const char *secret_argument(struct request *, const char *name);
const char *secret_digest(struct request *, const struct values *,
	    const char *name);
/* "*NAME": bound to that name, so that a box stands in no other column. */
const char *secret_box(struct request *, const struct values *,
	    const char *name);
/* A password's peppered key, in one of the places there are for that. */
bool	secret_derive(struct request *, const struct value *password,
	    const char *params, char proof[65], struct err *) MUST_CHECK;

/* session.c */
void	session_load(struct request *);
/* What the database knows of a cookie: SHA-256 of its text, in hex. */
void	session_digest(struct request *, const char *token, char digest[65]);
bool	session_check(struct request *, const char *seal,
	    struct err *) MUST_CHECK;
/* Hidden inputs of a form of ours; false: no such form. */
bool	session_form(void *request, const char *method, const char *action,
	    struct buf *out);
void	session_headers(struct request *, struct reply *);
const char *session_device(struct request *);
const char *session_network(struct request *);

/* form.c: fields by rows (engine/fields.h).  Load them from the rows of what is
 * shown; seal their list for a form; read what was posted against the list that
 * came with it, or with a form that was kept over a sign-in. */
bool	form_load(struct request *, struct err *) MUST_CHECK;
const char *form_box(struct request *, const char *binding, const char *path);
bool	form_read(struct request *, struct err *) MUST_CHECK;
bool	form_resume(struct request *, const struct route *, struct pairs *,
	    struct values *, struct err *) MUST_CHECK;
/* By the input's name; NULL when it is none. */
const struct field *form_field(const struct request *, const char *name);

/* sign.c */
bool	sign_in(struct request *, struct reply *, struct err *) MUST_CHECK;
bool	sign_out(struct request *, struct reply *, struct err *) MUST_CHECK;
/* Where a stranger is sent, and who has to show a second factor (why is
 * MU440): 303 (GET), or the page with the form kept. */
bool	sign_ask(struct request *, struct reply *, const char *why,
	    struct err *);
const struct plan *sign_page(const struct engine *);
/* Whether it is the page where a code is asked for, too. */
bool	sign_keeps(const struct engine *, const struct plan *);
/* The reply's cookie; "" ends it. */
void	sign_session(struct request *, struct reply *, const char *token);
/* Back to what was asked for before, or to .next. */
bool	sign_resume(struct request *, struct reply *, struct err *);

/* factor.c: .act of the routes of a second factor */
bool	factor_start(struct request *, struct reply *, struct err *) MUST_CHECK;
bool	factor_code(struct request *, struct reply *, struct err *) MUST_CHECK;
bool	factor_codes(struct request *, struct reply *, struct err *) MUST_CHECK;

/* page.c */
struct doc	*page_build(struct request *);
/* The sentence of an error code in the page's language. */
const char	*page_sentence(struct request *, const char *code);
struct doc	*page_error(struct request *, int status, const char *kind);

/* page_date.c: whether a form of that route shows three fields for it; these
 * fields, from what was typed, else from the ISO date that is held, or NULL;
 * the name of the first at fault, and the key of what is missing. */
bool	page_date_in_parts(const struct route *, const struct input *);
void	page_date(struct request *, struct doc_node *field,
	    const struct input *, const struct value *, const char *held);
const char	*page_date_first(struct arena *, const struct value *);
const char	*page_date_missing(struct request *, const struct value *);

/* render.c: reply gets the page's bytes; the ladder's last rung included. */
bool	render_page(struct request *, struct reply *, int status);
bool	render_error(struct request *, struct reply *, int status,
	    const char *kind);

/* fallback.c: the sober built-in page, as a result tree. */
struct doc	*fallback_build(struct request *, struct doc *page);

/* trouble.c */
void	trouble_reply(struct request *, struct reply *, const struct err *);
int	trouble_status(enum err_kind);
const char	*trouble_kind(enum err_kind);
void	trouble_log(const struct request *, const struct err *);

/* waiting.c: what waits to be sent and done, for the metrics; nothing when the
 * database does not answer. */
void	waiting_metrics(struct request *, struct buf *);

/* file.c: ACT_UPLOAD and OUT_FILE. */
bool	file_upload(struct request *, struct reply *, struct err *) MUST_CHECK;
bool	file_download(struct request *, struct reply *,
	    struct err *) MUST_CHECK;

/* export.c: OUT_CSV and OUT_XLSX of rows; the name that a file is kept under,
 * after its path; what the contract check has to complain of, or NULL. */
bool	export_write(struct request *, struct reply *, struct err *) MUST_CHECK;
void	export_name(struct request *, struct reply *);
const char	*export_lacks(struct engine *, struct arena *,
		    const struct plan *);

/* table.c: ACT_TABLE, what it fills in, and OUT_CSV. */
bool	table_read(struct request *, struct err *) MUST_CHECK;
const char	*table_argument(struct request *, const char *name);
/* Whether it is an array. */
bool	table_fills(const char *name, bool *list);
bool	table_write(struct request *, struct reply *, struct err *) MUST_CHECK;

/* serve.c: the fields of a form against its route, its seal, its hook. */
bool	serve_form(struct request *, struct err *) MUST_CHECK;
/* .next, or the fork of that number. */
const char	*serve_path(const struct request *, const char *fork);
/* 303 to there with the columns of the last call, which may choose a fork. */
void	serve_next(struct request *, struct reply *, struct db_rows **);
/* run shown's calls and render it. */
bool	serve_shown(struct request *, struct reply *, int status, struct err *);

#endif
