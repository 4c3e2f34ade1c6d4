/*
 * A calendar as other programs subscribe to it: iCalendar, RFC 5545.
 *
 * Lines end with CRLF and are folded at 75 octets, never within a character;
 * text is escaped.  Times are civil, of Europe/Paris, whose VTIMEZONE stands in
 * the file.
 */
#ifndef GUICHET_WIRE_ICAL_H
#define GUICHET_WIRE_ICAL_H

#include <stdbool.h>

#include "base/str.h"

/* The cells of one event, in this order. */
enum ical_cell {
	ICAL_UID,		/* [0-9a-z.@-], the same for ever */
	ICAL_STAMP,		/* 20261118T090000Z */
	ICAL_STARTS,		/* 20261123T120000 */
	ICAL_ENDS,
	ICAL_STATE,		/* "cancelled", or anything else */
	ICAL_SUMMARY,
	ICAL_LOCATION,
	ICAL_CELLS
};

void	ical_begin(struct buf *, struct str name);
/* false, and nothing is written, for what is no event: a heading. */
bool	ical_event(struct buf *, const struct str cell[ICAL_CELLS]);
void	ical_end(struct buf *);

#endif
