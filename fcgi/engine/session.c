/*
 * Cookies and seals.
 *
 * The session cookie holds 256 random bits; the database only knows their
 * SHA-256.  A stranger's form is bound to a pre-session cookie.  A form's seal
 * is HMAC(key, binding, path, once): it proves that we made this form, for
 * this browser, with this nonce (reliability.md 6).
 */
#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "engine/request.h"
#include "web/cookie.h"

#include "base/banned.h"

/* 128 bits of the MAC are the seal: 22 characters of base64url. */
enum { SEAL_BYTES = 16, SEAL_CHARS = 22, ONCE_BYTES = 16, TOKEN_BYTES = 32,
    TOKEN_CHARS = 43 };

void
session_digest(struct request *p, const char *token, char digest[65])
{
	unsigned char	sha[32];

	seal_sha256(token, strlen(token), sha);
	memcpy(digest, seal_hex(p->a, sha, sizeof(sha)), 65);
}

static const char *
token_of(struct request *p, const char *name, char digest[65])
{
	const char	*header = fcgi_io_param(p->io, "HTTP_COOKIE");
	struct str	 v = cookie_find(header, name);
	const char	*token;

	if (v.n != TOKEN_CHARS)
		return NULL;
	token = arena_strndup(p->a, v.p, v.n);
	session_digest(p, token, digest);
	return token;
}

void
session_load(struct request *p)
{
	p->token = token_of(p, p->e->cookie[p->who], p->digest);
	p->pre = token_of(p, p->e->cookie_pre, p->pre_digest);
}

/* --- seals --- */

static char *
seal_of(struct request *p, const char *binding, const char *path,
    const char *once)
{
	const char	*parts[] = { binding, path, once };
	const size_t	 lengths[] = { strlen(binding), strlen(path),
			    strlen(once) };
	unsigned char	 mac[SEAL_TAG];

	seal_mac(&p->e->key_form, parts, lengths, 3, mac);
	return seal_base64(p->a, mac, SEAL_BYTES);
}

static bool
seal_fits(struct request *p, const char *binding, const char *seal,
    const char *once)
{
	return strlen(seal) == SEAL_CHARS && seal_equal(seal,
	    seal_of(p, binding, p->path, once), SEAL_CHARS);
}

/* A browser that says where the form came from must say: from us. */
static bool
from_elsewhere(struct request *p)
{
	const char	*site = fcgi_io_param(p->io, "HTTP_SEC_FETCH_SITE");
	const char	*origin = fcgi_io_param(p->io, "HTTP_ORIGIN");
	const char	*ours = p->who == CLERK ?
			    p->e->config->url_clerk :
			    p->e->config->url_family;
	size_t		 n = strlen(ours);

	if (strcmp(site, "cross-site") == 0 || strcmp(site, "same-site") == 0)
		return true;
	if (*origin == '\0')
		return false;
	while (n > 0 && ours[n - 1] == '/')
		n--;
	return strlen(origin) != n || strncmp(origin, ours, n) != 0;
}

bool
session_check(struct request *p, const char *seal, struct err *e)
{
	const struct value	*once = input_find(&p->in, "once");
	const char		*nonce;

	if (p->method != POST)
		return true;
	if (from_elsewhere(p))
		return err_set(e, ERR_FORBIDDEN, "MU403", NULL,
		    "a form posted from another site");
	if (p->token == NULL && p->plan->route->level != STRANGER)
		return err_set(e, ERR_SIGN_IN, "MU401", NULL,
		    "a form without a session");
	if (seal == NULL || once == NULL || once->n != 1)
		return err_set(e, ERR_FORBIDDEN, "MU403", NULL,
		    "a form without a seal");
	nonce = once->clean[0].p;
	if (p->token != NULL && seal_fits(p, p->digest, seal, nonce))
		return true;
	if (p->pre != NULL && seal_fits(p, p->pre_digest, seal, nonce))
		return true;
	return err_set(e, ERR_FORBIDDEN, "MU403", NULL, "a seal that is not "
	    "of this form and session");
}

/* --- forms as they are written --- */

static const char *
binding(struct request *p)
{
	if (p->token != NULL)
		return p->digest;
	if (p->pre == NULL) {
		p->pre = seal_token(p->a, TOKEN_BYTES);
		p->pre_fresh = true;
		session_digest(p, p->pre, p->pre_digest);
	}
	return p->pre_digest;
}

