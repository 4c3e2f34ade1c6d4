/*
 * The wire between the master and a founder: a socket pair of short messages.
 *
 *   founder -> master   LINK_LINE text   a line of its report
 *                       LINK_FOUND       the contract holds, all is compiled
 *                       LINK_SERVING     its workers have been started
 *   master -> founder   LINK_GO          every founder of the batch is ready
 *
 * The end of the stream says that the other side has died.
 */
#ifndef GUICHET_MAIN_LINK_H
#define GUICHET_MAIN_LINK_H

#include <stdbool.h>
#include <stddef.h>

enum link_word { LINK_GONE, LINK_NOTHING, LINK_LINE, LINK_FOUND, LINK_SERVING,
    LINK_GO };
enum { LINK_TEXT = 1024 };

/* Two ends, closed on exec. */
bool	link_pair(int fd[2]);
/* text may be NULL; what is too long is cut. */
void	link_say(int fd, enum link_word, const char *text);
/* Does not wait unless wait; text receives a LINK_LINE. */
enum link_word	link_hear(int fd, bool wait, char text[LINK_TEXT]);

#endif
