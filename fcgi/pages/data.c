/* All that the town holds of a person and their children, to read and to take
 * away: the same calls and the same sheet, once as a page, once as a file. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route data_routes[];

#define MINE								\
	.audited = true,						\
	.call = { { "account_card", { "@session" }, .as = "account" },	\
	    { "data_people", .as = "people/person" },			\
	    { "data_homes", .as = "homes/home" },			\
	    { "data_quotients", .as = "quotients/value" },		\
	    { "data_authority", .as = "guardians/guardian" },		\
	    { "data_schools", .as = "schools/pupil" },			\
	    { "data_menus", .as = "menus/menu" },			\
	    { "data_enrolments", .as = "enrolments/enrolment" },	\
	    { "data_bookings", .as = "bookings/booking" },		\
	    { "data_patterns", .as = "patterns/pattern" },		\
	    { "data_waits", .as = "waits/wait" },			\
	    { "data_absences", .as = "absences/absence" },		\
	    { "data_contests", .as = "contests/contest" },		\
	    { "data_invoices", .as = "invoices/invoice" },		\
	    { "data_invoice_lines", .as = "billed/line" },		\
	    { "data_pickups", .as = "pickups/pickup" },			\
	    { "data_emergency", .as = "contacts/contact" },		\
	    { "data_custody", .as = "rules/rule" },			\
	    { "data_changes", .as = "changes/change" },			\
	    { "data_events", .as = "news/event" },			\
	    { "data_requests", .as = "requests/request" },		\
	    { "data_answers", .as = "answers/answer" },			\
	    { "data_steps", .as = "steps/step" },			\
	    { "data_messages", .as = "messages/message" },		\
	    { "data_receipts", .as = "receipts/receipt" },		\
	    { "data_letters", .as = "letters/letter" },			\
	    { "data_documents", .as = "documents/document" },		\
	    { "data_care", .as = "plans/plan" },			\
	    { "data_care_reads", .as = "reads/read" },			\
	    { "data_request_reads", .as = "openings/opening" },		\
	    { "sessions", { "@session" }, .as = "sessions/session" } },	\
	.sheet = "data/mine.xsl"

const struct route data_routes[] = {
	{
		.method = GET, .path = "/mes-donnees", .who = FAMILY,
		MINE,
	},
	{
		.method = GET, .path = "/mes-donnees/fichier", .who = FAMILY,
		.out   = OUT_CSV,
		MINE,
	},
	{ 0 }
};
