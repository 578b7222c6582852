/* SPDX-License-Identifier: MIT */
/* Fibonacci number 1,000,000, by additions. */
#include "timing.h"

int main(void) {
    double start = seconds();
    mpz_t a, b;
    mpz_init_set_ui(a, 0);
    mpz_init_set_ui(b, 1);
    for (long n = 1000000; n > 0; n--) {
        mpz_add(a, a, b);
        mpz_swap(a, b);
    }
    finish(start, a, 918091266);
}
