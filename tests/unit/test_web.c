/* web/urlencoded, web/cookie, web/reply, web/route. */
#include "unit.h"

#include <string.h>

#include "base/arena.h"
#include "web/cookie.h"
#include "web/reply.h"
#include "web/route.h"
#include "web/urlencoded.h"

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

/* Pairs as "name=value|name=value", or "refused". */
static char *
parsed(const char *bytes, size_t n)
{
	struct pairs pairs;
	struct buf b;
	size_t i;

	if (!urlencoded_parse(arena, bytes, n, &pairs))
		return arena_strdup(arena, "refused");
	buf_init(&b, arena, 0);
	for (i = 0; i < pairs.n; i++) {
		assert_int_equal(pairs.v[i].value.p[pairs.v[i].value.n], 0);
		buf_printf(&b, "%s%s=", i > 0 ? "|" : "", pairs.v[i].name);
		buf_add(&b, pairs.v[i].value.p, pairs.v[i].value.n);
	}
	return b.p;
}

static void
pairs_are_those_of_the_url_standard(void **state)
{
	static const struct { const char *bytes, *pairs; } rows[] = {
		{ "", "" }, { "a=b", "a=b" }, { "a=b&c=d", "a=b|c=d" },
		{ "a", "a=" }, { "a=", "a=" }, { "=b", "=b" }, { "=", "=" },
		{ "&&a=b&&", "a=b" }, { "&", "" },
		{ "a=b=c", "a=b=c" }, { "a=1&a=2", "a=1|a=2" },
		{ "a+b=c+d", "a b=c d" }, { "a=%2B", "a=+" },
		{ "a=%26%3d%3D", "a=&==" }, { "%61=%62", "a=b" },
		{ "a=%2541", "a=%41" }, { "a=;b", "a=;b" },
		{ "a=%C3%A9", "a=\xc3\xa9" }, { "a=\xc3\xa9", "a=\xc3\xa9" },
		{ "a=%0D%0A%09", "a=\r\n\t" },
		{ "a=%", "refused" }, { "a=%4", "refused" },
		{ "a=%4g", "refused" }, { "a=%g4", "refused" },
		{ "%=a", "refused" }, { "a=%00", "refused" },
		{ "%00=a", "refused" }, { "a=%01", "refused" },
		{ "a=%FF", "refused" }, { "a=%C3", "refused" },
		{ "a=%C3&b=%A9", "refused" }, { "a=%ED%A0%80", "refused" },
		{ "a=%C0%80", "refused" }, { "a=%EF%BF%BF", "refused" },
		{ "ok=1&a=%", "refused" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++)
		row_true(rows[i].bytes, strcmp(parsed(rows[i].bytes,
		    strlen(rows[i].bytes)), rows[i].pairs) == 0);
	assert_string_equal(parsed("a=\0b", 4), "refused");
	assert_string_equal(parsed("a=bc", 3), "a=b");
}

static void
too_many_pairs_are_refused(void **state)
{
	struct pairs pairs;
	struct buf b;
	int i;

	(void)state;
	buf_init(&b, arena, 0);
	for (i = 0; i < PAIRS_MAX; i++)
		buf_str(&b, "a=&&");
	assert_true(urlencoded_parse(arena, b.p, b.n, &pairs));
	assert_int_equal(pairs.n, PAIRS_MAX);
	buf_str(&b, "a");
	assert_false(urlencoded_parse(arena, b.p, b.n, &pairs));
}

static void
one_cookie_is_found_and_a_planted_one_is_not(void **state)
{
	static const struct { const char *header, *value; } rows[] = {
		{ "__Host-s=abc", "abc" }, { "a=1; __Host-s=abc; b=2", "abc" },
		{ "a=1;__Host-s=abc", "abc" }, { "__Host-s=a=b", "a=b" },
		{ " \t__Host-s = abc ;", "abc" }, { "__Host-s=abc;", "abc" },
		{ "__Host-s=-_AZ09.~", "-_AZ09.~" },
		{ "", "" }, { "__Host-s", "" }, { "__Host-s=", "" },
		{ "__host-s=abc", "" }, { "x__Host-s=abc", "" },
		{ "__Host-s2=abc", "" }, { "a=__Host-s=abc", "" },
		{ "__Host-s=abc; __Host-s=def", "" },
		{ "__Host-s=abc; __Host-s=abc", "" },
		{ "__Host-s=; __Host-s=abc", "" },
		{ "__Host-s=\"abc\"", "" }, { "__Host-s=a b", "" },
		{ "__Host-s=a,b", "" }, { "__Host-s=a\\b", "" },
		{ "__Host-s=\xc3\xa9", "" }, { "__Host-s=\x7f", "" },
		{ "__Host-s=abc, __Host-s=def", "" },
	};
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++)
		row_true(rows[i].header, str_is(cookie_find(rows[i].header,
		    "__Host-s"), rows[i].value));
}

static void
our_cookies_are_for_http_alone(void **state)
{
	struct cookie c = { "__Host-s", "abc", true, 0 };

	(void)state;
	assert_string_equal(cookie_header(arena, &c), "Set-Cookie: "
	    "__Host-s=abc; Path=/; HttpOnly; SameSite=Lax; Secure\r\n");
	c.max_age = 600;
	assert_string_equal(cookie_header(arena, &c), "Set-Cookie: "
	    "__Host-s=abc; Path=/; HttpOnly; SameSite=Lax; Secure; "
	    "Max-Age=600\r\n");
	c = (struct cookie){ "s", "", false, 0 };
	assert_string_equal(cookie_header(arena, &c), "Set-Cookie: "
	    "s=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0; "
	    "Expires=Thu, 01 Jan 1970 00:00:00 GMT\r\n");
	assert_null(strstr(cookie_header(arena, &c), "Domain"));
}

