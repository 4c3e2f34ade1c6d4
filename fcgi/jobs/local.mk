libguichet_a_SOURCES += \
	fcgi/jobs/confine.c \
	fcgi/jobs/confine.h \
	fcgi/jobs/bounce.c \
	fcgi/jobs/jobs.c \
	fcgi/jobs/jobs.h \
	fcgi/jobs/outbox.c \
	fcgi/jobs/pdf.c \
	fcgi/jobs/scan.c \
	fcgi/jobs/work.c
