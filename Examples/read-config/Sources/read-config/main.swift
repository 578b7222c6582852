// SPDX-License-Identifier: MIT
// Reads a configuration file with nothing but Sennit's reader and prints each setting with its place.
// Usage: read-config [FILE]
import Foundation
import SennitReader

let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardized
let path = CommandLine.arguments.dropFirst().first ?? package.appendingPathComponent("server.config").path

guard let contents = FileManager.default.contents(atPath: path) else {
    print("read-config: cannot read \(path)")
    exit(1)
}
let configuration = Configuration(text: String(decoding: contents, as: UTF8.self))
for setting in configuration.settings {
    let values = setting.values.map(DatumPrinter.write).joined(separator: " ")
    print("\(setting.position.place): \(setting.name) = \(values)")
}
for problem in configuration.problems { print("error: \(problem)") }
exit(configuration.problems.isEmpty ? 0 : 1)
