/* Reading the folder sql/: fixed parts, and inside one the order of bytes. */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "main/scripts.h"
#include "wrap/seal.h"

#include "base/banned.h"

/* A folder ends in '/'; api/ has a folder per service below it. */
static const char *const parts[] = {
	"roles.sql", "ledger.sql", "migrate/", "errors.sql", "lib/", "views/",
	"policies/", "api/", "grants.sql"
};

char *
scripts_file(struct arena *a, const char *folder, const char *name,
    struct err *e)
{
	const char *path = arena_printf(a, "%s/%s", folder, name);
	FILE *f = fopen(path, "re");
	struct stat st;
	char *text = NULL;

	if (f != NULL && fstat(fileno(f), &st) == 0 && S_ISREG(st.st_mode)) {
		const size_t n = (size_t)st.st_size;

		text = arena_alloc(a, n + 1);
		if (fread(text, 1, n, f) != n || strlen(text) != n)
			text = NULL;
	}
	if (f != NULL)
		(void)fclose(f);
	if (text == NULL)
		err_set(e, ERR_OURS, "", "", "%s: %s", path,
		    errno != 0 ? strerror(errno) : "no plain text");
	return text;
}

const char *
scripts_base(const struct script *s)
{
	const char *slash = strrchr(s->name, '/');

	return slash == NULL ? s->name : slash + 1;
}

static bool
add(struct arena *a, const char *folder, const char *name,
    struct scripts *out, struct err *e)
{
	struct script *s = &out->v[out->n];
	unsigned char digest[32];
	char *text;

	if (out->n == SCRIPTS)
		return err_set(e, ERR_OURS, "", "", "%s: more than %d files",
		    folder, SCRIPTS);
	text = scripts_file(a, folder, name, e);
	if (text == NULL)
		return false;
	seal_sha256(text, strlen(text), digest);
	*s = (struct script){
		.name = name, .text = text,
		.checksum = seal_hex(a, digest, sizeof(digest)),
		.migration = strncmp(name, "migrate/", 8) == 0,
	};
	out->n++;
	return true;
}

/* alphasort follows the locale; the order of migrations must not. */
static int
by_bytes(const struct dirent **x, const struct dirent **y)
{
	return strcmp((*x)->d_name, (*y)->d_name);
}

static int
is_visible(const struct dirent *d)
{
	return d->d_name[0] != '.';
}

static bool
ends_in_sql(const char *name)
{
	const size_t n = strlen(name);

	return n > 4 && strcmp(name + n - 4, ".sql") == 0;
}

/* The files of part, then, with deep, those of its folders; the order is that
 * of the whole path as bytes when a part holds only files or only folders. */
static bool
add_part(struct arena *a, const char *folder, const char *part, bool deep,
    struct scripts *out, struct err *e)
{
	const char *path = arena_printf(a, "%s/%s", folder, part);
	struct dirent **d;
	const int n = scandir(path, &d, is_visible, by_bytes);
	bool ok = true;

	if (n < 0)
		return err_set(e, ERR_OURS, "", "", "%s: %s", path,
		    strerror(errno));
	for (int i = 0; i < n; i++) {
		const char *name = arena_printf(a, "%s%s", part, d[i]->d_name);
		struct stat st;

		if (ok && ends_in_sql(name))
			ok = add(a, folder, name, out, e);
		else if (ok && deep && stat(arena_printf(a, "%s/%s", folder,
		    name), &st) == 0 && S_ISDIR(st.st_mode))
			ok = add_part(a, folder, arena_printf(a, "%s/", name),
			    false, out, e);
		free(d[i]);
	}
	free(d);
	return ok;
}

bool
scripts_read(struct arena *a, const char *folder, struct scripts *out,
    struct err *e)
{
	out->v = arena_new_array(a, SCRIPTS, struct script);
	out->n = 0;
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		const bool is_folder = parts[i][strlen(parts[i]) - 1] == '/';

		if (!(is_folder ? add_part(a, folder, parts[i],
		    strcmp(parts[i], "api/") == 0, out, e)
		    : add(a, folder, parts[i], out, e)))
			return false;
	}
	return true;
}
