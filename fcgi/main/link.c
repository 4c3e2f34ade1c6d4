/* One message is one packet: its first byte is the word, the rest is text. */
#include <errno.h>
#include <string.h>
#include <sys/socket.h>

#include "main/link.h"

#include "base/banned.h"

bool
link_pair(int fd[2])
{
	return socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, fd) == 0;
}

void
link_say(int fd, enum link_word word, const char *text)
{
	char message[LINK_TEXT];
	size_t n = text == NULL ? 0 : strlen(text);

	if (n > sizeof(message) - 1)
		n = sizeof(message) - 1;
	message[0] = (char)word;
	if (n > 0)
		memcpy(message + 1, text, n);
	while (send(fd, message, n + 1, MSG_NOSIGNAL) < 0 && errno == EINTR)
		;
}

enum link_word
link_hear(int fd, bool wait, char text[LINK_TEXT])
{
	char message[LINK_TEXT];
	ssize_t n;

	do {
		n = recv(fd, message, sizeof(message),
		    wait ? 0 : MSG_DONTWAIT);
	} while (n < 0 && errno == EINTR);
	if (n < 0)
		return errno == EAGAIN ? LINK_NOTHING : LINK_GONE;
	if (n == 0)
		return LINK_GONE;
	memcpy(text, message + 1, (size_t)n - 1);
	text[n - 1] = '\0';
	return (enum link_word)message[0];
}
