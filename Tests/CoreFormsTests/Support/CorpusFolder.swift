// SPDX-License-Identifier: MIT

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The files in the folder Corpus beside the tests.
enum CorpusFolder {
    struct Missing: Error {
        var path: String
    }

    static let path = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Corpus"

    static func files() throws -> [(name: String, bytes: [UInt8])] {
        guard let folder = opendir(path) else { throw Missing(path: path) }
        defer { closedir(folder) }
        var files: [(name: String, bytes: [UInt8])] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { files.append((name, try bytes(of: path + "/" + name))) }
        }
        return files.sorted { $0.name < $1.name }
    }

    static func bytes(of path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw Missing(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var byte = getc(file)
        while byte != EOF {
            bytes.append(UInt8(truncatingIfNeeded: byte))
            byte = getc(file)
        }
        return bytes
    }
}
