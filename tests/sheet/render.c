/*
 * Render samples through the code that serves citizens: set, expansion,
 * compiled sheet, transform under the production limits, gate, serialiser.
 *
 *   render SET OUT           every samples/PAGE/STATE.xml in every language,
 *                            into OUT/PAGE/STATE.LANG.html
 *   render SET SAMPLE LANG   one, to standard output
 *
 * SET is a folder such as xslt/.  What changes from one set to the next or
 * from one request to the next is written as a constant (the set's hash in
 * addresses, the CSP's nonce, the hidden inputs), so that the bytes can be
 * compared with a golden file.  Exit 1 names each sample that failed.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "engine/set.h"
#include "web/html.h"

#include "base/banned.h"

enum { SET_BYTES = 256 * 1024 * 1024, PAGE_BYTES = 64 * 1024 * 1024,
	HTML_MAX = 4 * 1024 * 1024, PATH_BYTES = 1024, HASH = 16 };

#define ZERO_HASH	"0000000000000000"

struct job {
	struct arena	*founder;	/* set and sheets */
	struct arena	*page;		/* reset after each sample */
	struct set	*set;
	char		 assets[HASH + 5];
	/* The sheet compiled last: samples come grouped by page. */
	char		 member[PATH_BYTES];
	const char	*lang;
	struct sheet	*sheet;
};

static bool	job_init(struct job *, const char *folder);
static void	job_release(struct job *);
static bool	render_all(struct job *, const char *out);
static bool	render_one(struct job *, const struct set_member *sample,
		    const char *lang, FILE *to);
static bool	sheet_for(struct job *, const char *sample, const char *lang,
		    struct err *);
static bool	write_form(void *, const char *method, const char *action,
		    struct buf *);
static const char *in_language(struct arena *, const struct set_member *,
		    const char *lang);
static FILE	*open_under(const char *out, const char *sample,
		    const char *lang);

int
main(int argc, char **argv)
{
	struct job job = { 0 };
	const struct set_member *sample;
	char name[PATH_BYTES];
	bool ok;

	if (argc != 3 && argc != 4) {
		fprintf(stderr, "usage: render SET OUT | "
		    "render SET SAMPLE LANG\n");
		return 2;
	}
	if (!job_init(&job, argv[1]))
		return 1;
	if (argc == 3) {
		ok = render_all(&job, argv[2]);
	} else {
		snprintf(name, sizeof(name), "samples/%s.xml", argv[2]);
		sample = set_find(job.set, name);
		if (sample == NULL)
			fprintf(stderr, "%s: no such sample\n", name);
		ok = sample != NULL &&
		    render_one(&job, sample, argv[3], stdout);
	}
	job_release(&job);
	return ok ? 0 : 1;
}

static bool
job_init(struct job *j, const char *folder)
{
	struct err e = { 0 };

	doc_library_init();
	sheet_library_init();
	j->founder = arena_new(SET_BYTES);
	j->page = arena_new(PAGE_BYTES);
	j->set = set_read(j->founder, folder, &e);
	if (j->set == NULL) {
		fprintf(stderr, "%s\n", e.detail);
		return false;
	}
	snprintf(j->assets, sizeof(j->assets), "/s/%s/", set_name(j->set));
	return true;
}

static void
job_release(struct job *j)
{
	if (j->sheet != NULL)
		sheet_free(j->sheet);
	arena_free(j->page);
	arena_free(j->founder);
}

static bool
is_sample(const char *name)
{
	return strncmp(name, "samples/", 8) == 0;
}

static bool
render_all(struct job *j, const char *out)
{
	size_t lang, i, failed = 0;

	for (lang = 0; lang < set_langs(j->set); lang++)
		for (i = 0; i < set_count(j->set); i++) {
			const struct set_member *m = set_at(j->set, i);
			FILE *to;

			if (!is_sample(m->name))
				continue;
			to = open_under(out, m->name, set_lang(j->set, lang));
			if (to == NULL)
				return false;
			if (!render_one(j, m, set_lang(j->set, lang), to))
				failed++;
			fclose(to);
		}
	return failed == 0;
}

