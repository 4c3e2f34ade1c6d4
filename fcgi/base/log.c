/*
 * The log.  No arena and no stdio: it must speak when memory is out, and a
 * line must be one write(2), so that lines of many processes do not mix.
 */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/date.h"
#include "base/log.h"
#include "base/utf8.h"

#include "base/banned.h"

enum {
	LINE = 4096,
	TAIL = 3,	/* "}\n and always room for them */
};

struct line {
	size_t	n;
	char	p[LINE];
};

static struct {
	char		who[24];
	enum log_level	upto;
	bool		prefix;
} the_log = { "", LOG_INFO, false };

static void	line_begin(struct line *, enum log_level, const char *);
static void	line_end(struct line *);
static void	line_field(struct line *, const char *, const char *);
static bool	line_raw(struct line *, const char *, size_t);
static void	line_text(struct line *, const char *);
static size_t	escape(const char *, const char *, char [8], size_t *);

void
log_init(const char *who, enum log_level upto, bool prefix)
{
	snprintf(the_log.who, sizeof(the_log.who), "%s", who);
	the_log.upto = upto;
	the_log.prefix = prefix;
}

void
log_event(enum log_level level, const char *event, ...)
{
	struct line l;
	const char *key, *value;
	va_list ap;

	if (level > the_log.upto)
		return;
	line_begin(&l, level, event);
	va_start(ap, event);
	while ((key = va_arg(ap, const char *)) != NULL) {
		value = va_arg(ap, const char *);
		if (value != NULL)
			line_field(&l, key, value);
	}
	va_end(ap);
	line_end(&l);
}

void
log_line(enum log_level level, const char *event, const char *fmt, ...)
{
	struct line l;
	char message[LINE];
	va_list ap;

	if (level > the_log.upto)
		return;
	va_start(ap, fmt);
	vsnprintf(message, sizeof(message), fmt, ap);
	va_end(ap);
	line_begin(&l, level, event);
	line_field(&l, "message", message);
	line_end(&l);
}

static void
line_begin(struct line *l, enum log_level level, const char *event)
{
	static const char *const names[] = {
		[LOG_ERROR] = "error", [LOG_WARN] = "warning",
		[LOG_NOTE] = "notice", [LOG_INFO] = "info",
		[LOG_FINE] = "debug",
	};
	char head[160], day[11];
	int64_t now = date_now();
	long days = (long)(now / 86400), s = (long)(now % 86400);
	int n;

	date_iso(date_from_days(days), day);
	n = snprintf(head, sizeof(head), "{\"at\":\"%sT%02ld:%02ld:%02ldZ\","
	    "\"level\":\"%s\",\"pid\":%ld", day, s / 3600, s / 60 % 60, s % 60,
	    names[level], (long)getpid());
	l->n = 0;
	if (the_log.prefix) {
		char mark[4] = { '<', (char)('0' + (int)level), '>', '\0' };
		line_raw(l, mark, 3);
	}
	line_raw(l, head, (size_t)n);
	if (the_log.who[0] != '\0')
		line_field(l, "who", the_log.who);
	line_field(l, "event", event);
}

static void
line_end(struct line *l)
{
	ssize_t sent;

	l->p[l->n++] = '}';
	l->p[l->n++] = '\n';
	/* Nobody can be told when the log itself fails. */
	sent = write(STDERR_FILENO, l->p, l->n);
	(void)sent;
}

/* A field that does not fit is left out, a text is cut: the line stays JSON. */
static void
line_field(struct line *l, const char *key, const char *value)
{
	size_t n = strlen(key), was = l->n;
	bool bare = n > 0 && key[n - 1] == '#';

	if (bare)
		n--;
	if (!line_raw(l, ",\"", 2) || !line_raw(l, key, n)
	    || !line_raw(l, bare ? "\":" : "\":\"", bare ? 2 : 3)
	    || (bare && !line_raw(l, value, strlen(value)))) {
		l->n = was;
		return;
	}
	if (!bare)
		line_text(l, value);
}

static bool
line_raw(struct line *l, const char *p, size_t n)
{
	if (l->n + n > LINE - TAIL)
		return false;
	memcpy(l->p + l->n, p, n);
	l->n += n;
	return true;
}

static void
line_text(struct line *l, const char *value)
{
	const char *p = value, *end = value + strlen(value);
	char out[8];
	size_t n, used;

	for (; p < end; p += used) {
		n = escape(p, end, out, &used);
		if (!line_raw(l, out, n))
			break;
	}
	l->p[l->n++] = '"';
}

/* One character as JSON: at most six bytes. */
static size_t
escape(const char *p, const char *end, char out[8], size_t *used)
{
	unsigned char b = (unsigned char)*p;
	uint32_t c;

	*used = utf8_next(p, end, &c);
	if (*used == 0) {
		*used = 1;
		c = 0xfffd;
	} else if (b == '"' || b == '\\') {
		out[0] = '\\';
		out[1] = *p;
		return 2;
	} else if (b >= 0x20 && b != 0x7f) {
		memcpy(out, p, *used);
		return *used;
	}
	return (size_t)snprintf(out, 8, "\\u%04x", (unsigned)(c & 0xffff));
}
