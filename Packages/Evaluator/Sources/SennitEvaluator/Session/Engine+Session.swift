// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// What programs ask of the session. All of it runs on the interpreter's thread, while fibers run.
extension Engine {
    func installSession() {
        // Called on this engine's thread only.
        nonisolated(unsafe) unowned let engine = self
        machine.runtime.session = SessionService { operation, arguments throws(EvaluationFailure) in
            guard let request = SessionRequest(rawValue: operation) else {
                throw EvaluationFailure("\(operation) is nothing that a session does")
            }
            return try engine.answer(request, SessionArguments(operation, arguments, engine))
        }
    }

    /// A datum as a value; nil if it is none, such as a number that does not fit the memory.
    func word(of datum: Datum) -> Word? {
        let quotation = Datum(.list([Datum(.symbol("quote")), datum]))
        let file = FileSet.File(name: "history", base: Int32.min, size: 0, lines: [0])
        let environment = TopLevelEnvironment(name: .everything, imports: [builtins.everything])
        guard case .constant(let node)? = try? expander.expandForm(quotation, file: file, in: environment).first else {
            return nil
        }
        return try? ConstantConverter(machine: machine).convert(node.value)
    }

    /// Expands while fibers run: reports of their errors look at the expander's tables, on other threads.
    func expandBesideFibers(_ body: () throws(ExpanderError) -> [CoreForm]) throws(SennitError) -> [CoreForm] {
        running.lock()
        defer { running.unlock() }
        return try expand(body)
    }

    /// A failure that a program is told of by a condition, and a person, if nothing catches that, in full.
    func failure(_ error: SennitError) -> EvaluationFailure {
        if isExpansionPutOff {
            isExpansionPutOff = false
            return EvaluationFailure("it is to be tried again", isPutOff: true)
        }
        keptFailures.append(error)
        if keptFailures.count > 16 { keptFailures.removeFirst() }
        keptFailureCount += 1
        let message =
            switch error {
            case .syntax(let diagnostics): diagnostics.first.map(Engine.brief) ?? "syntax error"
            default: error.rendered
            }
        return EvaluationFailure(message, number: keptFailureCount)
    }

    private static func brief(_ diagnostic: Diagnostic) -> String {
        guard let place = diagnostic.location else { return diagnostic.message }
        return "\(place.file):\(place.line):\(place.column): \(diagnostic.message)"
    }

    /// The failure of that number, if it is still known.
    func keptFailure(_ number: Int) -> SennitError? {
        let index = keptFailures.count - 1 - (keptFailureCount - number)
        return keptFailures.indices.contains(index) ? keptFailures[index] : nil
    }
}

/// The arguments of a request.
struct SessionArguments {
    private let operation: String
    private let data: [SessionDatum]
    private unowned let engine: Engine

    init(_ operation: String, _ data: [SessionDatum], _ engine: Engine) {
        self.operation = operation
        self.data = data
        self.engine = engine
    }

    var count: Int { data.count }

    /// A string, or the name of a symbol.
    func text(_ index: Int) throws(EvaluationFailure) -> String {
        guard data.indices.contains(index) else { throw EvaluationFailure("\(operation): an argument is missing") }
        switch data[index] {
        case .string(let text): return text
        case .symbol(let name): return name
        default: throw EvaluationFailure("\(operation): argument \(index + 1) must be a string or a symbol")
        }
    }

    /// A value as it is.
    func word(_ index: Int) throws(EvaluationFailure) -> Word {
        guard data.indices.contains(index) else { throw EvaluationFailure("\(operation): an argument is missing") }
        switch data[index] {
        case .value(let slot): return engine.heap.state.pointee.roots[slot]
        case .integer(let value): return Word(fixnum: value)
        case .boolean(let value): return Word(value)
        case .symbol(let name): return Word(Symbol(name))
        case .string(let text): return engine.machine.allocator.string(text)
        default: return .unspecified
        }
    }

    /// To be called when the request has been answered.
    func release() {
        for case .value(let slot) in data { engine.heap.state.pointee.roots.remove(slot) }
    }
}
