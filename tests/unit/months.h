#ifndef GUICHET_UNIT_MONTHS_H
#define GUICHET_UNIT_MONTHS_H

/* As the catalogues have them: a page in English understands both. */
static const char *const months[] = {
	"January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December",
	"janvier", "f\xc3\xa9vrier", "mars", "avril", "mai", "juin", "juillet",
	"ao\xc3\xbbt", "septembre", "octobre", "novembre",
	"d\xc3\xa9" "cembre", NULL
};

#endif
