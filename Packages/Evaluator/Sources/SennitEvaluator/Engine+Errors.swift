// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

extension Engine {
    // MARK: - Errors of source text

    func diagnostic(_ error: ReaderError, file: String, bytes: [UInt8]) -> Diagnostic {
        let length = max(1, scalars(in: bytes, from: Int(error.span.offset), length: Int(error.span.length)))
        var place = Diagnostic.Location(
            file: file, line: Int(error.span.line), column: Int(error.span.column), length: length)
        show(bytes, at: Int(error.span.offset), in: &place)
        return Diagnostic(error.isIncomplete ? .incomplete : .read, error.message, location: place, hint: error.hint)
    }

    func diagnostic(_ error: ExpanderError) -> Diagnostic {
        let kind: Diagnostic.Kind
        switch error.kind {
        case .unboundIdentifier: kind = .unbound
        case .limit: kind = .limit
        case .include: kind = .file
        default: kind = .syntax
        }
        return Diagnostic(
            kind, error.message, location: location(error.position, length: Int(error.length)), hint: error.hint,
            macros: error.macros.map(\.name))
    }

    /// The place of a position, with the line's text. Without a length, the form there is read again to
    /// know how much to underline.
    func location(_ position: Position, length: Int = 0) -> Diagnostic.Location? {
        guard let place = expander.files.location(of: position) else { return nil }
        guard let bytes = text(of: place.file) else {
            return Diagnostic.Location(file: place.file.name, line: place.line, column: place.column, length: 1)
        }
        var extent = length
        if extent == 0 {
            var reader = Reader(Array(bytes[min(place.offset, bytes.count)...].prefix(100_000)))
            extent = (try? reader.next()).flatMap { $0 }.map { Int($0.span.length) } ?? 1
        }
        var result = Diagnostic.Location(
            file: place.file.name, line: place.line, column: place.scalarColumn(in: bytes),
            length: max(1, scalars(in: bytes, from: place.offset, length: extent)))
        show(bytes, at: place.offset, in: &result)
        return result
    }

    /// The text of a file that positions refer to. Core forms were made of files that may still be there; a file of
    /// another size is another file.
    func text(of file: FileSet.File) -> [UInt8]? {
        if let bytes = sources.entered(base: file.base) { return bytes }
        if let bytes = sources[file.name] { return bytes.count == Int(file.size) ? bytes : nil }
        guard options.capabilities.files, let bytes = readFile(file.name, ofSize: Int(file.size)) else { return nil }
        sources[file.name] = bytes
        return bytes
    }

    /// The place of a byte of a text.
    func place(_ offset: Int, file: String, bytes: [UInt8]) -> Diagnostic.Location {
        var files = FileSet()
        guard let known = try? files.addFile(name: file, bytes: bytes),
            let found = files.location(of: Position(known.base + Int32(truncatingIfNeeded: min(offset, bytes.count))))
        else { return Diagnostic.Location(file: file, line: 1, column: 1, length: 1) }
        var place = Diagnostic.Location(file: file, line: found.line, column: found.scalarColumn(in: bytes), length: 1)
        show(bytes, at: offset, in: &place)
        return place
    }

    private func scalars(in bytes: [UInt8], from offset: Int, length: Int) -> Int {
        guard offset >= 0, offset <= bytes.count else { return 1 }
        return bytes[offset...].prefix(max(length, 0)).reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }

