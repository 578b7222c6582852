// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// Programs as core forms, which somebody else may have made.
extension Engine {
    /// How deep core forms may nest: what the expander makes of source never is deeper than it can be printed and read.
    static let coreFormNesting = 100_000

    /// Reads, checks, compiles and runs the canonical text of a program.
    func evaluate(coreForms bytes: [UInt8], file name: String) throws(SennitError) -> Word {
        let program = try load(bytes, file: name)
        globals.forget(Engine.programName)
        return try runScoped { () throws(SennitError) in try run(closed: Engine.programName, program.forms) }
    }

    /// Compiles such a program without running any of it, for measurement; how many forms it has.
    func compile(coreForms bytes: [UInt8], file name: String) throws(SennitError) -> Int {
        let forms = try load(bytes, file: name).forms
        try compileAll(forms) { _ in }
        return forms.count
    }

    private func load(_ bytes: [UInt8], file name: String) throws(SennitError) -> Program {
        let text: Program
        do {
            text = try Program(canonicalText: bytes, nestingLimit: Engine.coreFormNesting)
        } catch {
            throw .syntax([diagnostic(error, file: name, bytes: bytes)])
        }
        let program: Program
        do {
            program = try text.moved(into: &expander.files)
        } catch {
            throw .usage("\(name) has more source than is left of the 2 GiB that this session can number")
        }
        for form in program.forms { try checkReferences(form, file: name) }
        try loadLibraries(of: program.forms, defined: [])
        return program
    }

    /// The procedures of (sennit internal) trust their callers. Of these, programs have those that expansions call, which
    /// trust nobody.
    private func checkReferences(_ form: CoreForm, file: String) throws(SennitError) {
        if case .globalReference(let node) = form, node.module == .internal,
            !RuntimeProcedures.internalNames.contains(node.name)
        {
            throw .syntax([
                Diagnostic(
                    .unbound, "\(file): a program may not refer to \(node.name) of \(node.module)",
                    location: location(node.position))
            ])
        }
        try form.forEachChild { child throws(SennitError) in try checkReferences(child, file: file) }
    }

    /// Makes the libraries known that are imported and not defined in the program itself, each from its file.
    private func loadLibraries(of forms: [CoreForm], defined: Set<ModuleName>) throws(SennitError) {
        var defined = defined
        for form in forms {
            switch form {
            case .module(let module):
                for name in module.imports where !defined.contains(name) { try loadLibrary(name, for: module.position) }
                defined.insert(module.name)
            case .import(let node):
                for name in node.modules where !defined.contains(name) { try loadLibrary(name, for: node.position) }
            default: break
            }
        }
    }

    private func loadLibrary(_ name: ModuleName, for position: Position) throws(SennitError) {
        if modules[name] != nil { return }
        expansionEnd = nil
        do throws(ExpanderError) {
            if try expander.interface(importing: name) != nil { return }
            throw ExpanderError(.import(name), "there is no library \(name)", hint: whereabouts(of: name))
        } catch {
            if let end = expansionEnd { throw end }
            var found = diagnostic(error)
            found.location = found.location ?? location(position)
            throw .syntax([found])
        }
    }

    private func diagnostic(_ error: CoreFormError, file: String, bytes: [UInt8]) -> Diagnostic {
        let message = "\(error.path): \(error.reason)"
        guard let offset = error.offset else { return Diagnostic(.syntax, "\(file): \(message)") }
        return Diagnostic(.syntax, message, location: place(offset, file: file, bytes: bytes))
    }
}

extension Interpreter {
    /// Runs a program of core forms in canonical text, as `coreForms(ofProgram:file:)` gives it or any other program
    /// has made it. It does what `run(program:file:)` does with the source.
    ///
    /// The text is checked first. Libraries that it imports and does not define are looked for as for source.
    ///
    /// - Parameter file: the text's own name, for errors in it; other errors have the positions that it says.
    @discardableResult
    public func run(
        coreForms text: [UInt8], file: String, limits: EvaluationLimits? = nil
    ) throws(SennitError) -> Value {
        try onWorker(within: limits) { engine throws(SennitError) in
            try engine.evaluate(coreForms: text, file: file)
        }
    }

    /// Reads, checks and compiles such a text without running it.
    ///
    /// - Returns: the number of its top-level forms.
    public func compile(coreForms text: [UInt8], file: String) throws(SennitError) -> Int {
        try onWorker { engine throws(SennitError) in try engine.compile(coreForms: text, file: file) }
    }

    /// What this interpreter's code consists of and refers to: that of programs, of the library procedures that they
    /// use, and what the machine has made for them.
    public func coverage() throws(SennitError) -> CodeCoverage {
        try onWorker { engine throws(SennitError) in
            let met = Opcode.allCases.filter { engine.heap.state.pointee.opcodes.contains($0.rawValue) }
            return CodeCoverage(
                instructions: Set(met.map { "\($0)" }), procedures: engine.globals.linkedNames)
        }
    }
}

/// The instructions and library procedures that code has.
public struct CodeCoverage: Sendable {
    /// The names of instructions.
    public var instructions: Set<String>
    /// Procedures of the libraries in the executable, each with its library, such as `(scheme base) car`.
    public var procedures: Set<String>

    /// What the machine has outside of all code: where frames end, and where a fiber does.
    private static let ownOfMachine: Set<Opcode> = [.barrierReturn, .frameLink, .halt, .underflow]

    /// All that there can be.
    public static let all = CodeCoverage(
        instructions: Set(Opcode.allCases.filter { !ownOfMachine.contains($0) }.map { "\($0)" }),
        procedures: Set((0..<LibraryIndex.count).map(GlobalTable.fullName(ofRow:))))
}
