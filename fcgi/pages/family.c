/* A parent's family file: their home, their children, who may collect them and
 * whom to call, what waits for the town.  One subject a page. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route family_routes[];

static const struct input home_in[] = {
	{ "done", IN_CODE, .optional = true },
	{ 0 }
};

static const struct input child_in[] = {
	{ "child", IN_ID },
	{ 0 }
};

static const struct input contact_in[] = {
	{ "email", IN_EMAIL, .optional = true, .autocomplete = "email" },
	{ "phone", IN_PHONE, .optional = true, .autocomplete = "tel" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input address_in[] = {
	{ "line1", IN_LINE, .max = 100, .autocomplete = "address-line1" },
	{ "line2", IN_LINE, .optional = true, .max = 100,
	  .autocomplete = "address-line2" },
	{ "postcode", IN_POSTCODE, .autocomplete = "postal-code" },
	{ "town", IN_NAME, .autocomplete = "address-level2" },
	{ "from_day", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input quotient_in[] = {
	{ "quotient", IN_CENTS },
	{ "month", IN_DATE },
	{ "source", IN_CODE },
	{ "file_number", IN_LINE, .optional = true, .max = 20 },
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
	{ "name", IN_NAME },
	{ "phone", IN_PHONE, .optional = true },
	{ "relation", IN_CODE },
	{ "from_day", IN_DATE, .optional = true },
	{ "until_day", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input emergency_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "name", IN_NAME },
	{ "phone", IN_PHONE },
	{ "relation", IN_CODE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input custody_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "about", IN_CODE },
	{ "asked", IN_TEXT, .max = 2000 },
	{ "from_day", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input exception_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "who", IN_CODE },
	{ "first", IN_DATE },
	{ "last", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input agree_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "exception", IN_ID, .hidden = true },
	{ "reply", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input identity_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "given", IN_NAME },
	{ "family", IN_NAME },
	{ "born", IN_DATE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* A row to end, with the child whose page it stands on. */
static const struct input end_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input change_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input answer_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "answer", IN_TEXT, .max = 2000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input withdraw_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* The pages of the home: contacts, address, quotient. */
#define HOME_PAGE(PATH, SHEET) \
	{ \
		.method = GET, .path = PATH, .who = FAMILY, \
		.in    = home_in, \
		.call  = { { "family_home", { "done" }, .as = "home" } }, \
		.sheet = SHEET, \
	}

/* The pages of a child. */
#define CHILD_PAGE(PATH, SHEET) \
	{ \
		.method = GET, .path = PATH, .who = FAMILY, \
		.in    = child_in, \
		.call  = { { "family_child", { "child" }, .as = "child" }, \
			   { "family_pickups", .as = "pickups/pickup" }, \
			   { "family_emergency", \
			     .as = "contacts/contact" } }, \
		.sheet = SHEET, \
	}

