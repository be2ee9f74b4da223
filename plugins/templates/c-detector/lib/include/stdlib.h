// What lib/contract.c includes; the functions are in lib/balustrade.c.
#pragma once
#include <stddef.h>

void *malloc(size_t size);
void *realloc(void *old, size_t size);
void free(void *memory);
void abort(void) __attribute__((noreturn));
