// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The Scheme sources of this repository.
enum Sources {
    struct Missing: Error { var path: String }

    private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    static func all() throws -> [(path: String, text: [UInt8])] {
        try ["coverage-corpus", "Tests", "Examples", "Benchmarks", "Packages/Evaluator/Sources/SennitLibrary"]
            .flatMap { try files(in: "\(root)/\($0)") }
            .map { ($0, try read($0)) }
    }

    private static func files(in folder: String) throws -> [String] {
        guard let directory = opendir(folder) else { throw Missing(path: folder) }
        defer { closedir(directory) }
        var result: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let path = "\(folder)/\(name)"
            if name.hasSuffix(".scm") || name.hasSuffix(".sld") {
                result.append(path)
            } else if !name.contains(".") {
                result += (try? files(in: path)) ?? []
            }
        }
        return result.sorted()
    }

    private static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw Missing(path: path) }
        defer { fclose(file) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return result }
            result += buffer[..<count]
        }
    }
}
