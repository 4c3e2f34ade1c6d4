/*
 * systemd's notification protocol (sd_notify(3)): a datagram of VAR=VALUE
 * lines to the socket named by NOTIFY_SOCKET.  Thirty lines instead of a
 * library; without the variable every call does nothing.
 */
#ifndef GUICHET_MAIN_NOTIFY_H
#define GUICHET_MAIN_NOTIFY_H

#include <stdint.h>

/* Before the environment is cleared. */
void	notify_init(void);
void	notify_send(const char *text);
/* RELOADING=1 needs the instant it began. */
void	notify_reloading(void);
/* How often the watchdog wants to hear of us, halved; 0: it does not. */
uint64_t notify_watchdog_ns(void);

#endif
