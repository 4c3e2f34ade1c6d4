/*
 * The body of a form with a file.
 *
 * Before the first delimiter and between parts the parser collects a line at a
 * time; inside a part it looks for CRLF "--" boundary.  What could be the
 * beginning of that delimiter waits in .held (at most 4 + 70 bytes); everything
 * before it goes out at once.
 */
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "web/multipart.h"

#include "base/banned.h"

enum { DELIMITER = MULTIPART_BOUNDARY + 4 };

enum where {
	AT_START,	/* "--boundary" opens the body */
	AFTER_DELIMITER,	/* CRLF, or "--" that ends it all */
	IN_HEADERS,
	IN_FIELD,
	IN_FILE,
	AT_END,		/* nothing but the last CRLF may follow */
};

struct multipart {
	struct arena		*a;
	struct multipart_events	 on;
	enum where		 where;
	char			 delimiter[DELIMITER + 1];  /* CRLF--b */
	size_t			 delimiter_n;
	size_t			 matched;	/* of the delimiter */
	char			 line[MULTIPART_HEADERS];
	size_t			 line_n;
	size_t			 headers_n;	/* bytes of this part's */
	const char		*name, *file;	/* of this part */
	bool			 disposed;	/* its disposition came */
	char			*value;
	size_t			 value_n;
	size_t			 file_n, files;
	struct pair		 field[MULTIPART_FIELDS];
	struct pairs		 fields;
};

static bool	boundary_of(const char *type, const char **, size_t *);
static bool	step(struct multipart *, const char **, const char *end,
		    struct err *);
static bool	body(struct multipart *, const char **, const char *end,
		    struct err *);
static bool	give(struct multipart *, const char *, size_t, struct err *);
static bool	part_over(struct multipart *, struct err *);
static bool	header_line(struct multipart *, struct err *);
static bool	headers_over(struct multipart *, struct err *);

static bool
broken(struct err *e, const char *why)
{
	return err_set(e, ERR_BAD_REQUEST, "MU400", "", "multipart: %s", why);
}

struct multipart *
multipart_new(struct arena *a, const char *type,
    const struct multipart_events *on)
{
	struct multipart	*m;
	const char		*b;
	size_t			 n;

	if (!boundary_of(type, &b, &n))
		return NULL;
	m = arena_new_of(a, struct multipart);
	m->a = a;
	m->on = *on;
	memcpy(m->delimiter, "\r\n--", 4);
	memcpy(m->delimiter + 4, b, n);
	m->delimiter_n = n + 4;
	/* The first delimiter has no line before it to end. */
	m->matched = 2;
	m->fields.v = m->field;
	return m;
}

bool
multipart_push(struct multipart *m, const char *p, size_t n, struct err *e)
{
	const char	*end = p + n;

	while (p < end)
		if (!step(m, &p, end, e))
			return false;
	return true;
}

bool
multipart_end(const struct multipart *m, struct err *e)
{
	return m->where == AT_END || broken(e, "cut before its end");
}

const struct pairs *
multipart_fields(const struct multipart *m)
{
	return &m->fields;
}

/* --- the boundary --- */

static bool
boundary_char(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
	    (c >= 'A' && c <= 'Z') || (c != '\0' &&
	    strchr("'()+_,-./:=?", c) != NULL);
}

/* multipart/form-data; boundary=..., quoted or not; nothing after it. */
static bool
boundary_of(const char *type, const char **out, size_t *n)
{
	static const char	form[] = "multipart/form-data;";
	const char		*p = type, *b;
	bool			 quoted;

	if (strncasecmp(p, form, sizeof(form) - 1) != 0)
		return false;
	p += sizeof(form) - 1;
	p += strspn(p, " \t");
	if (strncasecmp(p, "boundary=", 9) != 0)
		return false;
	p += 9;
	quoted = *p == '"';
	b = p += quoted;
	while (boundary_char(*p))
		p++;
	*out = b;
	*n = (size_t)(p - b);
	return *n > 0 && *n <= MULTIPART_BOUNDARY &&
	    (quoted ? *p == '"' && p[1] == '\0' : *p == '\0');
}

/* --- one step --- */

