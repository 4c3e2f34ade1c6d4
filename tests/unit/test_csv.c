/* wire/csv: what other products export, and what is refused of it. */
#include <string.h>

#include "unit.h"

#include "wire/csv.h"

#include "base/banned.h"

static const struct {
	const char	*row, *bytes;
	/* cells, a '|' between, a '/' between lines */
	const char	*cells;
	char		 separator;
	bool		 utf8;
} read[] = {
	{ "semicolons", "a;b\n1;2\n", "a|b/1|2", ';', true },
	{ "commas", "a,b\n1,2\n", "a|b/1|2", ',', true },
	{ "tabs", "a\tb\n1;5\t2\n", "a|b/1;5|2", '\t', true },
	{ "CRLF and no end", "a;b\r\n1;2", "a|b/1|2", ';', true },
	{ "a mark", "\xef\xbb\xbf" "a;b\n1;2\n", "a|b/1|2", ';', true },
	{ "UTF-8", "pr\xc3\xa9nom;b\nL\xc3\xa9" "a;2\n",
	    "pr\xc3\xa9nom|b/L\xc3\xa9" "a|2", ';', true },
	{ "Windows-1252", "pr\xe9nom;b\nL\xe9" "a;\x80 \x9c\n",
	    "pr\xc3\xa9nom|b/L\xc3\xa9" "a|\xe2\x82\xac \xc5\x93", ';', false },
	{ "quotes", "a;b\n\"x;\"\"y\"\"\r\nz\";2\n",
	    "a|b/x;\"y\"\nz|2", ';', true },
	{ "a separator in a quoted header", "\"a,b,c\";d\n1;2\n",
	    "a,b,c|d/1|2", ';', true },
	{ "empty cells and spaces", "a;b;c\n 1 ;;\n", "a|b|c/1||", ';', true },
	{ "empty lines", "\na;b\n\n;\n1;2\n\n", "a|b/1|2", ';', true },
	{ "one column", "a\n1\n", "a/1", ';', true },
};

static const struct {
	const char	*row, *bytes, *problem;
	size_t		 at;
} refused[] = {
	{ "nothing", "", "empty", 1 },
	{ "a first line alone", "a;b\n", "empty", 2 },
	{ "a cell too many", "a;b\n1;2\n1;2;3\n", "more", 3 },
	{ "a cell too few", "a;b\n\"x\ny\";2\n1\n", "fewer", 4 },
	{ "text after a quote", "a;b\n\"x\"y;2\n", "after-quote", 2 },
	{ "a quote within", "a;b\nx\"y;2\n", "quote", 2 },
	{ "a quote never closed", "a;b\n1;2\n\"x;2\n", "open-quote", 4 },
	{ "a control character", "a;b\n1;\x01\n", "control", 2 },
	{ "a lone CR", "a;b\r1;2\r", "control", 1 },
	{ "a byte of no encoding", "a;b\n1;\x81\n", "encoding", 2 },
	{ "UTF-16", "\xff\xfe" "a\0;\0", "encoding", 1 },
};

static const char *
joined(struct arena *a, const struct csv *t)
{
	struct buf	b;
	size_t		i;

	buf_init(&b, a, 64);
	for (i = 0; i < (t->lines + 1) * t->columns; i++) {
		if (i > 0)
			buf_char(&b, i % t->columns == 0 ? '/' : '|');
		buf_add(&b, t->cell[i].p, t->cell[i].n);
	}
	return b.p;
}

static void
what_others_export_is_read(void **state)
{
	struct arena	*a = arena_new(0);
	struct csv	 t;
	size_t		 i;

	(void)state;
	for (i = 0; i < COUNT(read); i++) {
		row_true(read[i].row, csv_read(a, read[i].bytes,
		    strlen(read[i].bytes), &t));
		row_true(read[i].row, strcmp(joined(a, &t),
		    read[i].cells) == 0);
		row_true(read[i].row, t.separator == read[i].separator);
		row_true(read[i].row, t.utf8 == read[i].utf8);
	}
	assert_true(csv_read(a, "a\n\n\"x\ny\"\nz\n", 11, &t));
	assert_int_equal(t.at[1], 3);
	assert_int_equal(t.at[2], 5);
	arena_free(a);
}

static void
what_would_be_guessed_is_refused_with_its_line(void **state)
{
	struct arena	*a = arena_new(0);
	struct csv	 t;
	size_t		 i;

	(void)state;
	for (i = 0; i < COUNT(refused); i++) {
		size_t	n = strcmp(refused[i].row, "UTF-16") == 0 ? 6 :
			    strlen(refused[i].bytes);

		row_true(refused[i].row, !csv_read(a, refused[i].bytes, n,
		    &t));
		row_true(refused[i].row, strcmp(t.problem,
		    refused[i].problem) == 0);
		row_true(refused[i].row, t.problem_at == refused[i].at);
	}
	arena_free(a);
}

