/* What stands beside the desk's list: mails that did not arrive. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route desk_trays_routes[];

static const struct input none_in[] = { { 0 } };

static const struct input seen_in[] = {
	{ "mail", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route desk_trays_routes[] = {
	{
		.method = GET, .path = "/agent/retours", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = none_in,
		.call  = { { "desk_returns", .as = "returns/return" } },
		.sheet = "desk/returns.xsl",
	},
	{
		.method = POST, .path = "/agent/retours/vu", .who = CLERK,
		.right = "request-decide",
		.in    = seen_in,
		.call  = { { "desk_return_seen", { "mail", "once" } } },
		.next  = "/agent/retours",
		.back  = "/agent/retours",
	},
	{ 0 }
};
