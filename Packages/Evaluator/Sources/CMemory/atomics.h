/* SPDX-License-Identifier: MIT */
/* Atomic access to words of objects, which Swift has only for variables of its own. */
#ifndef SENNIT_ATOMICS_H
#define SENNIT_ATOMICS_H
#include <stdbool.h>
#include <stdint.h>

static inline uint64_t sennit_load(const void *address) {
    return __atomic_load_n((const uint64_t *)address, __ATOMIC_ACQUIRE);
}

static inline uint64_t sennit_load_relaxed(const void *address) {
    return __atomic_load_n((const uint64_t *)address, __ATOMIC_RELAXED);
}

static inline void sennit_store(void *address, uint64_t value) {
    __atomic_store_n((uint64_t *)address, value, __ATOMIC_RELEASE);
}

static inline void sennit_store_relaxed(void *address, uint64_t value) {
    __atomic_store_n((uint64_t *)address, value, __ATOMIC_RELAXED);
}

/* Sequentially consistent, as are the following. */
static inline bool sennit_exchange_if(void *address, uint64_t expected, uint64_t value) {
    return __atomic_compare_exchange_n(
        (uint64_t *)address, &expected, value, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

/* The value after adding. */
static inline uint64_t sennit_add(void *address, int64_t value) {
    return __atomic_add_fetch((uint64_t *)address, (uint64_t)value, __ATOMIC_SEQ_CST);
}

/* The value before setting the bits of `mask`. */
static inline uint64_t sennit_set_bits(void *address, uint64_t mask) {
    return __atomic_fetch_or((uint64_t *)address, mask, __ATOMIC_SEQ_CST);
}

static inline void sennit_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

/* Tells the processor that this is a loop that waits. */
static inline void sennit_pause(void) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#elif defined(__aarch64__)
    __asm__ volatile("yield");
#endif
}

/* A clock that is cheap to read and runs at a constant rate, in ticks of its own. */
static inline uint64_t sennit_ticks(void) {
#if defined(__x86_64__)
    return __builtin_ia32_rdtsc();
#elif defined(__aarch64__)
    uint64_t ticks;
    __asm__ volatile("mrs %0, cntvct_el0" : "=r"(ticks));
    return ticks;
#else
    return 0;
#endif
}
#endif
