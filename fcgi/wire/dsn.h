/*
 * A delivery status notification (RFC 3464, in RFC 6522's multipart/report):
 * what became of one message that we sent.  Pure bytes in, one struct out; what
 * is not such a report, or says something else than RFC 3464, is no report:
 * answers of absent people and of list managers come to the same address.
 */
#ifndef GUICHET_WIRE_DSN_H
#define GUICHET_WIRE_DSN_H

#include <stdbool.h>

#include "base/err.h"
#include "base/str.h"

enum {
	DSN_MAX = 1 << 20,	/* bytes; reports quote the message, ours is
				 * small */
	DSN_WHY = 300		/* bytes of a reason that are kept */
};

enum dsn_action {
	DSN_DELIVERED,	/* delivered, relayed or expanded: nothing to do */
	DSN_DELAYED,	/* the other side still tries */
	DSN_FAILED,	/* it gave up */
};

struct dsn {
	enum dsn_action	 action;
	char		 status[10];		/* "5.1.1" (RFC 3463) */
	char		 why[DSN_WHY + 1];	/* UTF-8, one line */
};

/* Of several recipients the worst one counts; ours are one a message. */
bool	dsn_read(struct str message, struct dsn *) MUST_CHECK;

#endif
