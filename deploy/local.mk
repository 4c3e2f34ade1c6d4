# What an installation needs beside the programs: manual pages, the parts that
# nginx includes, systemd's units, and examples to copy.
dist_man_MANS += \
	deploy/man/guichet.1 \
	deploy/man/guichet.conf.5 \
	deploy/man/guichetd.8

nginxdir = $(pkgdatadir)/nginx
nginx_DATA = \
	deploy/nginx/common.conf \
	deploy/nginx/params.conf \
	deploy/nginx/file.conf \
	deploy/nginx/site.conf
nginxerrorsdir = $(pkgdatadir)/nginx/errors
nginxerrors_DATA = \
	deploy/nginx/errors/413.html \
	deploy/nginx/errors/429.html \
	deploy/nginx/errors/502.html \
	deploy/nginx/errors/503.html \
	deploy/nginx/errors/504.html \
	deploy/nginx/errors/style.css

systemdunitdir = $(prefix)/lib/systemd/system
nodist_systemdunit_DATA = \
	deploy/systemd/guichet-jobs.service \
	deploy/systemd/guichetd@.service
systemdunit_DATA = \
	deploy/systemd/guichet.target \
	deploy/systemd/guichetd@.socket
CLEANFILES += $(nodist_systemdunit_DATA)

make_unit = $(AM_V_GEN)$(MKDIR_P) deploy/systemd && \
	sed -e 's|@sbindir[@]|$(sbindir)|g' -e 's|@bindir[@]|$(bindir)|g' \
	    -e 's|@sysconfdir[@]|$(sysconfdir)|g' '$(srcdir)/$@.in' >$@.tmp && \
	mv $@.tmp $@

deploy/systemd/guichetd@.service: deploy/systemd/guichetd@.service.in Makefile
	$(make_unit)

deploy/systemd/guichet-jobs.service: deploy/systemd/guichet-jobs.service.in Makefile
	$(make_unit)

# sysusers.d and tmpfiles.d want their own names, without "guichet." twice.
examplesdir = $(docdir)/examples
examples_DATA = \
	deploy/guichet.conf \
	deploy/systemd/guichet.sysusers \
	deploy/systemd/guichet.tmpfiles
examplesnginxdir = $(docdir)/examples/nginx
examplesnginx_DATA = deploy/nginx/guichet.conf
