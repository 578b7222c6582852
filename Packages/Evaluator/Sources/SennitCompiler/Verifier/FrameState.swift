// SPDX-License-Identifier: MIT

/// What the verifier knows of a frame at some point of the code, whichever way led there.
struct FrameState {
    /// What a register holds, where instructions ask for more than that it holds something.
    enum Fact: Equatable {
        /// The captured variable of an index: its value, or its box.
        case captured(Int)
        case box
        /// A closure with this number of arguments in its header.
        case procedure(detail: Int)
    }

    private(set) var written: RegisterSet
    private(set) var facts: [Int: Fact] = [:]
    /// Registers with closures made since the last safepoint, which may be patched as they are young, and
    /// where they are made.
    var newClosures: [Int: Int] = [:]
    /// Of those, the captured variables that do not have what the closure's code expects, until they are
    /// patched.
    var unpatched: [Int: Set<Int>] = [:]

    /// At the entry: the parameters are there, and nothing else.
    init(_ contents: CodeContents) {
        written = RegisterSet(count: contents.frameSize)
        for parameter in 0..<contents.parameterCount { written.insert(parameter) }
    }

    mutating func write(_ register: Int, _ fact: Fact? = nil) {
        written.insert(register)
        if facts[register] != fact { facts[register] = fact }
        if !newClosures.isEmpty { newClosures[register] = nil }
    }

    /// What was in `first` and the registers above it is no longer there.
    mutating func forget(from first: Int) {
        written.remove(from: first)
        if facts.keys.contains(where: { $0 >= first }) { facts = facts.filter { $0.key < first } }
        if !newClosures.isEmpty { newClosures = newClosures.filter { $0.key < first } }
    }

    /// Keeps what holds in both; whether that is less than before. Where ways meet, all closures are
    /// patched.
    mutating func formIntersection(_ other: FrameState) -> Bool {
        var hasChanged = written.formIntersection(other.written)
        if facts != other.facts {
            let common = facts.filter { other.facts[$0.key] == $0.value }
            hasChanged = hasChanged || common.count < facts.count
            facts = common
        }
        if newClosures != other.newClosures {
            let common = newClosures.filter { other.newClosures[$0.key] == $0.value }
            hasChanged = hasChanged || common.count < newClosures.count
            newClosures = common
        }
        return hasChanged
    }
}