const struct route family_routes[] = {
	{
		.method = GET, .path = "/famille", .who = FAMILY,
		.in    = home_in,
		.call  = { { "family_home", { "done" }, .as = "home" },
			   { "family_members", .as = "members/member" },
			   { "family_children", .as = "children/child" },
			   { "family_guardians", .as = "guardians/guardian" },
			   { "family_pickups", .as = "pickups/pickup" },
			   { "family_emergency", .as = "contacts/contact" },
			   { "family_waiting", .as = "changes/change" },
			   { "family_news", .as = "news/event" } },
		.sheet = "family/home.xsl",
	},
	HOME_PAGE("/famille/coordonnees", "family/contact.xsl"),
	{
		.method = POST, .path = "/famille/coordonnees", .who = FAMILY,
		.in    = contact_in,
		.call  = { { "family_contact_save",
			     { "email", "phone", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/coordonnees",
	},
	HOME_PAGE("/famille/adresse", "family/address.xsl"),
	{
		.method = POST, .path = "/famille/adresse", .who = FAMILY,
		.in    = address_in,
		.call  = { { "family_address_propose",
			     { "line1", "line2", "postcode", "town",
			       "from_day", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/adresse",
	},
	HOME_PAGE("/famille/quotient", "family/quotient.xsl"),
	{
		.method = POST, .path = "/famille/quotient", .who = FAMILY,
		.in    = quotient_in,
		.call  = { { "family_quotient_propose",
			     { "quotient", "month", "source", "file_number",
			       "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/quotient",
	},
	CHILD_PAGE("/famille/menu", "family/diet.xsl"),
	{
		.method = POST, .path = "/famille/menu", .who = FAMILY,
		.in    = diet_in,
		.call  = { { "family_diet_save",
			     { "child", "diet", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/menu",
	},
	CHILD_PAGE("/famille/personnes-autorisees", "family/pickup.xsl"),
	{
		.method = POST, .path = "/famille/personnes-autorisees",
		.who   = FAMILY,
		.in    = pickup_in,
		.call  = { { "family_pickup_add",
			     { "child", "name", "phone", "relation",
			       "from_day", "until_day", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/personnes-autorisees",
	},
	{
		.method = POST, .who = FAMILY,
		.path  = "/famille/personnes-autorisees/retirer",
		.in    = end_in,
		.call  = { { "family_pickup_end", { "id", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/personnes-autorisees",
	},
	CHILD_PAGE("/famille/urgence", "family/emergency.xsl"),
	{
		.method = POST, .path = "/famille/urgence", .who = FAMILY,
		.in    = emergency_in,
		.call  = { { "family_emergency_add",
			     { "child", "name", "phone", "relation",
			       "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/urgence",
	},
	{
		.method = POST, .path = "/famille/urgence/retirer",
		.who   = FAMILY,
		.in    = end_in,
		.call  = { { "family_emergency_end", { "id", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/urgence",
	},
	{
		.method = GET, .path = "/famille/garde", .who = FAMILY,
		.in    = child_in,
		.call  = { { "family_child", { "child" }, .as = "child" },
			   { "family_custody_rules", { "child" },
			     .as = "rules/rule" },
			   { "family_custody_days", { "child" },
			     .as = "days/day" },
			   { "family_exceptions", { "child" },
			     .as = "exceptions/exception" },
			   { "family_shares", { "child" },
			     .as = "shares/share" },
			   { "custody_voted", .as = "voted" } },
		.sheet = "family/custody.xsl",
	},
	{
		.method = POST, .path = "/famille/garde", .who = FAMILY,
		.in    = custody_in,
		.call  = { { "family_custody_propose",
			     { "child", "about", "asked", "from_day",
			       "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/garde",
	},
	{
		.method = POST, .path = "/famille/garde/exception",
		.who   = FAMILY,
		.in    = exception_in,
		.call  = { { "family_exception_propose",
			     { "child", "who", "first", "last", "once" } } },
		.next  = "/famille/garde", .with = { "child" },
		.back  = "/famille/garde",
	},
	{
		.method = POST, .path = "/famille/garde/reponse",
		.who   = FAMILY,
		.in    = agree_in,
		.call  = { { "family_exception_answer",
			     { "child", "exception", "reply", "once" } } },
		.next  = "/famille/garde", .with = { "child" },
		.back  = "/famille/garde",
	},
	CHILD_PAGE("/famille/identite", "family/identity.xsl"),
	{
		.method = POST, .path = "/famille/identite", .who = FAMILY,
		.in    = identity_in,
		.call  = { { "family_identity_propose",
			     { "child", "given", "family", "born", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/identite",
	},
	{
		.method = GET, .path = "/famille/changement", .who = FAMILY,
		.in    = change_in,
		.call  = { { "family_change", { "id" }, .as = "change" },
			   { "change_reads", { "id" }, .as = "reads/read" } },
		.sheet = "family/change.xsl",
	},
	{
		.method = POST, .path = "/famille/changement", .who = FAMILY,
		.in    = answer_in,
		.call  = { { "family_change_answer",
			     { "id", "answer", "once" } } },
		.next  = "/famille", .with = { "done" },
		.back  = "/famille/changement",
	},
	{
		.method = POST, .path = "/famille/changement/annuler",
		.who   = FAMILY,
		.in    = withdraw_in,
		.call  = { { "family_change_withdraw", { "id", "once" } } },
		.next  = "/famille",
		.back  = "/famille/changement",
	},
	{ 0 }
};
