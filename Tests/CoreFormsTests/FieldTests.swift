// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

/// What tools see of nodes by their names and fields agrees with the text.
@Suite struct FieldTests {
    /// The text on one line as fields tell it.
    private func text(_ value: CoreFormField.Value) -> String {
        switch value {
        case .none: "nil"
        case .position(let position): "\(position.rawValue)"
        case .atom(let text): text
        case .node(let node): text(node)
        case .list(let elements): "(" + elements.map(text).joined(separator: " ") + ")"
        }
    }

    private func text(_ node: any CoreFormNode) -> String {
        let fields = node.nodeFields.map { field -> String in
            guard node is FileSet, case .list(let entries) = field.value else {
                return ":\(field.name) \(text(field.value))"
            }
            return entries.map(text).joined(separator: " ")
        }
        return "(" + ([node.nodeName] + fields.filter { !$0.isEmpty }).joined(separator: " ") + ")"
    }

    @Test func `fields are those of the text`() throws {
        for seed in 0..<60 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            let program = generator.program()
            #expect(try Program(canonicalText: text(program)) == program)
        }
    }

    @Test func `every node that is described has its fields`() throws {
        var seen: [String: [String]] = [:]
        func visit(_ value: CoreFormField.Value) {
            switch value {
            case .node(let node):
                seen[node.nodeName] = node.nodeFields.map(\.name)
                for field in node.nodeFields { visit(field.value) }
            case .list(let elements): elements.forEach(visit)
            case .none, .position, .atom: break
            }
        }
        for text in NodeTable.texts { visit(.node(try CoreForm(canonicalText: text))) }
        for node in NodeDescription.all where !["Program", "File", "Expansion", "Export"].contains(node.name) {
            #expect(seen[node.name] == node.fields.map(\.name), "\(node.name)")
        }
    }

    @Test func `statistics count nodes, and fields that are nil or empty`() throws {
        var statistics = CoreFormStatistics()
        statistics.add(
            try CoreForm(
                canonicalText: """
                    (Lambda :name nil :parameters () :rest (Parameter :name r :id 1 :type nil :position 0)
                    :returnType nil :body (Constant :value 1 :position 0) :position 0)
                    """))
        #expect(statistics.nodes == ["Lambda": 1, "Parameter": 1, "Constant": 1])
        #expect(statistics.depth == 2 && statistics.count == 3)
        let lambda = try #require(statistics.fields["Lambda"])
        #expect(lambda["parameters"]?.empty == 1 && lambda["parameters"]?.some == 0)
        #expect(lambda["rest"]?.some == 1 && lambda["rest"]?.none == 0 && lambda["name"]?.none == 1)
        #expect(statistics.missing.contains("Lambda.rest = nil"))
        #expect(statistics.missing.contains("Lambda.parameters with a value"))
        #expect(statistics.missing.contains("CaseLambda"))
        #expect(!statistics.missing.contains("Lambda.name = nil"))
        var twice = statistics
        twice.add(statistics)
        #expect(twice.count == 6 && twice.missing == statistics.missing)
    }
}
