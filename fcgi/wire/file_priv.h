/* The readers of one kind of file each; private to file_check. */
#ifndef GUICHET_WIRE_FILE_PRIV_H
#define GUICHET_WIRE_FILE_PRIV_H

#include <stdint.h>

#include "wire/file_check.h"

/* What a reader remembers between two bytes. */
struct file_jpeg {
	int		state;
	unsigned	left;		/* bytes of the segment */
	unsigned	at;		/* bytes of it seen */
	unsigned	height, width;
	bool		framed, scanned, over;
	unsigned char	marker;
};

struct file_png {
	int		state;
	uint32_t	length, crc, want, width, height;
	unsigned	at;
	char		type[4];
	bool		first, data, over;
};

struct file_heic {
	uint64_t	size, at;	/* of this box, with its head */
	unsigned char	head[16];
	unsigned	head_n, head_want;
	bool		to_end, meta, mdat;
	unsigned	boxes;
};

enum { PDF_NAME = 16, PDF_TAIL = 9 };

struct file_pdf {
	uint64_t	n;
	char		name[PDF_NAME + 1];
	unsigned	name_n;
	bool		in_name, was_type, opens;
	int		escape;		/* digits of #XX still to come */
	unsigned char	escaped;
	char		tail[PDF_TAIL];	/* the last bytes, for keywords */
	bool		in_stream, after_dict;
	unsigned	keyword;	/* of "stream" matched */
	unsigned	eof;		/* of "%%EOF" matched */
	bool		ended;
	unsigned	pages;
};

bool	file_refuse(struct err *, const char *code, const char *why);
bool	file_jpeg(struct file_jpeg *, unsigned char, struct err *);
bool	file_jpeg_end(const struct file_jpeg *);
bool	file_png(struct file_png *, unsigned char, struct err *);
bool	file_png_end(const struct file_png *);
bool	file_heic(struct file_heic *, unsigned char, struct err *);
bool	file_heic_end(const struct file_heic *);
bool	file_pdf(struct file_pdf *, unsigned char, struct err *);
bool	file_pdf_end(const struct file_pdf *);

#endif
