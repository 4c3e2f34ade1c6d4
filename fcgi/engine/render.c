/*
 * Page document -> sheet -> gate -> bytes, and the ladder when a sheet fails:
 * the sober built-in page with the same data and the same form.  The citizen
 * can still file; the log names page, set and line.
 */
#include <stdio.h>
#include <string.h>

#include "base/log.h"
#include "engine/request.h"

#include "base/banned.h"

/* 4 MB of HTML (templates.md 2.3). */
enum { PAGE_MAX = 4 * 1024 * 1024, CSP_BYTES = 18 };

static struct html_rules
rules(struct request *p)
{
	return (struct html_rules){
		.nonce = p->csp, .assets = p->e->assets, .max = PAGE_MAX,
		.form = session_form, .ctx = p,
	};
}

static void
alert(struct request *p, const char *id, const struct err *e)
{
	log_event(LOG_ERROR, "sheet failed", "req", p->id, "page", id, "set",
	    set_name(p->e->set), "why", e->detail, NULL);
}

/* The document is built anew for each rung: a transform writes to it. */
static bool
rung(struct request *p, struct doc *page, struct sheet *sheet,
    struct str *out, struct err *e)
{
	struct html_rules	 r = rules(p);
	struct doc		*result;

	if (sheet != NULL) {
		if (!sheet_run(sheet, page, &p->e->limits, &result, e))
			return false;
	} else {
		result = fallback_build(p, page);
	}
	if (!html_write(p->a, result, &r, out, e))
		return false;
	return true;
}

static struct doc *
document(struct request *p, int status, const char *kind)
{
	return kind == NULL ? page_build(p) : page_error(p, status, kind);
}

static void
answer(struct request *p, struct reply *rp, int status, struct str html)
{
	rp->status = status;
	reply_header(rp, "Cache-Control", "no-store");
	reply_header(rp, "Content-Language", set_lang(p->e->set, p->lang));
	reply_header(rp, "Content-Security-Policy", arena_printf(p->a,
	    "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; "
	    "style-src 'self'; img-src 'self' data:; font-src 'self'; "
	    "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
	    "base-uri 'none'; object-src 'none'", p->csp));
	session_headers(p, rp);
	reply_body(rp, "text/html; charset=utf-8", html);
}

static bool
climb(struct request *p, struct reply *rp, int status, const char *kind,
    struct page_sheet *sheet)
{
	uint64_t	began = date_cpu_ns();
	struct err	e = { 0 };
	struct str	html;
	bool		ok;

	memcpy(p->csp, seal_token(p->a, CSP_BYTES), sizeof(p->csp) - 1);
	doc_enter(p->a);
	ok = sheet != NULL && sheet->compiled[p->lang] != NULL &&
	    rung(p, document(p, status, kind), sheet->compiled[p->lang],
	    &html, &e);
	doc_leave();
	if (!ok) {
		if (sheet != NULL)
			alert(p, sheet->id, &e);
		if (arena_breached(p->a)) {
			p->e->spent = true;
			arena_set_soft_cap(p->a, arena_used(p->a) + PAGE_MAX);
		}
		err_clear(&e);
		doc_enter(p->a);
		ok = rung(p, document(p, status, kind), NULL, &html, &e);
		doc_leave();
		if (!ok)
			alert(p, "fallback", &e);
	}
	p->render_us += (date_cpu_ns() - began) / 1000;
	if (ok)
		answer(p, rp, status, html);
	return ok;
}

bool
render_page(struct request *p, struct reply *rp, int status)
{
	return climb(p, rp, status, NULL, p->shown->sheet);
}

bool
render_error(struct request *p, struct reply *rp, int status,
    const char *kind)
{
	return climb(p, rp, status, kind, map_get(&p->e->sheets, "error.xsl"));
}