/* One byte of a line; *whole when its CRLF has come (and is cut off). */
static bool
line_byte(struct multipart *m, char c, bool *whole, struct err *e)
{
	*whole = false;
	if (m->line_n == sizeof(m->line))
		return broken(e, "headers too long");
	m->line[m->line_n++] = c;
	if (c == '\0' || (c == '\r' && m->line_n == sizeof(m->line)))
		return broken(e, "a header that is no line");
	if (c != '\n')
		return true;
	if (m->line_n < 2 || m->line[m->line_n - 2] != '\r')
		return broken(e, "a line that ends without CR");
	m->line_n -= 2;
	m->line[m->line_n] = '\0';
	*whole = true;
	return true;
}

static bool
after_delimiter(struct multipart *m, char c, struct err *e)
{
	m->line[m->line_n++] = c;
	if (m->line_n < 2)
		return c == '\r' || c == '-' ||
		    broken(e, "bytes after a delimiter");
	if (memcmp(m->line, "\r\n", 2) == 0)
		m->where = IN_HEADERS;
	else if (memcmp(m->line, "--", 2) == 0)
		m->where = AT_END;
	else
		return broken(e, "bytes after a delimiter");
	m->line_n = m->headers_n = 0;
	m->name = m->file = NULL;
	m->disposed = false;
	return true;
}

static bool
headers(struct multipart *m, char c, struct err *e)
{
	bool	whole;

	if (++m->headers_n > MULTIPART_HEADERS)
		return broken(e, "headers too long");
	if (!line_byte(m, c, &whole, e))
		return false;
	if (!whole)
		return true;
	if (m->line_n == 0)
		return headers_over(m, e);
	if (!header_line(m, e))
		return false;
	m->line_n = 0;
	return true;
}

static bool
step(struct multipart *m, const char **p, const char *end, struct err *e)
{
	switch (m->where) {
	case AT_START:
		if (*(*p)++ != m->delimiter[m->matched])
			return broken(e, "no delimiter at its beginning");
		if (++m->matched == m->delimiter_n) {
			m->matched = 0;
			m->where = AFTER_DELIMITER;
		}
		return true;
	case AFTER_DELIMITER:
		return after_delimiter(m, *(*p)++, e);
	case IN_HEADERS:
		return headers(m, *(*p)++, e);
	case IN_FIELD:
	case IN_FILE:
		return body(m, p, end, e);
	case AT_END:
		if (m->line_n >= 2 || "\r\n"[m->line_n] != **p)
			return broken(e, "bytes after its end");
		m->line_n++;
		(*p)++;
		return true;
	}
	return false;
}

/*
 * A delimiter begins with CR, and holds no other: what was matched and then
 * fails is content as it stands, and the byte at hand may begin a new match.
 */
static bool
body(struct multipart *m, const char **p, const char *end, struct err *e)
{
	const char	*from = *p, *cr;

	if (m->matched > 0) {
		if (**p == m->delimiter[m->matched]) {
			(*p)++;
			if (++m->matched < m->delimiter_n)
				return true;
			m->matched = 0;
			return part_over(m, e);
		}
		from = m->delimiter;
		cr = m->delimiter + m->matched;
		m->matched = 0;
		return give(m, from, (size_t)(cr - from), e);
	}
	cr = memchr(from, '\r', (size_t)(end - from));
	*p = cr != NULL ? cr + 1 : end;
	m->matched = cr != NULL;
	if (cr == NULL)
		cr = end;
	return cr == from || give(m, from, (size_t)(cr - from), e);
}

static bool
give(struct multipart *m, const char *p, size_t n, struct err *e)
{
	if (m->where == IN_FILE) {
		if (n > MULTIPART_FILE - m->file_n)
			return err_set(e, ERR_REFUSED, "MU472", m->name,
			    "a file over %d bytes", MULTIPART_FILE);
		m->file_n += n;
		return m->on.data(m->on.ctx, p, n, e);
	}
	if (n > MULTIPART_FIELD - m->value_n)
		return broken(e, "a field too long");
	memcpy(m->value + m->value_n, p, n);
	m->value_n += n;
	return true;
}

static bool
part_over(struct multipart *m, struct err *e)
{
	enum where	was = m->where;
	struct pair	*f;

	m->where = AFTER_DELIMITER;
	m->line_n = 0;
	if (was == IN_FILE)
		return m->on.done(m->on.ctx, e);
	if (!utf8_clean(m->value, m->value_n))
		return broken(e, "a field that is not clean UTF-8");
	f = &m->field[m->fields.n++];
	f->name = m->name;
	f->value.p = arena_strndup(m->a, m->value, m->value_n);
	f->value.n = m->value_n;
	return true;
}

