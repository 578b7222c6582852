// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The read-eval-print loop: on a terminal with an editor, on a pipe without prompts.
@MainActor
enum Repl {
    struct Options {
        var hasBanner = true
        var prompt: String?
        /// Evaluated first, in the same environment.
        var expressions: [String] = []
        var files: [String] = []
        /// Whether to leave out `~/.sennitrc`.
        var skipsStartFile = false
    }

    static func run(_ options: Options = Options()) -> Int32 {
        let isTerminal = isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0
        return isTerminal ? TerminalRepl.run(options) : piped(options)
    }

    /// Evaluates all of standard input, form by form, printing values; the first error ends it.
    private static func piped(_ options: Options) -> Int32 {
        do throws(SennitError) {
            let interpreter = try Interpreter(options: Run.options(["sennit"]))
            Interrupt.install(interpreter)
            let session = try Session(interpreter)
            for (name, text) in try beginning(options) {
                if let status = evaluate(text, name, session) { return status }
            }
            guard let source = readWholeDescriptor(STDIN_FILENO) else { throw .usage("cannot read standard input") }
            return evaluate(source, "(stdin)", session) ?? Status.success
        } catch {
            return Run.report(error)
        }
    }

    /// A status if that is the end.
    private static func evaluate(_ source: [UInt8], _ name: String, _ session: Session) -> Int32? {
        switch session.evaluate(source, file: name, limits: Run.limits) {
        case .finished: return nil
        case .incomplete(let error), .failed(let error): return Run.report(error)
        }
    }

    /// What is evaluated before anything is entered: `~/.sennitrc` of a terminal, expressions, files.
    static func beginning(_ options: Options) throws(SennitError) -> [(name: String, text: [UInt8])] {
        var result: [(String, [UInt8])] = []
        for (index, expression) in options.expressions.enumerated() {
            result.append(("(-e \(index + 1))", Array(expression.utf8)))
        }
        for file in options.files {
            guard let text = readWholeFile(file) else { throw .usage("cannot read \(file)") }
            result.append((file, text))
        }
        return result
    }
}
