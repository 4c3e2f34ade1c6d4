libguichet_a_SOURCES += \
	fcgi/wire/clamd.c \
	fcgi/wire/clamd.h \
	fcgi/wire/csv.c \
	fcgi/wire/csv.h \
	fcgi/wire/dsn.c \
	fcgi/wire/dsn.h \
	fcgi/wire/file_check.c \
	fcgi/wire/file_check.h \
	fcgi/wire/file_pdf.c \
	fcgi/wire/file_picture.c \
	fcgi/wire/file_priv.h \
	fcgi/wire/ical.c \
	fcgi/wire/ical.h \
	fcgi/wire/mime.c \
	fcgi/wire/mime.h
