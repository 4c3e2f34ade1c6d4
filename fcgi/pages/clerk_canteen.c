/* The back office's day: who eats where, whose child this is. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route clerk_canteen_routes[];

static const struct input day_in[] = {
	{ "day", IN_DATE, .optional = true },
	{ "school", IN_ID, .optional = true },
	{ "class", IN_ID, .optional = true },
	{ 0 }
};

static const struct input search_in[] = {
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 1000 },
	{ 0 }
};

static const struct input file_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

const struct route clerk_canteen_routes[] = {
	{
		.method = GET, .path = "/agent", .who = CLERK,
		.right = "canteen-list",
		.in    = day_in,
		.call  = { { "clerk_day", { "day" }, .as = "day" },
			   { "clerk_schools", { "day" },
			     .as = "schools/school" },
			   { "clerk_classes", { "day", "school" },
			     .as = "classes/class" },
			   { "clerk_day_list", { "day", "school", "class" },
			     .as = "pupils/pupil" },
			   { "care_calls", { "day" }, .as = "calls/call" } },
		.sheet = "clerk/day.xsl",
	},
	{
		.method = GET, .path = "/agent/familles", .who = CLERK,
		.right = "family-read", .audited = true,
		.in    = search_in,
		.call  = { { "family_search_pages", { "q", "page" },
			     .as = "search" },
			   { "family_search", { "q", "page" },
			     .as = "families/family" } },
		.sheet = "clerk/families.xsl",
	},
	{
		.method = GET, .path = "/agent/famille", .who = CLERK,
		.right = "family-read", .audited = true,
		.in    = file_in,
		.call  = { { "family_file", { "id" }, .as = "family" },
			   { "family_file_adults", { "id" },
			     .as = "adults/adult" },
			   { "family_file_children", { "id" },
			     .as = "children/child" },
			   { "family_file_bookings", { "id" },
			     .as = "bookings/booking" } },
		.sheet = "clerk/family.xsl",
	},
	{ 0 }
};
