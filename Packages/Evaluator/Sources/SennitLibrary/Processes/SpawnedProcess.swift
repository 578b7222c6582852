// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine

/// A process that a program has started, with our ends of those of its standard streams that are pipes.
final class SpawnedProcess: Sendable {
    let process: Process
    let input: Port?
    let output: Port?
    let error: Port?

    init(_ process: Process, _ machine: Machine, _ command: SpawnCommand) {
        self.process = process
        let contents: PortState.Mode = command.isBinary ? [.open, .binary] : [.open, .textual]
        func port(_ stream: Stream?, _ direction: PortState.Mode, _ name: String) -> Port? {
            stream.map {
                machine.makePort($0, mode: contents.union(direction), name: "\(name) of \(command.program)")
            }
        }
        input = port(process.input, .output, "input")
        output = port(process.output, .input, "output")
        error = port(process.error, .input, "error output")
    }
}

/// What process-spawn was asked for.
struct SpawnCommand: Sendable {
    private static let streams: [(String, ChildStream)] = [("inherit", .inherit), ("ignore", .ignore), ("pipe", .pipe)]

    let program: String
    let arguments: [String]
    let environment: [String: String]?
    let directory: String?
    let input: ChildStream
    let output: ChildStream
    let error: ChildStream
    let isBinary: Bool

    init(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) {
        try machine.requireString(arguments[0], 0, procedure)
        program = arguments[0].stringValue
        self.arguments = try machine.requireStrings(arguments[1], 1, procedure)
        try machine.requireCapability(\.process, "process", procedure)
        let options = try Options(
            machine, arguments, 2, procedure,
            known: ["input", "output", "error", "directory", "environment", "binary"])
        func stream(_ name: String) throws(Raise) -> ChildStream {
            guard let word = options[name] else { return .inherit }
            return try machine.requireName(word, of: Self.streams, 2, procedure)
        }
        input = try stream("input")
        output = try stream("output")
        error = try stream("error")
        isBinary = options["binary"].map { $0 != .false } ?? false
        if let word = options["directory"] {
            try machine.requireString(word, 2, procedure)
            directory = word.stringValue
        } else {
            directory = nil
        }
        environment = try options["environment"].map { word throws(Raise) in
            try Self.variables(word, machine, procedure)
        }
    }

    private static func variables(
        _ list: Word, _ machine: Machine, _ procedure: String
    ) throws(Raise) -> [String: String] {
        var variables: [String: String] = [:]
        _ = try machine.requireList(list, 2, procedure)
        var rest = list
        while rest.isPair {
            let entry = rest.car
            guard entry.isPair, entry.car.is(.string), entry.cdr.is(.string) else {
                throw machine.wrongType(procedure, 2, "environment, a list of pairs of strings", list)
            }
            if variables[entry.car.stringValue] == nil { variables[entry.car.stringValue] = entry.cdr.stringValue }
            rest = rest.cdr
        }
        return variables
    }
}
