// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif
import Testing

extension Fixture {
    /// All fixtures, by name. A fixture that cannot be read ends the test run.
    static let all: [Fixture] = {
        let root = #filePath.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/fixtures"
        var fixtures: [Fixture] = []
        for folder in names(in: root) {
            for file in names(in: root + "/" + folder) where file.hasSuffix(".scm") {
                do {
                    fixtures.append(try Fixture(name: "\(folder)/\(file)", path: "\(root)/\(folder)/\(file)"))
                } catch {
                    fatalError("\(folder)/\(file): \(error)")
                }
            }
        }
        return fixtures
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
