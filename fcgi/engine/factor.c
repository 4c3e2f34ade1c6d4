/*
 * The second factor of an agent (RFC 6238): making its secret, showing it once,
 * and raising a session to level 2.  Like signing in, the check is in C and in
 * a second round trip (house.md 9): the database keeps the secret only in a
 * box that it cannot open, and is told which step a code belongs to.
 *
 * A session that rises gets a new identifier.  What was asked for before comes
 * back as after a sign-in.
 */
#include <ctype.h>
#include <string.h>

#include "engine/request.h"
#include "wrap/qr.h"
#include "wrap/seal_totp.h"

#include "base/banned.h"

/* Ten codes of 50 bits, in two groups of five. */
enum { CODES = 10, CODE_CHARS = 10, TOKEN_BYTES = 32, TYPED_MAX = 40 };

/* Crockford's: what is easily taken for another is left out. */
static const char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

static const char *
codes_aad(struct arena *a, const char *account)
{
	return arena_printf(a, "recovery codes %s", account);
}

/* --- recovery codes --- */

/* As typed on paper: spaces, dashes and case do not count, O is 0, I and L
 * are 1. */
static void
plain(const char *typed, char out[TYPED_MAX + 1])
{
	size_t	n = 0;
	int	c;

	for (; *typed != '\0' && n < TYPED_MAX; typed++) {
		c = toupper((unsigned char)*typed);
		if (!isalnum(c))
			continue;
		out[n++] = (char)(c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' :
		    c);
	}
	out[n] = '\0';
}

static const char *
code_digest(struct request *p, const char *account, const char *code)
{
	const char	*parts[] = { account, code };
	const size_t	 lengths[] = { strlen(account), strlen(code) };
	unsigned char	 mac[SEAL_TAG];

	seal_mac(&p->e->key_recovery, parts, lengths, 2, mac);
	return seal_hex(p->a, mac, sizeof(mac));
}

/* digests: an SQL array; the answer: the codes, sealed until they are noted. */
static const char *
codes_make(struct request *p, const char *account, const char **digests)
{
	unsigned char	random[CODES * CODE_CHARS];
	char		code[CODE_CHARS + 1] = "";
	struct buf	list, array;
	size_t		i;

	seal_random(random, sizeof(random));
	buf_init(&list, p->a, 128);
	buf_init(&array, p->a, 1024);
	for (i = 0; i < sizeof(random); i++) {
		code[i % CODE_CHARS] = alphabet[random[i] & 31];
		if (i % CODE_CHARS != CODE_CHARS - 1)
			continue;
		buf_printf(&list, "%s%.5s-%s", list.n > 0 ? " " : "", code,
		    code + 5);
		buf_printf(&array, "%c%s", array.n > 0 ? ',' : '{',
		    code_digest(p, account, code));
	}
	buf_char(&array, '}');
	*digests = array.p;
	return seal_box(p->a, &p->e->key_factor, codes_aad(p->a, account),
	    list.p, list.n);
}

/* --- the secret --- */

static bool
begin(struct request *p, struct db_rows **row, struct err *e)
{
	const char	*values[] = { p->token != NULL ? p->digest : NULL,
			    session_network(p) };

	return plan_call(p, "factor_begin", values, 2, row, e) &&
	    plan_accepted(p, *row, e);
}

bool
factor_start(struct request *p, struct reply *rp, struct err *e)
{
	unsigned char	 secret[TOTP_SECRET];
	const char	*values[2];
	struct db_rows	*row;

	if (!begin(p, &row, e))
		return false;
	seal_random(secret, sizeof(secret));
	values[0] = p->digest;
	values[1] = totp_box(p->a, &p->e->key_factor, db_named(row,
	    "account"), secret);
	explicit_bzero(secret, sizeof(secret));
	if (!plan_call(p, "factor_start", values, 2, &row, e))
		return false;
	reply_redirect(rp, arena_printf(p->a, "%s%s", p->prefix,
	    p->plan->route->next));
	return true;
}

/* --- a code --- */

static bool
is_code(const char *text)
{
	return strlen(text) == TOTP_DIGITS &&
	    strspn(text, "0123456789") == TOTP_DIGITS;
}

/* The arguments of api.factor_take, in its order. */
enum { TAKE_SESSION, TAKE_COUNTER, TAKE_RECOVERY, TAKE_FRESH, TAKE_DIGESTS,
    TAKE_NOTES, TAKE_DEVICE, TAKE_NETWORK, TAKE_ARGUMENTS };

static bool
take(struct request *p, const struct db_rows *known, const char *fresh,
    struct err *e)
{
	const struct value	*typed = input_find(&p->in, "code");
	const char		*account = db_named(known, "account");
	const char		*pending = db_named(known, "pending");
	const char		*v[TAKE_ARGUMENTS] = { NULL };
	unsigned char		 secret[TOTP_SECRET];
	char			 code[TYPED_MAX + 1], digest[65];
	uint64_t		 counter;
	const char		*box = db_named(known, "box");
	struct db_rows		*row;

