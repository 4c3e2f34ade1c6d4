/*
 * What a new password must not be (NIST SP 800-63B 5.1.1.2; ASVS 5.0, 6.2):
 * short, very common, or made of what everybody knows of its owner.  There is
 * no rule about kinds of characters.  Passwords are compared as they were
 * typed; the folding here is for this judgement alone.
 */
#ifndef GUICHET_WEB_PASSWORD_H
#define GUICHET_WEB_PASSWORD_H

#include "base/arena.h"
#include "base/str.h"
#include "web/route.h"

enum { PASSWORD_MIN = 12 };	/* characters */

/* Why it is refused: "MU432" too short, "MU434" too common, "MU435" holds one
 * of known (an address, the town's name; NULL-terminated); NULL when it is
 * good.  Of an address the part before the @ counts; of several words each of
 * six letters or more, and all from one of them on. */
const char	*password_fault(struct arena *, struct str password,
		    const char *const *known);

/* The hook of every form with a new "password", since no password goes to where
 * the other rules are; known are the town's name and input "email". */
bool	password_hook(struct hook *, struct err *);

/* Lower case, sorted by bytes: made from web/passwords.txt by the build. */
extern const char *const	password_common[];
extern const size_t		password_commons;

#endif
