#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "web/password.h"

#include "base/banned.h"

/* Of a known word, what is shorter may stand in a password by chance. */
enum { WORD_MIN = 6 };

static bool	common(const char *folded, size_t n);
static bool	holds_known(struct arena *, const char *folded,
		    const char *known);

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

static bool
letter(char c)
{
	return c >= 'a' && c <= 'z';
}

static char *
fold(struct arena *a, const char *p, size_t n)
{
	char	*out = arena_strndup(a, p, n);
	size_t	 i;

	for (i = 0; i < n; i++)
		out[i] = lower(out[i]);
	return out;
}

/* "aaaaaaaaaaaa", "121212121212". */
static bool
few_kinds(const char *p, size_t n)
{
	char	kinds[4] = { 0 };
	size_t	i, k = 0;

	for (i = 0; i < n; i++) {
		if (memchr(kinds, p[i], k) != NULL)
			continue;
		if (k == sizeof(kinds))
			return false;
		kinds[k++] = p[i];
	}
	return k < sizeof(kinds);
}

const char *
password_fault(struct arena *a, struct str password, const char *const *known)
{
	char	*folded = fold(a, password.p, password.n);

	if (utf8_count(password.p, password.n) < PASSWORD_MIN)
		return "MU432";
	if (few_kinds(folded, password.n) || common(folded, password.n))
		return "MU434";
	for (; *known != NULL; known++)
		if (holds_known(a, folded, *known))
			return "MU435";
	return NULL;
}

/* --- common ones --- */

struct slice {
	const char	*p;
	size_t		 n;
};

static int
compare(const void *key, const void *member)
{
	const struct slice	*s = key;
	const char		*w = *(const char *const *)member;
	int			 c = strncmp(s->p, w, s->n);

	return c != 0 ? c : w[s->n] == '\0' ? 0 : -1;
}

static bool
listed(const char *p, size_t n)
{
	struct slice	s = { p, n };

	return bsearch(&s, password_common, password_commons,
	    sizeof(password_common[0]), compare) != NULL;
}

/* "motdepassemotdepasse" */
static bool
repeats(const char *p, size_t n, size_t part)
{
	size_t	i;

	for (i = part; i < n; i++)
		if (p[i] != p[i - part])
			return false;
	return true;
}

/* As it is; twice or more; or with digits and signs before or after. */
static bool
common(const char *p, size_t n)
{
	size_t	part;

	if (listed(p, n))
		return true;
	for (part = 4; part <= n / 2; part++)
		if (n % part == 0 && repeats(p, n, part))
			return true;
	while (n > 0 && !letter(p[0])) {
		p++;
		n--;
	}
	while (n > 0 && !letter(p[n - 1]))
		n--;
	return n > 0 && listed(p, n);
}

/* --- what everybody knows --- */

static bool
in_word(char c)
{
	return letter(c) || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Without what stands between words: "Saint-Aubin" is typed in many ways. */
static char *
squeeze(struct arena *a, const char *p)
{
	char	*out = arena_strdup(a, p);
	size_t	 i, n = 0;

	for (i = 0; p[i] != '\0'; i++)
		if (in_word(p[i]))
			out[n++] = p[i];
	out[n] = '\0';
	return out;
}

static bool
holds(const char *folded, const char *word)
{
	return strlen(word) >= WORD_MIN && strstr(folded, word) != NULL;
}

/* A word of it, or all from one word on: "Ville de Saint-Aubin". */
static bool
holds_known(struct arena *a, const char *folded, const char *known)
{
	const char	*at = strchr(known, '@'), *k, *text;
	size_t		 n = at != NULL ? (size_t)(at - known) :
			    strlen(known), w;

	text = squeeze(a, folded);
	for (k = fold(a, known, n); *k != '\0'; k += w > 0 ? w : 1) {
		for (w = 0; in_word(k[w]); )
			w++;
		if (w > 0 && (holds(text, arena_strndup(a, k, w)) ||
		    holds(text, squeeze(a, k))))
			return true;
	}
	return false;
}

bool
password_hook(struct hook *h, struct err *e)
{
	const struct value	*email = input_find(h->in, "email");
	const char		*known[3] = { h->town, NULL, NULL };
	size_t			 i;
	struct value		*password = NULL;

	for (i = 0; i < h->in->n; i++)
		if (strcmp(h->in->v[i].in->name, "password") == 0)
			password = &h->in->v[i];
	if (email != NULL && email->n == 1)
		known[1] = email->clean[0].p;
	if (password == NULL || password->n == 0)
		return true;
	password->error = password_fault(h->arena, password->clean[0], known);
	return password->error == NULL || err_set(e, ERR_REFUSED,
	    password->error, "password", "a password that is too easy");
}
