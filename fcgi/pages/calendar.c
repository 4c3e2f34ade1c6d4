/* The calendar of a family: a month of all its children and activities, saved
 * at once, and the usual week of a child, which is a rule. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route calendar_routes[];

/*
 * A month shows a box per child, activity and day: 4 children x 5 activities
 * x 23 days, each shown and wanted.  With a child of 7 digits and an activity
 * of 20 letters these are 920 x 55 bytes, within the 64 KiB of any form.
 */
enum { SLOTS = 4 * 5 * 23 };

static const struct input month_in[] = {
	{ "month", IN_DATE, .optional = true },
	{ "child", IN_ID, .optional = true },
	{ "recap", IN_NONCE, .optional = true },
	{ 0 }
};

static const struct input save_in[] = {
	{ "month", IN_DATE, .hidden = true },
	{ "child", IN_ID, .optional = true, .hidden = true },
	{ "shown", IN_SLOT, .optional = true, .hidden = true, .many = SLOTS },
	{ "wanted", IN_SLOT, .optional = true, .many = SLOTS },
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
	{ 0 }
};
