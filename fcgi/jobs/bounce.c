/* What comes back names its message: MAILBOX+TAG@DOMAIN (VERP). */
#include <string.h>
#include <strings.h>

#include "jobs/jobs.h"
#include "wire/mime.h"

#include "base/banned.h"

/* A local part has 64 bytes (RFC 5321 4.5.3.1.1), a tag at most 39: eighteen
 * digits, a dot, twenty hexadecimal ones; and the plus. */
enum { MAILBOX_MAX = 24 };

bool
bounce_mailbox(const char *bounces)
{
	return mail_is_address(bounces) && strchr(bounces, '+') == NULL &&
	    strcspn(bounces, "@") <= MAILBOX_MAX;
}

const char *
bounce_sender(struct arena *a, const char *bounces, const char *tag)
{
	const char	*at = strchr(bounces, '@');

	return arena_printf(a, "%.*s+%s%s", (int)(at - bounces), bounces, tag,
	    at);
}

const char *
bounce_tag(struct arena *a, const char *bounces, const char *recipient)
{
	const char	*at = strchr(bounces, '@'), *end;
	size_t		 n = (size_t)(at - bounces);

	if (strncasecmp(recipient, bounces, n) != 0 || recipient[n] != '+' ||
	    (end = strrchr(recipient, '@')) == NULL ||
	    end < recipient + n + 1 || strcasecmp(end, at) != 0)
		return NULL;
	return arena_strndup(a, recipient + n + 1,
	    (size_t)(end - recipient) - n - 1);
}
