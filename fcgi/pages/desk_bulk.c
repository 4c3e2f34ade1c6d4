/* The desk, many requests at once; the one search box; letters on paper. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route desk_bulk_routes[];

/* A page of the list has 25 rows, a run of the printer 100 letters. */
static const struct input make_in[] = {
	{ "ids", IN_LINE, .optional = true, .many = 25, .max = 20 },
	{ "whole", IN_BOOL, .optional = true },
	{ "action", IN_CODE },
	{ "law", IN_TEXT, .optional = true, .max = 2000 },
	{ "fact", IN_TEXT, .optional = true, .max = 4000 },
	{ "list", IN_LINE, .optional = true, .hidden = true, .max = 300 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input bulk_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input go_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "go", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input find_in[] = {
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ 0 }
};

/* what: letters, labels, both; start: the first free label of a sheet. */
static const struct input paper_in[] = {
	{ "letters", IN_LINE, .optional = true, .many = 100, .max = 20 },
	{ "receipts", IN_LINE, .optional = true, .many = 100, .max = 20 },
	{ "what", IN_CODE, .optional = true },
	{ "start", IN_INT, .optional = true, .min = 1, .max = 24 },
	{ 0 }
};

static const struct input printed_in[] = {
	{ "letters", IN_LINE, .optional = true, .hidden = true, .many = 100,
	  .max = 20 },
	{ "receipts", IN_LINE, .optional = true, .hidden = true, .many = 100,
	  .max = 20 },
	{ "what", IN_CODE, .optional = true, .hidden = true },
	{ "start", IN_INT, .optional = true, .hidden = true, .min = 1,
	  .max = 24 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route desk_bulk_routes[] = {
	{
		.method = POST, .path = "/agent/operations", .who = CLERK,
		.right = "request-decide",
		.in    = make_in,
		.call  = { { "desk_bulk_make", { "ids", "whole", "action",
			     "law", "fact", "list", "once" } } },
		.next  = "/agent/operation", .with = { "id" },
		.back  = "/agent/demandes",
	},
	{
		.method = GET, .path = "/agent/operation", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = bulk_in,
		.call  = { { "desk_bulk", { "id" }, .as = "bulk" },
			   { "desk_bulk_items", { "id" },
			     .as = "items/item" } },
		.sheet = "desk/bulk.xsl",
	},
	{
		.method = POST, .path = "/agent/operation", .who = CLERK,
		.right = "request-decide",
		.in    = go_in,
		.call  = { { "desk_bulk_go", { "id", "go", "once" } } },
		.next  = "/agent/operation", .with = { "id" },
		.back  = "/agent/operation",
	},
	{
		.method = GET, .path = "/agent/recherche", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = find_in,
		.call  = { { "desk_find", { "q" },
			     .as = "requests/request" },
			   { "desk_find_people", { "q" },
			     .as = "people/person" } },
		.sheet = "desk/search.xsl",
	},
	{
		.method = GET, .path = "/agent/courriers", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = paper_in,
		.call  = { { "desk_paper", { "letters", "receipts" },
			     .as = "letters/letter" },
			   { "desk_paper_pieces", .as = "pieces/piece" },
			   { "desk_paper_receipts", { "letters", "receipts" },
			     .as = "receipts/receipt" },
			   { "desk_paper_named", .as = "named/piece" },
			   { "desk_labels", { "letters", "receipts", "what",
			     "start" }, .as = "labels/label" } },
		.sheet = "desk/paper.xsl",
	},
	{
		.method = POST, .path = "/agent/courriers/postes",
		.who   = CLERK, .right = "request-decide",
		.in    = printed_in,
		.call  = { { "desk_printed", { "letters", "receipts",
			     "once" } } },
		.next  = "/agent/courriers",
		.back  = "/agent/courriers",
	},
	{ 0 }
};
