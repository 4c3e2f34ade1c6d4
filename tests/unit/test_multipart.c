/* web/multipart: forms with a file, whole and in any pieces. */
#include <stdio.h>
#include <string.h>

#include "unit.h"

#include "web/multipart.h"

#include "base/banned.h"

#define B	"----x1"
#define PART(name)	"--" B "\r\nContent-Disposition: form-data; name=\"" \
			name "\""
#define END	"--" B "--\r\n"

static const char type[] = "multipart/form-data; boundary=" B;

struct seen {
	char	field[80], name[900], data[64];
	size_t	n, bytes, calls;
	bool	done;
};

static bool
on_file(void *ctx, const char *field, const char *name, struct err *e)
{
	struct seen	*s = ctx;

	(void)e;
	snprintf(s->field, sizeof(s->field), "%s", field);
	snprintf(s->name, sizeof(s->name), "%s", name);
	return true;
}

static bool
on_data(void *ctx, const char *p, size_t n, struct err *e)
{
	struct seen	*s = ctx;
	size_t		 room = sizeof(s->data) - s->n;

	(void)e;
	memcpy(s->data + s->n, p, n < room ? n : room);
	s->n += n < room ? n : room;
	s->bytes += n;
	s->calls++;
	return true;
}

static bool
on_done(void *ctx, struct err *e)
{
	struct seen	*s = ctx;

	(void)e;
	s->done = true;
	return true;
}

/* Push in pieces of that many bytes. */
static bool
run(struct arena *a, const char *body, size_t n, size_t piece, struct seen *s,
    struct multipart **out, struct err *e)
{
	const struct multipart_events on = { s, on_file, on_data, on_done };
	size_t	i, some;

	memset(s, 0, sizeof(*s));
	err_clear(e);
	*out = multipart_new(a, type, &on);
	assert_non_null(*out);
	for (i = 0; i < n; i += some) {
		some = n - i < piece ? n - i : piece;
		if (!multipart_push(*out, body + i, some, e))
			return false;
	}
	return multipart_end(*out, e);
}

static void
a_form_reads_the_same_in_any_pieces(void **state)
{
	static const char body[] = PART("once") "\r\n\r\nabc\r\n"
	    PART("note") "\r\n\r\nligne\r\n------xno\r\n"
	    PART("document") "; filename=\"a;b \\ c.pdf\"\r\n"
	    "Content-Type: application/pdf\r\n\r\n%PDF\r\n--x\r\r\n\r\n" END;
	struct arena		*a = arena_new(0);
	struct multipart	*m;
	struct seen		 s;
	struct err		 e = { 0 };
	size_t			 piece;

	(void)state;
	for (piece = 1; piece <= sizeof(body); piece++) {
		assert_true(run(a, body, sizeof(body) - 1, piece, &s, &m, &e));
		assert_int_equal(multipart_fields(m)->n, 2);
		assert_string_equal(multipart_fields(m)->v[0].name, "once");
		assert_string_equal(multipart_fields(m)->v[0].value.p, "abc");
		assert_string_equal(multipart_fields(m)->v[1].value.p,
		    "ligne\r\n------xno");
		assert_string_equal(s.field, "document");
		assert_string_equal(s.name, " c.pdf");
		assert_true(s.done);
		assert_int_equal(s.n, 12);
		assert_memory_equal(s.data, "%PDF\r\n--x\r\r\n", 12);
		arena_reset(a);
	}
	arena_free(a);
}

static void
what_no_browser_sends_is_refused(void **state)
{
	static const char *const bodies[] = {
		"", "x", "--" B, END "more",
		"\r\n" PART("a") "\r\n\r\nb\r\n" END,
		PART("a") "\r\n\r\nb\r\n",
		PART("a") "\r\n\r\nb\r\n--" B "x\r\n",
		PART("a") "\n\nb\r\n" END,
		PART("") "\r\n\r\nb\r\n" END,
		"--" B "\r\nContent-Disposition: form-data\r\n\r\nb\r\n" END,
		"--" B "\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n"
		    "b\r\n" END,
		"--" B "\r\nContent-Type: text/plain\r\n\r\nb\r\n" END,
		"--" B "\r\n\r\nb\r\n" END,
		"--" B "\r\nno colon\r\n\r\nb\r\n" END,
		PART("a") "\r\nContent-Disposition: form-data; name=\"b\"\r\n"
		    "\r\nb\r\n" END,
		PART("a") "\r\n\r\n\xff\r\n" END,
		PART("d") "; filename=\"x\"\r\n\r\nb\r\n"
		    PART("a") "\r\n\r\nb\r\n" END,
		PART("d") "; filename=\"x\"\r\n\r\nb\r\n"
		    PART("e") "; filename=\"y\"\r\n\r\nb\r\n" END,
	};
	struct arena		*a = arena_new(0);
	struct multipart	*m;
	struct seen		 s;
	struct err		 e = { 0 };
	size_t			 i, piece;

	(void)state;
	for (i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++)
		for (piece = 1; piece < 80; piece += 39) {
			if (run(a, bodies[i], strlen(bodies[i]), piece, &s, &m,
			    &e))
				fail_msg("taken: %s", bodies[i]);
			assert_int_equal(e.kind, ERR_BAD_REQUEST);
		}
	arena_free(a);
}

