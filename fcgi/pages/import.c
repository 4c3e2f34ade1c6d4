/* Families from another product's export: rehearsed, mended, rehearsed again,
 * made true.  All of it is answered by the pool of files. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route import_routes[];

static const struct input begin_in[] = {
	{ "product", IN_CODE },
	{ "document", IN_FILE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input again_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "document", IN_FILE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one_in[] = {
	{ "id", IN_ID },
	{ "kind", IN_CODE, .optional = true },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 1000 },
	{ 0 }
};

/* As many as CSV_COLUMNS. */
static const struct input map_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "mapping", IN_CODE, .many = 60 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input choose_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "line", IN_INT, .hidden = true, .min = 1, .max = 10000000 },
	{ "same", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input act_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input refused_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

#define IMPORTER	.who = CLERK, .right = "import-run", .file = true

const struct route import_routes[] = {
	{
		.method = GET, .path = "/agent/imports", IMPORTER,
		.call  = { { "imports", .as = "imports/import" } },
		.sheet = "import/list.xsl",
	},
	{
		.method = POST, .path = "/agent/imports", IMPORTER,
		.act   = ACT_TABLE,
		.in    = begin_in,
		.call  = { { "import_begin", { "product", "@file", "@encoding",
			     "@separator", "@header", "@lines", "@cells",
			     "@problem", "@at", "once" } } },
		.next  = "/agent/import", .with = { "id" },
		.back  = "/agent/imports",
	},
	{
		.method = GET, .path = "/agent/import", IMPORTER,
		.audited = true,
		.in    = one_in,
		.call  = { { "import_card", { "id" }, .as = "import" },
			   { "import_kinds", { "id" }, .as = "kinds/kind" },
			   { "import_columns", { "id" },
			     .as = "columns/column" },
			   { "import_field_list", .as = "fields/field" },
			   { "import_page", { "id", "kind", "page" },
			     .as = "report" },
			   { "import_lines", { "id", "kind", "page" },
			     .as = "lines/line" },
			   { "import_notes", { "id", "kind", "page" },
			     .as = "notes/note" } },
		.sheet = "import/one.xsl",
	},
	{
		.method = POST, .path = "/agent/import/fichier", IMPORTER,
		.act   = ACT_TABLE,
		.in    = again_in,
		.call  = { { "import_again", { "id", "@file", "@encoding",
			     "@separator", "@header", "@lines", "@cells",
			     "@problem", "@at", "once" } } },
		.next  = "/agent/import", .with = { "id" },
		.back  = "/agent/import",
	},
	{
		.method = POST, .path = "/agent/import/colonnes", IMPORTER,
		.in    = map_in,
		.call  = { { "import_map", { "id", "mapping", "once" } } },
		.next  = "/agent/import", .with = { "id" },
		.back  = "/agent/import",
	},
	{
		.method = POST, .path = "/agent/import/doublon", IMPORTER,
		.in    = choose_in,
		.call  = { { "import_choose", { "id", "line", "same",
			     "once" } } },
		.next  = "/agent/import", .with = { "id", "kind" },
		.back  = "/agent/import",
	},
	{
		.method = POST, .path = "/agent/import/valider", IMPORTER,
		.in    = act_in,
		.call  = { { "import_commit", { "id", "once" } } },
		.next  = "/agent/import", .with = { "id" },
		.back  = "/agent/import",
	},
	{
		.method = POST, .path = "/agent/import/abandonner", IMPORTER,
		.in    = act_in,
		.call  = { { "import_drop", { "id", "once" } } },
		.next  = "/agent/imports",
		.back  = "/agent/import",
	},
	{
		.method = GET, .path = "/agent/import/lignes-refusees",
		IMPORTER, .audited = true, .out = OUT_CSV,
		.in    = refused_in,
		.call  = { { "import_refused", { "id" }, .as = "cells/cell" },
			   { "import_refusals", { "id" },
			     .as = "notes/note" } },
		.sheet = "import/refused.xsl",
	},
	{ 0 }
};
