// SPDX-License-Identifier: MIT

/// What normalization has to know of each scalar, made of the generated data when it is first needed.
///
/// The standard library normalizes strings to compare them, but what it offers of that is no public
/// interface, and has no compatibility forms. Its version of Unicode would also be that of the compiler.
struct NormalizationTable: Sendable {
    static let shared = NormalizationTable()

    /// One scalar that is not inert: with a class, or with a decomposition.
    private struct Entry {
        var combiningClass: UInt8 = 0
        var canonical = 0..<0
        var compatible = 0..<0
    }

    /// For each 256 scalars where their indices begin in `indices`; the first 256 of those are all 0.
    private var pages = [UInt16](repeating: 0, count: 0x1100)
    private var indices = [UInt16](repeating: 0, count: 256)
    private var entries = [Entry()]
    /// Full decompositions, one behind the other.
    private var pool: [UInt32] = []
    /// Pairs of scalars that have a composition, ascending, and these.
    private var pairs: [UInt64] = []
    private var compositions: [UInt32] = []

    private init() {
        var position: UInt32 = 0
        var run: [UInt32] = []
        eachWord(combiningClassData) { word in
            run.append(word[0])
            guard run.count == 3 else { return }
            for scalar in (position + run[0])..<(position + run[0] + run[1]) {
                update(scalar) { $0.combiningClass = UInt8(run[2]) }
            }
            position += run[0] + run[1]
            run = []
        }
        var canonical = Mappings(canonicalData)
        var composed: [(pair: UInt64, whole: UInt32)] = []
        for (scalar, parts) in canonical.steps where parts.count == 2 && !canonical.excluded.contains(scalar) {
            composed.append((NormalizationTable.pair(parts[0], parts[1]), scalar))
        }
        composed.sort { $0.pair < $1.pair }
        pairs = composed.map(\.pair)
        compositions = composed.map(\.whole)
        for scalar in canonical.order {
            let range = store(canonical.full(scalar))
            update(scalar) {
                $0.canonical = range
                $0.compatible = range
            }
        }
        let compatible = Mappings(compatibilityData)
        canonical.steps.merge(compatible.steps) { first, _ in first }
        for scalar in canonical.order + compatible.order {
            let full = canonical.full(scalar)
            let known = self.canonical(scalar)
            let range = full.elementsEqual(pool[known]) ? known : store(full)
            update(scalar) { $0.compatible = range }
        }
    }

    private mutating func store(_ scalars: [UInt32]) -> Range<Int> {
        pool += scalars
        return (pool.count - scalars.count)..<pool.count
    }

    private mutating func update(_ scalar: UInt32, _ change: (inout Entry) -> Void) {
        let page = Int(scalar >> 8)
        if pages[page] == 0 {
            pages[page] = UInt16(indices.count / 256)
            indices += [UInt16](repeating: 0, count: 256)
        }
        let slot = Int(pages[page]) * 256 + Int(scalar & 0xFF)
        if indices[slot] == 0 {
            indices[slot] = UInt16(entries.count)
            entries.append(Entry())
        }
        change(&entries[Int(indices[slot])])
    }

    @inline(__always)
    private func entry(_ scalar: UInt32) -> Int {
        Int(indices[Int(pages[Int(scalar >> 8)]) * 256 + Int(scalar & 0xFF)])
    }

    func combiningClass(_ scalar: UInt32) -> UInt8 { entries[entry(scalar)].combiningClass }

    private func canonical(_ scalar: UInt32) -> Range<Int> { entries[entry(scalar)].canonical }

    /// The full decomposition; empty if it is the scalar itself. Not for Hangul syllables.
    func decomposition(_ scalar: UInt32, isCompatible: Bool) -> ArraySlice<UInt32> {
        let entry = entries[entry(scalar)]
        return pool[isCompatible ? entry.compatible : entry.canonical]
    }

    /// The scalar that two together are canonically the same as. Not for Hangul.
    func composition(_ first: UInt32, _ second: UInt32) -> UInt32? {
        let wanted = NormalizationTable.pair(first, second)
        var range = 0..<pairs.count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            if pairs[middle] == wanted { return compositions[middle] }
            range = pairs[middle] < wanted ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}

/// Decompositions by one step, as generated.
private struct Mappings {
    var steps: [UInt32: [UInt32]] = [:]
    var order: [UInt32] = []
    var excluded: Set<UInt32> = []

    init(_ data: StaticString) {
        var scalar: UInt32 = 0
        eachWord(data) { word, isMarked in
            scalar += word[0]
            steps[scalar] = Array(word[1...])
            order.append(scalar)
            if isMarked { excluded.insert(scalar) }
        }
    }

    func full(_ scalar: UInt32) -> [UInt32] {
        guard let parts = steps[scalar] else { return [scalar] }
        return parts.flatMap(full)
    }
}

private func eachWord(_ data: StaticString, _ body: ([UInt32]) -> Void) {
    eachWord(data) { word, _ in body(word) }
}

/// Calls `body` with the numbers of each word, and whether an exclamation mark was before them.
private func eachWord(_ data: StaticString, _ body: ([UInt32], Bool) -> Void) {
    data.withUTF8Buffer { bytes in
        var numbers: [UInt32] = [0]
        var isMarked = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "!"): isMarked = true
            case UInt8(ascii: ":"): numbers.append(0)
            case UInt8(ascii: " "):
                body(numbers, isMarked)
                (numbers, isMarked) = ([0], false)
            default:
                let digit = UInt32(byte) - (byte < 0x3A ? 0x30 : 0x61 - 10)
                numbers[numbers.count - 1] = numbers[numbers.count - 1] * 36 + digit
            }
        }
        body(numbers, isMarked)
    }
}
