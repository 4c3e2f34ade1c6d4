/* What machines ask; nginx passes these for loopback only. */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

extern const struct route health_routes[];

const struct route health_routes[] = {
	{
		.method = GET, .path = "/-/healthz", .who = MACHINE,
		.level = STRANGER, .act = ACT_HEALTH, .out = OUT_TEXT,
	},
	{
		.method = GET, .path = "/-/readyz", .who = MACHINE,
		.level = STRANGER, .out = OUT_TEXT,
		.call  = { { "ready", .as = "ready" } },
	},
	{
		.method = GET, .path = "/-/metrics", .who = MACHINE,
		.level = STRANGER, .act = ACT_METRICS, .out = OUT_TEXT,
	},
	{ 0 }
};
