/* Absences: a family declares one, after seeing what it costs, gives its proof,
 * withdraws it; a clerk sees the proof, and says what is so for many children.
 * A kind travels as its number: no address names an illness. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route absence_routes[];

/* child, kind: radio buttons, which send nothing when none is chosen. */
static const struct input ask_in[] = {
	{ "child", IN_ID, .optional = true },
	{ "kind", IN_ID, .optional = true },
	{ "first", IN_DATE },
	{ "until", IN_DATE, .optional = true },
	{ "activity", IN_CODE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* The same, by a link. */
static const struct input look_in[] = {
	{ "child", IN_ID },
	{ "kind", IN_ID },
	{ "first", IN_DATE },
	{ "until", IN_DATE, .optional = true },
	{ "activity", IN_CODE, .optional = true },
	{ 0 }
};

static const struct input declare_in[] = {
	{ "child", IN_ID, .hidden = true },
	{ "kind", IN_ID, .hidden = true },
	{ "first", IN_DATE, .hidden = true },
	{ "until", IN_DATE, .optional = true, .hidden = true },
	{ "activity", IN_CODE, .optional = true, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input one_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input proof_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct input prove_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "document", IN_FILE },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input back_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "document", IN_ID, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const char *const verdicts[] = { "seen", "refused", NULL };

static const struct input judge_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "verdict", IN_CHOICE, .options = verdicts },
	{ "reason", IN_TEXT, .optional = true, .max = 500 },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

/* child: from the page of a child, who is then the only one. */
static const struct input act_new_in[] = {
	{ "child", IN_ID, .optional = true },
	{ 0 }
};

static const struct input act_in[] = {
	{ "child", IN_ID, .optional = true, .hidden = true },
	{ "kind", IN_ID, .optional = true },
	{ "place", IN_LINE, .optional = true, .max = 30 },
	{ "activity", IN_CODE, .optional = true },
	{ "first", IN_DATE },
	{ "until", IN_DATE, .optional = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

static const struct input go_in[] = {
	{ "id", IN_ID, .hidden = true },
	{ "go", IN_CODE, .hidden = true },
	{ "once", IN_NONCE, .hidden = true },
	{ 0 }
};

#define CHECKER	.who = CLERK, .right = "booking-write"

#define DAYS	{ "child", "kind", "first", "until", "activity" }

const struct route absence_routes[] = {
	{
		.method = GET, .path = "/absences", .who = FAMILY,
		.call  = { { "absences", .as = "absences/absence" } },
		.sheet = "absence/list.xsl",
	},
	{
		.method = GET, .path = "/absences/declarer", .who = FAMILY,
		.call  = { { "absence_choices", .as = "choices/choice" } },
		.sheet = "absence/new.xsl",
	},
	{
		.method = POST, .path = "/absences/declarer", .who = FAMILY,
		.in    = ask_in,
		.call  = { { "absence_ask", DAYS } },
		.next  = "/absences/verifier", .with = DAYS,
		.back  = "/absences/declarer",
	},
	{
		.method = GET, .path = "/absences/verifier", .who = FAMILY,
		.in    = look_in,
		.call  = { { "absence_plan", DAYS, .as = "plan" },
			   { "absence_plan_days", DAYS, .as = "days/day" } },
		.sheet = "absence/check.xsl",
	},
	{
		.method = POST, .path = "/absences/verifier", .who = FAMILY,
		.in    = declare_in,
		.call  = { { "absence_declare", { "child", "kind", "first",
			     "until", "activity", "once" } } },
		.next  = "/absences",
		.back  = "/absences/declarer",
	},
	{
		.method = POST, .path = "/absences/retirer", .who = FAMILY,
		.in    = one_in,
		.call  = { { "absence_withdraw", { "id", "once" } } },
		.next  = "/absences",
		.back  = "/absences",
	},
	{
		.method = GET, .path = "/absences/piece", .who = FAMILY,
		.file  = true,
		.in    = proof_in,
		.call  = { { "absence_proof_page", { "id" }, .as = "absence" },
			   { "absence_documents", { "id" },
			     .as = "documents/document" } },
		.sheet = "absence/proof.xsl",
	},
	{
		.method = POST, .path = "/absences/piece",
		.who   = FAMILY,
		.file  = true, .act = ACT_UPLOAD,
		.in    = prove_in,
		.call  = { { "absence_proof_begin", { "id", "once" } } },
		.next  = "/absences/piece", .with = { "id" },
		.back  = "/absences/piece",
	},
	{
		.method = POST, .path = "/absences/piece/retirer",
		.who   = FAMILY, .file = true,
		.in    = back_in,
		.call  = { { "absence_proof_remove",
			     { "id", "document", "once" } } },
		.next  = "/absences/piece", .with = { "id" },
		.back  = "/absences/piece",
	},
	{
		.method = GET, .path = "/agent/absences", CHECKER,
		.audited = true,
		.call  = { { "absence_proofs", .as = "proofs/proof" },
			   { "absence_papers", .as = "papers/paper" },
			   { "absence_acts", .as = "acts/act" } },
		.sheet = "absence/desk.xsl",
	},
	{
		.method = POST, .path = "/agent/absences", CHECKER,
		.in    = judge_in,
		.call  = { { "absence_judge", { "id", "verdict", "reason",
			     "once" } } },
		.next  = "/agent/absences",
		.back  = "/agent/absences",
	},
	{
		.method = GET, .path = "/agent/absences/nouvelle", CHECKER,
		.in    = act_new_in,
		.call  = { { "absence_act_choices", { "child" },
			     .as = "choices/choice" } },
		.sheet = "absence/act-new.xsl",
	},
	{
		.method = POST, .path = "/agent/absences/nouvelle", CHECKER,
		.in    = act_in,
		.call  = { { "absence_act_make", { "kind", "place", "child",
			     "first", "until", "activity", "once" } } },
		.next  = "/agent/absence", .with = { "id" },
		.back  = "/agent/absences/nouvelle",
	},
	{
		.method = GET, .path = "/agent/absence", CHECKER,
		.audited = true,
		.in    = proof_in,
		.call  = { { "absence_act_card", { "id" }, .as = "act" },
			   { "absence_act_children", { "id" },
			     .as = "children/child" } },
		.sheet = "absence/act.xsl",
	},
	{
		.method = POST, .path = "/agent/absence", CHECKER,
		.in    = go_in,
		.call  = { { "absence_act_go", { "id", "go", "once" } } },
		.next  = "/agent/absence", .with = { "id" },
		.back  = "/agent/absence",
	},
	{ 0 }
};
