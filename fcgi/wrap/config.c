/*
 * Reading guichet.conf.  inih splits lines into section, key and value; it is
 * fed line by line by a reader of ours that counts them, refuses what inih
 * would cut, and looks at section headings, of which inih says nothing.
 */
#include <sys/stat.h>

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <ini.h>

#include "base/str.h"
#include "base/utf8.h"
#include "wrap/config.h"
#include "wrap/config_priv.h"

#include "base/banned.h"

/* Where a key was given: a later file may give it again, the same may not. */
struct seen {
	int	file, line;
};

struct reading {
	struct arena	*a;
	struct config	*c;
	FILE		*report;
	const char	*folder;	/* of the main file */
	const char	*path;		/* of the file being read */
	FILE		*in;
	int		 file, line;
	bool		 unknown;	/* the section has been reported */
	bool		 bad;
	struct seen	*seen;		/* by place in config_keys */
};

static void	problem(struct reading *, int, const char *, ...)
		    __attribute__((format(printf, 3, 4)));
static void	file_read(struct reading *, const char *);
static void	folder_read(struct reading *);
static int	is_conf(const struct dirent *);
static int	by_bytes(const struct dirent **, const struct dirent **);
static char	*line_reader(char *, int, void *);
static bool	line_good(struct reading *, const char *, size_t, size_t);
static void	section_check(struct reading *, const char *);
static int	handler(void *, const char *, const char *, const char *);
static void	set(struct reading *, const struct config_key *, const char *);
static long	number(struct reading *, const struct config_key *,
		    const char *);
static void	set_url(struct reading *, const struct config_key *,
		    const char *, const char **);
static const char	*path_of(struct reading *, const char *);
static void	unknown_key(struct reading *, const char *, const char *);
static void	settle(struct reading *);
static bool	near(const char *, const char *, size_t *);

bool
config_read(struct arena *a, const char *path, struct config *c, FILE *report)
{
	struct reading r = { .a = a, .c = c, .report = report };
	const char *slash = strrchr(path, '/');
	size_t i;

	memset(c, 0, sizeof(*c));
	r.seen = arena_new_array(a, config_keys_n, struct seen);
	r.folder = slash != NULL ? arena_strndup(a, path,
	    (size_t)(slash - path)) : ".";
	for (i = 0; i < config_keys_n; i++)
		if (config_keys[i].otherwise != NULL)
			set(&r, &config_keys[i], config_keys[i].otherwise);
	file_read(&r, path);
	folder_read(&r);
	r.path = path;
	settle(&r);
	return !r.bad;
}

static void
problem(struct reading *r, int line, const char *fmt, ...)
{
	va_list ap;

	r->bad = true;
	if (line > 0)
		fprintf(r->report, "%s:%d: ", r->path, line);
	else
		fprintf(r->report, "%s: ", r->path);
	va_start(ap, fmt);
	vfprintf(r->report, fmt, ap);
	va_end(ap);
	fputc('\n', r->report);
}

static void
file_read(struct reading *r, const char *path)
{
	struct stat st;
	int first;

	r->path = path;
	r->file++;
	r->line = 0;
	r->unknown = false;
	r->in = fopen(path, "re");
	if (r->in == NULL) {
		problem(r, 0, "%s", strerror(errno));
		return;
	}
	if (fstat(fileno(r->in), &st) == 0 && !S_ISREG(st.st_mode)) {
		problem(r, 0, "not a file");
	} else {
		first = ini_parse_stream(line_reader, r, handler, r);
		if (first > 0)
			problem(r, first, "neither a [section], a ; comment "
			    "nor key = value");
		if (ferror(r->in))
			problem(r, 0, "%s", strerror(errno));
	}
	fclose(r->in);
}

/* The files of conf.d beside the main file, by the bytes of their names. */
static void
folder_read(struct reading *r)
{
	const char *folder = arena_printf(r->a, "%s/conf.d", r->folder);
	struct dirent **names;
	int n, i;

	n = scandir(folder, &names, is_conf, by_bytes);
	if (n == -1 && errno != ENOENT) {
		r->path = folder;
		problem(r, 0, "%s", strerror(errno));
	}
	if (n <= 0)
		return;
	for (i = 0; i < n; i++) {
		file_read(r, arena_printf(r->a, "%s/%s", folder,
		    names[i]->d_name));
		free(names[i]);
	}
	free(names);
}

static int
is_conf(const struct dirent *d)
{
	size_t n = strlen(d->d_name);

	return d->d_name[0] != '.' && n > 5
	    && strcmp(d->d_name + n - 5, ".conf") == 0;
}

