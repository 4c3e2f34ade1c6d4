/*
 * Messages and jobs as Prometheus text, beside the scoreboard's (main/metrics):
 * what waits, for how long, and what went wrong in the last week.
 */
#include <string.h>

#include "base/log.h"
#include "engine/request.h"

#include "base/banned.h"

void
waiting_metrics(struct request *p, struct buf *out)
{
	static const struct { const char *column, *name, *help; } gauge[] = {
		{ "mail_due", "guichet_outbox_due",
		  "Messages that wait to be sent." },
		{ "mail_age", "guichet_outbox_age_seconds",
		  "How long the oldest of them has waited." },
		{ "mail_failed", "guichet_outbox_failed",
		  "Messages of the last week that were given up." },
		{ "mail_bounced", "guichet_outbox_bounced",
		  "Messages of the last week that the other side refused." },
		{ "job_due", "guichet_jobs_due", "Jobs that wait." },
		{ "job_age", "guichet_jobs_age_seconds",
		  "How long the oldest of them has waited." },
		{ "job_running", "guichet_jobs_running",
		  "Jobs that are being done." },
		{ "job_failed", "guichet_jobs_failed",
		  "Jobs of the last week that have failed." },
	};
	struct db_rows	*row;
	struct err	 e = { 0 };
	const char	*value;
	size_t		 i;

	if (!plan_call(p, "work_state", NULL, 0, &row, &e)) {
		log_event(LOG_WARN, "metrics", "why", e.detail, NULL);
		return;
	}
	for (i = 0; i < sizeof(gauge) / sizeof(gauge[0]); i++) {
		value = db_named(row, gauge[i].column);
		if (value != NULL)
			buf_printf(out, "# HELP %s %s\n# TYPE %s gauge\n%s "
			    "%s\n", gauge[i].name, gauge[i].help,
			    gauge[i].name, gauge[i].name, value);
	}
}
