/* Procedures in the back office: their revisions, and a draft edited part by
 * part, checked, shown as the citizen will see it, and published. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route clerk_procedure_routes[];

/* A whole procedure is 20 to 30 kB of JSON. */
enum { FILE_CHARS = 100000, FILE_BODY = 512 * 1024 };

static const struct input one[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input begin_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input step_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = 1000000 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input place_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = 1000000 },
	{ "place", IN_CODE, .hidden = true },
	{ "what", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input part_in[] = {
	{ "id", IN_ID },
	{ "place", IN_CODE },
	{ 0 }
};

static const struct input save_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "version", IN_INT, .hidden = true, .min = 1, .max = 1000000 },
	{ "place", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input paste_shown[] = {
	{ "file", IN_TEXT, .optional = true, .max = FILE_CHARS },
	{ 0 }
};

static const struct input paste_in[] = {
	{ "file", IN_TEXT, .max = FILE_CHARS },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route clerk_procedure_routes[] = {
	{
		.method = GET, .path = "/agent/demarches", .who = CLERK,
		.right = "procedure-edit",
		.call  = { { "procedure_revisions",
			     .as = "procedures/procedure" } },
		.sheet = "procedure/revisions.xsl",
	},
	{
		.method = GET, .path = "/agent/demarche", .who = CLERK,
		.right = "procedure-edit",
		.in    = one,
		.call  = { { "procedure_draft", { "id" }, .as = "procedure" },
			   { "procedure_draft_parts", { "id" },
			     .as = "parts/part" },
			   { "procedure_draft_texts", { "id" },
			     .as = "texts/text" },
			   { "procedure_draft_problems", { "id" },
			     .as = "problems/problem" } },
		.sheet = "procedure/draft.xsl",
	},
	{
		.method = GET, .path = "/agent/demarche/apercu", .who = CLERK,
		.right = "procedure-edit",
		.in    = one,
		.call  = { { "procedure_draft", { "id" }, .as = "procedure" },
			   { "procedure_draft_steps", { "id" },
			     .as = "steps/step" },
			   { "procedure_draft_fields", { "id" },
			     .as = "fields/field" },
			   { "procedure_draft_pieces", { "id" },
			     .as = "pieces/piece" } },
		.sheet = "procedure/preview.xsl",
	},
	{
		.method = GET, .path = "/agent/demarche/fichier", .who = CLERK,
		.right = "procedure-edit",
		.in    = one,
		.call  = { { "procedure_draft", { "id" }, .as = "procedure" },
			   { "procedure_draft_changes", { "id" },
			     .as = "changes/change" },
			   { "procedure_draft_file", { "id" },
			     .as = "text" } },
		.sheet = "procedure/file.xsl",
	},
	{
		.method = POST, .path = "/agent/demarche/nouveau", .who = CLERK,
		.right = "procedure-edit",
		.in    = begin_in,
		.call  = { { "procedure_draft_begin", { "id", "once" } } },
		.next  = "/agent/demarche", .with = { "id" },
		.back  = "/agent/demarche",
	},
	{
		.method = POST, .path = "/agent/demarche/verifier",
		.who = CLERK, .right = "procedure-edit",
		.in    = step_in,
		.call  = { { "procedure_draft_check",
			     { "id", "version", "once" } } },
		.next  = "/agent/demarche", .with = { "id" },
		.back  = "/agent/demarche",
	},
	{
		.method = POST, .path = "/agent/demarche/publier",
		.who = CLERK, .right = "procedure-publish",
		.in    = step_in,
		.call  = { { "procedure_draft_publish",
			     { "id", "version", "once" } } },
		.next  = "/agent/demarche", .with = { "id" },
		.back  = "/agent/demarche",
	},
	{
		.method = POST, .path = "/agent/demarche/ranger", .who = CLERK,
		.right = "procedure-edit",
		.in    = place_in,
		.call  = { { "procedure_part_place", { "id", "version",
			     "place", "what", "once" } } },
		.next  = "/agent/demarche", .with = { "id" },
		.back  = "/agent/demarche",
	},
	{
		.method = GET, .path = "/agent/demarche/partie", .who = CLERK,
		.right = "procedure-edit",
		.in    = part_in,
		.call  = { { "procedure_part", { "id", "place" },
			     .as = "part" },
			   { "procedure_part_fields", { "id", "place" },
			     .as = "@fields" } },
		.sheet = "procedure/part.xsl",
	},
	{
		.method = POST, .path = "/agent/demarche/partie", .who = CLERK,
		.right = "procedure-edit", .by_rows = true,
		.in    = save_in,
		.call  = { { "procedure_part_save", { "id", "version", "place",
			     "@names", "@values", "once" } } },
		.next  = "/agent/demarche", .with = { "id" },
		.back  = "/agent/demarche/partie",
	},
	{
		.method = GET, .path = "/agent/demarches/importer",
		.who = CLERK, .right = "procedure-edit",
		.in    = paste_shown,
		.call  = { { "procedure_file_problems", { "file" },
			     .as = "problems/problem" } },
		.sheet = "procedure/import.xsl",
	},
	{
		.method = POST, .path = "/agent/demarches/importer",
		.who = CLERK, .right = "procedure-edit",
		.in    = paste_in,
		.call  = { { "procedure_paste", { "file", "once" } } },
		.next  = "/agent/demarche", .with = { "id" },
		.back  = "/agent/demarches/importer",
		.body  = FILE_BODY,
	},
	{ 0 }
};
