/* Limits of what people may type that more than one page holds.
 *
 * A table's check holds the same number: tests/lint/limits.sh compares them. */
#ifndef GUICHET_BASE_LIMITS_H
#define GUICHET_BASE_LIMITS_H

enum {
	/* Children of one home: more than any family has, few enough for a
	 * list that one reads.  Held by tariff_modifier_least. */
	CHILDREN_MAX = 20,
};

#endif
