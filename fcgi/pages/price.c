/* Prices: why a day costs what it costs, the rules that everybody may read, and
 * what one would pay by them. */
#include <stddef.h>

#include "base/limits.h"
#include "web/route.h"

#include "base/banned.h"

extern const struct route price_routes[];

static const char *const ages[] = { "nursery", "elementary", NULL };

static const struct input slot_in[] = {
	{ "slot", IN_SLOT, .hidden = true },
	{ 0 }
};

static const struct input simulator_in[] = {
	{ "sim_activity", IN_CODE, .optional = true },
	{ "sim_age", IN_CHOICE, .optional = true, .options = ages },
	{ "sim_quotient", IN_CENTS, .optional = true },
	{ "sim_children", IN_INT, .optional = true, .min = 1,
	  .max = CHILDREN_MAX },
	{ "sim_rank", IN_INT, .optional = true, .min = 1,
	  .max = CHILDREN_MAX },
	{ "sim_outside", IN_BOOL, .optional = true },
	{ "sim_packed", IN_BOOL, .optional = true },
	{ 0 }
};

const struct route price_routes[] = {
	{
		.method = GET, .path = "/prix", .who = FAMILY,
		.in    = slot_in,
		.call  = { { "price_card", { "slot" }, .as = "price" },
			   { "price_steps", { "slot" }, .as = "steps/step" } },
		.sheet = "price/why.xsl",
	},
	{
		.method = GET, .path = "/tarifs", .who = FAMILY,
		.level = STRANGER,
		.call  = { { "tariff_rules", .as = "tariffs/tariff" },
			   { "tariff_grid", .as = "lines/line" },
			   { "tariff_criteria", .as = "criteria/criterion" },
			   { "tariff_extras", .as = "extras/extra" } },
		.sheet = "price/rules.xsl",
	},
	{
		.method = GET, .path = "/tarifs/simulateur", .who = FAMILY,
		.level = STRANGER,
		.in    = simulator_in,
		.call  = { { "price_choices", .as = "choices/choice" },
			   { "price_simulated", { "sim_activity", "sim_age",
			     "sim_quotient", "sim_children", "sim_rank",
			     "sim_outside", "sim_packed" },
			     .as = "steps/step" } },
		.sheet = "price/simulator.xsl",
	},
	{ 0 }
};
