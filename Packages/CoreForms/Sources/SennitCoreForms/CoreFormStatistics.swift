// SPDX-License-Identifier: MIT

/// How often programs have each type of node, and each field with and without a value.
public struct CoreFormStatistics: Sendable, Hashable {
    public struct Field: Sendable, Hashable {
        /// How often it was `nil`.
        public var none = 0
        /// How often it was a list without elements.
        public var empty = 0
        /// How often it was anything else.
        public var some = 0
    }

    /// By the name of the type.
    public private(set) var nodes: [String: Int] = [:]
    /// By the name of the type, then that of the field.
    public private(set) var fields: [String: [String: Field]] = [:]
    /// How deep nodes nest; a node by itself has the depth 1.
    public private(set) var depth = 0

    public init() {}

    /// The number of nodes of all types.
    public var count: Int { nodes.values.reduce(0, +) }

    /// Counts a node and all its parts.
    public mutating func add(_ node: any CoreFormNode) { add(node, depth: 1) }

    private mutating func add(_ node: any CoreFormNode, depth: Int) {
        self.depth = max(self.depth, depth)
        let name = node.nodeName
        nodes[name, default: 0] += 1
        for field in node.nodeFields {
            switch field.value {
            case .none: fields[name, default: [:]][field.name, default: Field()].none += 1
            case .list(let elements) where elements.isEmpty:
                fields[name, default: [:]][field.name, default: Field()].empty += 1
            default: fields[name, default: [:]][field.name, default: Field()].some += 1
            }
            add(field.value, depth: depth + 1)
        }
    }

    private mutating func add(_ value: CoreFormField.Value, depth: Int) {
        switch value {
        case .node(let node): add(node, depth: depth)
        case .list(let elements): for element in elements { add(element, depth: depth) }
        case .none, .position, .atom: break
        }
    }

    /// Adds what another one has counted.
    public mutating func add(_ other: CoreFormStatistics) {
        depth = max(depth, other.depth)
        nodes.merge(other.nodes, uniquingKeysWith: +)
        for (node, counts) in other.fields {
            fields[node, default: [:]].merge(counts) { left, right in
                Field(none: left.none + right.none, empty: left.empty + right.empty, some: left.some + right.some)
            }
        }
    }

    /// What the format has and was not met, such as `CaseLambda`, `Lambda.rest = nil` and `Call.arguments = ()`.
    public var missing: [String] {
        var missing: [String] = []
        for node in NodeDescription.all {
            guard nodes[node.name] != nil else {
                missing.append(node.name)
                continue
            }
            for field in node.fields {
                let counts = fields[node.name]?[field.name] ?? Field()
                if counts.some == 0 { missing.append("\(node.name).\(field.name) with a value") }
                if field.shape == .optional && counts.none == 0 { missing.append("\(node.name).\(field.name) = nil") }
                if field.shape == .list && counts.empty == 0 { missing.append("\(node.name).\(field.name) = ()") }
            }
        }
        return missing
    }
}
