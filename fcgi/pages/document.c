/* Documents: what a request needs, given by the person or by a clerk.  All of
 * it is answered by the pool of files.  "@visit" is the browser that a mailed
 * code let into a request made without an account. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route document_routes[];

static const struct input piece_in[] = {
	{ "piece", IN_ID },
	{ 0 }
};

static const struct input give_in[] = {
	{ "piece", IN_ID, .hidden = true },
	{ "document", IN_FILE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one_in[] = {
	{ "piece", IN_ID, .hidden = true },
	{ "document", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input judge_in[] = {
	{ "piece", IN_ID, .hidden = true },
	{ "document", IN_ID, .hidden = true },
	{ "verdict", IN_CODE, .hidden = true },
	{ "refusal", IN_CODE, .optional = true },
	{ "issued", IN_DATE, .optional = true },
	{ "valid_to", IN_DATE, .optional = true },
	{ "once_only", IN_BOOL, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* piece, change: what it is read for, in the audit. */
static const struct input fetch_in[] = {
	{ "id", IN_ID },
	{ "piece", IN_ID, .optional = true },
	{ "change", IN_ID, .optional = true },
	{ 0 }
};

/* The proof of a change of the family file. */
static const struct input proof_in[] = {
	{ "change", IN_ID },
	{ 0 }
};

static const struct input prove_in[] = {
	{ "change", IN_ID, .hidden = true },
	{ "document", IN_FILE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one_proof_in[] = {
	{ "change", IN_ID, .hidden = true },
	{ "document", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* The same four for a family and for a clerk. */
#define PROOF_ROUTES(AREA, WHO, SHEET, ...) \
	{ \
		.method = GET, .path = AREA "/changement/piece", .who = WHO, \
		.file  = true, __VA_ARGS__ \
		.in    = proof_in, \
		.call  = { { "proof_page", { "change" }, .as = "proof" }, \
			   { "proof_documents", { "change" }, \
			     .as = "documents/document" }, \
			   { "proof_reusable", { "change" }, \
			     .as = "reusable/document" } }, \
		.sheet = SHEET, \
	}, \
	{ \
		.method = POST, .path = AREA "/changement/piece", .who = WHO, \
		.file  = true, .act = ACT_UPLOAD, __VA_ARGS__ \
		.in    = prove_in, \
		.call  = { { "proof_begin", { "change", "once" } } }, \
		.next  = AREA "/changement/piece", .with = { "change" }, \
		.back  = AREA "/changement/piece", \
	}, \
	{ \
		.method = POST, .path = AREA "/changement/piece/retirer", \
		.who   = WHO, .file = true, __VA_ARGS__ \
		.in    = one_proof_in, \
		.call  = { { "proof_remove", \
			     { "change", "document", "once" } } }, \
		.next  = AREA "/changement/piece", .with = { "change" }, \
		.back  = AREA "/changement/piece", \
	}, \
	{ \
		.method = POST, .path = AREA "/changement/piece/reprendre", \
		.who   = WHO, .file = true, __VA_ARGS__ \
		.in    = one_proof_in, \
		.call  = { { "proof_reuse", \
			     { "change", "document", "once" } } }, \
		.next  = AREA "/changement/piece", .with = { "change" }, \
		.back  = AREA "/changement/piece", \
	}

const struct route document_routes[] = {
	{
		.method = GET, .path = "/demande/piece", .who = FAMILY,
		.level = STRANGER,
		.file  = true,
		.in    = piece_in,
		.call  = { { "piece_page", { "piece", "@visit" },
			     .as = "piece" },
			   { "piece_documents", { "piece", "@visit" },
			     .as = "documents/document" },
			   { "piece_reusable", { "piece" },
			     .as = "reusable/document" } },
		.sheet = "document/piece.xsl",
	},
	{
		.method = POST, .path = "/demande/piece", .who = FAMILY,
		.level = STRANGER,
		.file  = true, .act = ACT_UPLOAD,
		.in    = give_in,
		.call  = { { "document_begin",
			     { "piece", "@visit", "once" } } },
		.next  = "/demande/piece", .with = { "piece" },
		.back  = "/demande/piece",
	},
	{
		.method = POST, .path = "/demande/piece/retirer", .who = FAMILY,
		.level = STRANGER,
		.file  = true,
		.in    = one_in,
		.call  = { { "document_remove",
			     { "piece", "document", "@visit", "once" } } },
		.next  = "/demande/piece", .with = { "piece" },
		.back  = "/demande/piece",
	},
	{
		.method = POST, .path = "/demande/piece/reprendre",
		.who   = FAMILY, .file = true,
		.in    = one_in,
		.call  = { { "document_reuse",
			     { "piece", "document", "once" } } },
		.next  = "/demande/piece", .with = { "piece" },
		.back  = "/demande/piece",
	},
	{
		.method = GET, .path = "/document", .who = FAMILY,
		.level = STRANGER,
		.file  = true, .audited = true, .out = OUT_FILE,
		.in    = fetch_in,
		.call  = { { "document_fetch",
			     { "id", "piece", "change", "@visit" } } },
	},
	PROOF_ROUTES("/famille", FAMILY, "document/proof.xsl"),
	PROOF_ROUTES("/agent", CLERK, "document/clerk-proof.xsl",
	    .right = "document-read", .audited = true,),
	{
		.method = GET, .path = "/agent/demande/piece", .who = CLERK,
		.right = "document-read", .audited = true,
		.file  = true,
		.in    = piece_in,
		.call  = { { "piece_page", { "piece", "@visit" },
			     .as = "piece" },
			   { "piece_documents", { "piece", "@visit" },
			     .as = "documents/document" },
			   { "piece_reusable", { "piece" },
			     .as = "reusable/document" } },
		.sheet = "document/clerk-piece.xsl",
	},
	{
		.method = POST, .path = "/agent/demande/piece", .who = CLERK,
		.right = "document-read",
		.file  = true, .act = ACT_UPLOAD,
		.in    = give_in,
		.call  = { { "document_begin",
			     { "piece", "@visit", "once" } } },
		.next  = "/agent/demande/piece", .with = { "piece" },
		.back  = "/agent/demande/piece",
	},
	{
		.method = POST, .path = "/agent/demande/piece/reprendre",
		.who   = CLERK, .right = "document-read", .file = true,
		.in    = one_in,
		.call  = { { "document_reuse",
			     { "piece", "document", "once" } } },
		.next  = "/agent/demande/piece", .with = { "piece" },
		.back  = "/agent/demande/piece",
	},
	{
		.method = POST, .path = "/agent/demande/piece/avis",
		.who   = CLERK, .right = "document-read",
		.file  = true,
		.in    = judge_in,
		.call  = { { "document_judge", { "piece", "document",
			     "verdict", "refusal", "issued", "valid_to",
			     "once_only", "once" } } },
		.next  = "/agent/demande/piece", .with = { "piece" },
		.back  = "/agent/demande/piece",
	},
	{
		.method = GET, .path = "/agent/document", .who = CLERK,
		.right = "document-read",
		.file  = true, .audited = true, .out = OUT_FILE,
		.in    = fetch_in,
		.call  = { { "document_fetch",
			     { "id", "piece", "change", "@visit" } } },
	},
	{ 0 }
};
