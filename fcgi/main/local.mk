# The programs: guichetd and guichet, each a main() and what it alone needs.
sbin_PROGRAMS += guichetd
bin_PROGRAMS += guichet

guichetd_SOURCES = \
	fcgi/main/derive.c \
	fcgi/main/derive.h \
	fcgi/main/founder.c \
	fcgi/main/founder.h \
	fcgi/main/generations.c \
	fcgi/main/generations.h \
	fcgi/main/guichetd.c \
	fcgi/main/harden.c \
	fcgi/main/harden.h \
	fcgi/main/link.c \
	fcgi/main/link.h \
	fcgi/main/master.c \
	fcgi/main/master.h \
	fcgi/main/metrics.c \
	fcgi/main/metrics.h \
	fcgi/main/notify.c \
	fcgi/main/notify.h \
	fcgi/main/scoreboard.c \
	fcgi/main/scoreboard.h \
	fcgi/main/sockets.c \
	fcgi/main/sockets.h \
	fcgi/main/version.c \
	fcgi/main/version.h \
	fcgi/main/worker.c \
	fcgi/main/worker.h \
	fcgi/main/workers.c \
	fcgi/main/workers.h
guichetd_LDADD = $(GUICHET_LIBS)

guichet_SOURCES = \
	fcgi/main/cmd.h \
	fcgi/main/cmd_bounce.c \
	fcgi/main/cmd_check.c \
	fcgi/main/cmd_db.c \
	fcgi/main/cmd_documents.c \
	fcgi/main/cmd_calendar.c \
	fcgi/main/cmd_import.c \
	fcgi/main/cmd_jobs.c \
	fcgi/main/cmd_procedure.c \
	fcgi/main/cmd_status.c \
	fcgi/main/cmd_user.c \
	fcgi/main/guichet.c \
	fcgi/main/harden.c \
	fcgi/main/harden.h \
	fcgi/main/notify.c \
	fcgi/main/notify.h \
	fcgi/main/scoreboard.c \
	fcgi/main/scoreboard.h \
	fcgi/main/scripts.c \
	fcgi/main/scripts.h \
	fcgi/main/version.c \
	fcgi/main/version.h
guichet_LDADD = $(GUICHET_LIBS)
