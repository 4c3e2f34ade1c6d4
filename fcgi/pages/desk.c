/* The desk of requests: the list, one case, what is decided, the letter. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route desk_routes[];

/* The filter as one text: six parts, the last of them words (desk_list.sql). */
#define LIST	{ "list", IN_LINE, .optional = true, .hidden = true,	\
		  .max = 300 }
/* What the form showed: it comes back, so that nobody's edit is lost. */
#define SHOWN	{ "id", IN_ID, .hidden = true },			\
		{ "version", IN_INT, .optional = true, .hidden = true,	\
		  .min = 1, .max = VERSIONS },				\
		{ "seen", IN_INT, .optional = true, .hidden = true,	\
		  .min = 1, .max = EVENTS },				\
		LIST
#define ONCE	{ "once", IN_NONCE, .hidden = true }

enum { VERSIONS = 1000000000 };
#define EVENTS	1000000000000L

static const struct input list_in[] = {
	{ "queue", IN_CODE, .optional = true },
	{ "procedure", IN_CODE, .optional = true },
	{ "service", IN_CODE, .optional = true },
	{ "state", IN_CODE, .optional = true },
	{ "assigned", IN_CODE, .optional = true },
	{ "q", IN_LINE, .optional = true, .max = 80 },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 10000 },
	{ 0 }
};

/* done: the letter of a decision that was just made. */
static const struct input case_in[] = {
	{ "id", IN_ID },
	{ "list", IN_LINE, .optional = true, .max = 300 },
	{ "seen", IN_INT, .optional = true, .min = 1, .max = EVENTS },
	{ "done", IN_INT, .optional = true, .min = 1, .max = EVENTS },
	{ 0 }
};

static const struct input take_in[] = { SHOWN, ONCE, { 0 } };

static const struct input assign_in[] = {
	SHOWN, { "agent", IN_ID }, ONCE, { 0 }
};

static const struct input accept_in[] = {
	SHOWN, { "go", IN_CODE, .optional = true, .hidden = true }, ONCE, { 0 }
};

static const struct input draft_in[] = {
	SHOWN,
	{ "decision", IN_CODE },
	{ "law", IN_TEXT, .max = 2000 },
	{ "fact", IN_TEXT, .max = 4000 },
	ONCE,
	{ 0 }
};

static const struct input undo_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "letter", IN_ID, .hidden = true },
	LIST,
	ONCE,
	{ 0 }
};

static const struct input letter_in[] = {
	{ "id", IN_ID },
	{ "list", IN_LINE, .optional = true, .max = 300 },
	{ 0 }
};

static const struct input send_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSIONS },
	LIST,
	ONCE,
	{ 0 }
};

/* id: the letter that is wrong. */
static const struct input correct_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = VERSIONS },
	LIST,
	{ "wrong", IN_TEXT, .max = 1000 },
	{ "because", IN_TEXT, .max = 1000 },
	{ "body", IN_TEXT, .optional = true, .max = 4000 },
	{ "law", IN_TEXT, .optional = true, .max = 2000 },
	{ "fact", IN_TEXT, .optional = true, .max = 4000 },
	ONCE,
	{ 0 }
};

/* codes: pieces of the procedure's list; piece: one that it lacks. */
static const struct input ask_in[] = {
	SHOWN,
	{ "codes", IN_CODE, .optional = true, .many = 40 },
	{ "piece", IN_LINE, .optional = true, .max = 200 },
	{ "text", IN_LINE, .optional = true, .max = 200 },
	{ "indispensable", IN_BOOL, .optional = true },
	{ "because", IN_LINE, .optional = true, .max = 500 },
	{ "until", IN_DATE },
	ONCE,
	{ 0 }
};

static const struct input note_in[] = {
	SHOWN, { "note", IN_TEXT, .max = 2000 }, ONCE, { 0 }
};

static const struct input message_in[] = {
	SHOWN, { "message", IN_TEXT, .max = 4000 }, ONCE, { 0 }
};

static const struct input read_in[] = {
	{ "id", IN_ID, .hidden = true }, LIST, ONCE, { 0 }
};

static const struct input transfer_in[] = {
	SHOWN, { "service", IN_CODE }, ONCE, { 0 }
};

static const struct input forward_in[] = {
	SHOWN, { "office", IN_TEXT, .max = 500 }, ONCE, { 0 }
};

static const struct input none_in[] = { { 0 } };

