// SPDX-License-Identifier: MIT
import SennitReader

/// Checks of fields by type; the generated functions choose among these by overloading.
extension CoreFormValidator {
    mutating func validate(_ form: CoreForm, at field: String) {
        steps.append(.field(field))
        validate(form)
        steps.removeLast()
    }

    mutating func validate(_ forms: [CoreForm], at field: String) {
        steps.append(.field(field))
        for (index, form) in forms.enumerated() {
            steps.append(.element(index))
            validate(form)
            steps.removeLast()
        }
        steps.removeLast()
    }

    mutating func validate(_ lambda: Lambda, at field: String) {
        steps.append(.field(field))
        validate(lambda)
        steps.removeLast()
    }

    mutating func validate(_ lambdas: [Lambda], at field: String) {
        for (index, lambda) in lambdas.enumerated() { within(field, index) { $0.validate(lambda) } }
    }

    mutating func validate(_ bindings: [Binding], at field: String) {
        for (index, binding) in bindings.enumerated() { within(field, index) { $0.validate(binding) } }
    }

    mutating func validate(_ parameters: [Parameter], at field: String) {
        for (index, parameter) in parameters.enumerated() { within(field, index) { $0.validate(parameter) } }
    }

    mutating func validate(_ parameter: Parameter?, at field: String) {
        guard let parameter else { return }
        steps.append(.field(field))
        validate(parameter)
        steps.removeLast()
    }

    mutating func validate(_ exports: [Export], at field: String) {
        for (index, export) in exports.enumerated() { within(field, index) { $0.validate(export) } }
    }
}
