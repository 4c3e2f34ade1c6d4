/* guichet init, check, contract: before the first worker runs. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/engine.h"
#include "main/cmd.h"
#include "main/scripts.h"
#include "web/route.h"
#include "wrap/db.h"
#include "wrap/seal.h"

#include "base/banned.h"

/* --- init ----------------------------------------------------------------- */

/* The instance's key, once: whoever has it can forge every seal, and whoever
 * loses it has to give everybody a new password. */
static bool
make_key(const struct cmd *cmd)
{
	const char *path = cmd->config->key_file;
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	unsigned char key[SEAL_KEY];
	const char *hex;
	bool ok;

	if (fd < 0)
		return errno == EEXIST || cmd_no("%s: %s; the key is 64 "
		    "hexadecimal digits", path, strerror(errno));
	seal_random(key, sizeof(key));
	hex = seal_hex(cmd->a, key, sizeof(key));
	ok = write(fd, hex, 64) == 64 && write(fd, "\n", 1) == 1
	    && fsync(fd) == 0;
	close(fd);
	if (!ok)
		return cmd_no("%s: %s", path, strerror(errno));
	(void)printf("made      %s: keep a copy in a safe place\n", path);
	return true;
}

static bool
run_file(const struct cmd *cmd, const char *conninfo, const char *name,
    struct err *e)
{
	char *text = scripts_file(cmd->a, cmd->config->sql, name, e);
	struct db *db;
	bool ok;

	if (text == NULL)
		return false;
	db = db_open(conninfo);
	ok = db_script(db, name, text, e);
	db_close(db);
	return ok;
}

/* Roles and extensions; before them the database, when it is missing. */
static bool
make_database(const struct cmd *cmd, const char *superuser, struct err *e)
{
	if (run_file(cmd, superuser, "init.sql", e))
		return true;
	if (strstr(e->detail, "database") == NULL
	    || strstr(e->detail, "does not exist") == NULL)
		return false;
	err_clear(e);
	if (!run_file(cmd, arena_printf(cmd->a, "%s dbname=postgres",
	    superuser), "database.sql", e))
		return false;
	(void)puts("made      database guichet");
	return run_file(cmd, superuser, "init.sql", e);
}

static bool
init_options(const struct cmd *cmd, const char **superuser,
    const char **admin, const char **name)
{
	static const char *const known[] = { "--superuser", "--admin",
	    "--name", NULL };

	for (int i = 1; i < cmd->argc; i += 2) {
		const int o = cmd_word("option", cmd->argv[i], known);

		if (o < 0)
			return false;
		if (i + 1 == cmd->argc)
			return cmd_no("%s needs a value", cmd->argv[i]);
		*(o == 0 ? superuser : o == 1 ? admin : name)
		    = cmd->argv[i + 1];
	}
	if (*admin != NULL && *name == NULL)
		return cmd_no("--admin needs --name too");
	return true;
}

int
cmd_init(const struct cmd *cmd)
{
	/* libpq takes the last of two values of a key. */
	const char *superuser = arena_printf(cmd->a, "%s user=postgres",
	    cmd->config->owner);
	const char *admin = NULL, *name = NULL;
	struct err e = { 0 };
	int status;

	if (!init_options(cmd, &superuser, &admin, &name))
		return CMD_BAD;
	if (!make_key(cmd))
		return CMD_BAD;
	if (!make_database(cmd, superuser, &e)) {
		(void)cmd_failed(&e);
		return CMD_BAD;
	}
	(void)puts("made      roles and extensions");
	status = cmd_db_apply(cmd);
	if (status != CMD_OK)
		return status;
	if (admin != NULL)
		return cmd_user_add(cmd, admin, name, "admin", NULL, false);
	(void)puts("next      guichet user add IDENTIFIER --role admin --name "
	    "NAME");
	return CMD_OK;
}

/* --- check ---------------------------------------------------------------- */

static bool
check_pool(const struct cmd *cmd, enum config_pool pool)
{
	const struct engine_settings set = {
		.config = cmd->config, .pool = pool, .routes = &all_routes,
	};

	if (engine_found(&set, stderr) == NULL)
		return false;
	(void)printf("good      pool %s\n", config_pool_name[pool]);
	return true;
}

/* What `guichet jobs` would begin with. */
static bool
check_mails(const struct cmd *cmd)
{
	const struct engine_settings set = {
		.config = cmd->config, .routes = &all_routes,
	};

	if (engine_found_mail(&set, mail_kinds, stderr) == NULL)
		return false;
	(void)puts("good      mails");
	return true;
}

/* Every sheet in every language, and the words that they use. */
static bool
check_sheets(const struct cmd *cmd)
{
	const struct engine_settings set = {
		.config = cmd->config, .routes = &all_routes,
	};

	if (!engine_check_set(&set, stderr))
		return false;
	(void)puts("good      sheets and catalogues");
	return true;
}

/* A warning: what works today and should be looked at. */
static bool
warn_of(const struct cmd *cmd)
{
	struct stat st;
	bool warned = false;

	if (stat(cmd->config_file, &st) == 0 && (st.st_mode & 0022) != 0) {
		(void)cmd_bad("warning: %s can be changed by others than its "
		    "owner", cmd->config_file);
		warned = true;
	}
	if (stat(cmd->config->run, &st) != 0 || !S_ISDIR(st.st_mode)) {
		(void)cmd_bad("warning: [paths] run: no folder %s yet",
		    cmd->config->run);
		warned = true;
	}
	if (cmd->config->contact_email[0] == '\0'
	    && cmd->config->contact_phone[0] == '\0') {
		(void)cmd_bad("warning: [site] neither contact_email nor "
		    "contact_phone: citizens cannot reach anybody");
		warned = true;
	}
	return warned;
}

int
cmd_check(const struct cmd *cmd)
{
	bool good = true, behind;

	(void)printf("good      %s\n", cmd->config_file);
	good = cmd_db_verify_checksums(cmd, &behind);
	if (behind) {
		(void)cmd_bad("migrations are pending: guichet db apply");
		good = false;
	} else if (good)
		(void)puts("good      schema");
	for (enum config_pool p = 0; good && p < POOLS; p++)
		good = check_pool(cmd, p);
	good = good && check_mails(cmd) && check_sheets(cmd);
	if (!good)
		return CMD_BAD;
	return warn_of(cmd) ? CMD_WARN : CMD_OK;
}

/* --- contract ------------------------------------------------------------- */

int
cmd_contract(const struct cmd *cmd)
{
	static const char *const known[] = { "--check", NULL };
	const struct engine_settings set = {
		.config = cmd->config, .pool = POOL_FAMILY,
		.routes = &all_routes,
	};
	const bool check = cmd->argc > 1;

	if (cmd->argc > 2)
		return cmd_bad("usage: guichet contract [--check]");
	if (check && cmd_word("option", cmd->argv[1], known) < 0)
		return CMD_BAD;
	return engine_contract(&set, arena_printf(cmd->a, "%s/contract",
	    cmd->config->xslt), check, stderr) ? CMD_OK : CMD_WARN;
}
