/* What is overdue: a family reads what was said about it and what it can do;
 * accountants take the steps that are no machine's. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route dunning_routes[];

const struct route dunning_routes[] = {
	{
		.method = GET, .path = "/rappels", .who = FAMILY,
		.call  = { { "family_dunning", .as = "invoices/invoice" } },
		.sheet = "dunning/mine.xsl",
	},
	{ 0 }
};
