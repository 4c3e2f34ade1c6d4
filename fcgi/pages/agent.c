/* What an agent does for their own account: password, second factor. */
#include <stddef.h>

#include "web/password.h"
#include "web/route.h"

#include "base/banned.h"

extern const struct route agent_routes[];

static const struct input kept[] = {
	{ "kept", IN_TOKEN, .optional = true, .hidden = true, .max = 61440 },
	{ 0 }
};

/* Six digits, or a recovery code: spaces and dashes do not count. */
static const struct input code[] = {
	{ "code", IN_LINE, .max = 40, .autocomplete = "one-time-code" },
	{ "kept", IN_TOKEN, .optional = true, .hidden = true, .max = 61440 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input once[] = {
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* quoi: what was just done. */
static const struct input own[] = {
	{ "quoi", IN_CODE, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input password[] = {
	{ "current", IN_SECRET, .autocomplete = "current-password" },
	{ "password", IN_SECRET, .autocomplete = "new-password" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input link[] = {
	{ "jeton", IN_TOKEN, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input first[] = {
	{ "jeton", IN_TOKEN, .hidden = true },
	{ "password", IN_SECRET, .autocomplete = "new-password" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input done[] = {
	{ "quoi", IN_CODE, .hidden = true },
	{ 0 }
};

const struct route agent_routes[] = {
	/* --- the first password, by the link of who made the account --- */
	{
		.method = GET, .path = "/agent/mot-de-passe/nouveau",
		.who   = CLERK, .level = STRANGER,
		.in    = link,
		.call  = { { "account_link_state", { "#jeton" },
			     .as = "link" } },
		.sheet = "agent/first.xsl",
	},
	{
		.method = POST, .path = "/agent/mot-de-passe/nouveau",
		.who   = CLERK, .level = STRANGER,
		.in    = first,
		.hook  = password_hook,
		.call  = { { "password_first", { "#jeton", "@params", "@proof",
			     "once" } } },
		.next  = "/agent/mot-de-passe/fait", .with = { "quoi" },
		.back  = "/agent/mot-de-passe/nouveau",
	},
	{
		.method = GET, .path = "/agent/mot-de-passe/fait",
		.who   = CLERK, .level = STRANGER,
		.in    = done,
		.call  = { { "account_done", { "quoi" }, .as = "done" } },
		.sheet = "agent/done.xsl",
	},

	/* --- one's own --- */
	{
		.method = GET, .path = "/agent/mon-compte", .who = CLERK,
		.in    = own,
		.call  = { { "agent_card", { "@session", "quoi" },
			     .as = "account" } },
		.sheet = "agent/account.xsl",
	},
	{
		.method = POST, .path = "/agent/mon-compte/mot-de-passe",
		.who   = CLERK,
		.in    = password,
		.hook  = password_hook,
		.call  = { { "password_change", { "@session", "@current",
			     "@params", "@proof", "once" } } },
		.next  = "/agent/mon-compte", .with = { "quoi" },
		.back  = "/agent/mon-compte",
	},
	{
		.method = GET, .path = "/agent/second-facteur", .who = CLERK,
		.call  = { { "second_factor", { "@session" },
			     .as = "factor" } },
		.sheet = "agent/factor.xsl",
	},
	{
		.method = POST, .path = "/agent/second-facteur/commencer",
		.who   = CLERK, .act = ACT_FACTOR_START,
		.in    = once,
		.next  = "/agent/second-facteur",
	},
	{
		.method = GET, .path = "/agent/second-facteur/code",
		.who   = CLERK,
		.in    = kept,
		.call  = { { "second_factor", { "@session" },
			     .as = "factor" } },
		.sheet = "agent/code.xsl",
	},
	{
		.method = POST, .path = "/agent/second-facteur/code",
		.who   = CLERK, .act = ACT_FACTOR_CODE, .body = 65536,
		.in    = code,
		.next  = "/agent/second-facteur",
		.back  = "/agent/second-facteur/code",
	},
	{
		.method = POST, .path = "/agent/second-facteur/secours",
		.who   = CLERK, .level = TWO_FACTORS, .act = ACT_FACTOR_CODES,
		.in    = once,
		.next  = "/agent/second-facteur",
	},
	{
		.method = POST, .path = "/agent/second-facteur/note",
		.who   = CLERK, .level = TWO_FACTORS,
		.in    = once,
		.call  = { { "factor_noted", { "@session", "once" } } },
		.next  = "/agent/second-facteur",
	},
	{ 0 }
};
