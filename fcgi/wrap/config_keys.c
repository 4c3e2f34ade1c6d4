/* The keys of guichet.conf, in the order of its manual; and their printing. */
#include <ctype.h>
#include <string.h>

#include "wrap/config.h"
#include "wrap/config_priv.h"

#include "base/banned.h"

static void	print_value(const struct config *, const struct config_key *,
		    FILE *);
static void	print_masked(const char *, FILE *);
static const char	*after_value(const char *);

const char *const config_pool_name[POOLS] = {
	[POOL_FAMILY] = "family",
	[POOL_CLERK] = "clerk",
	[POOL_MACHINE] = "machine",
	[POOL_FILE] = "file",
};

#define AT(member)	offsetof(struct config, member)
#define SITE(member, otherwise, meaning) \
	{ "site", #member, CONFIG_TEXT, AT(member), otherwise, 0, 0, meaning }
#define PATH(member, otherwise, meaning) \
	{ "paths", #member, CONFIG_PATH, AT(member), otherwise, 0, 0, meaning }

/* An empty socket is RUN/NAME.sock. */
#define POOL(section, of, role, count, limit) \
	{ section, "socket", CONFIG_PATH, AT(pool[of].socket), "", 0, 0, \
	  "listening socket; empty: NAME.sock in the folder run" }, \
	{ section, "database", CONFIG_DATABASE, AT(pool[of].database), \
	  "dbname=guichet user=" role, 0, 0, \
	  "libpq connection string of role " role }, \
	{ section, "workers", CONFIG_INT, AT(pool[of].workers), count, \
	  1, 256, "processes that answer" }, \
	{ section, "requests", CONFIG_INT, AT(pool[of].requests), "5000", \
	  1, 10000000, "a worker is replaced after so many requests" }, \
	{ section, "seconds", CONFIG_INT, AT(pool[of].seconds), limit, \
	  1, 600, "limit of one request, wall clock" }, \
	{ section, "memory_mb", CONFIG_LONG, AT(pool[of].memory_mb), "128", \
	  16, 65536, "a worker larger than this is replaced" }

const struct config_key config_keys[] = {
	SITE(name, NULL, "name of the town as its pages show it"),
	{ "site", "url_family", CONFIG_URL, AT(url_family), NULL, 0, 0,
	  "public address of the families' pages; https unless loopback" },
	{ "site", "url_clerk", CONFIG_URL, AT(url_clerk), NULL, 0, 0,
	  "public address of the back office; https unless loopback" },
	SITE(contact_email, "", "address that answers citizens"),
	SITE(contact_phone, "", "telephone of the service"),
	SITE(contact_address, "", "postal address of the service"),
	SITE(contact_hours, "", "opening hours, as a sentence"),
	SITE(publisher, "", "publisher, for the legal notice"),
	SITE(host, "", "name and address of the host, for the legal notice"),
	SITE(dpo, "", "contact of the data protection officer"),

	PATH(xslt, GUICHET_DATADIR "/xslt", "folder of sheets and catalogues"),
	PATH(sql, GUICHET_DATADIR "/sql", "folder of migrations and functions"),
	PATH(key_file, "key", "64 hexadecimal digits: seals and pepper"),
	PATH(run, "/run/guichet", "folder of sockets, status and pid files"),

	{ "server", "socket_group", CONFIG_TEXT, AT(socket_group), "", 0, 0,
	  "group of the sockets; empty: our own" },
	{ "server", "peer_user", CONFIG_TEXT, AT(peer_user), "www-data", 0, 0,
	  "user of nginx: nobody else may connect" },
	{ "server", "backlog", CONFIG_INT, AT(backlog), "4096", 1024, 65535,
	  "connections that may wait" },
	{ "server", "read_seconds", CONFIG_INT, AT(read_seconds), "2", 1, 300,
	  "limit for a request to arrive" },

	{ "database", "owner", CONFIG_DATABASE, AT(owner),
	  "dbname=guichet user=owner", 0, 0,
	  "libpq connection string of role owner, for guichet db" },

	{ "jobs", "database", CONFIG_DATABASE, AT(nightly),
	  "dbname=guichet user=nightly", 0, 0,
	  "libpq connection string of role nightly" },
	{ "jobs", "poll_seconds", CONFIG_INT, AT(poll_seconds), "10", 1, 3600,
	  "looks for work so often, besides when it is told of some" },

	{ "mail", "relay", CONFIG_TEXT, AT(relay), "127.0.0.1:25", 0, 0,
	  "host:port of the SMTP relay" },
	{ "mail", "starttls", CONFIG_INT, AT(starttls), "0", 0, 1,
	  "1: the relay must offer TLS, with a certificate that is valid" },
	{ "mail", "from", CONFIG_TEXT, AT(from), "", 0, 0,
	  "sender of all messages; empty: contact_email" },
	{ "mail", "domain", CONFIG_TEXT, AT(mail_domain), "", 0, 0,
	  "domain of Message-ID; empty: that of the sender" },
	{ "mail", "bounces", CONFIG_TEXT, AT(bounces), "", 0, 0,
	  "mailbox of guichet bounce; empty: what comes back is not read" },

	{ "limits", "page_memory_mb", CONFIG_LONG, AT(page_memory_mb), "32",
	  1, 1024, "memory of one page" },
	{ "limits", "body_kb", CONFIG_LONG, AT(body_kb), "64", 1, 65536,
	  "size of a posted form" },

	{ "documents", "keys", CONFIG_PATH, AT(document_keys), "", 0, 0,
	  "folder of keys named by their number; empty: made from key_file" },
	{ "documents", "key_number", CONFIG_INT, AT(document_key), "1",
	  1, 9999, "the key that new documents are sealed with" },
	{ "documents", "clamd", CONFIG_PATH, AT(clamd), "", 0, 0,
	  "socket of the antivirus; empty: none" },
	{ "documents", "pdf", CONFIG_PATH, AT(pdf), "/usr/bin/weasyprint",
	  0, 0, "the program that prints receipts; empty: none" },

	POOL("pool.family", POOL_FAMILY, "family", "8", "10"),
	POOL("pool.clerk", POOL_CLERK, "clerk", "4", "15"),
	POOL("pool.machine", POOL_MACHINE, "machine", "1", "5"),
	POOL("pool.file", POOL_FILE, "file", "4", "30"),
};

const size_t config_keys_n = sizeof(config_keys) / sizeof(config_keys[0]);

void
config_print(const struct config *c, FILE *out)
{
	const char *section = "";
	size_t i;

	for (i = 0; i < config_keys_n; i++) {
		const struct config_key *k = &config_keys[i];

		if (strcmp(section, k->section) != 0) {
			fprintf(out, "%s[%s]\n", i > 0 ? "\n" : "", k->section);
			section = k->section;
		}
		fprintf(out, "; %s\n%s = ", k->meaning, k->name);
		print_value(c, k, out);
		fputc('\n', out);
	}
}

bool
config_is_loopback(const struct config *c)
{
	return strncmp(c->url_family, "http://", 7) == 0;
}

static void
print_value(const struct config *c, const struct config_key *k, FILE *out)
{
	const char *at = (const char *)c + k->offset;

	switch (k->type) {
	case CONFIG_TEXT:
	case CONFIG_PATH:
	case CONFIG_URL:
		fputs(*(const char *const *)(const void *)at, out);
		break;
	case CONFIG_DATABASE:
		print_masked(*(const char *const *)(const void *)at, out);
		break;
	case CONFIG_INT:
		fprintf(out, "%d", *(const int *)(const void *)at);
		break;
	case CONFIG_LONG:
		fprintf(out, "%ld", *(const long *)(const void *)at);
		break;
	}
}

/* "password=..." and "scheme://user:...@host": what stands there is stars. */
static void
print_masked(const char *info, FILE *out)
{
	const char *at = strstr(info, "://"), *colon, *p;

	if (at != NULL) {
		colon = strchr(at + 3, ':');
		p = strchr(at + 3, '@');
		if (colon != NULL && p != NULL && colon < p) {
			fwrite(info, 1, (size_t)(colon + 1 - info), out);
			fputs("***", out);
			info = p;
		}
	}
	while ((p = strstr(info, "password")) != NULL) {
		p += strlen("password");
		while (isspace((unsigned char)*p))
			p++;
		if (*p != '=') {
			fwrite(info, 1, (size_t)(p - info), out);
			info = p;
			continue;
		}
		fwrite(info, 1, (size_t)(p + 1 - info), out);
		fputs("***", out);
		info = after_value(p + 1);
	}
	fputs(info, out);
}

/* The end of a conninfo value, 'quoted' or bare, with \ before any byte. */
static const char *
after_value(const char *p)
{
	bool quoted;

	while (isspace((unsigned char)*p))
		p++;
	quoted = *p == '\'';
	if (quoted)
		p++;
	for (; *p != '\0'; p++) {
		if (*p == '\\' && p[1] != '\0')
			p++;
		else if (quoted ? *p == '\'' : *p == '&'
		    || isspace((unsigned char)*p))
			break;
	}
	return quoted && *p == '\'' ? p + 1 : p;
}
