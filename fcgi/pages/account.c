/* Signing in and out, and the sessions a person has open. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route account_routes[];

/* kept: the sealed form of an expired session (house.md 3), 60 KiB at most:
 * 44 KiB of form, a third more in base64url, and a margin. */
static const struct input sign_in[] = {
	{ "identifier", IN_LINE, .max = 254, .autocomplete = "username" },
	{ "password", IN_SECRET, .autocomplete = "current-password" },
	{ "kept", IN_TOKEN, .optional = true, .hidden = true, .max = 61440 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input kept[] = {
	{ "kept", IN_TOKEN, .optional = true, .hidden = true, .max = 61440 },
	{ 0 }
};

static const struct input once[] = {
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input end_one[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route account_routes[] = {
	{
		.method = GET, .path = "/connexion", .who = FAMILY,
		.level = STRANGER,
		.in    = kept,
		.sheet = "account/sign-in.xsl",
	},
	{
		.method = POST, .path = "/connexion", .who = FAMILY,
		.level = STRANGER, .act = ACT_SIGN_IN, .body = 65536,
		.in    = sign_in,
		.next  = "/cantine/semaine",
		.back  = "/connexion",
	},
	{
		.method = POST, .path = "/deconnexion", .who = FAMILY,
		.level = STRANGER, .act = ACT_SIGN_OUT,
		.in    = once,
		.call  = { { "sign_out", { "@session" } } },
		.next  = "/",
	},
	{
		.method = GET, .path = "/mes-connexions", .who = FAMILY,
		.call  = { { "sessions", { "@session" },
			     .as = "sessions/session" } },
		.sheet = "account/sessions.xsl",
	},
	{
		.method = POST, .path = "/mes-connexions/fermer",
		.who   = FAMILY,
		.in    = end_one,
		.call  = { { "session_end", { "id", "once" } } },
		.next  = "/mes-connexions",
		.back  = "/mes-connexions",
	},

	{
		.method = GET, .path = "/agent/connexion", .who = CLERK,
		.level = STRANGER,
		.in    = kept,
		.sheet = "account/sign-in.xsl",
	},
	{
		.method = POST, .path = "/agent/connexion", .who = CLERK,
		.level = STRANGER, .act = ACT_SIGN_IN, .body = 65536,
		.in    = sign_in,
		.next  = "/agent", .fork = { "/agent/facturation" },
		.back  = "/agent/connexion",
	},
	{
		.method = POST, .path = "/agent/deconnexion", .who = CLERK,
		.level = STRANGER, .act = ACT_SIGN_OUT,
		.in    = once,
		.call  = { { "sign_out", { "@session" } } },
		.next  = "/agent/connexion",
	},
	{
		.method = GET, .path = "/agent/mes-connexions", .who = CLERK,
		.call  = { { "sessions", { "@session" },
			     .as = "sessions/session" } },
		.sheet = "account/sessions.xsl",
	},
	{
		.method = POST, .path = "/agent/mes-connexions/fermer",
		.who   = CLERK,
		.in    = end_one,
		.call  = { { "session_end", { "id", "once" } } },
		.next  = "/agent/mes-connexions",
		.back  = "/agent/mes-connexions",
	},
	{ 0 }
};
