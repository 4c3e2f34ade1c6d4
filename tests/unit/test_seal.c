/* wrap/seal: digests, seals, boxes, passwords.  Vectors that no RFC gives for
 * our framing come from Python's hashlib and hmac. */
#include "unit.h"

#include <sys/stat.h>

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "wrap/seal.h"

#include "base/banned.h"

#define MAC_AB_C \
	"dd3926e3cdf10d32b39c7ffb5cb12b1b" \
	"8ce7763ea4d6676689b55abf7766c888"
#define MAC_NONE \
	"5177e637aaac0b50e5dca8bb05b0b571" \
	"444bd59b9b0d834d50681af21fc14b1e"
#define HKDF_FORM_SEAL \
	"5c05de3b7b17ad84cd9b65c8c0c681f2" \
	"13b42923addbfe150eaadfc0bffe14a9"
#define SCRYPT_OURS \
	"fae0213618bcb82cfe66ee10a3f5d851" \
	"c8a9d5fa9bede4e75d61df507696ffb2"
#define SCRYPT_EMPTY \
	"fa5907a9898d1b3dd3aadb83a05ec710" \
	"323100460a4ab9e3dec3b7c46b3cccbd"
#define SCRYPT_ODD \
	"9bd9ddfa3ee77510bed5ae3a92df6f9b" \
	"e6fcd6a66027a77199cd125c83b86038"

static struct arena *arena;

static int
setup(void **state)
{
	(void)state;
	arena = arena_new(0);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static struct seal_key
key_of(unsigned char byte)
{
	struct seal_key key;

	memset(key.bytes, byte, sizeof(key.bytes));
	return key;
}

/* FIPS 180-2, appendix B. */
static void
sha256_is_that_of_fips_180(void **state)
{
	static const struct { const char *text, *hex; } rows[] = {
		{ "", "e3b0c44298fc1c149afbf4c8996fb924"
		      "27ae41e4649b934ca495991b7852b855" },
		{ "abc", "ba7816bf8f01cfea414140de5dae2223"
			 "b00361a396177a9cb410ff61f20015ad" },
		{ "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
		  "248d6a61d20638b8e5c026930c3e6039"
		  "a33ce45964ff2167f6ecedd419db06c1" },
	};
	unsigned char out[32];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		seal_sha256(rows[i].text, strlen(rows[i].text), out);
		assert_string_equal(seal_hex(arena, out, 32), rows[i].hex);
	}
}

/* RFC 4648 section 10, without padding, and the letters that differ. */
static void
base64url_is_that_of_rfc_4648(void **state)
{
	static const struct { const char *bytes; size_t n; const char *text; }
	    rows[] = {
		{ "", 0, "" }, { "f", 1, "Zg" }, { "fo", 2, "Zm8" },
		{ "foo", 3, "Zm9v" }, { "foob", 4, "Zm9vYg" },
		{ "fooba", 5, "Zm9vYmE" }, { "foobar", 6, "Zm9vYmFy" },
		{ "\xfb\xff\xbf", 3, "-_-_" }, { "\0\0\0", 3, "AAAA" },
	};
	static const char *const bad[] = { "Z", "Zg=", "Zg==", "Zm9", "Zh",
	    "Zm8A=", "Zm9v Yg", "Zm+v", "Zm/v", "Zm9vY", "AAAAB\xc3" };
	unsigned char *out;
	size_t i, n;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		assert_string_equal(seal_base64(arena, rows[i].bytes,
		    rows[i].n), rows[i].text);
		assert_true(seal_unbase64(arena, rows[i].text,
		    strlen(rows[i].text), &out, &n));
		assert_int_equal(n, rows[i].n);
		assert_memory_equal(out, rows[i].bytes, n);
	}
	for (i = 0; i < COUNT(bad); i++)
		row_true(bad[i], !seal_unbase64(arena, bad[i], strlen(bad[i]),
		    &out, &n));
	assert_false(seal_unbase64(arena, "AA\0A", 4, &out, &n));
}

