# libFuzzer targets, built with --enable-fuzz (CC=clang) and run by
# tests/fuzz/run: tests/fuzz/fuzz-NAME with its corpus in
# tests/fuzz/corpus/fuzz-NAME.
EXTRA_DIST += tests/fuzz/fuzz.h
FUZZERS =
FUZZ_LINK = $(AM_CFLAGS) -fsanitize=fuzzer

if FUZZ
noinst_PROGRAMS += $(FUZZERS)
endif

FUZZERS += tests/fuzz/fuzz-urlencoded
tests_fuzz_fuzz_urlencoded_SOURCES = tests/fuzz/fuzz_urlencoded.c
tests_fuzz_fuzz_urlencoded_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_urlencoded_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-cookie
tests_fuzz_fuzz_cookie_SOURCES = tests/fuzz/fuzz_cookie.c
tests_fuzz_fuzz_cookie_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_cookie_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-utf8
tests_fuzz_fuzz_utf8_SOURCES = tests/fuzz/fuzz_utf8.c
tests_fuzz_fuzz_utf8_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_utf8_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-date
tests_fuzz_fuzz_date_SOURCES = tests/fuzz/fuzz_date.c
tests_fuzz_fuzz_date_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_date_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-id
tests_fuzz_fuzz_input_id_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_id_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_ID
tests_fuzz_fuzz_input_id_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_id_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-int
tests_fuzz_fuzz_input_int_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_int_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_INT
tests_fuzz_fuzz_input_int_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_int_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-cents
tests_fuzz_fuzz_input_cents_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_cents_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_CENTS
tests_fuzz_fuzz_input_cents_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_cents_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-date
tests_fuzz_fuzz_input_date_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_date_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_DATE
tests_fuzz_fuzz_input_date_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_date_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-bool
tests_fuzz_fuzz_input_bool_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_bool_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_BOOL
tests_fuzz_fuzz_input_bool_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_bool_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-code
tests_fuzz_fuzz_input_code_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_code_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_CODE
tests_fuzz_fuzz_input_code_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_code_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-name
tests_fuzz_fuzz_input_name_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_name_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_NAME
tests_fuzz_fuzz_input_name_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_name_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-line
tests_fuzz_fuzz_input_line_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_line_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_LINE
tests_fuzz_fuzz_input_line_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_line_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-text
tests_fuzz_fuzz_input_text_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_text_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_TEXT
tests_fuzz_fuzz_input_text_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_text_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-email
tests_fuzz_fuzz_input_email_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_email_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_EMAIL
tests_fuzz_fuzz_input_email_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_email_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-phone
tests_fuzz_fuzz_input_phone_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_phone_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_PHONE
tests_fuzz_fuzz_input_phone_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_phone_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-postcode
tests_fuzz_fuzz_input_postcode_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_postcode_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_POSTCODE
tests_fuzz_fuzz_input_postcode_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_postcode_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-iban
tests_fuzz_fuzz_input_iban_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_iban_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_IBAN
tests_fuzz_fuzz_input_iban_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_iban_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-slot
tests_fuzz_fuzz_input_slot_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_slot_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_SLOT
tests_fuzz_fuzz_input_slot_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_slot_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-nonce
tests_fuzz_fuzz_input_nonce_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_nonce_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_NONCE
tests_fuzz_fuzz_input_nonce_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_nonce_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-token
tests_fuzz_fuzz_input_token_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_token_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_TOKEN
tests_fuzz_fuzz_input_token_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_token_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-input-secret
tests_fuzz_fuzz_input_secret_SOURCES = tests/fuzz/fuzz_input.c
tests_fuzz_fuzz_input_secret_CPPFLAGS = $(AM_CPPFLAGS) -DTYPE=IN_SECRET
tests_fuzz_fuzz_input_secret_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_input_secret_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-dsn
tests_fuzz_fuzz_dsn_SOURCES = tests/fuzz/fuzz_dsn.c
tests_fuzz_fuzz_dsn_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_dsn_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-mime
tests_fuzz_fuzz_mime_SOURCES = tests/fuzz/fuzz_mime.c
tests_fuzz_fuzz_mime_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_mime_LDADD = $(GUICHET_LIBS)

EXTRA_DIST += tests/fuzz/html_check.h

FUZZERS += tests/fuzz/fuzz-html
tests_fuzz_fuzz_html_SOURCES = tests/fuzz/fuzz_html.c
tests_fuzz_fuzz_html_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_html_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-expand
tests_fuzz_fuzz_expand_SOURCES = tests/fuzz/fuzz_expand.c
tests_fuzz_fuzz_expand_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_expand_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-multipart
tests_fuzz_fuzz_multipart_SOURCES = tests/fuzz/fuzz_multipart.c
tests_fuzz_fuzz_multipart_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_multipart_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-file
tests_fuzz_fuzz_file_SOURCES = tests/fuzz/fuzz_file.c
tests_fuzz_fuzz_file_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_file_LDADD = $(GUICHET_LIBS)

FUZZERS += tests/fuzz/fuzz-csv
tests_fuzz_fuzz_csv_SOURCES = tests/fuzz/fuzz_csv.c
tests_fuzz_fuzz_csv_CFLAGS = $(FUZZ_LINK)
tests_fuzz_fuzz_csv_LDADD = $(GUICHET_LIBS)
