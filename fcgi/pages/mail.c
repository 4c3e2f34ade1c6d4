/*
 * The messages that leave the house: kind, what it says, how it looks.  A kind
 * is asked for in SQL by guichet.mail; "id" is the number of the message.
 */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

/* Letters differ in what they carry (guichet.letter), not in how they look. */
#define LETTER(name)							\
	{								\
		.kind = name,						\
		.call = { { "mail_request_letter", { "id" },		\
			    .as = "letter" },				\
			  { "mail_request_pieces", { "id" },		\
			    .as = "pieces/piece" } },			\
		.sheet = "mail/request-letter.xsl",			\
	}

/* Days are closed, or open again. */
#define CLOSED(name)							\
	{								\
		.kind = name,						\
		.call = { { "mail_booking_closed", { "id" },		\
			    .as = "closed" },				\
			  { "mail_booking_closed_days", { "id" },	\
			    .as = "days/day" } },			\
		.sheet = "mail/booking-closed.xsl",			\
	}

/* One sheet: what was done about an overdue invoice. */
#define DUNNING(name)							\
	{								\
		.kind = name,						\
		.call = { { "mail_dunning", { "id" },		\
			    .as = "dunning" },				\
			  { "mail_dunning_lines", { "id" },		\
			    .as = "lines/line" } },			\
		.sheet = "mail/dunning.xsl",				\
	}

