// SPDX-License-Identifier: MIT

/// The texts of source files, the newest of each name.
///
/// A list, because an interpreter reads few files: making the type of a dictionary from names to
/// bytes, which Swift does when the program runs, took a tenth of the time to start one.
struct SourceTexts {
    private struct File {
        let name: String
        var bytes: [UInt8]
    }

    private var files: [File] = []

    /// The text of a file. Complexity: O(files).
    subscript(name: String) -> [UInt8]? {
        get { files.first { $0.name == name }?.bytes }
        set {
            let index = files.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let bytes?): files[index].bytes = bytes
            case (let index?, nil): files.remove(at: index)
            case (nil, let bytes?): files.append(File(name: name, bytes: bytes))
            case (nil, nil): break
            }
        }
    }
}
