/*
 * libcurl, for one thing: handing a message to the SMTP relay.
 *
 * One connection is kept and used again, like db's.  The relay is one address
 * of the configuration, normally on loopback; nothing else can be reached: the
 * protocol is fixed, redirects and proxies are off.  Each message has one
 * recipient, so its answer is one person's answer.
 */
#ifndef GUICHET_WRAP_SMTP_H
#define GUICHET_WRAP_SMTP_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

struct smtp;

enum smtp_result {
	SMTP_TAKEN,	/* the relay has said 250: it is its message now */
	SMTP_REFUSED,	/* 5xx: for good */
	SMTP_LATER,	/* 4xx, no relay, no answer: it may be tried again */
};

/* relay is "host:port"; name is what we say in EHLO; starttls: without TLS and
 * a valid certificate nothing is sent. */
struct smtp	*smtp_open(const char *relay, const char *name,
		    bool starttls);
void		 smtp_close(struct smtp *);

/* why receives the relay's own words, or libcurl's, NUL-terminated. */
enum smtp_result smtp_send(struct smtp *, const char *from, const char *to,
		    struct str message, char *why, size_t room);

/* libcurl as loaded: "7.88.1". */
const char	*smtp_version(void);

#endif
