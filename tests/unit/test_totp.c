/* wrap/seal_totp and wrap/qr: the vectors of RFCs, the window, the square. */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "wrap/qr.h"
#include "wrap/seal_totp.h"

#include "base/banned.h"

/* RFC 6238's keys repeat these digits up to the length of the hash. */
static size_t
key_of(enum totp_hash hash, unsigned char key[64])
{
	static const size_t	length[] = { 20, 32, 64 };
	size_t			i;

	for (i = 0; i < length[hash]; i++)
		key[i] = (unsigned char)("1234567890"[i % 10]);
	return length[hash];
}

/* RFC 6238, appendix B: all eighteen. */
static void
codes_are_those_of_rfc_6238(void **state)
{
	static const struct {
		uint64_t	 at;
		enum totp_hash	 hash;
		const char	*code;
	} rows[] = {
		{ 59, TOTP_SHA1, "94287082" },
		{ 59, TOTP_SHA256, "46119246" },
		{ 59, TOTP_SHA512, "90693936" },
		{ 1111111109, TOTP_SHA1, "07081804" },
		{ 1111111109, TOTP_SHA256, "68084774" },
		{ 1111111109, TOTP_SHA512, "25091201" },
		{ 1111111111, TOTP_SHA1, "14050471" },
		{ 1111111111, TOTP_SHA256, "67062674" },
		{ 1111111111, TOTP_SHA512, "99943326" },
		{ 1234567890, TOTP_SHA1, "89005924" },
		{ 1234567890, TOTP_SHA256, "91819424" },
		{ 1234567890, TOTP_SHA512, "93441116" },
		{ 2000000000, TOTP_SHA1, "69279037" },
		{ 2000000000, TOTP_SHA256, "90698825" },
		{ 2000000000, TOTP_SHA512, "38618901" },
		{ 20000000000, TOTP_SHA1, "65353130" },
		{ 20000000000, TOTP_SHA256, "77737706" },
		{ 20000000000, TOTP_SHA512, "47863826" },
	};
	unsigned char	key[64];
	char		code[9];
	size_t		i, n;

	(void)state;
	assert_int_equal(COUNT(rows), 18);
	for (i = 0; i < COUNT(rows); i++) {
		n = key_of(rows[i].hash, key);
		totp_code(rows[i].hash, key, n, rows[i].at / 30, 8, code);
		assert_string_equal(code, rows[i].code);
	}
}

/* RFC 4226, appendix D. */
static void
codes_are_those_of_rfc_4226(void **state)
{
	static const char *const rows[] = { "755224", "287082", "359152",
	    "969429", "338314", "254676", "287922", "162583", "399871",
	    "520489" };
	unsigned char	key[64];
	char		code[9];
	size_t		i, n = key_of(TOTP_SHA1, key);

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		totp_code(TOTP_SHA1, key, n, i, 6, code);
		assert_string_equal(code, rows[i]);
	}
}

/* One step before, one after, to the second. */
static void
a_code_is_good_for_its_step_and_its_neighbours(void **state)
{
	/* 287082 is of step 1, from second 30 to 59. */
	static const struct { int64_t at; bool good; } rows[] = {
		{ 0, false }, { 29, false },	/* no step before step 0 */
		{ 30, true }, { 59, true }, { 60, true }, { 89, true },
		{ 90, false }, { 91, false }, { 1000, false },
	};
	unsigned char	key[64];
	uint64_t	counter;
	size_t		i;

	(void)state;
	(void)key_of(TOTP_SHA1, key);
	for (i = 0; i < COUNT(rows); i++) {
		counter = 99;
		assert_int_equal(totp_match(key, "287082", rows[i].at,
		    &counter), rows[i].good);
		assert_int_equal(counter, rows[i].good ? 1 : 99);
	}
	/* 359152 is of step 2: already good in step 1, still in step 3. */
	assert_true(totp_match(key, "359152", 30, &counter));
	assert_int_equal(counter, 2);
	assert_true(totp_match(key, "359152", 119, &counter));
	assert_false(totp_match(key, "359152", 120, &counter));
	assert_false(totp_match(key, "28708", 40, &counter));
	assert_false(totp_match(key, "2870820", 40, &counter));
	assert_false(totp_match(key, "", 40, &counter));
}

/* RFC 4648, 10, without the padding. */
static void
base32_is_that_of_rfc_4648(void **state)
{
	static const struct { const char *plain, *text; } rows[] = {
		{ "", "" }, { "f", "MY" }, { "fo", "MZXQ" }, { "foo", "MZXW6" },
		{ "foob", "MZXW6YQ" }, { "fooba", "MZXW6YTB" },
		{ "foobar", "MZXW6YTBOI" },
		{ "12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" },
	};
	struct arena	*a = arena_new(0);
	size_t		 i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++)
		assert_string_equal(totp_base32(a, (const unsigned char *)
		    rows[i].plain, strlen(rows[i].plain)), rows[i].text);
	arena_free(a);
}

/* Every bit of the box, and the account, count. */
static void
a_secret_opens_only_for_its_account(void **state)
{
	struct seal_key	 key = { { 7 } };
	struct arena	*a = arena_new(0);
	unsigned char	 secret[TOTP_SECRET], again[TOTP_SECRET];
	char		*box, *bad;
	size_t		 i;

	(void)state;
	seal_random(secret, sizeof(secret));
	box = totp_box(a, &key, "17", secret);
	assert_true(totp_unbox(a, &key, "17", box, again));
	assert_memory_equal(secret, again, sizeof(secret));
	assert_false(totp_unbox(a, &key, "18", box, again));
	for (i = 0; box[i] != '\0'; i++) {
		bad = arena_strdup(a, box);
		bad[i] = bad[i] == 'A' ? 'B' : 'A';
		assert_false(totp_unbox(a, &key, "17", bad, again));
	}
	assert_null(strstr(box, totp_base32(a, secret, sizeof(secret))));
	arena_free(a);
}

/* Version 1 has 21 modules; its first row begins with a finder of seven. */
static void
a_short_text_is_a_small_square(void **state)
{
	struct arena	*a = arena_new(0);
	size_t		 side = 0;
	char		*path = qr_path(a, "guichet", &side);

	(void)state;
	assert_non_null(path);
	assert_int_equal(side, 21 + 8);
	assert_int_equal(strncmp(path, "M4 4h7v1h-7z", 12), 0);
	assert_int_equal(strspn(path, "0123456789Mhvz- "), strlen(path));
	arena_free(a);
}

static void
too_long_a_text_has_no_square(void **state)
{
	struct arena	*a = arena_new(0);
	char		*text = arena_alloc(a, 4001);
	size_t		 side;

	(void)state;
	memset(text, 'x', 4000);
	assert_null(qr_path(a, text, &side));
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(codes_are_those_of_rfc_6238),
		cmocka_unit_test(codes_are_those_of_rfc_4226),
		cmocka_unit_test(
		    a_code_is_good_for_its_step_and_its_neighbours),
		cmocka_unit_test(base32_is_that_of_rfc_4648),
		cmocka_unit_test(a_secret_opens_only_for_its_account),
		cmocka_unit_test(a_short_text_is_a_small_square),
		cmocka_unit_test(too_long_a_text_has_no_square),
	};

	return cmocka_run_group_tests_name("totp", tests, NULL, NULL);
}
