/* Founding: everything that is made before the fork and only read after. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/log.h"
#include "engine/contract.h"

#include "base/banned.h"

static const enum audience audience_of[POOLS] = {
	[POOL_FAMILY] = FAMILY, [POOL_CLERK] = CLERK, [POOL_MACHINE] = MACHINE,
	/* Both audiences: each request says which by its path. */
	[POOL_FILE] = FAMILY,
};

static bool
problem(FILE *report, const char *what, const struct err *err)
{
	fprintf(report, "%s: %s\n", what, err->detail);
	return false;
}

static bool
read_keys(struct engine *e, FILE *report)
{
	struct seal_key	key;
	struct err	err = { 0 };

	if (!seal_key_read(e->config->key_file, &key, &err))
		return problem(report, "[paths] key_file", &err);
	e->key_document = key;
	seal_key_derive(&key, "form seal", &e->key_form);
	seal_key_derive(&key, "kept form", &e->key_kept);
	seal_key_derive(&key, "password pepper", &e->key_pepper);
	seal_key_derive(&key, "network pseudonym", &e->key_network);
	seal_key_derive(&key, "second factor", &e->key_factor);
	seal_key_derive(&key, "recovery code", &e->key_recovery);
	seal_key_derive(&key, "message", &e->key_message);
	seal_key_derive(&key, "fields of a form", &e->key_fields);
	seal_key_derive(&key, "care plan", &e->key_boxed);
	return true;
}

static bool
read_set(struct engine *e, FILE *report)
{
	struct err	err = { 0 };
	size_t		i;

	e->set = set_read(e->a, e->config->xslt, &err);
	if (e->set == NULL)
		return problem(report, "[paths] xslt", &err);
	e->assets = arena_printf(e->a, "/s/%s/", set_name(e->set));
	for (i = 0; i < set_langs(e->set); i++) {
		const char	*lang = set_lang(e->set, i);

		e->words[i] = words_new(e->a, set_catalogue(e->set, lang),
		    &err);
		if (e->words[i] == NULL)
			return problem(report, arena_printf(e->a,
			    "xslt/%s.xml", lang), &err);
		e->months[i] = words_months(e->a, e->words[i], e->words[0]);
	}
	return true;
}

static void
name_cookies(struct engine *e)
{
	e->secure = !config_is_loopback(e->config);
	e->cookie[FAMILY] = e->secure ? "__Host-s" : "s";
	e->cookie[CLERK] = e->secure ? "__Host-a" : "a";
	e->cookie[MACHINE] = e->cookie[FAMILY];
	e->cookie_pre = e->secure ? "__Host-p" : "p";
}

static struct engine *
prepare(const struct engine_settings *s)
{
	static const struct engine_host	 alone = { 0 };
	struct arena	*a = arena_new(0);
	struct engine	*e = arena_new_of(a, struct engine);

	e->a = a;
	e->config = s->config;
	e->routes = s->routes;
	e->host = s->host != NULL ? s->host : &alone;
	e->pool = s->pool;
	e->database = s->config->pool[s->pool].database;
	e->who = audience_of[s->pool];
	e->limits = sheet_limits;
	if (s->config->page_memory_mb > 0)
		e->limits.memory = (size_t)s->config->page_memory_mb << 20;
	name_cookies(e);
	return e;
}

static void
libraries_init(void)
{
	static bool	done;

	if (done)
		return;
	doc_library_init();
	sheet_library_init();
	rows_intern();
	done = true;
}

static bool
find_file_calls(struct engine *e, FILE *report)
{
	if (e->pool != POOL_FILE)
		return true;
	e->file.part = signatures_find(&e->signatures, "document_part");
	e->file.end = signatures_find(&e->signatures, "document_end");
	e->file.record = signatures_find(&e->signatures, "document_record");
	if (e->file.part != NULL && e->file.end != NULL &&
	    e->file.record != NULL)
		return true;
	fprintf(report, "no function api.document_part, document_end or "
	    "document_record for this pool: see sql/grants.sql\n");
	return false;
}

/* What the database must tell; the founder's connection ends here. */
static bool
ask_database(struct engine *e, const struct mail_kind *mails, FILE *report)
{
	struct db	*db = db_open(e->database);
	bool		 ok;

	ok = signatures_read(e->a, db, &e->signatures, report) &&
	    find_file_calls(e, report) &&
	    (mails != NULL ? contract_mails(e, mails, db, report) :
	    contract_check(e, db, report));
	db_close(db);
	return ok;
}

struct engine *
engine_found(const struct engine_settings *s, FILE *report)
{
	struct engine	*e;

	libraries_init();
	e = prepare(s);
	if (read_keys(e, report) && read_set(e, report) &&
	    ask_database(e, NULL, report) &&
	    (contract_sheets(e, report) || s->broken_sheets))
		return e;
	arena_free(e->a);
	return NULL;
}

static struct engine *
prepare_mail(const struct engine_settings *s)
{
	struct engine	*e = prepare(s);

	e->who = NIGHTLY;
	e->database = s->config->nightly;
	return e;
}

struct engine *
engine_found_mail(const struct engine_settings *s,
    const struct mail_kind *kinds, FILE *report)
{
	struct engine	*e;

	libraries_init();
	e = prepare_mail(s);
	if (read_keys(e, report) && read_set(e, report) &&
	    ask_database(e, kinds, report) && contract_sheets(e, report))
		return e;
	arena_free(e->a);
	return NULL;
}

void
engine_start(struct engine *e)
{
	e->request = arena_new(e->limits.memory);
	e->db = db_open(e->database);
}

bool
engine_spent(const struct engine *e)
{
	return e->spent;
}

const char *
engine_set_name(const struct engine *e)
{
	return set_name(e->set);
}

bool
engine_check_set(const struct engine_settings *s, FILE *report)
{
	struct engine	*e;
	bool		 ok;

	libraries_init();
	e = prepare(s);
	ok = read_set(e, report) && set_check(e->set, e->routes, report);
	arena_free(e->a);
	return ok;
}

bool
engine_contract(const struct engine_settings *s, const char *folder,
    bool check, FILE *report)
{
	struct engine_settings	 one = *s;
	struct engine		*e[POOLS + 1];
	size_t			 i;
	bool			 ok = true;

	libraries_init();
	for (i = 0; i < POOLS && ok; i++) {
		one.pool = (enum config_pool)i;
		e[i] = prepare(&one);
		ok = read_set(e[i], report) &&
		    ask_database(e[i], NULL, report);
	}
	e[POOLS] = prepare_mail(s);
	ok = ok && read_set(e[POOLS], report) &&
	    ask_database(e[POOLS], mail_kinds, report);
	return ok && contract_write(e, POOLS + 1, folder, check, report);
}
