/* base/arena: memory that dies all at once. */
#include "unit.h"

#include <sys/wait.h>

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"

#include "base/banned.h"

static bool
is_zero(const char *p, size_t n)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (p[i] != 0)
			return false;
	return true;
}

static void
memory_comes_zeroed_and_aligned(void **state)
{
	static const size_t sizes[] = { 0, 1, 15, 16, 17, 4096, 130000,
	    131072, 131073, 3000000 };
	struct arena *a = arena_new(0);
	size_t round, i;
	char *p;

	(void)state;
	/* The second round gets what the first has dirtied. */
	for (round = 0; round < 2; round++) {
		for (i = 0; i < COUNT(sizes); i++) {
			p = arena_alloc(a, sizes[i]);
			assert_int_equal((uintptr_t)p % 16, 0);
			assert_true(is_zero(p, sizes[i]));
			memset(p, 0xff, sizes[i]);
		}
		arena_reset(a);
	}
	arena_free(a);
}

static void
blocks_never_overlap(void **state)
{
	struct arena *a = arena_new(0);
	char *p[3000];
	size_t i, j, n;

	(void)state;
	for (i = 0; i < COUNT(p); i++) {
		n = i * 37 % 501;
		p[i] = arena_alloc(a, n);
		memset(p[i], (int)(i % 251), n);
	}
	for (i = 0; i < COUNT(p); i++)
		for (j = 0; j < i * 37 % 501; j++)
			assert_int_equal((unsigned char)p[i][j], i % 251);
	arena_free(a);
}

static void
an_empty_block_has_its_own_address(void **state)
{
	struct arena *a = arena_new(0);
	void *x = arena_alloc(a, 0), *y = arena_alloc(a, 0);

	(void)state;
	assert_non_null(x);
	assert_ptr_not_equal(x, y);
	arena_free(a);
}

static void
the_newest_block_grows_in_place(void **state)
{
	struct arena *a = arena_new(0);
	char *p = arena_alloc(a, 10), *q;

	(void)state;
	memcpy(p, "0123456789", 10);
	q = arena_realloc(a, p, 10, 5000);
	assert_ptr_equal(p, q);
	assert_memory_equal(q, "0123456789", 10);
	assert_true(is_zero(q + 10, 4990));
	assert_ptr_equal(arena_realloc(a, q, 5000, 20), q);
	arena_free(a);
}

static void
an_older_block_is_copied(void **state)
{
	struct arena *a = arena_new(0);
	char *p = arena_alloc(a, 10), *q;

	(void)state;
	memcpy(p, "0123456789", 10);
	arena_alloc(a, 1);
	q = arena_realloc(a, p, 10, 200000);
	assert_ptr_not_equal(p, q);
	assert_memory_equal(q, "0123456789", 10);
	assert_true(is_zero(q + 10, 199990));
	assert_non_null(arena_realloc(a, NULL, 0, 3));
	arena_free(a);
}

static void
the_newest_block_is_taken_back(void **state)
{
	struct arena *a = arena_new(0);
	size_t before;
	char *p;

	(void)state;
	arena_alloc(a, 1);
	before = arena_used(a);
	p = arena_alloc(a, 100);
	memset(p, 1, 100);
	arena_take_back(a, p, 100);
	assert_int_equal(arena_used(a), before);
	assert_ptr_equal(arena_alloc(a, 100), p);
	assert_true(is_zero(p, 100));
	arena_alloc(a, 1);
	arena_take_back(a, p, 100);
	assert_ptr_not_equal(arena_alloc(a, 100), p);
	arena_take_back(a, NULL, 0);
	arena_free(a);
}

static void
the_soft_cap_is_recorded_not_enforced(void **state)
{
	struct arena *a = arena_new(1000);

	(void)state;
	arena_alloc(a, 900);
	assert_false(arena_breached(a));
	assert_non_null(arena_alloc(a, 900));
	assert_true(arena_breached(a));
	arena_reset(a);
	assert_false(arena_breached(a));
	assert_int_equal(arena_used(a), 0);
	arena_alloc(a, 900);
	arena_set_soft_cap(a, 800);
	assert_true(arena_breached(a));
	arena_reset(a);
	arena_set_soft_cap(a, 0);
	arena_alloc(a, 5000000);
	assert_false(arena_breached(a));
	arena_free(a);
}

static char order[8];

static void
note(void *handle)
{
	size_t n = strlen(order);

	order[n] = *(const char *)handle;
	order[n + 1] = '\0';
}

