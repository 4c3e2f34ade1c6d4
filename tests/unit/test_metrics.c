/* The text that Prometheus reads: well formed, bounded, and adding up. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/date.h"
#include "main/metrics.h"
#include "unit.h"

#include "base/banned.h"

static struct board board;

static char *
written(struct arena *a)
{
	const struct board *const all[] = { &board };
	struct buf out;

	buf_init(&out, a, 4096);
	metrics_write(&out, all, 1);
	return out.p;
}

static int
fill(void **state)
{
	*state = arena_new(0);
	memset(&board, 0, sizeof(board));
	(void)snprintf(board.path[0], BOARD_PATH, "other");
	(void)snprintf(board.path[1], BOARD_PATH, "/cantine/semaine");
	(void)snprintf(board.path[2], BOARD_PATH, "/a\"b\\c\nd");
	board.routes = 3;
	atomic_store(&board.pool[POOL_FAMILY].used, 1);
	atomic_store(&board.tick_ns, date_mono_ns());
	return 0;
}

static int
empty(void **state)
{
	arena_free(*state);
	return 0;
}

static void
has(const char *text, const char *line)
{
	if (strstr(text, line) == NULL)
		fail_msg("no line \"%s\" in:\n%s", line, text);
}

static size_t
times(const char *text, const char *part)
{
	size_t n = 0;

	for (; (text = strstr(text, part)) != NULL; text++)
		n++;
	return n;
}

static void
test_help_and_type_stand_once(void **state)
{
	const char *text = written(*state);

	has(text, "# HELP guichet_http_requests_total ");
	has(text, "# TYPE guichet_http_requests_total counter\n");
	has(text, "# TYPE guichet_workers gauge\n");
	assert_int_equal(times(text, "# TYPE guichet_http_request_duration"
	    "_seconds histogram\n"), 1);
	assert_int_equal(times(text, "# HELP "), times(text, "# TYPE "));
	assert_int_equal(times(text, "# TYPE guichet_workers gauge"), 1);
}

static void
test_a_histogram_adds_up(void **state)
{
	const char *text;

	board_count(&board, POOL_FAMILY, 1, 200, 900, 0, 0);
	board_count(&board, POOL_FAMILY, 1, 200, 3000, 0, 0);
	board_count(&board, POOL_FAMILY, 1, 500, 20000000, 0, 0);
	text = written(*state);
#define SEMAINE "{pool=\"family\",route=\"/cantine/semaine\""
#define BUCKET "guichet_http_request_duration_seconds_bucket" SEMAINE
	has(text, BUCKET ",le=\"0.001000\"} 1\n");
	has(text, BUCKET ",le=\"0.002500\"} 1\n");
	has(text, BUCKET ",le=\"0.005000\"} 2\n");
	has(text, BUCKET ",le=\"10.000000\"} 2\n");
	has(text, BUCKET ",le=\"+Inf\"} 3\n");
	has(text, "guichet_http_request_duration_seconds_count" SEMAINE
	    "} 3\n");
	has(text, "guichet_http_request_duration_seconds_sum" SEMAINE
	    "} 20.003900\n");
	has(text, "guichet_http_requests_total" SEMAINE
	    ",class=\"2xx\"} 2\n");
	has(text, "guichet_http_requests_total" SEMAINE
	    ",class=\"5xx\"} 1\n");
	assert_int_equal(times(text, "class=\"4xx\""), 0);
}

static void
test_labels_are_escaped(void **state)
{
	board_count(&board, POOL_FAMILY, 2, 200, 1, 0, 0);
	has(written(*state), "route=\"/a\\\"b\\\\c\\nd\"");
}

static void
test_workers_are_counted_by_state(void **state)
{
	static const enum worker_state states[] = {
		WORKER_IDLE, WORKER_IDLE, WORKER_RUNNING
	};
	const char *text;

	for (int i = 0; i < 3; i++) {
		assert_int_equal(board_claim(&board, 1, POOL_FAMILY, 1), i);
		atomic_store(&board.slot[i].pid, 100 + i);
		atomic_store(&board.slot[i].state, states[i]);
		atomic_store(&board.slot[i].rss_kb, 1000u + (unsigned)i);
	}
	text = written(*state);
	has(text, "guichet_workers{pool=\"family\",state=\"idle\"} 2\n");
	has(text, "guichet_workers{pool=\"family\",state=\"running\"} 1\n");
	has(text, "guichet_workers{pool=\"family\",state=\"writing\"} 0\n");
	has(text, "guichet_worker_resident_max_bytes{pool=\"family\"} "
	    "1026048\n");
}

static void
test_restarts_have_a_cause(void **state)
{
	const char *text;

	atomic_store(&board.pool[POOL_FAMILY].deaths[CAUSE_STUCK], 4);
	text = written(*state);
	has(text, "guichet_worker_restarts_total{pool=\"family\","
	    "cause=\"stuck\"} 4\n");
	has(text, "cause=\"crash\"} 0\n");
}

static void
test_a_pool_that_drains_is_not_up(void **state)
{
	has(written(*state), "guichet_pool_up{pool=\"family\"} 1\n");
	atomic_store(&board.pool[POOL_FAMILY].draining, 1);
	has(written(*state), "guichet_pool_up{pool=\"family\"} 0\n");
}

static void
test_pools_elsewhere_are_not_told(void **state)
{
	assert_int_equal(times(written(*state), "pool=\"clerk\""), 0);
}

/* Each line is a comment or NAME{LABELS} VALUE. */
static void
test_every_line_is_well_formed(void **state)
{
	char *text, *line, *rest;

	board_count(&board, POOL_FAMILY, 1, 200, 900, 1, 2);
	text = written(*state);
	for (line = text; *line != '\0'; line = rest) {
		const char *space;

		rest = line + strcspn(line, "\n");
		assert_int_equal(*rest, '\n');
		*rest++ = '\0';
		if (strncmp(line, "# ", 2) == 0)
			continue;
		assert_int_equal(strncmp(line, "guichet_", 8), 0);
		space = strrchr(line, ' ');
		assert_non_null(space);
		assert_int_equal(space[-1], '}');
		assert_true(strlen(space + 1) > 0);
		assert_int_equal(strspn(space + 1, "0123456789."),
		    strlen(space + 1));
	}
}

int
main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, fill, empty)
	const struct CMUnitTest tests[] = {
		TEST(test_help_and_type_stand_once),
		TEST(test_a_histogram_adds_up),
		TEST(test_labels_are_escaped),
		TEST(test_workers_are_counted_by_state),
		TEST(test_restarts_have_a_cause),
		TEST(test_a_pool_that_drains_is_not_up),
		TEST(test_pools_elsewhere_are_not_told),
		TEST(test_every_line_is_well_formed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
