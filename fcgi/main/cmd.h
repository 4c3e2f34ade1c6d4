/*
 * The subcommands of guichet(1).  Each gets its own arguments (argv[0] is its
 * name) and returns the exit status: 0 done, 1 a warning or a refusal, 2 wrong
 * use or wrong configuration.
 */
#ifndef GUICHET_MAIN_CMD_H
#define GUICHET_MAIN_CMD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "wrap/config.h"

struct cmd {
	struct arena		*a;
	const char		*config_file;
	const struct config	*config;
	int			 argc;
	char			**argv;
};

enum { CMD_OK = 0, CMD_WARN = 1, CMD_BAD = 2 };

int	cmd_init(const struct cmd *);
int	cmd_check(const struct cmd *);
int	cmd_contract(const struct cmd *);
int	cmd_db(const struct cmd *);
int	cmd_user(const struct cmd *);
int	cmd_procedure(const struct cmd *);
int	cmd_import(const struct cmd *);
int	cmd_calendar(const struct cmd *);
int	cmd_documents(const struct cmd *);
int	cmd_jobs(const struct cmd *);
int	cmd_job(const struct cmd *);
int	cmd_bounce(const struct cmd *);
int	cmd_status(const struct cmd *);

/* A word of a list, or the complaint about it with the nearest known one.
 * The list ends with NULL; the answer is its place, or -1. */
int	cmd_word(const char *what, const char *given,
	    const char *const *known);
/* "guichet: MESSAGE" on standard error; returns CMD_BAD. */
int	cmd_bad(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The same; returns false. */
bool	cmd_no(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* The same from an error; returns CMD_WARN. */
int	cmd_failed(const struct err *);

/* For init: all scripts, then the first administrator. */
int	cmd_db_apply(const struct cmd *);
bool	cmd_db_verify_checksums(const struct cmd *, bool *pending);
/* The password comes from the terminal, or standard input's first line. */
int	cmd_user_add(const struct cmd *, const char *identifier,
	    const char *name, const char *role, const char *adult,
	    bool password_stdin);

#endif
