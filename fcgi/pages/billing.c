/* The month's invoices in the back office: campaigns, what is wrong with a
 * draft, how it compares, the acts that lead from a month to its invoices. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route billing_routes[];

enum { VERSION_MAX = 1000000, PAGE_MAX = 10000, FAULTS = 50 };

static const char *const acts[] = { "run", "approve", "reopen", "abandon",
    "finalise", "publish", "close", NULL };

static const char *const faults[] = { "no-payer", "no-tariff", "other-price",
    "unlocked-day", "negative-total", "duplicate", "no-quotient", "contested",
    "carried", "jump", NULL };

#define ONCE	{ "once", IN_NONCE, .hidden = true }
#define PAGE	{ "page", IN_INT, .optional = true, .min = 1, .max = PAGE_MAX }

static const struct input begin_in[] = {
	{ "regie", IN_ID, .hidden = true },
	{ "month", IN_DATE, .hidden = true },
	ONCE,
	{ 0 }
};

static const struct input list_in[] = {
	PAGE,
	{ 0 }
};

static const struct input one[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input act_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "act", IN_CHOICE, .hidden = true, .options = acts },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSION_MAX },
	ONCE,
	{ 0 }
};

static const struct input faults_in[] = {
	{ "id", IN_ID },
	{ "fault", IN_CHOICE, .options = faults },
	PAGE,
	{ 0 }
};

/* item: a line of the error journal; as many as a page shows of them. */
static const struct input waive_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "fault", IN_CHOICE, .hidden = true, .options = faults },
	{ "item", IN_CODE, .many = FAULTS },
	{ "aside", IN_LINE, .max = 500 },
	ONCE,
	{ 0 }
};

static const struct input compare_in[] = {
	{ "id", IN_ID },
	PAGE,
	{ 0 }
};

#define BILLER	.who = CLERK, .right = "billing-prepare"

const struct route billing_routes[] = {
	{
		.method = GET, .path = "/agent/facturation", BILLER,
		.in    = list_in,
		.call  = { { "campaign_ask", .as = "asks/ask" },
			   { "campaigns_page", { "page" }, .as = "shown" },
			   { "campaigns", { "page" },
			     .as = "campaigns/campaign" } },
		.sheet = "billing/list.xsl",
	},
	{
		.method = POST, .path = "/agent/facturation", BILLER,
		.in    = begin_in,
		.call  = { { "campaign_begin", { "regie", "month", "once" } } },
		.next  = "/agent/facturation/campagne", .with = { "id" },
		.back  = "/agent/facturation",
	},
	{
		.method = GET, .path = "/agent/facturation/campagne", BILLER,
		.audited = true,
		.in    = one,
		.call  = { { "campaign_card", { "id" }, .as = "campaign" },
			   { "campaign_groups", { "id" },
			     .as = "groups/group" },
			   { "campaign_fault_counts", { "id" },
			     .as = "counts/count" },
			   { "campaign_jumps", { "id" },
			     .as = "payers/payer" } },
		.sheet = "billing/campaign.xsl",
	},
	{
		.method = POST, .path = "/agent/facturation/campagne", BILLER,
		.in    = act_in,
		.call  = { { "campaign_act",
			     { "id", "act", "version", "once" } } },
		.next  = "/agent/facturation/campagne", .with = { "id" },
		.back  = "/agent/facturation/campagne",
	},
	{
		.method = GET, .path = "/agent/facturation/anomalies", BILLER,
		.audited = true,
		.in    = faults_in,
		.call  = { { "campaign_card", { "id" }, .as = "campaign" },
			   { "campaign_fault_page", { "id", "fault", "page" },
			     .as = "shown" },
			   { "campaign_faults", { "id", "fault", "page" },
			     .as = "faults/fault" } },
		.sheet = "billing/faults.xsl",
	},
	{
		.method = POST, .path = "/agent/facturation/anomalies", BILLER,
		.in    = waive_in,
		.call  = { { "campaign_waive", { "item", "aside", "once" } } },
		.next  = "/agent/facturation/anomalies",
		.with  = { "id", "fault" },
		.back  = "/agent/facturation/anomalies",
	},
	{
		.method = GET, .path = "/agent/facturation/ecarts", BILLER,
		.audited = true,
		.in    = compare_in,
		.call  = { { "campaign_card", { "id" }, .as = "campaign" },
			   { "campaign_compare_page", { "id", "page" },
			     .as = "shown" },
			   { "campaign_compare", { "id", "page" },
			     .as = "payers/payer" } },
		.sheet = "billing/compare.xsl",
	},
	{ 0 }
};
