// SPDX-License-Identifier: MIT
import SennitReader

/// The lists and marks that are open at the end of a text, which may lack its end or be wrong otherwise.
struct OpenLists {
    private enum Level {
        case list(ListState)
        /// A mark before a datum, with what it makes of lists; nil for a comment, whose datum is no element.
        case prefix(column: Int, role: Form.Role, isComment: Bool)
    }

    private var levels: [Level] = []
    private var topLevel = ListState.topLevel
    /// The line in which the last token ended.
    private var lastLine: Int32 = 0
    /// Whether the text ends within a string or comment of several lines.
    private(set) var endsInsideToken = false

    init(_ text: [UInt8]) {
        var lexer = Lexer(text)
        while true {
            do throws(ReaderError) {
                let lexeme = try lexer.scan()
                if case .endOfInput = lexeme { return }
                add(lexeme, lexer.span)
            } catch {
                if error.isIncomplete {
                    endsInsideToken = true
                    return
                }
                // A token that cannot be read takes its place nevertheless.
                addElement(error.span, symbol: nil)
            }
        }
    }

    /// Where the next line begins.
    var nextColumn: Int {
        switch levels.last {
        case .list(let state): state.nextColumn
        case .prefix(let column, _, _): column
        case nil: 0
        }
    }

    private mutating func add(_ lexeme: Lexeme, _ span: SourceSpan) {
        switch lexeme {
        case .open: open(.list, span)
        case .openVector, .openBytevector, .openCollection: open(.vector, span)
        case .quote: openPrefix(span, role: .data)
        case .quasiquote: openPrefix(span, role: .template)
        case .unquote, .unquoteSplicing: openPrefix(span, role: .code)
        case .labelDefinition: openPrefix(span, role: nil)
        case .datumComment:
            levels.append(.prefix(column: Int(span.column) - 1, role: nextRole, isComment: true))
        case .dot: break
        case .close:
            while case .prefix = levels.last { levels.removeLast() }
            if !levels.isEmpty { levels.removeLast() }
            completeDatum()
        case .symbol(let symbol): addElement(span, symbol: FormTable.form(of: symbol))
        default: addElement(span, symbol: nil)
        }
        lastLine = span.line
    }

    private var nextRole: Form.Role {
        switch levels.last {
        case .list(let state): state.nextRole
        case .prefix(_, let role, _): role
        case nil: .code
        }
    }

    private mutating func addElement(_ span: SourceSpan, symbol: Form?) {
        note(span, symbol: symbol)
        completeDatum()
    }

    /// Tells the innermost list of an element, unless that is part of one already.
    private mutating func note(_ span: SourceSpan, symbol: Form?) {
        guard case .list(var state) = levels.last else { return }
        state.add(column: Int(span.column) - 1, startsLine: span.line != lastLine, symbol: symbol)
        levels[levels.count - 1] = .list(state)
    }

    private mutating func open(_ kind: SourceItem.Kind, _ span: SourceSpan) {
        let role = nextRole
        note(span, symbol: nil)
        let column = Int(span.column) - 1
        levels.append(
            .list(
                ListState(
                    openColumn: column, contentColumn: column + Int(span.length), role: role, isVector: kind == .vector)
            ))
    }

    private mutating func openPrefix(_ span: SourceSpan, role: Form.Role?) {
        let outer = nextRole
        note(span, symbol: nil)
        levels.append(
            .prefix(column: Int(span.column) - 1, role: outer == .data ? outer : role ?? outer, isComment: false))
    }

    /// Ends the marks that the last datum belongs to.
    private mutating func completeDatum() {
        while case .prefix(_, _, let isComment) = levels.last {
            levels.removeLast()
            if isComment { return }
        }
    }
}