/* Not alphasort, whose order changes with the locale. */
static int
by_bytes(const struct dirent **x, const struct dirent **y)
{
	return strcmp((*x)->d_name, (*y)->d_name);
}

/* fgets for inih: one line of the file a call, blank when it is refused. */
static char *
line_reader(char *out, int room, void *ctx)
{
	struct reading *r = ctx;
	char *line = NULL, *p;
	size_t size = 0, n;
	ssize_t got;

	got = getline(&line, &size, r->in);
	if (got == -1) {
		free(line);
		return NULL;
	}
	r->line++;
	p = line;
	n = (size_t)got;
	while (n > 0 && (p[n - 1] == '\n' || p[n - 1] == '\r'))
		n--;
	/* inih takes an indented line for more of the last value. */
	while (n > 0 && (*p == ' ' || *p == '\t')) {
		p++;
		n--;
	}
	if (!line_good(r, p, n, (size_t)room))
		n = 0;
	memcpy(out, p, n);
	out[n] = '\n';
	out[n + 1] = '\0';
	free(line);
	if (out[0] == '[')
		section_check(r, out + 1);
	return out;
}

static bool
line_good(struct reading *r, const char *p, size_t n, size_t room)
{
	/* Room holds a newline and a NUL. */
	if (n > 0 && (p[0] == ';' || p[0] == '#'))
		return false;	/* a comment is blank to inih, of any length */
	if (n + 2 > room)
		problem(r, r->line, "line of more than %zu bytes", room - 2);
	else if (!utf8_clean(p, n))
		problem(r, r->line, "not UTF-8, or a control character");
	return n + 2 <= room && utf8_clean(p, n);
}

static void
section_check(struct reading *r, const char *heading)
{
	const char *end = strchr(heading, ']'), *best = NULL;
	struct str name = { heading, 0 };
	size_t i, d = SIZE_MAX;
	char *copy;

	r->unknown = false;
	if (end == NULL)
		return;		/* inih says so */
	name.n = (size_t)(end - heading);
	copy = str_dup(r->a, name);
	for (i = 0; i < config_keys_n; i++) {
		if (str_is(name, config_keys[i].section))
			return;
		if (near(copy, config_keys[i].section, &d))
			best = config_keys[i].section;
	}
	r->unknown = true;
	if (best != NULL)
		problem(r, r->line, "unknown section [%s]; did you mean [%s]?",
		    copy, best);
	else
		problem(r, r->line, "unknown section [%s]", copy);
}

/* Always 1: we report ourselves, and inih's answer is for broken lines. */
static int
handler(void *ctx, const char *section, const char *name, const char *value)
{
	struct reading *r = ctx;
	const struct config_key *k;
	struct seen *seen;
	size_t i;

	if (r->unknown)
		return 1;
	if (section[0] == '\0') {
		problem(r, r->line, "%s stands before any [section]", name);
		return 1;
	}
	for (i = 0; i < config_keys_n; i++) {
		k = &config_keys[i];
		if (strcmp(k->section, section) != 0
		    || strcmp(k->name, name) != 0)
			continue;
		seen = &r->seen[i];
		if (seen->file == r->file) {
			problem(r, r->line, "%s is given again; first in line "
			    "%d", name, seen->line);
			return 1;
		}
		*seen = (struct seen){ r->file, r->line };
		set(r, k, value);
		return 1;
	}
	unknown_key(r, section, name);
	return 1;
}

static void
set(struct reading *r, const struct config_key *k, const char *value)
{
	void *at = (char *)r->c + k->offset;
	size_t n = strlen(value);

	if (n > 1 && value[0] == '"' && value[n - 1] == '"') {
		problem(r, r->line, "%s: quotes would be part of the value; "
		    "leave them out", k->name);
		return;
	}
	if (n == 0 && k->otherwise == NULL) {
		problem(r, r->line, "%s must not be empty", k->name);
		return;
	}
	switch (k->type) {
	case CONFIG_TEXT:
	case CONFIG_DATABASE:
		*(const char **)at = arena_strdup(r->a, value);
		break;
	case CONFIG_PATH:
		*(const char **)at = path_of(r, value);
		break;
	case CONFIG_URL:
		set_url(r, k, value, at);
		break;
	case CONFIG_INT:
		*(int *)at = (int)number(r, k, value);
		break;
	case CONFIG_LONG:
		*(long *)at = number(r, k, value);
		break;
	}
}

