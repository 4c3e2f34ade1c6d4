/* What agents do for the logins of adults of the family file. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route clerk_account_routes[];

/* vu: the nonce of the form that made the code which the page shows once. */
static const struct input adult[] = {
	{ "id", IN_ID, .hidden = true },
	{ "vu", IN_NONCE, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input making[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input tying[] = {
	{ "id", IN_ID, .hidden = true },
	{ "identifier", IN_LINE, .max = 254, .autocomplete = "off" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route clerk_account_routes[] = {
	{
		.method = GET, .path = "/agent/famille/code", .who = CLERK,
		.right = "family-write", .audited = true,
		.in    = adult,
		.call  = { { "code_person", { "id" }, .as = "adult" },
			   { "code_shown", { "vu" }, .as = "made" } },
		.sheet = "clerk/code.xsl",
	},
	{
		.method = POST, .path = "/agent/famille/code", .who = CLERK,
		.right = "family-write",
		.in    = making,
		.call  = { { "code_make", { "id", "once" } } },
		.next  = "/agent/famille/code", .with = { "id", "vu" },
		.back  = "/agent/famille/code",
	},
	{
		.method = POST, .path = "/agent/famille/rattacher",
		.who   = CLERK,
		.right = "family-write",
		.in    = tying,
		.call  = { { "code_tie", { "id", "identifier", "once" } } },
		.next  = "/agent/famille/code", .with = { "id" },
		.back  = "/agent/famille/code",
	},
	{ 0 }
};
