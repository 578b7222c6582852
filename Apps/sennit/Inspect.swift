// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Looking at what a program is turned into.
@MainActor
enum Inspect {
    static func expand(_ path: String) -> Int32 {
        show(path) { interpreter, source, name throws(SennitError) in
            try interpreter.coreForms(ofProgram: source, file: name)
        }
    }

    static func disassemble(_ path: String) -> Int32 {
        show(path) { interpreter, source, name throws(SennitError) in
            try interpreter.disassembly(ofProgram: source, file: name)
        }
    }

    private static func show(
        _ path: String, _ body: (Interpreter, [UInt8], String) throws(SennitError) -> String
    ) -> Int32 {
        guard let source = path == "-" ? readWholeDescriptor(STDIN_FILENO) : readWholeFile(path) else {
            Output.error("sennit: cannot read \(path): \(String(cString: strerror(errno)))")
            return Status.programError
        }
        do throws(SennitError) {
            let interpreter = try Interpreter(options: Run.options([path]))
            try Output.result(try body(interpreter, source, path == "-" ? "(stdin)" : path))
            return Status.success
        } catch {
            return Run.report(error)
        }
    }
}
