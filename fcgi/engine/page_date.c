/*
 * A date that a citizen types is three fields (usability.md 2.1): nobody has to
 * guess an order or a separator, and a phone shows its digits.  A clerk's is
 * one, which is quicker by keyboard all day: Tab once, not three times.
 */
#include <string.h>

#include "engine/request.h"

#include "base/banned.h"

static const char *const	part[DATE_PARTS] = { "day", "month", "year" };

bool
page_date_in_parts(const struct route *r, const struct input *in)
{
	return r->who == FAMILY && r->method == POST && in->type == IN_DATE &&
	    in->many == 0;
}

/* Of what is held; nothing when it is no date. */
static void
split(struct arena *a, const char *iso, struct str *out)
{
	struct date	d;

	if (iso == NULL || !date_parse(iso, strlen(iso), &d))
		return;
	out[0] = str_of(arena_printf(a, "%d", d.d));
	out[1] = str_of(arena_printf(a, "%d", d.m));
	out[2] = str_of(arena_printf(a, "%d", d.y));
}

static void
attr(struct doc_node *e, const char *name, const char *text)
{
	doc_attr(e, name, text, strlen(text));
}

void
page_date(struct request *p, struct doc_node *field, const struct input *in,
    const struct value *v, const char *held)
{
	struct str	 shown[DATE_PARTS] = { { NULL, 0 } };
	struct doc_node	*e;
	size_t		 i;

	if (v != NULL && v->n > 0 && v->clean[0].p != NULL)
		held = str_dup(p->a, v->clean[0]);
	else if (v != NULL && v->n > 0)		/* no date, and still theirs */
		shown[0] = v->typed[0];
	split(p->a, held, shown);
	for (i = 0; i < DATE_PARTS; i++) {
		const char	*name = input_date_name(p->a, in, i);
		struct str	 s = v != NULL && v->part != NULL ?
				    v->part[i] : shown[i];

		e = doc_add_text(field, "part", s.p != NULL ? s.p : "", s.n);
		attr(e, "of", part[i]);
		attr(e, "name", name);
		attr(e, "id", arena_printf(p->a, "f-%s", name));
		if (in->autocomplete != NULL &&
		    strcmp(in->autocomplete, "bday") == 0)
			attr(e, "autocomplete", arena_printf(p->a, "bday-%s",
			    part[i]));
		if (v != NULL && (v->wrong >> i & 1) != 0)
			attr(e, "wrong", "true");
	}
}

const char *
page_date_first(struct arena *a, const struct value *v)
{
	size_t	i = 0;

	while (i + 1 < DATE_PARTS && v->wrong != 0 && (v->wrong >> i & 1) == 0)
		i++;
	return input_date_name(a, v->in, i);
}

/* "date.missing.day-month": a key for each way to leave some of them out. */
const char *
page_date_missing(struct request *p, const struct value *v)
{
	struct buf	b;
	size_t		i;

	buf_init(&b, p->a, 32);
	for (i = 0; i < DATE_PARTS; i++)
		if ((v->wrong >> i & 1) != 0)
			buf_printf(&b, "%s%s", b.n > 0 ? "-" : "date.missing.",
			    part[i]);
	return b.p;
}