	plain(typed->clean[0].p, code);
	if (box == NULL)
		return err_set(e, ERR_REFUSED, "MU441", "code",
		    "a code without a second factor");
	if (!totp_unbox(p->a, &p->e->key_factor, account, box, secret))
		return err_set(e, ERR_OURS, "MU500", NULL,
		    "the second factor of account %s does not open", account);
	if (totp_match(secret, code, instant_epoch(p->opened.at), &counter))
		v[TAKE_COUNTER] = arena_printf(p->a, "%llu",
		    (unsigned long long)counter);
	else if (!is_code(code))
		v[TAKE_RECOVERY] = code_digest(p, account, code);
	explicit_bzero(secret, sizeof(secret));
	if (pending != NULL && *pending == 't')
		v[TAKE_NOTES] = codes_make(p, account, &v[TAKE_DIGESTS]);
	session_digest(p, fresh, digest);
	v[TAKE_SESSION] = p->digest;
	v[TAKE_FRESH] = digest;
	v[TAKE_DEVICE] = session_device(p);
	v[TAKE_NETWORK] = session_network(p);
	return plan_call(p, "factor_take", v, TAKE_ARGUMENTS, &row, e) &&
	    plan_accepted(p, row, e);
}

bool
factor_code(struct request *p, struct reply *rp, struct err *e)
{
	const struct value	*kept = input_find(&p->in, "kept");
	const char		*fresh = seal_token(p->a, TOKEN_BYTES);
	struct db_rows		*row;

	p->kept = kept != NULL && kept->n > 0 ? kept->clean[0].p : NULL;
	if (!begin(p, &row, e) || !take(p, row, fresh, e))
		return false;
	p->token = fresh;
	session_digest(p, fresh, p->digest);
	sign_session(p, rp, fresh);
	return sign_resume(p, rp, e);
}

/* Ten new recovery codes in the place of the old ones. */
bool
factor_codes(struct request *p, struct reply *rp, struct err *e)
{
	const char	*values[3];
	struct db_rows	*row;

	if (!begin(p, &row, e))
		return false;
	values[0] = p->digest;
	values[2] = codes_make(p, db_named(row, "account"), &values[1]);
	if (!plan_call(p, "factor_codes", values, 3, &row, e))
		return false;
	reply_redirect(rp, arena_printf(p->a, "%s%s", p->prefix,
	    p->plan->route->next));
	return true;
}

/* --- what the page shows (shape.factor) --- */

/* A key in groups of four, as people copy it. */
static void
add_key(struct doc_node *e, const char *text)
{
	struct doc_node	*key = doc_add(e, "key");
	size_t		 i, n = strlen(text);

	for (i = 0; i < n; i += 4)
		(void)doc_add_text(key, "group", text + i,
		    n - i < 4 ? n - i : 4);
}

static void
add_square(struct doc_node *e, const struct value_view *v, const char *label,
    const char *text)
{
	struct doc_node	*square;
	struct buf	 uri;
	size_t		 side;
	char		*path;

	buf_init(&uri, v->a, 256);
	buf_str(&uri, "otpauth://totp/");
	buf_url(&uri, v->town, strlen(v->town));
	buf_char(&uri, ':');
	buf_url(&uri, label, strlen(label));
	buf_printf(&uri, "?secret=%s&issuer=", text);
	buf_url(&uri, v->town, strlen(v->town));
	buf_str(&uri, "&algorithm=SHA1&digits=6&period=30");
	if ((path = qr_path(v->a, uri.p, &side)) == NULL)
		return;
	square = doc_add(e, "square");
	label = arena_printf(v->a, "0 0 %zu %zu", side, side);
	doc_attr(square, "box", label, strlen(label));
	doc_attr(square, "path", path, strlen(path));
}

static void
add_codes(struct doc_node *e, const char *list, size_t n)
{
	struct doc_node	*codes = doc_add(e, "codes");
	size_t		 i, word;

	for (i = 0; i < n; i += word + 1) {
		word = strcspn(list + i, " ");
		(void)doc_add_text(codes, "code", list + i, word);
	}
}

void
factor_add(struct doc_node *parent, const char *name, const char *text,
    const struct value_view *v)
{
	struct doc_node	*e = doc_add(parent, name);
	const char	*f[4] = { NULL, NULL, NULL, NULL };
	unsigned char	 secret[TOTP_SECRET], *list;
	char		*key;
	size_t		 n;

	(void)composite_split(v->a, text, f, 4);
	if (v->key == NULL || f[0] == NULL || f[1] == NULL)
		return;
	if (f[2] != NULL && totp_unbox(v->a, v->key, f[0], f[2], secret)) {
		key = totp_base32(v->a, secret, sizeof(secret));
		add_key(e, key);
		add_square(e, v, f[1], key);
	}
	if (f[3] != NULL && seal_unbox(v->a, v->key, codes_aad(v->a, f[0]),
	    f[3], strlen(f[3]), &list, &n))
		add_codes(e, (char *)list, n);
}
