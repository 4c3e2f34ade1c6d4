/* The scoreboard: slots claimed and cleared, counters, what a reader sees. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "main/scoreboard.h"
#include "unit.h"

#include "base/banned.h"

static char folder[] = "/tmp/guichet-board.XXXXXX";

static const char *
in_folder(const char *name)
{
	static char path[256];

	(void)snprintf(path, sizeof(path), "%s/%s", folder, name);
	return path;
}

static struct board *
fresh(void)
{
	struct err e = { 0 };
	struct board *b = board_create(in_folder("guichetd.board"),
	    &all_routes, &e);

	if (b == NULL)
		fail_msg("%s", e.detail);
	return b;
}

static int
make_folder(void **state)
{
	(void)state;
	return mkdtemp(folder) == NULL;
}

static int
remove_folder(void **state)
{
	(void)state;
	(void)unlink(in_folder("guichetd.board"));
	(void)unlink(in_folder("guichetd-clerk.board"));
	return rmdir(folder);
}

static void
test_created_whole_and_private(void **state)
{
	struct board *b = fresh();
	struct stat st;

	(void)state;
	assert_int_equal(stat(in_folder("guichetd.board"), &st), 0);
	assert_int_equal(st.st_mode & 0777, 0640);
	assert_int_equal(st.st_size, sizeof(*b));
	assert_true(board_fresh(b));
	assert_true(b->routes > 10);
	assert_int_equal(access(in_folder("guichetd.board.new"), F_OK), -1);
	board_close(b);
}

static void
test_a_reader_sees_what_is_written(void **state)
{
	struct board *b = fresh();
	const struct board *r = board_open(in_folder("guichetd.board"));
	const int slot = board_claim(b, 100, POOL_CLERK, 3);

	(void)state;
	assert_non_null(r);
	atomic_store(&b->slot[slot].pid, 4711);
	atomic_store(&b->slot[slot].state, WORKER_RUNNING);
	assert_int_equal(board_of_pid(r, 4711), slot);
	assert_int_equal(atomic_load(&r->slot[slot].generation), 3);
	assert_int_equal(board_active(r, POOL_CLERK), 1);
	assert_int_equal(board_active(r, POOL_FAMILY), 0);
	board_clear(b, slot);
	assert_int_equal(board_of_pid(r, 4711), -1);
	board_close(r);
	board_close(b);
}

static void
test_slots_run_out_and_come_back(void **state)
{
	struct board *b = fresh();

	(void)state;
	for (int i = 0; i < BOARD_SLOTS; i++)
		assert_int_equal(board_claim(b, 7, POOL_FAMILY, 1), i);
	assert_int_equal(board_claim(b, 7, POOL_FAMILY, 1), -1);
	board_clear(b, 5);
	assert_int_equal(board_claim(b, 8, POOL_FAMILY, 2), 5);
	assert_int_equal(atomic_load(&b->slot[5].served), 0);
	board_close(b);
}

/* Processes that claim at the same time never share a slot. */
static void
test_claims_do_not_collide(void **state)
{
	enum { MANY = 8, EACH = 40 };
	struct board *b = fresh();
	int seen = 0;

	(void)state;
	for (int p = 0; p < MANY; p++) {
		const pid_t pid = fork();

		if (pid == 0) {
			for (int i = 0; i < EACH; i++)
				if (board_claim(b, 1000 + p, POOL_FAMILY, 1)
				    < 0)
					_exit(1);
			_exit(0);
		}
		assert_true(pid > 0);
	}
	for (int p = 0; p < MANY; p++) {
		int status = -1;

		(void)wait(&status);
		assert_int_equal(status, 0);
	}
	for (int i = 0; i < BOARD_SLOTS; i++)
		seen += atomic_load(&b->slot[i].owner) != 0;
	assert_int_equal(seen, MANY * EACH);
	board_close(b);
}

