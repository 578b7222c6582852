// SPDX-License-Identifier: MIT
import SennitReader

/// Requirements on several fields of a node together; the declarations name these methods.
extension CoreFormValidator {
    mutating func checkHome(_ node: Define) { checkHome(node.module) }

    mutating func checkHome(_ node: DefineValues) { checkHome(node.module) }

    mutating func checkHome(_ node: DefineFunction) { checkHome(node.module) }

    private mutating func checkHome(_ home: ModuleName) {
        guard let module, home != module else { return }
        report(.unexpected(expected: "the name of the module, \(module)", found: "\(home)"), at: "module")
    }

    mutating func checkRestName(_ node: DefineValues) {
        guard let rest = node.rest, node.names.contains(rest) else { return }
        report(.unexpected(expected: "a name other than those before", found: "\(rest) again"), at: "rest")
    }

    mutating func checkNoTypes(_ node: LetValues) {
        for (index, parameter) in node.parameters.enumerated() {
            checkNoType(parameter, at: "parameters[\(index)].type")
        }
        if let rest = node.rest { checkNoType(rest, at: "rest.type") }
    }

    private mutating func checkNoType(_ parameter: Parameter, at path: String) {
        guard let type = parameter.type else { return }
        report(.unexpected(expected: "nil", found: "\(type)"), at: path)
    }

    mutating func checkExternalNames(_ node: Module) {
        requireDistinct(node.exports.map(\.externalName), at: "exports")
    }

    mutating func checkFieldsExist(_ node: RecordConstructor) {
        guard case .recordType(let type) = node.type else { return }
        for (index, field) in node.fields.enumerated() where field >= type.fields.count {
            reportField(field, of: type, at: "fields[\(index)]")
        }
    }

    mutating func checkFieldExists(_ node: RecordAccessor) {
        guard case .recordType(let type) = node.type, node.field >= type.fields.count else { return }
        reportField(node.field, of: type, at: "field")
    }

    private mutating func reportField(_ field: Int32, of type: RecordType, at path: String) {
        report(.unexpected(expected: "a number below \(type.fields.count)", found: "\(field)"), at: path)
    }
}
