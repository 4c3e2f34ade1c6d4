/*
 * The files of sql/ in the order in which `guichet db apply` runs them
 * (sql/README.md), each with its SHA-256.
 */
#ifndef GUICHET_MAIN_SCRIPTS_H
#define GUICHET_MAIN_SCRIPTS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"

enum { SCRIPTS = 1024 };

struct script {
	const char	*name;		/* "migrate/0001_core.sql" */
	const char	*text;
	const char	*checksum;	/* 64 hex digits */
	bool		 migration;	/* runs once, ever */
};

struct scripts {
	struct script	*v;
	size_t		 n;
};

/* Every script, with those of migrate/ third, after roles and ledger. */
bool	scripts_read(struct arena *, const char *folder, struct scripts *,
	    struct err *) MUST_CHECK;
/* One file, NUL-terminated; NULL and an error when it cannot be read. */
char	*scripts_file(struct arena *, const char *folder, const char *name,
	    struct err *);
/* "0001_core.sql": the name a migration is recorded under. */
const char	*scripts_base(const struct script *);

#endif
