/* The list of route tables: a new service adds its line here. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route attendance_routes[], presence_routes[],
    absence_routes[];
extern const struct route account_self_routes[], clerk_account_routes[];
extern const struct route procedure_routes[], site_routes[],
    account_routes[], canteen_routes[], clerk_canteen_routes[],
    family_routes[], clerk_family_routes[], clerk_child_routes[],
    care_routes[], desk_routes[], desk_bulk_routes[], entry_routes[],
    clerk_merge_routes[], data_routes[], desk_trays_routes[],
    document_routes[], health_routes[], import_routes[],
    request_routes[];
extern const struct route clerk_procedure_routes[];
extern const struct route agent_routes[], rights_routes[], setting_routes[];
extern const struct route kitchen_routes[], rollover_routes[];
extern const struct route closing_routes[], dunning_routes[],
    export_routes[],
    billing_routes[], clerk_invoice_routes[];
extern const struct route calendar_routes[];
extern const struct route waiting_routes[], price_routes[], tariff_routes[];
extern const struct route family_invoice_routes[];
extern const struct route family_statement_routes[];

static const struct route *const tables[] = {
	site_routes,
	procedure_routes,
	clerk_procedure_routes,
	account_routes,
	account_self_routes,
	clerk_account_routes,
	attendance_routes,
	presence_routes,
	absence_routes,
	canteen_routes,
	calendar_routes,
	clerk_canteen_routes,
	kitchen_routes,
	family_routes,
	clerk_family_routes,
	clerk_child_routes,
	clerk_merge_routes,
	rollover_routes,
	care_routes,
	closing_routes,
	dunning_routes,
	export_routes,
	desk_routes,
	desk_bulk_routes,
	entry_routes,
	desk_trays_routes,
	data_routes,
	document_routes,
	import_routes,
	agent_routes,
	rights_routes,
	setting_routes,
	health_routes,
	request_routes,
	waiting_routes,
	price_routes,
	tariff_routes,
	family_invoice_routes,
	family_statement_routes,
	billing_routes,
	clerk_invoice_routes,
};

const struct routes all_routes = { tables, sizeof(tables) / sizeof(tables[0]) };
