// SPDX-License-Identifier: MIT

/// What there is to know of a type of node without having one. The table is generated from the declarations.
public struct NodeDescription: Sendable {
    public struct Field: Sendable {
        public enum Shape: Sendable {
            case one
            /// `nil` or one.
            case optional
            /// A list that may be empty.
            case list
            /// A list with at least one element.
            case listOfSome
        }

        public let name: String
        public let shape: Shape

        init(_ name: String, _ shape: Shape) {
            self.name = name
            self.shape = shape
        }
    }

    public let name: String
    /// Whether it is a case of `CoreForm`; the others are containers and parts of forms.
    public let isForm: Bool
    public let fields: [Field]

    init(_ name: String, isForm: Bool, fields: [Field]) {
        self.name = name
        self.isForm = isForm
        self.fields = fields
    }
}
