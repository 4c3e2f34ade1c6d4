/*
 * Hostile sheets (tests/unit/sandbox).  Each is refused twice: by the profile
 * when the set is expanded, where a profile can know; and, when it is compiled
 * as it stands, by libxslt's fence or by the gate, in time and memory, and the
 * process goes on serving.
 */
#include "unit.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/arena.h"
#include "engine/set.h"
#include "web/html.h"

#include "base/banned.h"

#if defined(__SANITIZE_ADDRESS__)
enum { SLOWER = 20 };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
enum { SLOWER = 20 };
#else
enum { SLOWER = 1 };
#endif
#else
enum { SLOWER = 1 };
#endif

enum {
	TIME_MS = 300 * SLOWER,
	/* The cap is 32 MB; one doubling and one copy may lie over it. */
	MEMORY = 128 * 1024 * 1024,
	ROWS = 1000
};

static struct arena *lasting, *request;
static struct set *set;
static const struct route *const no_tables[] = { NULL };
static const struct routes routes = { no_tables, 0 };

/* why NULL: this door is not that guard's. */
static const struct { const char *sheet, *profile, *fence; } doors[] = {
	/* time and memory */
	{ "loop.xsl", NULL, "recursion" },
	{ "recurse.xsl", NULL, "recursion" },
	{ "tree.xsl", NULL, "" },
	{ "double.xsl", NULL, "" },
	{ "grow.xsl", NULL, "" },
	{ "deep.xsl", NULL, "" },
	{ "xpath.xsl", NULL, "" },
	{ "search.xsl", NULL, "too long for a search" },
	{ "join.xsl", NULL, "" },
	/* files, network, code */
	{ "read-document.xsl", "document()", "document() is not allowed" },
	{ "read-self.xsl", "document()", "document() is not allowed" },
	{ "read-entity.xsl", "unparsed-entity-uri()", "is not allowed" },
	{ "ask-system.xsl", "system-property()", "is not allowed" },
	{ "write-document.xsl", "xsl:document", "refused" },
	{ "plugin-element.xsl", "urn:evil", "" },
	{ "plugin-function.xsl", "urn:evil", "run() is not allowed" },
	{ "exslt.xsl", "exslt.org", "evaluate() is not allowed" },
	{ "include-file.xsl", "outside the set", "" },
	{ "include-network.xsl", "outside the set", "" },
	/* messages and nothing */
	{ "message.xsl", "xsl:message", "x" },
	{ "empty.xsl", NULL, "the result is empty" },
	{ "text-only.xsl", "xsl:output", "the result is empty" },
	/* markup */
	{ "raw-text.xsl", "disable-output-escaping", "escaped text" },
	{ "raw-value.xsl", "disable-output-escaping", "escaped text" },
	{ "comment.xsl", "xsl:comment", "escaped text" },
	{ "instruction.xsl", "xsl:processing-instruction", "escaped text" },
	{ "script.xsl", "<script>", "a script that" },
	{ "script-data.xsl", "<script>", "a script that" },
	{ "script-element.xsl", "<script>", "a script that" },
	{ "script-foreign.xsl", "src=", "the value of src" },
	{ "event.xsl", "onclick", "attribute onclick" },
	{ "event-made.xsl", "onclick", "attribute onclick" },
	{ "style.xsl", "style", "attribute style" },
	{ "javascript.xsl", "href=", "the value of href" },
	{ "javascript-data.xsl", "href=", "the value of href" },
	{ "data-html.xsl", "href=", "the value of href" },
	{ "form.xsl", "f:action", "a form that is not ours" },
	{ "refresh.xsl", "http-equiv", "attribute http-equiv" },
	{ "frame.xsl", "<iframe>", "element iframe" },
};

static const char *
folder(void)
{
	const char *top = getenv("GUICHET_SOURCE");

	return arena_printf(lasting, "%s/tests/unit/sandbox",
	    top == NULL ? "." : top);
}

static int
setup(void **state)
{
	struct err e = { 0 };

	(void)state;
	sheet_library_init();
	lasting = arena_new(0);
	request = arena_new(0);
	set = set_read(lasting, folder(), &e);
	if (set == NULL)
		(void)fprintf(stderr, "%s\n", e.detail);
	return set == NULL ? -1 : 0;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(request);
	arena_free(lasting);
	return 0;
}

/* The profile is not asked. */
static struct doc *
as_it_stands(void *ctx, const char *member, struct err *e)
{
	const struct set_member *m = set_find(set, member);

	(void)ctx;
	if (m == NULL) {
		(void)err_set(e, ERR_OURS, "", "", "%s: no member", member);
		return NULL;
	}
	return doc_parse(member, m->bytes.p, m->bytes.n, e);
}

static bool
no_form(void *ctx, const char *method, const char *action, struct buf *out)
{
	(void)ctx;
	(void)method;
	(void)action;
	(void)out;
	return false;
}

