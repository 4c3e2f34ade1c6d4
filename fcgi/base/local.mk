libguichet_a_SOURCES += \
	fcgi/base/arena.c \
	fcgi/base/arena.h \
	fcgi/base/banned.h \
	fcgi/base/date.c \
	fcgi/base/date.h \
	fcgi/base/err.c \
	fcgi/base/err.h \
	fcgi/base/limits.h \
	fcgi/base/log.c \
	fcgi/base/log.h \
	fcgi/base/map.c \
	fcgi/base/map.h \
	fcgi/base/money.c \
	fcgi/base/money.h \
	fcgi/base/str.c \
	fcgi/base/str.h \
	fcgi/base/utf8.c \
	fcgi/base/utf8.h