const struct mail_kind mail_kinds[] = {
	{
		.kind = "test",
		.call = { { "mail_test", { "id" }, .as = "test" } },
		.sheet = "mail/test.xsl",
	},
	{
		.kind = "request-implied",
		.call = { { "mail_request_implied", { "id" },
			    .as = "implied" } },
		.sheet = "mail/request-implied.xsl",
	},
	{
		.kind = "request-booked",
		.call = { { "mail_request_booked", { "id" },
			    .as = "booked" },
			  { "mail_request_unbooked", { "id" },
			    .as = "refused/day" } },
		.sheet = "mail/request-booked.xsl",
	},
	{
		.kind = "booking-suggested",
		.call = { { "mail_booking_suggested", { "id" },
			    .as = "suggested" } },
		.sheet = "mail/booking-suggested.xsl",
	},
	{
		.kind = "booking-by-town",
		.call = { { "mail_booking_by_town", { "id" },
			    .as = "booked" } },
		.sheet = "mail/booking-by-town.xsl",
	},
	CLOSED("booking-closed"),
	CLOSED("booking-reopened"),
	{
		.kind = "seat-told",
		.call = { { "mail_seat_told", { "id" }, .as = "told" } },
		.sheet = "mail/seat-told.xsl",
	},
	{
		.kind = "custody-exception",
		.call = { { "mail_custody_exception", { "id" },
			    .as = "exception" } },
		.sheet = "mail/custody-exception.xsl",
	},
	{
		.kind = "family-change-told",
		.call = { { "mail_family_change_told", { "id" },
			    .as = "told" } },
		.sheet = "mail/family-change-told.xsl",
	},
	{
		.kind = "family-change-decided",
		.call = { { "mail_family_change_decided", { "id" },
			    .as = "decided" } },
		.sheet = "mail/family-change-decided.xsl",
	},
	{
		.kind = "care-plan-due",
		.call = { { "mail_care_plan_due", { "id" },
			    .as = "plan" } },
		.sheet = "mail/care-plan-due.xsl",
	},
	{
		.kind = "care-plan-expired",
		.call = { { "mail_care_plan_expired", { "id" },
			    .as = "plan" } },
		.sheet = "mail/care-plan-expired.xsl",
	},
	{
		.kind = "absence-proof",
		.call = { { "mail_absence_proof", { "id" },
			    .as = "absence" } },
		.sheet = "mail/absence-proof.xsl",
	},
	{
		.kind = "kitchen-order",
		.call = { { "mail_kitchen_order", { "id" },
			    .as = "order" },
			  { "mail_kitchen_lines", { "id" },
			    .as = "lines/line" } },
		.sheet = "mail/kitchen-order.xsl",
	},
	DUNNING("dunning-reminder-1"),
	DUNNING("dunning-reminder-2"),
	DUNNING("dunning-meeting"),
	LETTER("request-granted"),
	LETTER("request-refused"),
	LETTER("request-no-action"),
	LETTER("request-pieces"),
	LETTER("request-transferred"),
	LETTER("request-forwarded"),
	LETTER("request-corrected"),
	{
		.kind = "request-message",
		.call = { { "mail_request_message", { "id" },
			    .as = "request" } },
		.sheet = "mail/request-message.xsl",
	},
	{
		.kind = "request-withdrawn",
		.call = { { "mail_request_withdrawn", { "id" },
			    .as = "request" } },
		.sheet = "mail/request-withdrawn.xsl",
	},
	{
		.kind = "paper-receipt",	/* no mail: engine_paper */
		.call = { { "paper_receipt", { "id" }, .as = "receipt" },
			  { "paper_receipt_pieces", { "id" },
			    .as = "pieces/piece" } },
		.sheet = "paper/receipt.xsl",
	},
	{
		.kind = "paper-invoice",
		.call = { { "paper_invoice", { "id" }, .as = "invoice" },
			  { "paper_invoice_lines", { "id" },
			    .as = "lines/line" } },
		.sheet = "paper/invoice.xsl",
	},
	{
		.kind = "receipt",
		.call = { { "mail_receipt", { "id" }, .as = "receipt" },
			  { "mail_receipt_pieces", { "id" },
			    .as = "pieces/piece" } },
		.sheet = "mail/receipt.xsl",
	},
	{
		.kind = "request-resume",
		.call = { { "mail_request_resume", { "id" },
			    .as = "request" } },
		.sheet = "mail/request-resume.xsl",
	},

	{
		.kind = "attendance-notice",
		.call = { { "mail_attendance_notice", { "id" },
			    .as = "notice" },
			  { "mail_attendance_notice_lines", { "id" },
			    .as = "lines/line" } },
		.sheet = "mail/attendance-notice.xsl",
	},
	{
		.kind = "quotient-warning",
		.call = { { "mail_quotient_warning", { "id" },
			    .as = "warning" },
			  { "mail_quotient_warning_prices", { "id" },
			    .as = "prices/price" } },
		.sheet = "mail/quotient-warning.xsl",
	},
	{
		.kind = "price-changed",
		.call = { { "mail_price_changed", { "id" },
			    .as = "changed" },
			  { "mail_price_changed_lines", { "id" },
			    .as = "lines/line" } },
		.sheet = "mail/price-changed.xsl",
	},
	{
		.kind = "contest-answered",
		.call = { { "mail_contest_answered", { "id" },
			    .as = "answered" } },
		.sheet = "mail/contest-answered.xsl",
	},
	{
		.kind = "invoice-issued",
		.call = { { "mail_invoice_issued", { "id" },
			    .as = "issued" },
			  { "mail_invoice_issued_list", { "id" },
			    .as = "invoices/invoice" } },
		.sheet = "mail/invoice-issued.xsl",
	},
	{
		.kind = "merge-made",
		.call = { { "mail_merge_made", { "id" }, .as = "merge" } },
		.sheet = "mail/merge-made.xsl",
	},
	{
		.kind = "merge-undone",
		.call = { { "mail_merge_undone", { "id" }, .as = "merge" } },
		.sheet = "mail/merge-undone.xsl",
	},

	/* --- accounts of people --- */
	{
		.kind = "account-confirm",
		.call = { { "mail_account_confirm", { "id" },
			    .as = "account" } },
		.sheet = "mail/account-confirm.xsl",
	},
	{
		.kind = "email-change",
		.call = { { "mail_email_change", { "id" },
			    .as = "account" } },
		.sheet = "mail/email-change.xsl",
	},
	{
		.kind = "password-reset",
		.call = { { "mail_password_reset", { "id" },
			    .as = "account" } },
		.sheet = "mail/password-reset.xsl",
	},
	{
		.kind = "agent-invite",
		.call = { { "mail_agent_invite", { "id" },
			    .as = "account" } },
		.sheet = "mail/agent-invite.xsl",
	},
	{
		.kind = "account-exists",
		.call = { { "mail_account_exists", { "id" },
			    .as = "account" } },
		.sheet = "mail/account-exists.xsl",
	},
	{
		.kind = "password-changed",
		.call = { { "mail_password_changed", { "id" },
			    .as = "account" } },
		.sheet = "mail/password-changed.xsl",
	},
	{
		.kind = "email-changed",
		.call = { { "mail_email_changed", { "id" },
			    .as = "account" } },
		.sheet = "mail/email-changed.xsl",
	},
	{
		.kind = "account-closed",
		.call = { { "mail_account_closed", { "id" },
			    .as = "account" } },
		.sheet = "mail/account-closed.xsl",
	},

	/* --- accounts of agents --- */
	{
		.kind = "factor-reused",
		.call = { { "mail_factor_reused", { "id" },
			    .as = "account" } },
		.sheet = "mail/factor-reused.xsl",
	},
	{ 0 }
};
