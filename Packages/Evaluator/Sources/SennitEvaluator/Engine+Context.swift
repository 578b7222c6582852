// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

extension Engine {
    /// Default ports, capabilities and the parameters `current-input-port` and so on.
    func installContext() {
        let wanted = options.capabilities
        let context = RuntimeContext.install(
            on: machine,
            capabilities: SennitLibrary.Capabilities(
                files: wanted.files, network: wanted.network, environment: wanted.environment,
                process: wanted.process, clock: wanted.clock),
            usesProcessStreams: options.usesProcessStreams)
        context.commandLine = options.arguments
        context.readInput = options.readInput
        context.features = Provider.featureNames
        context.describeKeywords = {
            CoreSyntax.allCases.map {
                Documentation(library: $0.home, name: $0.name, usage: $0.usage, text: $0.documentation)
            } + Engine.unitKeywords
        }
        if let output = options.output {
            install(output, as: .output, options.showsLines ? .atLineEnds : .whenFull, in: context)
        }
        if let output = options.errorOutput { install(output, as: .error, .always, in: context) }
        // Literals of code are old objects, and the parameters below are literals: a collection moves
        // the ports out of the nursery.
        heap.collect(machine.allocator)
        installPortParameters(context)
        machine.shared.pointee.describer = Machine.describeBriefly
    }

    /// The words that work before anything is imported, which no library exports.
    private static let unitKeywords = [
        Documentation(
            library: "at the top level", name: "import", usage: "(import import-set ...)",
            text: """
                Makes the exports of libraries visible; an import set is a library's name, or (only set name ...), \
                (except set name ...), (prefix set name) or (rename set (name new-name) ...) (R7RS 5.2).
                """),
        Documentation(
            library: "at the top level", name: "define-library", usage: "(define-library (name ...) declaration ...)",
            text: """
                Defines a library; a declaration is (export ...), (import ...), (begin ...), (include ...) or \
                (cond-expand ...) (R7RS 5.6).
                """),
        Documentation(
            library: "at the top level", name: "defmodule", usage: "(defmodule name clause ... form ...)",
            text: """
                Defines a library (name) whose body follows its clauses: (export name ... (name arguments) ...), \
                (import ...), (doc text). name:export means what it exports, always of the version loaded last. In a \
                file the body may follow the form.
                """),
    ]

    private func install(
        _ receive: @escaping @Sendable ([UInt8]) -> Void, as port: StandardPort, _ flushing: PortState.Flushing,
        in context: RuntimeContext
    ) {
        let word = Port.make(
            machine, mode: .openTextualOutput, device: .sink { receive(Array($0)) },
            name: port == .error ? "error output" : "output", flushing: flushing)
        context.setStandardPort(port, word, machine)
    }

    /// Errors of fibers that nobody waited for are told to whoever the options name.
    func installReports() {
        let options = self.options
        scheduler.report = { [unowned self] machine, fiber, payload in
            let who = scheduler.describe(fiber)
            // Source positions can be looked up while the interpreter's own thread runs fibers, and expands nothing.
            let what = running.withLock { isRunning ? uncaught(payload).rendered : machine.describe(payload) }
            let text = "\(who) ended by an error that nobody waited for:\n\(what)"
            if let receive = options.unhandledError { receive(text) } else { writeToStandardError(text + "\n") }
        }
    }

    private func installPortParameters(_ context: RuntimeContext) {
        var parameters: [Word] = []
        while let port = StandardPort(rawValue: parameters.count) {
            let name = portParameters[parameters.count]
            guard let row = LibraryIndex.row(of: Symbol(stringLiteral: name), in: .schemeBase) else {
                preconditionFailure("(scheme base) lacks \(name)")
            }
            let parameter = machine.makeOldParameter(value: context.standardPort(port, machine))
            parameters.append(globals.keep(parameter, as: row))
        }
        let known = parameters
        context.currentPort = { machine, port in machine.parameterValue(known[port.rawValue]) }
    }
}
