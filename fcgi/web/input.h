/*
 * The closed vocabulary of inputs.  A page declares its inputs in a table and
 * never validates by hand; each type has one reader, one unit test, one fuzz
 * target and, per way to fail, one sentence in the catalogue.
 *
 * Reading is strict: every parameter is declared, present once (or up to
 * .many times), and of its type.  What no form of ours can send (unknown name,
 * repeated name, broken token) is ERR_BAD_REQUEST; what a person can type
 * wrong is ERR_REFUSED for that field, and the form comes back with every
 * value as typed.
 *
 * Messy input (PiDILA 317): spaces of any kind, zero-width characters, dots
 * and dashes are stripped from PHONE, IBAN, POSTCODE; the typed text is kept
 * beside the clean value for redisplay.
 *
 * A DATE comes under its name, or in the three fields NAME-day, NAME-month and
 * NAME-year (input_date.c).
 */
#ifndef GUICHET_WEB_INPUT_H
#define GUICHET_WEB_INPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"
#include "web/urlencoded.h"

enum input_type {
	IN_END,		/* ends a table */
	IN_ID,		/* 1 .. 2^63-1, no sign, no leading zero */
	IN_INT,		/* .min .. .max */
	IN_CENTS,	/* an amount in euros as typed -> cents */
	IN_DATE,	/* as people write it, day first -> ISO */
	IN_BOOL,	/* "1" or absent */
	IN_CODE,	/* [a-z][a-z0-9_-]{0,39} */
	IN_CHOICE,	/* one of .options */
	/* a person's name, 1 .. .max (default 100) characters */
	IN_NAME,
	IN_LINE,	/* one line, 1 .. .max (default 200) characters */
	IN_TEXT,	/* lines, up to .max (default 4 000) characters */
	/* local@domain, at most 254 bytes, domain lower-cased */
	IN_EMAIL,
	IN_PHONE,	/* -> E.164; 0X XX XX XX XX is +33X... */
	IN_POSTCODE,	/* 5 digits */
	IN_IBAN,	/* ISO 13616, mod 97 = 1, length by country */
	IN_SLOT,	/* child:activity:date */
	IN_NONCE,	/* 22 base64url characters (128 bits) */
	IN_TOKEN,	/* base64url, up to .max (default 128) bytes */
	/* a file; its bytes never come this way (engine/file) */
	IN_FILE,
	IN_SECRET,	/* a password, exactly as typed, 1 .. 256 bytes */
};

struct input {
	const char	*name;
	enum input_type	 type;
	bool		 optional;
	bool		 hidden;	/* travels in the form, is no field */
	int		 many;		/* may repeat up to so many times */
	long		 min, max;	/* INT bounds; else characters */
	const char	*autocomplete;	/* HTML token, RGAA 11.13 */
	const char *const *options;	/* CHOICE: ends with NULL */
};

enum { DATE_PARTS = 3 };	/* day, month, year */

/* One input as read. */
struct value {
	const struct input	*in;
	size_t		 n;		/* how many; 0 is absent */
	struct str	*typed;		/* as typed */
	struct str	*clean;		/* canonical text for SQL */
	const char	*error;	/* code "MU4xx" of the catalogue, or NULL */
	/* A date that came in parts, as typed, and a bit for each at fault. */
	struct str	*part;
	unsigned	 wrong;
};

struct values {
	struct value	*v;
	size_t		 n;
};

/*
 * One value of one type.  *code receives the failure's code.  months are names
 * by which a month may be called, January first, by dozens, ending with NULL;
 * or NULL for digits alone.
 */
bool	input_clean(struct arena *, const struct input *, struct str typed,
	    const char *const *months, struct str *clean, const char **code);

/*
 * Read pairs against the table.  ERR_BAD_REQUEST at the first thing that no
 * form can send (detail says unknown, repeated, missing or malformed, and the
 * name); ERR_REFUSED when fields carry errors, after reading all of them.
 */
bool	input_read(struct arena *, const struct input *, const struct pairs *,
	    const char *const *months, struct values *,
	    struct err *) MUST_CHECK;

const struct value *input_find(const struct values *, const char *name);
/* The text for SQL: clean value, NULL when absent, or for .many the array
 * literal "{...}" (also when empty). */
const char	*input_sql(struct arena *, const struct value *);
const char	*input_sql_array(struct arena *, const struct str *, size_t n);
/* "email", "tel", "date", "text", "password", "choices"...: field/@type. */
const char	*input_field_type(const struct input *);
/* The SQL types that may receive it, NULL-terminated: the contract check. */
const char *const *input_sql_types(const struct input *);
/* The name of part i of a date in three fields: "born-day". */
const char	*input_date_name(struct arena *, const struct input *,
		    size_t i);
/* Nobody can type it: malformed means ERR_BAD_REQUEST. */
bool	input_is_token(const struct input *);

#endif
