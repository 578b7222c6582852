// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms
import SennitReader

/// One source file as the rules look at it: its data, and what it expands to.
///
/// Rules go by core forms where they can, since these say what names mean. What macros have made must not be found fault
/// with: its positions are those of expansions, and `offset(of:)` is nil for them. The keywords of the system leave
/// positions in the file, so that where it matters a rule looks at the datum there, too. Data on the other hand
/// may be quoted or belong to a template: `isExpanded` tells which were expanded.
struct LintUnit {
    let file: String
    let bytes: [UInt8]
    let data: [Datum]
    let survey: Survey
    private let interpreter: Interpreter
    private let source: FileSet.File?
    private let files: FileSet
    /// The outermost datum at each offset.
    private let dataByOffset: [Int: Datum]
    private let expandedOffsets: Set<Int>

    /// - Throws: if the file cannot be read or expanded.
    init(_ bytes: [UInt8], file: String, interpreter: Interpreter) throws(SennitError) {
        let program = try interpreter.expand(program: bytes, file: file)
        self.file = file
        self.bytes = bytes
        self.interpreter = interpreter
        files = program.files
        source =
            program.files.entries.compactMap { entry in
                if case .file(let source) = entry, source.name == file { source } else { nil }
            }.last
        data = Reader.readAll(bytes).data
        var dataByOffset: [Int: Datum] = [:]
        LintUnit.visit(data) { datum in
            if dataByOffset[datum.offset] == nil { dataByOffset[datum.offset] = datum }
            return true
        }
        self.dataByOffset = dataByOffset
        survey = Survey(program.forms)
        var offsets: Set<Int> = []
        if let source {
            for position in survey.positions where (source.base...source.base + source.size).contains(position.rawValue)
            {
                offsets.insert(Int(position.rawValue - source.base))
            }
        }
        expandedOffsets = offsets
    }

    /// Where in the file a form is written; nil for one that a macro has made, and for those of other files.
    func offset(of position: Position) -> Int? {
        guard let source, (source.base...source.base + source.size).contains(position.rawValue) else { return nil }
        return Int(position.rawValue - source.base)
    }

    /// The datum that begins there; if several do, the outermost, which is a quotation.
    func datum(at offset: Int) -> Datum? { dataByOffset[offset] }

    /// Whether a datum was expanded as an expression or definition, where it stands.
    func isExpanded(_ datum: Datum) -> Bool { expandedOffsets.contains(datum.offset) }

    /// The names that a library exports; nil if there is no such library.
    func exports(of library: ModuleName) -> Set<Symbol>? { (try? interpreter.exports(of: library)) ?? nil }

    /// Calls `body` for each list that was expanded where it stands, in no particular order.
    func forEachForm(_ body: (_ form: Datum, _ keyword: Symbol, _ elements: [Datum]) -> Void) {
        LintUnit.visit(data) { datum in
            if let elements = datum.elements, let keyword = datum.head {
                if keyword == "quote" { return false }
                if isExpanded(datum) { body(datum, keyword, elements) }
            }
            return true
        }
    }

    /// Calls `body` for all data, outer ones first; those inside of one follow if it returns true.
    static func visit(_ data: [Datum], _ body: (Datum) -> Bool) {
        var stack = Array(data.reversed())
        while let datum = stack.popLast() {
            if body(datum) { stack.append(contentsOf: datum.children.reversed()) }
        }
    }
}