static void
a_mac_binds_each_part_and_its_length(void **state)
{
	static const char *const ab_c[] = { "ab", "c" }, *const a_bc[] = { "a",
	    "bc" }, *const empty[] = { "", "abc" }, *const twice[] = { "abc",
	    "" };
	static const size_t two_one[] = { 2, 1 }, one_two[] = { 1, 2 },
	    none_three[] = { 0, 3 }, three_none[] = { 3, 0 };
	struct seal_key key = key_of(0x0b), other = key_of(0x0c);
	unsigned char x[32], y[32];

	(void)state;
	seal_mac(&key, ab_c, two_one, 2, x);
	assert_string_equal(seal_hex(arena, x, 32), MAC_AB_C);
	seal_mac(&key, a_bc, one_two, 2, y);
	assert_false(seal_equal(x, y, 32));
	seal_mac(&other, ab_c, two_one, 2, y);
	assert_false(seal_equal(x, y, 32));
	seal_mac(&key, ab_c, two_one, 2, y);
	assert_true(seal_equal(x, y, 32));
	seal_mac(&key, empty, none_three, 2, x);
	seal_mac(&key, twice, three_none, 2, y);
	assert_false(seal_equal(x, y, 32));
	seal_mac(&key, NULL, NULL, 0, x);
	assert_string_equal(seal_hex(arena, x, 32), MAC_NONE);
}

static void
each_purpose_has_its_own_key(void **state)
{
	struct seal_key root = key_of(0x2a), a, b, c;

	(void)state;
	seal_key_derive(&root, "form seal", &a);
	seal_key_derive(&root, "kept form", &b);
	seal_key_derive(&root, "form seal", &c);
	assert_memory_equal(&a, &c, sizeof(a));
	assert_memory_not_equal(&a, &b, sizeof(a));
	assert_memory_not_equal(&a, &root, sizeof(a));
	assert_string_equal(seal_hex(arena, a.bytes, 32), HKDF_FORM_SEAL);
}

static void
random_bytes_do_not_repeat(void **state)
{
	char *x = seal_token(arena, 16), *y = seal_token(arena, 16);

	(void)state;
	assert_int_equal(strlen(x), 22);
	assert_int_equal(strlen(seal_token(arena, 32)), 43);
	assert_string_not_equal(x, y);
}

static void
a_box_opens_only_as_it_was_closed(void **state)
{
	struct seal_key key = key_of(1), other = key_of(2);
	static const char text[] = "name=Anne&once=1";
	char *box, *again, saved;
	unsigned char *out;
	size_t i, n, len;

	(void)state;
	box = seal_box(arena, &key, "kept", text, sizeof(text));
	again = seal_box(arena, &key, "kept", text, sizeof(text));
	len = strlen(box);
	assert_string_not_equal(box, again);
	assert_true(seal_unbox(arena, &key, "kept", box, len, &out, &n));
	assert_int_equal(n, sizeof(text));
	assert_memory_equal(out, text, n);
	assert_false(seal_unbox(arena, &other, "kept", box, len, &out, &n));
	assert_false(seal_unbox(arena, &key, "Kept", box, len, &out, &n));
	assert_false(seal_unbox(arena, &key, "", box, len, &out, &n));
	for (i = 0; i < len; i++) {
		assert_false(seal_unbox(arena, &key, "kept", box, i, &out,
		    &n));
		assert_null(out);
		saved = box[i];
		box[i] = saved == 'A' ? 'B' : 'A';
		assert_false(seal_unbox(arena, &key, "kept", box, len, &out,
		    &n));
		box[i] = saved;
	}
	box = seal_box(arena, &key, "kept", "", 0);
	assert_true(seal_unbox(arena, &key, "kept", box, strlen(box), &out,
	    &n));
	assert_int_equal(n, 0);
}

static void
a_password_is_scrypt_and_a_pepper(void **state)
{
	/* The first is our own cost; the others are older and cheaper. */
	static const struct { const char *password, *params, *hex; } rows[] = {
		{ "correct horse battery staple",
		  "$scrypt$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODw", SCRYPT_OURS },
		{ "", "$scrypt$ln=10,r=8,p=1$AAECAwQFBgcICQoLDA0ODw",
		  SCRYPT_EMPTY },
		{ "motdepass\xc3\xa9 ", "$scrypt$ln=10,r=1,p=16$"
		  "_____________________w", SCRYPT_ODD },
	};
	struct seal_key pepper = key_of(7), other = key_of(8);
	struct err e;
	char hex[65];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		err_clear(&e);
		assert_true(seal_password(rows[i].password,
		    strlen(rows[i].password), rows[i].params, &pepper, hex,
		    &e));
		assert_string_equal(hex, rows[i].hex);
	}
	assert_true(seal_password("", 0, rows[1].params, &other, hex, &e));
	assert_string_not_equal(hex, rows[1].hex);
}

