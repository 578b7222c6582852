// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Exact integers against a reference: Swift's 128-bit integers, around every size at which the
/// representation changes.
@Suite struct NumberTests {
    /// 0, ±1, ±7, and ±2^k - 1, ±2^k, ±2^k + 1 where fixnums, machine words and limbs end.
    static let borders: [Int128] = {
        var values: [Int128] = [0, 1, -1, 7, -7]
        for exponent in [30, 31, 32, 53, 59, 60, 61, 62, 63, 64, 65] {
            for offset: Int128 in [-1, 0, 1] {
                let value = Int128(1) << exponent + offset
                values += [value, -value]
            }
        }
        return values
    }()

    /// Evaluates `(op a b)` for all pairs of `values` that `reference` has a result for.
    private func check(
        _ operation: String, _ values: [Int128] = borders, _ reference: (Int128, Int128) -> Int128?
    ) throws {
        let scheme = try Interpreter()
        let procedure = try scheme.evaluate("(lambda (pairs) (map (lambda (p) (\(operation) (car p) (cdr p))) pairs))")
        for a in values {
            let partners = values.filter { reference(a, $0) != nil }
            let pairs = try scheme.evaluate("'(" + partners.map { "(\(a) . \($0))" }.joined(separator: " ") + ")")
            let results = try scheme.write(scheme.call(procedure, [pairs]))
            let expected = partners.compactMap { reference(a, $0) }.map { "\($0)" }.joined(separator: " ")
            #expect(results == "(\(expected))", "\(operation) of \(a)")
        }
    }

    @Test func sums() throws { try check("+") { $0 + $1 } }
    @Test func differences() throws { try check("-") { $0 - $1 } }
    @Test func products() throws {
        try check("*") { a, b in
            let (product, overflow) = a.multipliedReportingOverflow(by: b)
            return overflow ? nil : product
        }
    }

    @Test func quotients() throws { try check("quotient") { $1 == 0 ? nil : $0 / $1 } }
    @Test func remainders() throws { try check("remainder") { $1 == 0 ? nil : $0 % $1 } }
    @Test func moduli() throws { try check("modulo", Self.borders, Self.modulo) }

    @Test func floorQuotients() throws {
        try check("floor-quotient") { a, b in
            Self.modulo(a, b).map { (a - $0) / b }
        }
    }

    @Test func bitwiseOperations() throws {
        try check("bitwise-and") { $0 & $1 }
        try check("bitwise-ior") { $0 | $1 }
        try check("bitwise-xor") { $0 ^ $1 }
    }

    @Test func orders() throws {
        try check("(lambda (a b) (if (< a b) -1 (if (= a b) 0 1)))") { $0 < $1 ? -1 : $0 == $1 ? 0 : 1 }
    }

    @Test func shifts() throws {
        let counts: [Int128] = [0, 1, -1, 3, -3, 31, -31, 60, -60, 61, -61, -64, -127]
        try check("arithmetic-shift", Self.borders + counts) { value, count in
            guard counts.contains(count) else { return nil }
            if count < 0 { return value >> -count }
            return value.magnitude.leadingZeroBitCount > Int(count) + 1 ? value << count : nil
        }
    }

    private static func modulo(_ a: Int128, _ b: Int128) -> Int128? {
        if b == 0 { return nil }
        let remainder = a % b
        return remainder != 0 && (remainder < 0) != (b < 0) ? remainder + b : remainder
    }
}
