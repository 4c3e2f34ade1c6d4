/* The versions, one line each.  libfcgi and inih do not tell theirs. */
#include "main/version.h"
#include "wrap/db.h"
#include "wrap/doc.h"
#include "wrap/seal.h"
#include "wrap/sheet.h"

#include "base/banned.h"

int
version_print(const char *program, FILE *out)
{
	const int pq = db_version(), xml = doc_version(),
	    xslt = sheet_version();

	return fprintf(out, "%s %s\n"
	    "libpq %d.%d\nlibxml2 %d.%d.%d\nlibxslt %d.%d.%d\n"
	    "OpenSSL %s\nLicence EUPL-1.2\n",
	    program, GUICHET_VERSION, pq / 10000, pq % 10000,
	    xml / 10000, xml / 100 % 100, xml % 100,
	    xslt / 10000, xslt / 100 % 100, xslt % 100,
	    seal_version()) < 0;
}
