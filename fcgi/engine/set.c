/*
 * Reading a set from its folder, and the look-ups of engine/set_priv.h.
 *
 * Members are the sheets (*.xsl anywhere but contract/), the catalogues
 * (LANG.xml at the top), samples/ and static/.  Names that begin with a dot or
 * end with "~" are an editor's own and no members; links are not followed.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/set_priv.h"
#include "wrap/seal.h"

#include "base/banned.h"

enum {
	MEMBER_MAX = 4 * 1024 * 1024,	/* an asset; sheets: see doc_parse */
	FOLDER_DEPTH = 4,
	PARAMS_MAX = 24,
};

struct files {
	struct arena		*a;
	struct set_member	*file;
	size_t			 n;
};

static bool	read_folder(struct files *, const char *path,
		    const char *prefix, int depth, struct err *);
static bool	read_entry(struct files *, int dir, const char *path,
		    const char *name, int depth, struct err *);
static bool	read_member(struct files *, int dir, const char *entry,
		    const char *name, struct err *);
static bool	read_bytes(struct arena *, int fd, const char *name,
		    struct str *, struct err *);
static void	add_members(struct set *, const struct set_member *, size_t);
static bool	is_member(const char *name);
static bool	is_catalogue(const char *name);
static bool	ends_with(const char *, const char *end);
static void	hash(struct set *);
static bool	parse(struct set *, struct err *);
static bool	read_catalogues(struct set *, struct err *);
static bool	find_named(struct set *, const struct member *, struct err *);
static void	close_tree(void *);

struct set *
set_read(struct arena *a, const char *folder, struct err *e)
{
	struct files files = { .a = a };

	if (!read_folder(&files, folder, "", 0, e))
		return NULL;
	return set_make(a, files.file, files.n, e);
}

struct set *
set_make(struct arena *a, const struct set_member *files, size_t n,
    struct err *e)
{
	struct set *s = arena_new_of(a, struct set);

	s->a = a;
	map_init(&s->by_name, a, n);
	map_init(&s->named, a, 64);
	map_init(&s->globals, a, 16);
	add_members(s, files, n);
	hash(s);
	if (!parse(s, e) || !read_catalogues(s, e))
		return NULL;
	for (size_t i = 0; i < s->n; i++)
		if (ends_with(s->members[i]->file.name, ".xsl") &&
		    !find_named(s, s->members[i], e))
			return NULL;
	return s;
}

const char *
set_name(const struct set *s)
{
	return s->name;
}

const struct member *
set_member(const struct set *s, const char *name)
{
	return map_get(&s->by_name, name);
}

const struct set_member *
set_find(const struct set *s, const char *name)
{
	const struct member *m = set_member(s, name);

	return m == NULL ? NULL : &m->file;
}

size_t
set_count(const struct set *s)
{
	return s->n;
}

const struct set_member *
set_at(const struct set *s, size_t i)
{
	return &s->members[i]->file;
}

size_t
set_langs(const struct set *s)
{
	return s->langs;
}

const char *
set_lang(const struct set *s, size_t i)
{
	return s->catalogues[i]->lang;
}

const struct catalogue *
set_catalogue(const struct set *s, const char *lang)
{
	for (size_t i = 0; i < s->langs; i++)
		if (strcmp(s->catalogues[i]->lang, lang) == 0)
			return s->catalogues[i];
	return NULL;
}

/* --- the folder --- */

static bool
read_folder(struct files *f, const char *path, const char *prefix, int depth,
    struct err *e)
{
	DIR *d = opendir(path);
	struct dirent *entry;
	bool ok = true;

	if (d == NULL)
		return err_set(e, ERR_OURS, "", "", "%s: %s", path,
		    strerror(errno));
	while (ok && (entry = readdir(d)) != NULL)
		if (entry->d_name[0] != '.' && !ends_with(entry->d_name, "~"))
			ok = read_entry(f, dirfd(d), path, arena_printf(f->a,
			    "%s%s", prefix, entry->d_name), depth, e);
	closedir(d);
	return ok;
}

static bool
read_entry(struct files *f, int dir, const char *path, const char *name,
    int depth, struct err *e)
{
	const char *entry = strrchr(name, '/');
	struct stat st;

	entry = entry == NULL ? name : entry + 1;
	if (fstatat(dir, entry, &st, AT_SYMLINK_NOFOLLOW) != 0)
		return err_set(e, ERR_OURS, "", "", "%s: %s", name,
		    strerror(errno));
	if (S_ISDIR(st.st_mode))
		return depth == FOLDER_DEPTH || strcmp(name, "contract") == 0 ||
		    read_folder(f, arena_printf(f->a, "%s/%s", path, entry),
		    arena_printf(f->a, "%s/", name), depth + 1, e);
	if (!S_ISREG(st.st_mode) || !is_member(name))
		return true;
	return read_member(f, dir, entry, name, e);
}

