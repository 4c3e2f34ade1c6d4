# A cmocka program per module, one group each (its TAP has one plan a group).
# A test adds its name to UNIT and its two lines below.
UNIT =

if CMOCKA
check_PROGRAMS += $(UNIT)
TESTS += $(UNIT)
endif

UNIT_LIBS = $(GUICHET_LIBS) $(CMOCKA_LIBS)

UNIT += tests/unit/test_arena
tests_unit_test_arena_SOURCES = tests/unit/test_arena.c tests/unit/unit.h
tests_unit_test_arena_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_text
tests_unit_test_text_SOURCES = tests/unit/test_text.c
tests_unit_test_text_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_date
tests_unit_test_date_SOURCES = tests/unit/test_date.c
tests_unit_test_date_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_web
tests_unit_test_web_SOURCES = tests/unit/test_web.c
tests_unit_test_web_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_input
tests_unit_test_input_SOURCES = tests/unit/test_input.c tests/unit/months.h
tests_unit_test_input_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_form
tests_unit_test_form_SOURCES = tests/unit/test_form.c
tests_unit_test_form_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_password
tests_unit_test_password_SOURCES = tests/unit/test_password.c
tests_unit_test_password_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_seal
tests_unit_test_seal_SOURCES = tests/unit/test_seal.c
tests_unit_test_seal_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_totp
tests_unit_test_totp_SOURCES = tests/unit/test_totp.c
tests_unit_test_totp_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_config
tests_unit_test_config_SOURCES = tests/unit/test_config.c
tests_unit_test_config_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_fields
tests_unit_test_fields_SOURCES = tests/unit/test_fields.c
tests_unit_test_fields_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_rows
tests_unit_test_rows_SOURCES = tests/unit/test_rows.c
tests_unit_test_rows_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_doc
tests_unit_test_doc_SOURCES = tests/unit/test_doc.c
tests_unit_test_doc_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_html
tests_unit_test_html_SOURCES = tests/unit/test_html.c
tests_unit_test_html_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_scoreboard
tests_unit_test_scoreboard_SOURCES = tests/unit/test_scoreboard.c \
	fcgi/main/scoreboard.c
tests_unit_test_scoreboard_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_metrics
tests_unit_test_metrics_SOURCES = tests/unit/test_metrics.c \
	fcgi/main/metrics.c fcgi/main/scoreboard.c
tests_unit_test_metrics_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_set
tests_unit_test_set_SOURCES = tests/unit/test_set.c tests/unit/set_folder.h
tests_unit_test_set_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_expand
tests_unit_test_expand_SOURCES = tests/unit/test_expand.c
tests_unit_test_expand_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_sheet
tests_unit_test_sheet_SOURCES = tests/unit/test_sheet.c
tests_unit_test_sheet_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_dsn
tests_unit_test_dsn_SOURCES = tests/unit/test_dsn.c
tests_unit_test_dsn_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_mime
tests_unit_test_mime_SOURCES = tests/unit/test_mime.c
tests_unit_test_mime_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_mail_text
tests_unit_test_mail_text_SOURCES = tests/unit/test_mail_text.c
tests_unit_test_mail_text_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_sandbox
tests_unit_test_sandbox_SOURCES = tests/unit/test_sandbox.c
tests_unit_test_sandbox_LDADD = $(UNIT_LIBS)

# The programs themselves, from outside.
TESTS += tests/unit/programs.sh

UNIT += tests/unit/test_multipart
tests_unit_test_multipart_SOURCES = tests/unit/test_multipart.c
tests_unit_test_multipart_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_document
tests_unit_test_document_SOURCES = tests/unit/test_document.c
tests_unit_test_document_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_xlsx
tests_unit_test_xlsx_SOURCES = tests/unit/test_xlsx.c
tests_unit_test_xlsx_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_csv
tests_unit_test_csv_SOURCES = tests/unit/test_csv.c
tests_unit_test_csv_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_ical
tests_unit_test_ical_SOURCES = tests/unit/test_ical.c
tests_unit_test_ical_LDADD = $(UNIT_LIBS)

UNIT += tests/unit/test_confine
tests_unit_test_confine_SOURCES = tests/unit/test_confine.c
tests_unit_test_confine_LDADD = $(UNIT_LIBS)
