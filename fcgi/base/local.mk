libguichet_a_SOURCES += \
	fcgi/base/arena.h \
	fcgi/base/banned.h \
	fcgi/base/date.h \
	fcgi/base/err.h \
	fcgi/base/log.h \
	fcgi/base/map.h \
	fcgi/base/money.h \
	fcgi/base/str.h \
	fcgi/base/utf8.h