static bool
is_member(const char *name)
{
	return ends_with(name, ".xsl") || is_catalogue(name) ||
	    strncmp(name, "static/", 7) == 0 ||
	    (strncmp(name, "samples/", 8) == 0 && ends_with(name, ".xml"));
}

/* fr.xml */
static bool
is_catalogue(const char *name)
{
	return strlen(name) == 6 && strcmp(name + 2, ".xml") == 0;
}

static bool
ends_with(const char *s, const char *end)
{
	size_t n = strlen(s), k = strlen(end);

	return n >= k && strcmp(s + n - k, end) == 0;
}

static bool
read_member(struct files *f, int dir, const char *entry, const char *name,
    struct err *e)
{
	int fd = openat(dir, entry, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	struct set_member m = { .name = name };
	bool ok;

	if (fd < 0)
		return err_set(e, ERR_OURS, "", "", "%s: %s", name,
		    strerror(errno));
	ok = read_bytes(f->a, fd, name, &m.bytes, e);
	close(fd);
	if (!ok)
		return false;
	f->file = arena_realloc(f->a, f->file, f->n * sizeof(*f->file),
	    (f->n + 1) * sizeof(*f->file));
	f->file[f->n++] = m;
	return true;
}

static bool
read_bytes(struct arena *a, int fd, const char *name, struct str *bytes,
    struct err *e)
{
	struct stat st;
	size_t size, n = 0;
	ssize_t got;
	char *p;

