#include "wire/ical.h"

#include <string.h>

#include "base/banned.h"

enum { OCTETS = 75 };		/* RFC 5545 3.1: of a line, CRLF apart */

static const char zone[] =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n"
    "BEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\n"
    "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nDTSTART:19961027T030000\r\n"
    "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n"
    "END:VTIMEZONE\r\n";

/* One character of a value, in one piece on its line. */
static void
put(struct buf *b, size_t *column, const char *bytes, size_t n)
{
	if (*column + n > OCTETS) {
		buf_str(b, "\r\n ");
		*column = 1;
	}
	buf_add(b, bytes, n);
	*column += n;
}

static size_t
character(struct str s, size_t i)
{
	size_t	n = 1;

	while (i + n < s.n && ((unsigned char)s.p[i + n] & 0xc0) == 0x80)
		n++;
	return n;
}

static void
text_line(struct buf *b, const char *name, struct str s)
{
	size_t	i, n, column = strlen(name);

	buf_str(b, name);
	for (i = 0; i < s.n; i += n) {
		unsigned char	c = (unsigned char)s.p[i];

		n = character(s, i);
		if (c == '\n')
			put(b, &column, "\\n", 2);
		else if (c == '\\' || c == ';' || c == ',')
			put(b, &column, (char[]){ '\\', (char)c }, 2);
		else if (c >= 0x20 && c != 0x7f)
			put(b, &column, s.p + i, n);
	}
	buf_str(b, "\r\n");
}

static bool
made_of(const char *p, size_t n, const char *allowed)
{
	size_t	i;

	for (i = 0; i < n; i++)
		if (p[i] == '\0' || strchr(allowed, p[i]) == NULL)
			return false;
	return n > 0;
}

/* 20261123T120000, and a Z when utc. */
static bool
is_time(struct str s, bool utc)
{
	static const char	digits[] = "0123456789";

	return s.n == (utc ? 16 : 15) && made_of(s.p, 8, digits) &&
	    s.p[8] == 'T' && made_of(s.p + 9, 6, digits) &&
	    (!utc || s.p[15] == 'Z');
}

void
ical_begin(struct buf *b, struct str name)
{
	buf_str(b, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
	    "PRODID:-//guichet//guichet//FR\r\nCALSCALE:GREGORIAN\r\n"
	    "METHOD:PUBLISH\r\n");
	text_line(b, "X-WR-CALNAME:", name);
	buf_str(b, zone);
}

bool
ical_event(struct buf *b, const struct str cell[ICAL_CELLS])
{
	if (!made_of(cell[ICAL_UID].p, cell[ICAL_UID].n,
	    "0123456789abcdefghijklmnopqrstuvwxyz.@-") ||
	    !is_time(cell[ICAL_STAMP], true) ||
	    !is_time(cell[ICAL_STARTS], false) ||
	    !is_time(cell[ICAL_ENDS], false))
		return false;
	buf_str(b, "BEGIN:VEVENT\r\n");
	text_line(b, "UID:", cell[ICAL_UID]);
	text_line(b, "DTSTAMP:", cell[ICAL_STAMP]);
	text_line(b, "DTSTART;TZID=Europe/Paris:", cell[ICAL_STARTS]);
	text_line(b, "DTEND;TZID=Europe/Paris:", cell[ICAL_ENDS]);
	buf_str(b, str_is(cell[ICAL_STATE], "cancelled") ?
	    "STATUS:CANCELLED\r\n" : "STATUS:CONFIRMED\r\n");
	text_line(b, "SUMMARY:", cell[ICAL_SUMMARY]);
	if (cell[ICAL_LOCATION].n > 0)
		text_line(b, "LOCATION:", cell[ICAL_LOCATION]);
	buf_str(b, "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\n");
	return true;
}

void
ical_end(struct buf *b)
{
	buf_str(b, "END:VCALENDAR\r\n");
}
