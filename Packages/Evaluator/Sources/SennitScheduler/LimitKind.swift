// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What of an evaluation can be limited. The names are those of `call-with-limits`.
package enum LimitKind: String, CaseIterable, Sendable {
    case cpu = "cpu-seconds"
    case wall = "wall-seconds"
    case stack = "stack-bytes"
    case fibers = "fibers"
    case heap = "heap-bytes"
    case allocated = "allocated-bytes"

    /// A bit of a set of kinds.
    var bit: Int { 1 << number }
    /// Its place among all.
    var number: Int { LimitKind.allCases.firstIndex(of: self) ?? 0 }
    var symbol: Word { Word(Symbol(rawValue)) }
    var isTime: Bool { self == .cpu || self == .wall }
}

/// What an evaluation may use at most: nanoseconds, bytes or fibers by kind. What is missing is not limited.
package struct LimitRequest: Sendable {
    private var amounts: [LimitKind: Int] = [:]
    package init() {}

    package subscript(kind: LimitKind) -> Int? {
        get { amounts[kind] }
        set { amounts[kind] = newValue }
    }

    package var isEmpty: Bool { amounts.isEmpty }
}

extension LimitKind {
    /// What an error of it says.
    ///
    /// - Parameters:
    ///   - amount: the limit, in nanoseconds, bytes or fibers.
    ///   - isFinal: whether the evaluation was told before, and went on.
    func message(_ amount: Int, isFinal: Bool) -> String {
        let more = isFinal ? "; it was told so, and went on" : ""
        let hint = "; raise \(rawValue), or give it less to do"
        switch self {
        case .cpu: return "the evaluation has used its limit of \(seconds(amount)) of CPU time\(more)\(hint)"
        case .wall: return "the evaluation has taken its limit of \(seconds(amount))\(more)\(hint)"
        case .stack: return "the evaluation has used its limit of \(amount) bytes of stack\(more)\(hint)"
        case .fibers:
            return "the evaluation has \(amount) fiber\(amount == 1 ? "" : "s"), as many as its limit allows; "
                + "wait for some to end, or raise fibers"
        case .heap: return "the evaluation holds more than its limit of \(amount) bytes of heap\(more)\(hint)"
        case .allocated: return "the evaluation has allocated its limit of \(amount) bytes\(more)\(hint)"
        }
    }

    private func seconds(_ nanoseconds: Int) -> String {
        nanoseconds % 1_000_000_000 == 0
            ? "\(nanoseconds / 1_000_000_000) s" : "\(Double(nanoseconds) / 1e9) s"
    }

    /// The limit as a program gave it: seconds, bytes or fibers.
    func value(_ amount: Int, _ allocator: Allocator) -> Word {
        if !isTime { return Word(fixnum: amount) }
        return amount % 1_000_000_000 == 0
            ? Word(fixnum: amount / 1_000_000_000) : allocator.double(Double(amount) / 1e9)
    }
}
