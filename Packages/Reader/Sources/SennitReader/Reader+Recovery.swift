// SPDX-License-Identifier: MIT

extension Reader {
    /// Reads the whole text, going on after errors so as to report several at once.
    ///
    /// A bad token is skipped, and the data around it is still checked but not delivered. Where that
    /// makes no sense, because a list, string or comment has no end or the nesting is too deep, reading
    /// resumes at the next line that begins with `(`.
    /// - Returns: the data that were read without error, and at most `options.maximumErrors` errors,
    ///   both in the order of the text.
    public static func readAll(
        _ bytes: [UInt8], options: ReaderOptions = .init()
    ) -> (data: [Datum], errors: [ReaderError]) {
        var reader = Reader(bytes, options: options)
        return reader.readAll()
    }

    /// The same for a string.
    public static func readAll(
        _ text: String, options: ReaderOptions = .init()
    ) -> (data: [Datum], errors: [ReaderError]) {
        readAll(Array(text.utf8), options: options)
    }

    private mutating func readAll() -> (data: [Datum], errors: [ReaderError]) {
        var data: [Datum] = []
        var errors: [ReaderError] = []
        beginTopLevel()
        while true {
            let datum: Datum?
            do throws(ReaderError) {
                switch try step() {
                case .more: continue
                case .end: return (data, errors)
                case .datum(let result): datum = result
                }
            } catch {
                // Where reading resumed somewhere, a ) may belong to what was given up.
                if !(error.kind == .unexpectedClose && hasResumed) { insert(error, into: &errors) }
                guard errors.count < options.maximumErrors, let isComplete = recover(from: error, &errors) else {
                    return (data, errors)
                }
                if !isComplete { continue }
                datum = nil
            }
            if let datum, !isPoisoned { data.append(datum) }
            beginTopLevel()
        }
    }

    /// Errors are found in the order of the text, but for constructs without an end.
    private func insert(_ error: ReaderError, into errors: inout [ReaderError]) {
        let index = errors.lastIndex { $0.span.offset <= error.span.offset }.map { $0 + 1 } ?? 0
        errors.insert(error, at: index)
    }

    /// Makes the reader fit to go on after `error`.
    /// - Returns: whether that ends the top-level datum; nil if there is nothing to go on with.
    private mutating func recover(from error: ReaderError, _ errors: inout [ReaderError]) -> Bool? {
        isPoisoned = true
        switch error.kind {
        case .unterminated(.list), .unterminated(.vector), .unterminated(.bytevector),
            .unterminated(.collection), .unterminated(.prefix):
            guard let suspect else { return nil }
            hasResumed = true
            lexer.resume(at: suspect)
            // What is wrong from there on is found once more, and then with fewer lists open.
            let offset = lexer.offset
            errors.removeAll { Int($0.span.offset) >= offset }
            return true
        case .unterminated, .nestingTooDeep:
            // Inside of a string, the line may be in its middle, but then there is no better guess.
            hasResumed = true
            if case .unterminated = error.kind { lexer.resume(at: lexer.tokenStart) }
            return lexer.skipToLineOfOpening() ? true : nil
        case .unexpectedClose:
            return true
        case .missingDatum(let prefix):
            return recoverFromClose(after: prefix)
        case .dot(.outsideList), .dot(.beforeFirst):
            return frames.isEmpty
        case .dot(.repeated), .dot(.notLast):
            // The list is dropped in any case; let it go on as if it had no dot.
            for index in frames.indices.suffix(2) { frames[index].tail = .none }
            return false
        case .label(.duplicate, _):
            return false
        default:
            return addPlaceholder()
        }
    }

    /// Closes the list in which a `)` stood where a datum was missing.
    private mutating func recoverFromClose(after prefix: ReaderError.Prefix) -> Bool {
        while let frame = frames.last, frame.isPrefix { frames.removeLast() }
        guard let frame = frames.popLast() else { return true }
        values.removeSubrange(frame.start...)
        return addPlaceholder()
    }

    /// Puts something where a datum could not be read, so that no further errors come of its lack.
    private mutating func addPlaceholder() -> Bool {
        while let frame = frames.last, frame.isPrefix { frames.removeLast() }
        guard let frame = frames.last else { return true }
        if frame.tail == .expected {
            frames[frames.count - 1].tail = .joined
        } else if frame.tail == .none {
            values.append(Datum(.unspecified))
        }
        return false
    }
}

extension Lexer {
    /// Moves to the next line that begins with `(`, after the current one.
    mutating func skipToLineOfOpening() -> Bool {
        while cursor.index < bytes.count {
            let byte = bytes[cursor.index]
            cursor.index += 1
            if byte == ASCII.carriageReturn, cursor.index < bytes.count, bytes[cursor.index] == ASCII.newline {
                cursor.index += 1
            } else if byte != ASCII.newline && byte != ASCII.carriageReturn {
                continue
            }
            beginLine()
            if cursor.index < bytes.count, bytes[cursor.index] == ASCII.openParen { return true }
        }
        return false
    }
}
