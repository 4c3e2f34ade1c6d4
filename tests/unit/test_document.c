/* wrap/seal_document and wire/file_check: documents at rest, and what is taken
 * for one. */
#include <stdio.h>
#include <string.h>

#include "unit.h"

#include "base/str.h"
#include "wire/clamd.h"
#include "wire/file_check.h"
#include "wrap/seal_document.h"

#include "base/banned.h"

static const struct seal_key instance = { .bytes = { 1, 2, 3 } };

static void
every_flipped_bit_of_a_record_is_refused(void **state)
{
	static const char	plain[] = "une facture, trois pages, un nom";
	unsigned char		sealed[sizeof(plain) + SEAL_RECORD_MORE];
	unsigned char		out[sizeof(plain)];
	struct seal_document	d;
	size_t			i;
	int			bit;

	(void)state;
	seal_document_new(&d, 42);
	seal_record(&d, 3, false, plain, sizeof(plain), sealed);
	assert_true(seal_record_open(&d, 3, false, sealed, sizeof(sealed),
	    out));
	assert_memory_equal(out, plain, sizeof(plain));
	for (i = 0; i < sizeof(sealed); i++)	/* nonce, bytes and tag */
		for (bit = 0; bit < 8; bit++) {
			sealed[i] ^= (unsigned char)(1 << bit);
			assert_false(seal_record_open(&d, 3, false, sealed,
			    sizeof(sealed), out));
			sealed[i] ^= (unsigned char)(1 << bit);
		}
	assert_true(seal_record_open(&d, 3, false, sealed, sizeof(sealed),
	    out));
}

static void
a_record_opens_in_its_place_alone(void **state)
{
	unsigned char		sealed[4 + SEAL_RECORD_MORE], out[64];
	struct seal_document	d, other;
	int			bit;

	(void)state;
	seal_document_new(&d, 42);
	seal_record(&d, 7, false, "abcd", 4, sealed);
	for (bit = 0; bit < 32; bit++)		/* every bit of its number */
		assert_false(seal_record_open(&d, 7u ^ 1u << bit, false,
		    sealed, sizeof(sealed), out));
	assert_false(seal_record_open(&d, 7, true, sealed, sizeof(sealed),
	    out));
	for (bit = 0; bit < 63; bit++) {	/* and of its document */
		other = d;
		other.id ^= (int64_t)1 << bit;
		assert_false(seal_record_open(&other, 7, false, sealed,
		    sizeof(sealed), out));
	}
	for (bit = 0; bit < SEAL_KEY * 8; bit++) {
		other = d;
		other.key.bytes[bit / 8] ^= (unsigned char)(1 << bit % 8);
		assert_false(seal_record_open(&other, 7, false, sealed,
		    sizeof(sealed), out));
	}
	assert_false(seal_record_open(&d, 7, false, sealed,
	    sizeof(sealed) - 1, out));
	assert_false(seal_record_open(&d, 7, false, sealed,
	    SEAL_RECORD_MORE - 1, out));
	assert_true(seal_record_open(&d, 7, false, sealed, sizeof(sealed),
	    out));
}

static void
the_same_bytes_are_never_sealed_alike(void **state)
{
	unsigned char		one[4 + SEAL_RECORD_MORE],
				two[4 + SEAL_RECORD_MORE];
	struct seal_document	d;

	(void)state;
	seal_document_new(&d, 1);
	seal_record(&d, 0, true, "abcd", 4, one);
	seal_record(&d, 0, true, "abcd", 4, two);
	assert_memory_not_equal(one, two, 12);
	assert_memory_not_equal(one + 12, two + 12, 4);
}

static void
a_wrapped_key_opens_for_its_document_and_number(void **state)
{
	struct arena		*a = arena_new(0);
	struct seal_ring	 ring = { .folder = "", .root = instance };
	struct seal_document	 d, back;
	struct seal_key		 one, two;
	struct err		 e = { 0 };
	char			*box, *p;

	(void)state;
	assert_true(seal_ring_key(&ring, 1, &one, &e));
	assert_true(seal_ring_key(&ring, 2, &two, &e));
	assert_memory_not_equal(one.bytes, two.bytes, SEAL_KEY);
	seal_document_new(&d, 42);
	box = seal_document_wrap(a, &d, &one, 1);
	assert_true(seal_document_unwrap(a, &back, 42, box, &one, 1));
	assert_memory_equal(back.key.bytes, d.key.bytes, SEAL_KEY);
	assert_false(seal_document_unwrap(a, &back, 43, box, &one, 1));
	assert_false(seal_document_unwrap(a, &back, 42, box, &one, 2));
	assert_false(seal_document_unwrap(a, &back, 42, box, &two, 2));
	for (p = box; *p != '\0'; p++) {
		char	was = *p;

		*p = was == 'A' ? 'B' : 'A';
		assert_false(seal_document_unwrap(a, &back, 42, box, &one, 1));
		*p = was;
	}
	/* A new key of the instance: the records stay as they are. */
	box = seal_document_wrap(a, &d, &two, 2);
	assert_true(seal_document_unwrap(a, &back, 42, box, &two, 2));
	arena_free(a);
}

