libguichet_a_SOURCES += \
	fcgi/wrap/config.c \
	fcgi/wrap/config.h \
	fcgi/wrap/config_keys.c \
	fcgi/wrap/config_priv.h \
	fcgi/wrap/db.h \
	fcgi/wrap/doc.c \
	fcgi/wrap/doc.h \
	fcgi/wrap/doc_heap.c \
	fcgi/wrap/doc_priv.h \
	fcgi/wrap/fcgi_io.c \
	fcgi/wrap/fcgi_io.h \
	fcgi/wrap/db_listen.c \
	fcgi/wrap/smtp.c \
	fcgi/wrap/smtp.h \
	fcgi/wrap/qr.c \
	fcgi/wrap/qr.h \
	fcgi/wrap/seal.c \
	fcgi/wrap/seal.h \
	fcgi/wrap/seal_document.c \
	fcgi/wrap/seal_document.h \
	fcgi/wrap/seal_priv.h \
	fcgi/wrap/seal_text.c \
	fcgi/wrap/seal_totp.c \
	fcgi/wrap/seal_totp.h \
	fcgi/wrap/sheet.c \
	fcgi/wrap/sheet.h \
	fcgi/wrap/sheet_function.c \
	fcgi/wrap/sheet_hear.c \
	fcgi/wrap/sheet_priv.h \
	fcgi/wrap/xlsx.c \
	fcgi/wrap/xlsx.h
libguichet_a_SOURCES += \
	fcgi/wrap/db.c \
	fcgi/wrap/db_priv.h \
	fcgi/wrap/db_script.c \
	fcgi/wrap/db_stream.c
