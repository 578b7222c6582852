// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

extension Engine {
    enum TextStyle {
        case write, display
    }

    /// The text of a value; of multiple values, all of them with spaces between.
    func text(_ word: Word, _ style: TextStyle) -> String {
        let words = word.is(.multipleValues) ? Array(word.elements) : [word]
        return words.map { machine.text(of: $0, display: style == .display) }.joined(separator: " ")
    }

    func lookUp(_ name: Symbol) throws(SennitError) -> Word? {
        guard case .variable(let module, let name)? = environment.binding(of: name) else { return nil }
        do {
            return try globals.value(module: module, name: name)
        } catch {
            throw .syntax([Diagnostic(.compile, error.message)])
        }
    }

    func define(_ name: Symbol, _ value: Word) {
        environment.define(name)
        machine.allocator.store(value, in: globals.cell(module: environment.name, name: name), at: GlobalCell.value)
    }
}

extension ModuleName {
    static let base = ModuleName([Symbol("scheme"), Symbol("base")])
}
