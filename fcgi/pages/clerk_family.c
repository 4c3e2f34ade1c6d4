/* The family file in the back office: the queue of changes, one to decide, and
 * what a clerk writes. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route clerk_family_routes[];

static const struct input queue_in[] = {
	{ "fact", IN_CODE, .optional = true },
	{ 0 }
};

static const struct input change_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input decide_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = 1000000 },
	{ "decision", IN_CODE },
	{ "reason", IN_TEXT, .optional = true, .max = 2000 },
	{ "issued", IN_DATE, .optional = true },
	{ "valid_to", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input unproven_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "document", IN_ID, .hidden = true },
	{ "refusal", IN_CODE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input town_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

/* over: the agent gives a seat above the capacity, knowing it. */
static const struct input town_book_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "child", IN_ID },
	{ "activity", IN_CODE },
	{ "day", IN_DATE },
	{ "change", IN_CODE },
	{ "reason", IN_LINE, .optional = true, .max = 300 },
	{ "over", IN_BOOL, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route clerk_family_routes[] = {
	{
		.method = GET, .path = "/agent/famille/reserver", .who = CLERK,
		.right = "booking-write", .audited = true,
		.in    = town_in,
		.call  = { { "family_file", { "id" }, .as = "family" },
			   { "town_choices", { "id" },
			     .as = "choices/choice" } },
		.sheet = "clerk/town-book.xsl",
	},
	{
		.method = POST, .path = "/agent/famille/reserver",
		.who   = CLERK, .right = "booking-write",
		.in    = town_book_in,
		.call  = { { "town_book", { "id", "child", "activity", "day",
			     "change", "reason", "over", "once" } } },
		.next  = "/agent/famille", .with = { "id" },
		.back  = "/agent/famille/reserver",
	},
	{
		.method = GET, .path = "/agent/changements", .who = CLERK,
		.right = "family-read", .audited = true,
		.in    = queue_in,
		.call  = { { "change_counts", .as = "counts/count" },
			   { "change_queue", { "fact" },
			     .as = "changes/change" } },
		.sheet = "clerk/changes.xsl",
	},
	{
		.method = GET, .path = "/agent/changement", .who = CLERK,
		.right = "family-read", .audited = true,
		.in    = change_in,
		.call  = { { "change_file", { "id" }, .as = "change" },
			   { "change_parts", { "id" },
			     .as = "parts/part" },
			   { "proof_documents", { "id" },
			     .as = "documents/document" } },
		.sheet = "clerk/change.xsl",
	},
	{
		.method = POST, .path = "/agent/changement", .who = CLERK,
		.right = "family-write",
		.in    = decide_in,
		.call  = { { "change_decide",
			     { "id", "version", "decision", "reason",
			       "issued", "valid_to", "once" } } },
		.next  = "/agent/changements",
		.back  = "/agent/changement",
	},
	{
		.method = POST, .path = "/agent/changement/refuser-piece",
		.who   = CLERK, .right = "family-write",
		.in    = unproven_in,
		.call  = { { "proof_refuse",
			     { "id", "document", "refusal", "once" } } },
		.next  = "/agent/changement", .with = { "id" },
		.back  = "/agent/changement",
	},
	{ 0 }
};
