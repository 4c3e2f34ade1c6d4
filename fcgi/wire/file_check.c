/* Which reader a file gets, and what all of them hold in common. */
#include <string.h>
#include <strings.h>

#include "wire/file_priv.h"

#include "base/banned.h"

enum kind { JPEG, PNG, PDF, HEIC };

static const struct {
	const char	*extension;
	enum kind	 kind;
} extensions[] = {
	{ "jpg", JPEG }, { "jpeg", JPEG }, { "png", PNG }, { "pdf", PDF },
	{ "heic", HEIC }, { "heif", HEIC },
};

/* The longest of the beginnings below. */
enum { MAGIC = 12 };

struct file_check {
	enum kind	kind;
	unsigned char	magic[MAGIC];
	size_t		n;		/* bytes, up to MAGIC */
	union {
		struct file_jpeg	jpeg;
		struct file_png		png;
		struct file_heic	heic;
		struct file_pdf		pdf;
	} u;
};

bool
file_refuse(struct err *e, const char *code, const char *why)
{
	return err_set(e, ERR_REFUSED, code, "document", "file: %s", why);
}

struct file_check *
file_check_new(struct arena *a, const char *name, struct err *e)
{
	const char		*dot = strrchr(name, '.');
	struct file_check	*c;
	size_t			 i;

	for (i = 0; dot != NULL && i < sizeof(extensions) /
	    sizeof(extensions[0]); i++) {
		if (strcasecmp(dot + 1, extensions[i].extension) != 0)
			continue;
		c = arena_new_of(a, struct file_check);
		c->kind = extensions[i].kind;
		return c;
	}
	(void)file_refuse(e, "MU471", "extension");
	return NULL;
}

/* The brands of HEIF still pictures (ISO 23008-12) that phones write. */
static bool
heic_brand(const unsigned char *p)
{
	static const char brands[][5] = { "heic", "heix", "heim", "heis",
	    "mif1", "msf1" };
	size_t	i;

	for (i = 0; i < sizeof(brands) / sizeof(brands[0]); i++)
		if (memcmp(p, brands[i], 4) == 0)
			return true;
	return false;
}

/* Whether the first n bytes may be of that kind. */
static bool
begins_well(const struct file_check *c)
{
	static const char *const begins[] = {
		[JPEG] = "\xff\xd8\xff", [PNG] = "\x89PNG\r\n\x1a\n",
		[PDF] = "%PDF-",
	};
	size_t	n;

	if (c->kind == HEIC)
		return c->n < MAGIC || (memcmp(c->magic + 4, "ftyp", 4) == 0 &&
		    heic_brand(c->magic + 8));
	n = strlen(begins[c->kind]);
	return memcmp(c->magic, begins[c->kind], c->n < n ? c->n : n) == 0;
}

static bool
push(struct file_check *c, unsigned char b, struct err *e)
{
	if (c->n < MAGIC) {
		c->magic[c->n++] = b;
		if (!begins_well(c))
			return file_refuse(e, "MU471", "content of another "
			    "type than the extension");
	}
	switch (c->kind) {
	case JPEG:
		return file_jpeg(&c->u.jpeg, b, e);
	case PNG:
		return file_png(&c->u.png, b, e);
	case PDF:
		return file_pdf(&c->u.pdf, b, e);
	case HEIC:
		return file_heic(&c->u.heic, b, e);
	}
	return false;
}

bool
file_check_push(struct file_check *c, const unsigned char *p, size_t n,
    struct err *e)
{
	size_t	i;

	for (i = 0; i < n; i++)
		if (!push(c, p[i], e))
			return false;
	return true;
}

bool
file_check_end(struct file_check *c, struct err *e)
{
	bool	whole = false;

	if (c->n == 0)
		return file_refuse(e, "MU473", "empty");
	switch (c->kind) {
	case JPEG:
		whole = file_jpeg_end(&c->u.jpeg);
		break;
	case PNG:
		whole = file_png_end(&c->u.png);
		break;
	case PDF:
		whole = file_pdf_end(&c->u.pdf);
		break;
	case HEIC:
		whole = file_heic_end(&c->u.heic);
		break;
	}
	return whole || file_refuse(e, "MU476", "it stops before its end");
}

const char *
file_check_type(const struct file_check *c)
{
	static const char *const types[] = {
		[JPEG] = "image/jpeg", [PNG] = "image/png",
		[PDF] = "application/pdf", [HEIC] = "image/heic",
	};

	return types[c->kind];
}
