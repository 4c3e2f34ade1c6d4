libguichet_a_SOURCES += \
	fcgi/web/cookie.c \
	fcgi/web/cookie.h \
	fcgi/web/html.c \
	fcgi/web/html.h \
	fcgi/web/input.c \
	fcgi/web/input.h \
	fcgi/web/input_contact.c \
	fcgi/web/input_date.c \
	fcgi/web/input_priv.h \
	fcgi/web/input_types.c \
	fcgi/web/multipart.c \
	fcgi/web/multipart.h \
	fcgi/web/password.c \
	fcgi/web/password.h \
	fcgi/web/reply.c \
	fcgi/web/reply.h \
	fcgi/web/route.c \
	fcgi/web/route.h \
	fcgi/web/urlencoded.c \
	fcgi/web/urlencoded.h

# The list of common passwords is text for who reads it, an array for us.
nodist_libguichet_a_SOURCES = fcgi/web/password_list.c
EXTRA_DIST += fcgi/web/passwords.txt
CLEANFILES += fcgi/web/password_list.c
fcgi/web/password_list.c: fcgi/web/passwords.txt
	$(AM_V_GEN)$(MKDIR_P) fcgi/web && { \
	echo '#include <stddef.h>'; echo '#include "web/password.h"'; \
	echo 'const char *const password_common[] = {'; \
	sed -e '/^#/d' -e 's/.*/	"&",/' $(srcdir)/fcgi/web/passwords.txt; \
	echo '};'; echo 'const size_t password_commons ='; \
	echo '    sizeof(password_common) / sizeof(password_common[0]);'; \
	} >$@.new && mv $@.new $@
