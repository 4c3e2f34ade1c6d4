/* The merge of duplicates in the back office: those that are probable, one pair
 * to join, what was joined, and the way back.  The right depends on what is
 * merged, so each function asks for it. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route clerk_merge_routes[];

#define KIND	{ "kind", IN_CODE, .optional = true }

static const struct input kind_in[] = { KIND, { 0 } };

static const struct input distinct_in[] = {
	{ "kind", IN_CODE, .hidden = true },
	{ "kept", IN_ID, .hidden = true },
	{ "gone", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input pair_in[] = {
	{ "kind", IN_CODE },
	{ "kept", IN_ID },
	{ "gone", IN_ID },
	{ 0 }
};

/* shown: what the page stood on; take: parts whose answer is of who goes. */
static const struct input merge_in[] = {
	{ "kind", IN_CODE, .hidden = true },
	{ "kept", IN_ID, .hidden = true },
	{ "gone", IN_ID, .hidden = true },
	{ "shown", IN_TOKEN, .hidden = true },
	{ "take", IN_CODE, .optional = true, .many = 20 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input undo_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

const struct route clerk_merge_routes[] = {
	{
		.method = GET, .path = "/agent/doublons", .who = CLERK,
		.audited = true,
		.in    = kind_in,
		.call  = { { "merge_found", { "kind" }, .as = "found/kind" },
			   { "merge_pairs", { "kind" },
			     .as = "pairs/pair" } },
		.sheet = "clerk/duplicates.xsl",
	},
	{
		.method = POST, .path = "/agent/doublons", .who = CLERK,
		.in    = distinct_in,
		.call  = { { "merge_distinct",
			     { "kind", "kept", "gone", "once" } } },
		.next  = "/agent/doublons", .with = { "kind" },
	},
	{
		.method = GET, .path = "/agent/fusion", .who = CLERK,
		.audited = true,
		.in    = pair_in,
		.call  = { { "merge_card", { "kind", "kept", "gone" },
			     .as = "merge" },
			   { "merge_blocks", { "kind", "kept", "gone" },
			     .as = "blocks/block" },
			   { "merge_fields", { "kind", "kept", "gone" },
			     .as = "parts/part" },
			   { "merge_counts", { "kind", "kept", "gone" },
			     .as = "counts/count" } },
		.sheet = "clerk/merge.xsl",
	},
	{
		.method = POST, .path = "/agent/fusion", .who = CLERK,
		.in    = merge_in,
		.call  = { { "merge_make", { "kind", "kept", "gone", "shown",
			     "take", "once" } } },
		.next  = "/agent/fusion/annuler", .with = { "id" },
		.back  = "/agent/fusion",
	},
	{
		.method = GET, .path = "/agent/fusions", .who = CLERK,
		.audited = true,
		.call  = { { "merges", .as = "merges/merge" } },
		.sheet = "clerk/merges.xsl",
	},
	{
		.method = GET, .path = "/agent/fusion/annuler", .who = CLERK,
		.audited = true,
		.in    = one_in,
		.call  = { { "merge_one", { "id" }, .as = "merge" },
			   { "merge_obstacles", { "id" },
			     .as = "obstacles/obstacle" } },
		.sheet = "clerk/merge-undo.xsl",
	},
	{
		.method = POST, .path = "/agent/fusion/annuler", .who = CLERK,
		.in    = undo_in,
		.call  = { { "merge_undo", { "id", "once" } } },
		.next  = "/agent/fusion/annuler", .with = { "id" },
		.back  = "/agent/fusion/annuler",
	},
	{ 0 }
};
