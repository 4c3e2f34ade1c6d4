/* jobs/confine: what a confined program cannot do, and each of its limits. */
#include "unit.h"

#include <arpa/inet.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/date.h"
#include "jobs/confine.h"

#include "base/banned.h"

#define SH(script)	(const char *[]){ "/bin/sh", "-c", (script), NULL }
#define PYTHON(code)	(const char *[]){ "/usr/bin/python3", "-c", (code), \
			    NULL }

static const struct confine_limits roomy = {
	.memory = 1024ul << 20, .cpu_seconds = 20, .wall_ms = 60000,
	.out = 65536,
};

static struct arena *arena;
static struct err e;

static int
setup(void **state)
{
	(void)state;
	arena = arena_new(0);
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	arena_free(arena);
	return 0;
}

static bool
run(const char *const *argv, const struct confine_limits *l, const char *in,
    struct str *out)
{
	err_clear(&e);
	return confine_run(arena, argv, l, str_of(in), out, &e);
}

static bool
is_refused(const char *const *argv, const struct confine_limits *l,
    const char *why)
{
	struct str out;

	return !run(argv, l, "", &out) && strstr(e.detail, why) != NULL;
}

static void
bytes_go_in_and_come_out(void **state)
{
	struct str out;
	char *long_text = arena_alloc(arena, 60001);

	(void)state;
	assert_true(run(SH("/bin/cat"), &roomy, "a\nb", &out));
	assert_true(str_is(out, "a\nb"));
	memset(long_text, 'x', 60000);
	long_text[60000] = '\0';
	assert_true(run(SH("/bin/cat"), &roomy, long_text, &out));
	assert_int_equal(out.n, 60000);
	assert_true(run(SH("echo early"), &roomy, long_text, &out));
	assert_true(str_is(out, "early\n"));
}

static void
it_has_no_environment_and_no_file_of_ours(void **state)
{
	struct str out;

	(void)state;
	assert_true(run((const char *[]){ "/usr/bin/env", NULL }, &roomy, "",
	    &out));
	assert_int_equal(out.n, 0);
	assert_true(run(PYTHON("import os; print(sorted(os.listdir("
	    "'/proc/self/fd'))[:3], len(os.listdir('/proc/self/fd')))"),
	    &roomy, "", &out));
	/* and the one that reads the folder */
	assert_true(str_is(out, "['0', '1', '2'] 4\n"));
	assert_true(run(SH("grep NoNewPrivs /proc/self/status"), &roomy, "",
	    &out));
	assert_true(str_is(out, "NoNewPrivs:\t1\n"));
}

static void
it_writes_no_file_to_speak_of(void **state)
{
	char path[] = "/tmp/guichet-confined-XXXXXX";
	int fd = mkstemp(path);
	struct str out;

	(void)state;
	assert_true(fd >= 0);
	assert_true(run(SH(arena_printf(arena,
	    "head -c 4096 /dev/zero >%s", path)), &roomy, "",
	    &out));
	assert_false(run(SH(arena_printf(arena,
	    "head -c 4097 /dev/zero >%s", path)), &roomy,
	    "", &out));
	close(fd);
	(void)unlink(path);
}

static int
listener(char address[64])
{
	struct sockaddr_in at = { .sin_family = AF_INET,
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t n = sizeof(at);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_true(fd >= 0);
	assert_int_equal(bind(fd, (struct sockaddr *)&at, n), 0);
	assert_int_equal(listen(fd, 8), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&at, &n), 0);
	snprintf(address, 64, "http://127.0.0.1:%d/x.png", ntohs(at.sin_port));
	return fd;
}

static bool
somebody_came(int fd)
{
	struct pollfd p = { fd, POLLIN, 0 };

	return poll(&p, 1, 200) == 1;
}

#define FETCH "import urllib.request as u; u.urlopen('%s', timeout=1)"

