/* The versions, one line each. */
#include "main/version.h"

#include "base/banned.h"

int
version_print(const char *program, FILE *out)
{
	return fprintf(out, "%s %s\nLicence EUPL-1.2\n", program,
	    GUICHET_VERSION) < 0;
}
