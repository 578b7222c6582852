// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// An error at a form; for one from a template, at the use of a macro in the source that led to it.
    func error(
        _ kind: ExpanderError.Kind, _ message: String, at form: Syntax, hint: String? = nil
    ) -> ExpanderError {
        var position = form.position
        var length = form.length
        var macros: [Symbol] = []
        while let use = use(at: position) {
            if macros.count < 8 { macros.append(use.macro) }
            position = use.site
            length = use.length
        }
        return ExpanderError(kind, message, position: position, length: length, hint: hint, macros: macros)
    }

    /// An error for a form that does not have its keyword's shape.
    func malformed(_ keyword: CoreSyntax, _ form: Syntax, _ detail: String? = nil) -> ExpanderError {
        let detail = detail.map { "\($0); " } ?? ""
        return error(
            .syntax(keyword: keyword.symbol, expected: keyword.shape),
            "\(keyword.name): \(detail)expected \(keyword.shape)", at: form)
    }

    func duplicate(_ name: Symbol, _ what: String, at form: Syntax) -> ExpanderError {
        error(.duplicate(name), "\(what) \(name) is bound twice", at: form)
    }

    /// The macro use whose expansion a position stands for; nil for a position in a file.
    private func use(at position: Position) -> MacroUse? {
        var low = 0
        var high = uses.count
        while low < high {
            let middle = low + (high - low) / 2
            if uses[middle].position.rawValue < position.rawValue { low = middle + 1 } else { high = middle }
        }
        return low < uses.count && uses[low].position == position ? uses[low] : nil
    }
}
