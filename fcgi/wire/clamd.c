/* What is said to clamd and what it answers. */
#include <string.h>

#include "wire/clamd.h"

#include "base/banned.h"

const char clamd_begin[10] = "zINSTREAM";

void
clamd_length(unsigned char out[CLAMD_LENGTH], size_t n)
{
	int	i;

	for (i = 0; i < CLAMD_LENGTH; i++)
		out[i] = (unsigned char)(n >> (24 - 8 * i));
}

bool
clamd_clean(const char *reply, size_t n, char *found, size_t room)
{
	static const char	ok[] = "stream: OK", stream[] = "stream: ",
				end[] = " FOUND";
	size_t			i, from = 0;

	found[0] = '\0';
	if (n == sizeof(ok) - 1 && memcmp(reply, ok, n) == 0)
		return true;
	if (n > sizeof(stream) + sizeof(end) - 2 &&
	    memcmp(reply, stream, sizeof(stream) - 1) == 0 &&
	    memcmp(reply + n - (sizeof(end) - 1), end, sizeof(end) - 1) == 0) {
		from = sizeof(stream) - 1;
		n -= sizeof(end) - 1;
	}
	for (i = 0; i + 1 < room && from < n; from++)
		found[i++] = reply[from] >= 0x20 && reply[from] < 0x7f ?
		    reply[from] : '?';
	found[i] = '\0';
	return false;
}
