/* The kitchen: what is ordered of a day and of a week, what has moved, and the
 * menus. */
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

static const struct input menu_in[] = {
	{ "from", IN_DATE, .optional = true },
	{ "site", IN_ID, .optional = true },
	{ "copied", IN_BOOL, .optional = true },
	{ 0 }
};

static const struct input write_in[] = {
	{ "from", IN_DATE, .hidden = true },
	{ "site", IN_ID, .optional = true, .hidden = true },
	{ "version", IN_INT, .hidden = true, .max = 1000000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input read_in[] = {
	{ "from", IN_DATE, .optional = true },
	{ "site", IN_ID, .optional = true },
	{ 0 }
};

#define FILE_OF_WEEK							\
	.right = "kitchen-count", .in = week_in,			\
	.call  = { { "kitchen_week_file", { "from" }, .as = "orders" } }

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
		.in    = week_in,
		.call  = { { "kitchen_week", { "from" }, .as = "week" },
			   { "kitchen_week_days", { "from" },
			     .as = "days/day" },
			   { "kitchen_week_counts", { "from" },
			     .as = "counts/count" } },
		.sheet = "clerk/kitchen-week.xsl",
	},
	{
		.method = GET, .path = "/agent/cuisine/fichier", .who = CLERK,
		FILE_OF_WEEK, .out = OUT_CSV,
	},
	{
		.method = GET, .path = "/agent/cuisine/classeur", .who = CLERK,
		FILE_OF_WEEK, .out = OUT_XLSX,
	},
	{
		.method = GET, .path = "/agent/menus", .who = CLERK,
		.right = "kitchen-count",
		.in    = menu_in,
		.call  = { { "menu_edit", { "from", "site" }, .as = "week" },
			   { "menu_sites", { "from", "site" },
			     .as = "sites/site" },
			   { "menu_fields", { "from", "site", "copied" },
			     .as = "@fields" } },
		.sheet = "clerk/menus.xsl",
	},
	{
		.method = POST, .path = "/agent/menus/enregistrer",
		.who = CLERK, .right = "kitchen-count", .by_rows = true,
		.in    = write_in,
		.call  = { { "menu_save", { "from", "site", "version",
			     "@names", "@values", "once" } } },
		.next  = "/agent/menus", .with = { "from", "site" },
		.back  = "/agent/menus",
	},
	{
		.method = POST, .path = "/agent/menus/publier",
		.who = CLERK, .right = "kitchen-count",
		.in    = write_in,
		.call  = { { "menu_publish", { "from", "site", "version",
			     "once" } } },
		.next  = "/agent/menus", .with = { "from", "site" },
		.back  = "/agent/menus",
	},
	{
		.method = GET, .path = "/menus", .who = FAMILY,
		.level = STRANGER,
		.in    = read_in,
		.call  = { { "menu_week", { "from", "site" }, .as = "week" },
			   { "menu_kitchens", { "from", "site" },
			     .as = "sites/site" },
			   { "menu_dishes", { "from", "site" },
			     .as = "dishes/dish" } },
		.sheet = "canteen/menus.xsl",
	},
	{ 0 }
};
