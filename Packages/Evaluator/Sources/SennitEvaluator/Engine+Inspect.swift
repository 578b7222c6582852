// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitMachine
import SennitReader

extension Engine {
    /// A program's core forms, not run.
    func coreForms(_ bytes: [UInt8], file name: String) throws(SennitError) -> Program {
        let (data, file) = try read(bytes, file: name)
        let forms = try expand { () throws(ExpanderError) in
            try expander.expandProgram(data, file: file, in: makeProgramEnvironment())
        }
        return Program(files: expander.files, forms: forms)
    }

    func disassembly(_ bytes: [UInt8], file name: String) throws(SennitError) -> String {
        var sections: [String] = []
        var disassembler = Disassembler(
            describe: { [machine] in machine.describe($0) },
            primitiveName: { [machine] in machine.shared.pointee.primitiveNames[$0] })
        try compileAll(try coreForms(bytes, file: name).forms) { code in
            sections.append(disassembler.disassemble(code, name: "top level"))
        }
        return sections.joined(separator: "\n\n")
    }

    /// Compiles the forms of a program, and of the modules in it, in order, as running them would.
    func compileAll(_ forms: [CoreForm], _ body: (Code) -> Void) throws(SennitError) {
        func add(_ forms: [CoreForm]) throws(SennitError) {
            for form in forms {
                if case .import = form { continue }
                if case .module(let module) = form {
                    try compilingClosed(module.name, module.body) { () throws(SennitError) in try add(module.body) }
                    continue
                }
                body(Closure.code(try compile(form)))
                globals.body?.hasRun(form)
            }
        }
        globals.forget(Engine.programName)
        try compilingClosed(Engine.programName, forms) { () throws(SennitError) in try add(forms) }
    }

    /// The module that a program's definitions belong to.
    static let programName = ModuleName([Symbol("program")])

    func makeProgramEnvironment() -> TopLevelEnvironment {
        TopLevelEnvironment(name: Engine.programName, imports: [builtins.everything])
    }
}

extension Interpreter {
    /// What a program expands to; nothing of it is run. Its files are all that this interpreter has read:
    /// `withoutUnusedFiles` leaves the program's own.
    public func expand(program source: [UInt8], file: String) throws(SennitError) -> Program {
        try onWorker { engine throws(SennitError) in try engine.coreForms(source, file: file) }
    }

    /// The canonical text of what a program expands to; nothing of it is run.
    public func coreForms(ofProgram source: [UInt8], file: String) throws(SennitError) -> String {
        try onWorker { engine throws(SennitError) in
            let program = try engine.coreForms(source, file: file).withoutUnusedFiles()
            do {
                return try program.canonicalText(nestingLimit: Engine.coreFormNesting)
            } catch {
                throw .usage("the program cannot be printed: \(error)")
            }
        }
    }

    /// The instructions a program compiles to; nothing of it is run.
    public func disassembly(ofProgram source: [UInt8], file: String) throws(SennitError) -> String {
        try onWorker { engine throws(SennitError) in try engine.disassembly(source, file: file) }
    }

    /// Evaluates the forms of `source` one after another and hands each value to `body`.
    public func evaluateEach(
        _ source: [UInt8], file: String, _ body: (Value) throws(SennitError) -> Void
    ) throws(SennitError) {
        try onWorker { engine throws(SennitError) in
            try engine.evaluateEach(source, file: file) { word throws(SennitError) in try body(self.value(word)) }
        }
    }
}
