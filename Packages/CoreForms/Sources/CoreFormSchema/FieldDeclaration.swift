// SPDX-License-Identifier: MIT

/// One field of a node, from which its Swift property, its canonical text, its checks and its line
/// in the specification follow.
public struct FieldDeclaration: Sendable {
    /// What a field holds, or what the elements of its list are.
    public enum Kind: Sendable, Equatable {
        case symbol
        /// Two fields in the text, `:name` and `:id`.
        case variable
        /// An integer of 32 bits.
        case index
        /// An index that says which version of the format the text has.
        case version
        case position
        case moduleName
        case form
        case constant
        case string
        case fileSet
        /// Another declared node, always of this one type.
        case node(String)
    }

    public enum Shape: Sendable, Equatable {
        case one
        /// `nil` when there is none; the text says when that is.
        case optional(noneWhen: String)
        case list
    }

    /// What the validator requires of the field beyond its type.
    public enum Check: Sendable, Equatable {
        case notEmpty
        case notNegative
        case distinct
    }

    public var name: String
    public var kind: Kind
    public var shape: Shape
    /// One line: the property's doc comment and the specification's table.
    public var meaning: String
    public var checks: [Check]
    /// Whether the initialiser has a default (`nil` or `.none`) for the field.
    public var isDefaulted: Bool
    /// Whether the field holds a module's body, in which definitions may stand.
    public var isModuleBody = false

    public static func one(
        _ name: String, _ kind: Kind, _ meaning: String, checks: [Check] = []
    ) -> FieldDeclaration {
        FieldDeclaration(
            name: name, kind: kind, shape: .one, meaning: meaning, checks: checks, isDefaulted: false)
    }

    public static func optional(
        _ name: String, _ kind: Kind, _ meaning: String, noneWhen: String, isDefaulted: Bool = true
    ) -> FieldDeclaration {
        FieldDeclaration(
            name: name, kind: kind, shape: .optional(noneWhen: noneWhen), meaning: meaning, checks: [],
            isDefaulted: isDefaulted)
    }

    public static func list(
        _ name: String, _ kind: Kind, _ meaning: String, checks: [Check] = [], isModuleBody: Bool = false
    ) -> FieldDeclaration {
        FieldDeclaration(
            name: name, kind: kind, shape: .list, meaning: meaning, checks: checks, isDefaulted: false,
            isModuleBody: isModuleBody)
    }

    /// The position that all nodes end with.
    public static let position = FieldDeclaration(
        name: "position", kind: .position, shape: .one, meaning: "Where it stands in the source, 0 for nowhere.",
        checks: [], isDefaulted: true)
}

extension FieldDeclaration {
    var elementType: String {
        switch kind {
        case .symbol: "Symbol"
        case .variable: "Variable"
        case .index, .version: "Int32"
        case .position: "Position"
        case .moduleName: "ModuleName"
        case .form: "CoreForm"
        case .constant: "ConstantValue"
        case .string: "String"
        case .fileSet: "FileSet"
        case .node(let name): name
        }
    }

    /// The Swift type of the property.
    var swiftType: String {
        switch shape {
        case .one: elementType
        case .optional: "\(elementType)?"
        case .list: "[\(elementType)]"
        }
    }

    /// Whether the field leads to forms, directly or through another node.
    var leadsToForms: Bool {
        switch kind {
        case .form: true
        case .node(let name): CoreFormDeclarations.node(name).fields.contains(where: \.leadsToForms)
        default: false
        }
    }
}
