/*
 * The table of keys: one row says everything about a key, for the reader, the
 * printer and the manual.
 */
#ifndef GUICHET_WRAP_CONFIG_PRIV_H
#define GUICHET_WRAP_CONFIG_PRIV_H

#include <stddef.h>

#include "wrap/config.h"

enum config_type {
	CONFIG_TEXT,
	CONFIG_PATH,		/* relative to the main file's folder */
	CONFIG_URL,
	CONFIG_DATABASE,	/* conninfo; its password is masked */
	CONFIG_INT,
	CONFIG_LONG,
};

struct config_key {
	const char		*section, *name;
	enum config_type	 type;
	size_t			 offset;	/* in struct config */
	const char		*otherwise;	/* NULL: must be given */
	long			 min, max;
	const char		*meaning;
};

extern const struct config_key config_keys[];
extern const size_t config_keys_n;

#endif
