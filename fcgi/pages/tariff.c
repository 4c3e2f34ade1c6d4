/* Tariffs as versions of a vote: drafted by one agent, checked by their gate,
 * published by another. */
#include <stddef.h>

#include "base/limits.h"
#include "web/route.h"

#include "base/banned.h"

extern const struct route tariff_routes[];

enum {
	VERSION_MAX = 1000000,
	/* Euros a month: a bracket that ends higher has no end. */
	QUOTIENT_MAX = 100000,
	UNIT_MIN = 5, UNIT_MAX = 720,	/* minutes: to half a day */
	PERCENT_MIN = -100, PERCENT_MAX = 300,
};

static const char *const ages[] = { "all", "nursery", "elementary", NULL };
static const char *const pupils[] = { "nursery", "elementary", NULL };
static const char *const roundings[] = { "down", "nearest", NULL };
static const char *const late_proofs[] = { "next-month", "back", NULL };
static const char *const criteria[] = { "outside", "children", "rank",
    "packed-lunch", NULL };
static const char *const parts[] = { "line", "ask", "example", NULL };

static const struct input begin_in[] = {
	{ "tariff_activity", IN_CODE },
	{ "tariff_from", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input place_in[] = {
	{ "place_postcode", IN_POSTCODE },
	{ "place_town", IN_NAME },
	{ "gone", IN_BOOL, .optional = true, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one[] = {
	{ "id", IN_ID },
	{ 0 }
};

#define DRAFT								\
	{ "id", IN_ID, .hidden = true },				\
	{ "version", IN_INT, .hidden = true, .min = 1,			\
	  .max = VERSION_MAX },						\
	{ "once", IN_NONCE, .hidden = true }

static const struct input facts_in[] = {
	DRAFT,
	{ "tariff_from", IN_DATE },
	{ "tariff_rounding", IN_CHOICE, .options = roundings },
	{ "tariff_cost", IN_CENTS, .optional = true },
	{ "tariff_minutes", IN_INT, .optional = true, .min = UNIT_MIN,
	  .max = UNIT_MAX },
	{ "tariff_late", IN_CHOICE, .options = late_proofs },
	{ 0 }
};

static const struct input line_in[] = {
	DRAFT,
	{ "line_age", IN_CHOICE, .options = ages },
	{ "line_low", IN_INT, .optional = true, .max = QUOTIENT_MAX },
	{ "line_high", IN_INT, .optional = true, .max = QUOTIENT_MAX },
	{ "line_price", IN_CENTS, .optional = true },
	{ "line_rate", IN_LINE, .optional = true, .max = 10 },
	{ "line_floor", IN_CENTS, .optional = true },
	{ "line_ceiling", IN_CENTS, .optional = true },
	{ 0 }
};

static const struct input ask_in[] = {
	DRAFT,
	{ "ask_criterion", IN_CHOICE, .options = criteria },
	{ "ask_nth", IN_INT, .optional = true, .min = 2, .max = CHILDREN_MAX },
	{ "ask_price", IN_CENTS, .optional = true },
	{ "ask_percent", IN_INT, .optional = true, .min = PERCENT_MIN,
	  .max = PERCENT_MAX },
	{ "ask_more", IN_CENTS, .optional = true },
	{ "ask_off", IN_CENTS, .optional = true },
	{ 0 }
};

static const struct input example_in[] = {
	DRAFT,
	{ "ex_age", IN_CHOICE, .options = pupils },
	{ "ex_quotient", IN_CENTS, .optional = true },
	{ "ex_children", IN_INT, .optional = true, .min = 1,
	  .max = CHILDREN_MAX },
	{ "ex_rank", IN_INT, .optional = true, .min = 1, .max = CHILDREN_MAX },
	{ "ex_outside", IN_BOOL, .optional = true },
	{ "ex_packed", IN_BOOL, .optional = true },
	{ "ex_price", IN_CENTS },
	{ 0 }
};

static const struct input remove_in[] = {
	DRAFT,
	{ "what", IN_CHOICE, .hidden = true, .options = parts },
	{ "part", IN_ID, .hidden = true },
	{ 0 }
};

static const struct input publish_in[] = {
	DRAFT,
	{ "vote_number", IN_LINE, .max = 40 },
	{ "vote_day", IN_DATE },
	{ "vote_title", IN_LINE, .max = 200 },
	{ 0 }
};

static const struct input drop_in[] = {
	DRAFT,
	{ 0 }
};

/* A form of a draft: it comes back to the draft's page, done or refused. */
#define DRAFT_FORM(PATH, IN, ...) \
	{ \
		.method = POST, .path = PATH, .who = CLERK, \
		.right = "canteen-settings", \
		.in    = IN, \
		.call  = { __VA_ARGS__ }, \
		.next  = "/agent/tarifs/tarif", .with = { "id" }, \
		.back  = "/agent/tarifs/tarif", \
	}

const struct route tariff_routes[] = {
	{
		.method = GET, .path = "/agent/tarifs", .who = CLERK,
		.right = "canteen-settings",
		.call  = { { "tariffs", .as = "tariffs/tariff" },
			   { "tariff_activities", .as = "choices/choice" },
			   { "tariff_places", .as = "places/place" } },
		.sheet = "tariff/list.xsl",
	},
	{
		.method = POST, .path = "/agent/tarifs/nouveau", .who = CLERK,
		.right = "canteen-settings",
		.in    = begin_in,
		.call  = { { "tariff_begin",
			     { "tariff_activity", "tariff_from", "once" } } },
		.next  = "/agent/tarifs/tarif", .with = { "id" },
		.back  = "/agent/tarifs",
	},
	{
		.method = POST, .path = "/agent/tarifs/commune", .who = CLERK,
		.right = "canteen-settings",
		.in    = place_in,
		.call  = { { "tariff_place_save", { "place_postcode",
			     "place_town", "gone", "once" } } },
		.next  = "/agent/tarifs",
		.back  = "/agent/tarifs",
	},
	{
		.method = GET, .path = "/agent/tarifs/tarif", .who = CLERK,
		.right = "canteen-settings",
		.in    = one,
		.call  = { { "tariff_card", { "id" }, .as = "tariff" },
			   { "tariff_lines", { "id" }, .as = "lines/line" },
			   { "tariff_asks", { "id" }, .as = "asks/ask" },
			   { "tariff_examples", { "id" },
			     .as = "examples/example" },
			   { "tariff_surcharges", { "id" },
			     .as = "extras/extra" },
			   { "tariff_found", { "id" }, .as = "faults/fault" } },
		.sheet = "tariff/one.xsl",
	},
	DRAFT_FORM("/agent/tarifs/bases", facts_in, { "tariff_facts_save",
	    { "id", "version", "tariff_from", "tariff_rounding", "tariff_cost",
	      "tariff_minutes", "tariff_late", "once" } }),
	DRAFT_FORM("/agent/tarifs/ligne", line_in, { "tariff_line_save",
	    { "id", "version", "line_age", "line_low", "line_high",
	      "line_price", "line_rate", "line_floor", "line_ceiling",
	      "once" } }),
	DRAFT_FORM("/agent/tarifs/critere", ask_in, { "tariff_ask_save",
	    { "id", "version", "ask_criterion", "ask_nth", "ask_price",
	      "ask_percent", "ask_more", "ask_off", "once" } }),
	DRAFT_FORM("/agent/tarifs/exemple", example_in, { "tariff_example_add",
	    { "id", "version", "ex_age", "ex_quotient", "ex_children",
	      "ex_rank", "ex_outside", "ex_packed", "ex_price", "once" } }),
	DRAFT_FORM("/agent/tarifs/oter", remove_in, { "tariff_part_remove",
	    { "id", "version", "what", "part", "once" } }),
	DRAFT_FORM("/agent/tarifs/publier", publish_in, { "tariff_publish",
	    { "id", "version", "vote_number", "vote_day", "vote_title",
	      "once" } }),
	{
		.method = POST, .path = "/agent/tarifs/abandonner",
		.who = CLERK, .right = "canteen-settings",
		.in    = drop_in,
		.call  = { { "tariff_drop", { "id", "version", "once" } } },
		.next  = "/agent/tarifs",
		.back  = "/agent/tarifs/tarif",
	},
	{ 0 }
};
