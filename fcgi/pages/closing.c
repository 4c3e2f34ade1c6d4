/* Days closed by the town: the list, a new closing, its preview, doing it,
 * taking it back.  And the calendar of school holidays, a file of the Ministry,
 * answered by the pool of files. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route closing_routes[];

static const struct input new_in[] = {
	{ "first", IN_DATE, .optional = true },
	{ "because", IN_CODE, .optional = true },
	{ 0 }
};

/* what: "group:X", "activity:X"; empty is everything. */
static const struct input make_in[] = {
	{ "what", IN_LINE, .optional = true, .max = 60 },
	{ "school", IN_ID, .optional = true },
	{ "first", IN_DATE },
	{ "until", IN_DATE, .optional = true },
	{ "because", IN_CODE },
	{ "message", IN_TEXT, .optional = true, .max = 500 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one_in[] = {
	{ "id", IN_ID },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 1000 },
	{ 0 }
};

static const struct input back_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input go_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "go", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input file_in[] = {
	{ "document", IN_FILE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input commit_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

#define CLOSER	.who = CLERK, .right = "canteen-settings"

const struct route closing_routes[] = {
	{
		.method = GET, .path = "/agent/fermetures", CLOSER,
		.call  = { { "closings", .as = "closings/closing" },
			   { "closing_bridges", .as = "bridges/bridge" } },
		.sheet = "closing/list.xsl",
	},
	{
		.method = GET, .path = "/agent/fermetures/nouvelle", CLOSER,
		.in    = new_in,
		.call  = { { "closing_choices", .as = "choices/choice" } },
		.sheet = "closing/new.xsl",
	},
	{
		.method = POST, .path = "/agent/fermetures/nouvelle", CLOSER,
		.in    = make_in,
		.call  = { { "closing_make", { "what", "school", "first",
			     "until", "because", "message", "once" } } },
		.next  = "/agent/fermeture", .with = { "id" },
		.back  = "/agent/fermetures/nouvelle",
	},
	{
		.method = GET, .path = "/agent/fermeture", CLOSER,
		.audited = true,
		.in    = one_in,
		.call  = { { "closing_card", { "id" }, .as = "closing" },
			   { "closing_sites", { "id" }, .as = "sites/site" },
			   { "closing_pages", { "id", "page" },
			     .as = "pages" },
			   { "closing_children", { "id", "page" },
			     .as = "children/child" },
			   { "closing_untold", { "id" },
			     .as = "untold/adult" } },
		.sheet = "closing/one.xsl",
	},
	{
		.method = POST, .path = "/agent/fermeture", CLOSER,
		.in    = go_in,
		.call  = { { "closing_go", { "id", "go", "once" } } },
		.next  = "/agent/fermeture", .with = { "id" },
		.back  = "/agent/fermeture",
	},
	{
		.method = GET, .path = "/agent/fermeture/rouvrir", CLOSER,
		.in    = back_in,
		.call  = { { "closing_card", { "id" }, .as = "closing" } },
		.sheet = "closing/reopen.xsl",
	},
	{
		.method = GET, .path = "/agent/imports/calendriers", CLOSER,
		.file  = true,
		.call  = { { "calendar_imports", .as = "imports/import" } },
		.sheet = "closing/calendars.xsl",
	},
	{
		.method = POST, .path = "/agent/imports/calendriers", CLOSER,
		.file  = true, .act = ACT_TABLE,
		.in    = file_in,
		.call  = { { "calendar_begin", { "@file", "@header", "@cells",
			     "@said", "@problem", "once" } } },
		.next  = "/agent/import/calendrier", .with = { "id" },
		.back  = "/agent/imports/calendriers",
	},
	{
		.method = GET, .path = "/agent/import/calendrier", CLOSER,
		.file  = true,
		.in    = back_in,
		.call  = { { "calendar_card", { "id" }, .as = "import" },
			   { "calendar_lines", { "id" }, .as = "lines/line" },
			   { "calendar_touched", { "id" },
			     .as = "touched/day" } },
		.sheet = "closing/calendar.xsl",
	},
	{
		.method = POST, .path = "/agent/import/calendrier", CLOSER,
		.file  = true,
		.in    = commit_in,
		.call  = { { "calendar_commit", { "id", "once" } } },
		.next  = "/agent/import/calendrier", .with = { "id" },
		.back  = "/agent/import/calendrier",
	},
	{ 0 }
};
