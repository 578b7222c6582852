// SPDX-License-Identifier: MIT

/// The files of `Libraries`, which are part of the executable: libraries written in Scheme, found by their names as
/// those in files are, and what they include.
package enum EmbeddedFiles {
    /// What the names of embedded files begin with where a person sees them.
    package static let prefix = "sennit:"

    /// What the names of files with examples begin with.
    package static let examples = "examples/"

    /// The library that a file defines, or is included by: `(srfi 1)` for `srfi/1.sld` and for `srfi/1/fold.scm`.
    package static func library(ofFile name: String) -> String? {
        if name.hasPrefix(examples) { return nil }
        if name.hasSuffix(".sld") {
            return "(" + name.dropLast(4).split(separator: "/").joined(separator: " ") + ")"
        }
        let parts = name.split(separator: "/").dropLast()
        let owner = parts.joined(separator: "/") + ".sld"
        return text(of: owner) == nil ? nil : library(ofFile: owner)
    }

    /// The text of a file, by its path in `Libraries`.
    package static func text(of name: String) -> [UInt8]? {
        for index in 0..<count {
            let file = at(index)
            let isMeant = file.name.withUTF8Buffer { name.utf8.elementsEqual($0) }
            if isMeant { return file.text.withUTF8Buffer { Array($0) } }
        }
        return nil
    }
}
