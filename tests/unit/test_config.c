/* wrap/config: what the file may say, and what we say when it is wrong. */
#include "unit.h"

#include <sys/stat.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/str.h"
#include "wrap/config.h"

#include "base/banned.h"

static struct arena *arena;
static char folder[] = "/tmp/guichet-test-conf-XXXXXX";
static char *main_file;

static void
write_file(const char *name, const char *bytes, size_t n)
{
	FILE *f = fopen(arena_printf(arena, "%s/%s", folder, name), "we");

	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	fclose(f);
}

static int
setup(void **state)
{
	(void)state;
	arena = arena_new(0);
	if (mkdtemp(folder) == NULL)
		return -1;
	main_file = arena_printf(arena, "%s/guichet.conf", folder);
	return mkdir(arena_printf(arena, "%s/conf.d", folder), 0700);
}

static int
teardown(void **state)
{
	static const char *const files[] = { "guichet.conf", "conf.d/10-a.conf",
	    "conf.d/9-b.conf", "conf.d/notes.txt", "conf.d/.hidden.conf" };
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(files); i++)
		unlink(arena_printf(arena, "%s/%s", folder, files[i]));
	rmdir(arena_printf(arena, "%s/conf.d", folder));
	rmdir(folder);
	arena_free(arena);
	return 0;
}

/* The report of reading, without the folder in it; "" when all is well. */
static char *
report_of(struct config *c)
{
	char *text = NULL, *out;
	size_t n = 0, skip = strlen(folder) + 1;
	struct buf b;
	FILE *f = open_memstream(&text, &n);
	const char *p;
	bool ok;

	ok = config_read(arena, main_file, c, f);
	fclose(f);
	assert_int_equal(ok, n == 0);
	buf_init(&b, arena, n + 1);
	for (p = text; *p != '\0'; p++) {
		if (strncmp(p, folder, skip - 1) == 0)
			p += skip;
		buf_char(&b, *p);
	}
	out = b.p;
	free(text);
	return out;
}

#define BASE \
	"[site]\nname = Ville\nurl_family = https://a.fr\n" \
	"url_clerk = https://b.fr\n"

static void
a_short_file_and_the_defaults_are_enough(void **state)
{
	static const char text[] = "\xef\xbb\xbf; a town\n# too\n"
	    "[site]\r\n  name = Ville de Saint-Aubin ; the old one\r\n"
	    "url_family=https://familles.exemple.fr/\n"
	    "\turl_clerk : https://agents.exemple.fr:8443\n"
	    "contact_hours = de 9 h \xc3\xa0 17 h\n\n"
	    "[pool.family]\nworkers = 3\n[site]\ndpo = dpo@exemple.fr\n"
	    "[paths]\nrun = here\nkey_file = /k";
	struct config c;

	(void)state;
	write_file("guichet.conf", text, sizeof(text) - 1);
	assert_string_equal(report_of(&c), "");
	assert_string_equal(c.name, "Ville de Saint-Aubin");
	assert_string_equal(c.url_family, "https://familles.exemple.fr");
	assert_string_equal(c.url_clerk, "https://agents.exemple.fr:8443");
	assert_string_equal(c.contact_hours, "de 9 h \xc3\xa0 17 h");
	assert_string_equal(c.contact_phone, "");
	assert_string_equal(c.dpo, "dpo@exemple.fr");
	assert_string_equal(c.run, arena_printf(arena, "%s/here", folder));
	assert_string_equal(c.key_file, "/k");
	assert_string_equal(c.peer_user, "www-data");
	assert_int_equal(c.backlog, 4096);
	assert_int_equal(c.pool[POOL_FAMILY].workers, 3);
	assert_int_equal(c.pool[POOL_CLERK].workers, 4);
	assert_string_equal(c.pool[POOL_CLERK].database,
	    "dbname=guichet user=clerk");
	assert_string_equal(c.pool[POOL_MACHINE].socket,
	    arena_printf(arena, "%s/here/machine.sock", folder));
	assert_false(config_is_loopback(&c));
}

