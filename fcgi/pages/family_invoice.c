/* A family's invoices: what there is to pay and why, line by line; contesting a
 * line, and what becomes of a credit. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route family_invoice_routes[];


static const struct input one_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ 0 }
};

static const struct input contest_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "body", IN_TEXT, .max = 2000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input ask_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* What is left of a credit. */
static const char *const choices[] = { "carry-over", "refund", NULL };

static const struct input choose_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "choice", IN_CHOICE, .options = choices },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route family_invoice_routes[] = {
	{
		.method = GET, .path = "/factures", .who = FAMILY,
		.call  = { { "family_invoice_due", .as = "due" },
			   { "family_invoices", .as = "invoices/invoice" },
			   { "family_invoice_carried",
			     .as = "waiting/sum" } },
		.sheet = "invoice/list.xsl",
	},
	{
		.method = GET, .path = "/facture", .who = FAMILY,
		.in    = one_in,
		.call  = { { "family_invoice", { "id" }, .as = "invoice" },
			   { "family_invoice_lines", { "id" },
			     .as = "lines/line" },
			   { "family_invoice_corrections", { "id" },
			     .as = "corrections/correction" },
			   { "family_invoice_pdf", { "id" }, .as = "pdf" } },
		.sheet = "invoice/one.xsl",
	},
	{
		.method = POST, .path = "/facture/pdf", .who = FAMILY,
		.in    = ask_in,
		.call  = { { "family_invoice_pdf_ask", { "id", "once" } } },
		.next  = "/facture", .with = { "id" },
		.back  = "/facture",
	},
	{
		.method = POST, .path = "/facture/avoir", .who = FAMILY,
		.in    = choose_in,
		.call  = { { "family_invoice_choose", { "id", "choice",
			     "once" } } },
		.next  = "/facture", .with = { "id" },
		.back  = "/facture",
	},
	{
		.method = GET, .path = "/facture/ligne", .who = FAMILY,
		.in    = one_in,
		.call  = { { "family_invoice_line", { "id" }, .as = "line" },
			   { "invoice_line_steps", { "id" },
			     .as = "steps/step" } },
		.sheet = "invoice/why.xsl",
	},
	{
		.method = POST, .path = "/facture/contester", .who = FAMILY,
		.in    = contest_in,
		.call  = { { "family_invoice_contest", { "id", "body",
			     "once" } } },
		.next  = "/facture/ligne", .with = { "id" },
		.back  = "/facture/ligne",
	},
	{ 0 }
};
