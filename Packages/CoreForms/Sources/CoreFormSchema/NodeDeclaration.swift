// SPDX-License-Identifier: MIT

/// One type of node: everything about it that more than one place needs to know.
public struct NodeDeclaration: Sendable {
    public enum Role: Sendable, Equatable {
        /// A case of `CoreForm`.
        case form(Place)
        /// Part of a form, with a struct of its own.
        case part
        /// Around the forms; the struct is written by hand.
        case container(swiftType: String)
    }

    /// Where a form may stand.
    public enum Place: Sendable, Equatable {
        case anywhere
        case topLevelOrModuleBody
        case topLevel
    }

    /// A requirement on several fields together: a method of the validator, written by hand.
    public struct Rule: Sendable {
        public var method: String
        public var sentence: String

        public init(_ method: String, _ sentence: String) {
            self.method = method
            self.sentence = sentence
        }
    }

    public var name: String
    public var role: Role
    /// Doc comment of the struct and semantics in the specification: one sentence per line.
    public var sentences: [String]
    public var fields: [FieldDeclaration]
    /// Fields whose variables the node binds, and the fields in which they are bound.
    public var binders: [String]
    public var scope: [String]
    public var rules: [Rule]

    init(
        _ name: String, _ role: Role, _ sentences: [String], fields: [FieldDeclaration],
        binders: [String] = [], scope: [String] = [], rules: [Rule] = []
    ) {
        self.name = name
        self.role = role
        self.sentences = sentences
        self.fields = fields
        self.binders = binders
        self.scope = scope
        self.rules = rules
    }
}

extension NodeDeclaration {
    /// The name of the case of `CoreForm`.
    var caseName: String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    /// The case's name where it is declared: Swift's keywords need quotes there.
    var declaredCaseName: String {
        ["let", "import"].contains(caseName) ? "`\(caseName)`" : caseName
    }

    var swiftType: String {
        if case .container(let type) = role { type } else { name }
    }

    var isForm: Bool {
        if case .form = role { true } else { false }
    }

    var isContainer: Bool {
        if case .container = role { true } else { false }
    }

    var place: Place {
        if case .form(let place) = role { place } else { .anywhere }
    }

    var hasPosition: Bool { fields.contains { $0.name == "position" } }

    func field(_ name: String) -> FieldDeclaration {
        guard let field = fields.first(where: { $0.name == name }) else {
            preconditionFailure("\(self.name) has no field \(name)")
        }
        return field
    }
}
