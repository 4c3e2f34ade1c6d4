/* RFC 5322, 2045 (quoted-printable), 2047 (encoded words), 2046 (parts). */
#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "wire/mime.h"

#include "base/banned.h"

/* A line has at most 76 characters (RFC 2045 6.7, RFC 2047 2). */
enum { LINE = 76 };

/* "=?UTF-8?B?" and "?=" */
enum { WORD_FRAME = 12 };

/* An address has at most 254 bytes (RFC 5321 4.5.3.1.3, erratum 1690). */
enum { ADDRESS_MAX = 254 };

static bool
has_control(const char *c)
{
	for (; *c != '\0'; c++)
		if ((unsigned char)*c < ' ' || *c == 0x7f)
			return true;
	return false;
}

static bool
is_atom(const char *from, const char *to)
{
	if (from == to || *from == '.' || to[-1] == '.')
		return false;
	for (; from < to; from++)
		if (!isalnum((unsigned char)*from) &&
		    strchr("!#$%&'*+-/=?^_`{|}~.", *from) == NULL)
			return false;
	return true;
}

bool
mail_is_address(const char *c)
{
	const char	*at = strrchr(c, '@');

	return at != NULL && strlen(c) <= ADDRESS_MAX && is_atom(c, at) &&
	    is_atom(at + 1, at + 1 + strlen(at + 1));
}

/* --- headers --- */

static void
base64(struct buf *b, const unsigned char *p, size_t n)
{
	static const char	 sign[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef"
				    "ghijklmnopqrstuvwxyz0123456789+/";
	size_t			 i;

	for (i = 0; i < n; i += 3) {
		unsigned	v = (unsigned)p[i] << 16;

		v |= i + 1 < n ? (unsigned)p[i + 1] << 8 : 0;
		v |= i + 2 < n ? p[i + 2] : 0;
		buf_char(b, sign[v >> 18]);
		buf_char(b, sign[v >> 12 & 63]);
		buf_char(b, i + 1 < n ? sign[v >> 6 & 63] : '=');
		buf_char(b, i + 2 < n ? sign[v & 63] : '=');
	}
}

/* How many bytes of the text fit in `room`, cut between characters. */
static size_t
whole_characters(const char *text, size_t room)
{
	size_t	n = strlen(text);

	if (n <= room)
		return n;
	for (n = room; n > 0 && ((unsigned char)text[n] & 0xc0) == 0x80; n--)
		continue;
	return n > 0 ? n : room;
}

/* What a reader would not take for an encoded word, nor for anything else. */
static bool
is_plain(size_t column, const char *text)
{
	const char	*c;

	if (column + strlen(text) > LINE || strstr(text, "=?") != NULL)
		return false;
	for (c = text; *c != '\0'; c++)
		if ((unsigned char)*c > '~')
			return false;
	return true;
}

void
mail_words(struct buf *b, size_t column, const char *text)
{
	size_t	room, n;

	if (is_plain(column, text)) {
		buf_str(b, text);
		return;
	}
	while (*text != '\0') {
		/* four characters hold three bytes */
		room = (LINE - column - WORD_FRAME) / 4 * 3;
		n = whole_characters(text, room);
		buf_str(b, "=?UTF-8?B?");
		base64(b, (const unsigned char *)text, n);
		buf_str(b, "?=");
		text += n;
		if (*text != '\0')
			buf_str(b, "\r\n ");
		column = 1;
	}
}

/* A display name: a plain one is quoted, for it may hold a comma. */
static void
add_name(struct buf *b, size_t column, const char *name)
{
	const char	*c;

	if (!is_plain(column + 2, name)) {
		mail_words(b, column, name);
		return;
	}
	buf_char(b, '"');
	for (c = name; *c != '\0'; c++) {
		if (*c == '"' || *c == '\\')
			buf_char(b, '\\');
		buf_char(b, *c);
	}
	buf_char(b, '"');
}

/* Names of days and months are the protocol's, not words for people. */
static void
add_date(struct buf *b, struct instant t)
{
	static const char *const day[] = { "Mon", "Tue", "Wed", "Thu", "Fri",
	    "Sat", "Sun" };
	static const char *const month[] = { "Jan", "Feb", "Mar", "Apr",
	    "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" };
	int	east = t.offset_minutes < 0 ? -t.offset_minutes :
		    t.offset_minutes;

	buf_printf(b, "Date: %s, %d %s %d %02d:%02d:%02d %c%02d%02d\r\n",
	    day[date_weekday(t.day) - 1], t.day.d, month[t.day.m - 1],
	    t.day.y, t.hour, t.minute, t.second,
	    t.offset_minutes < 0 ? '-' : '+', east / 60, east % 60);
}

static bool
check(const struct mail *m, struct err *e)
{
	const char	*id = m->id, *c;

	if (!mail_is_address(m->from) || !mail_is_address(m->to))
		return err_set(e, ERR_OURS, "MU541", NULL,
		    "mail: no plain address");
	for (c = id; *c != '\0'; c++)
		if (!isalnum((unsigned char)*c))
			return err_set(e, ERR_OURS, "MU500", NULL,
			    "mail: Message-ID");
	if (!date_valid(m->at.day) || *id == '\0' ||
	    !is_atom(m->domain, m->domain + strlen(m->domain)))
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "mail: date or domain");
	if (has_control(m->subject) || has_control(m->from_name) ||
	    has_control(m->lang))
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "mail: a control character in a header");
	if (!utf8_valid(m->subject, strlen(m->subject)) ||
	    !utf8_valid(m->from_name, strlen(m->from_name)))
		return err_set(e, ERR_OURS, "MU500", NULL, "mail: not UTF-8");
	return true;
}

