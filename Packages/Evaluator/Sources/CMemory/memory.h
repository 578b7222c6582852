/* SPDX-License-Identifier: MIT */
/* mremap is variadic, which Swift cannot call. */
#ifndef SENNIT_MEMORY_H
#define SENNIT_MEMORY_H
#ifdef __linux__
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <stddef.h>
extern void *mremap(void *old, size_t old_size, size_t new_size, int flags, ...);
static inline void *sennit_remap(void *old, size_t old_size, size_t new_size) {
    void *moved = mremap(old, old_size, new_size, 1 /* MREMAP_MAYMOVE */);
    return moved == (void *)-1 ? NULL : moved;
}
#endif
#endif