    /// Adds the text of the line around a byte: all of it, or of a very long line what fits a terminal.
    private func show(_ bytes: [UInt8], at offset: Int, in location: inout Diagnostic.Location) {
        let (before, after) = (100, 60)
        guard offset >= 0, offset <= bytes.count else { return }
        func endsLine(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
        var start = offset
        while start > 0, offset - start < 400, !endsLine(bytes[start - 1]) { start -= 1 }
        var end = offset
        while end < bytes.count, end - offset < 400, !endsLine(bytes[end]) { end += 1 }
        if offset - start > before && end - start >= 400 {
            start = offset - before
            while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
            location.textColumn = location.column - scalars(in: bytes, from: start, length: offset - start)
        }
        if end - offset > after && end - start >= 400 {
            end = offset + after
            while end > offset, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        location.text = String(decoding: bytes[start..<end], as: UTF8.self)
    }

    // MARK: - Errors at run time

    func uncaught(_ payload: Word) -> SennitError {
        let trace = payload.is(.condition) ? payload[payload: ConditionField.trace] : machine.lastTrace
        guard payload.is(.condition) else {
            let frames = frames(trace)
            return .runtime(
                Diagnostic(
                    .raised, "uncaught object: \(machine.describe(payload))", location: firstLocation(trace),
                    trace: frames))
        }
        let kindName = payload[payload: ConditionField.kind].symbol.name
        switch kindName {
        case "interrupted": return .interrupted
        case "exit": return .exit(status: exitStatus(payload[payload: ConditionField.payload]))
        default: break
        }
        let kind = Diagnostic.Kind(rawValue: kindName) ?? .user
        let number = payload[payload: ConditionField.payload]
        if kind == .syntax, number.isFixnum, let failure = keptFailure(number.fixnum) { return failure }
        var hint: String?
        if kind == .unbound, payload[payload: ConditionField.irritants].isPair {
            hint = suggestion(payload[payload: ConditionField.irritants].car)
        }
        var diagnostic = Diagnostic(
            kind, message(of: payload), location: firstLocation(trace), hint: hint, macros: macros(trace),
            trace: frames(trace))
        diagnostic.exceededLimit = exceededLimit(payload)
        return .runtime(diagnostic)
    }

    private func message(of condition: Word) -> String {
        let message = condition[payload: ConditionField.message]
        var text = message.is(.string) ? message.stringValue : machine.describe(message)
        guard condition[payload: ConditionField.kind] == Word(ConditionKind.user.symbol) else { return text }
        var irritants = condition[payload: ConditionField.irritants]
        while irritants.isPair {
            text += " " + machine.describe(irritants.car)
            irritants = irritants.cdr
        }
        return text
    }

    private func exitStatus(_ word: Word) -> Int32 {
        if word.isFixnum { return Int32(truncatingIfNeeded: word.fixnum & 0xFF) }
        return word.isFalse ? 1 : 0
    }

    private func suggestion(_ name: Word) -> String? {
        guard name.isSymbol else { return nil }
        if let qualified = QualifiedName(name.symbol) { return suggestion(qualified) }
        let libraries = EmbeddedExports.libraries(exporting: name.symbol.name)
        if !libraries.isEmpty {
            return
                "\(libraries.prefix(3).joined(separator: ", ")) \(libraries.count == 1 ? "exports" : "export") `\(name.symbol.name)`"
        }
        let near = currentEnvironment.suggestions(for: name.symbol)
        if near.isEmpty { return nil }
        return "did you mean \(near.map { "`\($0.name)`" }.joined(separator: " or "))?"
    }

    private func suggestion(_ name: QualifiedName) -> String? {
        guard let interface = (try? expander.interface(importing: name.module)) ?? nil else {
            return "there is no module \(name.module.qualifier)\(hint(forModule: name.module))"
        }
        let names = interface.exports.keys.map(\.name).sorted().prefix(8).joined(separator: ", ")
        return "\(name.module.qualifier) does not export \(name.name); it exports \(names)"
    }

    private func entries(_ trace: Word) -> [(name: Word, position: Position)] {
        guard trace.is(.vector) else { return [] }
        let elements = trace.elements
        return stride(from: 0, to: elements.count - 1, by: 2).map {
            (elements[$0], Position(Int32(truncatingIfNeeded: elements[$0 + 1].fixnum)))
        }
    }

    /// The innermost place in the user's source.
    private func firstLocation(_ trace: Word) -> Diagnostic.Location? {
        entries(trace).lazy.compactMap { self.location($0.position) }.first ?? location(runningForm)
    }

    private func macros(_ trace: Word) -> [String] {
        guard let first = entries(trace).first(where: { location($0.position) != nil }) else { return [] }
        return expander.files.expansions(at: first.position).map(\.macro.name)
    }

    /// The frames of the user's source; those of the library have no position.
    private func frames(_ trace: Word) -> [Diagnostic.Frame] {
        entries(trace).compactMap { entry in
            guard let place = location(entry.position, length: 1) else { return nil }
            return Diagnostic.Frame(procedure: entry.name.isSymbol ? entry.name.symbol.name : nil, location: place)
        }
    }
}
