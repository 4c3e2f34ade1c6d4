/*
 * A legal receipt or an invoice as a PDF, when somebody asks for it: the frozen
 * record through its sheet of paper, and that page through WeasyPrint,
 * confined.
 *
 * What was made is kept, sealed like any document, under the record, the set
 * and the digest of the page (of the data and of the words): asked for again,
 * it is there already, and WeasyPrint is not run.
 *
 * Made when asked and not at the sending: most read the mail, and a PDF costs a
 * second of a processor where the mail costs a hundredth.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "jobs/confine.h"
#include "jobs/jobs.h"
#include "wrap/seal_document.h"

#include "base/banned.h"

/* WeasyPrint takes half a second and maps 250 MB for a page; a busy machine may
 * be ten times slower.  Under the lease of 120 s with the database's 15. */
static const struct confine_limits limits = {
	.memory = 1024ul << 20, .cpu_seconds = 20, .wall_ms = 60000,
	/* a receipt of 200 pieces has 300 KB, an invoice of 500 days less */
	.out = 4 << 20,
};

enum { STREAM_MS = 15000 };

struct paper {
	struct jobs		*j;
	const struct job	*w;
	const char		*set, *page;	/* what names it */
	struct str		 pdf;
	struct seal_document	 doc;
};

/* One call of the stream, whose values may be bytes. */
static bool
say(struct paper *p, const char *function, const char *const *v, size_t n,
    const int *lengths, struct err *e)
{
	const struct db_call	call = { function,
				    engine_types(p->j->engine, function), v,
				    n };

	return db_stream_send(p->j->db, &call, lengths, e);
}

static bool
send_records(struct paper *p, const char *id, uint32_t parts, struct err *e)
{
	unsigned char	*sealed = arena_alloc(p->j->a, SEAL_RECORD_ROOM);
	uint32_t	 i;

	for (i = 0; i < parts; i++) {
		size_t		 at = (size_t)i * SEAL_RECORD;
		size_t		 n = p->pdf.n - at < SEAL_RECORD ?
				    p->pdf.n - at : SEAL_RECORD;
		const int	 lengths[] = { 0, 0, (int)(n +
				    SEAL_RECORD_MORE) };
		const char	*v[] = { id, arena_printf(p->j->a, "%u", i),
				    (char *)sealed };

		seal_record(&p->doc, i, i + 1 == parts, p->pdf.p + at, n,
		    sealed);
		if (!say(p, "document_part", v, 3, lengths, e))
			return false;
	}
	return true;
}

static bool
send_end(struct paper *p, const char *id, uint32_t parts, struct err *e)
{
	const struct config	*c = p->j->config;
	struct arena		*a = p->j->a;
	struct seal_ring	 ring = { .folder = c->document_keys };
	struct seal_hash	*hash = seal_hash_new(a);
	unsigned char		 digest[32];
	struct seal_key		 key;
	const char		*v[7];

	if ((*ring.folder == '\0' && !seal_key_read(c->key_file, &ring.root,
	    e)) || !seal_ring_key(&ring, c->document_key, &key, e)) {
		db_stream_drop(p->j->db);
		return false;
	}
	seal_hash_add(hash, p->pdf.p, p->pdf.n);
	seal_hash_end(hash, digest);
	v[0] = p->w->id;
	v[1] = id;
	v[2] = arena_printf(a, "%zu", p->pdf.n);
	v[3] = arena_printf(a, "%u", parts);
	v[4] = seal_hex(a, digest, sizeof(digest));
	v[5] = seal_document_wrap(a, &p->doc, &key, c->document_key);
	v[6] = arena_printf(a, "%d", c->document_key);
	return say(p, "paper_end", v, 7, NULL, e);
}

/* One transaction, so that a death in the middle leaves nothing, and what is
 * done again after it makes the only one. */
static bool
keep(struct paper *p, struct err *e)
{
	const char		*v[] = { p->w->id, p->w->attempt, p->set,
				    p->page };
	const struct db_call	 begin = { "paper_begin",
				    engine_types(p->j->engine, "paper_begin"),
				    v, 4 };
	uint32_t		 parts = (uint32_t)((p->pdf.n + SEAL_RECORD -
				    1) / SEAL_RECORD);
	struct db_rows		*row;
	const char		*id;

	if (!db_stream_begin(p->j->db, p->j->a, &begin, 1, &row, STREAM_MS,
	    e))
		return false;
	id = db_named(row, "document");
	seal_document_new(&p->doc, strtoll(id, NULL, 10));
	return send_records(p, id, parts, e) && send_end(p, id, parts, e) &&
	    db_stream_end(p->j->db, e);
}

static bool
print(struct paper *p, struct str html, struct err *e)
{
	const struct config	*c = p->j->config;
	const char *const	 argv[] = { c->pdf, "-q", "-e", "utf-8", "-u",
				    "about:blank", "--pdf-variant", "pdf/ua-1",
				    "-s", arena_printf(p->j->a,
				    "%s/static/paper.css", c->xslt), "-", "-",
				    NULL };

	if (!confine_run(p->j->a, argv, &limits, html, &p->pdf, e))
		return false;
	log_event(LOG_NOTE, "pdf", "job#", p->w->id, "outcome", "printed",
	    NULL);
	return str_starts(p->pdf, "%PDF-") || err_set(e, ERR_OURS, "MU500",
	    NULL, "%s: what it wrote is no PDF", c->pdf);
}

/* "receipt-pdf" prints the page "paper-receipt". */
static const char *
page_of(struct arena *a, const char *kind)
{
	return arena_printf(a, "paper-%.*s", (int)strcspn(kind, "-"), kind);
}

bool
pdf_paper(struct jobs *j, const struct job *w, struct err *e)
{
	struct paper	 p = { .j = j, .w = w,
			    .set = engine_set_name(j->engine) };
	unsigned char	 digest[32];
	const char	*v[3];
	struct str	 html;
	struct db_rows	*row;
	bool		 ok;

	if (*j->config->pdf == '\0' || access(j->config->pdf, X_OK) != 0)
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "[documents] pdf: no such program");
	if (!engine_paper(j->engine, j->db, j->a, page_of(j->a, w->kind),
	    w->id, &html, e))
		return false;
	if (html.n == 0)	/* purged meanwhile */
		return true;
	seal_sha256(html.p, html.n, digest);
	p.page = seal_hex(j->a, digest, sizeof(digest));
	v[0] = w->id;
	v[1] = p.set;
	v[2] = p.page;
	if (!jobs_call(j, "paper_kept", v, 3, &row, e))
		return false;
	if (strcmp(db_named(row, "kept"), "t") == 0)
		return true;
	ok = print(&p, html, e) && keep(&p, e);
	seal_document_forget(&p.doc);
	return ok;
}