/* --- what is taken for a document --- */

#define PNG_HEAD	"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x08\0\0\0\x08" \
			"\x08\x02\0\0\0\x4b\x6d\x29\xdc"
#define JPEG_FRAME	"\xff\xc0\0\x0b\x08\0\x10\0\x10\x01\x01\x11\0"
#define JPEG		"\xff\xd8" JPEG_FRAME "\xff\xda\0\x08\x01\x01\0\0\x3f" \
			"\0\x12\xff\0\x34\xff\xd9"
#define HEIC		"\0\0\0\x18" "ftypheic\0\0\0\0mif1heic" \
			"\0\0\0\x0c" "meta\0\0\0\0" "\0\0\0\x0c" "mdatabcd"
#define PDF(more)	"%PDF-1.4\n1 0 obj\n<< /Type /Catalog " more \
			" >>\nendobj\ntrailer\n<< >>\n%%EOF\n"

static const struct sample {
	const char	*name, *bytes;
	size_t		 n;
	const char	*code;		/* NULL: taken */
} samples[] = {
#define S(name, bytes, code)	{ name, bytes, sizeof(bytes) - 1, code }
	S("a.jpg", JPEG, NULL), S("a.JPEG", JPEG, NULL),
	S("a.heic", HEIC, NULL), S("a.pdf", PDF(""), NULL),
	S("a.pdf", PDF("/OpenAction [3 0 R /Fit]"), NULL),
	S("a.pdf", PDF(">>\nstream\n/AA /JS /XFA \nendstream\n<<"), NULL),
	S("a", JPEG, "MU471"), S("a.svg", "<svg/>", "MU471"),
	S("a.pdf.exe", PDF(""), "MU471"), S("a.png", JPEG, "MU471"),
	S("a.jpg", PDF(""), "MU471"), S("a.pdf", "GIF89a", "MU471"),
	S("a.pdf", " " PDF(""), "MU471"), S("a.heic", "RIFF....WEBP",
	    "MU471"),
	S("a.heic", "\0\0\0\x18" "ftypmp42....", "MU471"),
	S("a.pdf", "", "MU473"), S("a.jpg", "", "MU473"),
	S("a.pdf", PDF("/Encrypt 5 0 R"), "MU474"),
	S("a.pdf", PDF("/Names << /JavaScript 5 0 R >>"), "MU475"),
	S("a.pdf", PDF("/Names << /J#61vaScript 5 0 R >>"), "MU475"),
	S("a.pdf", PDF("/S/Launch"), "MU475"),
	S("a.pdf", PDF("/OpenAction 4 0 R"), "MU475"),
	S("a.pdf", PDF("/OpenAction<< >>"), "MU475"),
	S("a.pdf", PDF("/AA << >>"), "MU475"),
	S("a.pdf", PDF("/AcroForm << /XFA 3 0 R >>"), "MU475"),
	S("a.pdf", PDF("/Type/EmbeddedFile"), "MU475"),
	S("a.pdf", PDF("/RichMedia 2 0 R"), "MU475"),
	S("a.pdf", PDF(">>\nstream\n/JavaScript \nendstream\n<<"), "MU475"),
	S("a.pdf", "%PDF-1.4\n1 0 obj\n", "MU476"),
	S("a.pdf", PDF("") "PK\x05\x06", "MU476"),
	S("a.jpg", JPEG "x", "MU476"), S("a.jpg", "\xff\xd8\xff\xd9", "MU476"),
	S("a.jpg", "\xff\xd8" JPEG_FRAME "\xff\xd9", "MU476"),
	S("a.jpg", "\xff\xd8\xff\xda\0\x02\x12\xff\xd9", "MU476"),
	S("a.jpg", "\xff\xd8\xff\xc0\0\x0b\x08\xff\xff\xff\xff\x01\x01\x11\0",
	    "MU472"),
	S("a.png", PNG_HEAD "\0\0\0\0IEND\xae\x42\x60\x82", "MU476"),
	S("a.png", PNG_HEAD "\0\0\0\0IDAT\0\0\0\0", "MU476"),
	S("a.heic", HEIC "\0", "MU476"),
	S("a.heic", "\0\0\0\x18" "ftypheic\0\0\0\0mif1heic", "MU476"),
#undef S
};

