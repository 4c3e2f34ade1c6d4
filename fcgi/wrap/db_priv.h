/*
 * What db.c and db_script.c share of a connection; nobody else includes this.
 */
#ifndef GUICHET_WRAP_DB_PRIV_H
#define GUICHET_WRAP_DB_PRIV_H

#include <libpq-fe.h>

#include "base/map.h"
#include "wrap/db.h"

struct db {
	const char	*conninfo;
	PGconn		*conn;
	struct arena	*a;		/* lives as long as the connection */
	struct map	 prepared;	/* function -> db once parsed */
	struct db_stats	 stats;
	unsigned	 waited_us;
	bool		 scripting;	/* blocking, no pipeline */
};

bool	db_connect(struct db *);
void	db_disconnect(struct db *);
/* select * from api.NAME($1::type, ...) */
char	*db_text(struct arena *, const struct db_call *);
/* A field of an error, "" when absent. */
const char	*db_field(const PGresult *, int field);

#endif
