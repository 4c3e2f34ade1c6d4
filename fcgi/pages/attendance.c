/* The day of service: who is there, marked on a tablet; the closing of a slot.
 * A slot is a site, an activity and a day; they stay in the address. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route attendance_routes[];

static const char *const marks[] = { "expected", "present", "absent",
    "unbooked", "left", NULL };

/* A tap may lie on a tablet without a network for a week: 7 x 24 x 3600 s. */
enum { WAITED_MOST = 604800 };

/* group: a class; only: one child alone, the row that a script draws again. */
static const struct input list_in[] = {
	{ "day", IN_DATE, .optional = true, .hidden = true },
	{ "site", IN_ID, .optional = true, .hidden = true },
	{ "activity", IN_CODE, .optional = true, .hidden = true },
	{ "group", IN_ID, .optional = true },
	{ "only", IN_ID, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input slot_in[] = {
	{ "day", IN_DATE, .optional = true, .hidden = true },
	{ "site", IN_ID, .hidden = true },
	{ "activity", IN_CODE, .hidden = true },
	{ 0 }
};

static const struct input find_in[] = {
	{ "day", IN_DATE, .optional = true, .hidden = true },
	{ "site", IN_ID, .hidden = true },
	{ "activity", IN_CODE, .hidden = true },
	{ "group", IN_ID, .optional = true, .hidden = true },
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ 0 }
};

static const struct input child_in[] = {
	{ "day", IN_DATE, .optional = true, .hidden = true },
	{ "site", IN_ID, .hidden = true },
	{ "activity", IN_CODE, .hidden = true },
	{ "child", IN_ID, .hidden = true },
	{ 0 }
};

static const struct input mark_in[] = {
	{ "day", IN_DATE, .hidden = true },
	{ "site", IN_ID, .hidden = true },
	{ "activity", IN_CODE, .hidden = true },
	{ "group", IN_ID, .optional = true, .hidden = true },
	{ "child", IN_ID, .hidden = true },
	{ "mark", IN_CHOICE, .hidden = true, .options = marks },
	{ "waited", IN_INT, .optional = true, .hidden = true,
	  .max = WAITED_MOST },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input note_in[] = {
	{ "day", IN_DATE, .hidden = true },
	{ "site", IN_ID, .hidden = true },
	{ "activity", IN_CODE, .hidden = true },
	{ "words", IN_LINE, .max = 120 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input close_in[] = {
	{ "day", IN_DATE, .hidden = true },
	{ "site", IN_ID, .hidden = true },
	{ "activity", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input reopen_in[] = {
	{ "day", IN_DATE, .hidden = true },
	{ "site", IN_ID, .hidden = true },
	{ "activity", IN_CODE, .hidden = true },
	{ "reason", IN_LINE, .max = 200 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route attendance_routes[] = {
	{
		.method = GET, .path = "/agent/pointage", .who = CLERK,
		.right = "attendance",
		.in    = list_in,
		.call  = { { "attendance_day", { "day", "site", "activity" },
			     .as = "slot" },
			   { "attendance_places", { "day" },
			     .as = "places/place" },
			   { "attendance_classes",
			     { "day", "site", "activity" },
			     .as = "classes/class" },
			   { "unknown_notes", { "day", "site", "activity" },
			     .as = "notes/note" },
			   { "attendance_roll", { "day", "site", "activity",
			     "group", "only" }, .as = "pupils/pupil" } },
		.sheet = "attendance/list.xsl",
	},
	{
		.method = POST, .path = "/agent/pointage/marquer",
		.who   = CLERK, .right = "attendance",
		.in    = mark_in,
		.call  = { { "attendance_mark", { "day", "site", "activity",
			     "group", "child", "mark", "waited",
			     "@session", "once" } } },
		.next  = "/agent/pointage",
		.with  = { "day", "site", "activity", "group" },
		.back  = "/agent/pointage",
	},
	{
		.method = GET, .path = "/agent/pointage/imprevu", .who = CLERK,
		.right = "attendance",
		.in    = find_in,
		.call  = { { "attendance_day", { "day", "site", "activity" },
			     .as = "slot" },
			   { "attendance_groups", { "day", "site" },
			     .as = "classes/class" },
			   { "attendance_find", { "day", "site", "activity",
			     "group", "q" }, .as = "pupils/pupil" } },
		.sheet = "attendance/find.xsl",
	},
	{
		.method = POST, .path = "/agent/pointage/noter",
		.who   = CLERK, .right = "attendance",
		.in    = note_in,
		.call  = { { "unknown_note", { "day", "site", "activity",
			     "words", "once" } } },
		.next  = "/agent/pointage",
		.with  = { "day", "site", "activity" },
		.back  = "/agent/pointage/imprevu",
	},
	{
		.method = GET, .path = "/agent/pointage/enfant", .who = CLERK,
		.right = "attendance",
		.in    = child_in,
		.call  = { { "attendance_day", { "day", "site", "activity" },
			     .as = "slot" },
			   { "attendance_row", { "day", "site",
			     "activity", "child" }, .as = "pupil" },
			   { "attendance_marks", { "day", "activity", "child",
			     "@session" }, .as = "marks/mark" } },
		.sheet = "attendance/child.xsl",
	},
	{
		.method = GET, .path = "/agent/pointage/feuille", .who = CLERK,
		.right = "attendance",
		.in    = slot_in,
		.call  = { { "attendance_day", { "day", "site", "activity" },
			     .as = "slot" },
			   { "attendance_sheet", { "day", "site", "activity" },
			     .as = "pupils/pupil" } },
		.sheet = "attendance/paper.xsl",
	},
	{
		.method = GET, .path = "/agent/pointage/cloture", .who = CLERK,
		.right = "attendance",
		.in    = slot_in,
		.call  = { { "attendance_day", { "day", "site", "activity" },
			     .as = "slot" },
			   { "unknown_notes", { "day", "site", "activity" },
			     .as = "notes/note" },
			   { "attendance_sheet", { "day", "site", "activity" },
			     .as = "pupils/pupil" } },
		.sheet = "attendance/close.xsl",
	},
	{
		.method = POST, .path = "/agent/pointage/cloturer",
		.who   = CLERK, .right = "attendance",
		.in    = close_in,
		.call  = { { "attendance_close", { "day", "site", "activity",
			     "@session", "once" } } },
		.next  = "/agent/pointage/cloture",
		.with  = { "day", "site", "activity" },
		.back  = "/agent/pointage/cloture",
	},
	{
		.method = POST, .path = "/agent/pointage/rouvrir",
		.who   = CLERK, .right = "attendance",
		.in    = reopen_in,
		.call  = { { "attendance_reopen", { "day", "site", "activity",
			     "reason", "once" } } },
		.next  = "/agent/pointage/cloture",
		.with  = { "day", "site", "activity" },
		.back  = "/agent/pointage/cloture",
	},
	{ 0 }
};
