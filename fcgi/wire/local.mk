libguichet_a_SOURCES += \
	fcgi/wire/mime.c \
	fcgi/wire/mime.h