/* The same fetch unconfined arrives: the listener is there. */
static void
it_reaches_nobody(void **state)
{
	char address[64];
	int fd = listener(address);
	const char *fetch = arena_printf(arena, FETCH, address);
	struct str out;
	pid_t pid;

	(void)state;
	assert_false(run(PYTHON(fetch), &roomy, "", &out));
	assert_false(somebody_came(fd));
	assert_true(run((const char *[]){ "/usr/bin/weasyprint", "-q", "-", "-",
	    NULL }, &roomy, arena_printf(arena, "<img src='%s'><link "
	    "rel=stylesheet href='%s'>", address, address), &out));
	assert_true(str_starts(out, "%PDF-"));
	assert_false(somebody_came(fd));
	assert_true(run(PYTHON("import socket\n"
	    "for f in range(46):\n"
	    "  for t in (socket.SOCK_STREAM, socket.SOCK_DGRAM,"
	    " socket.SOCK_RAW):\n"
	    "    try: socket.socket(f, t); print('open', f, t)\n"
	    "    except PermissionError: pass\n"), &roomy, "", &out));
	assert_int_equal(out.n, 0);
	if ((pid = fork()) == 0) {
		(void)execl("/usr/bin/python3", "python3", "-c", fetch, NULL);
		_exit(1);
	}
	assert_true(somebody_came(fd));
	close(fd);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		continue;
}

static void
its_result_is_bounded(void **state)
{
	struct str out;

	(void)state;
	assert_true(run(SH("head -c 65536 /dev/zero"), &roomy, "", &out));
	assert_int_equal(out.n, 65536);
	assert_true(is_refused(SH("head -c 65537 /dev/zero"), &roomy,
	    "too large"));
	assert_true(is_refused(SH("cat /dev/zero"), &roomy, "too large"));
}

static void
its_time_memory_and_processor_are_bounded(void **state)
{
	const struct confine_limits quick = { .memory = 256ul << 20,
	    .cpu_seconds = 1, .wall_ms = 400, .out = 10 };
	const struct confine_limits brief = { .memory = 256ul << 20,
	    .cpu_seconds = 1, .wall_ms = 10000, .out = 10 };
	uint64_t began = date_mono_ns();
	struct str out;

	(void)state;
	assert_true(is_refused(SH("sleep 60"), &quick, "too long"));
	assert_true(is_refused(SH("sleep 60 & exit 0"), &quick, "too long"));
	assert_true((date_mono_ns() - began) / 1000000 < 5000);
	assert_true(is_refused(SH("while :; do :; done"), &brief, "signal"));
	assert_true(run(PYTHON("b = bytearray(64 << 20); print(1)"), &brief,
	    "", &out));
	assert_true(is_refused(PYTHON("b = bytearray(256 << 20)"), &brief,
	    "exit status 1"));
}

/* Its child has closed the pipe and would live on. */
static void
nothing_of_it_lives_on(void **state)
{
	struct str out;
	const char *lives;

	(void)state;
	assert_true(run(SH("sleep 61 >/dev/null & echo $!"), &roomy, "",
	    &out));
	usleep(100000);
	/* Gone, or dead and not yet buried by whoever inherited it. */
	lives = arena_printf(arena, "grep -q '^State:.[^Z]' /proc/%.*s/status "
	    "2>/dev/null && echo alive", (int)out.n - 1, out.p);
	assert_true(run(SH(arena_printf(arena, "%s; exit 0", lives)), &roomy,
	    "", &out));
	assert_int_equal(out.n, 0);
}

static void
how_it_ended_is_told(void **state)
{
	(void)state;
	assert_true(is_refused(SH("exit 3"), &roomy, "exit status 3"));
	assert_true(is_refused(SH("kill -9 $$"), &roomy, "signal 9"));
	assert_true(is_refused((const char *[]){ "/nowhere", NULL }, &roomy,
	    "does not start"));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_go_in_and_come_out),
		cmocka_unit_test(it_has_no_environment_and_no_file_of_ours),
		cmocka_unit_test(it_writes_no_file_to_speak_of),
		cmocka_unit_test(it_reaches_nobody),
		cmocka_unit_test(its_result_is_bounded),
		cmocka_unit_test(its_time_memory_and_processor_are_bounded),
		cmocka_unit_test(nothing_of_it_lives_on),
		cmocka_unit_test(how_it_ended_is_told),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
