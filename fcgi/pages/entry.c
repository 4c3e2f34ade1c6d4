/*
 * Requests that a clerk types for somebody at the counter, on the phone or by
 * post: everything on one page; its fields are data (engine/fields.h).  The
 * receipt on paper.
 */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route entry_routes[];

/* A whole procedure: what nginx lets through. */
enum { ENTRY_BODY = 65536 };

static const struct input entry_in[] = {
	{ "procedure", IN_CODE, .optional = true },
	{ "channel", IN_CODE, .optional = true },
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ "person", IN_ID, .optional = true, .hidden = true },
	{ "outside", IN_BOOL, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input save_in[] = {
	{ "procedure", IN_CODE, .hidden = true },
	{ "revision", IN_ID, .hidden = true },
	{ "channel", IN_CODE, .hidden = true },
	{ "q", IN_LINE, .optional = true, .hidden = true, .max = 80 },
	{ "person", IN_ID, .optional = true, .hidden = true },
	{ "outside", IN_BOOL, .optional = true, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input receipt_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input given_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route entry_routes[] = {
	{
		.method = GET, .path = "/agent/saisie", .who = CLERK,
		.right = "request-decide", .audited = true,
		.in    = entry_in,
		.call  = { { "entry_page", { "procedure", "channel", "person",
			     "outside" }, .as = "entry" },
			   { "entry_procedures",
			     .as = "procedures/procedure" },
			   { "entry_people", { "q" }, .as = "people/person" },
			   { "entry_parts", { "procedure", "channel" },
			     .as = "parts/part" },
			   { "entry_fields", { "procedure", "channel",
			     "person", "outside" }, .as = "@fields" } },
		.sheet = "desk/entry.xsl",
	},
	{
		.method = POST, .path = "/agent/saisie/envoyer", .who = CLERK,
		.right = "request-decide", .by_rows = true,
		.body  = ENTRY_BODY,
		.in    = save_in,
		.call  = { { "entry_save", { "procedure", "revision",
			     "channel", "person", "@names", "@values",
			     "once" } } },
		.next  = "/agent/demande/recu", .with = { "id" },
		.back  = "/agent/saisie",
	},
	{
		.method = GET, .path = "/agent/demande/recu", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = receipt_in,
		.call  = { { "desk_receipt", { "id" }, .as = "receipt" },
			   { "desk_receipt_pieces", { "id" },
			     .as = "pieces/piece" } },
		.sheet = "desk/receipt.xsl",
	},
	{
		.method = POST, .path = "/agent/demande/recu/remis",
		.who   = CLERK, .right = "request-decide",
		.in    = given_in,
		.call  = { { "desk_receipt_given", { "id", "once" } } },
		.next  = "/agent/demande", .with = { "id" },
		.back  = "/agent/demande/recu",
	},
	{ 0 }
};
