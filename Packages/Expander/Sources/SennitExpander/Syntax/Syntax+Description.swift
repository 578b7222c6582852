// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension Syntax {
    /// A short rendering for messages: at most about `limit` characters, the rest elided.
    func brief(limit: Int = 60) -> String {
        var text = ""
        write(to: &text, limit: limit)
        return text
    }

    private func write(to text: inout String, limit: Int) {
        if text.utf8.count >= limit {
            text += "…"
            return
        }
        switch value {
        case .identifier(let identifier): text += identifier.symbol.name
        case .constant(let constant): text += Self.brief(constant)
        case .list(let items): Self.write(items, tail: nil, to: &text, limit: limit)
        case .improperList(let items, let tail): Self.write(items, tail: tail, to: &text, limit: limit)
        case .vector(let items):
            text += "#"
            Self.write(items, tail: nil, to: &text, limit: limit)
        }
    }

    private static func write(_ items: [Syntax], tail: Syntax?, to text: inout String, limit: Int) {
        text += "("
        for (index, item) in items.enumerated() {
            if index > 0 { text += " " }
            item.write(to: &text, limit: limit)
            if text.utf8.count >= limit {
                if index + 1 < items.count { text += " …" }
                break
            }
        }
        if let tail {
            text += " . "
            tail.write(to: &text, limit: limit)
        }
        text += ")"
    }

    private static func brief(_ constant: ConstantValue) -> String {
        switch constant {
        case .boolean(let value): value ? "#t" : "#f"
        case .number(.integer(let value)): String(value)
        case .number(.real(let value)): String(value)
        case .number: "a number"
        case .character(let scalar): "#\\\(scalar)"
        case .string(let string): "\"\(string.prefix(40))\""
        case .bytevector: "#u8(…)"
        default: "a constant"
        }
    }
}
