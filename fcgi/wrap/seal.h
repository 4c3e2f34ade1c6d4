/*
 * Cryptography (OpenSSL 3.0): random bytes, digests, seals, sealed boxes,
 * password keys.  No key is ever printed; keys are cleansed when done.
 */
#ifndef GUICHET_WRAP_SEAL_H
#define GUICHET_WRAP_SEAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

enum { SEAL_KEY = 32, SEAL_TAG = 32 };

struct seal_key {
	unsigned char	bytes[SEAL_KEY];
};

/* Read 32 bytes, 64 hex digits, from a file readable by its owner (and group)
 * alone; anything else is an error. */
bool	seal_key_read(const char *path, struct seal_key *,
	    struct err *) MUST_CHECK;
/* A key for one purpose, from the instance's key (HKDF-SHA-256). */
void	seal_key_derive(const struct seal_key *, const char *purpose,
	    struct seal_key *out);

/* RAND_bytes; failure ends the process. */
void	seal_random(unsigned char *, size_t n);
/* base64url without padding of n random bytes. */
char	*seal_token(struct arena *, size_t n);
void	seal_sha256(const void *, size_t n, unsigned char out[32]);
/* The same as a stream; closed with the arena. */
struct seal_hash;
struct seal_hash *seal_hash_new(struct arena *);
void	seal_hash_add(struct seal_hash *, const void *, size_t n);
void	seal_hash_end(struct seal_hash *, unsigned char out[32]);
/* HMAC-SHA-256 over parts, each preceded by its length. */
void	seal_mac(const struct seal_key *, const char *const *parts,
	    const size_t *lengths, size_t n, unsigned char out[SEAL_TAG]);
/* Constant time. */
bool	seal_equal(const void *, const void *, size_t n);

/* base64url without padding. */
char	*seal_base64(struct arena *, const void *, size_t n);
/* false when not canonical base64url. */
bool	seal_unbase64(struct arena *, const char *, size_t n,
	    unsigned char **out, size_t *out_n);
char	*seal_hex(struct arena *, const void *, size_t n);

/* AES-256-GCM with a random 96-bit nonce; aad binds the place of use.  The
 * box is base64url text.  Opening fails on any change. */
char	*seal_box(struct arena *, const struct seal_key *, const char *aad,
	    const void *, size_t n);
bool	seal_unbox(struct arena *, const struct seal_key *, const char *aad,
	    const char *box, size_t n, unsigned char **out, size_t *out_n);

/*
 * scrypt, N=2^15 r=8 p=3, 32 MiB (limit 48), 16 bytes of salt, 32 of key
 * (reliability.md 6: the floor of ASVS 5.0; 250 ms on one core).  Params are
 * the stored "$scrypt$ln=15,r=8,p=3$SALT" (base64url salt); the answer is the
 * key peppered: HMAC-SHA-256(pepper, key), as hex.
 */
bool	seal_password(const char *password, size_t n, const char *params,
	    const struct seal_key *pepper, char out_hex[65],
	    struct err *) MUST_CHECK;
/* Fresh parameters with a random salt. */
char	*seal_password_params(struct arena *);

/* OpenSSL as loaded: "3.0.17". */
const char	*seal_version(void);

#endif
