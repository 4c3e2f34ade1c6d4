/* What is overdue: a family reads what was said about it and what it can do;
 * accountants take the steps that are no machine's. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route dunning_routes[];

/* Days in four years, after which nothing is recovered (CGCT L1617-5). */
enum { AGE_MAX = 1461 };

static const char *const last_steps[] = { "none", "reminder-1", "reminder-2",
	"meeting", "social-service", "title", NULL };
static const char *const next_steps[] = { "reminder-1", "reminder-2",
	"meeting", "social-service", "title", NULL };
static const char *const acts[] = { "reminder-1", "reminder-2", "meeting",
	"social-service", "title", "write-off", NULL };
static const char *const answers[] = { "agree", "refuse", NULL };

#define FILTERS								\
	{ "q", IN_LINE, .optional = true, .max = 80 },			\
	{ "last_step", IN_CHOICE, .optional = true,			\
	  .options = last_steps },					\
	{ "next_step", IN_CHOICE, .optional = true,			\
	  .options = next_steps },					\
	{ "least_age", IN_INT, .optional = true, .max = AGE_MAX },	\
	{ "least_owed", IN_CENTS, .optional = true }

/* taken: how many the last step was taken for. */
static const struct input list_in[] = {
	FILTERS,
	{ "page", IN_INT, .optional = true, .min = 1, .max = 10000 },
	{ "taken", IN_INT, .optional = true, .max = 50 },
	{ 0 }
};

static const struct input file_in[] = {
	FILTERS,
	{ 0 }
};

/* A page of the list has 50 rows. */
#define TICKED								\
	{ "ids", IN_LINE, .optional = true, .many = 50, .max = 20 },	\
	{ "act", IN_CHOICE, .options = acts }

static const struct input preview_in[] = {
	TICKED,
	{ 0 }
};

static const struct input act_in[] = {
	TICKED,
	{ "reason", IN_TEXT, .max = 1000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input home_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input delay_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "until", IN_DATE, .optional = true },
	{ "reason", IN_TEXT, .max = 1000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input decide_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "answer", IN_CHOICE, .options = answers },
	{ "reason", IN_TEXT, .optional = true, .max = 1000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

#define FOUND	"q", "last_step", "next_step", "least_age", "least_owed"

#define FILE_OF_ARREARS							\
	.right = "billing-prepare", .in = file_in,			\
	.call  = { { "arrears_file", { FOUND }, .as = "arrears" } }

const struct route dunning_routes[] = {
	{
		.method = GET, .path = "/rappels", .who = FAMILY,
		.call  = { { "family_dunning", .as = "invoices/invoice" } },
		.sheet = "dunning/mine.xsl",
	},
	{
		.method = GET, .path = "/agent/impayes", .who = CLERK,
		.right = "billing-prepare",
		.in    = list_in,
		.call  = { { "arrears_total", { FOUND, "page" },
			     .as = "found" },
			   { "arrears", { FOUND, "page" },
			     .as = "arrears/arrear" } },
		.sheet = "dunning/arrears.xsl",
	},
	{
		.method = GET, .path = "/agent/impayes/fichier", .who = CLERK,
		FILE_OF_ARREARS, .out = OUT_CSV,
	},
	{
		.method = GET, .path = "/agent/impayes/classeur", .who = CLERK,
		FILE_OF_ARREARS, .out = OUT_XLSX,
	},
	{
		.method = GET, .path = "/agent/impayes/apercu", .who = CLERK,
		.right = "billing-prepare",
		.in    = preview_in,
		.call  = { { "arrears_preview", { "ids", "act" },
			     .as = "arrears/arrear" } },
		.sheet = "dunning/preview.xsl",
	},
	{
		.method = POST, .path = "/agent/impayes/agir", .who = CLERK,
		.right = "billing-prepare",
		.in    = act_in,
		.call  = { { "arrears_act", { "ids", "act", "reason",
			     "once" } } },
		.next  = "/agent/impayes", .with = { "taken" },
		.back  = "/agent/impayes/apercu",
	},
	{
		.method = GET, .path = "/agent/impayes/delai", .who = CLERK,
		.right = "billing-prepare",
		.in    = home_in,
		.call  = { { "arrears_home", { "id" }, .as = "home" } },
		.sheet = "dunning/delay.xsl",
	},
	{
		.method = POST, .path = "/agent/impayes/delai", .who = CLERK,
		.right = "billing-prepare",
		.in    = delay_in,
		.call  = { { "arrears_delay", { "id", "until", "reason",
			     "once" } } },
		.next  = "/agent/impayes",
		.back  = "/agent/impayes/delai",
	},
	{
		.method = GET, .path = "/agent/impayes/decisions",
		.who   = CLERK, .right = "billing-approve",
		.call  = { { "dunning_decisions",
			     .as = "decisions/decision" } },
		.sheet = "dunning/decisions.xsl",
	},
	{
		.method = POST, .path = "/agent/impayes/decider",
		.who   = CLERK, .right = "billing-approve",
		.in    = decide_in,
		.call  = { { "dunning_decide", { "id", "answer", "reason",
			     "once" } } },
		.next  = "/agent/impayes/decisions",
		.back  = "/agent/impayes/decisions",
	},
	{ 0 }
};
