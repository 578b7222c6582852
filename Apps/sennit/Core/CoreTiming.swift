// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms

/// `sennit core time`: what a program costs from its source and from its core forms.
///
/// Each step is done several times in one interpreter, which then knows the libraries, and the shortest time counts.
enum CoreTiming {
    private struct Times {
        var expand = Double.infinity
        var print = Double.infinity
        var parse = Double.infinity
        var load = Double.infinity
    }

    @Sendable static func run(_ options: CoreCommand.Options) -> Int32 {
        var table = TextTable([
            "program", "source KB", "core KB", "expand ms", "load and compile ms", "ratio", "print MB/s", "parse MB/s",
        ])
        do throws(SennitError) {
            for file in options.files {
                guard let source = CoreCommand.read(file) else { return Status.programError }
                let (times, size) = try measure(source, file, options)
                table.add([
                    file, "\(source.count / 1000)", "\(size / 1000)", milliseconds(times.expand),
                    milliseconds(times.load),
                    hundredths(times.expand / times.load), hundredths(Double(size) / times.print / 1e6),
                    hundredths(Double(size) / times.parse / 1e6),
                ])
            }
        } catch {
            Output.error(error.rendered)
            return Status.programError
        }
        Output.print(table.text)
        return Status.success
    }

    private static func measure(
        _ source: [UInt8], _ file: String, _ options: CoreCommand.Options
    ) throws(SennitError) -> (Times, size: Int) {
        var settings = InterpreterOptions()
        settings.capabilities = .all
        settings.libraryPath = [file.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(file[..<$0]) } ?? "."]
        let interpreter = try Interpreter(options: settings)
        var times = Times()
        var size = 0
        let end = ChildProcess.now() + 2
        var round = 0
        while round < 3 || (round < 50 && ChildProcess.now() < end) {
            round += 1
            let start = ChildProcess.now()
            let expanded = try interpreter.expand(program: source, file: file)
            times.expand = min(times.expand, ChildProcess.now() - start)
            let program = expanded.withoutUnusedFiles()
            do {
                let start = ChildProcess.now()
                let text = try program.canonicalBytes(nestingLimit: options.nestingLimit)
                let printed = ChildProcess.now()
                _ = try Program(canonicalText: text, nestingLimit: options.nestingLimit)
                let parsed = ChildProcess.now()
                _ = try interpreter.compile(coreForms: text, file: file)
                times.print = min(times.print, printed - start)
                times.parse = min(times.parse, parsed - printed)
                times.load = min(times.load, ChildProcess.now() - parsed)
                size = text.count
            } catch let error as SennitError {
                throw error
            } catch {
                throw .usage("\(file): \(error)")
            }
        }
        return (times, size)
    }

    private static func milliseconds(_ seconds: Double) -> String { hundredths(seconds * 1000) }

    private static func hundredths(_ number: Double) -> String {
        let hundredths = Int((min(number, 1e12) * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
