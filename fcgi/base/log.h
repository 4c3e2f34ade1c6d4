/*
 * The log: one JSON object per line on standard error, at most 4 KiB, in one
 * write(2).  Under systemd each line begins with "<n>" (sd-daemon levels).
 * Secrets, arguments of a request and names of people never come here.
 */
#ifndef GUICHET_BASE_LOG_H
#define GUICHET_BASE_LOG_H

#include <stdbool.h>
#include <stdint.h>

enum log_level {
	LOG_ERROR = 3,
	LOG_WARN = 4,
	LOG_NOTE = 5,
	LOG_INFO = 6,
	LOG_FINE = 7
};

/* who: "family", "master"...; prefix: write "<n>" before each line. */
void	log_init(const char *who, enum log_level upto, bool prefix);

/* An event with fields "key", "value" pairs, ended by NULL.  A key ending in
 * '#' takes its value as a bare JSON number. */
void	log_event(enum log_level, const char *event, ...)
	    __attribute__((sentinel));
/* An event with one formatted message. */
void	log_line(enum log_level, const char *event, const char *fmt, ...)
	    __attribute__((format(printf, 3, 4)));

#endif
