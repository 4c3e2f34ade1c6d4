/* guichet jobs, guichet job: what is done later, all of it or one by hand. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "jobs/jobs.h"
#include "main/cmd.h"
#include "main/harden.h"
#include "main/notify.h"
#include "web/route.h"

#include "base/banned.h"

static volatile sig_atomic_t	stop;

static void
on_stop(int signal)
{
	(void)signal;
	stop = 1;
}

/* SIGTERM and SIGINT are seen while there is nothing to do, or after the
 * message or batch in hand. */
static void
own_signals(sigset_t *waiting)
{
	struct sigaction	act = { .sa_handler = on_stop };
	sigset_t		block;

	sigemptyset(&act.sa_mask);
	(void)sigaction(SIGTERM, &act, NULL);
	(void)sigaction(SIGINT, &act, NULL);
	(void)signal(SIGPIPE, SIG_IGN);
	(void)signal(SIGHUP, SIG_IGN);
	sigemptyset(&block);
	sigaddset(&block, SIGTERM);
	sigaddset(&block, SIGINT);
	(void)sigprocmask(SIG_BLOCK, &block, waiting);
	sigdelset(waiting, SIGTERM);
	sigdelset(waiting, SIGINT);
}

/* systemd's credential instead of the configured file, as guichetd has it. */
static struct config *
configuration(const struct cmd *cmd)
{
	const char	*folder = getenv("CREDENTIALS_DIRECTORY"), *path;
	struct config	*c = arena_new_of(cmd->a, struct config);

	*c = *cmd->config;
	if (folder == NULL || folder[0] != '/')
		return c;
	path = arena_printf(cmd->a, "%s/key", folder);
	if (access(path, R_OK) == 0)
		c->key_file = path;
	return c;
}

static bool
found(const struct config *c, struct jobs *j)
{
	const struct engine_settings	 set = {
		.config = c, .routes = &all_routes,
	};
	struct engine	*e = engine_found_mail(&set, mail_kinds, stderr);

	return e != NULL && jobs_open(j, c, e, &stop, stderr);
}

int
cmd_jobs(const struct cmd *cmd)
{
	struct config	*c = configuration(cmd);
	struct jobs	 j;
	sigset_t	 waiting;

	if (cmd->argc > 1)
		return cmd_bad("usage: guichet jobs");
	log_init("jobs", LOG_INFO, getenv("JOURNAL_STREAM") != NULL);
	notify_init();
	harden_process();
	if (!found(c, &j))
		return CMD_BAD;
	own_signals(&waiting);
	notify_send("READY=1");
	log_event(LOG_NOTE, "started", "set", engine_set_name(j.engine),
	    NULL);
	jobs_run(&j, &waiting);
	notify_send("STOPPING=1");
	log_event(LOG_NOTE, "stopped", NULL);
	jobs_close(&j);
	return CMD_OK;
}

/* --- by hand --- */

static int
run_outbox(struct jobs *j)
{
	while (!jobs_stopping(j) && outbox_turn(j) > 0)
		continue;
	(void)printf("done      %lu messages sent, %lu not\n", j->sent,
	    j->failed);
	return j->failed == 0 ? CMD_OK : CMD_WARN;
}

static int
run_mail_test(struct jobs *j, const char *address)
{
	struct db_rows	*row;
	struct err	 e = { 0 };

	if (!jobs_call(j, "mail_test_send", &address, 1, &row, &e))
		return cmd_failed(&e);
	return run_outbox(j);
}

static int
run_work(struct jobs *j, const char *kind, const char *args)
{
	struct err	 e = { 0 };
	const char	*id;
	char		 copy[24];

	if (!work_add(j, kind, args, &id, &e))
		return cmd_failed(&e);
	(void)snprintf(copy, sizeof(copy), "%s", id);
	if (!work_turn(j, copy))
		return cmd_bad("job %s is being done already", copy) - 1;
	(void)printf("%s job %s\n", j->failed == 0 ? "done     " :
	    "failed   ", copy);
	return j->failed == 0 ? CMD_OK : CMD_WARN;
}

int
cmd_job(const struct cmd *cmd)
{
	struct jobs	 j;
	sigset_t	 waiting;
	const char	*kind = cmd->argc > 1 ? cmd->argv[1] : "";
	const char	*args = cmd->argc > 2 ? cmd->argv[2] : NULL;
	bool		 test = strcmp(kind, "mail-test") == 0;
	int		 status;

	if (cmd->argc < 2 || cmd->argc > 3 || (test && args == NULL))
		return cmd_bad("usage: guichet job outbox | mail-test ADDRESS "
		    "| KIND [JSON]");
	if (!found(configuration(cmd), &j))
		return CMD_BAD;
	own_signals(&waiting);
	if (test)
		status = run_mail_test(&j, args);
	else if (strcmp(kind, "outbox") == 0)
		status = run_outbox(&j);
	else
		status = run_work(&j, kind, args != NULL ? args : "{}");
	jobs_close(&j);
	return status;
}
