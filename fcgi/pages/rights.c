/* Who may do what: the agents, their rights, who acts for whom, and the
 * journal.  For whoever holds rights-admin, after the second factor. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route rights_routes[];

static const struct input agents_in[] = {
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ "what", IN_CODE, .optional = true },
	{ "gone", IN_BOOL, .optional = true },
	{ 0 }
};

static const struct input id_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input give_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "what", IN_CODE },
	{ "service", IN_CODE, .optional = true },
	{ "since", IN_DATE, .optional = true },
	{ "until", IN_DATE, .optional = true },
	{ "reason", IN_LINE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input end_in[] = {
	{ "right", IN_ID, .hidden = true },
	{ "reason", IN_LINE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input right_in[] = {
	{ "right", IN_ID },
	{ 0 }
};

static const struct input agent_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input new_in[] = {
	{ "given", IN_NAME },
	{ "family", IN_NAME },
	{ "email", IN_EMAIL },
	{ "capacity", IN_LINE, .max = 100 },
	{ "service", IN_CODE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input session_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "session", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input lend_in[] = {
	{ "absent", IN_ID, .optional = true },
	{ "agent", IN_ID },
	{ "rights", IN_CODE, .many = 20 },
	{ "since", IN_DATE, .optional = true },
	{ "until", IN_DATE },
	{ "reason", IN_LINE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input journal_in[] = {
	{ "who", IN_LINE, .optional = true, .max = 80 },
	{ "object", IN_LINE, .optional = true, .max = 80 },
	{ "since", IN_DATE, .optional = true },
	{ "until", IN_DATE, .optional = true },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 1000 },
	{ 0 }
};

#define ADMIN	.who = CLERK, .level = TWO_FACTORS, .right = "rights-admin"

const struct route rights_routes[] = {
	{
		.method = GET, .path = "/agent/droits", ADMIN,
		.audited = true,
		.in    = agents_in,
		.call  = { { "agents", { "q", "what", "gone" },
			     .as = "agents/agent" },
			   { "right_list", .as = "rights/right" } },
		.sheet = "rights/agents.xsl",
	},
	{
		.method = GET, .path = "/agent/droits/agent", ADMIN,
		.audited = true,
		.in    = id_in,
		.call  = { { "agent_one", { "id" }, .as = "agent" },
			   { "agent_rights", { "id" }, .as = "held/right" },
			   { "agent_sessions", { "id" },
			     .as = "sessions/session" },
			   { "agent_delegations", { "id" },
			     .as = "delegations/delegation" },
			   { "right_list", .as = "rights/right" },
			   { "service_list", .as = "services/service" } },
		.sheet = "rights/agent.xsl",
	},
	{
		.method = GET, .path = "/agent/droits/nouveau", ADMIN,
		.call  = { { "service_list", .as = "services/service" } },
		.sheet = "rights/new.xsl",
	},
	{
		.method = POST, .path = "/agent/droits/nouveau", ADMIN,
		.in    = new_in,
		.call  = { { "agent_add", { "given", "family", "email",
			     "capacity", "service", "@fresh", "@sealed",
			     "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/nouveau",
	},
	{
		.method = POST, .path = "/agent/droits/inviter", ADMIN,
		.in    = agent_in,
		.call  = { { "agent_invite", { "id", "@fresh", "@sealed",
			     "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/agent",
	},
	{
		.method = POST, .path = "/agent/droits/donner", ADMIN,
		.in    = give_in,
		.call  = { { "right_add", { "id", "what", "service", "since",
			     "until", "reason", "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/agent",
	},
	{
		.method = GET, .path = "/agent/droits/retirer", ADMIN,
		.in    = right_in,
		.call  = { { "right_one", { "right" }, .as = "right" } },
		.sheet = "rights/end.xsl",
	},
	{
		.method = POST, .path = "/agent/droits/retirer", ADMIN,
		.in    = end_in,
		.call  = { { "right_end", { "right", "reason", "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/retirer",
	},
	{
		.method = POST, .path = "/agent/droits/desactiver", ADMIN,
		.in    = agent_in,
		.call  = { { "agent_end", { "id", "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/agent",
	},
	{
		.method = POST, .path = "/agent/droits/rouvrir", ADMIN,
		.in    = agent_in,
		.call  = { { "agent_open", { "id", "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/agent",
	},
	{
		.method = POST, .path = "/agent/droits/second-facteur", ADMIN,
		.in    = agent_in,
		.call  = { { "agent_factor_end", { "id", "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/agent",
	},
	{
		.method = POST, .path = "/agent/droits/connexion", ADMIN,
		.in    = session_in,
		.call  = { { "agent_session_end", { "session", "once" } } },
		.next  = "/agent/droits/agent", .with = { "id" },
		.back  = "/agent/droits/agent",
	},
	{
		.method = GET, .path = "/agent/journal", ADMIN,
		.audited = true,
		.in    = journal_in,
		.call  = { { "journal_pages", { "who", "object", "since",
			     "until", "page" }, .as = "journal" },
			   { "journal", { "who", "object", "since", "until",
			     "page" }, .as = "acts/act" } },
		.sheet = "rights/journal.xsl",
	},

	/* Who is away lends their own rights; who gives rights may do it for
	 * them. */
	{
		.method = GET, .path = "/agent/delegations", .who = CLERK,
		.call  = { { "delegations", .as = "delegations/delegation" },
			   { "delegation_parts", .as = "parts/part" },
			   { "delegation_agents", .as = "agents/agent" },
			   { "delegation_rights", .as = "rights/right" } },
		.sheet = "rights/delegations.xsl",
	},
	{
		.method = POST, .path = "/agent/delegations/donner",
		.who   = CLERK,
		.in    = lend_in,
		.call  = { { "delegation_add", { "absent", "agent", "rights",
			     "since", "until", "reason", "once" } } },
		.next  = "/agent/delegations",
		.back  = "/agent/delegations",
	},
	{
		.method = POST, .path = "/agent/delegations/fermer",
		.who   = CLERK,
		.in    = agent_in,
		.call  = { { "delegation_end", { "id", "once" } } },
		.next  = "/agent/delegations",
		.back  = "/agent/delegations",
	},
	{ 0 }
};