/* A token of the address goes on with the form of the page it opened: a
 * link's secret need not pass through the database for that, and no sheet
 * writes it. */
static void
carry_tokens(struct request *p, const struct input *in, struct buf *out)
{
	const struct value	*v;

	for (; in != NULL && in->type != IN_END; in++) {
		if (!in->hidden || in->type != IN_TOKEN || p->with == NULL)
			continue;
		v = input_find(p->with, in->name);
		if (v != NULL && v->n == 1 && v->error == NULL)
			html_hidden(out, in->name, v->clean[0].p);
	}
}

bool
session_form(void *ctx, const char *method, const char *action,
    struct buf *out)
{
	struct request		*p = ctx;
	size_t			 n = strlen(p->prefix);
	bool			 post = strcasecmp(method, "post") == 0;
	const char		*path = action, *once;
	const struct route	*route;

	if (n > 0 && strncmp(action, p->prefix, n) == 0)
		path = action[n] == '\0' ? "/" : action + n;
	/* A page may post to another pool of its audience. */
	route = route_named(p->e->routes, post ? POST : GET, path);
	if (route == NULL || route->who != p->who)
		return false;
	if (!post)
		return true;
	once = seal_token(p->a, ONCE_BYTES);
	html_hidden(out, "once", once);
	html_hidden(out, "seal", seal_of(p, binding(p), path, once));
	if (route->by_rows)
		html_hidden(out, "fields", form_box(p, binding(p), path));
	if (route->act != ACT_SIGN_IN && route->act != ACT_FACTOR_CODE)
		carry_tokens(p, route->in, out);
	else if (p->kept != NULL)
		html_hidden(out, "kept", p->kept);
	return true;
}

void
session_headers(struct request *p, struct reply *rp)
{
	struct cookie	c = { .name = p->e->cookie_pre, .value = p->pre,
			    .secure = p->e->secure };

	if (p->pre_fresh)
		buf_str(&rp->headers, cookie_header(p->a, &c));
}

/* --- what we know of the browser --- */

static const char *
first_of(const char *agent, const char *const *pairs)
{
	for (; *pairs != NULL; pairs += 2)
		if (strstr(agent, pairs[0]) != NULL)
			return pairs[1];
	return NULL;
}

/* "Firefox, Android": enough for a person to know their own devices.  The
 * order matters: Edge says Chrome, Chrome says Safari. */
const char *
session_device(struct request *p)
{
	static const char *const browser[] = {
		"Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
		"Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox",
		"CriOS", "Chrome", "Chrome", "Chrome", "Safari", "Safari",
		NULL
	};
	static const char *const os[] = {
		"iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
		"Windows", "Windows", "Mac OS", "macOS", "CrOS", "ChromeOS",
		"Linux", "Linux", NULL
	};
	const char	*agent = fcgi_io_param(p->io, "HTTP_USER_AGENT");
	const char	*b = first_of(agent, browser), *o = first_of(agent, os);

	if (b == NULL && o == NULL)
		return NULL;
	return arena_printf(p->a, "%s%s%s", b != NULL ? b : "",
	    b != NULL && o != NULL ? ", " : "", o != NULL ? o : "");
}

/*
 * The network of the peer, /24 or /64, as a keyed digest: throttling needs to
 * tell networks apart and nobody needs their addresses.  Loopback has none:
 * load tests run there.
 */
const char *
session_network(struct request *p)
{
	const char	*text = fcgi_io_param(p->io, "REMOTE_ADDR");
	unsigned char	 addr[16], mac[SEAL_TAG];
	const char	*parts[1];
	size_t		 n;

	if (inet_pton(AF_INET, text, addr) == 1) {
		if (addr[0] == 127)
			return NULL;
		n = 3;
	} else if (inet_pton(AF_INET6, text, addr) == 1) {
		if (strcmp(text, "::1") == 0)
			return NULL;
		n = 8;
	} else {
		return NULL;
	}
	parts[0] = (const char *)addr;
	seal_mac(&p->e->key_network, parts, &n, 1, mac);
	return seal_base64(p->a, mac, SEAL_BYTES);
}
