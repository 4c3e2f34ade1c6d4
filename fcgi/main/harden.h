/*
 * What a process gives up before it meets the first foreign byte.  systemd's
 * sandbox (deploy/systemd) is the outer wall; this is the inner one, and the
 * only one of a demonstration.
 */
#ifndef GUICHET_MAIN_HARDEN_H
#define GUICHET_MAIN_HARDEN_H

/* Master and founders: no new privileges, no core, no ptrace, an environment
 * of our own. */
void	harden_process(void);
/* Workers, besides: no child, no file of their own, bounded memory. */
void	harden_worker(long memory_mb);

#endif
