/* Confined programs: the child before it becomes the program, and the pipes. */
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/date.h"
#include "jobs/confine.h"

#include "base/banned.h"

#if defined(__x86_64__)
#define ARCH	AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCH	AUDIT_ARCH_AARCH64
#else
#error "say here which AUDIT_ARCH this machine has"
#endif

enum {
	FILES = 64,		/* a score of libraries and fonts at a time */
	/* Python tries a folder for temporary files with four bytes. */
	FILE_BYTES = 4096,
	CHUNK = 65536,
	NOT_STARTED = 127,	/* as the shell says it */
};

struct child {
	pid_t				 pid;
	int				 in, out;	/* ours */
	const struct confine_limits	*limits;
	uint64_t			 until;		/* date_mono_ns */
};

/* --- in the child: what is called may not use the heap --- */

static void
limit(__rlimit_resource_t what, rlim_t n)
{
	struct rlimit r = { n, n };

	if (setrlimit(what, &r) != 0)
		_exit(NOT_STARTED);
}

#define LOAD(what) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, \
	(unsigned)offsetof(struct seccomp_data, what))
#define IS(nr, then, otherwise) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, \
	(unsigned)(nr), then, otherwise)
#define ANSWER(what)	BPF_STMT(BPF_RET | BPF_K, (what))

/*
 * No socket by any door: socket, socketpair, and io_uring, which opens them
 * without these calls; no look into other processes.  A call of another
 * architecture (x32 too) has other numbers and ends the program.
 */
static void
forbid_sockets(void)
{
	struct sock_filter code[] = {
		LOAD(arch),
		IS(ARCH, 1, 0),
		ANSWER(SECCOMP_RET_KILL_PROCESS),
		LOAD(nr),
		BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1),
		ANSWER(SECCOMP_RET_KILL_PROCESS),
		IS(SYS_socket, 6, 0),
		IS(SYS_socketpair, 5, 0),
		IS(SYS_io_uring_setup, 4, 0),
		IS(SYS_ptrace, 3, 0),
		IS(SYS_process_vm_readv, 2, 0),
		IS(SYS_process_vm_writev, 1, 0),
		ANSWER(SECCOMP_RET_ALLOW),
		ANSWER(SECCOMP_RET_ERRNO | EACCES),
	};
	const struct sock_fprog program = {
		sizeof(code) / sizeof(code[0]), code,
	};

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
	    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
		_exit(NOT_STARTED);
}

static void
set_limits(const struct confine_limits *l)
{
	limit(RLIMIT_AS, l->memory);
	limit(RLIMIT_CPU, (rlim_t)l->cpu_seconds);
	limit(RLIMIT_FSIZE, FILE_BYTES);
	limit(RLIMIT_NOFILE, FILES);
	limit(RLIMIT_CORE, 0);
}

_Noreturn static void
become(const char *const *argv, const struct confine_limits *l, int in,
    int out, pid_t parent)
{
	char		*const none[] = { NULL };
	sigset_t	 all;
	int		 null = open("/dev/null", O_WRONLY);

	(void)setpgid(0, 0);
	(void)prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (getppid() != parent || null < 0 || dup2(in, 0) < 0 ||
	    dup2(out, 1) < 0 || dup2(null, 2) < 0 ||
	    close_range(3, ~0U, 0) != 0 || chdir("/") != 0)
		_exit(NOT_STARTED);
	sigemptyset(&all);
	(void)sigprocmask(SIG_SETMASK, &all, NULL);
	(void)signal(SIGPIPE, SIG_DFL);
	/* Where user namespaces are not for everybody, the filter stands. */
	(void)unshare(CLONE_NEWUSER | CLONE_NEWNET);
	set_limits(l);
	forbid_sockets();
	(void)execve(argv[0], (char *const *)(uintptr_t)argv, none);
	_exit(NOT_STARTED);
}

/* --- with us --- */

static bool
failed(struct err *e, const char *program, const char *what)
{
	return err_set(e, ERR_OURS, "MU500", NULL, "%s: %s", program, what);
}

