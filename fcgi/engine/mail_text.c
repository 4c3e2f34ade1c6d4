/* One walk over the body: inline text is gathered, blocks write it out. */
#include <string.h>

#include "base/utf8.h"
#include "engine/mail_text.h"

#include "base/banned.h"

/* Room for a reader's "> " twice in a line of 76. */
enum { COLUMNS = 72 };

struct text {
	struct arena	*a;
	struct buf	 out;
	struct buf	 run;		/* inline text, blanks collapsed */
	size_t		 indent;
	const char	*mark;		/* "- " before the next line */
	bool		 gap;		/* an empty line before the next */
};

enum block {
	INLINE, LINE, PARAGRAPH, HEADING, BREAK, RULE, LIST, ITEM, TERM_TEXT,
	ROW, CELL, LINK, IMAGE, NOTHING
};

static void	walk(struct text *, const struct doc_node *);
static void	flush(struct text *);

static enum block
block_of(const char *name)
{
	static const struct { const char *name; enum block block; } known[] = {
		{ "p", PARAGRAPH }, { "h1", HEADING }, { "h2", HEADING },
		{ "h3", HEADING }, { "h4", HEADING }, { "h5", HEADING },
		{ "h6", HEADING }, { "br", BREAK }, { "hr", RULE },
		{ "ul", LIST }, { "ol", LIST }, { "li", ITEM },
		{ "dl", PARAGRAPH }, { "dt", LINE }, { "dd", TERM_TEXT },
		{ "table", PARAGRAPH }, { "caption", LINE }, { "tr", ROW },
		{ "th", CELL }, { "td", CELL }, { "a", LINK },
		{ "img", IMAGE }, { "svg", NOTHING },
		{ "address", PARAGRAPH }, { "blockquote", PARAGRAPH },
		{ "div", LINE }, { "section", PARAGRAPH },
		{ "header", PARAGRAPH }, { "footer", PARAGRAPH },
		{ "main", PARAGRAPH }, { "article", PARAGRAPH },
	};
	size_t	i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strcmp(known[i].name, name) == 0)
			return known[i].block;
	return INLINE;
}

/* --- lines --- */

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
add_run(struct text *t, const char *c)
{
	for (; *c != '\0'; c++) {
		if (!is_blank(*c))
			buf_char(&t->run, *c);
		else if (t->run.n > 0 && !is_blank(t->run.p[t->run.n - 1]))
			buf_char(&t->run, ' ');
	}
}

static void
spaces(struct text *t, size_t n)
{
	while (n-- > 0)
		buf_char(&t->out, ' ');
}

static void
begin_line(struct text *t)
{
	size_t	mark = t->mark != NULL ? strlen(t->mark) : 0;

	spaces(t, t->indent - mark);
	if (mark > 0)
		buf_str(&t->out, t->mark);
	t->mark = NULL;
}

/* Words of the run into lines; "\n" in it is a <br>. */
static void
flush(struct text *t)
{
	const char	*c = t->run.p, *end = c + t->run.n;
	size_t		 column = 0, width, n;

	while (end > c && is_blank(end[-1]))
		end--;
	if (end == c)
		return;
	if (t->gap && t->out.n > 0)
		buf_char(&t->out, '\n');
	t->gap = false;
	begin_line(t);
	while (c < end) {
		for (n = 0; c + n < end && !is_blank(c[n]); n++)
			continue;
		width = utf8_count(c, n);
		if (column > 0 && t->indent + column + 1 + width > COLUMNS) {
			buf_char(&t->out, '\n');
			begin_line(t);
			column = 0;
		} else if (column > 0) {
			buf_char(&t->out, ' ');
			column++;
		}
		buf_add(&t->out, c, n);
		column += width;
		c += n;
		if (c < end && *c == '\n') {
			buf_char(&t->out, '\n');
			begin_line(t);
			column = 0;
		}
		c += c < end;
	}
	buf_char(&t->out, '\n');
	buf_init(&t->run, t->a, 128);
}

/* --- elements --- */

static void
children(struct text *t, const struct doc_node *n)
{
	for (n = doc_first(n); n != NULL; n = doc_next(n))
		walk(t, n);
}

/* The address after its text, unless the text is the address. */
static void
add_link(struct text *t, const struct doc_node *n)
{
	const char	*href = doc_get(n, "href"), *bare;
	size_t		 from = t->run.n;

	children(t, n);
	if (href == NULL || *href == '#' || t->run.n == from)
		return;
	bare = strncmp(href, "mailto:", 7) == 0 ? href + 7 : href;
	while (from < t->run.n && is_blank(t->run.p[from]))
		from++;
	if (strncmp(href, "tel:", 4) == 0 ||
	    (t->run.n - from == strlen(bare) &&
	    memcmp(t->run.p + from, bare, t->run.n - from) == 0))
		return;
	buf_printf(&t->run, " (%s)", bare);
}

