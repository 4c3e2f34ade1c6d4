/*
 * The contract check: routes, functions, sheets and inputs held against each
 * other before the first request.  Each problem is one line that names the
 * file to open (house.md 3 and 6).  Private to engine/.
 */
#ifndef GUICHET_ENGINE_CONTRACT_H
#define GUICHET_ENGINE_CONTRACT_H

#include "engine/request.h"

/* Look everything up for the routes of the engine's audience and fill
 * e->plans and e->sheets; db NULL skips what only PostgreSQL can tell. */
bool	contract_check(struct engine *, struct db *, FILE *report);
/* The same for mails: each kind is a page named after it. */
bool	contract_mails(struct engine *, const struct mail_kind *,
	    struct db *, FILE *report);
/* Compile every sheet in every language and run it on its typical sample. */
bool	contract_sheets(struct engine *, FILE *report);
/* Schemas of the page documents into folder; with check, only compare. */
bool	contract_write(struct engine *const *engines, size_t n,
	    const char *folder, bool check, FILE *report);

#endif