/* --- headers --- */

/* A quoted parameter of a disposition; %22 %0D %0A undone, other bytes as they
 * are.  NULL when it is not there or not quoted. */
static char *
parameter(struct arena *a, const char *line, const char *name)
{
	size_t		 n = strlen(name), k = 0;
	const char	*p = line;
	char		*out;

	while ((p = strchr(p, ';')) != NULL) {
		p++;
		p += strspn(p, " \t");
		if (strncasecmp(p, name, n) == 0 && p[n] == '=' &&
		    p[n + 1] == '"')
			break;
		/* Over a quoted value, which may hold a semicolon. */
		p += strcspn(p, "\";");
		if (*p == '"' && (p = strchr(p + 1, '"')) == NULL)
			return NULL;
	}
	if (p == NULL)
		return NULL;
	p += n + 2;
	n = strcspn(p, "\"");
	if (p[n] != '"')
		return NULL;
	out = arena_alloc(a, n + 1);
	for (; n > 0; n--, p++) {
		if (n >= 3 && strncmp(p, "%22", 3) == 0) {
			out[k++] = '"';
		} else if (n >= 3 && (strncasecmp(p, "%0D", 3) == 0 ||
		    strncasecmp(p, "%0A", 3) == 0)) {
			out[k++] = ' ';
		} else {
			out[k++] = *p;
			continue;
		}
		p += 2;
		n -= 2;
	}
	out[k] = '\0';
	return out;
}

/* The name alone, without folders; bytes that are no text become "_"; too long
 * keeps its end, where the extension stands. */
static const char *
file_name(char *name)
{
	size_t	n, chars = 0;
	char	*c, *p = name;

	for (c = name; *c != '\0'; c++)
		if (*c == '/' || *c == '\\')
			p = c + 1;
	n = strlen(p);
	if (!utf8_clean(p, n)) {
		for (c = p; *c != '\0'; c++)
			if ((unsigned char)*c < 0x20 ||
			    (unsigned char)*c >= 0x7f)
				*c = '_';
	}
	for (c = p; *c != '\0'; c++) {
		if ((unsigned char)*c < 0x20 || *c == 0x7f)
			*c = '_';
		chars += ((unsigned char)*c & 0xc0) != 0x80;
	}
	while (chars > MULTIPART_NAME) {
		for (p++; ((unsigned char)*p & 0xc0) == 0x80; p++)
			;
		chars--;
	}
	return p;
}

/* Other headers than the disposition say nothing that we believe. */
static bool
header_line(struct multipart *m, struct err *e)
{
	static const char	disposition[] = "content-disposition:";
	const char		*p = m->line;
	char			*file;

	if (strncasecmp(p, disposition, sizeof(disposition) - 1) != 0)
		return strchr(p, ':') != NULL || broken(e, "a header "
		    "without a colon");
	if (m->disposed)
		return broken(e, "two dispositions");
	m->disposed = true;
	p += sizeof(disposition) - 1;
	p += strspn(p, " \t");
	if (strncasecmp(p, "form-data;", 10) != 0)
		return broken(e, "a part that is no form-data");
	m->name = parameter(m->a, p, "name");
	file = parameter(m->a, p, "filename");
	if (m->name == NULL || *m->name == '\0' ||
	    !utf8_clean(m->name, strlen(m->name)))
		return broken(e, "a part without a name");
	m->file = file != NULL ? file_name(file) : NULL;
	return true;
}

static bool
headers_over(struct multipart *m, struct err *e)
{
	m->line_n = 0;
	if (!m->disposed)
		return broken(e, "a part without a disposition");
	if (m->file != NULL) {
		if (m->files++ == MULTIPART_FILES)
			return broken(e, "too many files");
		m->file_n = 0;
		m->where = IN_FILE;
		return m->on.file(m->on.ctx, m->name, m->file, e);
	}
	if (m->files > 0)
		return broken(e, "a field after a file");
	if (m->fields.n == MULTIPART_FIELDS)
		return broken(e, "too many fields");
	if (m->value == NULL)
		m->value = arena_alloc(m->a, MULTIPART_FIELD);
	m->value_n = 0;
	m->where = IN_FIELD;
	return true;
}
