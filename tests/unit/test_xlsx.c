/*
 * wrap/xlsx: amounts are numbers, dates are dates, text is text.  The workbook
 * is read back by tests/lib/xlsx.pl, which knows nothing of what wrote it.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "unit.h"

#include "base/arena.h"
#include "wrap/xlsx.h"

#include "base/banned.h"

/* What the independent reader says of these bytes. */
static char *
read_back(struct arena *a, struct str bytes, const char *sheet)
{
	const char	*source = getenv("GUICHET_SOURCE");
	char		 name[] = "/tmp/guichet-xlsx.XXXXXX";
	int		 fd = mkstemp(name);
	struct buf	 out;
	char		 some[4096];
	size_t		 n;
	FILE		*p;

	assert_true(fd >= 0 && write(fd, bytes.p, bytes.n) ==
	    (ssize_t)bytes.n);
	(void)close(fd);
	buf_init(&out, a, 4096);
	p = popen(arena_printf(a, "perl '%s/tests/lib/xlsx.pl' %s %s 2>&1",
	    source != NULL ? source : ".", name, sheet), "r");
	assert_non_null(p);
	while ((n = fread(some, 1, sizeof(some), p)) > 0)
		buf_add(&out, some, n);
	(void)pclose(p);
	(void)unlink(name);
	return out.p;
}

static void
what_is_written_is_read_back(void **state)
{
	struct arena	*a = arena_new(0);
	struct err	 e = { 0 };
	struct xlsx	*x = xlsx_new(a, &e);
	struct str	 bytes;
	static const int64_t cents[] = { 0, 1, -1, 29, 415, 7055, -1250, 999,
	    100000000, 999999999999999, -999999999999999 };
	size_t		 i;

	(void)state;
	assert_non_null(x);
	xlsx_sheet(x, "Impay\xc3\xa9s");
	xlsx_heading(x, "Texte", XLSX_WIDE);
	xlsx_heading(x, "Montant", XLSX_NARROW);
	xlsx_row(x);
	for (i = 0; i < COUNT(cents); i++) {
		xlsx_text(x, i == 0 ? "=1+1" : i == 1 ? "<&\">\x01" : "x");
		xlsx_cents(x, cents[i]);
		xlsx_row(x);
	}
	xlsx_count(x, -3);
	xlsx_blank(x);
	xlsx_date(x, (struct date){ 2026, 9, 1 });
	xlsx_instant(x, (struct instant){ { 2024, 2, 29 }, 23, 59, 58, 60 });
	assert_true(xlsx_end(x, &bytes, &e));
	assert_string_equal(read_back(a, bytes, "1"),
	    "frozen\n"
	    "t:Texte\tt:Montant\n"
	    "t:=1+1\te:0\nt:<&\">_x0001_\te:0.01\nt:x\te:-0.01\n"
	    "t:x\te:0.29\nt:x\te:4.15\nt:x\te:70.55\nt:x\te:-12.5\n"
	    "t:x\te:9.99\nt:x\te:1000000\nt:x\te:9999999999999.99\n"
	    "t:x\te:-9999999999999.99\n"
	    "n:-3\t\td:2026-09-01\td:2024-02-29 23:59:58\n");
	arena_free(a);
}

static void
a_name_that_no_sheet_may_have_is_mended(void **state)
{
	struct arena	*a = arena_new(0);
	struct err	 e = { 0 };
	struct xlsx	*x = xlsx_new(a, &e);
	struct str	 bytes;

	(void)state;
	assert_non_null(x);
	xlsx_sheet(x, "a[b]:c*d?e/f\\g'h");
	xlsx_sheet(x, "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
	    "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
	    "0123456789012345abc");
	assert_true(xlsx_end(x, &bytes, &e));
	assert_string_equal(read_back(a, bytes, "-names"),
	    "a b  c d e f g h\n"
	    "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
	    "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"
	    "0123456789012345\n");
	arena_free(a);
}

/* The cell that no format can hold is told at the end, once; what is given up
 * leaves no file open. */
static void
a_failure_is_told_at_the_end(void **state)
{
	struct arena	*a = arena_new(0);
	struct err	 e = { 0 };
	int		 before, after;
	/* One character more than a cell holds. */
	char		 text[32767 + 2] = "";
	struct xlsx	*x;
	struct str	 bytes;

	(void)state;
	before = dup(0);
	(void)close(before);
	x = xlsx_new(a, &e);
	assert_non_null(x);
	xlsx_sheet(x, "x");
	memset(text, 'x', sizeof(text) - 1);
	xlsx_text(x, text);
	xlsx_text(x, "after");
	assert_false(xlsx_end(x, &bytes, &e));
	assert_int_equal(e.kind, ERR_OURS);
	assert_non_null(xlsx_new(a, &e));
	arena_free(a);
	after = dup(0);
	(void)close(after);
	assert_int_equal(before, after);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read_back),
		cmocka_unit_test(a_name_that_no_sheet_may_have_is_mended),
		cmocka_unit_test(a_failure_is_told_at_the_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