static struct doc *
page(void)
{
	static const char name[] = "javascript:alert(1)//</script><b>&";
	struct doc *d = doc_new("page");

	(void)doc_add_text(doc_root(d), "name", name, sizeof(name) - 1);
	for (int i = 0; i < ROWS; i++)
		(void)doc_add_text(doc_root(d), "row", "x", 1);
	return d;
}

/* A request as the engine runs it; the page's bytes or NULL. */
static const char *
serve(struct sheet *s, struct err *e)
{
	const struct html_rules rules = {
		.nonce = "n", .assets = "/s/0/", .max = 4 * 1024 * 1024,
		.form = no_form,
	};
	struct doc *result;
	struct str html;

	err_clear(e);
	if (!sheet_run(s, page(), &sheet_limits, &result, e) ||
	    !html_write(request, result, &rules, &html, e))
		return NULL;
	return html.p;
}

static long
cpu_ms(void)
{
	struct timespec t;

	(void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void
the_profile_refuses_by_name(void **state)
{
	struct err e;

	(void)state;
	for (size_t i = 0; i < COUNT(doors); i++) {
		struct doc *d;

		err_clear(&e);
		d = set_expand(set, &routes, doors[i].sheet, "fr", &e);
		row_true(doors[i].sheet, (d == NULL) ==
		    (doors[i].profile != NULL));
		doc_free(d);
		if (d == NULL && strstr(e.detail, doors[i].profile) == NULL)
			fail_msg("%s: %s", doors[i].sheet, e.detail);
		row_true(doors[i].sheet, d != NULL || strncmp(e.detail,
		    doors[i].sheet, strlen(doors[i].sheet)) == 0);
	}
}

static void
the_fence_holds_and_the_process_serves_on(void **state)
{
	struct err e = { 0 };
	struct sheet *good = sheet_compile("0", "good.xsl", as_it_stands,
	    NULL, &e);

	(void)state;
	assert_non_null(good);
	for (size_t i = 0; i < COUNT(doors); i++) {
		const char *sheet = doors[i].sheet, *html = NULL;
		struct sheet *s;
		long began = cpu_ms();

		err_clear(&e);
		s = sheet_compile("0", sheet, as_it_stands, NULL, &e);
		if (s != NULL) {
			doc_enter(request);
			html = serve(s, &e);
			doc_leave();
		}
		row_true(sheet, html == NULL && e.kind == ERR_OURS);
		row_true(sheet, cpu_ms() - began < TIME_MS);
		row_true(sheet, arena_used(request) < MEMORY);
		if (strstr(e.detail, doors[i].fence) == NULL)
			fail_msg("%s: %s", sheet, e.detail);
		arena_reset(request);
		sheet_free(s);

		doc_enter(request);
		html = serve(good, &e);
		row_true(sheet, html != NULL && strstr(html, "<p>javascript:"
		    "alert(1)//&lt;/script&gt;&lt;b&gt;&amp;</p>") != NULL);
		doc_leave();
		arena_reset(request);
	}
	sheet_free(good);
}

/* Out of an arena the memory is malloc's: what failed must leak nothing. */
static void
the_founder_survives_them_too(void **state)
{
	struct err e;

	(void)state;
	for (size_t i = 0; i < COUNT(doors); i++) {
		struct doc *result = NULL, *d = page();
		struct sheet *s;
		bool ok = false;

		err_clear(&e);
		s = sheet_compile("0", doors[i].sheet, as_it_stands, NULL, &e);
		if (s != NULL)
			ok = sheet_run(s, d, &sheet_limits, &result, &e);
		if (ok)
			doc_free(result);
		doc_free(d);
		sheet_free(s);
	}
}

static void
nothing_was_written_or_read(void **state)
{
	(void)state;
	assert_int_not_equal(access("guichet-sandbox-was-here", F_OK), 0);
	assert_string_equal(getenv("LIBXSLT_PLUGINS_PATH"), "/nonexistent");
}

/* A sheet with a DTD is no member: entities are never expanded. */
static void
an_entity_stops_the_parser(void **state)
{
	FILE *f = fopen(arena_printf(lasting, "%s/entity.xml", folder()),
	    "re");
	struct err e = { 0 };
	char bytes[1000];
	size_t n;

	(void)state;
	assert_non_null(f);
	n = fread(bytes, 1, sizeof(bytes), f);
	fclose(f);
	assert_null(doc_parse("entity.xml", bytes, n, &e));
	assert_non_null(strstr(e.detail, "DOCTYPE"));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_profile_refuses_by_name),
		cmocka_unit_test(the_fence_holds_and_the_process_serves_on),
		cmocka_unit_test(the_founder_survives_them_too),
		cmocka_unit_test(nothing_was_written_or_read),
		cmocka_unit_test(an_entity_stops_the_parser),
	};

	return cmocka_run_group_tests_name("sandbox", tests, setup, teardown);
}
