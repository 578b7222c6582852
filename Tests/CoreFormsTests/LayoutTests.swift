// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@Suite struct LayoutTests {
    @Test func `a small program has this text`() throws {
        var files = FileSet()
        _ = try files.addFile(name: "a.scm", bytes: Array("(define x 1)\n".utf8))
        let expansion = files.addExpansion(macro: "m", site: Position(3))
        let value = CoreForm.constant(Constant(value: .number(.integer(1)), position: expansion))
        let form = CoreForm.define(Define(module: ModuleName(["user"]), name: "x", value: value, position: Position(1)))
        #expect(
            try Program(files: files, forms: [form]).canonicalText() == """
                (Program
                  :version 1
                  :files (FileSet
                    (File :name "a.scm" :base 1 :size 13 :lines (0 13))
                    (Expansion :macro m :base 15 :site 3))
                  :forms ((Define :module (user) :name x :value (Constant :value 1 :position 15) :position 1)))

                """)
        #expect(
            try Program(files: FileSet(), forms: []).canonicalText()
                == "(Program :version 1 :files (FileSet) :forms ())\n")
    }

    @Test func `lists of integers fill lines`() throws {
        let form = CoreForm.constant(Constant(value: .bytevector(Array(100..<160))))
        let text = try form.canonicalText()
        let lines = text.split(separator: "\n")
        #expect(lines.count == 6 && lines.allSatisfy { $0.count <= 100 })
        #expect(lines[0] == "(Constant" && lines[1] == "  :value #u8(" && lines[2].hasPrefix("    100 101 102 "))
        #expect(try CoreForm(canonicalText: text) == form)
    }

    @Test func `a group that ends at column 100 stays on its line`() throws {
        func lines(_ count: Int) throws -> Int {
            let value = ConstantValue.string(String(repeating: "x", count: count))
            let text = try CoreForm.constant(Constant(value: value)).canonicalText()
            return text.split(separator: "\n").count
        }
        // `(Constant :value "" :position 0)` has 32 columns.
        #expect(try lines(100 - 32) == 1)
        #expect(try lines(100 - 32 + 1) == 3)
    }
}
