#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "wire/dsn.h"

#include "base/banned.h"

/* RFC 2046 5.1.1; a field folded over more than this is nobody's status. */
enum { BOUNDARY_MAX = 70, FIELD_MAX = 2000 };

struct reader {
	struct str	rest;
};

/* A field of a header, unfolded. */
struct field {
	char	 name[64];
	char	 value[FIELD_MAX + 1];
};

static bool	boundary_of(struct str *, char boundary[BOUNDARY_MAX + 1]);
static bool	read_part(struct reader *, const char *boundary, bool *found,
		    struct dsn *);
static bool	read_status(struct reader *, const char *boundary,
		    struct dsn *);

bool
dsn_read(struct str message, struct dsn *out)
{
	char		 boundary[BOUNDARY_MAX + 1];
	struct reader	 r;
	bool		 found = false;

	*out = (struct dsn){ .action = DSN_DELIVERED };
	if (message.n > DSN_MAX || memchr(message.p, '\0', message.n) != NULL ||
	    !boundary_of(&message, boundary))
		return false;
	r.rest = message;
	while (r.rest.n > 0 && !found)
		if (!read_part(&r, boundary, &found, out))
			return false;
	return found;
}

/* --- lines and fields --- */

/* The next line without its end; false when there is none. */
static bool
next_line(struct str *rest, struct str *line)
{
	const char	*end;

	if (rest->n == 0)
		return false;
	end = memchr(rest->p, '\n', rest->n);
	line->p = rest->p;
	line->n = end != NULL ? (size_t)(end - rest->p) : rest->n;
	rest->n -= line->n + (end != NULL);
	rest->p += line->n + (end != NULL);
	if (line->n > 0 && line->p[line->n - 1] == '\r')
		line->n--;
	return true;
}

/* Another line of the same field. */
static bool
folded(const struct str *rest)
{
	return rest->n > 0 && (*rest->p == ' ' || *rest->p == '\t');
}

static void
add_value(struct field *f, size_t *n, struct str line)
{
	size_t	room = FIELD_MAX - *n;

	if (line.n > room)
		line.n = room;
	if (line.n > 0)
		memcpy(f->value + *n, line.p, line.n);
	*n += line.n;
	f->value[*n] = '\0';
}

/* The next field, with an empty name when the line is none; false at the blank
 * line, or at the end. */
static bool
next_field(struct str *rest, struct field *f)
{
	struct str	 line;
	const char	*colon;
	size_t		 n = 0, name;

	f->name[0] = f->value[0] = '\0';
	if (!next_line(rest, &line) || line.n == 0)
		return false;
	colon = memchr(line.p, ':', line.n);
	if (colon == NULL || (name = (size_t)(colon - line.p)) >=
	    sizeof(f->name))
		return true;
	memcpy(f->name, line.p, name);
	f->name[name] = '\0';
	add_value(f, &n, (struct str){ colon + 1, line.n - name - 1 });
	while (folded(rest) && next_line(rest, &line))
		add_value(f, &n, line);
	return true;
}

static const char *
skip_space(const char *c)
{
	while (*c == ' ' || *c == '\t')
		c++;
	return c;
}

/* The word at the start of a value: "failed (it was not there)". */
static bool
begins_with(const char *value, const char *word)
{
	size_t	n = strlen(word);

	value = skip_space(value);
	return strncasecmp(value, word, n) == 0 && (value[n] == '\0' ||
	    strchr(" \t;(", value[n]) != NULL);
}

/* --- the report --- */

/* name="value" or name=value among the parameters; NULL without it. */
static const char *
parameter(const char *value, const char *name)
{
	size_t	n = strlen(name);

	while ((value = strchr(value, ';')) != NULL) {
		value = skip_space(value + 1);
		if (strncasecmp(value, name, n) == 0 && value[n] == '=')
			return value + n + 1;
	}
	return NULL;
}

static bool
copy_boundary(const char *from, char boundary[BOUNDARY_MAX + 1])
{
	const char	*stop = *from == '"' ? "\"" : "; \t";
	size_t		 n;

	from += *from == '"';
	n = strcspn(from, stop);
	if (n == 0 || n > BOUNDARY_MAX)
		return false;
	memcpy(boundary, from, n);
	boundary[n] = '\0';
	return true;
}

/* Reads the header of the message, which ends before *rest. */
static bool
boundary_of(struct str *rest, char boundary[BOUNDARY_MAX + 1])
{
	struct field	 f;
	const char	*type, *b;
	bool		 report = false;

	while (next_field(rest, &f)) {
		if (strcasecmp(f.name, "Content-Type") != 0)
			continue;
		type = parameter(f.value, "report-type");
		b = parameter(f.value, "boundary");
		report = begins_with(f.value, "multipart/report") &&
		    type != NULL && begins_with(type + (*type == '"'),
		    *type == '"' ? "delivery-status\"" : "delivery-status") &&
		    b != NULL && copy_boundary(b, boundary);
	}
	return report;
}

