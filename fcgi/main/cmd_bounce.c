/* guichet bounce: a message that came back, from the relay's pipe. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "jobs/jobs.h"
#include "main/cmd.h"
#include "wire/dsn.h"
#include "wrap/db.h"

#include "base/banned.h"

/* The relay keeps what ends so and brings it again (sysexits.h); everything
 * else is done with, lest what came back goes back once more. */
enum { EX_TEMPFAIL = 75 };
enum { CALL_MS = 15000 };

static struct str
standard_input(struct arena *a)
{
	char	*p = arena_alloc(a, DSN_MAX + 1);

	return (struct str){ p, fread(p, 1, DSN_MAX + 1, stdin) };
}

static bool
take(const struct cmd *cmd, const char *tag, const struct dsn *d,
    struct db_rows **row, struct err *e)
{
	static const char *const types[] = { "text", "text", "text", "text" };
	const char	*v[] = { tag, d->action == DSN_FAILED ? "failed" :
			    "delayed", d->status, d->why };
	const struct db_call	 call = { "bounce_take", types, v, 4 };
	struct db	*db = db_open(cmd->config->nightly);
	bool		 ok = db_run(db, cmd->a, &call, 1, row, CALL_MS, e);

	db_close(db);
	return ok;
}

int
cmd_bounce(const struct cmd *cmd)
{
	const char	*bounces = cmd->config->bounces, *tag = NULL;
	struct db_rows	*row;
	struct dsn	 d;
	struct err	 e = { 0 };

	if (cmd->argc != 2)
		return cmd_bad("usage: guichet bounce RECIPIENT <MESSAGE");
	log_init("bounce", LOG_INFO, getenv("JOURNAL_STREAM") != NULL);
	if (!bounce_mailbox(bounces)) {
		(void)cmd_bad("[mail] bounces: \"%s\" is no mailbox", bounces);
		return EX_TEMPFAIL;
	}
	tag = bounce_tag(cmd->a, bounces, cmd->argv[1]);
	if (tag == NULL || !dsn_read(standard_input(cmd->a), &d) ||
	    d.action == DSN_DELIVERED) {
		log_event(LOG_INFO, "bounce", "outcome", tag == NULL ?
		    "no address of ours" : "no report of a failure", NULL);
		return CMD_OK;
	}
	if (!take(cmd, tag, &d, &row, &e)) {
		log_event(LOG_ERROR, "bounce", "why", e.detail, NULL);
		return EX_TEMPFAIL;
	}
	log_event(LOG_INFO, "bounce", "outcome", db_named(row, "outcome"),
	    "status", d.status, NULL);
	return CMD_OK;
}
