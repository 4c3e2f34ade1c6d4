/* One easy handle, one recipient at a time. */
#include <stdlib.h>
#include <string.h>

#include <curl/curl.h>

#include "base/arena.h"
#include "wrap/smtp.h"

#include "base/banned.h"

/* A relay that does not answer in half a minute is down; a message is small. */
enum { CONNECT_MS = 5000, TOTAL_MS = 30000, LINE_MAX_BYTES = 512 };

struct smtp {
	struct arena	*a;
	CURL		*curl;
	char		 error[CURL_ERROR_SIZE];
	/* of the message being sent */
	struct str	 rest;
	char		 line[LINE_MAX_BYTES];	/* the relay's word */
};

static size_t
give(char *to, size_t size, size_t n, void *ctx)
{
	struct smtp	*s = ctx;
	size_t		 room = size * n;

	if (room > s->rest.n)
		room = s->rest.n;
	memcpy(to, s->rest.p, room);
	s->rest.p += room;
	s->rest.n -= room;
	return room;
}

/* The relay's answers, a line a call; a refusal stays, whatever is said to our
 * QUIT after it. */
static size_t
hear(char *p, size_t size, size_t n, void *ctx)
{
	struct smtp	*s = ctx;
	size_t		 len = size * n, keep = len;

	if (*s->line == '4' || *s->line == '5')
		return len;
	while (keep > 0 && (p[keep - 1] == '\n' || p[keep - 1] == '\r'))
		keep--;
	if (keep >= sizeof(s->line))
		keep = sizeof(s->line) - 1;
	memcpy(s->line, p, keep);
	s->line[keep] = '\0';
	return len;
}

static size_t
drop(char *p, size_t size, size_t n, void *ctx)
{
	(void)p;
	(void)ctx;
	return size * n;
}

struct smtp *
smtp_open(const char *relay, const char *name, bool starttls)
{
	struct arena	*a = arena_new(0);
	struct smtp	*s = arena_new_of(a, struct smtp);
	CURL		*c;

	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
	    (c = curl_easy_init()) == NULL)
		abort();
	s->a = a;
	s->curl = c;
	/* smtp://relay/name: libcurl says EHLO name */
	curl_easy_setopt(c, CURLOPT_URL, arena_printf(a, "smtp://%s/%s",
	    relay, name));
	curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "smtp");
	curl_easy_setopt(c, CURLOPT_PROXY, "");
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, (long)CONNECT_MS);
	curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)TOTAL_MS);
	curl_easy_setopt(c, CURLOPT_USE_SSL, starttls ? (long)CURLUSESSL_ALL :
	    (long)CURLUSESSL_NONE);
	curl_easy_setopt(c, CURLOPT_ERRORBUFFER, s->error);
	curl_easy_setopt(c, CURLOPT_UPLOAD, 1L);
	curl_easy_setopt(c, CURLOPT_READFUNCTION, give);
	curl_easy_setopt(c, CURLOPT_READDATA, s);
	curl_easy_setopt(c, CURLOPT_HEADERFUNCTION, hear);
	curl_easy_setopt(c, CURLOPT_HEADERDATA, s);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, drop);
	return s;
}

void
smtp_close(struct smtp *s)
{
	if (s == NULL)
		return;
	curl_easy_cleanup(s->curl);
	arena_free(s->a);
}

static void
say_why(const struct smtp *s, CURLcode code, char *why, size_t room)
{
	const char	*text = *s->line >= '2' && *s->line <= '5' ? s->line :
			    *s->error != '\0' ? s->error :
			    curl_easy_strerror(code);
	size_t		 n = strlen(text);

	if (n >= room)
		n = room - 1;
	memcpy(why, text, n);
	why[n] = '\0';
}

enum smtp_result
smtp_send(struct smtp *s, const char *from, const char *to,
    struct str message, char *why, size_t room)
{
	struct curl_slist	*rcpt = curl_slist_append(NULL, to);
	CURLcode		 code;

	if (rcpt == NULL)
		abort();
	s->rest = message;
	s->line[0] = s->error[0] = '\0';
	curl_easy_setopt(s->curl, CURLOPT_MAIL_FROM, from);
	curl_easy_setopt(s->curl, CURLOPT_MAIL_RCPT, rcpt);
	curl_easy_setopt(s->curl, CURLOPT_INFILESIZE_LARGE,
	    (curl_off_t)message.n);
	code = curl_easy_perform(s->curl);
	curl_easy_setopt(s->curl, CURLOPT_MAIL_RCPT, NULL);
	curl_slist_free_all(rcpt);
	if (code == CURLE_OK)
		return SMTP_TAKEN;
	say_why(s, code, why, room);
	/* Only a relay that spoke refuses for good: 5xx to this message. */
	return s->line[0] == '5' && code != CURLE_COULDNT_CONNECT &&
	    code != CURLE_OPERATION_TIMEDOUT ? SMTP_REFUSED : SMTP_LATER;
}

const char *
smtp_version(void)
{
	return curl_version_info(CURLVERSION_NOW)->version;
}
