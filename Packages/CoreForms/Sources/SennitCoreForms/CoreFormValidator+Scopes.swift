// SPDX-License-Identifier: MIT
import SennitReader

/// Which variables are in scope.
extension CoreFormValidator {
    mutating func bind(_ parameters: [Parameter], at field: String) {
        for (index, parameter) in parameters.enumerated() {
            within(field, index) { $0.bind(parameter.variable) }
        }
    }

    mutating func bind(_ parameter: Parameter?, at field: String) {
        guard let parameter else { return }
        steps.append(.field(field))
        bind(parameter.variable)
        steps.removeLast()
    }

    mutating func bind(_ bindings: [Binding], at field: String) {
        for (index, binding) in bindings.enumerated() {
            within(field, index) { $0.bind(binding.variable) }
        }
    }

    private mutating func bind(_ variable: Variable) {
        if variable.id < 1 {
            report(.unexpected(expected: "an id of at least 1", found: "\(variable.id)"), at: "id")
        }
        let former = binders.updateValue(Binder(name: variable.name, isInScope: true), forKey: variable.id)
        if former != nil { report(.duplicateVariable(variable), at: "id") }
    }

    mutating func unbind(_ parameters: [Parameter]) {
        for parameter in parameters { binders[parameter.variable.id]?.isInScope = false }
    }

    mutating func unbind(_ parameter: Parameter?) {
        if let parameter { binders[parameter.variable.id]?.isInScope = false }
    }

    mutating func unbind(_ bindings: [Binding]) {
        for binding in bindings { binders[binding.variable.id]?.isInScope = false }
    }

    mutating func checkReference(_ variable: Variable) {
        guard let binder = binders[variable.id], binder.isInScope, binder.name == variable.name else {
            report(.unboundVariable(variable))
            return
        }
    }
}
