/* SPDX-License-Identifier: MIT */
/* 10,000 digits of pi, one after the other, by Gosper's series as a spigot (Gibbons, "Unbounded spigot
   algorithms for the digits of pi", 2006). The digits are summed up with weights. */
#include "timing.h"

int main(void) {
    double start = seconds();
    mpz_t q, r, t, y, u, tmp, sum;
    mpz_inits(y, u, tmp, sum, NULL);
    mpz_init_set_ui(q, 1);
    mpz_init_set_ui(r, 180);
    mpz_init_set_ui(t, 60);
    unsigned long i = 2;
    for (unsigned long digits = 0; digits < 10000; digits++, i++) {
        unsigned long f = 3 * (3 * i + 1) * (3 * i + 2);
        /* y = (q (27 i - 12) + 5 r) / (5 t) */
        mpz_mul_ui(tmp, q, 27 * i - 12);
        mpz_mul_ui(u, r, 5);
        mpz_add(tmp, tmp, u);
        mpz_mul_ui(u, t, 5);
        mpz_tdiv_q(y, tmp, u);
        mpz_mul_ui(u, y, digits + 1);
        mpz_add(sum, sum, u);
        /* r = 10 f (q (5 i - 2) + r - y t) */
        mpz_mul_ui(tmp, q, 5 * i - 2);
        mpz_add(tmp, tmp, r);
        mpz_mul(u, y, t);
        mpz_sub(tmp, tmp, u);
        mpz_mul_ui(r, tmp, 10 * f);
        /* q = 10 q i (2 i - 1), t = t f */
        mpz_mul_ui(q, q, 10 * i * (2 * i - 1));
        mpz_mul_ui(t, t, f);
    }
    finish(start, sum, 222712703);
}
