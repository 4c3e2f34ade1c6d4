/*
 * One-time codes of a second factor: HOTP (RFC 4226) over a counter of time
 * (RFC 6238), as authenticator applications make them: SHA-1, six digits,
 * thirty seconds.  The other hashes are there for the RFC's test vectors.
 */
#ifndef GUICHET_WRAP_SEAL_TOTP_H
#define GUICHET_WRAP_SEAL_TOTP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "wrap/seal.h"

enum totp_hash { TOTP_SHA1, TOTP_SHA256, TOTP_SHA512 };

/* 160 bits: RFC 4226 4, R6. */
enum { TOTP_SECRET = 20, TOTP_DIGITS = 6, TOTP_STEP = 30 };

/* The code of that counter, 6 to 8 digits and a NUL. */
void	totp_code(enum totp_hash, const unsigned char *key, size_t n,
	    uint64_t counter, int digits, char out[9]);
/* Whether six typed digits are the code of the step of that instant, or of the
 * one before or after it; counter is the step they belong to.  Every step is
 * compared, in constant time. */
bool	totp_match(const unsigned char key[TOTP_SECRET], const char *typed,
	    int64_t epoch, uint64_t *counter);
/* The secret as the database keeps it: a box that only the instance's key opens
 * and only for that account. */
char	*totp_box(struct arena *, const struct seal_key *,
	    const char *account, const unsigned char secret[TOTP_SECRET]);
bool	totp_unbox(struct arena *, const struct seal_key *,
	    const char *account, const char *box,
	    unsigned char secret[TOTP_SECRET]);
/* RFC 4648 6, without padding: what a person types into the application. */
char	*totp_base32(struct arena *, const unsigned char *, size_t n);

#endif
