// SPDX-License-Identifier: MIT

/// What the verifier knows of a frame at some point of the code, whichever way led there.
struct FrameState {
    /// What a register holds, where instructions ask for more than that it holds something.
    enum Fact: Equatable {
        /// A captured variable: its value, or its box.
        case captured
        case box
        /// A closure: the number of arguments in its header, and how many captured variables it has at
        /// least.
        case procedure(detail: Int, captures: Int)
    }

    private(set) var written: RegisterSet
    private(set) var facts: [Int: Fact] = [:]
    /// Registers with closures made since the last safepoint, which may be patched: they are young.
    var newClosures: Set<Int> = []

    /// At the entry: the parameters are there, and nothing else.
    init(_ contents: CodeContents) {
        written = RegisterSet(count: contents.frameSize)
        for parameter in 0..<contents.parameterCount { written.insert(parameter) }
    }

    mutating func write(_ register: Int, _ fact: Fact? = nil) {
        written.insert(register)
        if facts[register] != fact { facts[register] = fact }
        if !newClosures.isEmpty { newClosures.remove(register) }
    }

    /// What was in `first` and the registers above it is no longer there.
    mutating func forget(from first: Int) {
        written.remove(from: first)
        if facts.keys.contains(where: { $0 >= first }) { facts = facts.filter { $0.key < first } }
        if newClosures.contains(where: { $0 >= first }) { newClosures = newClosures.filter { $0 < first } }
    }

    /// Keeps what holds in both; whether that is less than before.
    mutating func formIntersection(_ other: FrameState) -> Bool {
        var hasChanged = written.formIntersection(other.written)
        if facts != other.facts {
            let common = facts.filter { other.facts[$0.key] == $0.value }
            hasChanged = hasChanged || common.count < facts.count
            facts = common
        }
        if !newClosures.isSubset(of: other.newClosures) {
            newClosures.formIntersection(other.newClosures)
            hasChanged = true
        }
        return hasChanged
    }
}
