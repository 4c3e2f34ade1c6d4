/* Sealing documents, record by record. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include "base/log.h"
#include "wrap/seal_document.h"

#include "base/banned.h"

enum { NONCE = 12, TAG = 16, BOUND = 13 };

struct seal_hash {
	EVP_MD_CTX	*ctx;
};

static bool	run(const struct seal_document *, uint32_t, bool, bool sealing,
		    unsigned char *nonce, const unsigned char *, size_t,
		    unsigned char *out, unsigned char *tag);

static void
broken(const char *what)
{
	log_line(LOG_ERROR, "cryptography", "OpenSSL: %s failed", what);
	abort();
}

static void
hash_free(void *ctx)
{
	EVP_MD_CTX_free(ctx);
}

struct seal_hash *
seal_hash_new(struct arena *a)
{
	struct seal_hash	*h = arena_new_of(a, struct seal_hash);

	h->ctx = EVP_MD_CTX_new();
	if (h->ctx == NULL || EVP_DigestInit_ex(h->ctx, EVP_sha256(), NULL)
	    != 1)
		broken("SHA-256");
	arena_defer(a, hash_free, h->ctx);
	return h;
}

void
seal_hash_add(struct seal_hash *h, const void *p, size_t n)
{
	if (EVP_DigestUpdate(h->ctx, p, n) != 1)
		broken("SHA-256");
}

void
seal_hash_end(struct seal_hash *h, unsigned char out[32])
{
	if (EVP_DigestFinal_ex(h->ctx, out, NULL) != 1)
		broken("SHA-256");
}

bool
seal_ring_key(const struct seal_ring *ring, int number, struct seal_key *key,
    struct err *e)
{
	char	text[4200];

	if (ring->folder[0] != '\0') {
		snprintf(text, sizeof(text), "%s/%d", ring->folder, number);
		return seal_key_read(text, key, e);
	}
	snprintf(text, sizeof(text), "document key %d", number);
	seal_key_derive(&ring->root, text, key);
	return true;
}

void
seal_document_new(struct seal_document *d, int64_t id)
{
	seal_random(d->key.bytes, sizeof(d->key.bytes));
	d->id = id;
}

static void
wrap_aad(int64_t id, int number, char out[64])
{
	snprintf(out, 64, "document %lld key %d", (long long)id, number);
}

char *
seal_document_wrap(struct arena *a, const struct seal_document *d,
    const struct seal_key *key, int number)
{
	char	aad[64];

	wrap_aad(d->id, number, aad);
	return seal_box(a, key, aad, d->key.bytes, sizeof(d->key.bytes));
}

bool
seal_document_unwrap(struct arena *a, struct seal_document *d, int64_t id,
    const char *wrapped, const struct seal_key *key, int number)
{
	unsigned char	*plain;
	size_t		 n;
	char		 aad[64];

	wrap_aad(id, number, aad);
	if (!seal_unbox(a, key, aad, wrapped, strlen(wrapped), &plain, &n))
		return false;
	if (n == sizeof(d->key.bytes))
		memcpy(d->key.bytes, plain, n);
	OPENSSL_cleanse(plain, n);
	d->id = id;
	return n == sizeof(d->key.bytes);
}

void
seal_document_forget(struct seal_document *d)
{
	OPENSSL_cleanse(d, sizeof(*d));
}

void
seal_record(const struct seal_document *d, uint32_t number, bool last,
    const void *plain, size_t n, unsigned char *out)
{
	seal_random(out, NONCE);
	if (n > SEAL_RECORD || !run(d, number, last, true, out, plain, n,
	    out + NONCE, out + NONCE + n))
		broken("AES-GCM");
}

bool
seal_record_open(const struct seal_document *d, uint32_t number, bool last,
    const unsigned char *sealed, size_t n, unsigned char *out)
{
	unsigned char	nonce[NONCE], tag[TAG];

	if (n < SEAL_RECORD_MORE || n > SEAL_RECORD_ROOM)
		return false;
	n -= SEAL_RECORD_MORE;
	memcpy(nonce, sealed, NONCE);
	memcpy(tag, sealed + NONCE + n, TAG);
	if (run(d, number, last, false, nonce, sealed + NONCE, n, out, tag))
		return true;
	OPENSSL_cleanse(out, n);
	return false;
}

/* Bound: the document (8 bytes), the number (4), last or not (1), all with the
 * highest byte first. */
static void
bind(const struct seal_document *d, uint32_t number, bool last,
    unsigned char out[BOUND])
{
	int	i;

	for (i = 0; i < 8; i++)
		out[i] = (unsigned char)((uint64_t)d->id >> (56 - 8 * i));
	for (i = 0; i < 4; i++)
		out[8 + i] = (unsigned char)(number >> (24 - 8 * i));
	out[12] = last;
}

static bool
run(const struct seal_document *d, uint32_t number, bool last, bool sealing,
    unsigned char *nonce, const unsigned char *in, size_t n,
    unsigned char *out, unsigned char *tag)
{
	EVP_CIPHER_CTX	*ctx = EVP_CIPHER_CTX_new();
	unsigned char	 bound[BOUND], none[TAG];
	int		 len, rest = 0;
	bool		 ok;

	bind(d, number, last, bound);
	ok = ctx != NULL
	    && EVP_CipherInit_ex2(ctx, EVP_aes_256_gcm(), d->key.bytes, nonce,
	    sealing, NULL) == 1
	    && EVP_CipherUpdate(ctx, NULL, &len, bound, BOUND) == 1
	    && (n == 0 || EVP_CipherUpdate(ctx, out, &len, in, (int)n) == 1)
	    && (sealing || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG, TAG,
	    tag) == 1)
	    && EVP_CipherFinal_ex(ctx, none, &rest) == 1
	    && (!sealing || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG,
	    TAG, tag) == 1);
	EVP_CIPHER_CTX_free(ctx);
	return ok;
}
