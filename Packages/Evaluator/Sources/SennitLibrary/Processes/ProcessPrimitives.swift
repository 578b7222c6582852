// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine

/// (sennit process): other programs. What is built on this is in Scheme/processes.scm.
package let processPrimitives: [Primitive] = [
    Primitive(
        "process-spawn", 2, 3, signature: "program arguments [options]",
        doc: """
            Starts a program, looked for in PATH if its name has no slash, with a list of strings as its arguments, \
            and returns the process. options is an association list: input, output and error are inherit (the \
            default), ignore or pipe; directory is where the program works; environment is an association list of \
            strings in place of this process's; with a true value of binary the ports of pipes are binary.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let command = try SpawnCommand(machine, arguments, "process-spawn")
        return try machine.awaitOperation(
            .io, "process-spawn",
            {
                $0.spawn(
                    command.program, command.arguments, environment: command.environment, directory: command.directory,
                    input: command.input, output: command.output, error: command.error, $1)
            }
        ) {
            (machine, process) throws(Raise) in
            machine.heap.foreign(SpawnedProcess(process, machine, command), allocator: machine.allocator)
        }
    },
    Primitive("process?", 1, 1, signature: "object", doc: "Whether object is a process that process-spawn started.") {
        (machine, arguments) throws(Raise) in Word(machine.isForeign(SpawnedProcess.self, arguments[0]))
    },
    Primitive("process-id", 1, 1, signature: "process", doc: "The number that the system gave the process.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try machine.requireProcess(arguments[0], "process-id").process.pid)
    },
    portOf("process-input", "An output port: what is written to it the process reads from its standard input") {
        $0.input
    },
    portOf("process-output", "An input port of what the process writes to its standard output") { $0.output },
    portOf("process-error", "An input port of what the process writes to its standard error") { $0.error },
    Primitive(
        "process-wait", 1, 1, signature: "process",
        doc: """
            Waits until the process has ended and returns what it exited with; if a signal ended it, the signal's \
            number, negative. What it wrote may not be read yet.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let process = try machine.requireProcess(arguments[0], "process-wait").process
        return try machine.awaitOperation(.io, "process-wait", { _, completion in process.wait(completion) }) {
            (_, status) throws(Raise) in
            Word(fixnum: status.signal == 0 ? status.status : -Int(status.signal))
        }
    },
    Primitive(
        "process-kill", 1, 2, signature: "process [signal]",
        doc: """
            Sends the process a signal, a number or one of the symbols of signal-watch and kill, stop and cont; term \
            if it is not given. Nothing happens if the process has ended.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let process = try machine.requireProcess(arguments[0], "process-kill").process
        let signal = try arguments.optional(1).map { word throws(Raise) in
            try machine.requireSignal(word, 1, "process-kill")
        }
        process.kill(signal ?? Signals.terminate)
        return .unspecified
    },
    Primitive(
        "end-with-status", 1, 1, signature: "status",
        doc: """
            From now on the exit status of this program, should it come to its end by itself, is status, an integer \
            from 0 to 255; what exit says, or an error, comes before that.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let status = try machine.requireCount(arguments[0], 0, "end-with-status")
        guard status < 256 else {
            throw machine.error(.range, "end-with-status: \(status) is not below 256", irritants: [arguments[0]])
        }
        machine.runtime.endStatus.store(Int32(status), ordering: .relaxed)
        return .unspecified
    },
]

private func portOf(
    _ name: String, _ doc: String, _ port: @escaping @Sendable (SpawnedProcess) -> Port?
) -> Primitive {
    Primitive(name, 1, 1, signature: "process", doc: "\(doc); #f unless that is a pipe.") {
        (machine, arguments) throws(Raise) in
        port(try machine.requireProcess(arguments[0], name))?.word(machine) ?? .false
    }
}

extension Machine {
    fileprivate func requireProcess(_ word: Word, _ procedure: String) throws(Raise) -> SpawnedProcess {
        try requireForeign(SpawnedProcess.self, word, 0, "process", procedure)
    }
}
