/* What a home was billed and paid, year by year; the tax certificate of what it
 * paid for childcare. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route family_statement_routes[];

static const struct input year_in[] = {
	{ "year", IN_INT, .optional = true, .hidden = true, .min = 2000,
	  .max = 2100 },
	{ 0 }
};

const struct route family_statement_routes[] = {
	{
		.method = GET, .path = "/releve", .who = FAMILY,
		.in    = year_in,
		.call  = { { "statement_year", { "year" }, .as = "card" },
			   { "statement", { "year" }, .as = "moves/move" },
			   { "statement_years", .as = "years/of" } },
		.sheet = "statement/year.xsl",
	},
	{
		.method = GET, .path = "/releve/fichier", .who = FAMILY,
		.in    = year_in, .out = OUT_CSV,
		.call  = { { "statement", { "year" }, .as = "statement" } },
	},
	{
		.method = GET, .path = "/attestation-fiscale", .who = FAMILY,
		.in    = year_in,
		.call  = { { "certificate_card", { "year" }, .as = "card" },
			   { "certificate", { "year" },
			     .as = "children/child" } },
		.sheet = "statement/certificate.xsl",
	},
	{ 0 }
};
