/*
 * What is done later: messages and jobs, taken from their tables one after the
 * other by one process without threads (`guichet jobs`, role nightly).
 *
 * Nothing here decides: which row is due, what a failure means and when it is
 * tried again stands in SQL (sql/api/job).  A row that was taken is held by
 * this process's connection; when the process dies, PostgreSQL sees the
 * connection go, and the row is taken again at once.  A message may therefore
 * go out twice, with the same Message-ID, when the process dies between the
 * relay's "250" and outbox_end; a batch of a job commits with its progress, so
 * it never runs twice.
 *
 * SIGTERM finishes the message or the batch in hand.
 */
#ifndef GUICHET_JOBS_JOBS_H
#define GUICHET_JOBS_JOBS_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/err.h"
#include "engine/engine.h"
#include "wrap/config.h"
#include "wrap/db.h"
#include "wrap/smtp.h"

struct jobs {
	const struct config		*config;
	struct engine			*engine;	/* of mails */
	struct db			*db, *ear;
	struct smtp			*smtp;
	struct arena			*a;	/* of one turn */
	const volatile sig_atomic_t	*stop;
	const char			*from, *domain;
	unsigned long			 sent, failed;
	uint64_t			 scheduled_ns;	/* when last asked */
};

/* A job as it was taken. */
struct job {
	const char	*id, *kind, *args, *attempt;
};

/* The engine is founded before; false with a line in report when [mail] says
 * nothing usable. */
bool	jobs_open(struct jobs *, const struct config *, struct engine *,
	    const volatile sig_atomic_t *stop, FILE *report) MUST_CHECK;
void	jobs_close(struct jobs *);

/* SIGTERM or SIGINT has come: finish what is in hand, begin nothing. */
bool	jobs_stopping(const struct jobs *);

/* Until then; waiting lets the signals through while there is no work. */
void	jobs_run(struct jobs *, const sigset_t *waiting);

/* bounce.c: whether [mail] bounces can be one; the envelope sender of a message
 * by its tag, and back: NULL when that is no address of ours. */
bool	bounce_mailbox(const char *bounces);
const char	*bounce_sender(struct arena *, const char *bounces,
		    const char *tag);
const char	*bounce_tag(struct arena *, const char *bounces,
		    const char *recipient);

/* outbox.c: up to one batch of messages; how many were there. */
size_t	outbox_turn(struct jobs *);

/* work.c: one due job, or that very one; false when there is none. */
bool	work_turn(struct jobs *, const char *one);
/* Ask for a job; its number lives in j->a. */
bool	work_add(struct jobs *, const char *kind, const char *args,
	    const char **id, struct err *) MUST_CHECK;

/* scan.c: the document that the job names. */
bool	scan_document(struct jobs *, const struct job *,
	    struct err *) MUST_CHECK;

/* pdf.c: the receipt or the invoice that the job names, printed. */
bool	pdf_paper(struct jobs *, const struct job *, struct err *) MUST_CHECK;

/* One call as nightly; the rows live in j->a. */
bool	jobs_call(struct jobs *, const char *function,
	    const char *const *values, size_t n, struct db_rows **,
	    struct err *) MUST_CHECK;

#endif
