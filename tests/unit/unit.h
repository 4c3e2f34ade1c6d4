/*
 * What every unit test includes.  cmocka wants four headers before its own.
 * A program is one module and one group, because cmocka's TAP has a plan per
 * group.  Loops over a table name the row that failed.
 */
#ifndef GUICHET_TESTS_UNIT_H
#define GUICHET_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define COUNT(table)	(sizeof(table) / sizeof((table)[0]))

/* A row of a table does what it says, or the test names the row. */
#define row_true(row, condition) do { \
	if (!(condition)) \
		fail_msg("%s: %s", (row), #condition); \
} while (0)

#endif
