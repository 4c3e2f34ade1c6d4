libguichet_a_SOURCES += \
	fcgi/wrap/config.h \
	fcgi/wrap/db.h \
	fcgi/wrap/doc.h \
	fcgi/wrap/fcgi_io.c \
	fcgi/wrap/fcgi_io.h \
	fcgi/wrap/seal.h \
	fcgi/wrap/sheet.h
