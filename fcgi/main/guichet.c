/* guichet: the administrator's one command (guichet(1)). */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "base/str.h"
#include "main/cmd.h"
#include "main/version.h"

#include "base/banned.h"

static void	complain(const char *, va_list)
		    __attribute__((format(printf, 1, 0)));

static const char usage[] =
"usage: guichet [--config FILE] COMMAND [ARGUMENT...]\n"
"\n"
"  init [--superuser CONNINFO] [--admin IDENTIFIER --name NAME]\n"
"                       make database, roles and the first administrator\n"
"  check                configuration, contract, schema: 0 good, 1 warning,\n"
"                       2 error\n"
"  contract [--check]   write xslt/contract/ from the routes, or compare\n"
"  db status            migrations that have run, and those to come\n"
"  db plan              what apply would do\n"
"  db apply             migrate, and load functions, views and rights\n"
"  db verify            checksums, contract, constraints\n"
"  user add IDENTIFIER --role ROLE (--name NAME | --adult KEY)\n"
"  user password IDENTIFIER\n"
"  user disable IDENTIFIER\n"
"                       --password-stdin reads the password from a pipe\n"
"  user totp IDENTIFIER [--reset]\n"
"  user right IDENTIFIER RIGHT [--service CODE] [--reason TEXT]\n"
"  procedure import FILE [--service CODE] [--publish]\n"
"  procedure export CODE\n"
"                       procedures as files, shared between towns\n"
"  import families FILE [--source CODE] [--mapping FILE] [--commit]\n"
"                       another product's families, rehearsed or written\n"
"  calendar import FILE [--commit]\n"
"                       the Ministry's school holidays: CSV, JSON, iCalendar\n"
"  documents rekey      wrap the keys of documents by [documents] key_number\n"
"  jobs                 messages and jobs that are due, until SIGTERM\n"
"  job outbox           send what is due, now\n"
"  job mail-test ADDRESS  and a message that proves the way there\n"
"  job KIND [JSON]      one job, with its arguments\n"
"  bounce RECIPIENT     a message that came back, on standard input\n"
"  status [--json | --nagios]\n"
"                       workers of the running guichetd\n"
"\n"
"  --config FILE        the configuration (" GUICHET_CONFIG ")\n"
"  --help, --version\n"
"\n"
"See guichet(1) and guichet.conf(5).\n";

static const struct {
	const char	*name;
	int		(*run)(const struct cmd *);
} commands[] = {
	{ "init", cmd_init },
	{ "check", cmd_check },
	{ "contract", cmd_contract },
	{ "db", cmd_db },
	{ "user", cmd_user },
	{ "procedure", cmd_procedure },
	{ "import", cmd_import },
	{ "calendar", cmd_calendar },
	{ "documents", cmd_documents },
	{ "jobs", cmd_jobs },
	{ "job", cmd_job },
	{ "bounce", cmd_bounce },
	{ "status", cmd_status },
};

enum { COMMANDS = sizeof(commands) / sizeof(commands[0]) };

static void
complain(const char *fmt, va_list ap)
{
	(void)fputs("guichet: ", stderr);
	(void)vfprintf(stderr, fmt, ap);
	(void)fputc('\n', stderr);
}

int
cmd_bad(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	complain(fmt, ap);
	va_end(ap);
	return CMD_BAD;
}

bool
cmd_no(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	complain(fmt, ap);
	va_end(ap);
	return false;
}

int
cmd_failed(const struct err *e)
{
	(void)cmd_bad("%s", e->detail);
	return CMD_WARN;
}

int
cmd_word(const char *what, const char *given, const char *const *known)
{
	const char *nearest = known[0];

	for (int i = 0; known[i] != NULL; i++) {
		if (strcmp(known[i], given) == 0)
			return i;
		if (str_distance(given, known[i])
		    < str_distance(given, nearest))
			nearest = known[i];
	}
	(void)cmd_bad("no %s \"%s\"; did you mean \"%s\"?", what, given,
	    nearest);
	return -1;
}

/* What stands before the command; returns where the command is, or an exit
 * status in *status when there is nothing left to do. */
static int
read_options(int argc, char **argv, const char **config_file, int *status)
{
	static const char *const known[] = { "--config", "--help",
	    "--version", NULL };
	int i = 1;

	*status = -1;
	for (; i < argc && argv[i][0] == '-'; i++) {
		if (strncmp(argv[i], "--config=", 9) == 0) {
			*config_file = argv[i] + 9;
			continue;
		}
		switch (cmd_word("option", argv[i], known)) {
		case 0:
			if (i + 1 == argc)
				*status = cmd_bad("--config needs a file");
			else
				*config_file = argv[++i];
			break;
		case 1:
			*status = fputs(usage, stdout) == EOF;
			break;
		case 2:
			*status = version_print("guichet", stdout);
			break;
		default:
			*status = CMD_BAD;
			break;
		}
		if (*status >= 0)
			return i;
	}
	if (i == argc) {
		(void)fputs(usage, stderr);
		*status = CMD_BAD;
	}
	return i;
}

static int
run(struct arena *a, int argc, char **argv)
{
	const char *config_file = GUICHET_CONFIG, *names[COMMANDS + 1];
	struct config *c = arena_new_of(a, struct config);
	struct cmd cmd;
	int at, which, status;

	at = read_options(argc, argv, &config_file, &status);
	if (status >= 0)
		return status;
	for (size_t i = 0; i < COMMANDS; i++)
		names[i] = commands[i].name;
	names[COMMANDS] = NULL;
	which = cmd_word("command", argv[at], names);
	if (which < 0 || !config_read(a, config_file, c, stderr))
		return CMD_BAD;
	cmd = (struct cmd){ .a = a, .config_file = config_file, .config = c,
	    .argc = argc - at, .argv = argv + at };
	return commands[which].run(&cmd);
}

int
main(int argc, char **argv)
{
	int status;

	log_init("guichet", LOG_ERROR, false);
	status = run(arena_new(0), argc, argv);
	/* What a command made lives as long as the process. */
	(void)fflush(NULL);
	_exit(status);
}
