/* The loop, and what messages and jobs share. */
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/log.h"
#include "base/str.h"
#include "jobs/jobs.h"
#include "wire/mime.h"

#include "base/banned.h"

/* A call of these functions touches a few rows; a batch of a job is longer and
 * has its own limit. */
enum { CALL_MS = 15000 };
#define MINUTE_NS	60000000000ull

bool
jobs_open(struct jobs *j, const struct config *c, struct engine *e,
    const volatile sig_atomic_t *stop, FILE *report)
{
	*j = (struct jobs){ .config = c, .engine = e, .stop = stop };
	j->from = *c->from != '\0' ? c->from : c->contact_email;
	if (!mail_is_address(j->from)) {
		fprintf(report, "[mail] from: \"%s\" is no address\n",
		    j->from);
		return false;
	}
	if (*c->bounces != '\0' && !bounce_mailbox(c->bounces)) {
		fprintf(report, "[mail] bounces: \"%s\" is no address of at "
		    "most 24 letters before the @, without a +\n",
		    c->bounces);
		return false;
	}
	j->domain = *c->mail_domain != '\0' ? c->mail_domain :
	    strrchr(j->from, '@') + 1;
	j->a = arena_new(0);
	j->db = db_open(c->nightly);
	j->ear = db_open(c->nightly);
	j->smtp = smtp_open(c->relay, j->domain, c->starttls != 0);
	return true;
}

void
jobs_close(struct jobs *j)
{
	smtp_close(j->smtp);
	db_close(j->ear);
	db_close(j->db);
	arena_free(j->a);
}

bool
jobs_call(struct jobs *j, const char *function, const char *const *values,
    size_t n, struct db_rows **rows, struct err *e)
{
	const struct db_call	 call = { function,
				    engine_types(j->engine, function), values,
				    n };

	if (call.types == NULL)
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "no function api.%s for nightly", function);
	return db_run(j->db, j->a, &call, 1, rows, CALL_MS, e);
}

/* The signals are blocked while there is work, so that no call is cut short;
 * one that came meanwhile is pending. */
bool
jobs_stopping(const struct jobs *j)
{
	sigset_t	pending;

	return *j->stop != 0 || (sigpending(&pending) == 0 &&
	    (sigismember(&pending, SIGTERM) == 1 ||
	    sigismember(&pending, SIGINT) == 1));
}

/* Milliseconds until the next thing is due, at most the configured pause. */
static int
pause_ms(struct jobs *j)
{
	int		 ms = j->config->poll_seconds * 1000;
	struct db_rows	*row;
	struct err	 e = { 0 };
	const char	*next;
	long		 s;

	arena_reset(j->a);
	if (!jobs_call(j, "work_state", NULL, 0, &row, &e)) {
		log_event(LOG_WARN, "database", "why", e.detail, NULL);
		return ms;
	}
	next = db_named(row, "next_in");
	if (next == NULL)
		return ms;
	s = strtol(next, NULL, 10);
	s = s < 1 ? 1 : s;
	return s < ms / 1000 ? (int)s * 1000 : ms;
}

/* Once a minute, what comes back by itself (guichet.schedule) is asked for. */
static void
ask_scheduled(struct jobs *j)
{
	uint64_t	 now = date_mono_ns();
	struct db_rows	*row;
	struct err	 e = { 0 };

	if (j->scheduled_ns != 0 && now - j->scheduled_ns < MINUTE_NS)
		return;
	arena_reset(j->a);
	if (jobs_call(j, "work_schedule", NULL, 0, &row, &e))
		j->scheduled_ns = now;
	else
		log_event(LOG_WARN, "schedule", "why", e.detail, NULL);
}

void
jobs_run(struct jobs *j, const sigset_t *waiting)
{
	while (!jobs_stopping(j)) {
		bool	busy;

		ask_scheduled(j);
		busy = outbox_turn(j) > 0;

		if (!jobs_stopping(j) && work_turn(j, NULL))
			busy = true;
		if (!busy && !jobs_stopping(j))
			db_listen(j->ear, "guichet_work", pause_ms(j),
			    waiting);
	}
}
