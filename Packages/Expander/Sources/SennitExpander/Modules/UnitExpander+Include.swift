// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// The forms of the files that an `include` names, in order.
    func include(_ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> [Syntax] {
        guard items.count >= 2 else { throw malformed(keyword, form) }
        var result: [Syntax] = []
        for item in items.dropFirst() {
            guard case .constant(.string(let path)) = item.value else {
                throw malformed(keyword, item, "a file name is a string")
            }
            result += try include(path, foldingCase: keyword == .includeFoldingCase, item)
        }
        return result
    }

    private func include(_ path: String, foldingCase: Bool, _ form: Syntax) throws(ExpanderError) -> [Syntax] {
        let including = file(containing: form.position)
        let (name, bytes): (String, [UInt8])
        do throws(ExpanderError) {
            (name, bytes) = try session.provider.load(include: path, relativeTo: including?.name)
        } catch {
            throw self.error(error.kind, error.message, at: form, hint: error.hint)
        }
        try checkCircle(name, from: including, path, form)
        let file: FileSet.File
        do throws(FileSetError) {
            file = try session.files.addFile(name: name, bytes: bytes)
        } catch {
            throw self.error(.limit(.positions), error.description, at: form)
        }
        if let including { session.includers[file.base] = including.base }
        return try read(bytes, foldingCase: foldingCase, file)
    }

    private func read(_ bytes: [UInt8], foldingCase: Bool, _ file: FileSet.File) throws(ExpanderError) -> [Syntax] {
        let converter = SyntaxReader(base: file.base, maximumHeight: options.maximumDepth)
        var readerOptions = ReaderOptions()
        readerOptions.foldCase = foldingCase
        var reader = Reader(bytes, options: readerOptions)
        var result: [Syntax] = []
        while true {
            let datum: Datum?
            do throws(ReaderError) {
                datum = try reader.next()
            } catch {
                throw ExpanderError(
                    .reader(error.kind), error.message, position: session.files.position(of: error.span, in: file),
                    length: error.span.length, hint: error.hint)
            }
            guard let datum else { return result }
            result.append(try converter.syntax(datum))
        }
    }

    private func checkCircle(
        _ name: String, from including: FileSet.File?, _ path: String, _ form: Syntax
    ) throws(ExpanderError) {
        var current = including
        while let file = current {
            if file.name == name {
                throw error(.include(path: path), "the file \(name) includes itself", at: form)
            }
            current = session.includers[file.base].flatMap { self.file(containing: Position($0)) }
        }
    }

    /// The file that a form is in; for one from a template, that of the outermost macro use.
    private func file(containing position: Position) -> FileSet.File? {
        session.files.location(of: position)?.file
    }
}
