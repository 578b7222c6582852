// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import Testing

extension Fixture {
    /// All fixtures, by name, and the examples of the manual. A fixture that cannot be read ends the test run.
    static let all: [Fixture] = {
        let here = "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let folders = names(in: here + "/fixtures").map { (name: $0, path: "\(here)/fixtures/\($0)") }
        let examples = (
            name: "examples", path: here + "/../../Packages/Evaluator/Sources/SennitLibrary/Examples"
        )
        return (folders + [examples]).flatMap { folder in
            names(in: folder.path).filter { $0.hasSuffix(".scm") }.map { file in
                do {
                    return try Fixture(name: "\(folder.name)/\(file)", path: "\(folder.path)/\(file)")
                } catch {
                    fatalError("\(folder.name)/\(file): \(error)")
                }
            }
        }
    }()

    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }
}
