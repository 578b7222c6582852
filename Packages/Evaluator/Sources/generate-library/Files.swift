// SPDX-License-Identifier: MIT

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

func readFile(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
}

/// Writes what is to be in a file, or, with `--check`, ends the program if something else is there.
func write(_ text: String, to output: String) {
    if readFile(output) == text { return }
    if CommandLine.arguments.contains("--check") {
        print("not current: \(output); run swift run --package-path Packages/Evaluator generate-library")
        exit(1)
    }
    guard let file = fopen(output, "w"), fputs(text, file) >= 0, fclose(file) == 0 else {
        print("cannot write \(output)")
        exit(1)
    }
}

/// The names of the files in a folder and the folders in it, relative to it, that end in one of the suffixes.
func files(in folder: String, suffixes: [String], under prefix: String = "") -> [String] {
    var names: [String] = []
    guard let directory = opendir(folder + "/" + prefix) else { return [] }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        if name.hasPrefix(".") { continue }
        if suffixes.contains(where: { name.hasSuffix($0) }) {
            names.append(prefix + name)
        } else {
            names += files(in: folder, suffixes: suffixes, under: prefix + name + "/")
        }
    }
    return names.sorted()
}