static void
add_heading(struct text *t, const struct doc_node *n)
{
	size_t	before, width;

	flush(t);
	t->gap = true;
	children(t, n);
	before = t->out.n + (t->out.n > 0);
	flush(t);
	if (t->out.n <= before || doc_node_name(n)[1] != '1') {
		t->gap = true;
		return;
	}
	width = utf8_count(t->out.p + before, t->out.n - before - 1);
	for (width = width < COLUMNS ? width : COLUMNS; width > 0; width--)
		buf_char(&t->out, '-');
	buf_char(&t->out, '\n');
	t->gap = true;
}

static void
add_list(struct text *t, const struct doc_node *list)
{
	bool		 ordered = strcmp(doc_node_name(list), "ol") == 0;
	bool		 inner = t->indent > 0;
	const struct doc_node *n;
	const char	*mark;
	int		 number = 0;

	flush(t);
	t->gap = t->gap || !inner;
	for (n = doc_first(list); n != NULL; n = doc_next(n)) {
		if (doc_kind(n) != DOC_ELEMENT)
			continue;
		mark = ordered ? arena_printf(t->a, "%d. ", ++number) : "- ";
		t->mark = mark;
		t->indent += strlen(mark);
		children(t, n);
		flush(t);
		t->indent -= strlen(mark);
		t->mark = NULL;
		t->gap = false;
	}
	t->gap = !inner;
}

static void
add_block(struct text *t, const struct doc_node *n, bool apart, size_t indent)
{
	flush(t);
	t->gap = t->gap || apart;
	t->indent += indent;
	children(t, n);
	flush(t);
	t->indent -= indent;
	t->gap = t->gap || apart;
}

static void
add_break(struct text *t)
{
	while (t->run.n > 0 && t->run.p[t->run.n - 1] == ' ')
		t->run.p[--t->run.n] = '\0';
	if (t->run.n > 0)
		buf_char(&t->run, '\n');
}

static void
walk(struct text *t, const struct doc_node *n)
{
	if (doc_kind(n) == DOC_TEXT) {
		add_run(t, doc_bytes(n));
		return;
	}
	if (doc_kind(n) != DOC_ELEMENT)
		return;
	switch (block_of(doc_node_name(n))) {
	case INLINE:
	case ITEM:
		children(t, n);
		break;
	case LINE:
	case ROW:
		add_block(t, n, false, 0);
		break;
	case PARAGRAPH:
		add_block(t, n, true, 0);
		break;
	case TERM_TEXT:
		add_block(t, n, false, 2);
		break;
	case HEADING:
		add_heading(t, n);
		break;
	case LIST:
		add_list(t, n);
		break;
	case CELL:
		add_run(t, " ");
		if (t->run.n > 0)
			add_run(t, "| ");
		children(t, n);
		break;
	case LINK:
		add_link(t, n);
		break;
	case IMAGE:
		if (doc_get(n, "alt") != NULL)
			add_run(t, doc_get(n, "alt"));
		break;
	case BREAK:
		add_break(t);
		break;
	case RULE:
		flush(t);
		t->gap = true;
		break;
	case NOTHING:
		break;
	}
}

static const struct doc_node *
child(const struct doc_node *n, const char *name)
{
	for (n = doc_first(n); n != NULL; n = doc_next(n))
		if (doc_kind(n) == DOC_ELEMENT &&
		    strcmp(doc_node_name(n), name) == 0)
			return n;
	return NULL;
}

struct str
mail_text(struct arena *a, struct doc *result)
{
	const struct doc_node	*body = child(doc_root(result), "body");
	struct text		 t = { .a = a };

	buf_init(&t.out, a, 2048);
	buf_init(&t.run, a, 256);
	if (body != NULL)
		children(&t, body);
	flush(&t);
	return (struct str){ t.out.p, t.out.n };
}

const char *
mail_title(struct arena *a, struct doc *result)
{
	const struct doc_node	*n = child(doc_root(result), "head");
	struct text		 t = { .a = a };

	buf_init(&t.run, a, 128);
	if (n != NULL && (n = child(n, "title")) != NULL)
		children(&t, n);
	while (t.run.n > 0 && t.run.p[t.run.n - 1] == ' ')
		t.run.p[--t.run.n] = '\0';
	return t.run.p;
}
