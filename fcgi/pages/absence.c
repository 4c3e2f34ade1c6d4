/* Absences: a family declares one, after seeing what it costs, and withdraws
 * it.  A kind travels as its number: no address names an illness. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route absence_routes[];

static const struct input ask_in[] = {
	{ "child", IN_ID },
	{ "kind", IN_ID },
	{ "first", IN_DATE },
	{ "until", IN_DATE, .optional = true },
	{ "activity", IN_CODE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* The same, by a link. */
static const struct input look_in[] = {
	{ "child", IN_ID },
	{ "kind", IN_ID },
	{ "first", IN_DATE },
	{ "until", IN_DATE, .optional = true },
	{ "activity", IN_CODE, .optional = true },
	{ 0 }
};

static const struct input declare_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "kind", IN_ID, .hidden = true },
	{ "first", IN_DATE, .hidden = true },
	{ "until", IN_DATE, .optional = true, .hidden = true },
	{ "activity", IN_CODE, .optional = true, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

#define DAYS	{ "child", "kind", "first", "until", "activity" }

const struct route absence_routes[] = {
	{
		.method = GET, .path = "/absences", .who = FAMILY,
		.call  = { { "absences", .as = "absences/absence" } },
		.sheet = "absence/list.xsl",
	},
	{
		.method = GET, .path = "/absences/declarer", .who = FAMILY,
		.call  = { { "absence_choices", .as = "choices/choice" } },
		.sheet = "absence/new.xsl",
	},
	{
		.method = POST, .path = "/absences/declarer", .who = FAMILY,
		.in    = ask_in,
		.call  = { { "absence_ask", DAYS } },
		.next  = "/absences/verifier", .with = DAYS,
		.back  = "/absences/declarer",
	},
	{
		.method = GET, .path = "/absences/verifier", .who = FAMILY,
		.in    = look_in,
		.call  = { { "absence_plan", DAYS, .as = "plan" },
			   { "absence_plan_days", DAYS, .as = "days/day" } },
		.sheet = "absence/check.xsl",
	},
	{
		.method = POST, .path = "/absences/verifier", .who = FAMILY,
		.in    = declare_in,
		.call  = { { "absence_declare", { "child", "kind", "first",
			     "until", "activity", "once" } } },
		.next  = "/absences",
		.back  = "/absences/declarer",
	},
	{
		.method = POST, .path = "/absences/retirer", .who = FAMILY,
		.in    = one_in,
		.call  = { { "absence_withdraw", { "id", "once" } } },
		.next  = "/absences",
		.back  = "/absences",
	},
	{ 0 }
};
