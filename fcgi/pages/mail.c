/*
 * The messages that leave the house: kind, what it says, how it looks.  A kind
 * is asked for in SQL by guichet.mail; "id" is the number of the message.
 */
#include <stddef.h>

#include "web/route.h"

#include "base/banned.h"

const struct mail_kind mail_kinds[] = {
	{
		.kind = "test",
		.call = { { "mail_test", { "id" }, .as = "test" } },
		.sheet = "mail/test.xsl",
	},
	{ 0 }
};
