/* What the day of service came to: what a family reads and contests, what a
 * clerk answers. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route presence_routes[];

/* What an answer makes of the line: expected is nothing at all. */
static const char *const outcomes[] = { "kept", "present", "absent",
    "expected", NULL };

static const struct input month_in[] = {
	{ "month", IN_DATE, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input line_in[] = {
	{ "line", IN_ID, .hidden = true },
	{ 0 }
};

static const struct input contest_in[] = {
	{ "line", IN_ID, .hidden = true },
	{ "body", IN_TEXT, .max = 2000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input answer_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "outcome", IN_CHOICE, .options = outcomes },
	{ "answer", IN_TEXT, .max = 2000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* id: the note whose child is looked for. */
static const struct input unknown_in[] = {
	{ "id", IN_ID, .optional = true, .hidden = true },
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ 0 }
};

static const struct input tie_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "child", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input drop_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "reason", IN_LINE, .max = 200 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route presence_routes[] = {
	{
		.method = GET, .path = "/presences", .who = FAMILY,
		.in    = month_in,
		.call  = { { "presence_month", { "month" }, .as = "month" },
			   { "presences", { "month" },
			     .as = "lines/line" } },
		.sheet = "presence/month.xsl",
	},
	{
		.method = GET, .path = "/presences/contester", .who = FAMILY,
		.in    = line_in,
		.call  = { { "presence_line", { "line" }, .as = "line" } },
		.sheet = "presence/contest.xsl",
	},
	{
		.method = POST, .path = "/presences/contester", .who = FAMILY,
		.in    = contest_in,
		.call  = { { "contest_open", { "line", "body", "once" } } },
		.next  = "/presences", .with = { "month" },
		.back  = "/presences/contester",
	},
	{
		.method = GET, .path = "/agent/contestations", .who = CLERK,
		.right = "booking-write", .audited = true,
		.call  = { { "contests", .as = "contests/contest" } },
		.sheet = "presence/answers.xsl",
	},
	{
		.method = POST, .path = "/agent/contestations", .who = CLERK,
		.right = "booking-write",
		.in    = answer_in,
		.call  = { { "contest_answer", { "id", "outcome", "answer",
			     "@session", "once" } } },
		.next  = "/agent/contestations",
		.back  = "/agent/contestations",
	},
	{
		.method = GET, .path = "/agent/enfants-inconnus", .who = CLERK,
		.right = "booking-write", .audited = true,
		.in    = unknown_in,
		.call  = { { "unknown_children", { "id" }, .as = "notes/note" },
			   { "unknown_find", { "id", "q" },
			     .as = "pupils/pupil" } },
		.sheet = "presence/unknown.xsl",
	},
	{
		.method = POST, .path = "/agent/enfants-inconnus/rattacher",
		.who   = CLERK, .right = "booking-write",
		.in    = tie_in,
		.call  = { { "unknown_tie", { "id", "child", "@session",
			     "once" } } },
		.next  = "/agent/enfants-inconnus",
		.back  = "/agent/enfants-inconnus",
	},
	{
		.method = POST, .path = "/agent/enfants-inconnus/ecarter",
		.who   = CLERK, .right = "booking-write",
		.in    = drop_in,
		.call  = { { "unknown_drop", { "id", "reason", "once" } } },
		.next  = "/agent/enfants-inconnus",
		.back  = "/agent/enfants-inconnus",
	},
	{ 0 }
};
