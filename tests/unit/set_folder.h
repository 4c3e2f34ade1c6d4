/*
 * A set in a folder of its own: fr.xml, en.xml, layout.xsl, an asset, and
 * a/page.xsl, which each test writes anew.
 */
#ifndef GUICHET_TESTS_SET_FOLDER_H
#define GUICHET_TESTS_SET_FOLDER_H

#include "unit.h"

#include <sys/stat.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "engine/set.h"

#define SHEET	"<xsl:stylesheet version='1.0' " \
	"xmlns:xsl='http://www.w3.org/1999/XSL/Transform' " \
	"xmlns:t='urn:guichet:text' xmlns:c='urn:guichet:component' " \
	"xmlns:f='urn:guichet:form'>"

static struct arena *arena;
static char folder[] = "/tmp/guichet-test-set-XXXXXX";

static const struct input day_in[] = {
	{ "day", IN_DATE, .optional = true },
	{ "page", IN_INT, .optional = true, .min = 1, .max = 9 },
	{ 0 }
};

static const struct input file_in[] = {
	{ "id", IN_ID },
	{ 0 }
};

static const struct route table[] = {
	{ .method = GET, .path = "/" },
	{ .method = GET, .path = "/jour", .in = day_in },
	{ .method = GET, .path = "/famille", .in = file_in },
	{ .method = POST, .path = "/jour" },
	{ .method = POST, .path = "/envoyer" },
	{ 0 }
};

static const struct route *const tables[] = { table };
static const struct routes routes = { tables, 1 };

static const char fr[] = "<catalogue lang='fr'>\n"
    "<msg key='hello'>Bonjour</msg>\n"
    "<msg key='who'>Compte : <slot name='name'/></msg>\n"
    "<msg key='both'><slot name='a'/> <slot name='b'/></msg>\n"
    "<msg key='n'><plural category='one'>un jour</plural>"
    "<plural category='other'><slot name='n'/> jours</plural></msg>\n"
    "<msg key='long'>\n  une\n  phrase </msg>\n"
    "<msg key='rich' rich='true'><p>voir <a href='/jour'>le\n jour</a>"
    "</p></msg>\n"
    "<msg key='code.state.booked'>Réservé</msg>\n"
    "<msg key='only'>seul</msg>\n</catalogue>";

static const char en[] = "<catalogue lang='en'>"
    "<msg key='hello'>Hello</msg>"
    "<msg key='who'><slot name='name'/>'s account</msg>"
    "<msg key='both'><slot name='b'/>, <slot name='a'/></msg>"
    "<msg key='n'><plural category='one'>one day</plural>"
    "<plural category='other'><slot name='n'/> days</plural></msg>"
    "<msg key='long'>sentence</msg>"
    "<msg key='rich' rich='true'><p><a href='/jour'>day</a></p></msg>"
    "<msg key='code.state.booked'>Booked</msg></catalogue>";

static const char layout[] = SHEET
    "<xsl:template match='/page'><html><xsl:apply-templates select='.' "
    "mode='main'/></html></xsl:template>"
    "<xsl:template name='c:box'><xsl:param name='kind'/>"
    "<xsl:param name='content'/><div class='{$kind}'><xsl:copy-of "
    "select='$content'/></div></xsl:template></xsl:stylesheet>";

static void
put(const char *name, const char *text)
{
	FILE *f = fopen(arena_printf(arena, "%s/%s", folder, name), "we");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
	fclose(f);
}

static const char *const folders[] = { "static", "a", "contract" };
static const char *const files[] = { "fr.xml", "en.xml", "layout.xsl",
    "a/page.xsl", "static/site.css", "contract/page.xsl", "README.md",
    ".hidden.xsl", "a/page.xsl~" };

static int
setup(void **state)
{
	(void)state;
	sheet_library_init();
	arena = arena_new(0);
	if (mkdtemp(folder) == NULL)
		return -1;
	for (size_t i = 0; i < COUNT(folders); i++)
		if (mkdir(arena_printf(arena, "%s/%s", folder, folders[i]),
		    0700) != 0)
			return -1;
	put("fr.xml", fr);
	put("en.xml", en);
	put("layout.xsl", layout);
	put("static/site.css", "p{}");
	return 0;
}

static int
teardown(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(files); i++)
		unlink(arena_printf(arena, "%s/%s", folder, files[i]));
	for (size_t i = 0; i < COUNT(folders); i++)
		rmdir(arena_printf(arena, "%s/%s", folder, folders[i]));
	rmdir(folder);
	arena_free(arena);
	return 0;
}

/* The page's sheet, its main template on line 3. */
static const char *
sheet(const char *main)
{
	return arena_printf(arena, SHEET "\n<xsl:include "
	    "href='../layout.xsl'/>\n<xsl:template match='page' "
	    "mode='main'>%s</xsl:template></xsl:stylesheet>", main);
}

static struct set *
read_set(struct err *e)
{
	err_clear(e);
	return set_read(arena, folder, e);
}

#endif