static bool
start(struct child *c, const char *const *argv, struct err *e)
{
	pid_t	us = getpid();
	int	in[2], out[2];

	if (pipe2(in, O_CLOEXEC) != 0)
		return failed(e, argv[0], strerror(errno));
	if (pipe2(out, O_CLOEXEC) != 0 || (c->pid = fork()) < 0) {
		close(in[0]);
		close(in[1]);
		return failed(e, argv[0], strerror(errno));
	}
	if (c->pid == 0)
		become(argv, c->limits, in[0], out[1], us);
	(void)setpgid(c->pid, c->pid);
	close(in[0]);
	close(out[1]);
	c->in = in[1];
	c->out = out[0];
	(void)fcntl(c->in, F_SETFL, O_NONBLOCK);
	return true;
}

static void
close_in(struct child *c)
{
	if (c->in >= 0)
		close(c->in);
	c->in = -1;
}

static void
feed(struct child *c, struct str *in)
{
	ssize_t	n = in->n > 0 ? write(c->in, in->p, in->n) : 0;

	if (n > 0) {
		in->p += n;
		in->n -= (size_t)n;
	}
	/* A program that stops listening says so by how it ends. */
	if (in->n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
		close_in(c);
}

/* Until it closes its output: true; NULL in *why, or the limit it met. */
static bool
talk(struct child *c, struct str in, struct buf *b, const char **why)
{
	char	*chunk = arena_alloc(b->a, CHUNK);

	for (;;) {
		struct pollfd	p[] = { { c->out, POLLIN, 0 },
				    { c->in, POLLOUT, 0 } };
		uint64_t	now = date_mono_ns();
		ssize_t		n;

		*why = "takes too long";
		if (now >= c->until || poll(p, 2, (int)((c->until - now) /
		    1000000) + 1) == 0)
			return false;
		if (c->in >= 0 && p[1].revents != 0)
			feed(c, &in);
		if (p[0].revents == 0)
			continue;
		n = read(c->out, chunk, CHUNK);
		if (n == 0)
			return true;
		*why = "its result is too large";
		if (n > 0 && b->n + (size_t)n > c->limits->out)
			return false;
		if (n > 0)
			buf_add(b, chunk, (size_t)n);
	}
}

/* Waited for without reaping first, so that its number is still its own when
 * the group is killed. */
static int
end(struct child *c, bool killed)
{
	siginfo_t	info;
	int		status = 0;

	close_in(c);
	close(c->out);
	if (killed)
		(void)kill(-c->pid, SIGKILL);
	while (waitid(P_PID, (id_t)c->pid, &info, WEXITED | WNOWAIT) != 0 &&
	    errno == EINTR)
		continue;
	(void)kill(-c->pid, SIGKILL);
	while (waitpid(c->pid, &status, 0) < 0 && errno == EINTR)
		continue;
	return status;
}

bool
confine_run(struct arena *a, const char *const *argv,
    const struct confine_limits *l, struct str in, struct str *out,
    struct err *e)
{
	struct child	 c = { .limits = l, .in = -1, .out = -1 };
	struct buf	 b;
	const char	*why = NULL;
	int		 status;
	bool		 whole;

	buf_init(&b, a, CHUNK);
	if (!start(&c, argv, e))
		return false;
	c.until = date_mono_ns() + (uint64_t)l->wall_ms * 1000000;
	whole = talk(&c, in, &b, &why);
	status = end(&c, !whole);
	if (!whole)
		return failed(e, argv[0], why);
	if (WIFSIGNALED(status))
		return failed(e, argv[0], arena_printf(a, "ended by signal %d",
		    WTERMSIG(status)));
	if (WEXITSTATUS(status) != 0)
		return failed(e, argv[0], WEXITSTATUS(status) == NOT_STARTED ?
		    "does not start" : arena_printf(a, "exit status %d",
		    WEXITSTATUS(status)));
	*out = (struct str){ b.p, b.n };
	return true;
}
