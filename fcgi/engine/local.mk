libguichet_a_SOURCES += \
	fcgi/engine/contract.c \
	fcgi/engine/contract.h \
	fcgi/engine/contract_write.c \
	fcgi/engine/engine.c \
	fcgi/engine/engine.h \
	fcgi/engine/fallback.c \
	fcgi/engine/page.c \
	fcgi/engine/page.h \
	fcgi/engine/plan.c \
	fcgi/engine/render.c \
	fcgi/engine/request.h \
	fcgi/engine/rows.c \
	fcgi/engine/serve.c \
	fcgi/engine/session.c \
	fcgi/engine/set.h \
	fcgi/engine/sign.c \
	fcgi/engine/signature.c \
	fcgi/engine/signature.h \
	fcgi/engine/trouble.c \
	fcgi/engine/words.c \
	fcgi/engine/words.h