static void
odd_password_parameters_are_refused(void **state)
{
	static const char *const bad[] = { "", "$scrypt$",
	    "$scrypt$ln=15,r=8,p=3$", "$scrypt$ln=15,r=8,p=3$AAAA",
	    "$scrypt$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODx",
	    "$scrypt$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODw=",
	    "$scrypt$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODwAA",
	    "$scrypt$ln=16,r=8,p=3$AAECAwQFBgcICQoLDA0ODw",
	    "$scrypt$ln=15,r=9,p=3$AAECAwQFBgcICQoLDA0ODw",
	    "$scrypt$ln=9,r=8,p=3$AAECAwQFBgcICQoLDA0ODw",
	    "$scrypt$ln=15,r=8,p=0$AAECAwQFBgcICQoLDA0ODw",
	    "$scrypt$ln=15,r=8,p=17$AAECAwQFBgcICQoLDA0ODw",
	    "$scrypt$ln=015,r=8,p=3$AAECAwQFBgcICQoLDA0ODw",
	    "$scrypt$ln=15, r=8,p=3$AAECAwQFBgcICQoLDA0ODw",
	    "$scrypt$ln=-1,r=8,p=3$AAECAwQFBgcICQoLDA0ODw",
	    "$argon2$ln=15,r=8,p=3$AAECAwQFBgcICQoLDA0ODw" };
	struct seal_key pepper = key_of(7);
	struct err e;
	char hex[65];
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(bad); i++) {
		err_clear(&e);
		row_true(bad[i], !seal_password("x", 1, bad[i], &pepper, hex,
		    &e));
		assert_int_equal(e.kind, ERR_OURS);
	}
}

static void
fresh_parameters_are_ours_and_salted(void **state)
{
	char *x = seal_password_params(arena), *y = seal_password_params(arena);
	struct seal_key pepper = key_of(7);
	char hex[65];
	struct err e;

	(void)state;
	assert_int_equal(strncmp(x, "$scrypt$ln=15,r=8,p=3$", 22), 0);
	assert_int_equal(strlen(x), 44);
	assert_string_not_equal(x, y);
	err_clear(&e);
	assert_true(seal_password("x", 1, x, &pepper, hex, &e));
}

static void
the_key_file_is_64_digits_of_a_private_file(void **state)
{
	static const struct {
		const char	*text;
		mode_t		 mode;
		bool		 good;
	} rows[] = {
#define DIGITS "0123456789abcdefABCDEF0123456789" \
	"0123456789abcdefABCDEF012345678"
		{ DIGITS "9\n", 0600, true }, { DIGITS "9", 0400, true },
		{ DIGITS "9\n", 0640, true },
		{ DIGITS "9\n", 0644, false }, { DIGITS "9\n", 0660, false },
		{ DIGITS "9\n", 0601, false },
		{ DIGITS "\n", 0600, false }, { DIGITS "g\n", 0600, false },
		{ DIGITS "90", 0600, false }, { DIGITS "9\n\n", 0600, false },
		{ DIGITS "9 ", 0600, false }, { "", 0600, false },
	};
	char path[] = "/tmp/guichet-test-key-XXXXXX";
	int fd = mkstemp(path);
	struct seal_key key;
	struct err e;
	size_t i;

	(void)state;
	assert_true(fd >= 0);
	for (i = 0; i < COUNT(rows); i++) {
		ssize_t n = (ssize_t)strlen(rows[i].text);

		assert_int_equal(ftruncate(fd, 0), 0);
		assert_int_equal(pwrite(fd, rows[i].text, (size_t)n, 0), n);
		assert_int_equal(fchmod(fd, rows[i].mode), 0);
		err_clear(&e);
		row_true(rows[i].text, seal_key_read(path, &key, &e)
		    == rows[i].good);
		row_true(rows[i].text, rows[i].good
		    || strstr(e.detail, path) != NULL);
		/* No part of a key may reach the log. */
		assert_null(strstr(e.detail, "0123456789"));
	}
	close(fd);
	unlink(path);
	err_clear(&e);
	assert_false(seal_key_read(path, &key, &e));
	err_clear(&e);
	assert_false(seal_key_read("/tmp", &key, &e));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sha256_is_that_of_fips_180),
		cmocka_unit_test(base64url_is_that_of_rfc_4648),
		cmocka_unit_test(a_mac_binds_each_part_and_its_length),
		cmocka_unit_test(each_purpose_has_its_own_key),
		cmocka_unit_test(random_bytes_do_not_repeat),
		cmocka_unit_test(a_box_opens_only_as_it_was_closed),
		cmocka_unit_test(a_password_is_scrypt_and_a_pepper),
		cmocka_unit_test(odd_password_parameters_are_refused),
		cmocka_unit_test(fresh_parameters_are_ours_and_salted),
		cmocka_unit_test(the_key_file_is_64_digits_of_a_private_file),
	};

	return cmocka_run_group_tests_name("seal", tests, setup, teardown);
}
