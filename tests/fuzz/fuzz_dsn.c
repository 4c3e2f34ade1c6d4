/* wire/dsn: whatever comes back, a report has an action, a status of its class
 * and a reason of one clean line; what is longer than a report is none. */
#include "fuzz.h"

#include "wire/dsn.h"

#include "base/banned.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_bytes(data, size);
	struct dsn d;
	size_t n;

	if (dsn_read((struct str){ text, size }, &d)) {
		must(size <= DSN_MAX && memchr(text, '\0', size) == NULL);
		must(strlen(d.status) >= 5 && strlen(d.status) <= 9);
		must((d.status[0] == '2') == (d.action == DSN_DELIVERED));
		must(strspn(d.status, "0123456789.") == strlen(d.status));
		n = strlen(d.why);
		must(n <= DSN_WHY && utf8_clean(d.why, n));
		must(strpbrk(d.why, "\r\n\t") == NULL);
	}
	free(text);
	return 0;
}
