/* Tables of other products, read strictly; see csv.h. */
#include <inttypes.h>
#include <string.h>

#include "base/utf8.h"
#include "wire/csv.h"

#include "base/banned.h"

struct reader {
	struct arena	*a;
	const char	*p, *end;
	size_t		 line;		/* of p */
	struct csv	*t;
	size_t		 room;		/* cells */
	size_t		 n;		/* cells so far */
	struct buf	 b;
};

static bool
refuse(struct reader *r, const char *problem)
{
	r->t->problem = problem;
	r->t->problem_at = r->line;
	return false;
}

/* --- bytes to UTF-8 --- */

/* 0x80 to 0x9f; 0: not assigned. */
static const uint16_t windows[32] = {
	0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021,
	0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
};

static bool
from_windows(struct reader *r)
{
	struct buf	b;

	buf_init(&b, r->a, (size_t)(r->end - r->p) + 64);
	for (; r->p < r->end; r->p++) {
		unsigned char	c = (unsigned char)*r->p;
		uint32_t	u = c >= 0x80 && c < 0xa0 ? windows[c - 0x80]
				    : c;
		char		out[4];

		if (c == '\n')
			r->line++;
		if (u == 0)
			return refuse(r, "encoding");
		buf_add(&b, out, utf8_put(out, u));
	}
	r->p = b.p;
	r->end = b.p + b.n;
	r->line = 1;
	return true;
}

static bool
decode(struct reader *r)
{
	static const char	mark[] = "\xef\xbb\xbf";
	const char		*c;

	if (r->end - r->p >= 3 && memcmp(r->p, mark, 3) == 0)
		r->p += 3;
	r->t->utf8 = utf8_valid(r->p, (size_t)(r->end - r->p));
	if (!r->t->utf8 && !from_windows(r))
		return false;
	for (c = r->p; c < r->end; c++) {
		if ((unsigned char)*c < ' ' && *c != '\t' && *c != '\n' &&
		    (*c != '\r' || c + 1 == r->end || c[1] != '\n'))
			return refuse(r, "control");
		r->line += *c == '\n';
	}
	r->line = 1;
	return utf8_clean(r->p, (size_t)(r->end - r->p)) ||
	    refuse(r, "control");
}

/* What the first line has most of, outside quotes. */
static char
sniff(const char *p, const char *end)
{
	static const char	signs[] = ";\t,";
	size_t			count[3] = { 0 }, best = 0, i;
	bool			quoted = false;

	for (; p < end && (quoted || *p != '\n'); p++) {
		quoted ^= *p == '"';
		for (i = 0; !quoted && i < 3; i++)
			count[i] += *p == signs[i];
	}
	for (i = 1; i < 3; i++)
		if (count[i] > count[best])
			best = i;
	return signs[best];
}

/* --- cells --- */

static bool
at_end_of_cell(const struct reader *r)
{
	return r->p == r->end || *r->p == r->t->separator || *r->p == '\n' ||
	    *r->p == '\r';
}

static bool
quoted_cell(struct reader *r)
{
	for (r->p++; r->p < r->end; r->p++) {
		if (*r->p == '"') {
			if (r->p + 1 == r->end || r->p[1] != '"') {
				r->p++;
				return at_end_of_cell(r) ||
				    refuse(r, "after-quote");
			}
			r->p++;
		}
		r->line += *r->p == '\n';
		if (*r->p != '\r')
			buf_char(&r->b, *r->p);
	}
	return refuse(r, "open-quote");
}

static bool
bare_cell(struct reader *r)
{
	for (; !at_end_of_cell(r); r->p++) {
		if (*r->p == '"')
			return refuse(r, "quote");
		buf_char(&r->b, *r->p);
	}
	return true;
}

static struct str
trimmed(const struct buf *b)
{
	const char	*p = b->p, *end = b->p + b->n;

	while (p < end && (*p == ' ' || *p == '\t' || *p == '\n'))
		p++;
	while (end > p && (end[-1] == ' ' || end[-1] == '\t' ||
	    end[-1] == '\n'))
		end--;
	return (struct str){ p, (size_t)(end - p) };
}

static bool
keep(struct reader *r)
{
	struct csv	*t = r->t;
	struct str	 s = trimmed(&r->b);

	if (s.n > CSV_CELL)
		return refuse(r, "cell");
	if (r->n == r->room) {
		t->cell = arena_realloc(r->a, t->cell,
		    r->room * sizeof(*t->cell),
		    2 * r->room * sizeof(*t->cell));
		r->room *= 2;
	}
	t->cell[r->n].p = arena_strndup(r->a, s.p, s.n);
	t->cell[r->n++].n = s.n;
	return true;
}

