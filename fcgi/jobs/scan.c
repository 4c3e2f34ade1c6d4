/*
 * The check of a document that has arrived: its records are opened one by one
 * and given to the antivirus.  Without one they are opened all the same, so
 * that what is handed out later is known to be whole.
 *
 *   clean            scanned: it may be handed out
 *   anything else    quarantined: it never is
 *   no antivirus     it waits, is not handed out, is not lost: the job is tried
 *   where there      again
 *   should be one
 */
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/log.h"
#include "jobs/jobs.h"
#include "wire/clamd.h"
#include "wrap/seal_document.h"

#include "base/banned.h"

/* Over clamd's own MaxScanTime of 120 s is the lease; a document of ours takes
 * a second or two. */
enum { TALK_MS = 60000, STREAM_MS = 110000 };

struct scan {
	struct jobs		*j;
	struct seal_document	 doc;
	const char		*id;
	uint32_t		 parts;
	unsigned char		*plain;
	int			 fd;		/* clamd, or -1 */
};

static bool
away(struct err *e, const char *what)
{
	return err_set(e, ERR_BUSY, "MU503", NULL, "clamd: %s: %s", what,
	    strerror(errno));
}

static bool
clamd_open(struct scan *s, const char *path, struct err *e)
{
	struct sockaddr_un	at = { .sun_family = AF_UNIX };
	size_t			n = strlen(path);

	if (n >= sizeof(at.sun_path))
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "[documents] clamd: %s is too long", path);
	memcpy(at.sun_path, path, n + 1);
	s->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (s->fd < 0 || connect(s->fd, (const struct sockaddr *)&at,
	    sizeof(at)) != 0)
		return away(e, path);
	return true;
}

static bool
ready(struct scan *s, short events)
{
	struct pollfd	p = { .fd = s->fd, .events = events };
	int		r;

	do
		r = poll(&p, 1, TALK_MS);
	while (r < 0 && errno == EINTR);
	if (r == 0)
		errno = ETIMEDOUT;
	return r > 0;
}

static bool
clamd_send(struct scan *s, const void *bytes, size_t n, struct err *e)
{
	const char	*p = bytes;
	ssize_t		 some;

	while (n > 0) {
		if (!ready(s, POLLOUT))
			return away(e, "send");
		some = send(s->fd, p, n, MSG_NOSIGNAL | MSG_DONTWAIT);
		if (some < 0 && errno != EAGAIN && errno != EINTR)
			return away(e, "send");
		if (some > 0) {
			p += some;
			n -= (size_t)some;
		}
	}
	return true;
}

static bool
clamd_piece(struct scan *s, const void *bytes, size_t n, struct err *e)
{
	unsigned char	length[CLAMD_LENGTH];

	clamd_length(length, n);
	return clamd_send(s, length, sizeof(length), e) &&
	    clamd_send(s, bytes, n, e);
}

/* A reply without its end is no reply: it may have been about to say more. */
static bool
clamd_reply(struct scan *s, char reply[CLAMD_REPLY], size_t *n, struct err *e)
{
	ssize_t	some;

	*n = 0;
	while (*n < CLAMD_REPLY) {
		if (!ready(s, POLLIN))
			return away(e, "reply");
		some = recv(s->fd, reply + *n, CLAMD_REPLY - *n, 0);
		if (some < 0 && errno == EINTR)
			continue;
		if (some <= 0)
			return away(e, "it went in mid-reply");
		*n += (size_t)some;
		if (reply[*n - 1] == '\0') {
			(*n)--;
			return true;
		}
	}
	return true;		/* too long: it is not "OK" */
}

/* --- one document --- */

static bool
open_key(struct scan *s, const struct db_rows *row, struct err *e)
{
	const struct config	*c = s->j->config;
	struct seal_ring	 ring = { .folder = c->document_keys };
	int			 number;
	struct seal_key		 key;

	number = (int)strtol(db_named(row, "key_number"), NULL, 10);
	if ((*ring.folder == '\0' && !seal_key_read(c->key_file, &ring.root,
	    e)) || !seal_ring_key(&ring, number, &key, e))
		return false;
	return seal_document_unwrap(s->j->a, &s->doc, strtoll(s->id, NULL, 10),
	    db_named(row, "wrapped"), &key, number) || err_set(e, ERR_OURS,
	    "MU500", NULL, "document %s: its key does not open", s->id);
}

