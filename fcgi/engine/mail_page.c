/* A message's page, and one on paper: rows, document, sheet, gate, text. */
#include <string.h>

#include "engine/mail_text.h"
#include "engine/request.h"

#include "base/banned.h"

/* The whole round trip of one message. */
enum { MAIL_MS = 15000 };

/* A mail that is longer would be cut by who reads it. */
enum { MAIL_MAX = 512 * 1024 };

const char *const *
engine_types(const struct engine *e, const char *function)
{
	const struct function	*f = signatures_find(&e->signatures, function);

	return f != NULL ? f->types : NULL;
}

static void
find_lang(const struct engine *e, const char *lang, struct request *p)
{
	for (p->lang = 0; p->lang < set_langs(e->set); p->lang++)
		if (strcmp(set_lang(e->set, p->lang), lang) == 0)
			break;
	if (p->lang == set_langs(e->set))
		p->lang = 0;
	p->prefix = p->lang > 0 ? arena_printf(p->a, "/%s",
	    set_lang(e->set, p->lang)) : "";
}

static bool
run_calls(struct request *p, struct db *db, const char *open,
    const char *object, struct err *err)
{
	const struct plan	*plan = p->shown;
	struct db_call		 calls[ROUTE_CALLS + 1];
	const char		**v = arena_new_array(p->a, ARGUMENTS_MAX,
				    const char *);
	const char		*at;
	size_t			 i;

	/* every argument of a mail's call is the message, on paper the job */
	for (i = 0; i < ARGUMENTS_MAX; i++)
		v[i] = object;
	calls[0] = (struct db_call){ open, p->e->open->types, v, 1 };
	for (i = 0; i < plan->calls; i++)
		calls[i + 1] = (struct db_call){ plan->function[i]->name,
		    plan->function[i]->types, v,
		    plan->function[i]->arguments };
	p->rows = arena_new_array(p->a, plan->calls + 1, struct db_rows *);
	if (!db_run(db, p->a, calls, plan->calls + 1, p->rows, MAIL_MS, err))
		return false;
	at = db_named(p->rows[0], "at");
	if (at != NULL)
		(void)instant_parse(at, strlen(at), &p->opened.at);
	return true;
}

/* A token that somebody has changed, or sealed by another key. */
static bool
opens(struct request *p, const struct function *f, const struct db_rows *rows,
    size_t row, struct err *err)
{
	unsigned char	*token;
	const char	*box;
	size_t		 i, n, token_n;

	for (i = 0; i < f->columns; i++) {
		box = db_value(rows, row, i, &n);
		if (f->column[i].kind == COLUMN_SEALED && box != NULL &&
		    !seal_unbox(p->a, &p->e->key_message, "message", box, n,
		    &token, &token_n))
			return err_set(err, ERR_OURS, "MU500", NULL,
			    "api.%s: %s does not open", f->name,
			    f->column[i].name);
	}
	return true;
}

static bool
check_sealed(struct request *p, struct err *err)
{
	size_t	i, row;

	for (i = 0; i < p->shown->calls; i++)
		for (row = 0; row < db_count(p->rows[i + 1]); row++)
			if (!opens(p, p->shown->function[i], p->rows[i + 1],
			    row, err))
				return false;
	return true;
}

static bool
draw(struct request *p, struct str *html, struct mail_page *out,
    struct err *err)
{
	const struct config	*c = p->e->config;
	struct html_rules	 rules = {
		.nonce = "", .assets = p->e->assets, .max = MAIL_MAX,
		.own = { c->url_family, c->url_clerk },
	};
	struct doc	*result;
	bool		 ok;

	doc_enter(p->a);
	ok = sheet_run(p->shown->sheet->compiled[p->lang], page_build(p),
	    &p->e->limits, &result, err) &&
	    html_write(p->a, result, &rules, html, err);
	if (ok && out != NULL) {
		out->subject = mail_title(p->a, result);
		out->text = mail_text(p->a, result);
	}
	doc_leave();
	return ok;
}

bool
engine_mail(struct engine *e, struct db *db, struct arena *a,
    const char *kind, const char *lang, const char *message,
    struct mail_page *out, bool *silent, struct err *err)
{
	struct request	p = { .e = e, .a = a, .method = GET, .path = kind };

	*silent = false;
	p.shown = plan_find(e, GET, kind);
	if (p.shown == NULL)
		return err_set(err, ERR_OURS, "MU540", NULL,
		    "no kind of mail \"%s\"", kind);
	find_lang(e, lang, &p);
	if (!run_calls(&p, db, "outbox_open", message, err) ||
	    !check_sealed(&p, err))
		return false;
	*silent = p.shown->calls > 0 && db_count(p.rows[1]) == 0;
	return *silent || draw(&p, &out->html, out, err);
}

bool
engine_paper(struct engine *e, struct db *db, struct arena *a,
    const char *kind, const char *job, struct str *html, struct err *err)
{
	struct request	p = { .e = e, .a = a, .method = GET, .path = kind,
			    .prefix = "", .shown = plan_find(e, GET, kind) };

	*html = (struct str){ "", 0 };
	if (!run_calls(&p, db, "paper_open", job, err))
		return false;
	return db_count(p.rows[1]) == 0 || draw(&p, html, NULL, err);
}