/* Whether a line begins here that ends a part. */
static bool
is_boundary(struct str at, const char *boundary)
{
	size_t	n = strlen(boundary);

	return at.n >= n + 2 && at.p[0] == '-' && at.p[1] == '-' &&
	    memcmp(at.p + 2, boundary, n) == 0 &&
	    (at.n == n + 2 || strchr("- \t\r\n", at.p[n + 2]) != NULL);
}

/* Goes to the next part, and through it when it is the status. */
static bool
read_part(struct reader *r, const char *boundary, bool *found,
    struct dsn *out)
{
	struct field	f;
	struct str	line;
	bool		status = false, plain = true;

	do {
		if (!next_line(&r->rest, &line))
			return true;
	} while (!is_boundary(line, boundary));
	while (next_field(&r->rest, &f)) {
		if (strcasecmp(f.name, "Content-Type") == 0)
			status = begins_with(f.value,
			    "message/delivery-status") ||
			    begins_with(f.value,
			    "message/global-delivery-status");
		if (strcasecmp(f.name, "Content-Transfer-Encoding") == 0)
			plain = begins_with(f.value, "7bit") ||
			    begins_with(f.value, "8bit");
	}
	if (!status)
		return true;
	*found = true;
	return plain && read_status(r, boundary, out);
}

/* --- one recipient --- */

/* "5.1.1", and a comment at most. */
static bool
copy_status(const char *value, char status[10])
{
	size_t	i = 0, part, digits;

	value = skip_space(value);
	if (strchr("245", *value) == NULL || *value == '\0')
		return false;
	for (part = 0; part < 3; part++) {
		if (part > 0) {
			if (value[i] != '.')
				return false;
			status[i] = value[i];
			i++;
		}
		for (digits = 0; isdigit((unsigned char)value[i]); digits++) {
			if (digits == (part == 0 ? 1 : 3))
				return false;
			status[i] = value[i];
			i++;
		}
		if (digits == 0)
			return false;
	}
	status[i] = '\0';
	return value[i] == '\0' || strchr(" \t(", value[i]) != NULL;
}

/* "smtp; 550 no such user": the words alone, on one line; bytes of an older
 * alphabet become question marks. */
static void
copy_why(const char *value, char why[DSN_WHY + 1])
{
	const char	*semicolon = strchr(value, ';'), *end;
	size_t		 n = 0, size;
	uint32_t	 c;

	value = skip_space(semicolon != NULL ? semicolon + 1 : value);
	for (end = value + strlen(value); value < end; value += size) {
		size = utf8_next(value, end, &c);
		if (n + (size > 0 ? size : 1) > DSN_WHY)
			break;
		if (size == 0 || !utf8_clean(value, size)) {
			why[n++] = '?';
			size = size > 0 ? size : 1;
		} else if (c <= ' ' || (c >= 0x7f && c < 0xa0)) {
			if (n > 0 && why[n - 1] != ' ')
				why[n++] = ' ';
		} else {
			memcpy(why + n, value, size);
			n += size;
		}
	}
	why[n] = '\0';
}

static bool
copy_action(const char *value, enum dsn_action *action)
{
	if (begins_with(value, "failed"))
		*action = DSN_FAILED;
	else if (begins_with(value, "delayed"))
		*action = DSN_DELAYED;
	else if (begins_with(value, "delivered") ||
	    begins_with(value, "relayed") || begins_with(value, "expanded"))
		*action = DSN_DELIVERED;
	else
		return false;
	return true;
}

/* The fields of one recipient; false when there are none.  *good: an action and
 * a status that agree. */
static bool
read_recipient(struct str *rest, const char *boundary, struct dsn *one,
    bool *good)
{
	struct field	f;
	bool		action = false, status = false, any = false;

	*one = (struct dsn){ .action = DSN_DELIVERED };
	while (!is_boundary(*rest, boundary) && next_field(rest, &f)) {
		any = true;
		if (strcasecmp(f.name, "Action") == 0)
			action = copy_action(f.value, &one->action);
		else if (strcasecmp(f.name, "Status") == 0)
			status = copy_status(f.value, one->status);
		else if (strcasecmp(f.name, "Diagnostic-Code") == 0)
			copy_why(f.value, one->why);
	}
	*good = action && status && (one->action == DSN_DELIVERED) ==
	    (one->status[0] == '2');
	return any;
}

/* First what is said of the message, then of each recipient; blank lines stand
 * between and may be several. */
static bool
read_status(struct reader *r, const char *boundary, struct dsn *out)
{
	struct dsn	one;
	bool		good, known = false, any;

	(void)read_recipient(&r->rest, boundary, &one, &good);
	while (r->rest.n > 0 && !is_boundary(r->rest, boundary)) {
		any = read_recipient(&r->rest, boundary, &one, &good);
		if (!any)
			continue;
		if (!good)
			return false;
		if (!known || one.action > out->action)
			*out = one;
		known = true;
	}
	return known;
}