const struct route desk_routes[] = {
	{
		.method = GET, .path = "/agent/demandes", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = list_in,
		.call  = { { "desk_page", { "queue", "procedure", "service",
			     "state", "assigned", "q", "page" },
			     .as = "list" },
			   { "desk_queues", .as = "queues/queue" },
			   { "desk_views", .as = "views/view" },
			   { "desk_returns_total", .as = "returns" },
			   { "desk_procedures", .as = "procedures/procedure" },
			   { "desk_services", .as = "services/service" },
			   { "desk_rows", { "queue", "procedure", "service",
			     "state", "assigned", "q", "page" },
			     .as = "requests/request" } },
		.sheet = "desk/list.xsl",
	},
	{
		.method = GET, .path = "/agent/demande", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = case_in,
		.call  = { { "desk_request", { "id", "list" },
			     .as = "request" },
			   { "desk_answers", { "id" },
			     .as = "answers/answer" },
			   { "desk_pieces", { "id" }, .as = "pieces/piece" },
			   { "desk_documents", { "id" },
			     .as = "documents/document" },
			   { "desk_events", { "id" }, .as = "events/event" },
			   { "desk_messages", { "id" },
			     .as = "thread/message" },
			   { "desk_letters", { "id" },
			     .as = "letters/letter" },
			   { "desk_near", { "id" }, .as = "near/request" },
			   { "desk_present", { "id" },
			     .as = "present/agent" },
			   { "desk_since", { "id", "seen" },
			     .as = "since/event" },
			   { "desk_agents", .as = "agents/agent" },
			   { "desk_askable", { "id" },
			     .as = "askable/piece" },
			   { "desk_services", .as = "services/service" },
			   { "desk_returned", { "id" },
			     .as = "returns/return" },
			   { "desk_done", { "done" }, .as = "done" } },
		.sheet = "desk/case.xsl",
	},
	{
		.method = POST, .path = "/agent/demande/prendre", .who = CLERK,
		.right = "request-decide",
		.in    = take_in,
		.call  = { { "desk_take", { "id", "version", "list",
			     "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/attribuer",
		.who   = CLERK, .right = "request-decide",
		.in    = assign_in,
		.call  = { { "desk_assign", { "id", "version", "agent", "list",
			     "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/accepter",
		.who   = CLERK, .right = "request-decide",
		.in    = accept_in,
		.call  = { { "desk_accept", { "id", "version", "go", "list",
			     "once" } } },
		.next  = "/agent/demande", .with = { "id", "list", "done" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/refuser", .who = CLERK,
		.right = "request-decide",
		.in    = draft_in,
		.call  = { { "desk_draft", { "id", "version", "decision",
			     "law", "fact", "list", "once" } } },
		.next  = "/agent/demande/courrier", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = GET, .path = "/agent/demande/courrier", .who = CLERK,
		.right = "request-read", .audited = true,
		.in    = letter_in,
		.call  = { { "desk_letter", { "id", "list" }, .as = "letter" },
			   { "desk_letter_pieces", { "id" },
			     .as = "pieces/piece" } },
		.sheet = "desk/letter.xsl",
	},
	{
		.method = POST, .path = "/agent/demande/envoyer", .who = CLERK,
		.right = "request-decide",
		.in    = send_in,
		.call  = { { "desk_send", { "id", "version", "list",
			     "once" } } },
		.next  = "/agent/demande", .with = { "id", "list", "done" },
		.back  = "/agent/demande/courrier",
	},
	{
		.method = POST, .path = "/agent/demande/annuler", .who = CLERK,
		.right = "request-decide",
		.in    = undo_in,
		.call  = { { "desk_undo", { "id", "letter", "list",
			     "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = GET, .path = "/agent/demande/corriger", .who = CLERK,
		.right = "request-decide", .audited = true,
		.in    = letter_in,
		.call  = { { "desk_correction", { "id", "list" },
			     .as = "letter" } },
		.sheet = "desk/correct.xsl",
	},
	{
		.method = POST, .path = "/agent/demande/corriger",
		.who   = CLERK, .right = "request-decide",
		.in    = correct_in,
		.call  = { { "desk_correct", { "id", "version", "wrong",
			     "because", "body", "law", "fact", "list",
			     "once" } } },
		.next  = "/agent/demande/courrier", .with = { "id", "list" },
		.back  = "/agent/demande/corriger",
	},
	{
		.method = POST, .path = "/agent/demande/demander",
		.who   = CLERK, .right = "request-decide",
		.in    = ask_in,
		.call  = { { "desk_ask", { "id", "version", "codes",
			     "piece", "text", "indispensable", "because",
			     "until", "list", "once" } } },
		.next  = "/agent/demande", .with = { "id", "list", "done" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/note",
		.who   = CLERK, .right = "request-decide",
		.in    = note_in,
		.call  = { { "desk_note", { "id", "note", "list", "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/message",
		.who   = CLERK, .right = "request-decide",
		.in    = message_in,
		.call  = { { "desk_message", { "id", "message", "list",
			     "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/lu",
		.who   = CLERK, .right = "request-decide",
		.in    = read_in,
		.call  = { { "desk_read", { "id", "list", "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/transferer",
		.who   = CLERK, .right = "request-decide",
		.in    = transfer_in,
		.call  = { { "desk_transfer", { "id", "version", "service",
			     "list", "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = POST, .path = "/agent/demande/reorienter",
		.who   = CLERK, .right = "request-decide",
		.in    = forward_in,
		.call  = { { "desk_forward", { "id", "version", "office",
			     "list", "once" } } },
		.next  = "/agent/demande", .with = { "id", "list" },
		.back  = "/agent/demande",
	},
	{
		.method = GET, .path = "/agent/raccourcis", .who = CLERK,
		.in    = none_in,
		.sheet = "desk/keys.xsl",
	},
	{ 0 }
};
