/*
 * A request on the side of who makes it: a step a page, check, send, receipt,
 * follow.  The steps and their fields are data: the form of a step has the
 * fields that its page showed (engine/fields.h).  "@visit" lets a request
 * without an account be followed in the browser that brought its mailed code.
 */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route request_routes[];

/* 4 000 characters of four bytes, percent-encoded, and the list of fields. */
enum { STEP_BODY = 4000 * 12 + 32768, LAST_STEP = 41, REFERENCE = 10 };

static const struct input begin[] = {
	{ "code", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* Of one request; n is a step of it. */
static const struct input one[] = {
	{ "ref", IN_TOKEN, .hidden = true, .max = REFERENCE },
	{ "n", IN_INT, .optional = true, .hidden = true, .max = LAST_STEP },
	{ 0 }
};

/* A letter about it. */
static const struct input letter[] = {
	{ "ref", IN_TOKEN, .hidden = true, .max = REFERENCE },
	{ "letter", IN_ID, .hidden = true },
	{ 0 }
};

static const struct input save[] = {
	{ "ref", IN_TOKEN, .hidden = true, .max = REFERENCE },
	{ "n", IN_INT, .hidden = true, .max = LAST_STEP },
	{ "leave", IN_BOOL, .optional = true, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input send[] = {
	{ "ref", IN_TOKEN, .hidden = true, .max = REFERENCE },
	{ "n", IN_INT, .optional = true, .hidden = true, .max = LAST_STEP },
	{ "sworn", IN_BOOL },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input message[] = {
	{ "ref", IN_TOKEN, .hidden = true, .max = REFERENCE },
	{ "n", IN_INT, .optional = true, .hidden = true, .max = LAST_STEP },
	{ "body", IN_TEXT, .max = 4000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input withdraw[] = {
	{ "ref", IN_TOKEN, .hidden = true, .max = REFERENCE },
	{ "n", IN_INT, .optional = true, .hidden = true, .max = LAST_STEP },
	{ "sure", IN_BOOL },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input pdf[] = {
	{ "ref", IN_TOKEN, .hidden = true, .max = REFERENCE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input link[] = {
	{ "code", IN_TOKEN, .optional = true, .hidden = true },
	{ "asked", IN_BOOL, .optional = true, .hidden = true },
	{ 0 }
};

static const struct input resume[] = {
	{ "code", IN_TOKEN, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input recover[] = {
	{ "email", IN_EMAIL, .autocomplete = "email" },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route request_routes[] = {
	{
		.method = POST, .path = "/demande/commencer", .who = FAMILY,
		.level = STRANGER,
		.in    = begin,
		.call  = { { "request_begin", { "code", "@visit", "once" } } },
		.next  = "/demande/etape", .with = { "ref", "n" },
		.back  = "/demarche",
	},
	{
		.method = GET, .path = "/demande/etape", .who = FAMILY,
		.level = STRANGER,
		.in    = one,
		.call  = { { "request_step", { "ref", "@visit", "n" },
			     .as = "step" },
			   { "request_fields", { "ref", "@visit", "n" },
			     .as = "@fields" },
			   { "request_pieces", { "ref", "@visit", "n" },
			     .as = "pieces/piece" } },
		.sheet = "request/step.xsl",
	},
	{
		.method = POST, .path = "/demande/etape", .who = FAMILY,
		.level = STRANGER, .by_rows = true, .unfinished = "leave",
		.body  = STEP_BODY,
		.in    = save,
		.call  = { { "request_save", { "ref", "@visit", "n", "@names",
			     "@values", "leave", "@fresh", "@sealed",
			     "once" } } },
		.next  = "/demande/etape", .with = { "ref", "n" },
		.fork  = { "/demande/verifier", "/demande" },
		.back  = "/demande/etape",
	},
	{
		.method = GET, .path = "/demande/verifier", .who = FAMILY,
		.level = STRANGER,
		.in    = one,
		.call  = { { "request_head", { "ref", "@visit" },
			     .as = "request" },
			   { "request_answers", { "ref", "@visit" },
			     .as = "answers/answer" },
			   { "request_pieces", { "ref", "@visit", "n" },
			     .as = "pieces/piece" } },
		.sheet = "request/check.xsl",
	},
	{
		.method = POST, .path = "/demande/envoyer", .who = FAMILY,
		.level = STRANGER,
		.in    = send,
		.call  = { { "request_send", { "ref", "@visit", "sworn",
			     "once" } } },
		.next  = "/demande/confirmation", .with = { "ref" },
		.back  = "/demande/verifier",
	},
	{
		.method = GET, .path = "/demande/confirmation", .who = FAMILY,
		.level = STRANGER,
		.in    = one,
		.call  = { { "request_head", { "ref", "@visit" },
			     .as = "request" },
			   { "request_receipt", { "ref", "@visit" },
			     .as = "receipt" },
			   { "request_receipt_pdf", { "ref", "@visit" },
			     .as = "pdf" } },
		.sheet = "request/sent.xsl",
	},
	{
		.method = GET, .path = "/demande/recu", .who = FAMILY,
		.level = STRANGER,
		.in    = one,
		.call  = { { "request_receipt", { "ref", "@visit" },
			     .as = "receipt" },
			   { "request_receipt_pieces", { "ref", "@visit" },
			     .as = "pieces/piece" },
			   { "request_receipt_pdf", { "ref", "@visit" },
			     .as = "pdf" } },
		.sheet = "request/receipt.xsl",
	},
	{
		.method = POST, .path = "/demande/recu/pdf", .who = FAMILY,
		.level = STRANGER,
		.in    = pdf,
		.call  = { { "receipt_pdf_ask", { "ref", "@visit",
			     "once" } } },
		.next  = "/demande/recu", .with = { "ref" },
		.back  = "/demande/recu",
	},
	{
		.method = GET, .path = "/demande/attestation", .who = FAMILY,
		.level = STRANGER,
		.in    = one,
		.call  = { { "request_attestation", { "ref", "@visit" },
			     .as = "attestation" } },
		.sheet = "request/attestation.xsl",
	},
	{
		.method = GET, .path = "/demandes", .who = FAMILY,
		.call  = { { "requests", .as = "requests/request" } },
		.sheet = "request/list.xsl",
	},
	{
		.method = GET, .path = "/demande", .who = FAMILY,
		.level = STRANGER,
		.in    = one,
		.call  = { { "request_head", { "ref", "@visit" },
			     .as = "request" },
			   { "request_pieces", { "ref", "@visit", "n" },
			     .as = "pieces/piece" },
			   { "request_events", { "ref", "@visit" },
			     .as = "events/event" },
			   { "request_thread", { "ref", "@visit" },
			     .as = "thread/message" },
			   { "request_reads", { "ref", "@visit" },
			     .as = "reads/read" },
			   { "request_letters", { "ref", "@visit" },
			     .as = "letters/letter" },
			   { "request_receipt_pdf", { "ref", "@visit" },
			     .as = "pdf" } },
		.sheet = "request/follow.xsl",
	},
	{
		.method = GET, .path = "/demande/courrier", .who = FAMILY,
		.level = STRANGER,
		.in    = letter,
		.call  = { { "request_letter", { "ref", "@visit", "letter" },
			     .as = "letter" },
			   { "request_letter_pieces", { "ref", "@visit",
			     "letter" }, .as = "pieces/piece" } },
		.sheet = "request/letter.xsl",
	},
	{
		.method = POST, .path = "/demande/message", .who = FAMILY,
		.level = STRANGER, .body = STEP_BODY,
		.in    = message,
		.call  = { { "request_say", { "ref", "@visit", "body",
			     "once" } } },
		.next  = "/demande", .with = { "ref" },
		.back  = "/demande",
	},
	{
		.method = GET, .path = "/demande/retirer", .who = FAMILY,
		.level = STRANGER,
		.in    = one,
		.call  = { { "request_head", { "ref", "@visit" },
			     .as = "request" } },
		.sheet = "request/withdraw.xsl",
	},
	{
		.method = POST, .path = "/demande/retirer", .who = FAMILY,
		.level = STRANGER,
		.in    = withdraw,
		.call  = { { "request_withdraw", { "ref", "@visit", "sure",
			     "once" } } },
		.next  = "/demande", .with = { "ref" },
		.back  = "/demande/retirer",
	},
	{
		.method = GET, .path = "/demande/reprendre", .who = FAMILY,
		.level = STRANGER,
		.in    = link,
		.call  = { { "request_arrival", { "code", "asked" },
			     .as = "arrival" } },
		.sheet = "request/resume.xsl",
	},
	{
		.method = POST, .path = "/demande/reprendre", .who = FAMILY,
		.level = STRANGER,
		.in    = resume,
		.call  = { { "request_resume", { "#code", "@visit", "@network",
			     "once" } } },
		.next  = "/demande", .with = { "ref" },
		.back  = "/demande/reprendre",
	},
	{
		.method = POST, .path = "/demande/retrouver", .who = FAMILY,
		.level = STRANGER,
		.in    = recover,
		.call  = { { "request_recover", { "email", "@fresh", "@sealed",
			     "once" } } },
		.next  = "/demande/reprendre", .with = { "asked" },
		.back  = "/demande/reprendre",
	},
	{ 0 }
};
