// SPDX-License-Identifier: MIT
import SennitCoreForms
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
                files: wanted.files, environment: wanted.environment, process: wanted.process, clock: wanted.clock),
            usesProcessStreams: options.usesProcessStreams)
        context.commandLine = options.arguments
        context.features = provider.features.map(\.name)
        if let output = options.output {
            let port = Port.make(
                machine, mode: .openTextualOutput, device: .sink { output(Array($0)) }, name: "output",
                flushing: .whenFull)
            context.setStandardPort(.output, port, machine)
        }
        // Literals of code are old objects, and the parameters below are literals: a collection moves
        // the ports out of the nursery.
        heap.collect()
        installPortParameters(context)
        machine.state.pointee.describer = Machine.describeBriefly
    }

    private func installPortParameters(_ context: RuntimeContext) {
        guard let table = builtins.table(ModuleName.base) else { return }
        var parameters: [StandardPort: Word] = [:]
        for (port, name) in zip(StandardPort.allCases, BuiltinLibraries.portParameters) {
            let parameter = machine.makeOldParameter(value: context.standardPort(port, machine))
            parameters[port] = globals.keep(parameter, in: table, as: Symbol(name))
        }
        let known = parameters
        context.currentPort = { machine, port in
            known[port].map { machine.parameterValue($0) } ?? machine.runtime.standardPort(port, machine)
        }
    }
}
