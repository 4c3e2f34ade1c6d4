/* HOTP and TOTP over OpenSSL's HMAC. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "base/log.h"
#include "wrap/seal_totp.h"

#include "base/banned.h"

void
totp_code(enum totp_hash hash, const unsigned char *key, size_t n,
    uint64_t counter, int digits, char out[9])
{
	static const char *const name[] = {
		[TOTP_SHA1] = "SHA1", [TOTP_SHA256] = "SHA256",
		[TOTP_SHA512] = "SHA512",
	};
	unsigned char	mac[EVP_MAX_MD_SIZE], text[8];
	uint32_t	v, most = 1;
	size_t		len, at;
	int		i;

	for (i = 0; i < 8; i++)
		text[i] = (unsigned char)(counter >> (56 - 8 * i));
	if (EVP_Q_mac(NULL, "HMAC", NULL, name[hash], NULL, key, n, text,
	    sizeof(text), mac, sizeof(mac), &len) == NULL) {
		log_line(LOG_ERROR, "cryptography", "OpenSSL: HMAC failed");
		abort();
	}
	/* Dynamic truncation, RFC 4226 5.3. */
	at = mac[len - 1] & 15;
	v = (uint32_t)(mac[at] & 127) << 24 | (uint32_t)mac[at + 1] << 16 |
	    (uint32_t)mac[at + 2] << 8 | mac[at + 3];
	for (i = 0; i < digits; i++)
		most *= 10;
	snprintf(out, 9, "%0*u", digits, v % most);
	OPENSSL_cleanse(mac, sizeof(mac));
}

bool
totp_match(const unsigned char key[TOTP_SECRET], const char *typed,
    int64_t epoch, uint64_t *counter)
{
	uint64_t	now = (uint64_t)epoch / TOTP_STEP, c;
	bool		ok = false;
	char		code[9];

	if (epoch < TOTP_STEP || strlen(typed) != TOTP_DIGITS)
		return false;
	for (c = now - 1; c <= now + 1; c++) {
		totp_code(TOTP_SHA1, key, TOTP_SECRET, c, TOTP_DIGITS, code);
		if (CRYPTO_memcmp(code, typed, TOTP_DIGITS) == 0) {
			*counter = c;
			ok = true;
		}
	}
	OPENSSL_cleanse(code, sizeof(code));
	return ok;
}

char *
totp_box(struct arena *a, const struct seal_key *key, const char *account,
    const unsigned char secret[TOTP_SECRET])
{
	return seal_box(a, key, arena_printf(a, "second factor %s", account),
	    secret, TOTP_SECRET);
}

bool
totp_unbox(struct arena *a, const struct seal_key *key, const char *account,
    const char *box, unsigned char secret[TOTP_SECRET])
{
	unsigned char	*bytes;
	size_t		 n;

	if (!seal_unbox(a, key, arena_printf(a, "second factor %s", account),
	    box, strlen(box), &bytes, &n) || n != TOTP_SECRET)
		return false;
	memcpy(secret, bytes, TOTP_SECRET);
	OPENSSL_cleanse(bytes, n);
	return true;
}

char *
totp_base32(struct arena *a, const unsigned char *p, size_t n)
{
	static const char	alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
	char			*out = arena_alloc(a, n * 8 / 5 + 2), *at = out;
	uint32_t		 v = 0;
	unsigned		 bits = 0;
	size_t			 i;

	for (i = 0; i < n; i++) {
		v = v << 8 | p[i];
		for (bits += 8; bits >= 5; bits -= 5)
			*at++ = alphabet[v >> (bits - 5) & 31];
		v &= (1U << bits) - 1;
	}
	if (bits > 0)
		*at++ = alphabet[v << (5 - bits) & 31];
	*at = '\0';
	return out;
}
