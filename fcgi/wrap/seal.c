/*
 * Cryptography (OpenSSL).  A failure of the library itself, where nothing a
 * caller said can be the reason, ends the process: there is no safe way on.
 */
#include <sys/stat.h>

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

#include "base/log.h"
#include "base/str.h"
#include "wrap/seal.h"
#include "wrap/seal_priv.h"

#include "base/banned.h"

enum {
	HEX = SEAL_KEY * 2,
	GCM_NONCE = 12,		/* 96 bits, NIST SP 800-38D 8.2.2 */
	GCM_TAG = 16,
	SALT = 16,
	SALT_TEXT = 22,		/* 128 bits in base64url */
	SCRYPT_LN = 15,
	SCRYPT_R = 8,
	SCRYPT_P = 3,
	/* 128 * N * r is 32 MiB; OpenSSL counts a little more (usability.md 7,
	 * Traps: 32 is refused). */
	SCRYPT_MIB = 48,
};

struct scrypt_params {
	unsigned	ln, r, p;
	unsigned char	salt[SALT];
};

static void	broken(const char *) __attribute__((noreturn));
static bool	key_bytes(int, const char *, char [HEX + 2], struct err *);
static bool	unhex(const char *, unsigned char [SEAL_KEY]);
static bool	box_run(const struct seal_key *, bool, unsigned char *,
		    const char *, const unsigned char *, size_t,
		    unsigned char *);
static EVP_MAC_CTX	*mac_begin(const struct seal_key *);
static void	mac_add(EVP_MAC_CTX *, const void *, size_t);
static void	mac_end(EVP_MAC_CTX *, unsigned char [SEAL_TAG]);
static bool	params_parse(const char *, struct scrypt_params *);
static bool	scrypt(const char *, size_t, const struct scrypt_params *,
		    unsigned char [SEAL_KEY]);


bool
seal_key_read(const char *path, struct seal_key *key, struct err *e)
{
	char text[HEX + 2];	/* one more than a newline, to see excess */
	struct stat st;
	bool ok = false;
	int fd;

	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (fd == -1)
		return err_set(e, ERR_OURS, "MU500", "", "%s: %s", path,
		    strerror(errno));
	if (fstat(fd, &st) == -1 || !S_ISREG(st.st_mode))
		err_set(e, ERR_OURS, "MU500", "", "%s: not a file", path);
	else if ((st.st_mode & (S_IWGRP | S_IXGRP | S_IRWXO)) != 0)
		err_set(e, ERR_OURS, "MU500", "",
		    "%s: open to others than its owner and group: "
		    "chmod 0640", path);
	else if (key_bytes(fd, path, text, e)
	    && !(ok = unhex(text, key->bytes)))
		err_set(e, ERR_OURS, "MU500", "",
		    "%s: not 64 hexadecimal digits", path);
	close(fd);
	OPENSSL_cleanse(text, sizeof(text));
	return ok;
}

void
seal_key_derive(const struct seal_key *key, const char *purpose,
    struct seal_key *out)
{
	EVP_KDF *kdf = EVP_KDF_fetch(NULL, OSSL_KDF_NAME_HKDF, NULL);
	EVP_KDF_CTX *ctx = kdf != NULL ? EVP_KDF_CTX_new(kdf) : NULL;
	char digest[] = "SHA256", info[80];
	size_t n = strlen(purpose);
	OSSL_PARAM p[4];

	if (ctx == NULL || n >= sizeof(info))
		broken("HKDF");
	memcpy(info, purpose, n);
	p[0] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest,
	    0);
	/* Deriving reads the key only; the interface has no const. */
	p[1] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY,
	    (void *)(uintptr_t)key->bytes, SEAL_KEY);
	p[2] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info, n);
	p[3] = OSSL_PARAM_construct_end();
	if (EVP_KDF_derive(ctx, out->bytes, SEAL_KEY, p) != 1)
		broken("HKDF");
	EVP_KDF_CTX_free(ctx);
	EVP_KDF_free(kdf);
}

void
seal_random(unsigned char *p, size_t n)
{
	if (n > INT_MAX || RAND_bytes(p, (int)n) != 1)
		broken("RAND_bytes");
}

char *
seal_token(struct arena *a, size_t n)
{
	unsigned char *bytes = arena_alloc(a, n);

	seal_random(bytes, n);
	return seal_base64(a, bytes, n);
}

void
seal_sha256(const void *p, size_t n, unsigned char out[32])
{
	/* Fetched once: looking an algorithm up costs more than using it. */
	static EVP_MD *md;

	if (md == NULL)
		md = EVP_MD_fetch(NULL, "SHA256", NULL);
	if (md == NULL || EVP_Digest(p, n, out, NULL, md, NULL) != 1)
		broken("SHA-256");
}

