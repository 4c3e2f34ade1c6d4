/* Cookies: find ours, set ours. */
#include <stdlib.h>
#include <string.h>

#include "web/cookie.h"

#include "base/banned.h"

static struct str	trimmed(const char *, size_t);
static bool		is_value(struct str);

struct str
cookie_find(const char *header, const char *name)
{
	const char *p = header, *semi, *eq;
	struct str none = STR(""), found = none, one;
	size_t seen = 0;

	for (; p != NULL; p = semi != NULL ? semi + 1 : NULL) {
		semi = strchr(p, ';');
		one = trimmed(p, semi != NULL ? (size_t)(semi - p) : strlen(p));
		eq = one.n > 0 ? memchr(one.p, '=', one.n) : NULL;
		if (eq == NULL)
			continue;
		if (!str_is(trimmed(one.p, (size_t)(eq - one.p)), name))
			continue;
		seen++;
		found = trimmed(eq + 1, one.n - (size_t)(eq + 1 - one.p));
	}
	return seen == 1 && is_value(found) ? found : none;
}

char *
cookie_header(struct arena *a, const struct cookie *c)
{
	const char *secure = c->secure ? "; Secure" : "";

	/* Our own names and tokens: anything else would split the header. */
	if (c->name[0] == '\0' || !is_value(str_of(c->name))
	    || strchr(c->name, '=') != NULL || !is_value(str_of(c->value)))
		abort();
	if (c->value[0] == '\0')
		return arena_printf(a, "Set-Cookie: %s=; Path=/; HttpOnly; "
		    "SameSite=Lax%s; Max-Age=0; "
		    "Expires=Thu, 01 Jan 1970 00:00:00 GMT\r\n", c->name,
		    secure);
	if (c->max_age > 0)
		return arena_printf(a, "Set-Cookie: %s=%s; Path=/; HttpOnly; "
		    "SameSite=Lax%s; Max-Age=%ld\r\n", c->name, c->value,
		    secure, c->max_age);
	return arena_printf(a, "Set-Cookie: %s=%s; Path=/; HttpOnly; "
	    "SameSite=Lax%s\r\n", c->name, c->value, secure);
}

static struct str
trimmed(const char *p, size_t n)
{
	while (n > 0 && (*p == ' ' || *p == '\t')) {
		p++;
		n--;
	}
	while (n > 0 && (p[n - 1] == ' ' || p[n - 1] == '\t'))
		n--;
	return (struct str){ p, n };
}

/* cookie-octet of RFC 6265 4.1.1: visible ASCII without " , ; and \. */
static bool
is_value(struct str s)
{
	size_t i;

	for (i = 0; i < s.n; i++)
		if (s.p[i] <= ' ' || s.p[i] > '~'
		    || strchr("\",;\\", s.p[i]) != NULL)
			return false;
	return true;
}
