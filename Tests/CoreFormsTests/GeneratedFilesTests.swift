// SPDX-License-Identifier: MIT

// The schema is a product of its own: a test target that does not depend on it leaves these checks to
// `make check`, which runs the generator with --check.
#if canImport(CoreFormSchema)
import CoreFormSchema
import Testing

@Suite struct GeneratedFilesTests {
    @Test func `every declared node has a text in the tests`() {
        #expect(Set(NodeTable.names) == Set(CoreFormDeclarations.all.map(\.name) + ["FileSet"]))
        for form in CoreFormDeclarations.forms where form.name != "LocalReference" {
            #expect(NodeTable.texts.contains { $0.hasPrefix("(\(form.name) ") || $0.hasPrefix("(\(form.name)\n") })
        }
    }

    @Test func `the generated sources are what the declarations say`() throws {
        let root = CorpusFolder.path.split(separator: "/").dropLast(3).joined(separator: "/")
        let package = "/\(root)/Packages/CoreForms/Sources/SennitCoreForms/Generated/"
        for file in Rendering.swiftFiles() {
            let text = String(decoding: try CorpusFolder.bytes(of: package + file.name), as: UTF8.self)
            #expect(text == file.text, "\(file.name): run \(Rendering.command)")
        }
    }
}
#endif