static void
each_mistake_is_named_with_its_line(void **state)
{
	static const struct { const char *text, *report; } rows[] = {
		{ BASE "[pool.family]\nworker = 3\n",
		  "guichet.conf:6: unknown key worker in [pool.family]; did "
		  "you mean workers?\n" },
		{ BASE "backlog = 2048\n",
		  "guichet.conf:5: unknown key backlog in [site]; did you mean "
		  "[server] backlog?\n" },
		{ BASE "colour = red\n",
		  "guichet.conf:5: unknown key colour in [site]\n" },
		{ BASE "[pool.famly]\nworkers = 3\nrequests = 4\n",
		  "guichet.conf:5: unknown section [pool.famly]; did you mean "
		  "[pool.family]?\n" },
		{ BASE "[weather]\n",
		  "guichet.conf:5: unknown section [weather]\n" },
		{ BASE "\n; c\nname = Autre\n",
		  "guichet.conf:7: name is given again; first in line 2\n" },
		{ "x = 1\n" BASE,
		  "guichet.conf:1: x stands before any [section]\n" },
		{ BASE "what is this\n",
		  "guichet.conf:5: neither a [section], a ; comment nor "
		  "key = value\n" },
		{ BASE "[server\n",
		  "guichet.conf:5: neither a [section], a ; comment nor "
		  "key = value\n" },
		{ BASE "[server]\nbacklog = many\n",
		  "guichet.conf:6: backlog: \"many\" is not a number\n" },
		{ BASE "[server]\nbacklog = 1e4\n",
		  "guichet.conf:6: backlog: \"1e4\" is not a number\n" },
		{ BASE "[server]\nbacklog =\n",
		  "guichet.conf:6: backlog: \"\" is not a number\n" },
		{ BASE "[server]\nbacklog = 99999999999\n",
		  "guichet.conf:6: backlog: \"99999999999\" is not "
		  "a number\n" },
		{ BASE "[server]\nbacklog = 12\n",
		  "guichet.conf:6: backlog: 12 is not between 1024 and "
		  "65535\n" },
		{ BASE "host = \"OVH\"\n",
		  "guichet.conf:5: host: quotes would be part of the value; "
		  "leave them out\n" },
		{ BASE "host = a\xff\n",
		  "guichet.conf:5: not UTF-8, or a control character\n" },
		{ "[site]\nname =\nurl_family = https://a.fr\n"
		  "url_clerk = https://b.fr\n",
		  "guichet.conf:2: name must not be empty\n" },
		{ "[site]\nname = V\n",
		  "guichet.conf: missing key url_family in [site]: public "
		  "address of the families' pages; https unless loopback\n"
		  "guichet.conf: missing key url_clerk in [site]: public "
		  "address of the back office; https unless loopback\n" },
	};
	struct config c;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		write_file("guichet.conf", rows[i].text, strlen(rows[i].text));
		assert_string_equal(report_of(&c), rows[i].report);
	}
}

static void
a_long_line_is_refused_and_counted_once(void **state)
{
	struct config c;
	struct buf b;
	size_t i;

	(void)state;
	buf_init(&b, arena, 0);
	buf_str(&b, BASE "host = ");
	for (i = 0; i < 500; i++)
		buf_char(&b, 'x');
	buf_str(&b, "\n; ");
	for (i = 0; i < 500; i++)
		buf_char(&b, 'y');
	buf_str(&b, "\nhots = a\n");
	write_file("guichet.conf", b.p, b.n);
	assert_string_equal(report_of(&c),
	    "guichet.conf:5: line of more than 198 bytes\n"
	    "guichet.conf:7: unknown key hots in [site]; did you mean host?\n");
	/* The longest that passes arrives whole. */
	buf_init(&b, arena, 0);
	buf_str(&b, BASE "host = ");
	for (i = 0; i < 198 - 7; i++)
		buf_char(&b, 'x');
	buf_char(&b, '\n');
	write_file("guichet.conf", b.p, b.n);
	assert_string_equal(report_of(&c), "");
	assert_int_equal(strlen(c.host), 191);
}

static void
a_nul_byte_is_refused(void **state)
{
	static const char text[] = BASE "host = a\0b\n";
	struct config c;

	(void)state;
	write_file("guichet.conf", text, sizeof(text) - 1);
	assert_string_equal(report_of(&c),
	    "guichet.conf:5: not UTF-8, or a control character\n");
}

