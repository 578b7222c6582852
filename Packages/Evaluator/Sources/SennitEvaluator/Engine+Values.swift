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

    func text(_ word: Word, _ style: TextStyle) -> String { machine.text(of: word, display: style == .display) }

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
        heap.store(value, in: globals.cell(module: environment.name, name: name), at: GlobalCell.value)
    }
}

extension ModuleName {
    static let base = ModuleName([Symbol("scheme"), Symbol("base")])
}