/* One line; *n is how many cells it has. */
static bool
line(struct reader *r, size_t *n)
{
	for (*n = 0;; r->p++) {
		if (*n == CSV_COLUMNS)
			return refuse(r, "columns");
		r->b.n = 0;
		if (!(r->p < r->end && *r->p == '"' ? quoted_cell(r) :
		    bare_cell(r)) || !keep(r))
			return false;
		++*n;
		if (r->p == r->end || *r->p != r->t->separator)
			break;
	}
	if (r->p < r->end && *r->p == '\r')
		r->p++;
	if (r->p < r->end)
		r->p++;
	r->line++;
	return true;
}

/* What is wrong with the line that began there; NULL: nothing. */
static const char *
line_problem(const struct csv *t, size_t read, size_t n)
{
	if (read > CSV_LINES)
		return "lines";
	if (read == 0 || n == t->columns)
		return NULL;
	return n < t->columns ? "fewer" : "more";
}

static bool
lines(struct reader *r)
{
	struct csv	*t = r->t;
	const char	*problem;
	size_t		 n, i, began, read = 0;

	while (r->p < r->end) {
		began = r->line;
		if (!line(r, &n))
			return false;
		for (i = r->n - n; i < r->n && t->cell[i].n == 0; i++)
			continue;
		if (i == r->n) {		/* an empty line */
			r->n -= n;
			continue;
		}
		if ((problem = line_problem(t, read, n)) != NULL) {
			r->line = began;
			return refuse(r, problem);
		}
		t->columns = n;
		t->at[read++] = began;
	}
	if (read < 2)
		return refuse(r, "empty");
	t->lines = read - 1;
	return true;
}

bool
csv_read(struct arena *a, const char *bytes, size_t n, struct csv *t)
{
	struct reader	r = { .a = a, .p = bytes, .end = bytes + n,
			    .line = 1, .t = t, .room = 256 };

	*t = (struct csv){ .utf8 = true, .separator = ';' };
	if (n > CSV_BYTES)
		return refuse(&r, "bytes");
	if (!decode(&r))
		return false;
	t->separator = sniff(r.p, r.end);
	t->cell = arena_new_array(a, r.room, struct str);
	t->at = arena_new_array(a, CSV_LINES + 1, size_t);
	buf_init(&r.b, a, CSV_CELL + 1);
	return lines(&r);
}

const char *
csv_encoding(const struct csv *t)
{
	return t->utf8 ? "utf-8" : "windows-1252";
}

const char *
csv_separator(const struct csv *t)
{
	return t->separator == ';' ? "semicolon" : t->separator == ',' ?
	    "comma" : "tab";
}

const char *
csv_text(const char *bytes, size_t n)
{
	static const char	calendar[] = "BEGIN:VCALENDAR";
	const char		*p = bytes, *end = bytes + n;

	if (n >= 3 && memcmp(p, "\xef\xbb\xbf", 3) == 0)
		p += 3;
	while (p < end && (*p == ' ' || *p == '\t' || *p == '\r' ||
	    *p == '\n'))
		p++;
	if (p == end || (*p != '[' && *p != '{' &&
	    ((size_t)(end - p) < sizeof(calendar) - 1 ||
	    memcmp(p, calendar, sizeof(calendar) - 1) != 0)))
		return NULL;
	return utf8_clean(bytes, n) ? p : NULL;
}

/* --- writing --- */

void
csv_write_cell(struct buf *b, const char *p, size_t n)
{
	bool	formula = n > 0 && strchr("=+-@\t\r\n", *p) != NULL;
	bool	quoted = false;
	size_t	i;

	for (i = 0; i < n && !quoted; i++)
		quoted = strchr("\";,\t\r\n", p[i]) != NULL;
	if (quoted)
		buf_char(b, '"');
	if (formula)
		buf_char(b, '\'');
	for (i = 0; i < n; i++) {
		if (p[i] == '"')
			buf_char(b, '"');
		buf_char(b, p[i]);
	}
	if (quoted)
		buf_char(b, '"');
}

void
csv_write_cents(struct buf *b, int64_t cents)
{
	uint64_t	n = cents < 0 ? -(uint64_t)cents : (uint64_t)cents;

	buf_printf(b, "%s%" PRIu64 ",%02" PRIu64, cents < 0 ? "-" : "",
	    n / 100, n % 100);
}
