/*
 * web/input: one type of input, chosen by -DTYPE.  Refusal has a code; what is
 * clean is clean UTF-8, within its limit, and cleans to itself.
 */
#include "fuzz.h"

#include "../unit/months.h"
#include "web/input.h"

#include "base/banned.h"

static const struct input in = { "x", TYPE, .min = TYPE == IN_INT ? -1000 : 0,
    .max = TYPE == IN_INT ? 1000 : 0 };

static void	accepted(struct arena *, struct str);
static void	in_a_form(struct arena *, struct str, bool, const char *);
static void	in_parts(struct arena *, struct str);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena *a = fuzz_arena();
	char *p = fuzz_bytes(data, size);
	struct str typed = { p, size }, clean;
	const char *code = "unset";
	bool ok;

	ok = input_clean(a, &in, typed, months, &clean, &code);
	if (ok) {
		must(code == NULL && clean.p != NULL && clean.n > 0);
		accepted(a, clean);
	} else {
		must(strlen(code) == 5 && (strncmp(code, "MU4", 3) == 0
		    || (TYPE == IN_DATE && strncmp(code, "MU55", 4) == 0)));
	}
	if (utf8_clean(p, size))
		in_a_form(a, typed, ok, code);
	if (TYPE == IN_DATE)
		in_parts(a, typed);
	free(p);
	arena_reset(a);
	return 0;
}

static void
accepted(struct arena *a, struct str clean)
{
	struct str again;
	const char *code;

	must(utf8_clean(clean.p, clean.n));
	must(memchr(clean.p, '\0', clean.n) == NULL);
	must(clean.n <= 4000 * 4);
	if (TYPE != IN_TEXT && TYPE != IN_SECRET)
		must(memchr(clean.p, '\n', clean.n) == NULL
		    && memchr(clean.p, '\r', clean.n) == NULL);
	/* An amount as typed becomes cents: cents read again are other. */
	if (TYPE == IN_CENTS)
		return;
	must(input_clean(a, &in, clean, months, &again, &code));
	must(str_eq(clean, again));
}

/* The form agrees with the value, and a blank is absent when it may be. */
static void
in_a_form(struct arena *a, struct str typed, bool ok, const char *code)
{
	struct input table[] = { in, { 0 } };
	struct pair pair = { "x", { str_dup(a, typed), typed.n } };
	struct pairs pairs = { &pair, 1 };
	struct values vs;
	struct err e;
	bool blank = !ok && strcmp(code, "MU450") == 0;

	table[0].optional = true;
	err_clear(&e);
	must(input_read(a, table, &pairs, months, &vs, &e) == (ok || blank));
	must(vs.n == 1);
	if (ok)
		must(strcmp(input_sql(a, &vs.v[0]), str_dup(a,
		    vs.v[0].clean[0])) == 0);
	else if (blank && TYPE != IN_BOOL)
		must(input_sql(a, &vs.v[0]) == NULL);
	else if (!blank)
		must(strcmp(e.code, code) == 0);
}

/* Cut at "|" into three fields: a date that is read is a date, and a refusal
 * names the parts at fault. */
static void
in_parts(struct arena *a, struct str typed)
{
	static const char *const names[] = { "x-day", "x-month", "x-year" };
	struct input table[] = { in, { 0 } };
	struct pair pair[3];
	struct pairs pairs = { pair, 0 };
	const char *p = typed.p, *end = typed.p + typed.n, *cut;
	struct values vs;
	struct err e;

	for (; pairs.n < 3; pairs.n++, p = cut < end ? cut + 1 : end) {
		cut = p < end ? memchr(p, '|', (size_t)(end - p)) : NULL;
		if (cut == NULL)
			cut = end;
		pair[pairs.n].name = names[pairs.n];
		pair[pairs.n].value = (struct str){ p, (size_t)(cut - p) };
	}
	err_clear(&e);
	if (input_read(a, table, &pairs, months, &vs, &e)) {
		must(vs.v[0].n == 1 && vs.v[0].wrong == 0);
		must(vs.v[0].clean[0].n == 10);
	} else {
		must(e.kind == ERR_REFUSED && vs.v[0].n == 0);
		must(vs.v[0].wrong >= 1 && vs.v[0].wrong <= 7);
	}
}