static void
a_boundary_is_one_of_rfc_2046(void **state)
{
	static const char *const bad[] = {
		"", "multipart/form-data", "multipart/form-data;",
		"multipart/form-data; boundary=", "multipart/mixed; boundary=a",
		"multipart/form-data; boundary=\"a", "multipart/form-data; "
		"boundary=a b", "multipart/form-data; boundary=a; charset=x",
		"multipart/form-data; boundary=0123456789012345678901234567890"
		"1234567890123456789012345678901234567890",
	};
	const struct multipart_events on = { 0 };
	struct arena	*a = arena_new(0);
	size_t		 i;

	(void)state;
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_null(multipart_new(a, bad[i], &on));
	assert_non_null(multipart_new(a, type, &on));
	assert_non_null(multipart_new(a, "Multipart/Form-Data; "
	    "boundary=\"a:b\"", &on));
	assert_non_null(multipart_new(a, "multipart/form-data; boundary="
	    "0123456789012345678901234567890123456789012345678901234567890123"
	    "456789", &on));
	arena_free(a);
}

/* A form whose one field has n bytes. */
static bool
field_of(struct arena *a, size_t n, struct err *e)
{
	static const char	head[] = PART("a") "\r\n\r\n";
	size_t			h = sizeof(head) - 1;
	char			*body = arena_alloc(a, n + 200);
	struct multipart	*m;
	struct seen		s;

	memcpy(body, head, h);
	memset(body + h, 'x', n);
	memcpy(body + h + n, "\r\n" END, sizeof("\r\n" END) - 1);
	return run(a, body, h + n + sizeof("\r\n" END) - 1, 4096, &s, &m, e);
}

static bool
fields_of(struct arena *a, int n, struct err *e)
{
	struct multipart	*m;
	struct buf		b;
	struct seen		s;

	buf_init(&b, a, 4096);
	while (n-- > 0)
		buf_str(&b, PART("a") "\r\n\r\nb\r\n");
	buf_str(&b, END);
	return run(a, b.p, b.n, 4096, &s, &m, e);
}

/* One part whose headers have n bytes, their last empty line included. */
static bool
headers_of(struct arena *a, size_t n, struct err *e)
{
	static const char	disposition[] = "Content-Disposition: "
				    "form-data; name=\"a\"\r\n";
	struct multipart	*m;
	struct buf		b;
	struct seen		s;
	size_t			i, left = n - (sizeof(disposition) - 1) - 2;

	buf_init(&b, a, 8192);
	buf_str(&b, "--" B "\r\n");
	buf_str(&b, disposition);
	buf_str(&b, "X: ");
	for (i = 5; i < left; i++)
		buf_char(&b, 'x');
	buf_str(&b, "\r\n\r\nb\r\n" END);
	return run(a, b.p, b.n, 4096, &s, &m, e);
}

static bool
file_of(struct arena *a, size_t n, struct seen *s, struct err *e)
{
	static const char	head[] = PART("d") "; filename=\"x\"\r\n\r\n";
	const struct multipart_events on = { s, on_file, on_data, on_done };
	struct multipart	*m = multipart_new(a, type, &on);
	static char		some[65536];
	size_t			k;

	memset(s, 0, sizeof(*s));
	err_clear(e);
	if (!multipart_push(m, head, sizeof(head) - 1, e))
		return false;
	for (; n > 0; n -= k) {
		k = n < sizeof(some) ? n : sizeof(some);
		if (!multipart_push(m, some, k, e))
			return false;
	}
	return multipart_push(m, "\r\n" END, sizeof("\r\n" END) - 1, e) &&
	    multipart_end(m, e);
}

static void
each_limit_is_where_it_says(void **state)
{
	struct arena	*a = arena_new(0);
	struct err	 e = { 0 };
	struct seen	 s;

	(void)state;
	assert_true(field_of(a, MULTIPART_FIELD, &e));
	assert_false(field_of(a, MULTIPART_FIELD + 1, &e));
	assert_true(fields_of(a, MULTIPART_FIELDS, &e));
	assert_false(fields_of(a, MULTIPART_FIELDS + 1, &e));
	assert_true(headers_of(a, MULTIPART_HEADERS, &e));
	assert_false(headers_of(a, MULTIPART_HEADERS + 1, &e));
	assert_true(file_of(a, MULTIPART_FILE, &s, &e));
	assert_int_equal(s.bytes, MULTIPART_FILE);
	assert_false(file_of(a, MULTIPART_FILE + 1, &s, &e));
	assert_string_equal(e.code, "MU472");
	assert_int_equal(e.kind, ERR_REFUSED);
	arena_free(a);
}

static void
a_name_is_a_line_without_folders(void **state)
{
	static const struct {
		const char	*sent, *kept;
	} names[] = {
		{ "photo.jpg", "photo.jpg" },
		{ "C:\\Mes documents\\bail.pdf", "bail.pdf" },
		{ "../../etc/passwd", "passwd" },
		{ "l%22acte%22.pdf", "l\"acte\".pdf" },
		{ "deux%0D%0Alignes.pdf", "deux  lignes.pdf" },
		{ "caf\xc3\xa9.pdf", "caf\xc3\xa9.pdf" },
		{ "caf\xe9.pdf", "caf_.pdf" },
		{ "100%.pdf", "100%.pdf" },
		{ "", "" },
	};
	struct arena		*a = arena_new(0);
	struct multipart	*m;
	struct seen		 s;
	struct err		 e = { 0 };
	size_t			 i;
	char			*body;

	(void)state;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		body = arena_printf(a, PART("d") "; filename=\"%s\"\r\n\r\n"
		    "x\r\n" END, names[i].sent);
		assert_true(run(a, body, strlen(body), 7, &s, &m, &e));
		assert_string_equal(s.name, names[i].kept);
	}
	arena_free(a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_form_reads_the_same_in_any_pieces),
		cmocka_unit_test(what_no_browser_sends_is_refused),
		cmocka_unit_test(a_boundary_is_one_of_rfc_2046),
		cmocka_unit_test(each_limit_is_where_it_says),
		cmocka_unit_test(a_name_is_a_line_without_folders),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