static bool
render_one(struct job *j, const struct set_member *sample, const char *lang,
    FILE *to)
{
	const struct html_rules rules = { .nonce = "nonce",
		.assets = j->assets, .max = HTML_MAX, .form = write_form };
	struct err e = { 0 };
	struct doc *page, *result = NULL;
	struct str html = { 0 };
	const char *bytes, *at;
	bool ok;

	if (!sheet_for(j, sample->name, lang, &e)) {
		fprintf(stderr, "%s (%s): %s\n", sample->name, lang, e.detail);
		return false;
	}
	bytes = in_language(j->page, sample, lang);
	doc_enter(j->page);
	page = doc_parse(sample->name, bytes, strlen(bytes), &e);
	ok = page != NULL && sheet_run(j->sheet, page, &sheet_limits, &result,
	    &e) && html_write(j->page, result, &rules, &html, &e);
	doc_leave();
	if (!ok)
		fprintf(stderr, "%s (%s): %s\n", sample->name, lang, e.detail);
	/* The set's hash changes with every comma: golden files have zeros. */
	while (ok && (at = memmem(html.p, html.n, j->assets,
	    strlen(j->assets))) != NULL) {
		fwrite(html.p, 1, (size_t)(at - html.p), to);
		fputs("/s/" ZERO_HASH "/", to);
		html.n -= (size_t)(at - html.p) + strlen(j->assets);
		html.p = at + strlen(j->assets);
	}
	if (ok)
		fwrite(html.p, 1, html.n, to);
	arena_reset(j->page);
	return ok && ferror(to) == 0;
}

/* "samples/canteen/week/empty.xml" is drawn by "canteen/week.xsl". */
static bool
sheet_for(struct job *j, const char *sample, const char *lang, struct err *e)
{
	const char *page = sample + strlen("samples/");
	const char *end = strrchr(page, '/');
	char member[PATH_BYTES];

	if (end == NULL)
		return err_set(e, ERR_OURS, "", "",
		    "a sample stands in the folder of its page");
	snprintf(member, sizeof(member), "%.*s.xsl", (int)(end - page), page);
	if (j->sheet != NULL && strcmp(j->member, member) == 0 &&
	    strcmp(j->lang, lang) == 0)
		return true;
	if (j->sheet != NULL)
		sheet_free(j->sheet);
	j->sheet = set_compile(j->set, &all_routes, member, lang, e);
	snprintf(j->member, sizeof(j->member), "%s", member);
	j->lang = lang;
	return j->sheet != NULL;
}

/* As the engine would: two hidden inputs in every POST form. */
static bool
write_form(void *ctx, const char *method, const char *action, struct buf *out)
{
	(void)ctx;
	if (*action != '/')
		return false;
	if (strcmp(method, "post") == 0) {
		html_hidden(out, "seal", "seal");
		html_hidden(out, "once", "once");
	}
	return strcmp(method, "post") == 0 || strcmp(method, "get") == 0;
}

/* Samples are written in French; page/@lang says which language is asked. */
static const char *
in_language(struct arena *a, const struct set_member *m, const char *lang)
{
	static const char written[] = " lang=\"fr\"";
	char *text = arena_strndup(a, m->bytes.p, m->bytes.n);
	char *at = strstr(text, written);

	if (at == NULL || strcmp(lang, "fr") == 0)
		return text;
	return arena_printf(a, "%.*s lang=\"%s\"%s", (int)(at - text), text,
	    lang, at + strlen(written));
}

static bool
make_folders(char *path)
{
	char *slash;

	for (slash = strchr(path + 1, '/'); slash != NULL;
	    slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(path, 0777) != 0 && errno != EEXIST)
			return false;
		*slash = '/';
	}
	return true;
}

static FILE *
open_under(const char *out, const char *sample, const char *lang)
{
	const char *page = sample + strlen("samples/");
	char path[PATH_BYTES];
	FILE *to;

	snprintf(path, sizeof(path), "%s/%.*s.%s.html", out,
	    (int)(strlen(page) - strlen(".xml")), page, lang);
	to = make_folders(path) ? fopen(path, "w") : NULL;
	if (to == NULL)
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
	return to;
}
