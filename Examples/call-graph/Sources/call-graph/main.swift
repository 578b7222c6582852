// SPDX-License-Identifier: MIT
//
// Prints which definitions of a program refer to which, from its core forms:
//
//     sennit expand program.scm > program.core
//     swift run call-graph program.core

import SennitCoreForms

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
}

let example = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 } + "/program.core"
let path = CommandLine.arguments.dropFirst().first ?? example
guard let text = contents(of: path) else {
    print("call-graph: cannot read \(path)")
    exit(1)
}
do {
    let graph = CallGraph(try Program(canonicalText: text))
    let own = Set(graph.references.compactMap(\.from))
    for (name, names) in graph.references {
        let inside = names.filter(own.contains).map(\.name.name)
        print("\(name?.name.name ?? "(top level)"): \(inside.isEmpty ? "-" : inside.joined(separator: ", "))")
    }
    let libraries = Set(graph.references.flatMap(\.to).filter { !own.contains($0) }.map { "\($0.module)" })
    print("libraries: \(libraries.sorted().joined(separator: ", "))")
    print("unused: \(graph.unused.isEmpty ? "-" : graph.unused.map(\.name.name).joined(separator: ", "))")
} catch {
    print("call-graph: \(path): \(error)")
    exit(1)
}
