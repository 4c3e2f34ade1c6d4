/* wire/csv: whatever is sent, it is refused with its line, or every cell is
 * clean and within bounds, and written again reads the same. */
#include "fuzz.h"

#include "wire/csv.h"

#include "base/banned.h"

static bool
again(struct arena *a, const struct csv *t)
{
	struct csv	back;
	struct buf	b;
	size_t		i;
	bool		neutral = true;

	buf_init(&b, a, 256);
	buf_str(&b, "\xef\xbb\xbf");
	for (i = 0; i < (t->lines + 1) * t->columns; i++) {
		struct str	s = t->cell[i];

		neutral = neutral && (s.n == 0 ||
		    strchr("=+-@\t\r\n", *s.p) == NULL);
		if (i % t->columns != 0)
			buf_char(&b, t->separator);
		csv_write_cell(&b, s.p, s.n);
		if ((i + 1) % t->columns == 0)
			buf_str(&b, "\r\n");
	}
	if (!neutral)			/* an apostrophe was added */
		return true;
	must(b.n > CSV_BYTES || csv_read(a, b.p, b.n, &back));
	/* One column alone may be sniffed as several. */
	if (b.n > CSV_BYTES || back.separator != t->separator)
		return true;
	must(back.lines == t->lines && back.columns == t->columns);
	for (i = 0; i < (t->lines + 1) * t->columns; i++)
		must(str_eq(back.cell[i], t->cell[i]));
	return true;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena	*a = fuzz_arena();
	char		*bytes = fuzz_bytes(data, size);
	struct csv	 t;
	size_t		 i;

	if (csv_read(a, bytes, size, &t)) {
		must(t.problem == NULL && t.lines >= 1 && t.columns >= 1);
		must(t.lines <= CSV_LINES && t.columns <= CSV_COLUMNS);
		for (i = 0; i < (t.lines + 1) * t.columns; i++) {
			must(t.cell[i].n <= CSV_CELL);
			must(utf8_clean(t.cell[i].p, t.cell[i].n));
		}
		must(again(a, &t));
	} else {
		must(t.problem != NULL && t.problem_at >= 1);
	}
	must(csv_text(bytes, size) == NULL || utf8_clean(bytes, size));
	free(bytes);
	arena_reset(a);
	return 0;
}
