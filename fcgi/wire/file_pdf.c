/*
 * PDF (ISO 32000-1) by its names.  What a reader would do by itself stands
 * under a few names; they are looked for everywhere, with their #XX undone,
 * since where an object begins only the table at the end says, and that may
 * lie.  Three of them are so short that compressed bytes hold them by accident
 * (one in a million): these are not looked for inside streams.
 */
#include <string.h>

#include "wire/file_priv.h"

#include "base/banned.h"

static const struct {
	const char	*name;
	const char	*code;
	bool		 brief;
} names[] = {
	{ "Encrypt",		"MU474", false },
	{ "JavaScript",		"MU475", false },
	{ "Launch",		"MU475", false },
	{ "EmbeddedFile",	"MU475", false },
	{ "EmbeddedFiles",	"MU475", false },
	{ "RichMedia",		"MU475", false },
	{ "JS",			"MU475", true },
	{ "AA",			"MU475", true },
	{ "XFA",		"MU475", true },
};

static bool
is_space(unsigned char b)
{
	return b == 0 || b == '\t' || b == '\n' || b == '\f' || b == '\r' ||
	    b == ' ';
}

static bool
is_delimiter(unsigned char b)
{
	return is_space(b) || (b != 0 && strchr("()<>[]{}/%", b) != NULL);
}

static bool
name_over(struct file_pdf *p, struct err *e)
{
	size_t	i;
	bool	type = p->was_type;

	p->in_name = false;
	p->name[p->name_n < PDF_NAME ? p->name_n : PDF_NAME] = '\0';
	p->was_type = !p->in_stream && strcmp(p->name, "Type") == 0;
	for (i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if ((!names[i].brief || !p->in_stream) &&
		    strcmp(p->name, names[i].name) == 0)
			return file_refuse(e, names[i].code, names[i].name);
	/* To a page of the same document it may open: "[3 0 R /Fit]". */
	p->opens = strcmp(p->name, "OpenAction") == 0;
	if (type && strcmp(p->name, "Page") == 0 && ++p->pages > FILE_PAGES)
		return file_refuse(e, "MU472", "too many pages");
	return true;
}

static int
hex(unsigned char b)
{
	if (b >= '0' && b <= '9')
		return b - '0';
	b |= 0x20;
	return b >= 'a' && b <= 'f' ? b - 'a' + 10 : -1;
}

static void
name_put(struct file_pdf *p, unsigned char b)
{
	/* One more than fits makes it longer than any of ours. */
	if (p->name_n < PDF_NAME)
		p->name[p->name_n++] = (char)b;
}

static bool
name_byte(struct file_pdf *p, unsigned char b, struct err *e)
{
	if (p->in_name && p->escape > 0 && hex(b) >= 0) {
		p->escaped = (unsigned char)(p->escaped << 4 | hex(b));
		if (--p->escape == 0)
			name_put(p, p->escaped);
		return true;
	}
	p->escape = 0;
	if (p->in_name && b == '#') {
		p->escape = 2;
		p->escaped = 0;
		return true;
	}
	if (p->in_name && !is_delimiter(b)) {
		name_put(p, b);
		return true;
	}
	if (p->in_name && !name_over(p, e))
		return false;
	if (p->opens && !is_space(b)) {
		p->opens = false;
		if (b != '[')
			return file_refuse(e, "MU475", "OpenAction");
	}
	if (b == '/') {
		p->in_name = true;
		p->name_n = 0;
	}
	return true;
}

/* ">>", space, "stream", end of line: bytes up to "endstream". */
static void
stream_byte(struct file_pdf *p, unsigned char b)
{
	static const char	begin[] = "stream";
	bool			dict = p->tail[PDF_TAIL - 1] == '>' &&
				    p->tail[PDF_TAIL - 2] == '>';

	if (p->in_stream) {
		p->in_stream = memcmp(p->tail, "endstream", PDF_TAIL) != 0;
		return;
	}
	if (p->keyword == sizeof(begin) - 1) {
		p->in_stream = b == '\n' || b == '\r';
		p->keyword = 0;
		p->after_dict = false;
	} else if (p->after_dict || dict) {
		p->after_dict = true;
		if (b == (unsigned char)begin[p->keyword])
			p->keyword++;
		else if (p->keyword > 0 || !is_space(b))
		{
			p->after_dict = false;
			p->keyword = 0;
		}
	}
}

/* "%%EOF", and after it white space alone. */
static void
end_byte(struct file_pdf *p, unsigned char b)
{
	static const char	end[] = "%%EOF";

	if (p->eof == 2 && b == '%')	/* "%%%EOF" */
		return;
	p->eof = b == (unsigned char)end[p->eof] ? p->eof + 1 : b == '%';
	if (p->eof == sizeof(end) - 1) {
		p->ended = true;
		p->eof = 0;
	} else if (!is_space(b)) {
		p->ended = false;
	}
}

bool
file_pdf(struct file_pdf *p, unsigned char b, struct err *e)
{
	p->n++;
	stream_byte(p, b);
	memmove(p->tail, p->tail + 1, PDF_TAIL - 1);
	p->tail[PDF_TAIL - 1] = (char)b;
	end_byte(p, b);
	return name_byte(p, b, e);
}

bool
file_pdf_end(const struct file_pdf *p)
{
	return p->ended;
}
