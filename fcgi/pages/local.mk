libguichet_a_SOURCES += \
	fcgi/pages/account.c \
	fcgi/pages/account_self.c \
	fcgi/pages/agent.c \
	fcgi/pages/all.c \
	fcgi/pages/canteen.c \
	fcgi/pages/clerk_account.c \
	fcgi/pages/care.c \
	fcgi/pages/clerk_canteen.c \
	fcgi/pages/clerk_child.c \
	fcgi/pages/clerk_family.c \
	fcgi/pages/clerk_merge.c \
	fcgi/pages/family.c \
	fcgi/pages/desk.c \
	fcgi/pages/desk_bulk.c \
	fcgi/pages/desk_trays.c \
	fcgi/pages/data.c \
	fcgi/pages/document.c \
	fcgi/pages/entry.c \
	fcgi/pages/clerk_procedure.c \
	fcgi/pages/health.c \
	fcgi/pages/import.c \
	fcgi/pages/mail.c \
	fcgi/pages/procedure.c \
	fcgi/pages/request.c \
	fcgi/pages/rights.c \
	fcgi/pages/setting.c \
	fcgi/pages/site.c
