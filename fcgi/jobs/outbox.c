/* Messages: taken by the batch, written and sent one by one. */
#include <string.h>
#include <time.h>

#include "base/log.h"
#include "base/str.h"
#include "jobs/jobs.h"
#include "wire/mime.h"

#include "base/banned.h"

/* The lease is for a process that hangs: 20 messages of at most 45 s each
 * (smtp's 30, the database's 15).  One that dies gives them back at once. */
#define BATCH	"20"
#define LEASE	"900"

/* What was sent and could not be said to the database is said again, once a
 * second; after that it will be sent again. */
enum { SAY_AGAIN = 30 };

struct letter {
	const char	*id, *kind, *to, *lang, *message_id, *created,
			*attempt, *tag;
};

static bool
write_letter(struct jobs *j, struct arena *a, const struct letter *l,
    const struct mail_page *page, struct str *bytes, struct err *e)
{
	struct mail	m = {
		.from_name = j->config->name, .from = j->from, .to = l->to,
		.subject = page->subject, .id = l->message_id,
		.domain = j->domain, .lang = l->lang,
		.text = page->text, .html = page->html,
	};

	(void)instant_parse(l->created, strlen(l->created), &m.at);
	return mail_write(a, &m, bytes, e);
}

/* Where it comes back to. */
static const char *
envelope_sender(struct jobs *j, struct arena *a, const struct letter *l)
{
	return *j->config->bounces == '\0' ? j->from :
	    bounce_sender(a, j->config->bounces, l->tag);
}

/* sent, cancelled, bounced, retry or failed, and why in e->detail; NULL: it is
 * not ours any more. */
static const char *
send_letter(struct jobs *j, struct arena *a, const struct letter *l,
    struct err *e)
{
	struct mail_page	page;
	struct str		bytes;
	bool			silent;

	if (!engine_mail(j->engine, j->db, a, l->kind, l->lang, l->id, &page,
	    &silent, e))
		return strcmp(e->code, "MU542") == 0 ? NULL :
		    e->kind == ERR_BUSY ? "retry" : "failed";
	if (silent)
		return "cancelled";
	if (!write_letter(j, a, l, &page, &bytes, e))
		return "failed";
	switch (smtp_send(j->smtp, envelope_sender(j, a, l), l->to, bytes,
	    e->detail, sizeof(e->detail))) {
	case SMTP_TAKEN:
		return "sent";
	case SMTP_REFUSED:
		return "bounced";
	case SMTP_LATER:
		break;
	}
	return "retry";
}

static void
end_letter(struct jobs *j, const struct letter *l, const char *outcome,
    const char *why)
{
	const char	*v[] = { l->id, l->attempt, outcome, why };
	struct db_rows	*row;
	int		 i;

	for (i = 0; i < SAY_AGAIN; i++) {
		struct err	e = { 0 };

		if (jobs_call(j, "outbox_end", v, 4, &row, &e))
			return;
		log_event(LOG_ERROR, "message not ended", "message", l->id,
		    "outcome", outcome, "why", e.detail, NULL);
		nanosleep(&(struct timespec){ .tv_sec = 1 }, NULL);
	}
}

/* Names of people and addresses stay out of the log. */
static void
one(struct jobs *j, struct arena *a, const struct letter *l)
{
	struct err	 e = { 0 };
	const char	*outcome = send_letter(j, a, l, &e);
	bool		 good;

	if (outcome == NULL)
		return;
	good = strcmp(outcome, "sent") == 0 ||
	    strcmp(outcome, "cancelled") == 0;
	j->sent += good;
	j->failed += !good;
	end_letter(j, l, outcome, e.detail[0] != '\0' ? e.detail : NULL);
	log_event(good ? LOG_INFO : LOG_WARN, "message", "message#", l->id,
	    "kind", l->kind, "outcome", outcome, "attempt#", l->attempt,
	    "why", good ? "" : e.detail, NULL);
}

static struct letter
letter_at(const struct db_rows *rows, size_t i)
{
	return (struct letter){
		.id = db_value(rows, i, 0, NULL),
		.kind = db_value(rows, i, 1, NULL),
		.to = db_value(rows, i, 2, NULL),
		.lang = db_value(rows, i, 3, NULL),
		.message_id = db_value(rows, i, 4, NULL),
		.created = db_value(rows, i, 5, NULL),
		.attempt = db_value(rows, i, 6, NULL),
		.tag = db_value(rows, i, 7, NULL),
	};
}

size_t
outbox_turn(struct jobs *j)
{
	static const char *const	 batch[] = { BATCH, LEASE };
	struct db_rows	*rows;
	struct err	 e = { 0 };
	struct arena	*a;
	size_t		 i, n;

	arena_reset(j->a);
	if (!jobs_call(j, "outbox_take", batch, 2, &rows, &e)) {
		log_event(LOG_ERROR, "outbox", "why", e.detail, NULL);
		return 0;
	}
	/* The batch lives in j->a, each letter in an arena of its own. */
	n = db_count(rows);
	a = arena_new((size_t)j->config->page_memory_mb << 20);
	for (i = 0; i < n && !jobs_stopping(j); i++) {
		struct letter	l = letter_at(rows, i);

		one(j, a, &l);
		arena_reset(a);
	}
	arena_free(a);
	return n;
}
