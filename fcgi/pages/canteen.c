/* A family's canteen week: see it, book and cancel with one save. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route canteen_routes[];

static const struct input week_in[] = {
	{ "from", IN_DATE, .optional = true },
	{ "recap", IN_NONCE, .optional = true },
	{ 0 }
};

/* 20 children x 5 days is more than any family has on one page. */
enum { SLOTS = 100 };

static const struct input book_in[] = {
	{ "from", IN_DATE, .optional = true, .hidden = true },
	{ "shown", IN_SLOT, .optional = true, .hidden = true, .many = SLOTS },
	{ "wanted", IN_SLOT, .optional = true, .many = SLOTS },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input feed_in[] = {
	{ "vu", IN_NONCE, .optional = true },
	{ 0 }
};

static const struct input feed_go_in[] = {
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* The secret address: whoever has it reads the calendar, without a session. */
static const struct input agenda_in[] = {
	{ "cle", IN_TOKEN, .max = 64 },
	{ 0 }
};

const struct route canteen_routes[] = {
	{
		.method = GET, .path = "/calendrier/abonnement", .who = FAMILY,
		.in    = feed_in,
		.call  = { { "feed_card", .as = "feed" },
			   { "feed_shown", { "vu" }, .as = "made" } },
		.sheet = "canteen/feed.xsl",
	},
	{
		.method = POST, .path = "/calendrier/abonnement",
		.who   = FAMILY,
		.in    = feed_go_in,
		.call  = { { "feed_make", { "once" } } },
		.next  = "/calendrier/abonnement", .with = { "vu" },
		.back  = "/calendrier/abonnement",
	},
	{
		.method = POST, .path = "/calendrier/abonnement/arreter",
		.who   = FAMILY,
		.in    = feed_go_in,
		.call  = { { "feed_revoke", { "once" } } },
		.next  = "/calendrier/abonnement",
		.back  = "/calendrier/abonnement",
	},
	{
		.method = GET, .path = "/agenda", .who = FAMILY,
		.level = STRANGER, .out = OUT_ICS,
		.in    = agenda_in,
		.call  = { { "feed_events", { "#cle" },
			     .as = "events/event" } },
		.sheet = "canteen/agenda.xsl",
	},
	{
		.method = GET, .path = "/cantine/semaine", .who = FAMILY,
		.in    = week_in,
		.call  = { { "family_card", .as = "family" },
			   { "canteen_week", { "from" }, .as = "week" },
			   { "canteen_children", { "from" },
			     .as = "children/child" },
			   { "canteen_days", { "from" }, .as = "days/day" },
			   { "canteen_recap", { "recap" },
			     .as = "changes/change" } },
		.sheet = "canteen/week.xsl",
	},
	{
		.method = POST, .path = "/cantine/reserver", .who = FAMILY,
		.in    = book_in,
		.call  = { { "canteen_save",
			     { "from", "shown", "wanted", "once" } } },
		.next  = "/cantine/semaine", .with = { "from", "recap" },
		.back  = "/cantine/semaine",
	},
	{ 0 }
};
