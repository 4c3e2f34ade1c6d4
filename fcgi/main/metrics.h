/*
 * The scoreboards as Prometheus text, version 0.0.4: HELP and TYPE once per
 * metric, base units, labels bounded by the route table, the pools and the
 * causes of a restart.  No label ever names a person or a case.
 */
#ifndef GUICHET_MAIN_METRICS_H
#define GUICHET_MAIN_METRICS_H

#include <stddef.h>

#include "base/str.h"
#include "main/scoreboard.h"

void	metrics_write(struct buf *, const struct board *const *boards,
	    size_t n);

#endif
