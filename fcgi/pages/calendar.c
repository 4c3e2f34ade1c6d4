/* The calendar of a family: a month of all its children and activities, saved
 * at once, and the usual week of a child, which is a rule. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route calendar_routes[];

static const struct input month_in[] = {
	{ "month", IN_DATE, .optional = true },
	{ "child", IN_ID, .optional = true },
	{ "recap", IN_NONCE, .optional = true },
	{ 0 }
};

/* With a child of 7 digits and an activity of 20 letters these are 920 x 55
 * bytes, within the 64 KiB of any form. */
static const struct input save_in[] = {
	{ "month", IN_DATE, .hidden = true },
	{ "child", IN_ID, .optional = true, .hidden = true },
	{ "shown", IN_SLOT, .optional = true, .hidden = true,
	  .many = BOXES_MAX },
	{ "wanted", IN_SLOT, .optional = true, .many = BOXES_MAX },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input pattern_in[] = {
	{ "child", IN_ID, .optional = true },
	{ "weeks", IN_INT, .optional = true, .min = 1, .max = 4 },
	{ "recap", IN_NONCE, .optional = true },
	{ 0 }
};

/* 4 weeks x 7 days x 5 activities. */
static const struct input keep_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "weeks", IN_INT, .hidden = true, .min = 1, .max = 4 },
	{ "anchor", IN_DATE, .hidden = true },
	{ "held", IN_CODE, .optional = true, .hidden = true, .many = 40 },
	{ "days", IN_LINE, .optional = true, .max = 43, .many = 4 * 7 * 5 },
	{ "siblings", IN_LINE, .optional = true, .max = 18, .many = 20 },
	{ "from_day", IN_DATE, .optional = true },
	{ "until_day", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route calendar_routes[] = {
	{
		.method = GET, .path = "/calendrier", .who = FAMILY,
		.in    = month_in,
		.call  = { { "calendar_month", { "month", "child" },
			     .as = "month" },
			   { "calendar_children", { "month", "child" },
			     .as = "children/child" },
			   { "calendar_dates", { "month" },
			     .as = "dates/date" },
			   { "calendar_cells", { "month", "child" },
			     .as = "cells/cell" },
			   { "calendar_cost", { "recap" }, .as = "cost" },
			   { "calendar_recap", { "recap" },
			     .as = "changes/change" } },
		.sheet = "calendar/month.xsl",
	},
	{
		.method = POST, .path = "/calendrier/enregistrer",
		.who   = FAMILY,
		.in    = save_in,
		.call  = { { "calendar_save", { "month", "child", "shown",
						"wanted", "once" } } },
		.next  = "/calendrier", .with = { "month", "child", "recap" },
		.back  = "/calendrier",
	},
	{
		.method = GET, .path = "/calendrier/semaine-type",
		.who   = FAMILY,
		.in    = pattern_in,
		.call  = { { "pattern_page", { "child", "weeks" },
			     .as = "pattern" },
			   { "family_children", .as = "children/child" },
			   { "pattern_grid", { "child", "weeks" },
			     .as = "boxes/box" },
			   { "pattern_missed", { "child" },
			     .as = "missed/day" },
			   { "pattern_recap", { "recap" }, .as = "recap" } },
		.sheet = "calendar/pattern.xsl",
	},
	{
		.method = POST, .path = "/calendrier/semaine-type/enregistrer",
		.who   = FAMILY,
		.in    = keep_in,
		.call  = { { "pattern_save", { "child", "siblings", "weeks",
			     "anchor", "held", "days", "from_day", "until_day",
			     "once" } } },
		.next  = "/calendrier/semaine-type",
		.with  = { "child", "recap" },
		.back  = "/calendrier/semaine-type",
	},
	{ 0 }
};
