/* wire/mime: messages as bytes. */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "wire/mime.h"

#include "base/banned.h"

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

static const struct mail plain = {
	.from_name = "Ville de Valbourg", .from = "guichet@valbourg.example",
	.to = "anne@exemple.fr", .subject = "Bonjour", .id = "a1b2",
	.domain = "valbourg.example", .lang = "fr",
	.at = { { 2026, 11, 22 }, 3, 4, 5, 60 },
	.text = { "Bonjour.\n", 9 }, .html = { "<p>Bonjour.</p>\n", 16 },
};

static void
a_message_is_these_bytes(void **state)
{
	static const char wanted[] =
	    "Date: Sun, 22 Nov 2026 03:04:05 +0100\r\n"
	    "From: \"Ville de Valbourg\"\r\n <guichet@valbourg.example>\r\n"
	    "To: <anne@exemple.fr>\r\n"
	    "Subject: Bonjour\r\n"
	    "Message-ID: <a1b2@valbourg.example>\r\n"
	    "Auto-Submitted: auto-generated\r\n"
	    "MIME-Version: 1.0\r\n"
	    "Content-Language: fr\r\n"
	    "Content-Type: multipart/alternative;\r\n"
	    " boundary=\"=_a1b2\"\r\n\r\n"
	    "--=_a1b2\r\nContent-Type: text/plain; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
	    "Bonjour.\r\n"
	    "--=_a1b2\r\nContent-Type: text/html; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
	    "<p>Bonjour.</p>\r\n"
	    "--=_a1b2--\r\n";
	struct err e = { 0 };
	struct str out;

	(void)state;
	assert_true(mail_write(arena, &plain, &out, &e));
	assert_string_equal(out.p, wanted);
	assert_int_equal(out.n, sizeof(wanted) - 1);
}

static bool
goes(const struct mail *m)
{
	struct err e = { 0 };
	struct str out;

	return mail_write(arena, m, &out, &e);
}

static void
no_value_makes_a_header(void **state)
{
	static const char *const bad[] = { "x\r\nBcc: y@z.fr", "x\ny", "x\ry",
	    "x\ty", "x\x7f", "x\x01" };
	struct mail m;
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		m = plain, m.subject = bad[i];
		assert_false(goes(&m));
		m = plain, m.from_name = bad[i];
		assert_false(goes(&m));
		m = plain, m.id = bad[i];
		assert_false(goes(&m));
		m = plain, m.domain = bad[i];
		assert_false(goes(&m));
		m = plain, m.to = bad[i];
		assert_false(goes(&m));
	}
	m = plain, m.subject = "\xff";
	assert_false(goes(&m));
}

static void
addresses_are_plain(void **state)
{
	static const struct { const char *text; bool good; } rows[] = {
		{ "anne@exemple.fr", true }, { "a.b+c@d", true },
		{ "o'connor@exemple.fr", true }, { "", false },
		{ "anne", false }, { "@exemple.fr", false }, { "anne@", false },
		{ ".anne@exemple.fr", false }, { "anne.@exemple.fr", false },
		{ "anne@exemple.fr,b@c.fr", false },
		{ "<anne@exemple.fr>", false }, { "a b@exemple.fr", false },
		{ "\"a\"@exemple.fr", false }, { "a@b@c.fr", false },
		{ "anne@exempl\xc3\xa9.fr", false },
		{ "anne@exemple.fr\r\n", false },
	};
	char over[300];
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_int_equal(mail_is_address(rows[i].text), rows[i].good);
	memset(over, 'a', sizeof(over) - 1);
	over[sizeof(over) - 1] = '\0';
	memcpy(over + 250, "@b.fr", 5);
	assert_false(mail_is_address(over));
}

static const char *
words(size_t column, const char *text)
{
	struct buf b;

	buf_init(&b, arena, 0);
	mail_words(&b, column, text);
	return b.p;
}

static void
words_are_those_of_rfc_2047(void **state)
{
	static const struct { const char *text, *header; } rows[] = {
		{ "Bonjour", "Bonjour" }, { "", "" },
		{ "\xc3\xa9", "=?UTF-8?B?w6k=?=" },
		{ "=?x?=", "=?UTF-8?B?PT94Pz0=?=" },
		/* an address is not to be broken between words */
		{ "Une demande, d\xc3\xa9pos\xc3\xa9""e",
		  "=?UTF-8?B?VW5lIGRlbWFuZGUsIGTDqXBvc8OpZQ==?=" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(words(9, rows[i].text), rows[i].header);
}

/* Whatever its length, no line is over 76 and no character is cut. */
static void
words_fold_between_characters(void **state)
{
	char text[400] = "";
	size_t n;

	(void)state;
	for (n = 0; n + 3 < sizeof(text); n += 3) {
		const char *out, *line, *end;

		memcpy(text + n, "\xe2\x82\xac", 4);
		out = words(9, text);
		for (line = out; line != NULL; line = end) {
			size_t len = (end = strstr(line, "\r\n")) != NULL ?
			    (size_t)(end - line) : strlen(line);

			assert_true(len + (line == out ? 9 : 0) <= 76);
			/* three bytes are four signs: no padding, no cut */
			assert_null(memchr(line + 12, '=', len - 14));
			end = end != NULL ? end + 2 : NULL;
		}
	}
}

static const char *
quoted(const char *text)
{
	struct buf b;

	buf_init(&b, arena, 0);
	mail_quoted_printable(&b, str_of(text));
	return b.p;
}

static void
parts_are_quoted_printable(void **state)
{
	static const struct { const char *text, *out; } rows[] = {
		{ "", "" }, { "a\n", "a\r\n" }, { "a", "a\r\n" },
		{ "a=b\n", "a=3Db\r\n" }, { "\xc3\xa9\n", "=C3=A9\r\n" },
		{ "a \nb\t\n", "a=20\r\nb=09\r\n" }, { "a ", "a=20\r\n" },
		{ ".\n.a\n", "=2E\r\n=2Ea\r\n" }, { "\n\n", "\r\n\r\n" },
		{ "a\rb\n", "a=0Db\r\n" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		assert_string_equal(quoted(rows[i].text), rows[i].out);
}

static void
lines_have_76_characters(void **state)
{
	char text[300];
	size_t n, k;

	(void)state;
	for (n = 1; n < sizeof(text); n++) {
		const char *line, *end;

		for (k = 0; k < n; k++)
			text[k] = ".a=\xc3"[k % 4 == 0 && n % 2 ? 0 : 1];
		text[n] = '\0';
		for (line = quoted(text); *line != '\0'; line = end + 2) {
			end = strstr(line, "\r\n");
			assert_true(end - line <= 76);
			assert_int_not_equal(*line, '.');
		}
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_message_is_these_bytes),
		cmocka_unit_test(no_value_makes_a_header),
		cmocka_unit_test(addresses_are_plain),
		cmocka_unit_test(words_are_those_of_rfc_2047),
		cmocka_unit_test(words_fold_between_characters),
		cmocka_unit_test(parts_are_quoted_printable),
		cmocka_unit_test(lines_have_76_characters),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