	if (fstat(fd, &st) != 0 || st.st_size > MEMBER_MAX)
		return err_set(e, ERR_OURS, "", "", "%s: larger than %d bytes",
		    name, MEMBER_MAX);
	size = (size_t)st.st_size;
	p = arena_alloc(a, size + 1);
	while (n < size && (got = read(fd, p + n, size - n)) != 0) {
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return err_set(e, ERR_OURS, "", "", "%s: %s", name,
			    strerror(errno));
		n += (size_t)got;
	}
	*bytes = (struct str){ p, n };
	return true;
}

static void
add_members(struct set *s, const struct set_member *files, size_t n)
{
	struct member *m;

	s->members = arena_new_array(s->a, n + 1, struct member *);
	for (s->n = 0; s->n < n; s->n++) {
		m = arena_new_of(s->a, struct member);
		m->file = files[s->n];
		s->members[s->n] = m;
		(void)map_put(&s->by_name, m->file.name, m);
	}
}

static int
by_member_name(const void *x, const void *y)
{
	const struct member *const *a = x, *const *b = y;

	return strcmp((*a)->file.name, (*b)->file.name);
}

/* Over names and hashes in order; a NUL ends each, so that nothing shifts. */
static void
hash(struct set *s)
{
	unsigned char digest[32];
	struct arena *scratch = arena_new(0);
	struct buf all;

	qsort(s->members, s->n, sizeof(*s->members), by_member_name);
	buf_init(&all, scratch, s->n * 128);
	for (size_t i = 0; i < s->n; i++) {
		struct set_member *f = &s->members[i]->file;

		seal_sha256(f->bytes.p, f->bytes.n, digest);
		memcpy(f->hash, seal_hex(scratch, digest, sizeof(digest)),
		    sizeof(f->hash));
		buf_add(&all, f->name, strlen(f->name) + 1);
		buf_add(&all, f->hash, sizeof(f->hash));
	}
	seal_sha256(all.p, all.n, digest);
	memcpy(s->name, seal_hex(scratch, digest, 8), sizeof(s->name));
	arena_free(scratch);
}

/* --- what is in the members --- */

static void
close_tree(void *tree)
{
	doc_free(tree);
}

static bool
parse(struct set *s, struct err *e)
{
	for (size_t i = 0; i < s->n; i++) {
		struct member *m = s->members[i];

		if (!ends_with(m->file.name, ".xsl") &&
		    !is_catalogue(m->file.name))
			continue;
		m->tree = doc_parse(m->file.name, m->file.bytes.p,
		    m->file.bytes.n, e);
		if (m->tree == NULL)
			return false;
		arena_defer(s->a, close_tree, m->tree);
	}
	return true;
}

static bool
read_catalogues(struct set *s, struct err *e)
{
	const struct member *fr = set_member(s, "fr.xml");

	if (fr == NULL)
		return err_set(e, ERR_OURS, "", "",
		    "fr.xml: no catalogue of the default language");
	if (!catalogue_read(s, fr, "fr", e))
		return false;
	for (size_t i = 0; i < s->n; i++) {
		const struct member *m = s->members[i];

		if (!is_catalogue(m->file.name) || m == fr)
			continue;
		if (s->langs == SET_LANGS)
			return err_set(e, ERR_OURS, "", "",
			    "%s: more than %d languages", m->file.name,
			    SET_LANGS);
		if (!catalogue_read(s, m, arena_strndup(s->a, m->file.name,
		    2), e))
			return false;
	}
	return true;
}

static const char **
params_of(struct set *s, const struct doc_node *template)
{
	const char **list = arena_new_array(s->a, PARAMS_MAX + 1,
	    const char *);
	const struct doc_node *n;
	size_t k = 0;

	for (n = doc_first(template); n != NULL && k < PARAMS_MAX;
	    n = doc_next(n))
		if (doc_is(n, NS_XSL, "param") && doc_get(n, "name") != NULL)
			list[k++] = doc_get(n, "name");
	return list;
}

/* Named templates and top-level variables are known by name in all sheets;
 * whether a sheet includes them, libxslt says. */
static bool
find_named(struct set *s, const struct member *m, struct err *e)
{
	const struct doc_node *n;
	const char *name;
	struct named *t;

	if (doc_root(m->tree) == NULL ||
	    !doc_is(doc_root(m->tree), NS_XSL, "stylesheet"))
		return err_set(e, ERR_OURS, "", "",
		    "%s:1: the root is not xsl:stylesheet", m->file.name);
	for (n = doc_first(doc_root(m->tree)); n != NULL; n = doc_next(n)) {
		if (doc_kind(n) != DOC_ELEMENT ||
		    (name = doc_get(n, "name")) == NULL)
			continue;
		if (doc_is(n, NS_XSL, "variable"))
			(void)map_put(&s->globals, name, s);
		if (!doc_is(n, NS_XSL, "template"))
			continue;
		t = arena_new_of(s->a, struct named);
		*t = (struct named){ name, m, params_of(s, n) };
		(void)map_put(&s->named, name, t);
	}
	return true;
}

const char *
set_resolve(struct arena *a, const char *member, const char *href)
{
	const char *slash = strrchr(member, '/');
	struct buf b;

	buf_init(&b, a, strlen(member) + strlen(href) + 1);
	buf_add(&b, member, slash == NULL ? 0 : (size_t)(slash - member + 1));
	while (strncmp(href, "../", 3) == 0) {
		if (b.n == 0)
			return NULL;
		href += 3;
		for (b.n--; b.n > 0 && b.p[b.n - 1] != '/'; b.n--)
			continue;
	}
	buf_str(&b, href);
	return strstr(b.p, "..") != NULL || *b.p == '/' ||
	    strchr(b.p, ':') != NULL ? NULL : b.p;
}

const struct doc_node *
doc_after(const struct doc_node *root, const struct doc_node *n)
{
	const struct doc_node *next = doc_first(n);

	if (next != NULL)
		return next;
	while (n != root && (next = doc_next(n)) == NULL)
		n = doc_parent(n);
	return n == root ? NULL : next;
}

bool
doc_is(const struct doc_node *n, const char *uri, const char *name)
{
	const char *ns;

	if (doc_kind(n) != DOC_ELEMENT || strcmp(doc_node_name(n), name) != 0)
		return false;
	ns = doc_namespace(n);
	return uri == NULL ? ns == NULL : ns != NULL && strcmp(ns, uri) == 0;
}

/* --- did you mean --- */

void
near_consider(struct near *near, const char *name)
{
	size_t d = str_distance(near->want, name);

	/* Further than a third of the name is another name. */
	if (d * 3 > strlen(near->want) + 2)
		return;
	if (near->best == NULL || d < near->distance ||
	    (d == near->distance && strcmp(name, near->best) < 0)) {
		near->best = name;
		near->distance = d;
	}
}

const char *
near_phrase(struct arena *a, const char *name)
{
	return name == NULL ? "" :
	    arena_printf(a, "; did you mean \"%s\"?", name);
}

static void
consider_key(void *near, const char *key, void *value)
{
	(void)value;
	near_consider(near, key);
}

const char *
near_in_map(struct arena *a, const struct map *m, const char *want)
{
	struct near near = { .want = want };

	map_each(m, consider_key, &near);
	return near_phrase(a, near.best);
}
