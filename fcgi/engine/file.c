/*
 * Documents in and out (house.md 3, Files).
 *
 * In: the body is read as a stream.  Its fields come first and are an ordinary
 * form; from the first byte of the file on, what comes is looked at, sealed by
 * 64 KiB and sent as one more call of the pipeline that api.open began, so that
 * row and bytes commit together or not at all.  The answers to open and to
 * document_begin are read before the first of those bytes: a refusal, and a
 * connection that is gone, are known while a replay still costs nothing.
 *
 * Out: the same pipeline the other way, one record a call.  The last record
 * leaves when the audit row of this access has committed.
 *
 * Either way a worker holds two records, whatever the size of the document.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/request.h"
#include "web/multipart.h"
#include "wire/file_check.h"
#include "wrap/seal_document.h"

#include "base/banned.h"

/* Under the 30 s of the pool, so that it is the worker that gives up. */
enum { STREAM_MS = 25000 };

/* A file of 10 MiB, and a megabyte for the form around it: what nginx lets
 * through (deploy/nginx/file.conf). */
enum { BODY_MAX = 11 << 20, CHUNK = 16384 };

struct upload {
	struct request		*p;
	struct multipart	*form;
	struct file_check	*check;
	struct seal_document	 doc;
	struct seal_hash	*hash;
	struct db_rows		**rows;
	const char		*name, *id;
	unsigned char		*plain;		/* SEAL_RECORD */
	size_t			 plain_n;
	unsigned char		*sealed;	/* SEAL_RECORD_ROOM */
	uint32_t		 parts;
	size_t			 bytes;
	bool			 repeat, streaming, seen, wrong;
};

static bool	on_file(void *, const char *, const char *, struct err *);
static bool	on_data(void *, const char *, size_t, struct err *);
static bool	on_done(void *, struct err *);
static bool	send_record(struct upload *, bool last, struct err *);
static bool	finish(struct upload *, struct err *);

static bool
ring_key(struct request *p, int number, struct seal_key *key, struct err *e)
{
	const struct seal_ring	ring = {
		.folder = p->e->config->document_keys,
		.root = p->e->key_document,
	};

	return seal_ring_key(&ring, number, key, e);
}

/* --- in --- */

static bool
read_body(struct upload *u, struct err *e)
{
	struct request	*p = u->p;
	char		*chunk = arena_alloc(p->a, CHUNK);
	size_t		 n;

	if (!fcgi_io_body_begin(p->io, BODY_MAX, e))
		return false;
	do {
		if (!fcgi_io_body_read(p->io, chunk, CHUNK, &n, e) ||
		    !multipart_push(u->form, chunk, n, e))
			return false;
	} while (n > 0);
	return multipart_end(u->form, e);
}

bool
file_upload(struct request *p, struct reply *rp, struct err *e)
{
	struct upload	*u = arena_new_of(p->a, struct upload);
	const struct multipart_events on = { u, on_file, on_data, on_done };
	bool		 ok;

	u->p = p;
	u->form = multipart_new(p->a, fcgi_io_param(p->io, "CONTENT_TYPE"),
	    &on);
	if (u->form == NULL)
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "not a form with a file");
	ok = read_body(u, e) && (u->seen || err_set(e, ERR_BAD_REQUEST,
	    "MU400", NULL, "no file in the form")) && finish(u, e);
	seal_document_forget(&u->doc);
	if (!ok) {
		if (u->streaming)
			db_stream_drop(p->e->db);
		fcgi_io_body_skip(p->io, BODY_MAX);
		return false;
	}
	serve_next(p, rp, u->rows);
	return true;
}

/* The fields are all there: the form is checked as any other, the transaction
 * begins. */
