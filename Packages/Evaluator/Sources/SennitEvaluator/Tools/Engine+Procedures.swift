// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// What can be said of a procedure.
extension Engine {
    /// How many arguments a procedure takes, for each of its clauses.
    func arities(of procedure: Word) -> [(minimum: Int, maximum: Int?)] {
        guard procedure.is(.closure) else { return [] }
        let code = Closure.code(procedure)
        switch code.arity {
        case .fixed: return [(code.required, code.required)]
        case .rest: return [(code.required, nil)]
        case .raw:
            let first = code.instruction(0)
            if first.opcode == .primitiveBody || first.opcode == .suspendingBody {
                return [(Int(first.x), first.a == 0xFFFF ? nil : Int(first.a))]
            }
            let captures = (Closure.firstCapture..<procedure.header.size).map { procedure[payload: $0] }
            return captures.filter { $0.is(.closure) }.flatMap { arities(of: $0) }
        }
    }

    /// The text of the definition of a procedure; nil if that is not known.
    func sourceText(of procedure: Word) -> String? {
        guard procedure.is(.closure) else { return nil }
        let code = Closure.code(procedure)
        for index in 0..<code.instructionCount {
            let position = Position(code.positions.position(ofInstruction: index))
            guard position != .none, let place = expander.files.location(of: position),
                let bytes = text(of: place.file)
            else { continue }
            return Engine.definition(around: place.offset, in: bytes)
        }
        // A procedure of several clauses has no code of its own.
        for index in Closure.firstCapture..<max(procedure.header.size, Closure.firstCapture) {
            let part = procedure[payload: index]
            if part.is(.closure), code.arity == .raw, let text = sourceText(of: part) { return text }
        }
        return librarySource(of: code.name)
    }

    private func librarySource(of name: Word) -> String? {
        guard name.isSymbol else { return nil }
        for row in LibraryIndex.rows(named: name.symbol) {
            if case .scheme(let definition) = LibraryIndex.definition(row) { return "\(definition.source)" }
        }
        return nil
    }

    /// The innermost form that defines something around an offset, or the outermost form there.
    private static func definition(around offset: Int, in bytes: [UInt8]) -> String? {
        var best: Datum?
        var level = Reader.readAll(bytes).data
        while let form = level.first(where: { $0.span.offset <= offset && offset < $0.span.offset + $0.span.length }) {
            guard case .list(let items) = form.value, case .symbol(let head)? = items.first?.value else { break }
            if best == nil || head.name.hasPrefix("def") { best = form }
            level = items
        }
        guard let span = best?.span else { return nil }
        let end = min(bytes.count, Int(span.offset) + Int(span.length))
        return String(decoding: bytes[min(Int(span.offset), end)..<end], as: UTF8.self)
    }

    func disassembly(of procedure: Word) -> String? {
        guard procedure.is(.closure) else { return nil }
        var disassembler = Disassembler(
            describe: { [machine] in machine.describe($0) },
            primitiveName: { [machine] in machine.shared.pointee.primitiveNames[$0] })
        let name = Closure.code(procedure).name
        return disassembler.disassemble(
            Closure.code(procedure), name: name.isSymbol ? name.symbol.name : "procedure")
    }

    /// The core forms of a form, as it would be expanded if it were entered.
    func coreText(of form: String) throws(SennitError) -> String {
        let (data, errors) = Reader.readAll(Array(form.utf8))
        if let error = errors.first { throw .syntax([diagnostic(error, file: "(form)", bytes: Array(form.utf8))]) }
        let file = FileSet.File(name: "form", base: Int32.min, size: 0, lines: [0])
        let before = environment.snapshot()
        defer { environment.restore(before) }
        var lines: [String] = []
        for datum in data {
            let forms = try expandBesideFibers { () throws(ExpanderError) in
                try expander.expandForm(datum, file: file, in: environment)
            }
            for form in forms {
                do {
                    lines.append(try form.canonicalText(nestingLimit: Engine.coreFormNesting))
                } catch {
                    throw .usage("the form cannot be printed: \(error)")
                }
            }
        }
        return lines.joined(separator: "\n")
    }
}