static bool
record(struct scan *s, uint32_t n, size_t *size, struct err *e)
{
	char			 number[16];
	const char		*v[] = { s->id, number }, *sealed = NULL;
	const struct db_call	 call = { "scan_record",
				    engine_types(s->j->engine, "scan_record"),
				    v, 2 };
	const struct db_rows	*row;

	snprintf(number, sizeof(number), "%u", n);
	if (!db_stream_ask(s->j->db, &call, &row, e))
		return false;
	if (db_count(row) == 1)
		sealed = db_value(row, 0, 0, size);
	if (sealed == NULL || !seal_record_open(&s->doc, n, n + 1 == s->parts,
	    (const unsigned char *)sealed, *size, s->plain)) {
		db_stream_drop(s->j->db);
		return err_set(e, ERR_OURS, "MU500", NULL, "document %s: "
		    "record %u is not what was sealed", s->id, n);
	}
	*size -= SEAL_RECORD_MORE;
	return true;
}

/* A clamd that stops listening has said why: its reply is read all the same. */
static bool
records(struct scan *s, struct err *e)
{
	struct err	ignored = { 0 };
	bool		listening = s->fd >= 0;
	size_t		n;
	uint32_t	i;

	if (listening && !clamd_send(s, clamd_begin, sizeof(clamd_begin), e))
		return false;
	for (i = 0; i < s->parts; i++) {
		if (!record(s, i, &n, e))
			return false;
		listening = listening && clamd_piece(s, s->plain, n, &ignored);
	}
	if (listening)
		(void)clamd_piece(s, "", 0, &ignored);
	return true;
}

static bool
verdict(struct scan *s, const struct job *w, struct err *e)
{
	char			 reply[CLAMD_REPLY], found[80];
	size_t			 n;
	bool			 clean = true;
	const char		*v[4] = { w->id, s->id };
	const struct db_call	 call = { "scan_end",
				    engine_types(s->j->engine, "scan_end"), v,
				    4 };

	if (s->fd >= 0) {
		if (!clamd_reply(s, reply, &n, e)) {
			db_stream_drop(s->j->db);
			return false;
		}
		clean = clamd_clean(reply, n, found, sizeof(found));
		if (!clean)
			log_event(LOG_WARN, "document-quarantined",
			    "document#", s->id, "found", found, NULL);
	}
	v[2] = clean ? "t" : "f";
	v[3] = s->fd >= 0 ? "t" : "f";
	return db_stream_send(s->j->db, &call, NULL, e) &&
	    db_stream_end(s->j->db, e);
}

static bool
scan_rows(struct scan *s, const struct job *w, const struct db_rows *row,
    struct err *e)
{
	const char	*clamd = s->j->config->clamd;
	bool		 ok;

	s->id = db_named(row, "document");
	s->parts = (uint32_t)strtoul(db_named(row, "parts"), NULL, 10);
	ok = open_key(s, row, e) && (*clamd == '\0' ||
	    clamd_open(s, clamd, e));
	if (!ok) {
		db_stream_drop(s->j->db);
		return false;
	}
	if (!records(s, e)) {
		db_stream_drop(s->j->db);
		return false;
	}
	return verdict(s, w, e);
}

bool
scan_document(struct jobs *j, const struct job *w, struct err *e)
{
	const struct db_call	 call = { "scan_open",
				    engine_types(j->engine, "scan_open"),
				    &w->id, 1 };
	struct scan		 s = { .j = j, .fd = -1 };
	struct db_rows		*row;
	bool			 ok;

	if (!db_stream_begin(j->db, j->a, &call, 1, &row, STREAM_MS, e))
		return false;
	if (db_count(row) == 0)		/* taken back, or checked already */
		return db_stream_end(j->db, e);
	s.plain = arena_alloc(j->a, SEAL_RECORD);
	ok = scan_rows(&s, w, row, e);
	seal_document_forget(&s.doc);
	if (s.fd >= 0)
		close(s.fd);
	return ok;
}