/* n times what, then more. */
static struct str
many(struct arena *a, const char *head, size_t n, const char *what,
    const char *more)
{
	struct buf	b;

	buf_init(&b, a, 1024);
	buf_str(&b, head);
	while (n-- > 0)
		buf_str(&b, what);
	buf_str(&b, more);
	return (struct str){ b.p, b.n };
}

static void
each_limit_is_where_it_says(void **state)
{
	const struct {
		const char	*problem, *head, *what, *more;
		size_t		 fits;
	} edges[] = {
		{ "cell", "a\n", "x", "\n", CSV_CELL },
		{ "columns", "a", ";a", "\nx\n", CSV_COLUMNS - 1 },
		{ "lines", "a\n", "x\n", "", CSV_LINES },
		{ "bytes", "a\nx", "\n", "", CSV_BYTES - 3 },
	};
	struct arena	*a = arena_new(0);
	struct csv	 t;
	struct str	 s;
	size_t		 i;

	(void)state;
	for (i = 0; i < COUNT(edges); i++) {
		s = many(a, edges[i].head, edges[i].fits, edges[i].what,
		    edges[i].more);
		row_true(edges[i].problem, csv_read(a, s.p, s.n, &t) ||
		    strcmp(t.problem, "fewer") == 0);
		s = many(a, edges[i].head, edges[i].fits + 1, edges[i].what,
		    edges[i].more);
		row_true(edges[i].problem, !csv_read(a, s.p, s.n, &t));
		row_true(edges[i].problem, strcmp(t.problem,
		    edges[i].problem) == 0);
		arena_reset(a);
	}
	arena_free(a);
}

static void
a_cell_is_written_as_it_is_read(void **state)
{
	static const struct { const char *row, *is; } cells[] = {
		{ "plain", "plain" }, { "a;b", "\"a;b\"" },
		{ "a\"b", "\"a\"\"b\"" }, { "a\nb", "\"a\nb\"" },
		{ "=1+1", "'=1+1" }, { "-2,5", "\"'-2,5\"" }, { "", "" },
		{ "+33", "'+33" }, { "@x", "'@x" }, { "\tx", "\"'\tx\"" },
		{ "\rx", "\"'\rx\"" }, { "\nx", "\"'\nx\"" },
		{ "a=b", "a=b" },
	};
	struct arena	*a = arena_new(0);
	struct buf	 b;
	size_t		 i;

	(void)state;
	for (i = 0; i < COUNT(cells); i++) {
		buf_init(&b, a, 16);
		csv_write_cell(&b, cells[i].row, strlen(cells[i].row));
		buf_char(&b, '\0');
		row_true(cells[i].row, strcmp(b.p, cells[i].is) == 0);
	}
	arena_free(a);
}

/* Below zero too it stays a number: only text is made neutral. */
static void
an_amount_is_written_with_a_decimal_comma(void **state)
{
	static const struct { const char *is; int64_t cents; } cases[] = {
		{ "0,00", 0 }, { "0,05", 5 }, { "-0,05", -5 },
		{ "-12,50", -1250 }, { "1234,56", 123456 },
		{ "-92233720368547758,08", INT64_MIN },
	};
	struct arena	*a = arena_new(0);
	struct buf	 b;
	size_t		 i;

	(void)state;
	for (i = 0; i < COUNT(cases); i++) {
		buf_init(&b, a, 16);
		csv_write_cents(&b, cases[i].cents);
		row_true(cases[i].is, strcmp(b.p, cases[i].is) == 0);
	}
	arena_free(a);
}

static void
what_is_no_table_is_told_by_how_it_begins(void **state)
{
	static const struct {
		const char	*bytes;
		bool		 text;
	} cases[] = {
		{ "[{\"a\": 1}]", true }, { " \r\n{}", true },
		{ "\xef\xbb\xbf[]", true }, { "BEGIN:VCALENDAR\r\n", true },
		{ "a;b\n1;2\n", false }, { "", false },
		{ "BEGIN:VCARD\r\n", false }, { "[\xff]", false },
		{ "[\x01]", false },
	};
	size_t	i;

	(void)state;
	for (i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
		row_true(cases[i].bytes, (csv_text(cases[i].bytes,
		    strlen(cases[i].bytes)) != NULL) == cases[i].text);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_others_export_is_read),
		cmocka_unit_test(
		    what_would_be_guessed_is_refused_with_its_line),
		cmocka_unit_test(each_limit_is_where_it_says),
		cmocka_unit_test(a_cell_is_written_as_it_is_read),
		cmocka_unit_test(an_amount_is_written_with_a_decimal_comma),
		cmocka_unit_test(what_is_no_table_is_told_by_how_it_begins),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
