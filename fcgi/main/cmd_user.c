/*
 * guichet user: accounts by hand.  The password never stands on a command
 * line: it is typed at the terminal, or comes through a pipe.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/utf8.h"
#include "main/cmd.h"
#include "wrap/db.h"
#include "wrap/seal.h"
#include "wrap/seal_totp.h"

#include "base/banned.h"

/* ASVS 6.2.1 and 6.2.9: at least 8 characters, at least 64 allowed. */
enum { ASK_MS = 30000, PASSWORD_MIN = 8, PASSWORD_MAX = 256 };

struct secret {
	char	text[PASSWORD_MAX + 2];
	size_t	n;
};

struct user_options {
	const char	*identifier, *role, *name, *adult;
	const char	*right, *service, *reason;
	bool		 password_stdin, reset;
};

/* --- the password --------------------------------------------------------- */

/* One line, its end taken off.  False at the end of the input, or too long. */
static bool
read_line(FILE *in, struct secret *s)
{
	if (fgets(s->text, sizeof(s->text), in) == NULL)
		return false;
	s->n = strcspn(s->text, "\r\n");
	if (s->text[s->n] == '\0' && s->n > PASSWORD_MAX)
		return false;
	s->text[s->n] = '\0';
	return true;
}

static bool
ask(FILE *tty, const char *prompt, struct secret *s)
{
	struct termios before, quiet;
	bool ok;

	if (tcgetattr(fileno(tty), &before) != 0)
		return false;
	quiet = before;
	quiet.c_lflag &= ~(tcflag_t)ECHO;
	(void)fputs(prompt, tty);
	(void)fflush(tty);
	(void)tcsetattr(fileno(tty), TCSAFLUSH, &quiet);
	ok = read_line(tty, s);
	(void)tcsetattr(fileno(tty), TCSAFLUSH, &before);
	(void)fputc('\n', tty);
	return ok;
}

static bool
ask_twice(struct secret *s)
{
	FILE *tty = fopen("/dev/tty", "r+e");
	struct secret again;
	bool ok;

	if (tty == NULL)
		return cmd_no("no terminal: use --password-stdin");
	ok = ask(tty, "password: ", s) && ask(tty, "again: ", &again);
	(void)fclose(tty);
	if (!ok)
		return cmd_no("no password was typed");
	ok = s->n == again.n && memcmp(s->text, again.text, s->n) == 0;
	explicit_bzero(&again, sizeof(again));
	return ok || cmd_no("the two are not the same");
}

static bool
read_secret(bool from_stdin, struct secret *s)
{
	if (from_stdin && !read_line(stdin, s))
		return cmd_no("no password on standard input");
	if (!from_stdin && !ask_twice(s))
		return false;
	if (!utf8_valid(s->text, s->n))
		return cmd_no("the password is not UTF-8");
	if (utf8_count(s->text, s->n) < PASSWORD_MIN)
		return cmd_no("a password has at least %d characters",
		    PASSWORD_MIN);
	return true;
}

/* Fresh parameters and the key for them, as the engine derives it. */
static bool
derive(const struct cmd *cmd, bool from_stdin, const char **params,
    char proof[65])
{
	struct seal_key key, pepper;
	struct err e = { 0 };
	struct secret s;
	bool ok;

	if (!seal_key_read(cmd->config->key_file, &key, &e))
		return cmd_no("%s", e.detail);
	seal_key_derive(&key, "password pepper", &pepper);
	explicit_bzero(&key, sizeof(key));
	ok = read_secret(from_stdin, &s);
	*params = seal_password_params(cmd->a);
	if (ok && !seal_password(s.text, s.n, *params, &pepper, proof, &e))
		ok = cmd_no("%s", e.detail);
	explicit_bzero(&s, sizeof(s));
	explicit_bzero(&pepper, sizeof(pepper));
	return ok;
}

/* --- calls ---------------------------------------------------------------- */