static void
a_reply_has_its_status_and_length(void **state)
{
	struct reply r;
	struct str head;

	(void)state;
	reply_init(&r, arena);
	reply_header(&r, "X-Test", "1");
	reply_body(&r, "text/html; charset=utf-8", STR("h\xc3\xa9"));
	head = reply_head(&r);
	assert_string_equal(head.p, "Status: 200 OK\r\nX-Test: 1\r\n"
	    "Content-Type: text/html; charset=utf-8\r\n"
	    "Content-Length: 3\r\n\r\n");
	assert_int_equal(head.n, strlen(head.p));

	reply_init(&r, arena);
	reply_redirect(&r, "/cantine/semaine?from=2026-11-23");
	assert_string_equal(reply_head(&r).p, "Status: 303 See Other\r\n"
	    "Cache-Control: no-store\r\n"
	    "Location: /cantine/semaine?from=2026-11-23\r\n"
	    "Content-Length: 0\r\n\r\n");
	r.status = 422;
	assert_int_equal(strncmp(reply_head(&r).p,
	    "Status: 422 Unprocessable Content\r\n", 35), 0);
}

static const struct route one[] = {
	{ .method = GET, .path = "/", .who = FAMILY },
	{ .method = GET, .path = "/connexion", .who = FAMILY },
	{ .method = POST, .path = "/connexion", .who = FAMILY },
	{ 0 }
};
static const struct route two[] = {
	{ .method = GET, .path = "/agent", .who = CLERK },
	{ .method = POST, .path = "/agent/save", .who = CLERK },
	{ .method = GET, .path = "/-/healthz", .who = MACHINE },
	{ 0 }
};
static const struct route *const tables[] = { one, two };
static const struct routes routes = { tables, 2 };

static void
a_route_is_an_exact_path_of_its_audience(void **state)
{
	static const struct {
		enum audience		 who;
		const char		*method, *path;
		const struct route	*route;
		enum err_kind		 kind;
	} rows[] = {
		{ FAMILY, "GET", "/", &one[0], ERR_NONE },
		{ FAMILY, "HEAD", "/", &one[0], ERR_NONE },
		{ FAMILY, "GET", "/connexion", &one[1], ERR_NONE },
		{ FAMILY, "POST", "/connexion", &one[2], ERR_NONE },
		{ CLERK, "GET", "/agent", &two[0], ERR_NONE },
		{ MACHINE, "GET", "/-/healthz", &two[2], ERR_NONE },
		{ FAMILY, "POST", "/", NULL, ERR_METHOD },
		{ FAMILY, "PUT", "/connexion", NULL, ERR_METHOD },
		{ FAMILY, "get", "/", NULL, ERR_METHOD },
		{ CLERK, "GET", "/agent/save", NULL, ERR_METHOD },
		{ FAMILY, "GET", "/agent", NULL, ERR_NOT_FOUND },
		{ CLERK, "GET", "/connexion", NULL, ERR_NOT_FOUND },
		{ FAMILY, "GET", "/connexion/", NULL, ERR_NOT_FOUND },
		{ FAMILY, "GET", "/Connexion", NULL, ERR_NOT_FOUND },
		{ FAMILY, "GET", "", NULL, ERR_NOT_FOUND },
		{ FAMILY, "PUT", "/absent", NULL, ERR_NOT_FOUND },
	};
	const struct route *found;
	struct err e;
	size_t i;

	(void)state;
	for (i = 0; i < COUNT(rows); i++) {
		err_clear(&e);
		row_true(rows[i].path, route_find(&routes, rows[i].who,
		    rows[i].method, rows[i].path, &found, &e)
		    == (rows[i].route != NULL));
		assert_ptr_equal(found, rows[i].route);
		assert_int_equal(e.kind, rows[i].kind);
	}
}

static bool
count_until_post(void *ctx, const struct route *r)
{
	++*(int *)ctx;
	return r->method != POST;
}

static bool
count_all(void *ctx, const struct route *r)
{
	(void)r;
	++*(int *)ctx;
	return true;
}

static void
routes_are_named_and_walked(void **state)
{
	int n = 0;

	(void)state;
	assert_ptr_equal(route_named(&routes, GET, "/agent"), &two[0]);
	assert_ptr_equal(route_named(&routes, POST, "/connexion"), &one[2]);
	assert_null(route_named(&routes, POST, "/agent"));
	assert_null(route_named(&routes, GET, "/absent"));
	assert_false(route_each(&routes, count_until_post, &n));
	assert_int_equal(n, 3);
	n = 0;
	assert_true(route_each(&routes, count_all, &n));
	assert_int_equal(n, 6);
	assert_string_equal(audience_name(CLERK), "clerk");
}

/* What api.open is told must not move with the order of the enum. */
static void
a_forgotten_level_asks_for_a_signed_in_person(void **state)
{
	static const struct route r = { .path = "/x" };

	(void)state;
	assert_int_equal(r.level, SIGNED_IN);
	assert_int_equal(r.method, GET);
	assert_int_equal(r.who, FAMILY);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pairs_are_those_of_the_url_standard),
		cmocka_unit_test(too_many_pairs_are_refused),
		cmocka_unit_test(one_cookie_is_found_and_a_planted_one_is_not),
		cmocka_unit_test(our_cookies_are_for_http_alone),
		cmocka_unit_test(a_reply_has_its_status_and_length),
		cmocka_unit_test(a_route_is_an_exact_path_of_its_audience),
		cmocka_unit_test(routes_are_named_and_walked),
		cmocka_unit_test(a_forgotten_level_asks_for_a_signed_in_person),
	};

	return cmocka_run_group_tests_name("web", tests, setup, teardown);
}