static void
test_routes_have_a_number(void **state)
{
	struct board *b = fresh();
	const unsigned week = board_route(b, "/cantine/semaine");

	(void)state;
	assert_true(week > 0);
	assert_string_equal(b->path[week], "/cantine/semaine");
	assert_int_equal(board_route(b, NULL), 0);
	assert_int_equal(board_route(b, "/nulle-part"), 0);
	assert_int_equal(board_route(b, ""), 0);
	assert_string_equal(b->path[0], "other");
	board_close(b);
}

static void
test_requests_are_counted(void **state)
{
	static const struct {
		int		status;
		uint64_t	us;
		size_t		class, bucket;
	} cases[] = {
		{ 200, 0, 2, 0 },
		{ 200, 1000, 2, 0 },
		{ 200, 1001, 2, 1 },
		{ 303, 2500, 3, 1 },
		{ 404, 99999, 4, 6 },
		{ 500, 10000000, 5, 12 },
		{ 503, 10000001, 5, 13 },
		{ 0, 1, 0, 0 },
		{ 999, 1, 0, 0 },
	};
	struct board *b = fresh();

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct board_count *c = &b->pool[POOL_FAMILY].route[i + 1];

		board_count(b, POOL_FAMILY, (unsigned)i + 1, cases[i].status,
		    cases[i].us, 7, 9);
		assert_int_equal(atomic_load(&c->status[cases[i].class]), 1);
		assert_int_equal(atomic_load(&c->bucket[cases[i].bucket]), 1);
		assert_int_equal(atomic_load(&c->us), cases[i].us);
		assert_int_equal(atomic_load(&c->db_us), 7);
		assert_int_equal(atomic_load(&c->render_us), 9);
	}
	board_count(b, POOL_FAMILY, BOARD_ROUTES + 5, 200, 1, 0, 0);
	assert_int_equal(atomic_load(
	    &b->pool[POOL_FAMILY].route[0].status[2]), 1);
	board_close(b);
}

static void
test_an_old_tick_is_stale(void **state)
{
	struct board *b = fresh();

	(void)state;
	atomic_store(&b->tick_ns, atomic_load(&b->tick_ns) - 6000000000u);
	assert_false(board_fresh(b));
	board_close(b);
}

static void
test_what_is_no_board_is_not_opened(void **state)
{
	struct board *b = fresh();
	FILE *f;

	(void)state;
	assert_null(board_open(in_folder("none")));
	b->magic[14] = 'X';
	assert_null(board_open(in_folder("guichetd.board")));
	board_close(b);
	assert_int_equal(truncate(in_folder("guichetd.board"), 100), 0);
	assert_null(board_open(in_folder("guichetd.board")));
	f = fopen(in_folder("guichetd.board"), "w");
	assert_non_null(f);
	(void)fclose(f);
	assert_null(board_open(in_folder("guichetd.board")));
}

static void
test_all_boards_of_a_folder(void **state)
{
	const struct board *found[BOARD_FILES];
	struct err e = { 0 };
	struct board *b = fresh(), *c = board_create(
	    in_folder("guichetd-clerk.board"), &all_routes, &e);
	char path[256];

	(void)state;
	assert_non_null(c);
	assert_int_equal(board_open_all(folder, found), 2);
	board_close(found[0]);
	board_close(found[1]);
	assert_true(board_file(path, sizeof(path), folder, POOL_CLERK,
	    ".board"));
	assert_string_equal(path, in_folder("guichetd-clerk.board"));
	assert_false(board_file(path, 10, folder, -1, ".board"));
	board_close(b);
	board_close(c);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_created_whole_and_private),
		cmocka_unit_test(test_a_reader_sees_what_is_written),
		cmocka_unit_test(test_slots_run_out_and_come_back),
		cmocka_unit_test(test_claims_do_not_collide),
		cmocka_unit_test(test_routes_have_a_number),
		cmocka_unit_test(test_requests_are_counted),
		cmocka_unit_test(test_an_old_tick_is_stale),
		cmocka_unit_test(test_what_is_no_board_is_not_opened),
		cmocka_unit_test(test_all_boards_of_a_folder),
	};

	return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
