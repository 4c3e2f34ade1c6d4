/* guichet documents: the keys of documents wrapped again, while the site is up
 * and without touching a document. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "main/cmd.h"
#include "wrap/db.h"
#include "wrap/seal_document.h"

#include "base/banned.h"

/* 200 keys a round; a round is one question and a transaction of answers. */
enum { ROUND_MS = 30000, ROUND = 200 };

struct rekey {
	const struct cmd	*cmd;
	struct db		*db;
	struct arena		*a;		/* of one round */
	struct seal_ring	 ring;
	struct seal_key		 key;		/* of number */
	int			 number;
	char			 after[24];
	unsigned long		 done;
};

static bool
wrap_again(struct rekey *r, const struct db_rows *rows, size_t i,
    struct db_call *call, struct err *e)
{
	static const char *const types[] = { "bigint", "text", "text",
	    "integer" };
	const char	**v = arena_new_array(r->a, 4, const char *);
	const char	 *id = db_value(rows, i, 0, NULL);
	const char	 *wrapped = db_value(rows, i, 1, NULL);
	int		  was = (int)strtol(db_value(rows, i, 2, NULL), NULL,
			      10);
	struct seal_document doc;
	struct seal_key	  old;

	if (!seal_ring_key(&r->ring, was, &old, e))
		return false;
	if (!seal_document_unwrap(r->a, &doc, strtoll(id, NULL, 10), wrapped,
	    &old, was))
		return err_set(e, ERR_OURS, "MU500", NULL, "document %s: its "
		    "key does not open with key %d", id, was);
	v[0] = id;
	v[1] = wrapped;
	v[2] = seal_document_wrap(r->a, &doc, &r->key, r->number);
	v[3] = arena_printf(r->a, "%d", r->number);
	seal_document_forget(&doc);
	*call = (struct db_call){ "document_rewrap", types, v, 4 };
	return true;
}

static bool
one_round(struct rekey *r, size_t *n, struct err *e)
{
	static const char *const types[] = { "integer", "bigint" };
	const char	*v[] = { arena_printf(r->a, "%d", r->number),
			    r->after };
	const struct db_call	 ask = { "documents_wrapped", types, v, 2 };
	struct db_rows	*rows, *answers[ROUND];
	struct db_call	*calls;
	size_t		 i;

	if (!db_run(r->db, r->a, &ask, 1, &rows, ROUND_MS, e))
		return false;
	*n = db_count(rows);
	calls = arena_new_array(r->a, *n + 1, struct db_call);
	for (i = 0; i < *n; i++)
		if (!wrap_again(r, rows, i, &calls[i], e))
			return false;
	if (*n > 0)
		(void)snprintf(r->after, sizeof(r->after), "%s",
		    db_value(rows, *n - 1, 0, NULL));
	return *n == 0 || (*n <= ROUND && db_run(r->db, r->a, calls, *n,
	    answers, ROUND_MS, e));
}

static int
rekey(const struct cmd *cmd)
{
	struct rekey	r = { .cmd = cmd, .after = "0" };
	struct err	e = { 0 };
	size_t		n = 1;
	bool		ok;

	r.number = cmd->config->document_key;
	r.ring.folder = cmd->config->document_keys;
	ok = (*r.ring.folder != '\0' || seal_key_read(cmd->config->key_file,
	    &r.ring.root, &e)) &&
	    seal_ring_key(&r.ring, r.number, &r.key, &e);
	r.db = db_open(cmd->config->owner);
	while (ok && n > 0) {
		r.a = arena_new(0);
		ok = one_round(&r, &n, &e);
		arena_free(r.a);
		r.done += ok ? n : 0;
	}
	db_close(r.db);
	(void)printf("done      %lu documents have their key under number "
	    "%d\n", r.done, r.number);
	return ok ? CMD_OK : cmd_failed(&e);
}

int
cmd_documents(const struct cmd *cmd)
{
	static const char *const verbs[] = { "rekey", NULL };

	if (cmd->argc != 2)
		return cmd_bad("usage: guichet documents rekey");
	if (cmd_word("verb", cmd->argv[1], verbs) < 0)
		return CMD_BAD;
	return rekey(cmd);
}
