/* web/multipart: the same form in pieces of any size is the same form; what is
 * given out is within its limits and of the input.  The second parser is the
 * same one fed whole, and a search that knows no state: no file holds its
 * delimiter. */
#include "fuzz.h"

#include "web/multipart.h"

#include "base/banned.h"

struct seen {
	struct buf	data;
	char		name[1024];
	int		files, done;
};

static bool
on_file(void *ctx, const char *field, const char *name, struct err *e)
{
	struct seen	*s = ctx;

	(void)e;
	must(*field != '\0' && utf8_clean(field, strlen(field)));
	must(utf8_clean(name, strlen(name)) && strpbrk(name, "/\\\r\n") ==
	    NULL);
	must(utf8_count(name, strlen(name)) <= MULTIPART_NAME);
	memcpy(s->name, name, strlen(name) + 1);
	s->files++;
	return true;
}

static bool
on_data(void *ctx, const char *p, size_t n, struct err *e)
{
	struct seen	*s = ctx;

	(void)e;
	must(n > 0);
	buf_add(&s->data, p, n);
	return true;
}

static bool
on_done(void *ctx, struct err *e)
{
	struct seen	*s = ctx;

	(void)e;
	s->done++;
	return true;
}

static bool
run(struct arena *a, const char *p, size_t n, size_t piece, struct seen *s,
    struct multipart **m)
{
	const struct multipart_events on = { s, on_file, on_data, on_done };
	struct err	e = { 0 };
	size_t		i, some;

	memset(s, 0, sizeof(*s));
	buf_init(&s->data, a, 64);
	*m = multipart_new(a, "multipart/form-data; boundary=b", &on);
	for (i = 0; i < n; i += some) {
		some = n - i < piece ? n - i : piece;
		if (!multipart_push(*m, p + i, some, &e)) {
			must(e.kind != ERR_NONE);
			return false;
		}
	}
	return multipart_end(*m, &e);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena		*a = fuzz_arena();
	char			*p = fuzz_bytes(data, size);
	struct multipart	*whole, *bits;
	struct seen		 one, two;
	bool			 ok = run(a, p, size, size + 1, &one, &whole);
	size_t			 i;

	must(run(a, p, size, 1, &two, &bits) == ok);
	must(one.files == two.files && one.done == two.done);
	must(one.data.n == two.data.n);
	must(memcmp(one.data.p, two.data.p, one.data.n) == 0);
	must(strcmp(one.name, two.name) == 0);
	must(!ok || one.files == one.done);
	must(one.done == 0 || memmem(one.data.p, one.data.n, "\r\n--b", 5) ==
	    NULL);
	for (i = 0; i < multipart_fields(whole)->n; i++) {
		const struct pair	*f = &multipart_fields(whole)->v[i];

		must(utf8_clean(f->value.p, f->value.n));
		must(str_eq(f->value, multipart_fields(bits)->v[i].value));
		must(memmem(p, size, f->value.p, f->value.n) != NULL);
	}
	free(p);
	arena_reset(a);
	return 0;
}
