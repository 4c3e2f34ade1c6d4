/*
 * A reply: status, headers, body, built in the arena and sent whole with
 * Content-Length.  Nothing is sent before the reply is complete.
 */
#ifndef GUICHET_WEB_REPLY_H
#define GUICHET_WEB_REPLY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/str.h"

struct reply {
	struct arena	*a;
	int		 status;
	struct buf	 headers;	/* "Name: value\r\n" each */
	struct str	 body;
	/* A body sent in pieces as it was made: nothing more to send. */
	bool		 sent;
	size_t		 length;	/* its bytes */
};

void	reply_init(struct reply *, struct arena *);
/* A header; CR and LF in the value end the process: it is our bug. */
void	reply_header(struct reply *, const char *name, const char *value);
/* 303 to a site-relative path made by us. */
void	reply_redirect(struct reply *, const char *path);
void	reply_body(struct reply *, const char *type, struct str);
/* "Status: 200 OK\r\n...\r\n\r\n" in FastCGI's (CGI's) form. */
struct str	reply_head(struct reply *);

#endif
