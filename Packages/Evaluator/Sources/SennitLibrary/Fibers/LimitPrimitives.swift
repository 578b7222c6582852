// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

package let limitSupport: [Primitive] = [
    Primitive(
        "spawn-limited", 2, 2, signature: "limits thunk",
        doc: "A group, as spawn-group makes it, within limits: see call-with-limits."
    ) {
        (machine, arguments) throws(Raise) in
        let limits = try machine.requireLimits(arguments)
        try machine.requireThunk(arguments[1], "call-with-limits")
        return try Worker.of(machine).spawn(arguments[1], limits: limits).word
    }
]

extension Machine {
    /// An association list from the names of limits to positive numbers.
    fileprivate func requireLimits(_ arguments: Arguments) throws(Raise) -> LimitRequest {
        let options = try Options(self, arguments, 0, "call-with-limits", known: LimitKind.allCases.map(\.rawValue))
        var request = LimitRequest()
        for kind in LimitKind.allCases {
            guard let word = options[kind.rawValue] else { continue }
            request[kind] =
                kind == .cpu || kind == .wall ? try limit(seconds: word, kind) : try limit(count: word, kind)
        }
        return request
    }

    /// Nanoseconds; what is too long is for ever.
    private func limit(seconds word: Word, _ kind: LimitKind) throws(Raise) -> Int? {
        guard Numbers.isReal(word) else { throw wrongLimit(kind, "a positive number of seconds", word) }
        let seconds = Numbers.double(word)
        guard seconds > 0 else { throw wrongLimit(kind, "a positive number of seconds", word) }
        let nanoseconds = (seconds * 1e9).rounded(.up)
        return nanoseconds < 1e18 ? Int(nanoseconds) : nil
    }

    private func limit(count word: Word, _ kind: LimitKind) throws(Raise) -> Int? {
        guard Numbers.isExactInteger(word) else { throw wrongLimit(kind, "a positive exact integer", word) }
        // A number that is no fixnum is more than there can be of anything.
        guard word.isFixnum ? word.fixnum > 0 : Numbers.double(word) > 0 else {
            throw wrongLimit(kind, "a positive exact integer", word)
        }
        return word.isFixnum ? word.fixnum : nil
    }

    private func wrongLimit(_ kind: LimitKind, _ expected: String, _ got: Word) -> Raise {
        error(
            Numbers.isReal(got) ? .range : .type,
            "call-with-limits: \(kind.rawValue) must be \(expected), got \(describe(got))", irritants: [got])
    }
}
