/* wrap/doc: trees and where their memory lives. */
#include "unit.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include <libxml/xmlmemory.h>

#include "base/arena.h"
#include "wrap/doc.h"

#include "base/banned.h"

static struct arena *arena;

static int
setup(void **state)
{
	(void)state;
	doc_library_init();
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

static const char *
printed(struct doc *d)
{
	size_t n;

	return doc_print(arena, d, &n);
}

static void
text_is_never_markup(void **state)
{
	static const char hostile[] = "Tom & Jerry <b>&amp;</b> \"']]>";
	struct doc *d = doc_new("page");
	struct doc_node *name = doc_add_text(doc_root(d), "name", hostile,
	    strlen(hostile));

	(void)state;
	doc_attr(doc_root(d), "id", hostile, strlen(hostile));
	assert_string_equal(doc_bytes(doc_first(name)), hostile);
	assert_string_equal(doc_get(doc_root(d), "id"), hostile);
	assert_non_null(strstr(printed(d), "<name>Tom &amp; Jerry &lt;b&gt;"
	    "&amp;amp;&lt;/b&gt; \"']]&gt;</name>"));
	doc_free(d);
}

static void
a_length_ends_a_text(void **state)
{
	struct doc *d = doc_new("page");

	(void)state;
	doc_attr(doc_root(d), "id", "abcdef", 3);
	doc_text(doc_root(d), "uvwxyz", 2);
	doc_text(doc_root(d), "", 0);
	doc_text(doc_root(d), "+more", 5);
	assert_string_equal(doc_get(doc_root(d), "id"), "abc");
	assert_string_equal(doc_bytes(doc_first(doc_root(d))), "uv+more");
	assert_null(doc_next(doc_first(doc_root(d))));
	assert_null(doc_get(doc_root(d), "absent"));
	doc_free(d);
}

/* The same address with other bytes is another name. */
static void
a_name_is_its_bytes(void **state)
{
	struct doc *d = doc_new("page");
	char name[8] = "first";

	(void)state;
	(void)doc_name("first");
	(void)doc_name("other");
	assert_string_equal(doc_node_name(doc_add(doc_root(d), name)),
	    "first");
	memcpy(name, "other", 6);
	assert_string_equal(doc_node_name(doc_add(doc_root(d), name)),
	    "other");
	memcpy(name, "never", 6);
	assert_string_equal(doc_node_name(doc_add(doc_root(d), name)),
	    "never");
	assert_ptr_equal(doc_name("first"), doc_name("first"));
	doc_free(d);
}

static void
a_tree_is_walked_as_it_was_built(void **state)
{
	struct doc *d = doc_new_in("x", "urn:x", "root");
	struct doc_node *a, *b;
	const char *prefix = NULL;

	(void)state;
	doc_declare(doc_root(d), "y", "urn:y");
	a = doc_add_in(doc_root(d), "urn:y", "a", 7);
	b = doc_add_in(doc_root(d), NULL, "b", 70000);
	doc_text(b, "t", 1);
	assert_string_equal(doc_namespace(doc_root(d)), "urn:x");
	assert_string_equal(doc_namespace(a), "urn:y");
	assert_null(doc_namespace(b));
	assert_int_equal(doc_line(a), 7);
	assert_ptr_equal(doc_first(doc_root(d)), a);
	assert_ptr_equal(doc_next(a), b);
	assert_ptr_equal(doc_parent(b), doc_root(d));
	assert_null(doc_parent(doc_root(d)));
	assert_int_equal(doc_kind(doc_first(b)), DOC_TEXT);
	assert_string_equal(doc_bound(doc_root(d), 1, &prefix), "urn:y");
	assert_string_equal(prefix, "y");
	assert_null(doc_bound(doc_root(d), 2, &prefix));
	doc_free(d);
}

static void
what_is_not_plain_xml_is_refused(void **state)
{
	static const struct { const char *name, *xml, *why; } rows[] = {
		{ "doctype", "<!DOCTYPE a><a/>", "m:1: a DOCTYPE" },
		{ "file entity", "<!DOCTYPE a [<!ENTITY x SYSTEM "
		    "\"/etc/passwd\">]><a>&x;</a>", "m:1: a DOCTYPE" },
		{ "external dtd", "<!DOCTYPE a SYSTEM \"/etc/passwd\"><a/>",
		    "m:1: a DOCTYPE" },
		{ "billion laughs", "<!DOCTYPE a [<!ENTITY b \"bb\">"
		    "<!ENTITY c \"&b;&b;\">]><a>&c;</a>", "m:1: " },
		{ "unknown entity", "<a>\n&nbsp;</a>", "m:2: Entity 'nbsp'" },
		{ "end missing", "<a>\n<b>", "m:2: " },
		{ "two roots", "<a/><b/>", "m:1: " },
		{ "empty", "", "m:1: " },
		{ "unbound prefix", "<a>\n<t:b/></a>", "m:2: Namespace" },
		{ "twice", "<a b='1' b='2'/>", "m:1: " },
		{ "bad utf-8", "<a>\xff</a>", "m:1: not clean" },
		{ "control", "<a>\x01</a>", "m:1: not clean" },
		{ "too deep", NULL, "m:1: " },
	};
	struct err e;
	char *deep = arena_alloc(arena, 3001);

	(void)state;
	for (size_t i = 0; i < 3000; i += 3)
		memcpy(deep + i, "<a>", 3);
	for (size_t i = 0; i < COUNT(rows); i++) {
		const char *xml = rows[i].xml == NULL ? deep : rows[i].xml;

		err_clear(&e);
		row_true(rows[i].name, doc_parse("m", xml, strlen(xml),
		    &e) == NULL);
		row_true(rows[i].name, strncmp(e.detail, rows[i].why,
		    strlen(rows[i].why)) == 0);
	}
}

static void
an_encoding_declaration_changes_nothing(void **state)
{
	static const char xml[] = "<?xml version='1.0' encoding="
	    "'iso-8859-1'?><a b='&#233;&amp;\xc3\xa9'>\xc3\xa9&#160;"
	    "<![CDATA[<x>]]></a>";
	struct err e = { 0 };
	struct doc *d = doc_parse("m", xml, sizeof(xml) - 1, &e);

	(void)state;
	assert_non_null(d);
	assert_string_equal(doc_get(doc_root(d), "b"), "\xc3\xa9&\xc3\xa9");
	assert_string_equal(doc_bytes(doc_first(doc_root(d))),
	    "\xc3\xa9\xc2\xa0<x>");
	assert_null(doc_next(doc_first(doc_root(d))));
	doc_free(d);
}

static void
too_many_bytes_are_refused_unread(void **state)
{
	struct err e = { 0 };
	enum { TOO_MANY = 512 * 1024 + 1 };
	char *xml = arena_alloc(arena, TOO_MANY);

	(void)state;
	memset(xml, ' ', TOO_MANY);
	assert_null(doc_parse("m", xml, TOO_MANY, &e));
	assert_non_null(strstr(e.detail, "larger"));
}

/* A block stays where it was born, whoever changes or frees it later. */
static void
memory_crosses_the_border_both_ways(void **state)
{
	struct arena *a = arena_new(0);
	char *outside = xmlMalloc(10), *inside;
	size_t used;

	(void)state;
	memcpy(outside, "outside", 8);
	for (int round = 0; round < 3; round++) {
		doc_enter(a);
		used = arena_used(a);
		outside = xmlRealloc(outside, 100 + (size_t)round);
		assert_int_equal(arena_used(a), used);
		inside = xmlMalloc(10);
		assert_true(arena_used(a) > used);
		memcpy(inside, "inside", 7);
		doc_leave();
		inside = xmlRealloc(inside, 5000);
		assert_string_equal(inside, "inside");
		assert_string_equal(outside, "outside");
		xmlFree(inside);
		arena_reset(a);
	}
	doc_enter(a);
	xmlFree(outside);
	doc_leave();
	arena_free(a);
}

static void
the_newest_block_is_taken_back(void **state)
{
	struct arena *a = arena_new(0);
	size_t used;
	void *p, *q;

	(void)state;
	doc_enter(a);
	p = xmlMalloc(100);
	used = arena_used(a);
	q = xmlMalloc(100);
	xmlFree(q);
	assert_int_equal(arena_used(a), used);
	assert_ptr_equal(xmlMalloc(100), q);
	xmlFree(p);
	doc_leave();
	arena_free(a);
}

/* Names and the last error are what a library keeps from a request. */
static void
a_request_leaves_nothing_behind(void **state)
{
	struct arena *a = arena_new(0);
	char name[16] = "unknown-a";
	struct err e;

	(void)state;
	for (int i = 0; i < 50; i++) {
		struct doc *d;

		doc_enter(a);
		name[8] = (char)('a' + i % 7);
		d = doc_new(name);
		(void)doc_add_text(doc_root(d), name, "x", 1);
		doc_attr(doc_root(d), name, "y", 1);
		assert_string_equal(doc_node_name(doc_root(d)), name);
		err_clear(&e);
		assert_null(doc_parse(name, "<a><b></a>", 10, &e));
		(void)doc_name(name);
		doc_leave();
		arena_reset(a);
	}
	assert_string_equal(doc_name("unknown-a"), "unknown-a");
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_is_never_markup),
		cmocka_unit_test(a_length_ends_a_text),
		cmocka_unit_test(a_name_is_its_bytes),
		cmocka_unit_test(a_tree_is_walked_as_it_was_built),
		cmocka_unit_test(what_is_not_plain_xml_is_refused),
		cmocka_unit_test(an_encoding_declaration_changes_nothing),
		cmocka_unit_test(too_many_bytes_are_refused_unread),
		cmocka_unit_test(memory_crosses_the_border_both_ways),
		cmocka_unit_test(the_newest_block_is_taken_back),
		cmocka_unit_test(a_request_leaves_nothing_behind),
	};

	return cmocka_run_group_tests_name("doc", tests, setup, teardown);
}
