// SPDX-License-Identifier: MIT

/// A set of characters of a regular expression: an expression over ranges and named sets, in postfix order.
///
/// It is never spelled out: whether a character is in it is found out when a text first has that character, and
/// `RegexpAlphabet` remembers it.
struct RegexpSet: Sendable {
    enum Folding: Int {
        case none, ascii, unicode
    }

    enum Name: Int {
        case alphabetic, lower, upper, title, numeric, punctuation, symbol, whitespace, control
        /// Characters of which a case variant is in `lower` or `upper`.
        case cased
    }

    enum Token {
        /// The bounds of ranges, ascending: 2n is the first character of range n, 2n + 1 its last.
        case ranges([UInt32])
        /// The same of characters after case folding.
        case folded([UInt32], Folding)
        case named(Name)
        case union, intersection, complement
    }

    let tokens: [Token]

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        if tokens.count == 1, case .ranges(let bounds) = tokens[0] { return Self.find(scalar.value, in: bounds) }
        var stack: [Bool] = []
        for token in tokens {
            switch token {
            case .ranges(let bounds): stack.append(Self.find(scalar.value, in: bounds))
            case .folded(let bounds, let folding): stack.append(Self.find(Self.fold(scalar, folding), in: bounds))
            case .named(let name): stack.append(Self.isMember(scalar, of: name))
            case .union:
                let last = stack.removeLast()
                stack[stack.count - 1] = stack[stack.count - 1] || last
            case .intersection:
                let last = stack.removeLast()
                stack[stack.count - 1] = stack[stack.count - 1] && last
            case .complement: stack[stack.count - 1] = !stack[stack.count - 1]
            }
        }
        return stack[0]
    }

    /// Whether some range has `value`: a binary search.
    private static func find(_ value: UInt32, in bounds: [UInt32]) -> Bool {
        var low = 0
        var high = bounds.count / 2
        while low < high {
            let middle = (low + high) / 2
            if value < bounds[2 * middle] {
                high = middle
            } else if value > bounds[2 * middle + 1] {
                low = middle + 1
            } else {
                return true
            }
        }
        return false
    }

    static func fold(_ scalar: Unicode.Scalar, _ folding: Folding) -> UInt32 {
        switch folding {
        case .none: scalar.value
        case .ascii: scalar.value &- 0x41 < 26 ? scalar.value | 0x20 : scalar.value
        case .unicode: scalar.simpleFolded.value
        }
    }

    static func isMember(_ scalar: Unicode.Scalar, of name: Name) -> Bool {
        let properties = scalar.properties
        switch name {
        case .alphabetic: return properties.isAlphabetic
        case .lower: return properties.isLowercase
        case .upper: return properties.isUppercase
        case .title: return properties.generalCategory == .titlecaseLetter
        case .numeric: return properties.generalCategory == .decimalNumber
        case .whitespace: return properties.isWhitespace
        case .cased:
            return properties.isLowercase || properties.isUppercase
                || properties.generalCategory == .titlecaseLetter
        case .punctuation:
            switch properties.generalCategory {
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                return true
            default: return false
            }
        case .symbol:
            switch properties.generalCategory {
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return true
            default: return false
            }
        case .control:
            switch properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned: return true
            default: return false
            }
        }
    }
}

extension RegexpSet {
    /// The ranges of the folded characters of ranges.
    static func foldedRanges(_ bounds: [UInt32], _ folding: Folding) -> [UInt32] {
        var ranges: [ClosedRange<UInt32>] = []
        for index in stride(from: 0, to: bounds.count, by: 2) {
            var rest = bounds[index]
            let last = bounds[index + 1]
            var start = rest
            while rest <= last {
                if let scalar = Unicode.Scalar(rest) {
                    let folded = fold(scalar, folding)
                    if folded != rest {
                        if start < rest { ranges.append(start...(rest - 1)) }
                        ranges.append(folded...folded)
                        start = rest + 1
                    }
                }
                rest += 1
            }
            if start <= last { ranges.append(start...last) }
        }
        return normalized(ranges)
    }

    /// Ascending bounds of ranges in any order, which may overlap.
    static func normalized(_ ranges: [ClosedRange<UInt32>]) -> [UInt32] {
        var bounds: [UInt32] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = bounds.last, range.lowerBound <= last + 1 {
                bounds[bounds.count - 1] = max(last, range.upperBound)
            } else {
                bounds.append(range.lowerBound)
                bounds.append(range.upperBound)
            }
        }
        return bounds
    }
}