static int
run(const struct cmd *cmd, const struct db_call *call, const char *done,
    const char *identifier)
{
	struct db *db = db_open(cmd->config->owner);
	struct db_rows *rows[1];
	struct err e = { 0 };
	int status = CMD_OK;

	if (db_run(db, cmd->a, call, 1, rows, ASK_MS, &e))
		(void)printf("%s %s\n", done, identifier);
	else
		status = cmd_failed(&e);
	db_close(db);
	return status;
}

/* "Marie-Claude Le Goff": the first word is the given name. */
static bool
split_name(const struct cmd *cmd, const char *name, const char **given,
    const char **family)
{
	const char *space = strchr(name, ' ');

	if (space == NULL || space == name || space[1] == '\0')
		return cmd_no("--name is \"Given Family\"");
	*given = arena_strndup(cmd->a, name, (size_t)(space - name));
	*family = space + 1;
	return true;
}

int
cmd_user_add(const struct cmd *cmd, const char *identifier, const char *name,
    const char *role, const char *adult, bool from_stdin)
{
	static const char *const add_types[] = { "text", "text", "text",
	    "text", "text", "text" };
	static const char *const link_types[] = { "bigint", "text", "text",
	    "text", "text" };
	const char *given = NULL, *family = NULL, *params;
	char proof[65];

	if (adult == NULL && !split_name(cmd, name, &given, &family))
		return CMD_BAD;
	if (!derive(cmd, from_stdin, &params, proof))
		return CMD_BAD;
	if (adult != NULL) {
		const char *v[] = { adult, identifier, role, params, proof };

		return run(cmd, &(struct db_call){ "account_link", link_types,
		    v, 5 }, "added", identifier);
	} else {
		const char *v[] = { identifier, given, family, role, params,
		    proof };

		return run(cmd, &(struct db_call){ "account_add", add_types,
		    v, 6 }, "added", identifier);
	}
}

static int
user_password(const struct cmd *cmd, const struct user_options *o)
{
	static const char *const types[] = { "text", "text", "text" };
	const char *params;
	char proof[65];

	if (!derive(cmd, o->password_stdin, &params, proof))
		return CMD_BAD;
	return run(cmd, &(struct db_call){ "account_password", types,
	    (const char *[]){ o->identifier, params, proof }, 3 },
	    "new password for", o->identifier);
}

static int
user_disable(const struct cmd *cmd, const struct user_options *o)
{
	static const char *const types[] = { "text" };

	return run(cmd, &(struct db_call){ "account_disable", types,
	    (const char *[]){ o->identifier }, 1 }, "disabled",
	    o->identifier);
}

/* --- second factor, rights ------------------------------------------------*/

static bool
factor_account(const struct cmd *cmd, struct db *db, const char *identifier,
    const char **account, struct err *e)
{
	static const char *const types[] = { "text" };
	struct db_call call = { "account_factor", types,
	    (const char *[]){ identifier }, 1 };
	struct db_rows *rows[1];

	if (!db_run(db, cmd->a, &call, 1, rows, ASK_MS, e))
		return false;
	*account = db_named(rows[0], "id");
	return true;
}

/* The key is printed once, here; the database gets the box. */
static bool
factor_set(const struct cmd *cmd, struct db *db, const char *account,
    bool reset, struct err *e)
{
	static const char *const types[] = { "bigint", "text" };
	const char *v[] = { account, NULL };
	struct db_call call = { "account_factor_set", types, v, 2 };
	unsigned char secret[TOTP_SECRET];
	struct seal_key key, factor;
	struct db_rows *rows[1];
	bool ok;

	if (!reset) {
		if (!seal_key_read(cmd->config->key_file, &key, e))
			return false;
		seal_key_derive(&key, "second factor", &factor);
		explicit_bzero(&key, sizeof(key));
		seal_random(secret, sizeof(secret));
		v[1] = totp_box(cmd->a, &factor, account, secret);
		explicit_bzero(&factor, sizeof(factor));
	}
	ok = db_run(db, cmd->a, &call, 1, rows, ASK_MS, e);
	if (ok && !reset)
		(void)printf("%s\n", totp_base32(cmd->a, secret,
		    sizeof(secret)));
	explicit_bzero(secret, sizeof(secret));
	return ok;
}

