/* Files for accountants: invoices of a campaign, their lines, the ledger. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route export_routes[];

static const struct input campaign_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input days_in[] = {
	{ "from_day", IN_DATE },
	{ "to_day", IN_DATE },
	{ 0 }
};

/* 250 000 lines of a workbook take some seconds. */
enum { EXPORT_MS = 30000 };

/* The same rows as CSV and as a workbook, which has their dictionary. */
#define FILES(CSV, XLSX, IN, ...)					\
	{								\
		.method = GET, .path = CSV, .who = CLERK,		\
		.right = "billing-prepare", .out = OUT_CSV, .in = IN,	\
		.call  = { __VA_ARGS__ }, .limit_ms = EXPORT_MS,	\
	},								\
	{								\
		.method = GET, .path = XLSX, .who = CLERK,		\
		.right = "billing-prepare", .out = OUT_XLSX, .in = IN,	\
		.call  = { __VA_ARGS__ }, .limit_ms = EXPORT_MS,	\
	}

const struct route export_routes[] = {
	FILES("/agent/export/factures", "/agent/export/factures/classeur",
	    campaign_in, { "invoices_file", { "id" }, .as = "invoices" }),
	FILES("/agent/export/lignes", "/agent/export/lignes/classeur",
	    campaign_in,
	    { "invoice_lines_file", { "id" }, .as = "invoice-lines" }),
	FILES("/agent/export/journal", "/agent/export/journal/classeur",
	    days_in,
	    { "ledger_file", { "from_day", "to_day" }, .as = "ledger" }),
	{ 0 }
};
