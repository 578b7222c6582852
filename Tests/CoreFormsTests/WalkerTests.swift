// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@Suite struct WalkerTests {
    private struct Stop: Error {}

    @Test func `children are visited in the order of the text`() throws {
        for text in NodeTable.texts {
            let form = try CoreForm(canonicalText: text)
            // Variables of the node are unbound in its children: only look at what the printer says.
            var rest = try form.canonicalText()[...]
            for child in form.children {
                let first = try child.canonicalText().prefix { $0 != "\n" }
                let found = try #require(rest.range(of: first), "\(first) in order in \(text)")
                rest = rest[found.upperBound...]
            }
        }
    }

    @Test func `mapping children with identity changes nothing`() throws {
        for seed in 0..<100 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            for form in generator.program().forms {
                #expect(form.mapChildren { $0 } == form)
                #expect(WalkerTests.rebuilt(form) == form)
            }
        }
    }

    private static func rebuilt(_ form: CoreForm) -> CoreForm {
        form.mapChildren { rebuilt($0) }
    }

    @Test func `mapping replaces what is visited`() throws {
        for text in NodeTable.texts {
            let form = try CoreForm(canonicalText: text)
            let mark = CoreForm.constant(Constant(value: .symbol("mark")))
            let marked = form.mapChildren { _ in mark }
            #expect(marked.children == form.children.map { _ in mark })
            #expect(marked.nodeName == form.nodeName && marked.position == form.position)
        }
    }

    @Test func `errors of the visitor come out`() throws {
        let form = try CoreForm(canonicalText: NodeTable.texts[3])
        #expect(throws: Stop.self) { try form.forEachChild { (_) throws(Stop) in throw Stop() } }
        #expect(throws: Stop.self) { try form.mapChildren { (_) throws(Stop) in throw Stop() } }
    }

    @Test func `every form has a name and a position that can be set`() throws {
        for text in NodeTable.texts {
            var form = try CoreForm(canonicalText: text)
            #expect(text.hasPrefix("(" + form.nodeName))
            form.position = Position(77)
            #expect(form.position == Position(77))
            #expect(try form.canonicalText().contains("77"))
        }
    }
}

extension Substring {
    /// The first place of `text`, character by character.
    fileprivate func range(of text: Substring) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