static bool
on_file(void *ctx, const char *field, const char *name, struct err *e)
{
	struct upload	*u = ctx;
	struct request	*p = u->p;
	struct seal_key	 unused;

	u->seen = true;
	u->name = name;
	p->pairs = *multipart_fields(u->form);
	if (!serve_form(p, e))
		return false;
	if (strcmp(field, "document") != 0)
		return err_set(e, ERR_BAD_REQUEST, "MU400", NULL,
		    "a file in field \"%.40s\"", field);
	/* What a browser sends for a box left empty. */
	if (*name == '\0')
		return err_set(e, ERR_REFUSED, "MU470", "document",
		    "no file was chosen");
	u->check = file_check_new(p->a, name, e);
	if (u->check == NULL ||
	    !ring_key(p, p->e->config->document_key, &unused, e))
		return false;
	if (!plan_begin(p, p->plan, &p->in, STREAM_MS, &u->rows, e))
		return false;
	u->streaming = true;
	u->id = db_named(u->rows[1], "document");
	u->repeat = strcmp(db_named(u->rows[1], "repeat"), "t") == 0;
	seal_document_new(&u->doc, strtoll(u->id, NULL, 10));
	u->hash = seal_hash_new(p->a);
	u->plain = arena_alloc(p->a, SEAL_RECORD);
	u->sealed = arena_alloc(p->a, SEAL_RECORD_ROOM);
	return true;
}

/* A full record waits for one more byte: only then is it not the last. */
static bool
on_data(void *ctx, const char *bytes, size_t n, struct err *e)
{
	struct upload	*u = ctx;

	if (!file_check_push(u->check, (const unsigned char *)bytes, n, e))
		return false;
	seal_hash_add(u->hash, bytes, n);
	u->bytes += n;
	while (n > 0) {
		size_t	room = SEAL_RECORD - u->plain_n;
		size_t	some = n < room ? n : room;

		if (room == 0) {
			if (!send_record(u, false, e))
				return false;
			continue;
		}
		memcpy(u->plain + u->plain_n, bytes, some);
		u->plain_n += some;
		bytes += some;
		n -= some;
	}
	return true;
}

static bool
on_done(void *ctx, struct err *e)
{
	struct upload	*u = ctx;

	return file_check_end(u->check, e) && send_record(u, true, e);
}

static bool
send_record(struct upload *u, bool last, struct err *e)
{
	const struct function	*f = u->p->e->file.part;
	const int		 lengths[] = { 0, 0, (int)(u->plain_n +
				    SEAL_RECORD_MORE) };
	char			 n[16];
	const char		*values[] = { u->id, n, (char *)u->sealed };
	struct db_call		 call = { f->name, f->types, values, 3 };

	snprintf(n, sizeof(n), "%u", u->parts);
	if (!u->repeat) {
		seal_record(&u->doc, u->parts, last, u->plain, u->plain_n,
		    u->sealed);
		if (!db_stream_send(u->p->e->db, &call, lengths, e)) {
			u->streaming = false;
			return false;
		}
	}
	u->parts++;
	u->plain_n = 0;
	return true;
}

/* document, name, type, bytes, parts, digest, wrapped, key_number, visit,
 * once */
static bool
finish(struct upload *u, struct err *e)
{
	const struct function	*f = u->p->e->file.end;
	struct request		*p = u->p;
	int			 number = p->e->config->document_key;
	struct seal_key		 key;
	unsigned char		 digest[32];
	const char		*values[10];
	struct db_call		 call = { f->name, f->types, values, 10 };

	if (!ring_key(p, number, &key, e))
		return false;
	seal_hash_end(u->hash, digest);
	values[0] = u->id;
	values[1] = u->name;
	values[2] = file_check_type(u->check);
	values[3] = arena_printf(p->a, "%zu", u->bytes);
	values[4] = arena_printf(p->a, "%u", u->parts);
	values[5] = seal_hex(p->a, digest, sizeof(digest));
	values[6] = seal_document_wrap(p->a, &u->doc, &key, number);
	values[7] = arena_printf(p->a, "%d", number);
	values[8] = p->pre != NULL ? p->pre_digest : NULL;
	values[9] = input_sql(p->a, input_find(&p->in, "once"));
	u->streaming = false;
	return db_stream_send(p->e->db, &call, NULL, e) &&
	    db_stream_end(p->e->db, e);
}

/* --- out --- */

