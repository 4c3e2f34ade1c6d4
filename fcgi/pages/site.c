/* The pages anybody may read: home, help and what the law wants said. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

#define PUBLIC(where, what) \
	{ .method = GET, .path = (where), .who = FAMILY, .level = STRANGER, \
	  .sheet = (what) }

extern const struct route site_routes[];

const struct route site_routes[] = {
	{
		.method = GET, .path = "/", .who = FAMILY, .level = STRANGER,
		.call  = { { "town_notice", .as = "notice" },
			   { "family_invoice_due", .as = "due" } },
		.sheet = "site/home.xsl",
	},
	PUBLIC("/aide", "site/help.xsl"),
	PUBLIC("/contact", "site/contact.xsl"),
	PUBLIC("/accessibilite", "site/accessibility.xsl"),
	PUBLIC("/mentions-legales", "site/legal.xsl"),
	PUBLIC("/donnees-personnelles", "site/privacy.xsl"),
	PUBLIC("/cookies", "site/cookies.xsl"),
	PUBLIC("/plan-du-site", "site/map.xsl"),
	{ 0 }
};
