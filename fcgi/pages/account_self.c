/* Accounts as people make, change and close them. */
#include <stddef.h>

#include "web/password.h"
#include "web/route.h"

#include "base/banned.h"

extern const struct route account_self_routes[];

static const struct input signing_up[] = {
	{ "email", IN_EMAIL, .autocomplete = "email" },
	{ "given", IN_NAME, .autocomplete = "given-name" },
	{ "family", IN_NAME, .autocomplete = "family-name" },
	{ "born", IN_DATE, .optional = true, .autocomplete = "bday" },
	{ "password", IN_SECRET, .autocomplete = "new-password" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input address[] = {
	{ "email", IN_EMAIL, .autocomplete = "email" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input link[] = {
	{ "jeton", IN_TOKEN, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input confirming[] = {
	{ "jeton", IN_TOKEN, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input resetting[] = {
	{ "jeton", IN_TOKEN, .hidden = true },
	{ "password", IN_SECRET, .autocomplete = "new-password" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input done[] = {
	{ "quoi", IN_CODE, .hidden = true },
	{ 0 }
};

static const struct input preferences[] = {
	{ "called", IN_LINE, .optional = true, .max = 200 },
	{ "english", IN_BOOL, .optional = true },
	{ "paper", IN_BOOL, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input changing_password[] = {
	{ "current", IN_SECRET, .autocomplete = "current-password" },
	{ "password", IN_SECRET, .autocomplete = "new-password" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input changing_address[] = {
	{ "email", IN_EMAIL, .autocomplete = "email" },
	{ "current", IN_SECRET, .autocomplete = "current-password" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input closing[] = {
	{ "current", IN_SECRET, .autocomplete = "current-password" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input with_code[] = {
	{ "code", IN_LINE, .max = 40, .autocomplete = "off" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route account_self_routes[] = {
	/* --- making one --- */
	{
		.method = GET, .path = "/inscription", .who = FAMILY,
		.level = STRANGER,
		.sheet = "account/register.xsl",
	},
	{
		.method = POST, .path = "/inscription", .who = FAMILY,
		.level = STRANGER,
		.in    = signing_up,
		.hook  = password_hook,
		.call  = { { "account_register", { "email", "given", "family",
			     "born", "@params", "@proof", "@fresh", "@sealed",
			     "@network", "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/inscription",
	},
	{
		.method = GET, .path = "/inscription/renvoyer", .who = FAMILY,
		.level = STRANGER,
		.sheet = "account/ask.xsl",
	},
	{
		.method = POST, .path = "/inscription/renvoyer", .who = FAMILY,
		.level = STRANGER,
		.in    = address,
		.call  = { { "account_again", { "email", "@fresh", "@sealed",
			     "@network", "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/inscription/renvoyer",
	},
	{
		.method = GET, .path = "/inscription/confirmer",
		.who   = FAMILY, .level = STRANGER,
		.in    = link,
		.call  = { { "account_link_state", { "#jeton" },
			     .as = "link" } },
		.sheet = "account/link.xsl",
	},
	{
		/* Not the GET: mail scanners open links. */
		.method = POST, .path = "/inscription/confirmer",
		.who   = FAMILY, .level = STRANGER,
		.in    = confirming,
		.call  = { { "account_confirm", { "#jeton", "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/inscription/confirmer",
	},

	/* --- a forgotten password --- */
	{
		.method = GET, .path = "/mot-de-passe/oublie", .who = FAMILY,
		.level = STRANGER,
		.sheet = "account/ask.xsl",
	},
	{
		.method = POST, .path = "/mot-de-passe/oublie", .who = FAMILY,
		.level = STRANGER,
		.in    = address,
		.call  = { { "password_forgotten", { "email", "@fresh",
			     "@sealed", "@network", "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/mot-de-passe/oublie",
	},
	{
		.method = GET, .path = "/mot-de-passe/nouveau", .who = FAMILY,
		.level = STRANGER,
		.in    = link,
		.call  = { { "account_link_state", { "#jeton" },
			     .as = "link" } },
		.sheet = "account/link.xsl",
	},
	{
		.method = POST, .path = "/mot-de-passe/nouveau", .who = FAMILY,
		.level = STRANGER,
		.in    = resetting,
		.hook  = password_hook,
		.call  = { { "password_reset", { "#jeton", "@params", "@proof",
			     "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/mot-de-passe/nouveau",
	},

	/* --- what has been done --- */
	{
		.method = GET, .path = "/compte/fait", .who = FAMILY,
		.level = STRANGER,
		.in    = done,
		.call  = { { "account_done", { "quoi" }, .as = "done" } },
		.sheet = "account/done.xsl",
	},

	/* --- one's own --- */
	{
		.method = GET, .path = "/mon-compte", .who = FAMILY,
		.call  = { { "account_card", { "@session" },
			     .as = "account" } },
		.sheet = "account/home.xsl",
	},
	{
		.method = POST, .path = "/mon-compte/preferences",
		.who   = FAMILY,
		.in    = preferences,
		.call  = { { "account_preferences", { "english", "paper",
			     "called", "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/mon-compte",
	},
	{
		.method = GET, .path = "/mon-compte/mot-de-passe",
		.who   = FAMILY,
		.call  = { { "account_card", { "@session" },
			     .as = "account" } },
		.sheet = "account/change.xsl",
	},
	{
		.method = POST, .path = "/mon-compte/mot-de-passe",
		.who   = FAMILY,
		.in    = changing_password,
		.hook  = password_hook,
		.call  = { { "password_change", { "@session", "@current",
			     "@params", "@proof", "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/mon-compte/mot-de-passe",
	},
	{
		.method = GET, .path = "/mon-compte/adresse", .who = FAMILY,
		.call  = { { "account_card", { "@session" },
			     .as = "account" } },
		.sheet = "account/change.xsl",
	},
	{
		.method = POST, .path = "/mon-compte/adresse", .who = FAMILY,
		.in    = changing_address,
		.call  = { { "email_change", { "@session", "@current", "email",
			     "@fresh", "@sealed", "@network", "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/mon-compte/adresse",
	},
	{
		.method = GET, .path = "/mon-compte/fermer", .who = FAMILY,
		.call  = { { "account_card", { "@session" },
			     .as = "account" } },
		.sheet = "account/change.xsl",
	},
	{
		.method = POST, .path = "/mon-compte/fermer", .who = FAMILY,
		.in    = closing,
		.call  = { { "account_close", { "@session", "@current",
			     "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/mon-compte/fermer",
	},
	{
		.method = GET, .path = "/mon-compte/code", .who = FAMILY,
		.call  = { { "account_card", { "@session" },
			     .as = "account" } },
		.sheet = "account/change.xsl",
	},
	{
		.method = POST, .path = "/mon-compte/code", .who = FAMILY,
		.in    = with_code,
		.call  = { { "code_use", { "@session", "code", "@network",
			     "once" } } },
		.next  = "/compte/fait", .with = { "quoi" },
		.back  = "/mon-compte/code",
	},
	{ 0 }
};
