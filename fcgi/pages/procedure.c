/* The catalogue of procedures, and what to know before starting one: open to
 * everybody. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route procedure_routes[];

static const struct input list_in[] = {
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ 0 }
};

static const struct input page_in[] = {
	{ "code", IN_CODE },
	{ 0 }
};

const struct route procedure_routes[] = {
	{
		.method = GET, .path = "/demarches", .who = FAMILY,
		.level = STRANGER,
		.in    = list_in,
		.call  = { { "procedures_asked", { "q" }, .as = "search" },
			   { "procedures", { "q" },
			     .as = "procedures/procedure" } },
		.sheet = "procedure/list.xsl",
	},
	{
		.method = GET, .path = "/demarche", .who = FAMILY,
		.level = STRANGER,
		.in    = page_in,
		.call  = { { "procedure_page", { "code" }, .as = "procedure" },
			   { "procedure_page_steps", { "code" },
			     .as = "steps/step" },
			   { "procedure_page_pieces", { "code" },
			     .as = "pieces/piece" } },
		.sheet = "procedure/start.xsl",
	},
	{ 0 }
};
