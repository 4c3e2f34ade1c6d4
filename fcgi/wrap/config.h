/*
 * The one INI file (inih): /etc/guichet/guichet.conf, then conf.d beside it.
 *
 * Every key is named in one table with its type, its default and its meaning
 * (guichet.conf(5) and --print-config come from it).  An unknown or repeated
 * key, a bad value, a line too long: an error that gives file and line and the
 * nearest known name.  Our own reader feeds ini_parse_stream, because Debian's
 * build cuts long lines silently (usability.md 7, Traps).
 */
#ifndef GUICHET_WRAP_CONFIG_H
#define GUICHET_WRAP_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/err.h"

enum config_pool { POOL_FAMILY, POOL_CLERK, POOL_MACHINE, POOL_FILE, POOLS };

struct config_of_pool {
	const char	*socket;	/* path of the listening socket */
	const char	*database;	/* libpq conninfo of the pool's role */
	int		 workers;
	int		 requests;	/* a worker is replaced after so many */
	int		 seconds;	/* limit of one request, wall clock */
	/* RSS over which a worker is replaced */
	long		 memory_mb;
};

struct config {
	/* [site] */
	const char	*name;		/* "Ville de Saint-Aubin-le-Vieux" */
	/* public address, https unless loopback */
	const char	*url_family;
	const char	*url_clerk;
	const char	*contact_email, *contact_phone, *contact_address,
			*contact_hours;
	const char	*publisher, *host;	/* mentions légales */
	/* délégué à la protection des données */
	const char	*dpo;
	/* [paths] */
	const char	*xslt;		/* folder of the set */
	const char	*sql;		/* folder of migrations and functions */
	const char	*key_file;	/* 64 hex digits: seals, pepper */
	const char	*run;		/* folder of status and pid files */
	/* [server] */
	const char	*socket_group;	/* may be "" */
	const char	*peer_user;	/* nginx's user */
	int		 backlog;
	int		 read_seconds;
	/* [database] */
	const char	*owner;	/* conninfo of role owner, for guichet db */
	/* [jobs]: `guichet jobs`, role nightly */
	const char	*nightly;	/* conninfo */
	int		 poll_seconds;
	/* [mail] */
	const char	*relay;		/* host:port */
	int		 starttls;
	const char	*from;		/* address */
	const char	*mail_domain;	/* of Message-ID; "": of from */
	const char	*bounces;	/* address of what comes back, or "" */
	/* [limits] */
	long		 page_memory_mb;	/* soft cap of a request */
	long		 body_kb;
	/* [documents] */
	const char	*document_keys;	/* folder, or "": from key_file */
	int		 document_key;	/* the number that seals now */
	const char	*clamd;		/* its socket, or "": no antivirus */
	const char	*pdf;		/* WeasyPrint, or "": no PDF */
	/* [pool.family] [pool.clerk] [pool.machine] [pool.file] */
	struct config_of_pool	pool[POOLS];
};

extern const char *const config_pool_name[POOLS];

/* All problems are written to report, a line each, "file:line: sentence";
 * false if there was any. */
bool	config_read(struct arena *, const char *path, struct config *,
	    FILE *report) MUST_CHECK;
/* Effective values, secrets masked, in the order of the manual. */
void	config_print(const struct config *, FILE *);
/* http on loopback: plain cookies, no Secure. */
bool	config_is_loopback(const struct config *);

#endif