static void
only_this_machine_may_be_http(void **state)
{
	static const struct { const char *url; const char *is; } rows[] = {
		{ "https://a.fr", "https://a.fr" },
		{ "https://a.fr/", "https://a.fr" },
		{ "https://a.fr:8443/", "https://a.fr:8443" },
		{ "https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443" },
		{ "http://a.fr", NULL }, { "http://127.0.0.1.a.fr", NULL },
		{ "http://localhost.a.fr", NULL }, { "http://10.0.0.1", NULL },
		{ "ftp://a.fr", NULL }, { "a.fr", NULL }, { "https://", NULL },
		{ "https:///x", NULL }, { "https://a.fr/x", NULL },
		{ "https://u@a.fr", NULL }, { "https://a.fr:x", NULL },
		{ "https://a.fr?x", NULL }, { "https://:8443", NULL },
		{ "https://a b.fr", NULL }, { "https://[::1", NULL },
	};
	static const char *const loopback[] = { "http://127.0.0.1:8080",
	    "http://localhost", "http://[::1]:8080/" };
	struct config c;
	char *text, *report;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		text = arena_printf(arena, "[site]\nname=V\nurl_family=%s\n"
		    "url_clerk=https://b.fr\n", rows[i].url);
		write_file("guichet.conf", text, strlen(text));
		report = report_of(&c);
		row_true(rows[i].url, (report[0] == '\0')
		    == (rows[i].is != NULL));
		if (rows[i].is != NULL)
			assert_string_equal(c.url_family, rows[i].is);
		else
			row_true(rows[i].url, strncmp(report,
			    "guichet.conf:3: url_family: ", 28) == 0);
	}
	for (i = 0; i < COUNT(loopback); i++) {
		text = arena_printf(arena, "[site]\nname=V\nurl_family=%s\n"
		    "url_clerk=http://127.0.0.1:1\n", loopback[i]);
		write_file("guichet.conf", text, strlen(text));
		assert_string_equal(report_of(&c), "");
		assert_true(config_is_loopback(&c));
	}
	text = arena_printf(arena, "[site]\nname=V\nurl_family=%s\n"
	    "url_clerk=https://b.fr\n", loopback[0]);
	write_file("guichet.conf", text, strlen(text));
	assert_string_equal(report_of(&c), "guichet.conf: url_family and "
	    "url_clerk: both https, or both http on loopback\n");
}

static void
later_files_have_the_last_word(void **state)
{
	struct config c;

	(void)state;
#define PUT(name, text)	write_file((name), (text), sizeof(text) - 1)
	PUT("guichet.conf", BASE);
	PUT("conf.d/10-a.conf", "[site]\nname = Ten\nhost = Ten\n");
	PUT("conf.d/9-b.conf", "[site]\nname = Nine\n[server]\nbaklog = 1\n");
	PUT("conf.d/notes.txt", "no configuration\n");
	PUT("conf.d/.hidden.conf", "no configuration\n");
	assert_string_equal(report_of(&c), "conf.d/9-b.conf:4: unknown key "
	    "baklog in [server]; did you mean backlog?\n");
	PUT("conf.d/9-b.conf", "[site]\nname = Nine\n");
	assert_string_equal(report_of(&c), "");
	assert_string_equal(c.name, "Nine");
	assert_string_equal(c.host, "Ten");
	unlink(arena_printf(arena, "%s/conf.d/10-a.conf", folder));
	unlink(arena_printf(arena, "%s/conf.d/9-b.conf", folder));
}

static void
a_missing_file_is_named(void **state)
{
	struct config c;

	(void)state;
	unlink(main_file);
	assert_int_equal(strncmp(report_of(&c),
	    "guichet.conf: No such file or directory\n", 40), 0);
}

static void
printing_masks_secrets_and_reads_back(void **state)
{
	static const char text[] = BASE "[database]\n"
	    "owner = host=/run password='a \\'b' user=o\n"
	    "[pool.family]\n"
	    "database = postgresql://u:secret@h/db?password=p&x=1\n"
	    "[pool.clerk]\ndatabase = user=c password = hunter2 port=1\n";
	struct config c, again;
	char *out = NULL;
	size_t n = 0;
	FILE *f = open_memstream(&out, &n);

	(void)state;
	write_file("guichet.conf", text, sizeof(text) - 1);
	assert_string_equal(report_of(&c), "");
	config_print(&c, f);
	fclose(f);
	assert_non_null(strstr(out, "owner = host=/run password=*** user=o"));
	assert_non_null(strstr(out,
	    "database = postgresql://u:***@h/db?password=***&x=1\n"));
	assert_non_null(strstr(out,
	    "database = user=c password =*** port=1\n"));
	assert_null(strstr(out, "secret@"));
	assert_null(strstr(out, "hunter2"));
	assert_non_null(strstr(out, "\n[pool.machine]\n"));
	write_file("guichet.conf", out, n);
	assert_string_equal(report_of(&again), "");
	assert_string_equal(again.name, c.name);
	free(out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_short_file_and_the_defaults_are_enough),
		cmocka_unit_test(each_mistake_is_named_with_its_line),
		cmocka_unit_test(a_long_line_is_refused_and_counted_once),
		cmocka_unit_test(a_nul_byte_is_refused),
		cmocka_unit_test(only_this_machine_may_be_http),
		cmocka_unit_test(later_files_have_the_last_word),
		cmocka_unit_test(printing_masks_secrets_and_reads_back),
		cmocka_unit_test(a_missing_file_is_named),
	};

	return cmocka_run_group_tests_name("config", tests, setup, teardown);
}
