// SPDX-License-Identifier: MIT
import SennitReader

/// A node of any type by its name and fields, for tools that treat all nodes alike: statistics, comparison,
/// coverage. Those that look for something in particular go by the types and `forEachChild`.
public protocol CoreFormNode: Sendable {
    /// The name of the node's type, as the canonical text has it.
    var nodeName: String { get }
    /// The fields in the order of the canonical text. Made anew at each call, one level deep.
    var nodeFields: [CoreFormField] { get }
}

/// A field of a node.
public struct CoreFormField: Sendable {
    public enum Value: Sendable {
        /// `nil` in the text.
        case none
        case position(Position)
        /// What has no nodes in it, as its canonical text on one line: a symbol, a constant, an index.
        case atom(String)
        case node(any CoreFormNode)
        case list([Value])
    }

    public let name: String
    public let value: Value

    init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }
}

extension CoreFormField.Value {
    init(_ symbol: Symbol) { self = .atom(CanonicalPrinter.line { $0.write(symbol) }) }
    init(_ symbol: Symbol?) { self = symbol.map { .init($0) } ?? .none }
    init(_ symbols: [Symbol]) { self = .list(symbols.map { .init($0) }) }
    init(_ index: Int32) { self = .atom(String(index)) }
    init(_ indices: [Int32]) { self = .list(indices.map { .init($0) }) }
    init(_ position: Position) { self = .position(position) }
    init(_ string: String) { self = .atom(CanonicalPrinter.line { $0.write(string) }) }
    init(_ name: ModuleName) { self = .atom(CanonicalPrinter.line { name.write(to: &$0) }) }
    init(_ names: [ModuleName]) { self = .list(names.map { .init($0) }) }
    init(_ constant: ConstantValue) { self = .atom(CanonicalPrinter.line { constant.write(to: &$0) }) }
    init(_ node: any CoreFormNode) { self = .node(node) }
    init(_ node: (any CoreFormNode)?) { self = node.map { .node($0) } ?? .none }
    init(_ nodes: [any CoreFormNode]) { self = .list(nodes.map { .node($0) }) }
}

extension CanonicalPrinter {
    /// What `write` writes, on one line however long.
    fileprivate static func line(_ write: (inout CanonicalPrinter) -> Void) -> String {
        var printer = CanonicalPrinter(nestingLimit: .max, isEndless: true)
        write(&printer)
        return String(decoding: printer.output, as: UTF8.self)
    }
}

// MARK: - Containers

extension Program: CoreFormNode {
    public var nodeName: String { "Program" }

    public var nodeFields: [CoreFormField] {
        [
            CoreFormField("version", .init(version)), CoreFormField("files", .node(files)),
            CoreFormField("forms", .init(forms)),
        ]
    }
}

extension FileSet: CoreFormNode {
    public var nodeName: String { "FileSet" }

    /// The text has no name for this field.
    public var nodeFields: [CoreFormField] {
        [
            CoreFormField(
                "entries",
                .list(
                    entries.map { entry in
                        switch entry {
                        case .file(let file): .node(file)
                        case .expansion(let expansion): .node(expansion)
                        }
                    }))
        ]
    }
}

extension FileSet.File: CoreFormNode {
    public var nodeName: String { "File" }

    public var nodeFields: [CoreFormField] {
        [
            CoreFormField("name", .init(name)), CoreFormField("base", .init(base)), CoreFormField("size", .init(size)),
            CoreFormField("lines", .init(lines)),
        ]
    }
}

extension FileSet.Expansion: CoreFormNode {
    public var nodeName: String { "Expansion" }

    public var nodeFields: [CoreFormField] {
        [
            CoreFormField("macro", .init(macro)), CoreFormField("base", .init(base)),
            CoreFormField("site", .init(site)),
        ]
    }
}
