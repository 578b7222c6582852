// SPDX-License-Identifier: MIT

/// Visits words outside the heap that the runtime holds: stacks and registers. Told whether the
/// collection is a minor one, in which case unchanged stack may be skipped. It is called by
/// whichever thread collects, while all workers are stopped.
package typealias RootScanner = (_ collector: Collector, _ isMinor: Bool) -> Void

/// What a root scanner is given: it passes each word, or run of words, it holds.
///
/// In a minor collection words change (their objects move out of the nursery); in a major one they
/// are only read.
package struct Collector {
    private let heap: Heap
    /// What takes the words in a major collection.
    private let cycle: MarkCycle?

    init(heap: Heap, cycle: MarkCycle? = nil) {
        self.heap = heap
        self.cycle = cycle
    }

    package var isMinor: Bool { cycle == nil }

    package func visit(_ word: inout Word) {
        if let cycle { cycle.add(word) } else { word = heap.evacuate(word) }
    }

    package func visit(_ words: UnsafeMutablePointer<Word>, count: Int) {
        if let cycle {
            for i in 0..<max(count, 0) { cycle.add(words[i]) }
        } else {
            for i in 0..<max(count, 0) { words[i] = heap.evacuate(words[i]) }
        }
    }
}

extension Heap {
    /// Collects. All workers are stopped, every live word is reachable from a root. Decides itself
    /// what of a major collection follows the minor one. `asked` is when the workers were told to stop.
    func collectStopped(forceMajor: Bool, asked: UInt64) {
        let start = monotonicNanoseconds()
        collection.pointee.statistics.allocatedBytes = shared.pointee.allocators.reduce(0) { $0 + $1.allocatedBytes }
        collectMinor()
        let middle = monotonicNanoseconds()
        stepMajor(force: forceMajor)
        let end = monotonicNanoseconds()
        collection.pointee.statistics.minorNanoseconds += middle &- start
        collection.pointee.statistics.majorNanoseconds += end &- middle
        collection.pointee.statistics.notePause(end &- asked)
        notePause(asked: asked, start: start, middle: middle, end: end)
    }

    /// Visits the words of an object that the collector follows.
    @inline(__always)
    func forEachWord(of word: Word, _ body: (UnsafeMutablePointer<Word>, Int) -> Void) {
        let p = word.address
        if word.isPair { return body(p, 2) }
        let header = Header(bits: p[0].bits)
        if header.type <= ObjectType.foreign.rawValue { return }
        if header.type == ObjectType.code.rawValue {
            return body(p + 1, CodeLayout.wordCount(of: p))
        }
        body(p + 1, header.size)
    }
}

/// Where a code object's words end and its instructions begin. The rest of the layout is the
/// machine's business.
package enum CodeLayout {
    /// Payload word that holds, as a fixnum, the number of payload words to follow.
    package static let wordCountIndex = 0

    @inline(__always)
    static func wordCount(of p: UnsafeMutablePointer<Word>) -> Int { p[1 + wordCountIndex].fixnum }
}
