/* wire/dsn on reports as Postfix, Exchange and Gmail write them (the corpus of
 * its fuzz target), and the addresses that they come back to. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "unit.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "jobs/jobs.h"
#include "wire/dsn.h"

#include "base/banned.h"

static const struct {
	const char	*file;
	bool		 report;
	enum dsn_action	 action;
	const char	*status, *why;		/* its beginning */
} reports[] = {
	{ "postfix-unknown", true, DSN_FAILED, "5.1.1", "550 5.1.1 <personne@"
	  "exemple.example>: Recipient address rejected: User unknown" },
	{ "postfix-expired", true, DSN_FAILED, "4.4.1", "connect to mx." },
	{ "postfix-delayed", true, DSN_DELAYED, "4.4.1", "connect to mx." },
	{ "postfix-delivered", true, DSN_DELIVERED, "2.1.5", "250 2.1.5 Ok" },
	{ "postfix-latin1", true, DSN_FAILED, "5.2.2", "552 bo?te pleine" },
	{ "postfix-long", true, DSN_FAILED, "5.7.1", "554 très long très" },
	{ "exchange", true, DSN_FAILED, "5.1.10", "550 5.1.10 RESOLVER." },
	{ "gmail", true, DSN_FAILED, "5.1.1", "550-5.1.1 The email account" },
	{ "two-recipients", true, DSN_FAILED, "5.1.6", "moved" },
	{ "postfix-contradiction", .report = false },
	{ "postfix-no-status", .report = false },
	{ "postfix-cut", .report = false },
	{ "absent", .report = false },
	{ "base64", .report = false },
	{ "other-report", .report = false },
	{ "bad-status", .report = false },
};

static struct str
corpus(const char *file, char *p, size_t room)
{
	const char	*top = getenv("GUICHET_SOURCE");
	char		 path[512];
	FILE		*f;
	size_t		 n;

	(void)snprintf(path, sizeof(path),
	    "%s/tests/fuzz/corpus/fuzz-dsn/%s", top != NULL ? top : ".", file);
	f = fopen(path, "r");
	row_true(file, f != NULL);
	n = fread(p, 1, room, f);
	(void)fclose(f);
	return (struct str){ p, n };
}

static void
reports_are_read(void **state)
{
	static char	p[8192];
	struct dsn	d;
	size_t		i;

	(void)state;
	for (i = 0; i < COUNT(reports); i++) {
		const char	*file = reports[i].file;
		struct str	 m = corpus(file, p, sizeof(p));

		row_true(file, dsn_read(m, &d) == reports[i].report);
		if (!reports[i].report)
			continue;
		row_true(file, d.action == reports[i].action);
		row_true(file, strcmp(d.status, reports[i].status) == 0);
		row_true(file, strncmp(d.why, reports[i].why,
		    strlen(reports[i].why)) == 0);
		row_true(file, utf8_clean(d.why, strlen(d.why)));
	}
}

static void
what_is_cut_anywhere_is_read_whole_or_not(void **state)
{
	static char	p[8192];
	struct str	m = corpus("postfix-unknown", p, sizeof(p));
	struct dsn	d;
	size_t		n;

	(void)state;
	for (n = 0; n < m.n; n++)
		if (dsn_read((struct str){ p, n }, &d))
			assert_memory_equal(d.status, "5.1", 3);
}

static void
a_message_has_a_limit_and_no_nul(void **state)
{
	static char	p[DSN_MAX + 1];
	struct str	m = corpus("gmail", p, sizeof(p));
	struct dsn	d;

	(void)state;
	assert_true(dsn_read(m, &d));
	memset(p + m.n, ' ', sizeof(p) - m.n);
	assert_true(dsn_read((struct str){ p, DSN_MAX }, &d));
	assert_false(dsn_read((struct str){ p, DSN_MAX + 1 }, &d));
	p[m.n] = '\0';
	assert_false(dsn_read((struct str){ p, m.n + 1 }, &d));
}

static void
an_address_names_its_message(void **state)
{
	static const char	mailbox[] = "rebond@ville.example";
	static const char *const strange[] = {
		"rebond@ville.example", "autre+1.a@ville.example",
		"rebond+1.a@autre.example", "rebond+1.a", "rebond+@", "",
	};
	struct arena		*a = arena_new(0);
	size_t			 i;

	(void)state;
	assert_string_equal(bounce_sender(a, mailbox, "12.ab"),
	    "rebond+12.ab@ville.example");
	assert_string_equal(bounce_tag(a, mailbox,
	    "rebond+12.ab@ville.example"), "12.ab");
	assert_string_equal(bounce_tag(a, mailbox,
	    "Rebond+12.AB@VILLE.example"), "12.AB");
	for (i = 0; i < COUNT(strange); i++)
		row_true(strange[i],
		    bounce_tag(a, mailbox, strange[i]) == NULL);
	assert_true(bounce_mailbox(mailbox));
	assert_false(bounce_mailbox("re+bond@ville.example"));
	assert_false(bounce_mailbox("vingt-cinq-lettres-de-mot@v.example"));
	assert_false(bounce_mailbox(""));
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reports_are_read),
		cmocka_unit_test(what_is_cut_anywhere_is_read_whole_or_not),
		cmocka_unit_test(a_message_has_a_limit_and_no_nul),
		cmocka_unit_test(an_address_names_its_message),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
