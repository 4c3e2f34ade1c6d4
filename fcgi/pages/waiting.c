/* The waiting list of a full day: what a family waits for and is offered, and
 * the ranked list that agents keep. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route waiting_routes[];

static const struct input mine_in[] = {
	{ "done", IN_CODE, .optional = true },
	{ 0 }
};

static const struct input answer_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "answer", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input list_in[] = {
	{ "activity", IN_CODE, .optional = true },
	{ "site", IN_ID, .optional = true },
	{ "day", IN_DATE, .optional = true },
	{ 0 }
};

static const struct input first_in[] = {
	{ "activity", IN_CODE, .optional = true, .hidden = true },
	{ "site", IN_ID, .optional = true, .hidden = true },
	{ "day", IN_DATE, .optional = true, .hidden = true },
	{ "id", IN_ID, .hidden = true },
	{ "reason", IN_LINE, .optional = true, .max = 300 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route waiting_routes[] = {
	{
		.method = GET, .path = "/liste-attente", .who = FAMILY,
		.in    = mine_in,
		.call  = { { "waiting_done", { "done" }, .as = "answer" },
			   { "waiting_mine", .as = "waits/wait" },
			   { "waiting_rankings", .as = "rankings/ranking" },
			   { "waiting_values", .as = "values/value" } },
		.sheet = "canteen/waiting.xsl",
	},
	{
		.method = POST, .path = "/liste-attente/repondre",
		.who = FAMILY,
		.in    = answer_in,
		.call  = { { "waiting_answer", { "id", "answer", "once" } } },
		.next  = "/liste-attente", .with = { "done" },
		.back  = "/liste-attente",
	},
	{
		.method = GET, .path = "/agent/liste-attente", .who = CLERK,
		.right = "canteen-list",
		.in    = list_in,
		.call  = { { "waiting_days", .as = "days/day" },
			   { "waiting_day", { "activity", "site", "day" },
			     .as = "shown" },
			   { "waiting_list", { "activity", "site", "day" },
			     .as = "waits/wait" },
			   { "waiting_reasons", { "activity", "site", "day" },
			     .as = "values/value" } },
		.sheet = "clerk/waiting.xsl",
	},
	{
		.method = POST, .path = "/agent/liste-attente/passer",
		.who = CLERK, .right = "booking-write",
		.in    = first_in,
		.call  = { { "waiting_first", { "id", "reason", "once" } } },
		.next  = "/agent/liste-attente",
		.with  = { "activity", "site", "day" },
		.back  = "/agent/liste-attente",
	},
	{ 0 }
};
