/* What runs: our version and those of the libraries loaded now. */
#ifndef GUICHET_MAIN_VERSION_H
#define GUICHET_MAIN_VERSION_H

#include <stdio.h>

/* 0, or 1 when the text could not be written. */
int	version_print(const char *program, FILE *);

#endif
