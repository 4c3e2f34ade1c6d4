/*
 * Money is int64_t cents of euro; there is no floating point anywhere.
 */
#ifndef GUICHET_BASE_MONEY_H
#define GUICHET_BASE_MONEY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct buf;

/* Amounts of a form: "12", "12,5", "12,50", "1 234,50 €" (any space); at most
 * 9 digits of euros; negative and more than two decimals refused. */
bool	money_parse(const char *p, size_t n, int64_t *cents);
/* 123450 as "1 234,50 €": U+202F between thousands, U+00A0 before the sign;
 * point is ',' in French and '.' in English. */
void	money_text(struct buf *, int64_t cents, char point);

#endif
