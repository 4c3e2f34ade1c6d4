/* The reply's head and body. */
#include <stdlib.h>
#include <string.h>

#include "web/reply.h"

#include "base/banned.h"

static const char	*phrase(int);

void
reply_init(struct reply *r, struct arena *a)
{
	r->a = a;
	r->status = 200;
	buf_init(&r->headers, a, 512);
	r->body = STR("");
	r->sent = false;
	r->length = 0;
}

void
reply_header(struct reply *r, const char *name, const char *value)
{
	if (strpbrk(name, "\r\n: ") != NULL || strpbrk(value, "\r\n") != NULL)
		abort();
	buf_printf(&r->headers, "%s: %s\r\n", name, value);
}

void
reply_redirect(struct reply *r, const char *path)
{
	/* "//host" and "/\host" leave the site in a browser. */
	if (path[0] != '/' || path[1] == '/' || path[1] == '\\')
		abort();
	r->status = 303;
	r->body = STR("");
	/* It answers one form, or one visitor; it may set their cookie. */
	reply_header(r, "Cache-Control", "no-store");
	reply_header(r, "Location", path);
}

void
reply_body(struct reply *r, const char *type, struct str body)
{
	reply_header(r, "Content-Type", type);
	r->body = body;
}

struct str
reply_head(struct reply *r)
{
	struct buf b;

	buf_init(&b, r->a, r->headers.n + 128);
	buf_printf(&b, "Status: %d %s\r\n", r->status, phrase(r->status));
	buf_add(&b, r->headers.p, r->headers.n);
	/* 304 says nothing of the length of what it does not carry. */
	if (r->status != 304)
		buf_printf(&b, "Content-Length: %zu\r\n",
		    r->sent ? r->length : r->body.n);
	buf_str(&b, "\r\n");
	return (struct str){ b.p, b.n };
}

static const char *
phrase(int status)
{
	static const struct {
		int		 status;
		const char	*phrase;
	} known[] = {
		{ 200, "OK" }, { 303, "See Other" }, { 304, "Not Modified" },
		{ 400, "Bad Request" }, { 401, "Unauthorized" },
		{ 403, "Forbidden" }, { 404, "Not Found" },
		{ 405, "Method Not Allowed" }, { 409, "Conflict" },
		{ 413, "Content Too Large" }, { 422, "Unprocessable Content" },
		{ 429, "Too Many Requests" }, { 500, "Internal Server Error" },
		{ 503, "Service Unavailable" },
	};
	size_t i;

	for (i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (known[i].status == status)
			return known[i].phrase;
	return "Unknown";
}
