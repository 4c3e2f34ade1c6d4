/*
 * Between input.c and the readers of types.  A reader gets one value, never
 * empty and known to be clean UTF-8, and answers NULL with the canonical text
 * set, or the code of what is wrong with it; INPUT_EMPTY says that nothing but
 * noise was typed.
 */
#ifndef GUICHET_WEB_INPUT_PRIV_H
#define GUICHET_WEB_INPUT_PRIV_H

#include "web/input.h"

#define INPUT_EMPTY	"MU450"
#define INPUT_NO_CHOICE	"MU455"

struct reading {
	struct arena		*a;
	const struct input	*in;
	const char *const	*months;
	struct str		 typed;
	struct str		 clean;
};

typedef const char *input_reader(struct reading *);

/* input_types.c: the machine's types and plain text */
input_reader read_id, read_int, read_cents, read_bool, read_code, read_choice,
    read_name, read_line, read_text, read_slot, read_nonce,
    read_token, read_secret, read_file;
/* input_contact.c: what has a format of the world outside */
input_reader read_email, read_phone, read_postcode, read_iban;

/* input_date.c */
input_reader read_date;
/* A date in three parts; wrong gets a bit for each part at fault.  INPUT_EMPTY
 * when all are blank. */
const char	*input_date_parts(struct arena *, const struct str *typed,
		    const char *const *months, struct str *clean,
		    unsigned *wrong);
/* 0, 1, 2: the day, month, year of that input; -1 otherwise. */
int	input_date_part(const struct input *, const char *name);

/* The value without leading and trailing noise. */
struct str	input_trimmed(struct str);

#endif