struct download {
	struct request		*p;
	struct seal_document	 doc;
	const char		*id;
	uint32_t		 parts;
	unsigned char		*plain;
	size_t			 n;
};

static bool
open_document(struct download *d, const struct db_rows *row, struct err *e)
{
	struct request	*p = d->p;
	int		 number = (int)strtol(db_named(row, "key_number"),
			    NULL, 10);
	struct seal_key	 key;

	d->parts = (uint32_t)strtoul(db_named(row, "parts"), NULL, 10);
	if (!ring_key(p, number, &key, e))
		return false;
	return seal_document_unwrap(p->a, &d->doc, strtoll(d->id, NULL, 10),
	    db_named(row, "wrapped"), &key, number) ||
	    err_set(e, ERR_OURS, "MU500", NULL, "document %s: its key does "
	    "not open with key %d", d->id, number);
}

static bool
next_record(struct download *d, uint32_t n, struct err *e)
{
	const struct function	*f = d->p->e->file.record;
	const struct db_rows	*row;
	char			 number[16];
	const char		*values[] = { d->id, number,
				    d->p->pre != NULL ? d->p->pre_digest :
				    NULL };
	const char		*sealed = NULL;
	struct db_call		 call = { f->name, f->types, values, 3 };
	size_t			 size = 0;

	snprintf(number, sizeof(number), "%u", n);
	if (!db_stream_ask(d->p->e->db, &call, &row, e))
		return false;
	if (db_count(row) == 1)
		sealed = db_value(row, 0, 0, &size);
	if (sealed != NULL && seal_record_open(&d->doc, n, n + 1 == d->parts,
	    (const unsigned char *)sealed, size, d->plain)) {
		d->n = size - SEAL_RECORD_MORE;
		return true;
	}
	db_stream_drop(d->p->e->db);
	return err_set(e, ERR_OURS, "MU500", NULL, "document %s: record %u "
	    "is not what was sealed", d->id, n);
}

static void
file_headers(struct request *p, struct reply *rp, const struct db_rows *row)
{
	const char	*name = db_named(row, "name");
	struct buf	 b;

	buf_init(&b, p->a, 256);
	buf_str(&b, "attachment; filename*=UTF-8''");
	buf_url(&b, name, strlen(name));
	reply_header(rp, "Content-Disposition", b.p);
	reply_header(rp, "Content-Security-Policy",
	    "sandbox; default-src 'none'; frame-ancestors 'none'");
	reply_header(rp, "Cache-Control", "no-store");
	reply_header(rp, "Content-Type", db_named(row, "type"));
	rp->length = strtoul(db_named(row, "bytes"), NULL, 10);
	rp->sent = true;
}

/* A failure after the first byte cuts the connection: what came is shorter than
 * its length says. */
bool
file_download(struct request *p, struct reply *rp, struct err *e)
{
	struct download	 d = { .p = p };
	struct db_rows	**rows;
	struct str	 head;
	uint32_t	 i;
	bool		 ok;

	if (!plan_begin(p, p->plan, &p->in, STREAM_MS, &rows, e))
		return false;
	d.id = input_sql(p->a, input_find(&p->in, "id"));
	d.plain = arena_alloc(p->a, SEAL_RECORD);
	if (!open_document(&d, rows[1], e)) {
		db_stream_drop(p->e->db);
		return false;
	}
	if (!next_record(&d, 0, e))
		return false;
	file_headers(p, rp, rows[1]);
	head = reply_head(rp);
	ok = fcgi_io_piece(p->io, head.p, head.n);
	for (i = 1; ok && i < d.parts; i++) {
		ok = fcgi_io_piece(p->io, (char *)d.plain, d.n);
		if (ok && !next_record(&d, i, e)) {
			trouble_log(p, e);
			seal_document_forget(&d.doc);
			return true;
		}
	}
	seal_document_forget(&d.doc);
	if (db_stream_end(p->e->db, e) && ok)
		(void)fcgi_io_send(p->io, (char *)d.plain, d.n, "", 0);
	else if (e->kind != ERR_NONE)
		trouble_log(p, e);
	return true;
}