static long
number(struct reading *r, const struct config_key *k, const char *value)
{
	const char *p = value;
	long v = 0;

	/* Ten digits fit a long, and no limit has so many. */
	for (; *p >= '0' && *p <= '9' && p - value < 10; p++)
		v = v * 10 + (*p - '0');
	if (p == value || *p != '\0')
		problem(r, r->line, "%s: \"%s\" is not a number", k->name,
		    value);
	else if (v < k->min || v > k->max)
		problem(r, r->line, "%s: %s is not between %ld and %ld",
		    k->name, value, k->min, k->max);
	return v;
}

/* https://host[:port], and http for this machine alone. */
static void
set_url(struct reading *r, const struct config_key *k, const char *value,
    const char **out)
{
	static const char *const local[] = { "127.0.0.1", "[::1]",
	    "localhost" };
	bool secure = strncmp(value, "https://", 8) == 0, loopback = false;
	const char *host = value + (secure ? 8 : 7), *port;
	size_t n, i;

	if (!secure && strncmp(value, "http://", 7) != 0) {
		problem(r, r->line, "%s: an address begins with https://",
		    k->name);
		return;
	}
	n = host[0] == '[' ? strcspn(host, "]/") + 1 : strcspn(host, ":/");
	port = strlen(host) >= n ? host + n : "";
	if (*port == ':')
		port += 1 + strspn(port + 1, "0123456789");
	if (n == 0 || host[0] == ':'
	    || strspn(host, "abcdefghijklmnopqrstuvwxyz"
	    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-[]:") < (size_t)(port - host)
	    || (strcmp(port, "") != 0 && strcmp(port, "/") != 0)) {
		problem(r, r->line, "%s: an address is https://host or "
		    "https://host:port, without a path", k->name);
		return;
	}
	for (i = 0; i < sizeof(local) / sizeof(local[0]); i++)
		if (strlen(local[i]) == n && strncmp(host, local[i], n) == 0)
			loopback = true;
	if (!secure && !loopback) {
		problem(r, r->line, "%s: only this machine (127.0.0.1, [::1], "
		    "localhost) may be http; anything else is https", k->name);
		return;
	}
	*out = arena_strndup(r->a, value, (size_t)(port - value));
}

static const char *
path_of(struct reading *r, const char *value)
{
	if (value[0] == '/' || value[0] == '\0')
		return arena_strdup(r->a, value);
	return arena_printf(r->a, "%s/%s", r->folder, value);
}

static void
unknown_key(struct reading *r, const char *section, const char *name)
{
	const struct config_key *k, *best = NULL;
	size_t i, d = SIZE_MAX;

	for (i = 0; i < config_keys_n; i++) {
		k = &config_keys[i];
		if (strcmp(k->section, section) == 0 && near(name, k->name, &d))
			best = k;
	}
	/* The right key in the wrong section? */
	for (i = 0; best == NULL && i < config_keys_n; i++)
		if (strcmp(config_keys[i].name, name) == 0)
			best = &config_keys[i];
	if (best == NULL)
		problem(r, r->line, "unknown key %s in [%s]", name, section);
	else if (strcmp(best->section, section) == 0)
		problem(r, r->line, "unknown key %s in [%s]; did you mean %s?",
		    name, section, best->name);
	else
		problem(r, r->line, "unknown key %s in [%s]; did you mean "
		    "[%s] %s?", name, section, best->section, best->name);
}

/* What only the whole can tell: missing keys, sockets, one scheme. */
static void
settle(struct reading *r)
{
	struct config *c = r->c;
	size_t i;

	for (i = 0; i < config_keys_n; i++)
		if (config_keys[i].otherwise == NULL && r->seen[i].file == 0)
			problem(r, 0, "missing key %s in [%s]: %s",
			    config_keys[i].name, config_keys[i].section,
			    config_keys[i].meaning);
	for (i = 0; i < POOLS; i++)
		if (c->pool[i].socket[0] == '\0')
			c->pool[i].socket = arena_printf(r->a, "%s/%s.sock",
			    c->run, config_pool_name[i]);
	if (!r->bad && strncmp(c->url_family, "https:", 6)
	    != strncmp(c->url_clerk, "https:", 6))
		problem(r, 0, "url_family and url_clerk: both https, or both "
		    "http on loopback");
}

/* A better suggestion than the last: a third of the letters, or two. */
static bool
near(const char *given, const char *known, size_t *best)
{
	size_t d = str_distance(given, known), n = strlen(known);

	if (d >= *best || d > (n / 3 > 2 ? n / 3 : 2))
		return false;
	*best = d;
	return true;
}