void
seal_mac(const struct seal_key *key, const char *const *parts,
    const size_t *lengths, size_t n, unsigned char out[SEAL_TAG])
{
	EVP_MAC_CTX *ctx = mac_begin(key);
	unsigned char len[8];
	size_t i, j;

	for (i = 0; i < n; i++) {
		/* The length first, big-endian: "ab" "c" is not "a" "bc". */
		for (j = 0; j < 8; j++)
			len[j] = (unsigned char)((uint64_t)lengths[i]
			    >> (56 - 8 * j));
		mac_add(ctx, len, sizeof(len));
		mac_add(ctx, parts[i], lengths[i]);
	}
	mac_end(ctx, out);
}

bool
seal_equal(const void *a, const void *b, size_t n)
{
	return CRYPTO_memcmp(a, b, n) == 0;
}

char *
seal_box(struct arena *a, const struct seal_key *key, const char *aad,
    const void *p, size_t n)
{
	size_t all = GCM_NONCE + n + GCM_TAG;
	unsigned char *box = arena_alloc(a, all);

	seal_random(box, GCM_NONCE);
	if (n > INT_MAX - GCM_NONCE - GCM_TAG
	    || !box_run(key, true, box, aad, p, n, box + GCM_NONCE))
		broken("AES-GCM");
	return seal_base64(a, box, all);
}

bool
seal_unbox(struct arena *a, const struct seal_key *key, const char *aad,
    const char *box, size_t n, unsigned char **out, size_t *out_n)
{
	unsigned char *bytes, *plain;
	size_t all;

	*out = NULL;
	*out_n = 0;
	if (n > INT_MAX || !seal_unbase64(a, box, n, &bytes, &all)
	    || all < GCM_NONCE + GCM_TAG)
		return false;
	all -= GCM_NONCE + GCM_TAG;
	/* One more: what was text is a C string again. */
	plain = arena_alloc(a, all + 1);
	if (!box_run(key, false, bytes, aad, bytes + GCM_NONCE, all, plain)) {
		OPENSSL_cleanse(plain, all);
		return false;
	}
	*out = plain;
	*out_n = all;
	return true;
}

bool
seal_password(const char *password, size_t n, const char *params,
    const struct seal_key *pepper, char out_hex[65], struct err *e)
{
	unsigned char key[SEAL_KEY], tag[SEAL_TAG];
	struct scrypt_params p;
	EVP_MAC_CTX *ctx;

	if (!params_parse(params, &p))
		return err_set(e, ERR_OURS, "MU500", "",
		    "password parameters of another kind");
	if (!scrypt(password, n, &p, key))
		return err_set(e, ERR_OURS, "MU500", "", "scrypt failed");
	ctx = mac_begin(pepper);
	mac_add(ctx, key, sizeof(key));
	mac_end(ctx, tag);
	seal_hex_to(tag, sizeof(tag), out_hex);
	OPENSSL_cleanse(key, sizeof(key));
	OPENSSL_cleanse(tag, sizeof(tag));
	return true;
}

char *
seal_password_params(struct arena *a)
{
	return arena_printf(a, "$scrypt$ln=%d,r=%d,p=%d$%s", SCRYPT_LN,
	    SCRYPT_R, SCRYPT_P, seal_token(a, SALT));
}

static void
broken(const char *what)
{
	log_line(LOG_ERROR, "cryptography", "OpenSSL: %s failed", what);
	abort();
}

/* 64 digits, and at most a newline. */
static bool
key_bytes(int fd, const char *path, char text[HEX + 2], struct err *e)
{
	ssize_t n = read(fd, text, HEX + 2);

	if (n == -1)
		return err_set(e, ERR_OURS, "MU500", "", "%s: %s", path,
		    strerror(errno));
	if (n != HEX && !(n == HEX + 1 && text[HEX] == '\n'))
		return err_set(e, ERR_OURS, "MU500", "",
		    "%s: not 64 hexadecimal digits", path);
	return true;
}

static bool
unhex(const char *text, unsigned char out[SEAL_KEY])
{
	size_t i;
	int digit;
	char c;

	memset(out, 0, SEAL_KEY);
	for (i = 0; i < HEX; i++) {
		c = text[i];
		if (c >= '0' && c <= '9')
			digit = c - '0';
		else if (c >= 'a' && c <= 'f')
			digit = c - 'a' + 10;
		else if (c >= 'A' && c <= 'F')
			digit = c - 'A' + 10;
		else
			return false;
		out[i / 2] = (unsigned char)(out[i / 2] << 4 | digit);
	}
	return true;
}

