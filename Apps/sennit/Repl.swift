// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The read-eval-print loop: on a terminal with prompts, on a pipe without.
@MainActor
enum Repl {
    static func run() -> Int32 {
        let isTerminal = isatty(STDIN_FILENO) != 0
        do throws(SennitError) {
            let interpreter = try Interpreter(options: Run.options(["sennit"]))
            Interrupt.install(interpreter)
            return isTerminal ? interactive(interpreter) : try piped(interpreter)
        } catch {
            return Run.report(error)
        }
    }

    private static func interactive(_ interpreter: Interpreter) -> Int32 {
        Output.print("Sennit \(Command.version). Nothing here can be mutated. Ctrl-D leaves.")
        var pending: [UInt8] = []
        while true {
            Output.prompt(pending.isEmpty ? "> " : "  ")
            guard let line = readLine(strippingNewline: false) else {
                Output.print("")
                return Status.success
            }
            pending += Array(line.utf8)
            if pending.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }) {
                pending = []
                continue
            }
            do throws(SennitError) {
                let value = try interpreter.evaluate(pending, file: "(repl)")
                try interpreter.flush()
                try show(value, interpreter)
            } catch {
                if error.isIncomplete { continue }
                try? interpreter.flush()
                if case .exit(let status) = error { return status }
                Output.error(error.rendered)
            }
            pending = []
        }
    }

    /// Evaluates all of standard input, form by form, printing values.
    private static func piped(_ interpreter: Interpreter) throws(SennitError) -> Int32 {
        guard let source = readWholeDescriptor(STDIN_FILENO) else { throw .usage("cannot read standard input") }
        do throws(SennitError) {
            try interpreter.evaluateEach(source, file: "(stdin)") { value throws(SennitError) in
                try interpreter.flush()
                try show(value, interpreter)
            }
        } catch {
            try? interpreter.flush()
            return Run.report(error)
        }
        try interpreter.flush()
        return Status.success
    }

    private static func show(_ value: Value, _ interpreter: Interpreter) throws(SennitError) {
        if value.isUnspecified { return }
        try Output.result(try interpreter.write(value))
    }
}
