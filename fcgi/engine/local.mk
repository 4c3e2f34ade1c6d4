libguichet_a_SOURCES += \
	fcgi/engine/engine.h \
	fcgi/engine/set.h
