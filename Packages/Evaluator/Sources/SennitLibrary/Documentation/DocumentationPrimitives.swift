// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What `doc` and `apropos` of (sennit doc) are made of.
package let documentationSupport: [Primitive] = [
    Primitive(
        "%documentation", 1, 1, signature: "name",
        doc: "What the manual says of a symbol, a string; #f if it knows none."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireSymbol(arguments[0], 0, "doc")
        let name = arguments[0].symbol.name
        let entries = machine.documentation(of: name)
        if entries.isEmpty { return .false }
        let text = entries.map { entry in
            let examples = Examples.text(of: name, library: entry.library)
            return "\(entry.usage)\n  \(entry.library)\n  \(entry.text)\n"
                + examples.split(separator: "\n").map { "    \($0)\n" }.joined()
        }
        return try machine.string(Array(text.joined(separator: "\n").utf8), "doc")
    },
    Primitive(
        "%names-with", 1, 1, signature: "part",
        doc: "The names that the manual knows and that have this string in them, as a sorted list."
    ) {
        (machine, arguments) throws(Raise) in
        guard arguments[0].is(.string) || arguments[0].isSymbol else {
            throw machine.wrongType("apropos", 0, "string", arguments[0])
        }
        let part = arguments[0].isSymbol ? arguments[0].symbol.name : arguments[0].stringValue
        var names = Set<String>()
        for row in 0..<LibraryIndex.count where LibraryIndex.library(row) != .sennitInternal {
            let name = LibraryIndex.name(row)
            if contains(name, part) { names.insert(name) }
        }
        for entry in EmbeddedDocumentation.all + machine.runtime.keywords where contains(entry.name, part) {
            names.insert(entry.name)
        }
        return machine.allocator.list(names.sorted().map { Word(Symbol($0)) })
    },
]

private func contains(_ name: String, _ part: String) -> Bool {
    let (name, part) = (Array(name.utf8), Array(part.utf8))
    guard part.count <= name.count else { return false }
    return (0...name.count - part.count).contains { name[$0..<$0 + part.count].elementsEqual(part) }
}

extension Machine {
    /// Of keywords, variables of the built-in libraries and those of libraries in embedded files.
    fileprivate func documentation(of name: String) -> [Documentation] {
        runtime.keywords.filter { $0.name == name } + Documentation.entries(named: name)
    }
}
