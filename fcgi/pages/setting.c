/* Settings: a service manager drafts changes of the rules, previews and checks
 * them, publishes them from a date, withdraws them before it. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route setting_routes[];

enum { VERSION_MAX = 1000000 };

static const struct input begin_in[] = {
	{ "setting_title", IN_LINE, .max = 200 },
	{ "from_day", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input rules_in[] = {
	{ "kind", IN_CODE },
	{ "id", IN_ID, .optional = true },
	{ 0 }
};

static const struct input one[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input line_in[] = {
	{ "id", IN_ID },
	{ "kind", IN_CODE },
	{ "target", IN_LINE, .optional = true, .max = 40 },
	{ 0 }
};

static const struct input line_save_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	{ "kind", IN_CODE, .hidden = true },
	{ "target", IN_LINE, .hidden = true, .optional = true, .max = 40 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input line_end_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	{ "kind", IN_CODE, .hidden = true },
	{ "target", IN_LINE, .hidden = true, .max = 40 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input remove_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	{ "what", IN_CODE, .hidden = true },
	{ "part", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input test_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	{ "test_activity", IN_CODE },
	{ "test_place", IN_LINE, .max = 18 },
	{ "test_action", IN_CODE },
	{ "test_day", IN_DATE },
	{ "test_until", IN_DATE },
	{ "test_at", IN_LINE, .max = 8 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input step_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input move_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	{ "new_day", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input publish_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	{ "vote_number", IN_LINE, .max = 40 },
	{ "vote_day", IN_DATE },
	{ "vote_title", IN_LINE, .max = 200 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* A form of a draft: it comes back to the draft's page, done or refused. */
#define DRAFT_FORM(PATH, IN, ...) \
	{ \
		.method = POST, .path = PATH, .who = CLERK, \
		.right = "canteen-settings", \
		.in    = IN, \
		.call  = { __VA_ARGS__ }, \
		.next  = "/agent/reglages/projet", .with = { "id" }, \
		.back  = "/agent/reglages/projet", \
	}

const struct route setting_routes[] = {
	{
		.method = GET, .path = "/agent/reglages", .who = CLERK,
		.right = "canteen-settings",
		.call  = { { "setting_kinds", .as = "kinds/kind" },
			   { "setting_drafts", .as = "drafts/draft" } },
		.sheet = "setting/home.xsl",
	},
	{
		.method = POST, .path = "/agent/reglages/nouveau", .who = CLERK,
		.right = "canteen-settings",
		.in    = begin_in,
		.call  = { { "setting_begin",
			     { "setting_title", "from_day", "once" } } },
		.next  = "/agent/reglages/projet", .with = { "id" },
		.back  = "/agent/reglages",
	},
	{
		.method = GET, .path = "/agent/reglages/regles", .who = CLERK,
		.right = "canteen-settings",
		.in    = rules_in,
		.call  = { { "setting_shown", { "kind", "id" },
			     .as = "shown" },
			   { "setting_rules", { "kind", "id" },
			     .as = "rules/rule" } },
		.sheet = "setting/rules.xsl",
	},
	{
		.method = GET, .path = "/agent/reglages/projet", .who = CLERK,
		.right = "canteen-settings",
		.in    = one,
		.call  = { { "setting_draft", { "id" }, .as = "draft" },
			   { "setting_kinds", .as = "kinds/kind" },
			   { "setting_lines", { "id" }, .as = "lines/line" },
			   { "setting_tests", { "id" }, .as = "tests/test" },
			   { "setting_findings", { "id" },
			     .as = "findings/finding" },
			   { "setting_names", { "id" },
			     .as = "names/name" } },
		.sheet = "setting/draft.xsl",
	},
	{
		.method = GET, .path = "/agent/reglages/ligne", .who = CLERK,
		.right = "canteen-settings",
		.in    = line_in,
		.call  = { { "setting_line", { "id", "kind", "target" },
			     .as = "line" },
			   { "setting_fields", { "id", "kind", "target" },
			     .as = "@fields" } },
		.sheet = "setting/line.xsl",
	},
	{
		.method = POST, .path = "/agent/reglages/ligne", .who = CLERK,
		.right = "canteen-settings", .by_rows = true,
		.in    = line_save_in,
		.call  = { { "setting_line_save", { "id", "version", "kind",
			     "target", "@names", "@values", "once" } } },
		.next  = "/agent/reglages/projet", .with = { "id" },
		.back  = "/agent/reglages/ligne",
	},
	DRAFT_FORM("/agent/reglages/terminer", line_end_in,
	    { "setting_line_end", { "id", "version", "kind", "target",
	      "once" } }),
	DRAFT_FORM("/agent/reglages/oter", remove_in, { "setting_remove",
	    { "id", "version", "what", "part", "once" } }),
	DRAFT_FORM("/agent/reglages/exemple", test_in, { "setting_test_add",
	    { "id", "version", "test_activity", "test_place", "test_action",
	      "test_day", "test_until", "test_at", "once" } }),
	DRAFT_FORM("/agent/reglages/dater", move_in, { "setting_move",
	    { "id", "version", "new_day", "once" } }),
	DRAFT_FORM("/agent/reglages/verifier", step_in, { "setting_check",
	    { "id", "version", "once" } }),
	DRAFT_FORM("/agent/reglages/publier", publish_in, { "setting_publish",
	    { "id", "version", "vote_number", "vote_day", "vote_title",
	      "once" } }),
	DRAFT_FORM("/agent/reglages/retirer", step_in, { "setting_withdraw",
	    { "id", "version", "once" } }),
	{
		.method = POST, .path = "/agent/reglages/abandonner",
		.who = CLERK, .right = "canteen-settings",
		.in    = step_in,
		.call  = { { "setting_drop", { "id", "version", "once" } } },
		.next  = "/agent/reglages",
		.back  = "/agent/reglages/projet",
	},
	{ 0 }
};