static void
handles_are_closed_last_first_and_once(void **state)
{
	struct arena *a = arena_new(0);

	(void)state;
	order[0] = '\0';
	arena_defer(a, note, arena_strdup(a, "a"));
	arena_defer(a, note, arena_strdup(a, "b"));
	arena_defer(a, note, arena_strdup(a, "c"));
	arena_reset(a);
	assert_string_equal(order, "cba");
	arena_reset(a);
	assert_string_equal(order, "cba");
	arena_defer(a, note, arena_strdup(a, "d"));
	arena_free(a);
	assert_string_equal(order, "cbad");
}

/* Resident pages, from the kernel. */
static long
resident(void)
{
	FILE *f = fopen("/proc/self/statm", "re");
	long size, pages = 0;

	assert_non_null(f);
	assert_int_equal(fscanf(f, "%ld %ld", &size, &pages), 2);
	fclose(f);
	return pages;
}

static void
a_reset_arena_does_not_grow(void **state)
{
	struct arena *a = arena_new(0);
	long after_ten = 0;
	int round, i;

	(void)state;
	for (round = 0; round < 400; round++) {
		for (i = 0; i < 200; i++)
			memset(arena_alloc(a, 5000), 1, 5000);
		memset(arena_alloc(a, 3000000), 1, 3000000);
		arena_reset(a);
		if (round == 10)
			after_ten = resident();
	}
	/* 390 rounds of 4 MB later: less than one round more. */
	assert_true(resident() - after_ten < 4000000 / 4096);
	arena_free(a);
}

static void
text_is_copied_and_formatted(void **state)
{
	struct arena *a = arena_new(0);
	char long_text[600];

	(void)state;
	memset(long_text, 'x', sizeof(long_text) - 1);
	long_text[sizeof(long_text) - 1] = '\0';
	assert_string_equal(arena_strdup(a, "abc"), "abc");
	assert_string_equal(arena_strndup(a, "abcdef", 2), "ab");
	assert_string_equal(arena_strndup(a, NULL, 0), "");
	assert_string_equal(arena_printf(a, "%d-%s", 7, "x"), "7-x");
	assert_int_equal(strlen(arena_printf(a, "%s!", long_text)), 600);
	assert_int_equal(strlen(arena_printf(a, "%.255s", long_text)), 255);
	assert_int_equal(strlen(arena_printf(a, "%.256s", long_text)), 256);
	assert_true(is_zero(arena_array(a, 10, 10), 100));
	arena_free(a);
}

#if defined(GUICHET_ARENA_GUARD) || defined(__SANITIZE_ADDRESS__)
#define STALE_POINTERS_ARE_SEEN
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STALE_POINTERS_ARE_SEEN
#endif
#endif

#ifdef STALE_POINTERS_ARE_SEEN

/* Whether a child that reads p comes to a bad end. */
static bool
reading_kills(const volatile char *p)
{
	pid_t child = fork();
	int status;

	if (child == 0) {
		/* What ASan has to say is not this test's to print. */
		close(STDOUT_FILENO);
		close(STDERR_FILENO);
		signal(SIGSEGV, SIG_DFL);
		(void)*p;
		_exit(0);
	}
	assert_int_equal(waitpid(child, &status, 0), child);
	return !WIFEXITED(status) || WEXITSTATUS(status) != 0;
}

static void
a_pointer_of_a_past_request_is_caught(void **state)
{
	struct arena *a = arena_new(0);
	char *p = arena_strdup(a, "a");

	(void)state;
	assert_false(reading_kills(p));
	arena_reset(a);
	assert_true(reading_kills(p));
	arena_free(a);
}

#endif

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(memory_comes_zeroed_and_aligned),
		cmocka_unit_test(blocks_never_overlap),
		cmocka_unit_test(an_empty_block_has_its_own_address),
		cmocka_unit_test(the_newest_block_grows_in_place),
		cmocka_unit_test(an_older_block_is_copied),
		cmocka_unit_test(the_newest_block_is_taken_back),
		cmocka_unit_test(the_soft_cap_is_recorded_not_enforced),
		cmocka_unit_test(handles_are_closed_last_first_and_once),
		cmocka_unit_test(a_reset_arena_does_not_grow),
		cmocka_unit_test(text_is_copied_and_formatted),
#ifdef STALE_POINTERS_ARE_SEEN
		cmocka_unit_test(a_pointer_of_a_past_request_is_caught),
#endif
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
