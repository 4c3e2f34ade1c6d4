/* What a clerk writes in a family file: a child's authority, menu and people, a
 * household's address; and the list for the gate. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route clerk_child_routes[];

static const struct input child_in[] = {
	{ "child", IN_ID },
	{ 0 }
};

static const struct input gate_in[] = {
	{ "school", IN_ID, .optional = true },
	{ 0 }
};

/* Names are told apart by their form: all of them stand on one page. */
static const struct input link_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "link_adult", IN_ID },
	{ "link_authority", IN_CODE },
	{ "link_from", IN_DATE },
	{ "link_source", IN_CODE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input diet_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "diet", IN_CODE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input pickup_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "pickup_name", IN_NAME },
	{ "pickup_phone", IN_PHONE, .optional = true },
	{ "pickup_relation", IN_CODE },
	{ "pickup_from", IN_DATE, .optional = true },
	{ "pickup_until", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input call_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "call_name", IN_NAME },
	{ "call_phone", IN_PHONE },
	{ "call_relation", IN_CODE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input ban_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "ban_name", IN_NAME },
	{ "ban_decision", IN_LINE },
	{ "ban_from", IN_DATE },
	{ "ban_until", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input end_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "what", IN_CODE, .hidden = true },
	{ "row", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input custody_in[] = {
	{ "child", IN_ID },
	{ "kind", IN_CODE, .optional = true },
	{ "from", IN_DATE, .optional = true },
	{ 0 }
};

static const struct input custody_rule_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "kind", IN_CODE, .hidden = true },
	{ "custody_first", IN_ID },
	{ "custody_second", IN_ID, .optional = true },
	{ "custody_turns", IN_LINE, .optional = true, .max = 12 },
	{ "custody_anchor", IN_DATE, .optional = true },
	{ "custody_at", IN_LINE, .optional = true, .max = 5 },
	{ "custody_reversed", IN_BOOL, .optional = true },
	{ "from_day", IN_DATE },
	{ "until_day", IN_DATE, .optional = true },
	{ "custody_source", IN_CODE },
	{ "custody_payer", IN_ID, .optional = true },
	{ "custody_seen", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input share_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "share_first", IN_ID },
	{ "share", IN_LINE, .max = 4 },
	{ "share_second", IN_ID },
	{ "share_from", IN_DATE },
	{ "share_source", IN_CODE },
	{ "share_seen", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input share_end_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input custody_end_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "rule", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input home_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input address_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "line1", IN_LINE, .max = 100 },
	{ "line2", IN_LINE, .optional = true, .max = 100 },
	{ "postcode", IN_POSTCODE },
	{ "town", IN_NAME },
	{ "from_day", IN_DATE },
	{ "hidden", IN_BOOL, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* A form of the child's page: it comes back to it, done or refused. */
#define CHILD_FORM(PATH, IN, ...) \
	{ \
		.method = POST, .path = PATH, .who = CLERK, \
		.right = "family-write", \
		.in    = IN, \
		.call  = { __VA_ARGS__ }, \
		.next  = "/agent/enfant", .with = { "child" }, \
		.back  = "/agent/enfant", \
	}

const struct route clerk_child_routes[] = {
	{
		.method = GET, .path = "/agent/enfant", .who = CLERK,
		.right = "family-read", .audited = true,
		.in    = child_in,
		.call  = { { "file_child", { "child" }, .as = "child" },
			   { "file_links", { "child" }, .as = "links/link" },
			   { "file_pickups", { "child" },
			     .as = "pickups/pickup" },
			   { "file_emergency", { "child" },
			     .as = "contacts/contact" },
			   { "file_prohibitions", { "child" },
			     .as = "bans/ban" } },
		.sheet = "clerk/child.xsl",
	},
	CHILD_FORM("/agent/enfant/autorite", link_in, { "file_link_save",
	    { "child", "link_adult", "link_authority", "link_from",
	      "link_source", "once" } }),
	CHILD_FORM("/agent/enfant/menu", diet_in, { "file_diet_save",
	    { "child", "diet", "once" } }),
	CHILD_FORM("/agent/enfant/personne", pickup_in, { "file_pickup_add",
	    { "child", "pickup_name", "pickup_phone", "pickup_relation",
	      "pickup_from", "pickup_until", "once" } }),
	CHILD_FORM("/agent/enfant/urgence", call_in, { "file_emergency_add",
	    { "child", "call_name", "call_phone", "call_relation",
	      "once" } }),
	CHILD_FORM("/agent/enfant/interdiction", ban_in,
	    { "file_prohibition_add", { "child", "ban_name", "ban_decision",
	      "ban_from", "ban_until", "once" } }),
	CHILD_FORM("/agent/enfant/retirer", end_in, { "file_person_end",
	    { "child", "what", "row", "once" } }),
	{
		.method = GET, .path = "/agent/enfant/garde", .who = CLERK,
		.right = "family-read", .audited = true,
		.in    = custody_in,
		.call  = { { "file_child", { "child" }, .as = "child" },
			   { "file_links", { "child" }, .as = "links/link" },
			   { "file_custody_rules", { "child" },
			     .as = "rules/rule" },
			   { "file_custody_days", { "child", "from" },
			     .as = "days/day" },
			   { "file_shares", { "child" },
			     .as = "shares/share" },
			   { "custody_voted", .as = "voted" },
			   { "file_custody_form", { "kind" },
			     .as = "chosen" } },
		.sheet = "clerk/custody.xsl",
	},
	{
		.method = POST, .path = "/agent/enfant/garde", .who = CLERK,
		.right = "family-write",
		.in    = custody_rule_in,
		.call  = { { "file_custody_save",
			     { "child", "kind", "custody_first",
			       "custody_second", "custody_turns",
			       "custody_anchor", "custody_at",
			       "custody_reversed", "from_day", "until_day",
			       "custody_source", "custody_payer",
			       "custody_seen", "once" } } },
		.next  = "/agent/enfant/garde", .with = { "child" },
		.back  = "/agent/enfant/garde",
	},
	{
		.method = POST, .path = "/agent/enfant/garde/terminer",
		.who   = CLERK, .right = "family-write",
		.in    = custody_end_in,
		.call  = { { "file_custody_end",
			     { "child", "rule", "once" } } },
		.next  = "/agent/enfant/garde", .with = { "child" },
		.back  = "/agent/enfant/garde",
	},
	{
		.method = POST, .path = "/agent/enfant/garde/parts",
		.who   = CLERK, .right = "family-write",
		.in    = share_in,
		.call  = { { "file_share_save",
			     { "child", "share_first", "share_second", "share",
			       "share_from", "share_source", "share_seen",
			       "once" } } },
		.next  = "/agent/enfant/garde", .with = { "child" },
		.back  = "/agent/enfant/garde",
	},
	{
		.method = POST, .path = "/agent/enfant/garde/parts/terminer",
		.who   = CLERK, .right = "family-write",
		.in    = share_end_in,
		.call  = { { "file_share_end", { "child", "once" } } },
		.next  = "/agent/enfant/garde", .with = { "child" },
		.back  = "/agent/enfant/garde",
	},
	{
		.method = GET, .path = "/agent/famille/adresse", .who = CLERK,
		.right = "family-write", .audited = true,
		.in    = home_in,
		.call  = { { "family_file", { "id" }, .as = "family" } },
		.sheet = "clerk/address.xsl",
	},
	{
		.method = POST, .path = "/agent/famille/adresse",
		.who   = CLERK, .right = "family-write",
		.in    = address_in,
		.call  = { { "file_address_save",
			     { "id", "line1", "line2", "postcode", "town",
			       "from_day", "hidden", "once" } } },
		.next  = "/agent/famille", .with = { "id" },
		.back  = "/agent/famille/adresse",
	},
	{
		.method = GET, .path = "/agent/portail", .who = CLERK,
		.right = "gate-read", .audited = true,
		.in    = gate_in,
		.call  = { { "gate_schools", .as = "schools/school" },
			   { "gate_list", { "school" },
			     .as = "pupils/pupil" } },
		.sheet = "clerk/gate.xsl",
	},
	{ 0 }
};
