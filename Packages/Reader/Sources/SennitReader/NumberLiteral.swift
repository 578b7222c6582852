// SPDX-License-Identifier: MIT

/// A number as the reader understood it, before there is a bignum library to hold it.
///
/// The Reader package depends on nothing, so integers beyond 64 bits stay as digits. The rare cases
/// are boxed, which keeps a `Datum` small.
public enum NumberLiteral: Hashable, Sendable {
    /// An exact integer that fits 64 bits.
    case integer(Int)
    /// An exact integer that does not; `digits` are lower-case, without sign, prefix or leading zeros.
    indirect case bigInteger(negative: Bool, digits: String, radix: Int)
    /// An exact ratio as written, not reduced; the denominator is not zero and not negative.
    /// Both parts are integers; if both are big, their radix is the same.
    indirect case rational(numerator: NumberLiteral, denominator: NumberLiteral)
    /// `#e1.5e3`: the exact value digits × 10^exponent. The digits have neither leading nor trailing
    /// zeros, except that zero is `0` × 10^0.
    indirect case exactDecimal(negative: Bool, digits: String, exponent: Int)
    /// An inexact real, correctly rounded; includes `+inf.0`, `-inf.0` and `+nan.0`.
    case real(Double)
    /// A number that is not real, in rectangular form. The parts are literals of reals, either both `.real` or
    /// neither: a part that is exact beside an inexact one has been rounded, as decision 15 says. An exact
    /// imaginary part is not zero. What is written in polar form is here in rectangular form, too.
    indirect case complex(real: NumberLiteral, imaginary: NumberLiteral)
}
