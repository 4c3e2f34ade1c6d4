/* The kitchen: what is ordered of a day and of a week, and what has moved. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route kitchen_routes[];

static const struct input day_in[] = {
	{ "day", IN_DATE, .optional = true },
	{ 0 }
};

static const struct input week_in[] = {
	{ "from", IN_DATE, .optional = true },
	{ 0 }
};

#define WEEK								\
	.in    = week_in,						\
	.call  = { { "kitchen_week", { "from" }, .as = "week" },	\
		   { "kitchen_week_days", { "from" },			\
		     .as = "days/day" },				\
		   { "kitchen_week_counts", { "from" },			\
		     .as = "counts/count" } }

const struct route kitchen_routes[] = {
	{
		.method = GET, .path = "/agent/cuisine", .who = CLERK,
		.right = "kitchen-count",
		.in    = day_in,
		.call  = { { "kitchen_day", { "day" }, .as = "day" },
			   { "kitchen_schools", { "day" },
			     .as = "schools/school" },
			   { "kitchen_count", { "day" },
			     .as = "counts/count" },
			   { "kitchen_moves", { "day" },
			     .as = "moves/move" } },
		.sheet = "clerk/kitchen.xsl",
	},
	{
		.method = GET, .path = "/agent/cuisine/semaine", .who = CLERK,
		.right = "kitchen-count",
		WEEK,
		.sheet = "clerk/kitchen-week.xsl",
	},
	{
		.method = GET, .path = "/agent/cuisine/fichier", .who = CLERK,
		.right = "kitchen-count", .out = OUT_CSV,
		WEEK,
		.sheet = "clerk/kitchen-file.xsl",
	},
	{ 0 }
};
