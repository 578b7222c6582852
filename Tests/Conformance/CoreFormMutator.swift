// SPDX-License-Identifier: MIT
import SennitCoreForms
import TestSupport

/// Makes core forms that somebody might have made by hand, or by mistake, from good ones.
///
/// It works on the text's tree of lists and atoms. Most mutations keep fields in their order and put into a place what
/// may stand there, so that many mutants pass the parser and the validator and it is the compiler and the machine that
/// have to cope.
struct CoreFormMutator {
    indirect enum Tree {
        case atom(String)
        case list([Tree])
    }

    private static let forms = Set(NodeDescription.all.filter(\.isForm).map(\.name))

    /// What stands for a constant: the edges of every type.
    private static let constants = [
        "0", "1", "-1", "255", "65536", "1152921504606846975", "-1152921504606846976", "9223372036854775807",
        "123456789012345678901234567890", "-123456789012345678901234567890", "1/3", "#e15e-1", "0.5", "-0.0", "1e+308",
        "+inf.0", "-inf.0", "+nan.0", "1+2i", "0.5-1.5i", "#t", "#f", "#\\a", "#\\x10ffff", "\"\"", "\"abc\"",
        "\"\u{e9}\u{1F600}\"", "sym", "||", "|nil|", "()", "(1 2 3)", "(1 . 2)", "#()", "#(1 #(2))", "#u8()",
        "#u8(0 255)",
        "#hash((a . 1))", "#set(1 2)", "#!unspecified", "#!eof", "(#0=(1) #0#)",
    ]

    private(set) var root: Tree
    /// Forms of the program without variables of their own, to be put elsewhere.
    private var pool: [Tree] = []
    private var globals: [Tree] = []

    init(_ text: [UInt8]) {
        var index = 0
        root = Self.parse(text, &index)
        collect(root)
    }

    var text: [UInt8] {
        var output: [UInt8] = []
        Self.write(root, to: &output)
        output.append(UInt8(ascii: "\n"))
        return output
    }

    mutating func mutate(using random: inout SeededGenerator) {
        var count = Int.random(in: 0..<max(Self.size(root), 1), using: &random)
        root = changed(root, &count, &random)
    }

    // MARK: - Trees

    private static func parse(_ text: [UInt8], _ index: inout Int) -> Tree {
        func skipSpace() { while index < text.count, text[index] <= 0x20 { index += 1 } }
        skipSpace()
        if index < text.count, text[index] == UInt8(ascii: "(") {
            index += 1
            var items: [Tree] = []
            skipSpace()
            while index < text.count, text[index] != UInt8(ascii: ")") {
                items.append(parse(text, &index))
                skipSpace()
            }
            index += 1
            return .list(items)
        }
        // Vectors and the like: what is before the parenthesis is a part of the atom.
        let start = index
        var quote: UInt8?
        var depth = 0
        while index < text.count {
            let byte = text[index]
            if let open = quote {
                if byte == UInt8(ascii: "\\") { index += 1 } else if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\\") {
                index += 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "|") {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            } else if byte <= 0x20 && depth == 0 {
                break
            }
            index += 1
        }
        index = min(index, text.count)
        return .atom(String(decoding: text[start..<index], as: UTF8.self))
    }

    private static func write(_ tree: Tree, to output: inout [UInt8]) {
        switch tree {
        case .atom(let text): output += text.utf8
        case .list(let items):
            output.append(UInt8(ascii: "("))
            for (index, item) in items.enumerated() {
                if index > 0 { output.append(UInt8(ascii: " ")) }
                write(item, to: &output)
            }
            output.append(UInt8(ascii: ")"))
        }
    }

    private static func size(_ tree: Tree) -> Int {
        guard case .list(let items) = tree else { return 1 }
        return items.reduce(1) { $0 + size($1) }
    }

    private static func head(_ tree: Tree) -> String? {
        guard case .list(let items) = tree, case .atom(let name)? = items.first else { return nil }
        return name
    }

    private mutating func collect(_ tree: Tree) {
        guard case .list(let items) = tree else { return }
        if let head = Self.head(tree), Self.forms.contains(head) {
            if head == "GlobalReference" { globals.append(tree) }
            if Self.size(tree) < 60, !Self.refersToLocals(tree), !head.hasPrefix("Define"), head != "Module",
                head != "Import"
            {
                pool.append(tree)
            }
        }
        for item in items { collect(item) }
    }

    private static func refersToLocals(_ tree: Tree) -> Bool {
        guard case .list(let items) = tree else { return false }
        return head(tree) == "LocalReference" || items.contains(where: refersToLocals)
    }

    // MARK: - Mutations

    /// The tree with its part number `count` changed.
    private func changed(_ tree: Tree, _ count: inout Int, _ random: inout SeededGenerator) -> Tree {
        if count == 0 {
            count = -1
            return mutated(tree, &random)
        }
        count -= 1
        guard case .list(var items) = tree else { return tree }
        for index in items.indices where count >= 0 { items[index] = changed(items[index], &count, &random) }
        return .list(items)
    }

    private func mutated(_ tree: Tree, _ random: inout SeededGenerator) -> Tree {
        let isForm = Self.head(tree).map(Self.forms.contains) ?? false
        switch tree {
        case .list where isForm: return mutatedForm(tree, &random)
        case .list(var items):
            guard !items.isEmpty else { return tree }
            let place = Int.random(in: 0..<items.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: items.remove(at: place)
            case 1: items.insert(items[place], at: place)
            case 2: items.swapAt(place, Int.random(in: 0..<items.count, using: &random))
            default: items[place] = .atom(Self.constants.randomElement(using: &random) ?? "0")
            }
            return .list(items)
        case .atom(let text):
            if let number = Int(text) {
                let others = [number &+ 1, number &- 1, 0, -1, 1, Int(Int32.max), Int(Int32.min), number &* 65536]
                return .atom("\(others.randomElement(using: &random) ?? 0)")
            }
            return .atom(["nil", "x", "car", "vector-ref", "()", "|a b|"].randomElement(using: &random) ?? "nil")
        }
    }

    private func mutatedForm(_ tree: Tree, _ random: inout SeededGenerator) -> Tree {
        let constant = Tree.list([
            .atom("Constant"), .atom(":value"), .atom(Self.constants.randomElement(using: &random) ?? "0"),
            .atom(":position"), .atom("0"),
        ])
        switch Int.random(in: 0..<10, using: &random) {
        case 0...3: return constant
        case 4...6: return pool.randomElement(using: &random) ?? constant
        case 7: return globals.randomElement(using: &random) ?? constant
        case 8:
            return .list([
                .atom("Call"), .atom(":operation"), globals.randomElement(using: &random) ?? constant,
                .atom(":arguments"), .list([tree, constant]), .atom(":position"), .atom("0"),
            ])
        default:
            return .list([
                .atom("Begin"), .atom(":forms"), .list([tree, tree]), .atom(":position"), .atom("0"),
            ])
        }
    }
}
