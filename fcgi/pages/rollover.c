/* The next school year as a plan: made, read, completed, checked, applied,
 * undone. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route rollover_routes[];

/* As many lines as a page shows (api.rollover_lines), levels as there are. */
enum { LINES = 50, LEVELS = 8, GROUPS = 20 };

#define PLAN	{ "id", IN_ID, .hidden = true }
#define ONCE	{ "once", IN_NONCE, .hidden = true }

static const struct input make_in[] = {
	{ "first", IN_DATE },
	{ "last", IN_DATE },
	{ "renew", IN_CODE, .optional = true, .many = GROUPS },
	ONCE,
	{ 0 }
};

static const struct input plan_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input act_in[] = {
	PLAN,
	{ "act", IN_CODE, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = 1000000 },
	ONCE,
	{ 0 }
};

static const struct input level_in[] = {
	PLAN,
	{ "class", IN_ID, .hidden = true },
	{ "level", IN_CODE, .many = LEVELS },
	ONCE,
	{ 0 }
};

static const struct input rule_in[] = {
	PLAN,
	{ "kind", IN_CODE, .hidden = true },
	{ "rule", IN_ID, .hidden = true },
	{ "renew", IN_BOOL, .optional = true, .hidden = true },
	ONCE,
	{ 0 }
};

static const struct input cases_in[] = {
	{ "id", IN_ID },
	{ "case", IN_CODE, .optional = true },
	{ "class", IN_ID, .optional = true },
	{ "undecided", IN_BOOL, .optional = true },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 1000 },
	{ 0 }
};

static const struct input decide_in[] = {
	PLAN,
	{ "case", IN_CODE, .optional = true, .hidden = true },
	{ "class", IN_ID, .optional = true, .hidden = true },
	{ "undecided", IN_BOOL, .optional = true, .hidden = true },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 1000,
	  .hidden = true },
	{ "child", IN_CODE, .hidden = true, .many = LINES },
	{ "choice", IN_CODE, .many = LINES },
	{ "reason", IN_LINE, .optional = true, .max = 200 },
	ONCE,
	{ 0 }
};

static const struct input place_in[] = {
	PLAN,
	{ "case", IN_CODE, .optional = true, .hidden = true },
	{ "class", IN_ID, .optional = true, .hidden = true },
	{ "undecided", IN_BOOL, .optional = true, .hidden = true },
	{ "choice", IN_CODE },
	{ "why", IN_LINE, .optional = true, .max = 200 },
	ONCE,
	{ 0 }
};

#define SETTER	.who = CLERK, .right = "canteen-settings"

const struct route rollover_routes[] = {
	{
		.method = GET, .path = "/agent/rentree", SETTER,
		.call  = { { "rollover_ask", .as = "next" },
			   { "rollover_groups", .as = "groups/group" },
			   { "rollovers", .as = "plans/plan" } },
		.sheet = "rollover/list.xsl",
	},
	{
		.method = POST, .path = "/agent/rentree", SETTER,
		.in    = make_in,
		.call  = { { "rollover_make",
			     { "first", "last", "renew", "once" } } },
		.next  = "/agent/rentree/plan", .with = { "id" },
		.back  = "/agent/rentree",
	},
	{
		.method = GET, .path = "/agent/rentree/plan", SETTER,
		.audited = true,
		.in    = plan_in,
		.call  = { { "rollover_card", { "id" }, .as = "plan" },
			   { "rollover_blocks", { "id" },
			     .as = "blocks/block" },
			   { "rollover_cases", { "id" }, .as = "cases/case" },
			   { "rollover_changes", { "id" },
			     .as = "changes/change" },
			   { "rollover_class_list", { "id" },
			     .as = "classes/class" },
			   { "rollover_rule_list", { "id" },
			     .as = "rules/rule" } },
		.sheet = "rollover/plan.xsl",
	},
	{
		.method = POST, .path = "/agent/rentree/plan", SETTER,
		.in    = act_in,
		.call  = { { "rollover_act",
			     { "id", "act", "version", "once" } } },
		.next  = "/agent/rentree/plan", .with = { "id" },
		.back  = "/agent/rentree/plan",
	},
	{
		.method = POST, .path = "/agent/rentree/niveau", SETTER,
		.in    = level_in,
		.call  = { { "rollover_level",
			     { "id", "class", "level", "once" } } },
		.next  = "/agent/rentree/plan", .with = { "id" },
		.back  = "/agent/rentree/plan",
	},
	{
		.method = POST, .path = "/agent/rentree/regle", SETTER,
		.in    = rule_in,
		.call  = { { "rollover_rule",
			     { "id", "kind", "rule", "renew", "once" } } },
		.next  = "/agent/rentree/plan", .with = { "id" },
		.back  = "/agent/rentree/plan",
	},
	{
		.method = GET, .path = "/agent/rentree/eleves", SETTER,
		.audited = true,
		.in    = cases_in,
		.call  = { { "rollover_card", { "id" }, .as = "plan" },
			   { "rollover_page", { "id", "case", "class",
			     "undecided", "page" }, .as = "shown" },
			   { "rollover_cases", { "id" }, .as = "cases/case" },
			   { "rollover_class_list", { "id" },
			     .as = "classes/class" },
			   { "rollover_lines", { "id", "case", "class",
			     "undecided", "page" }, .as = "lines/line" } },
		.sheet = "rollover/pupils.xsl",
	},
	{
		.method = POST, .path = "/agent/rentree/eleves", SETTER,
		.in    = decide_in,
		.call  = { { "rollover_decide", { "id", "case", "class",
			     "undecided", "page", "child", "choice", "reason",
			     "once" } } },
		.next  = "/agent/rentree/eleves",
		.with  = { "id", "case", "class", "undecided" },
		.back  = "/agent/rentree/eleves",
	},
	{
		.method = POST, .path = "/agent/rentree/placer", SETTER,
		.in    = place_in,
		.call  = { { "rollover_place", { "id", "case", "class",
			     "choice", "why", "once" } } },
		.next  = "/agent/rentree/eleves",
		.with  = { "id", "case", "class" },
		.back  = "/agent/rentree/eleves",
	},
	{ 0 }
};
