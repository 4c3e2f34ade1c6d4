/*
 * Documents at rest (reliability.md 8).
 *
 * Each document has a key of its own, 256 random bits.  Its bytes are cut into
 * records of 64 KiB, each AES-256-GCM under a random 96-bit nonce: a document
 * has at most 161 records, so nonces under one key never come near a collision
 * (SP 800-38D 8.3 allows 2^32).  Bound to each record: the document, the
 * record's number, and whether it is the last; so none can be changed, moved to
 * another place or document, left out, or cut off at the end.
 *
 * The document's key is kept wrapped by a key of the instance, which has a
 * number; bound to it are the document and that number.  A new key of the
 * instance wraps again what the old one wrapped, without touching a record;
 * erasing the wrapped key erases the document.
 */
#ifndef GUICHET_WRAP_SEAL_DOCUMENT_H
#define GUICHET_WRAP_SEAL_DOCUMENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "wrap/seal.h"

enum {
	SEAL_RECORD = 65536,
	SEAL_RECORD_MORE = 28,		/* 96 bits of nonce, 128 of tag */
	SEAL_RECORD_ROOM = SEAL_RECORD + SEAL_RECORD_MORE,
};

struct seal_document {
	struct seal_key	key;
	int64_t		id;
};

/* The keys of the instance: files of folder named by their number, or, with an
 * empty folder, derived from the instance's key. */
struct seal_ring {
	const char	*folder;
	struct seal_key	 root;
};

bool	seal_ring_key(const struct seal_ring *, int number, struct seal_key *,
	    struct err *) MUST_CHECK;

/* A fresh key. */
void	seal_document_new(struct seal_document *, int64_t id);
/* Base64url text. */
char	*seal_document_wrap(struct arena *, const struct seal_document *,
	    const struct seal_key *, int number);
bool	seal_document_unwrap(struct arena *, struct seal_document *,
	    int64_t id, const char *wrapped, const struct seal_key *,
	    int number);
void	seal_document_forget(struct seal_document *);

/* n plain bytes become n + SEAL_RECORD_MORE. */
void	seal_record(const struct seal_document *, uint32_t number, bool last,
	    const void *plain, size_t n, unsigned char *out);
/* The other way; false when anything has changed. */
bool	seal_record_open(const struct seal_document *, uint32_t number,
	    bool last, const unsigned char *sealed, size_t n,
	    unsigned char *out);

#endif
