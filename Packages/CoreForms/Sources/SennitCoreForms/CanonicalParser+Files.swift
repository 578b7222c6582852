// SPDX-License-Identifier: MIT
import SennitReader

extension CanonicalParser {
    /// Reads the files and expansions. The result is valid, as a `FileSet` always is.
    mutating func parseFileSet() throws(CoreFormError) -> FileSet {
        try expectNode("FileSet")
        var files = FileSet()
        while true {
            skipSpace()
            let start = index
            if try skipClose() { return files }
            let entry = try parseEntry()
            do {
                try files.append(entry)
            } catch {
                rewind(to: start)
                throw self.error(.files(error))
            }
        }
    }

    private mutating func parseEntry() throws(CoreFormError) -> FileSet.Entry {
        guard next == UInt8(ascii: "(") else { throw unexpected("(File ...) or (Expansion ...)") }
        advance()
        skipSpace()
        let word = bytes[index..<wordEnd()]
        if word.elementsEqual("File".utf8) {
            advance(by: word.count)
            return .file(try parseFileFields())
        }
        if word.elementsEqual("Expansion".utf8) {
            advance(by: word.count)
            return .expansion(try parseExpansionFields())
        }
        throw unexpected("the name File or Expansion", inNode: true)
    }
}
