/* SPDX-License-Identifier: MIT */
/* What the C programs have in common: a clock, and a check. */
#include <gmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

/* Prints the time since `start`, or ends the program if the result is not the one expected modulo a prime. */
static void finish(double start, const mpz_t result, unsigned long expected) {
    double elapsed = seconds() - start;
    unsigned long rest = mpz_fdiv_ui(result, 1000000007);
    if (rest != expected) {
        printf("wrong result: %lu\n", rest);
        exit(1);
    }
    printf("seconds: %.6f\n", elapsed);
}
