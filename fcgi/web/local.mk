libguichet_a_SOURCES += \
	fcgi/web/cookie.c \
	fcgi/web/cookie.h \
	fcgi/web/html.c \
	fcgi/web/html.h \
	fcgi/web/input.c \
	fcgi/web/input.h \
	fcgi/web/input_contact.c \
	fcgi/web/input_priv.h \
	fcgi/web/input_types.c \
	fcgi/web/multipart.c \
	fcgi/web/multipart.h \
	fcgi/web/reply.c \
	fcgi/web/reply.h \
	fcgi/web/route.c \
	fcgi/web/route.h \
	fcgi/web/urlencoded.c \
	fcgi/web/urlencoded.h
