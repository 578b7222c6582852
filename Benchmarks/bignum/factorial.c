/* SPDX-License-Identifier: MIT */
/* The factorial of 20,000, twenty times: a long number by a short one. */
#include "timing.h"

int main(void) {
    double start = seconds();
    mpz_t product, sum;
    mpz_init(product);
    mpz_init_set_ui(sum, 0);
    for (int round = 0; round < 20; round++) {
        mpz_set_ui(product, 1);
        for (unsigned long k = 2; k <= 20000; k++) mpz_mul_ui(product, product, k);
        mpz_add(sum, sum, product);
    }
    finish(start, sum, 375497131);
}
