/*
 * QR codes (libqrencode), as the data of an SVG path: nothing is fetched, no
 * image is made, and the sheet decides how it looks.
 */
#ifndef GUICHET_WRAP_QR_H
#define GUICHET_WRAP_QR_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

/* The dark squares as runs, "M4 4h7v1h-7z…", in a square of *side units that
 * has the quiet zone of four on each side.  NULL when the text does not fit. */
char	*qr_path(struct arena *, const char *text, size_t *side);

#endif