static EVP_MAC_CTX *
mac_begin(const struct seal_key *key)
{
	static EVP_MAC *mac;
	char digest[] = "SHA256";
	OSSL_PARAM p[2];
	EVP_MAC_CTX *ctx;

	if (mac == NULL)
		mac = EVP_MAC_fetch(NULL, "HMAC", NULL);
	ctx = mac != NULL ? EVP_MAC_CTX_new(mac) : NULL;
	p[0] = OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest,
	    0);
	p[1] = OSSL_PARAM_construct_end();
	if (ctx == NULL || EVP_MAC_init(ctx, key->bytes, SEAL_KEY, p) != 1)
		broken("HMAC");
	return ctx;
}

static void
mac_add(EVP_MAC_CTX *ctx, const void *p, size_t n)
{
	if (EVP_MAC_update(ctx, p, n) != 1)
		broken("HMAC");
}

static void
mac_end(EVP_MAC_CTX *ctx, unsigned char out[SEAL_TAG])
{
	size_t n;

	if (EVP_MAC_final(ctx, out, &n, SEAL_TAG) != 1 || n != SEAL_TAG)
		broken("HMAC");
	EVP_MAC_CTX_free(ctx);
}

/* The tag stands behind the text: written when sealing, compared when not. */
static bool
box_run(const struct seal_key *key, bool sealing, unsigned char *nonce,
    const char *aad, const unsigned char *in, size_t n, unsigned char *out)
{
	EVP_CIPHER_CTX *ctx = EVP_CIPHER_CTX_new();
	int len, rest = 0;
	bool ok;

	ok = ctx != NULL
	    && EVP_CipherInit_ex2(ctx, EVP_aes_256_gcm(), key->bytes, nonce,
	    sealing, NULL) == 1
	    && EVP_CipherUpdate(ctx, NULL, &len, (const unsigned char *)aad,
	    (int)strlen(aad)) == 1
	    && (n == 0 || EVP_CipherUpdate(ctx, out, &len, in, (int)n) == 1)
	    && (sealing || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_SET_TAG,
	    GCM_TAG, nonce + GCM_NONCE + n) == 1)
	    && EVP_CipherFinal_ex(ctx, out + n, &rest) == 1
	    && (!sealing || EVP_CIPHER_CTX_ctrl(ctx, EVP_CTRL_AEAD_GET_TAG,
	    GCM_TAG, nonce + GCM_NONCE + n) == 1);
	EVP_CIPHER_CTX_free(ctx);
	return ok;
}

/*
 * "$scrypt$ln=15,r=8,p=3$SALT".  Older or newer costs are read as they are,
 * as long as they fit the memory that a derivation may take.
 */
static bool
params_parse(const char *text, struct scrypt_params *p)
{
	/* Room for what any 22 letters can hold. */
	unsigned char bytes[SALT + 1];
	char salt[SALT_TEXT + 1], again[96];
	size_t n;

	if (sscanf(text, "$scrypt$ln=%2u,r=%2u,p=%2u$%22[A-Za-z0-9_-]",
	    &p->ln, &p->r, &p->p, salt) != 4)
		return false;
	/* Nothing before, between or after that sscanf forgave. */
	snprintf(again, sizeof(again), "$scrypt$ln=%u,r=%u,p=%u$%s", p->ln,
	    p->r, p->p, salt);
	if (strcmp(again, text) != 0 || p->ln < 10 || p->ln > 20 || p->r < 1
	    || p->p < 1 || p->p > 16
	    || ((uint64_t)128 * p->r << p->ln) > (uint64_t)32 << 20)
		return false;
	if (!seal_unbase64_to(salt, strlen(salt), bytes, &n) || n != SALT)
		return false;
	memcpy(p->salt, bytes, SALT);
	return true;
}

/* Every cost is given: what is omitted means a gigabyte (usability.md 7). */
static bool
scrypt(const char *password, size_t n, const struct scrypt_params *s,
    unsigned char out[SEAL_KEY])
{
	EVP_KDF *kdf = EVP_KDF_fetch(NULL, "SCRYPT", NULL);
	EVP_KDF_CTX *ctx = kdf != NULL ? EVP_KDF_CTX_new(kdf) : NULL;
	uint64_t cost = (uint64_t)1 << s->ln;
	uint64_t most = (uint64_t)SCRYPT_MIB << 20;
	uint32_t r = s->r, par = s->p;
	OSSL_PARAM p[7];
	bool ok;

	if (ctx == NULL)
		broken("scrypt");
	p[0] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD,
	    (void *)(uintptr_t)password, n);
	p[1] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT,
	    (void *)(uintptr_t)s->salt, SALT);
	p[2] = OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &cost);
	p[3] = OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r);
	p[4] = OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &par);
	p[5] = OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &most);
	p[6] = OSSL_PARAM_construct_end();
	ok = EVP_KDF_derive(ctx, out, SEAL_KEY, p) == 1;
	EVP_KDF_CTX_free(ctx);
	EVP_KDF_free(kdf);
	return ok;
}

const char *
seal_version(void)
{
	return OpenSSL_version(OPENSSL_VERSION_STRING);
}
