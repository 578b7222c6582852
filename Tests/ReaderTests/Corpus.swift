// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The contents of `Corpus/*.bin` beside this file: inputs that once went wrong or are likely to.
func corpusFiles(besides path: String = #filePath) throws -> [[UInt8]] {
    let folder =
        path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/Corpus"
    guard let directory = opendir(folder) else { throw TestFailure(reason: "no folder \(folder)") }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name.hasSuffix(".bin") { names.append(name) }
    }
    return try names.sorted().map { try contents(of: "\(folder)/\($0)") }
}

private func contents(of path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw TestFailure(reason: "cannot open \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
        let count = fread(&buffer, 1, buffer.count, file)
        if count == 0 { return bytes }
        bytes += buffer.prefix(count)
    }
}
