/* Care plans: read by a child's guardians and by agents with the right to
 * health data; written by those agents; called about by whoever keeps the
 * day's list.  Every opening is audited, and shown to both sides. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route care_routes[];

static const struct input child_in[] = {
	{ "child", IN_ID },
	{ 0 }
};

static const struct input edit_in[] = {
	{ "plan", IN_INT, .optional = true, .min = 1, .max = 2000000000 },
	{ "child", IN_ID },
	{ 0 }
};

/* A draft: what the paper says, copied as it is. */
static const struct input save_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "plan", IN_ID, .optional = true, .hidden = true },
	{ "version", IN_INT, .optional = true, .hidden = true, .min = 1,
	  .max = 1000000 },
	{ "school", IN_ID },
	{ "from_day", IN_DATE },
	{ "until_day", IN_DATE },
	{ "meal_mode", IN_CODE },
	{ "protocol", IN_TEXT },
	{ "steps", IN_TEXT },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input sign_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "plan", IN_ID, .hidden = true },
	{ "signatories", IN_LINE, .max = 200 },
	{ "signed_on", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input end_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "plan", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input called_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "note", IN_LINE, .max = 200 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route care_routes[] = {
	{
		.method = GET, .path = "/famille/pai", .who = FAMILY,
		.audited = true,
		.in    = child_in,
		.call  = { { "family_child", { "child" }, .as = "child" },
			   { "family_care_plans", { "child" },
			     .as = "plans/plan" },
			   { "family_care_reads", { "child" },
			     .as = "reads/read" } },
		.sheet = "family/care.xsl",
	},
	{
		.method = GET, .path = "/agent/pai", .who = CLERK,
		.right = "health-read", .audited = true,
		.in    = child_in,
		.call  = { { "care_child", { "child" }, .as = "child" },
			   { "care_plans", { "child" }, .as = "plans/plan" },
			   { "care_reads", { "child" },
			     .as = "reads/read" } },
		.sheet = "clerk/care.xsl",
	},
	{
		.method = GET, .path = "/agent/pai/modifier", .who = CLERK,
		.right = "health-read", .audited = true,
		.in    = edit_in,
		.call  = { { "care_child", { "child" }, .as = "child" },
			   { "care_schools", .as = "schools/school" },
			   { "care_plan", { "child", "plan" },
			     .as = "plan" } },
		.sheet = "clerk/care-edit.xsl",
	},
	{
		.method = POST, .path = "/agent/pai/modifier", .who = CLERK,
		.right = "health-read",
		.in    = save_in,
		.call  = { { "care_plan_save",
			     { "child", "plan", "version", "school",
			       "from_day", "until_day", "meal_mode",
			       "*protocol", "*steps", "once" } } },
		.next  = "/agent/pai", .with = { "child" },
		.back  = "/agent/pai/modifier",
	},
	{
		.method = POST, .path = "/agent/pai/signer", .who = CLERK,
		.right = "health-read",
		.in    = sign_in,
		.call  = { { "care_plan_sign",
			     { "plan", "signatories", "signed_on",
			       "once" } } },
		.next  = "/agent/pai", .with = { "child" },
		.back  = "/agent/pai",
	},
	{
		.method = POST, .path = "/agent/pai/terminer", .who = CLERK,
		.right = "health-read",
		.in    = end_in,
		.call  = { { "care_plan_end", { "plan", "once" } } },
		.next  = "/agent/pai", .with = { "child" },
		.back  = "/agent/pai",
	},
	{
		.method = POST, .path = "/agent/pai/appel", .who = CLERK,
		.right = "canteen-list",
		.in    = called_in,
		.call  = { { "care_call_done", { "id", "note", "once" } } },
		.next  = "/agent",
		.back  = "/agent",
	},
	{ 0 }
};
