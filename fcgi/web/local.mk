libguichet_a_SOURCES += \
	fcgi/web/cookie.h \
	fcgi/web/html.h \
	fcgi/web/input.h \
	fcgi/web/reply.h \
	fcgi/web/route.h \
	fcgi/web/urlencoded.h
