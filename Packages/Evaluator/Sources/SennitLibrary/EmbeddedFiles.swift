// SPDX-License-Identifier: MIT

/// The files of `Libraries`, which are part of the executable: libraries written in Scheme, found by their names as
/// those in files are, and what they include.
package enum EmbeddedFiles {
    /// What the names of embedded files begin with where a person sees them.
    package static let prefix = "sennit:"

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
