/* SPDX-License-Identifier: MIT */
/* Fibonacci number 1,000,000, by doubling, a hundred times: long numbers by long ones. */
#include "timing.h"

int main(void) {
    double start = seconds();
    mpz_t a, b, c, d, sum;
    mpz_inits(a, b, c, d, sum, NULL);
    for (int round = 0; round < 100; round++) {
        mpz_set_ui(a, 0);
        mpz_set_ui(b, 1);
        for (int bit = 19; bit >= 0; bit--) {
            /* F(2n) = F(n) (2 F(n+1) - F(n)), F(2n+1) = F(n)^2 + F(n+1)^2 */
            mpz_add(c, b, b);
            mpz_sub(c, c, a);
            mpz_mul(c, a, c);
            mpz_mul(a, a, a);
            mpz_mul(d, b, b);
            mpz_add(d, a, d);
            if (1000000 >> bit & 1) {
                mpz_set(a, d);
                mpz_add(b, c, d);
            } else {
                mpz_set(a, c);
                mpz_set(b, d);
            }
        }
        mpz_add(sum, sum, a);
    }
    finish(start, sum, 809125963);
}
