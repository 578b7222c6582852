/* SPDX-License-Identifier: MIT */
/* The complex functions of C99: Swift does not import the type they take. */
#ifndef SENNIT_COMPLEX_H
#define SENNIT_COMPLEX_H
#include <complex.h>

struct sennit_complex {
    double real, imaginary;
};

static inline double _Complex sennit_pack(double real, double imaginary) {
    double _Complex z;
    __real__ z = real;
    __imag__ z = imaginary;
    return z;
}

static inline struct sennit_complex sennit_unpack(double _Complex z) {
    struct sennit_complex result = {__real__ z, __imag__ z};
    return result;
}

#define SENNIT_FUNCTION(name)                                                              \
    static inline struct sennit_complex sennit_##name(double real, double imaginary) {     \
        return sennit_unpack(name(sennit_pack(real, imaginary)));                          \
    }
SENNIT_FUNCTION(csqrt)
SENNIT_FUNCTION(cexp)
SENNIT_FUNCTION(clog)
SENNIT_FUNCTION(csin)
SENNIT_FUNCTION(ccos)
SENNIT_FUNCTION(ctan)
SENNIT_FUNCTION(casin)
SENNIT_FUNCTION(cacos)
SENNIT_FUNCTION(catan)
#undef SENNIT_FUNCTION

/* Products and quotients with what annex G says of infinities. */
static inline struct sennit_complex sennit_multiply(double a, double b, double c, double d) {
    return sennit_unpack(sennit_pack(a, b) * sennit_pack(c, d));
}

static inline struct sennit_complex sennit_divide(double a, double b, double c, double d) {
    return sennit_unpack(sennit_pack(a, b) / sennit_pack(c, d));
}
#endif