static int
user_totp(const struct cmd *cmd, const struct user_options *o)
{
	struct db *db = db_open(cmd->config->owner);
	struct err e = { 0 };
	const char *account;
	int status = CMD_OK;

	if (!factor_account(cmd, db, o->identifier, &account, &e)
	    || !factor_set(cmd, db, account, o->reset, &e))
		status = cmd_failed(&e);
	db_close(db);
	return status;
}

/* "guichet user right IDENTIFIER RIGHT": the first who may give rights. */
static int
user_right(const struct cmd *cmd, const struct user_options *o)
{
	static const char *const types[] = { "text", "text", "text", "text" };

	if (o->right == NULL)
		return cmd_bad("which right? guichet user right IDENTIFIER "
		    "RIGHT");
	return run(cmd, &(struct db_call){ "account_right", types,
	    (const char *[]){ o->identifier, o->right, o->service,
	    o->reason }, 4 }, "right given to", o->identifier);
}

/* --- arguments ------------------------------------------------------------ */

static bool
read_options(const struct cmd *cmd, struct user_options *o)
{
	static const char *const known[] = { "--role", "--name", "--adult",
	    "--service", "--reason", "--password-stdin", "--reset", NULL };
	const char **const value[] = { &o->role, &o->name, &o->adult,
	    &o->service, &o->reason };

	for (int i = 2; i < cmd->argc; i++) {
		int which;

		if (cmd->argv[i][0] != '-') {
			if (o->identifier != NULL && o->right == NULL
			    && strcmp(cmd->argv[1], "right") == 0) {
				o->right = cmd->argv[i];
				continue;
			}
			if (o->identifier != NULL)
				return cmd_no("one identifier, not \"%s\" "
				    "too", cmd->argv[i]);
			o->identifier = cmd->argv[i];
			continue;
		}
		which = cmd_word("option", cmd->argv[i], known);
		if (which < 0)
			return false;
		if (which == 5)
			o->password_stdin = true;
		else if (which == 6)
			o->reset = true;
		else if (i + 1 == cmd->argc)
			return cmd_no("%s needs a value", cmd->argv[i]);
		else
			*value[which] = cmd->argv[++i];
	}
	return o->identifier != NULL
	    || cmd_no("whose account? give its identifier");
}

static bool
check_add(const struct user_options *o)
{
	static const char *const roles[] = { "family", "clerk", "kitchen",
	    "attendant", "manager", "accountant", "cash-officer", "admin",
	    NULL };

	if (o->role == NULL)
		return cmd_no("--role family, clerk, kitchen, attendant, "
		    "manager, accountant, cash-officer or admin");
	if (o->name == NULL && o->adult == NULL)
		return cmd_no("--name for a new person, or --adult for the "
		    "key of one already known");
	return cmd_word("role", o->role, roles) >= 0;
}

int
cmd_user(const struct cmd *cmd)
{
	static const char *const verbs[] = { "add", "password", "disable",
	    "totp", "right", NULL };
	struct user_options o = { 0 };
	int which;

	if (cmd->argc < 2)
		return cmd_bad("usage: guichet user add|password|disable|totp|"
		    "right IDENTIFIER");
	which = cmd_word("user command", cmd->argv[1], verbs);
	if (which < 0 || !read_options(cmd, &o))
		return CMD_BAD;
	switch (which) {
	case 0:
		return !check_add(&o) ? CMD_BAD : cmd_user_add(cmd,
		    o.identifier, o.name, o.role, o.adult, o.password_stdin);
	case 1:
		return user_password(cmd, &o);
	case 2:
		return user_disable(cmd, &o);
	case 3:
		return user_totp(cmd, &o);
	default:
		return user_right(cmd, &o);
	}
}
