// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The four normalization forms of Unicode Standard Annex 15.
enum NormalizationForm: CaseIterable {
    case nfd, nfc, nfkd, nfkc

    var isCompatible: Bool { self == .nfkd || self == .nfkc }
    var isComposed: Bool { self == .nfc || self == .nfkc }

    /// Below this all scalars stand for themselves, whatever is around them.
    var firstAffected: UInt32 {
        switch self {
        case .nfd: 0xC0
        case .nfc: 0x300
        case .nfkd, .nfkc: 0xA0
        }
    }
}

/// A text while it is normalized: scalars, each with its canonical combining class.
struct NormalizedText {
    private(set) var scalars: [UInt32] = []
    private var classes: [UInt8] = []
    private let table = NormalizationTable.shared
    private let form: NormalizationForm

    init(_ form: NormalizationForm) { self.form = form }

    // MARK: - Decomposition

    mutating func append(_ scalar: UInt32) {
        if scalar < 0xA0 {
            push(scalar, 0)
        } else if Hangul.isSyllable(scalar) {
            for part in Hangul.decomposition(scalar) { push(part, 0) }
        } else {
            let parts = table.decomposition(scalar, isCompatible: form.isCompatible)
            if parts.isEmpty {
                push(scalar, table.combiningClass(scalar))
            } else {
                for part in parts { push(part, table.combiningClass(part)) }
            }
        }
    }

    private mutating func push(_ scalar: UInt32, _ combiningClass: UInt8) {
        scalars.append(scalar)
        classes.append(combiningClass)
    }

    /// Puts what follows a starter into the order of the classes, and composes if the form wants that.
    mutating func finish() {
        var start = 0
        while start < scalars.count {
            if classes[start] == 0 {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, classes[end] != 0 { end += 1 }
            if end - start > 1 { order(start..<end) }
            start = end
        }
        if form.isComposed { compose() }
    }

    /// Sorting by class and then place keeps the order of equal classes in any length of time but the square.
    private mutating func order(_ range: Range<Int>) {
        if zip(range, range.dropFirst()).allSatisfy({ classes[$0] <= classes[$1] }) { return }
        let sorted = range.sorted { (classes[$0], $0) < (classes[$1], $1) }
        let (newScalars, newClasses) = (sorted.map { scalars[$0] }, sorted.map { classes[$0] })
        scalars.replaceSubrange(range, with: newScalars)
        classes.replaceSubrange(range, with: newClasses)
    }

    // MARK: - Composition

    /// Every scalar is composed with the last starter before it, unless something between them blocks it.
    private mutating func compose() {
        var kept = 0
        var starter: Int?
        var lastClass: UInt8 = 0
        for index in scalars.indices {
            let (scalar, combiningClass) = (scalars[index], classes[index])
            if let place = starter, kept == place + 1 || lastClass < combiningClass,
                let whole = composition(scalars[place], scalar)
            {
                scalars[place] = whole
                continue
            }
            if combiningClass == 0 { starter = kept }
            lastClass = combiningClass
            scalars[kept] = scalar
            classes[kept] = combiningClass
            kept += 1
        }
        scalars.removeSubrange(kept...)
        classes.removeSubrange(kept...)
    }

    private func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
        Hangul.composition(first, second) ?? table.composition(first, second)
    }
}

/// Korean syllables, whose decompositions are computed (the Unicode Standard, section 3.12).
private enum Hangul {
    private static let (firstSyllable, firstLead, firstVowel, firstTrail): (UInt32, UInt32, UInt32, UInt32) =
        (0xAC00, 0x1100, 0x1161, 0x11A7)
    private static let (leads, vowels, trails): (UInt32, UInt32, UInt32) = (19, 21, 28)

    static func isSyllable(_ scalar: UInt32) -> Bool { scalar &- firstSyllable < leads * vowels * trails }

    static func decomposition(_ scalar: UInt32) -> [UInt32] {
        let index = scalar - firstSyllable
        let lead = firstLead + index / (vowels * trails)
        let vowel = firstVowel + index % (vowels * trails) / trails
        let trail = index % trails
        return trail == 0 ? [lead, vowel] : [lead, vowel, firstTrail + trail]
    }

    static func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if first &- firstLead < leads, second &- firstVowel < vowels {
            return firstSyllable + ((first - firstLead) * vowels + (second - firstVowel)) * trails
        }
        guard isSyllable(first), (first - firstSyllable) % trails == 0, second > firstTrail,
            second < firstTrail + trails
        else { return nil }
        return first + (second - firstTrail)
    }
}