static bool
taken(struct arena *a, const struct sample *s, size_t n, struct err *e)
{
	struct file_check	*c = file_check_new(a, s->name, e);
	size_t			 i;

	for (i = 0; c != NULL && i < n; i++)
		if (!file_check_push(c, (const unsigned char *)s->bytes + i, 1,
		    e))
			return false;
	return c != NULL && file_check_end(c, e);
}

static void
each_file_is_taken_or_has_its_reason(void **state)
{
	struct arena	*a = arena_new(0);
	struct err	 e;
	size_t		 i;

	(void)state;
	for (i = 0; i < sizeof(samples) / sizeof(samples[0]); i++) {
		const struct sample	*s = &samples[i];
		bool			 ok;

		err_clear(&e);
		ok = taken(a, s, s->n, &e);
		if (ok != (s->code == NULL) ||
		    (!ok && strcmp(e.code, s->code) != 0))
			fail_msg("sample %zu (%s): %s %s", i, s->name, e.code,
			    e.detail);
	}
	arena_free(a);
}

static void
a_file_cut_anywhere_is_not_whole(void **state)
{
	struct arena	*a = arena_new(0);
	struct err	 e;
	size_t		 i, n;

	(void)state;
	for (i = 0; samples[i].code == NULL; i++)
		/* White space may be missing behind a PDF. */
		for (n = 0; n + 1 < samples[i].n; n++) {
			err_clear(&e);
			if (taken(a, &samples[i], n, &e))
				fail_msg("sample %zu whole at %zu of %zu", i,
				    n, samples[i].n);
		}
	arena_free(a);
}

static void
two_hundred_pages_and_no_more(void **state)
{
	struct arena	*a = arena_new(0);
	struct err	 e = { 0 };
	struct sample	 s = { .name = "a.pdf" };
	struct buf	 b;
	int		 pages, i;

	(void)state;
	for (pages = FILE_PAGES; pages <= FILE_PAGES + 1; pages++) {
		buf_init(&b, a, 8192);
		buf_str(&b, "%PDF-1.4\n<< /Type /Pages >>\n");
		for (i = 0; i < pages; i++)
			buf_str(&b, "<< /Type /Page >>\n");
		buf_str(&b, "%%EOF");
		s.bytes = b.p;
		s.n = b.n;
		assert_int_equal(taken(a, &s, s.n, &e), pages == FILE_PAGES);
	}
	assert_string_equal(e.code, "MU472");
	arena_free(a);
}

static void
only_ok_is_clean(void **state)
{
	static const struct {
		const char	*reply, *found;
	} bad[] = {
		{ "", "" }, { "OK", "OK" }, { "stream: OK ", "stream: OK " },
		{ "stream: ok", "stream: ok" }, { "stream: OK FOUND", "OK" },
		{ "stream: Eicar-Test FOUND", "Eicar-Test" },
		{ "INSTREAM size limit exceeded. ERROR",
		    "INSTREAM size limit exceeded. ERROR" },
		{ "stream: \x1b[2J FOUND", "?[2J" },
	};
	unsigned char	length[CLAMD_LENGTH];
	char		found[40];
	size_t		i;

	(void)state;
	assert_true(clamd_clean("stream: OK", 10, found, sizeof(found)));
	for (i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		assert_false(clamd_clean(bad[i].reply, strlen(bad[i].reply),
		    found, sizeof(found)));
		assert_string_equal(found, bad[i].found);
	}
	clamd_length(length, 65536 + 258);
	assert_memory_equal(length, "\0\x01\x01\x02", 4);
	assert_memory_equal(clamd_begin, "zINSTREAM\0", 10);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_flipped_bit_of_a_record_is_refused),
		cmocka_unit_test(a_record_opens_in_its_place_alone),
		cmocka_unit_test(the_same_bytes_are_never_sealed_alike),
		cmocka_unit_test(
		    a_wrapped_key_opens_for_its_document_and_number),
		cmocka_unit_test(each_file_is_taken_or_has_its_reason),
		cmocka_unit_test(a_file_cut_anywhere_is_not_whole),
		cmocka_unit_test(two_hundred_pages_and_no_more),
		cmocka_unit_test(only_ok_is_clean),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
