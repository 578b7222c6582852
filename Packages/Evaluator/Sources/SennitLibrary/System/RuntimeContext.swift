// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import Synchronization

/// Which of the three ports that every program has.
package enum StandardPort: Int, Sendable, CaseIterable {
    case input, output, error
}

/// What the primitives of one machine share beside the heap: default ports, capabilities, the
/// command line. Attached to the machine as its context; used only by the thread that runs it.
package final class RuntimeContext {
    package var capabilities: Capabilities
    /// What `(command-line)` returns: the program's name, and its arguments.
    package var commandLine: [String] = []
    /// What `(features)` returns. The evaluator sets it to what `cond-expand` is told.
    package var features: [String] = [
        "r7rs", "exact-closed", "exact-complex", "ieee-float", "full-unicode", "ratios", "sennit",
    ]
    /// Finds the current port. The evaluator replaces it by a look at the parameter objects; until
    /// then, and as their global values, there are the standard ports.
    package var currentPort: @Sendable (Machine, StandardPort) -> Word = { machine, port in
        machine.runtime.standardPort(port, machine)
    }
    /// What `eval` asks of the evaluator; set by it.
    package var evaluation: EvaluationService?
    /// What the procedures of (sennit repl) and (sennit module) ask of it.
    package var session: SessionService?
    /// Asks a person for a line.
    package var readInput: (@Sendable (_ prompt: String, _ reply: @escaping @Sendable (String?) -> Void) -> Void)?
    /// What the manual says of the keywords, which the expander knows; set by the evaluator.
    package var describeKeywords: @Sendable () -> [Documentation] = { [] }
    var keywords: [Documentation] { describeKeywords() }
    /// The exit status of a program that comes to its end by itself.
    package let endStatus = Atomic<Int32>(0)
    private let generatedSymbols = Atomic<Int>(0)
    package let openPorts = OpenPorts()
    let traffic = Traffic()
    /// Where files, sockets and processes are waited for; made when first needed.
    let eventLoop = LazyEventLoop()
    private var standardPorts: [Roots.Slot] = []

    package init(capabilities: Capabilities) { self.capabilities = capabilities }

    /// The number of a symbol that gensym makes.
    func nextGeneratedSymbol() -> Int { generatedSymbols.wrappingAdd(1, ordering: .relaxed).newValue }

    /// The port that the program started with.
    package func standardPort(_ port: StandardPort, _ machine: Machine) -> Word {
        machine.heap.state.pointee.roots[standardPorts[port.rawValue]]
    }

    package func setStandardPort(_ port: StandardPort, _ word: Word, _ machine: Machine) {
        machine.heap.state.pointee.roots[standardPorts[port.rawValue]] = word
    }

    /// Attaches a context to `machine`, with the process's own standard input, output and error if
    /// `usesProcessStreams`, else with ports that are empty and that lead nowhere.
    @discardableResult
    package static func install(
        on machine: Machine, capabilities: Capabilities, usesProcessStreams: Bool
    ) -> RuntimeContext {
        let context = RuntimeContext(capabilities: capabilities)
        machine.shared.pointee.context = context
        for port in StandardPort.allCases {
            let word = usesProcessStreams ? context.processPort(port, machine) : context.emptyPort(port, machine)
            context.standardPorts.append(machine.heap.state.pointee.roots.add(word))
        }
        if usesProcessStreams { SystemCalls.ignoreBrokenPipes() }
        return context
    }

    private func processPort(_ port: StandardPort, _ machine: Machine) -> Word {
        let descriptor = Int32(port.rawValue)
        let direction: PortState.Mode = port == .input ? .input : .output
        let flushing: PortState.Flushing =
            port == .error ? .always : SystemCalls.isTerminal(descriptor) ? .atLineEnds : .whenFull
        let name = ["stdin", "stdout", "stderr"][port.rawValue]
        return Port.make(
            machine, mode: [direction, .textual, .open], device: .stream, name: name, flushing: flushing,
            stream: .polled(DescriptorStream(descriptor, isStandard: true, eventLoop)))
    }

    private func emptyPort(_ port: StandardPort, _ machine: Machine) -> Word {
        port == .input
            ? Port.make(machine, mode: .openTextualInput, device: .memory, name: "empty")
            : Port.make(machine, mode: .openTextualOutput, device: .sink { _ in }, name: "nowhere")
    }

    /// Ends what is under way outside; for the end of the interpreter.
    package func stop() { eventLoop.stop() }

    /// Writes out what output ports hold back, for the end of the program; what kept one from it.
    package func flushAll() -> String? { openPorts.flushAll() }
}

extension Machine {
    /// The context of this machine; one without any capability if nobody installed another.
    package var runtime: RuntimeContext {
        if let context = shared.pointee.context as? RuntimeContext { return context }
        return RuntimeContext.install(on: self, capabilities: .none, usesProcessStreams: false)
    }

    package func currentPort(_ port: StandardPort) -> Word { runtime.currentPort(self, port) }

    func requireCapability(
        _ capability: KeyPath<Capabilities, Bool>, _ name: String, _ procedure: String
    ) throws(Raise) {
        guard runtime.capabilities[keyPath: capability] else {
            throw error(.system, "\(procedure): this program was not given the capability \(name)")
        }
    }
}