static void
add_headers(struct buf *b, const struct mail *m)
{
	add_date(b, m->at);
	buf_str(b, "From: ");
	if (*m->from_name != '\0') {
		add_name(b, strlen("From: "), m->from_name);
		buf_str(b, "\r\n ");
	}
	buf_printf(b, "<%s>\r\nTo: <%s>\r\nSubject: ", m->from, m->to);
	mail_words(b, strlen("Subject: "), m->subject);
	buf_printf(b, "\r\nMessage-ID: <%s@%s>\r\n", m->id, m->domain);
	/* RFC 3834: no answer by a machine is wanted. */
	buf_str(b, "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n");
	if (*m->lang != '\0')
		buf_printf(b, "Content-Language: %s\r\n", m->lang);
}

/* --- parts --- */

static void
escape(struct buf *b, unsigned char c)
{
	buf_printf(b, "=%02X", c);
}

void
mail_quoted_printable(struct buf *b, struct str s)
{
	size_t	i, column = 0, width;

	for (i = 0; i < s.n; i++) {
		unsigned char	c = (unsigned char)s.p[i];
		/* a blank before the end of a line would be lost */
		bool	last = i + 1 == s.n || s.p[i + 1] == '\n';
		bool	plain = (c > ' ' && c <= '~' && c != '=') ||
			    ((c == ' ' || c == '\t') && !last);

		if (c == '\n') {
			buf_str(b, "\r\n");
			column = 0;
			continue;
		}
		/* a line of a dot alone ends a message in SMTP */
		if (c == '.' && column == 0)
			plain = false;
		width = plain ? 1 : 3;
		if (column + width > (last ? LINE : LINE - 1)) {
			buf_str(b, "=\r\n");
			column = 0;
			plain = plain && c != '.';
			width = plain ? 1 : 3;
		}
		if (plain)
			buf_char(b, (char)c);
		else
			escape(b, c);
		column += width;
	}
	if (column > 0)
		buf_str(b, "\r\n");
}

/* "=_" never stands in quoted-printable (RFC 2045 6.7, note). */
static void
add_part(struct buf *b, const struct mail *m, const char *type,
    struct str content)
{
	buf_printf(b, "--=_%s\r\nContent-Type: text/%s; charset=utf-8\r\n"
	    "Content-Transfer-Encoding: quoted-printable\r\n\r\n", m->id,
	    type);
	mail_quoted_printable(b, content);
}

bool
mail_write(struct arena *a, const struct mail *m, struct str *out,
    struct err *e)
{
	struct buf	b;

	if (!check(m, e))
		return false;
	buf_init(&b, a, 1024 + m->text.n + m->html.n);
	add_headers(&b, m);
	buf_printf(&b, "Content-Type: multipart/alternative;\r\n"
	    " boundary=\"=_%s\"\r\n\r\n", m->id);
	add_part(&b, m, "plain", m->text);
	add_part(&b, m, "html", m->html);
	buf_printf(&b, "--=_%s--\r\n", m->id);
	*out = (struct str){ b.p, b.n };
	return true;
}
