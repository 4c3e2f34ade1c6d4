/*
 * A table as other products export it: CSV (RFC 4180), with what Excel and its
 * peers really write.  Pure functions on bytes.
 *
 * UTF-8, with its mark or without; where it is no UTF-8, Windows-1252.  The
 * separator is what the first line has most of: ';', tab or ','.  Lines end
 * with CRLF or LF; empty lines count for nothing.  A cell may stand in quotes,
 * then a quote within is two, and line ends and separators are text.
 *
 * Strict: a quote within a bare cell, text after a closing quote, a line with
 * more or fewer cells than the first, a control character, a byte that neither
 * encoding has: the table is refused whole, with the line to look at, because
 * what is guessed here lands in somebody's file.
 *
 * Cells come back as UTF-8, without spaces around them.
 */
#ifndef GUICHET_WIRE_CSV_H
#define GUICHET_WIRE_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/str.h"

enum {
	/* 20 000 lines of 200 bytes, the children of a town of 150 000 */
	CSV_BYTES = 4 << 20,
	CSV_LINES = 20000,	/* beside the first */
	CSV_COLUMNS = 60,
	CSV_CELL = 500,		/* bytes of UTF-8 */
};

struct csv {
	bool		 utf8;		/* false: Windows-1252 */
	char		 separator;
	size_t		 columns;
	size_t		 lines;		/* beside the first */
	/* lines + 1 times columns, the first line first */
	struct str	*cell;
	/* where each line begins in the file, from 1 */
	size_t		*at;
	/* Why it is refused, as the catalogue calls it, and where; else NULL */
	const char	*problem;
	size_t		 problem_at;
};

/* false: problem and problem_at say why. */
bool	csv_read(struct arena *, const char *bytes, size_t n, struct csv *)
	    __attribute__((warn_unused_result));
/* How it was read, as the catalogue calls it. */
const char	*csv_encoding(const struct csv *);
const char	*csv_separator(const struct csv *);
/* Bytes that are no table but JSON or a calendar, by how they begin, in clean
 * UTF-8: where that text begins, else NULL. */
const char	*csv_text(const char *bytes, size_t n);
/* One cell of text as this file reads it: quoted where it must be, and neutral
 * to the spreadsheets that take what begins with = + - @, a tab or a line's end
 * for a formula. */
void	csv_write_cell(struct buf *, const char *bytes, size_t n);
/* An amount, a number below zero too: "-12,50". */
void	csv_write_cents(struct buf *, int64_t cents);

#endif
