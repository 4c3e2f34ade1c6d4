/* libqrencode.  A row of dark squares is one rectangle: far fewer bytes. */
#include <qrencode.h>

#include "base/str.h"
#include "wrap/qr.h"

#include "base/banned.h"

enum { QUIET = 4 };		/* ISO/IEC 18004: four modules */

static void
row(struct buf *b, const unsigned char *line, size_t width, size_t y)
{
	size_t	x, from;

	for (x = 0; x < width; x++) {
		if ((line[x] & 1) == 0)
			continue;
		for (from = x; x < width && (line[x] & 1) != 0; x++)
			continue;
		buf_printf(b, "M%zu %zuh%zuv1h-%zuz", from + QUIET, y + QUIET,
		    x - from, x - from);
	}
}

char *
qr_path(struct arena *a, const char *text, size_t *side)
{
	QRcode		*code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
	size_t		 width, y;
	struct buf	 b;

	if (code == NULL)
		return NULL;
	width = (size_t)code->width;
	buf_init(&b, a, 4096);
	for (y = 0; y < width; y++)
		row(&b, code->data + y * width, width, y);
	*side = width + 2 * QUIET;
	QRcode_free(code);
	return b.p;
}
