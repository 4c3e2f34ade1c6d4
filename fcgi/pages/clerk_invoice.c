/* Invoices in the back office: found, read day by day. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route clerk_invoice_routes[];

enum { PAGE_MAX = 100000 };

static const char *const states[] = { "draft", "issued", "part-paid", "paid",
    "credited", "titled", "written-off", NULL };

static const struct input list_in[] = {
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ "number", IN_LINE, .optional = true, .max = 40 },
	{ "campaign", IN_ID, .optional = true },
	{ "state", IN_CHOICE, .optional = true, .options = states },
	{ "least", IN_CENTS, .optional = true },
	{ "most", IN_CENTS, .optional = true },
	{ "page", IN_INT, .optional = true, .min = 1, .max = PAGE_MAX },
	{ 0 }
};

static const struct input one[] = {
	{ "id", IN_ID },
	{ 0 }
};

#define BILLER	.who = CLERK, .right = "billing-prepare", .audited = true

const struct route clerk_invoice_routes[] = {
	{
		.method = GET, .path = "/agent/factures", BILLER,
		.in    = list_in,
		.call  = { { "campaign_choices",
			     .as = "campaigns/campaign" },
			   { "invoices_page", { "number", "q", "campaign",
			     "state", "least", "most", "page" },
			     .as = "shown" },
			   { "invoices", { "number", "q", "campaign", "state",
			     "least", "most", "page" },
			     .as = "invoices/invoice" } },
		.sheet = "billing/invoices.xsl",
	},
	{
		.method = GET, .path = "/agent/factures/facture", BILLER,
		.in    = one,
		.call  = { { "invoice_card", { "id" }, .as = "invoice" },
			   { "invoice_lines", { "id" }, .as = "lines/line" },
			   { "invoice_moves", { "id" }, .as = "moves/move" },
			   { "invoice_corrections", { "id" },
			     .as = "corrections/correction" } },
		.sheet = "billing/invoice.xsl",
	},
	{
		.method = GET, .path = "/agent/factures/ligne", BILLER,
		.in    = one,
		.call  = { { "invoice_line_card", { "id" }, .as = "line" },
			   { "invoice_line_steps", { "id" },
			     .as = "steps/step" } },
		.sheet = "billing/line.xsl",
	},
	{ 0 }
};
