/* guichetd: the workers of a town (guichetd(8)).  Options, then the master. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/log.h"
#include "main/master.h"
#include "main/version.h"
#include "wrap/config.h"

#include "base/banned.h"

static const char usage[] =
"usage: guichetd [--config FILE] [--pool NAME] [--print-config]\n"
"\n"
"Serves the pages of guichet to the web server beside it, in the foreground.\n"
"\n"
"  --config FILE    the configuration (" GUICHET_CONFIG ")\n"
"  --pool NAME      only this pool: family, clerk, machine or file\n"
"  --print-config   print the effective values, secrets masked, and exit\n"
"  --version        print the versions of guichet and of its libraries\n"
"  --help           print this text\n"
"\n"
"SIGHUP: read everything again without losing a request.  SIGTERM: finish the\n"
"requests in progress and exit.  See guichetd(8) and guichet.conf(5).\n";

struct options {
	const char	*config_file, *pool;
	bool		 print, version, help;
};

static bool
read_options(int argc, char **argv, struct options *o)
{
	static const struct option known[] = {
		{ "config", required_argument, NULL, 'c' },
		{ "pool", required_argument, NULL, 'p' },
		{ "print-config", no_argument, NULL, 'P' },
		{ "version", no_argument, NULL, 'V' },
		{ "help", no_argument, NULL, 'h' },
		{ 0 }
	};
	int c;

	*o = (struct options){ .config_file = GUICHET_CONFIG };
	while ((c = getopt_long(argc, argv, "c:p:h", known, NULL)) != -1) {
		switch (c) {
		case 'c':
			o->config_file = optarg;
			break;
		case 'p':
			o->pool = optarg;
			break;
		case 'P':
			o->print = true;
			break;
		case 'V':
			o->version = true;
			break;
		case 'h':
			o->help = true;
			break;
		default:
			return false;
		}
	}
	if (optind < argc) {
		(void)fprintf(stderr, "guichetd: \"%s\" is no option\n",
		    argv[optind]);
		return false;
	}
	return true;
}

enum { ALL_POOLS = -1, NO_POOL = -2 };

static int
pool_number(const char *name)
{
	if (name == NULL)
		return ALL_POOLS;
	for (int p = 0; p < POOLS; p++)
		if (strcmp(config_pool_name[p], name) == 0)
			return p;
	(void)fprintf(stderr, "guichetd: no pool \"%s\": family, clerk, "
	    "machine or file\n", name);
	return NO_POOL;
}

/* systemd's LoadCredential=: a file that only this unit can read.  NULL when
 * there is none. */
static const char *
credential(struct arena *a, const char *name)
{
	const char *folder = getenv("CREDENTIALS_DIRECTORY"), *path;

	if (folder == NULL || folder[0] != '/')
		return NULL;
	path = arena_printf(a, "%s/%s", folder, name);
	return access(path, R_OK) == 0 ? path : NULL;
}

static int
run(struct arena *a, const struct options *o)
{
	struct config *c = arena_new_of(a, struct config);
	const struct master_start start = {
		.config_file = o->config_file, .config = c,
		.key_file = credential(a, "key"),
		.only = pool_number(o->pool),
		.log_prefix = getenv("JOURNAL_STREAM") != NULL,
	};

	if (start.only == NO_POOL
	    || !config_read(a, o->config_file, c, stderr))
		return 2;
	if (o->print) {
		config_print(c, stdout);
		return 0;
	}
	log_init("master", LOG_INFO, start.log_prefix);
	return master_run(&start);
}

int
main(int argc, char **argv)
{
	struct options o;
	struct arena *a;
	int status;

	if (!read_options(argc, argv, &o)) {
		(void)fputs(usage, stderr);
		return 2;
	}
	if (o.help)
		return fputs(usage, stdout) == EOF;
	if (o.version)
		return version_print("guichetd", stdout);
	a = arena_new(0);
	status = run(a, &o);
	arena_free(a);
	return status;
}
