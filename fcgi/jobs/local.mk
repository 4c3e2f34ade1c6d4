libguichet_a_SOURCES += \
	fcgi/jobs/jobs.c \
	fcgi/jobs/jobs.h \
	fcgi/jobs/outbox.c \
	fcgi/jobs/scan.c \
	fcgi/jobs/work.c
