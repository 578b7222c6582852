// SPDX-License-Identifier: MIT
import CComplex

/// A complex number of doubles, beside the heap, and the functions of the C library on such. These keep the
/// signs of zeros and know where the infinities go (C99, annex G; Kahan, "Branch cuts for complex elementary
/// functions", 1987).
struct ComplexDouble {
    var real: Double
    var imaginary: Double

    init(_ real: Double, _ imaginary: Double) {
        self.real = real
        self.imaginary = imaginary
    }

    private init(_ value: sennit_complex) { self.init(value.real, value.imaginary) }

    static func * (a: ComplexDouble, b: ComplexDouble) -> ComplexDouble {
        ComplexDouble(sennit_multiply(a.real, a.imaginary, b.real, b.imaginary))
    }

    /// By the formula, which rounds better than Smith's method and is exact more often. What would overflow or
    /// vanish in it is scaled by a power of two first.
    static func / (a: ComplexDouble, b: ComplexDouble) -> ComplexDouble {
        let (p, q) = (a.extremeExponent, b.extremeExponent)
        let (n, d) = (a.scaled(by: -p), b.scaled(by: -q))
        let divisor = d.real * d.real + d.imaginary * d.imaginary
        let x = (n.real * d.real + n.imaginary * d.imaginary) / divisor
        let y = (n.imaginary * d.real - n.real * d.imaginary) / divisor
        // NaN that infinities and zeros made: annex G of C99 says what they are meant to be.
        if x.isNaN && y.isNaN { return ComplexDouble(sennit_divide(a.real, a.imaginary, b.real, b.imaginary)) }
        return ComplexDouble(x, y).scaled(by: p - q)
    }

    /// The exponent of the larger part, if squares of such numbers may leave the range of doubles; else 0.
    private var extremeExponent: Int {
        let larger = max(real.magnitude, imaginary.magnitude)
        guard larger.isFinite, larger > 0, !(-480...480).contains(Int(larger.exponent)) else { return 0 }
        return Int(larger.exponent)
    }

    private func scaled(by exponent: Int) -> ComplexDouble {
        if exponent == 0 { return self }
        return ComplexDouble(Complexes.scale(real, exponent), Complexes.scale(imaginary, exponent))
    }

    static func * (a: ComplexDouble, factor: Double) -> ComplexDouble {
        ComplexDouble(a.real * factor, a.imaginary * factor)
    }

    /// Of the two roots with a real part of zero the one above: below the branch cut C takes the other, which R7RS
    /// excludes (6.2.6).
    func squareRoot() -> ComplexDouble {
        let root = ComplexDouble(sennit_csqrt(real, imaginary))
        return root.real == 0 && root.imaginary < 0 ? ComplexDouble(0, -root.imaginary) : root
    }

    func exponential() -> ComplexDouble { ComplexDouble(sennit_cexp(real, imaginary)) }
    func logarithm() -> ComplexDouble { ComplexDouble(sennit_clog(real, imaginary)) }
    func sine() -> ComplexDouble { ComplexDouble(sennit_csin(real, imaginary)) }
    func cosine() -> ComplexDouble { ComplexDouble(sennit_ccos(real, imaginary)) }
    func tangent() -> ComplexDouble { ComplexDouble(sennit_ctan(real, imaginary)) }
    func arcSine() -> ComplexDouble { ComplexDouble(sennit_casin(real, imaginary)) }
    func arcCosine() -> ComplexDouble { ComplexDouble(sennit_cacos(real, imaginary)) }
    func arcTangent() -> ComplexDouble { ComplexDouble(sennit_catan(real, imaginary)) }

    /// e to the power of i × π × `turns`, without rounding π × `turns` first.
    static func direction(halfTurns turns: Double) -> ComplexDouble {
        // Exact: the remainder of doubles is a double.
        let rest = turns.remainder(dividingBy: 2)
        let quarter = (rest * 2).rounded()
        let angle = (rest - quarter / 2) * .pi
        let (x, y) = (Numbers.cosine(angle), Numbers.sine(angle))
        switch quarter {
        case 0: return ComplexDouble(x, y)
        case 1: return ComplexDouble(0 - y, x)
        case -1: return ComplexDouble(y, -x)
        default: return ComplexDouble(-x, 0 - y)
        }
    }
}
