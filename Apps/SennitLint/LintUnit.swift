// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms
import SennitReader

/// One source file as the rules look at it: its data, and what it expands to.
///
/// Rules go by core forms where they can, since these say what names mean. What macros have made must not be found fault
/// with: its positions are those of expansions, and `offset(of:)` is nil for them. The keywords of the system leave
/// positions in the file, so that where it matters a rule looks at the datum there, too. Data on the other hand
/// may be quoted or belong to a template: `forEachForm` finds those that were expanded.
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
    /// Where the datum is that the one at an offset is an element of.
    private let parentOffsets: [Int: Int]
    private let expandedOffsets: Set<Int>
    private let macroUses: Set<Int>

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
        var parentOffsets: [Int: Int] = [:]
        LintUnit.visit(data) { datum in
            if dataByOffset[datum.offset] == nil { dataByOffset[datum.offset] = datum }
            for child in datum.children where child.offset != datum.offset {
                parentOffsets[child.offset] = datum.offset
            }
            return true
        }
        self.dataByOffset = dataByOffset
        self.parentOffsets = parentOffsets
        survey = Survey(program.forms)
        var sites: [Position] = []
        for case .expansion(let expansion) in program.files.entries { sites.append(expansion.site) }
        expandedOffsets = LintUnit.offsets(of: survey.positions, in: source)
        macroUses = LintUnit.offsets(of: sites, in: source)
    }

    private static func offsets(of positions: [Position], in file: FileSet.File?) -> Set<Int> {
        guard let file else { return [] }
        let range = file.base...file.base + file.size
        return Set(positions.lazy.filter { range.contains($0.rawValue) }.map { Int($0.rawValue - file.base) })
    }

    /// Where in the file a form is written; nil for one that a macro has made, and for those of other files.
    func offset(of position: Position) -> Int? {
        guard let source, (source.base...source.base + source.size).contains(position.rawValue) else { return nil }
        return Int(position.rawValue - source.base)
    }

    /// The datum that begins there; if several do, the outermost, which is a quotation.
    func datum(at offset: Int) -> Datum? { dataByOffset[offset] }

    /// Whether a list was expanded as an expression or definition, where it stands. Of some forms, only their clauses
    /// leave positions.
    private func isExpanded(_ datum: Datum) -> Bool {
        if macroUses.contains(datum.offset) { return false }
        if expandedOffsets.contains(datum.offset) { return true }
        return datum.children.contains { child in
            expandedOffsets.contains(child.offset)
                || child.children.contains { expandedOffsets.contains($0.offset) }
        }
    }

    /// Whether a datum is an argument of a macro, which may have put it anywhere.
    func isMacroArgument(at offset: Int) -> Bool { parentOffsets[offset].map { macroUses.contains($0) } ?? false }

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
