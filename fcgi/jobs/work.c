/* Jobs: taken one by one, each done in batches that commit. */
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "base/str.h"
#include "jobs/jobs.h"

#include "base/banned.h"

/* One batch; the lease is that and as much again. */
enum { BATCH_MS = 60000 };
#define LEASE	"120"

/* What takes more than the database; every other kind is a function of it. */
static const struct {
	const char	*kind;
	bool		(*run)(struct jobs *, const struct job *, struct err *);
} kinds[] = {
	{ "document-scan", scan_document },
	{ "receipt-pdf", pdf_paper },
	{ "invoice-pdf", pdf_paper },
};

static bool
is_ours(const char *kind, size_t *i)
{
	for (*i = 0; *i < sizeof(kinds) / sizeof(kinds[0]); ++*i)
		if (strcmp(kinds[*i].kind, kind) == 0)
			return true;
	return false;
}

/* "mail-purge" is api.job_mail_purge. */
static const char *
function_of(struct jobs *j, const char *kind)
{
	char	*name = arena_printf(j->a, "job_%s", kind), *c;

	for (c = name; *c != '\0'; c++)
		if (*c == '-')
			*c = '_';
	return name;
}

/* A batch and the question before it are one transaction. */
static bool
batch(struct jobs *j, struct arena *a, const struct job *w,
    const char *function, bool *ended, struct err *e)
{
	const char	*step[] = { w->id, w->attempt, LEASE };
	const struct db_call	 calls[] = {
		{ "work_step", engine_types(j->engine, "work_step"), step, 3 },
		{ function, engine_types(j->engine, function), &w->id, 1 },
	};
	struct db_rows	*rows[2];
	const char	*said;

	if (calls[1].types == NULL)
		return err_set(e, ERR_OURS, "MU540", NULL,
		    "no job \"%s\": no function api.%s for nightly", w->kind,
		    function);
	if (!db_run(j->db, a, calls, 2, rows, BATCH_MS, e))
		return false;
	said = db_named(rows[1], "ended");
	*ended = said != NULL && *said == 't';
	return true;
}

/* Stopped in between, it stays ours until we are gone, and is taken again. */
static bool
batches(struct jobs *j, const struct job *w, bool *ended, struct err *e)
{
	const char	*function = function_of(j, w->kind);
	struct arena	*a = arena_new(0);
	bool		 ok = true;
	size_t		 i;

	*ended = false;
	if (is_ours(w->kind, &i)) {
		arena_free(a);
		*ended = true;
		return kinds[i].run(j, w, e);
	}
	while (ok && !*ended && !jobs_stopping(j)) {
		ok = batch(j, a, w, function, ended, e);
		arena_reset(a);
	}
	arena_free(a);
	return ok;
}

static void
say(const struct job *w, const char *outcome, const char *why)
{
	log_event(*why == '\0' ? LOG_NOTE : LOG_WARN, "job", "job#", w->id,
	    "kind", w->kind, "outcome", outcome, "attempt#", w->attempt,
	    "why", why, NULL);
}

static void
end_job(struct jobs *j, const struct job *w, const char *outcome,
    const char *why)
{
	const char	*v[] = { w->id, w->attempt, outcome, why };
	struct db_rows	*row;
	struct err	 e = { 0 };

	if (!jobs_call(j, "work_end", v, 4, &row, &e))
		log_event(LOG_ERROR, "job not ended", "job#", w->id, "why",
		    e.detail, NULL);
	say(w, outcome, why);
}

static void
do_job(struct jobs *j, const struct job *w)
{
	struct err	e = { 0 };
	bool		ended;

	say(w, "begun", "");
	if (batches(j, w, &ended, &e)) {
		if (ended)
			end_job(j, w, "done", "");
		return;
	}
	j->failed++;
	if (strcmp(e.code, "MU542") == 0)	/* nothing to end any more */
		say(w, "cancelled", "");
	else
		end_job(j, w, e.kind == ERR_BUSY ? "retry" : "failed",
		    e.detail);
}

bool
work_turn(struct jobs *j, const char *one)
{
	const char	*v[] = { NULL, one, LEASE };
	struct db_rows	*row;
	struct err	 e = { 0 };
	struct job	 w;

	arena_reset(j->a);
	if (!jobs_call(j, "work_take", v, 3, &row, &e)) {
		log_event(LOG_ERROR, "jobs", "why", e.detail, NULL);
		return false;
	}
	if (db_count(row) == 0)
		return false;
	w = (struct job){ .id = db_named(row, "job"),
	    .kind = db_named(row, "kind"), .args = db_named(row, "args"),
	    .attempt = db_named(row, "attempt") };
	do_job(j, &w);
	return true;
}

bool
work_add(struct jobs *j, const char *kind, const char *args, const char **id,
    struct err *e)
{
	const char	*v[] = { kind, args, NULL };
	struct db_rows	*row;
	size_t		 i;

	if (!is_ours(kind, &i) &&
	    engine_types(j->engine, function_of(j, kind)) == NULL)
		return err_set(e, ERR_OURS, "MU540", NULL, "no job \"%s\"",
		    kind);
	if (!jobs_call(j, "work_add", v, 3, &row, e))
		return false;
	*id = db_named(row, "job");
	return true;
}
