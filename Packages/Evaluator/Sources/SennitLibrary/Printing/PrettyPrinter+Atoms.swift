// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

/// What is printed without frames, and long strings.
extension PrettyPrinter {
    mutating func appendAtom(_ word: Word) {
        if word.isFixnum {
            let start = output.count
            Atoms.write(integer: word.fixnum, into: &output)
            column += output.count - start
            return
        }
        if attempt != nil && isTooLong(word) {
            isOverfull = true
            return
        }
        let start = output.count
        writeAtom(word)
        advance(from: start)
    }

    /// Whether an atom is certainly longer than the rest of the line, found without printing it.
    func isTooLong(_ word: Word) -> Bool {
        guard let width = settings.width, word.isObject else { return false }
        // A column takes at most some bytes of a string, of combining characters perhaps more: those are rare.
        if word.is(.string) { return word.stringByteCount / 8 > width }
        return word.is(.bignum) && word.header.size > width
    }

    private mutating func writeAtom(_ word: Word) {
        guard word.isObject else { return Atoms.write(word, settings.style, limit: settings.textLimit, into: &output) }
        switch ObjectType(rawValue: word.header.type) {
        case .string:
            if let limit = settings.textLimit, word.stringScalarCount > limit { return write(longString: word, limit) }
            Atoms.write(word, settings.style, limit: nil, into: &output)
        case .closure: write(procedure: word)
        case .fiber:
            write(fiber: Fiber(word))
            output.append(UInt8(ascii: ">"))
        case .channel: write(channel: Channel(word))
        case .foreign: write(foreign: word)
        case .vector, .vectorTrie, .condition, .record, .promise, .hashmap, .set: writeAsWritten(word)
        case .operation: output.append(contentsOf: "#<operation>".utf8)
        default: Atoms.write(word, settings.style, limit: settings.textLimit, into: &output)
        }
    }

    /// Of what has nothing that could be printed on a line of its own.
    private mutating func writeAsWritten(_ word: Word) {
        if word.is(.promise) {
            let isDone = Self.promiseState(word).car.isTrue
            output.append(contentsOf: (isDone ? "#<promise of ...>" : "#<promise>").utf8)
            return
        }
        var printer = Printer(settings.style, into: output)
        output = []
        printer.begin(word)
        printer.run()
        output = printer.output
    }

    // MARK: - Strings

    private mutating func write(longString word: Word, _ limit: Int) {
        let end = word.byteRange(ofScalars: 0..<limit).upperBound
        output.append(contentsOf: "#<string of \(word.stringScalarCount) characters: ".utf8)
        let beginning = String(decoding: word.stringBytes[..<end], as: UTF8.self)
        ExternalRepresentation.write(string: beginning, to: &output)
        output.append(contentsOf: "...>".utf8)
    }

    mutating func openString(_ word: Word, _ placement: Placement) {
        if attempt != nil && settings.width != nil {
            isOverfull = true
            return
        }
        if settings.style == .write { append(0x22) }
        frames.append(
            PrettyFrame(
                .string, .flat, [], word, indent: 0, trailing: placement.trailing, depth: placement.depth))
    }

    mutating func continueString(_ top: Int) {
        let bytes = frames[top].word.stringBytes
        let index = min(max(0, frames[top].index), bytes.count)
        var end = min(index + Self.longString, bytes.count)
        while end < bytes.count, end > index, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        frames[top].index = end
        let start = output.count
        let piece = UnsafeBufferPointer(rebasing: bytes[index..<end])
        if settings.style == .display {
            output.append(contentsOf: piece)
        } else {
            var text: [UInt8] = []
            ExternalRepresentation.write(string: String(decoding: piece, as: UTF8.self), to: &text)
            output.append(contentsOf: text.dropFirst().dropLast())
        }
        if end == bytes.count {
            frames.removeLast()
            if settings.style == .write { output.append(0x22) }
        }
        advance(from: start)
    }

    // MARK: - Names

    /// A symbol or string as it is.
    mutating func appendName(_ name: Word) {
        let start = output.count
        Atoms.write(name, .display, limit: settings.textLimit, into: &output)
        guard let end = output[start...].lastIndex(of: 0x0A) else { return advance(from: start) }
        lineStart = 0
        column = 0
        advance(from: end + 1)
    }

    mutating func appendSpaced(_ name: Word) {
        guard name.isSymbol || name.is(.string) else { return }
        append(0x20)
        let start = output.count
        Atoms.write(name, name.isSymbol ? .write : .display, limit: settings.textLimit, into: &output)
        advance(from: start)
    }

    mutating func appendFiber(_ fiber: Fiber) {
        let start = output.count
        write(fiber: fiber)
        advance(from: start)
    }

    /// Its number, name and what it does, and no `>`.
    private mutating func write(fiber: Fiber) {
        output.append(contentsOf: "#<\(fiber.isTask ? "task" : "fiber") \(fiber.identifier)".utf8)
        let name = fiber[.name]
        if name.isSymbol || name.is(.string) {
            output.append(0x20)
            Atoms.write(name, .display, limit: settings.textLimit, into: &output)
        }
        output.append(contentsOf: " \(fiber.status.name)".utf8)
    }

    private mutating func write(channel: Channel) {
        let state = channel.isClosed ? "closed, " : ""
        output.append(contentsOf: "#<channel \(state)\(channel.count) of \(channel.capacity)>".utf8)
    }

    private mutating func write(procedure word: Word) {
        let kind =
            machine.continuationState(word) != nil
            ? "continuation" : machine.parameterConverter(word) != nil ? "parameter" : "procedure"
        output.append(contentsOf: "#<\(kind)".utf8)
        let name = word[payload: Closure.codeIndex].is(.code) ? Closure.code(word).name : .false
        if name.isSymbol && kind != "continuation" {
            output.append(0x20)
            ExternalRepresentation.write(symbol: name.symbol.name, to: &output)
        }
        if kind == "procedure" {
            for arity in machine.arities(word) { output.append(contentsOf: " \(arity)".utf8) }
        }
        output.append(UInt8(ascii: ">"))
    }

    private mutating func write(foreign word: Word) {
        if word.isForeign(.port) {
            Atoms.write(word, settings.style, limit: nil, into: &output)
            if PortHandle(word).isOpen { return }
            output.removeLast()
            output.append(contentsOf: " (closed)>".utf8)
        } else if let environment = machine.heap.foreignValue(word) as? EnvironmentHandle {
            output.append(contentsOf: "#<environment\(environment.isFixed ? " of fixed bindings" : "")>".utf8)
        } else {
            Atoms.write(word, settings.style, limit: nil, into: &output)
        }
    }
}

extension Machine {
    /// What a procedure can be called with, a list of parameters for each clause: `(_ _)`, `(_ . _)`, `(_ [_])`.
    func arities(_ word: Word) -> [String] {
        guard word.is(.closure), word[payload: Closure.codeIndex].is(.code) else { return [] }
        let code = Closure.code(word)
        guard code.instructionCount > 0 else { return [] }
        let first = code.instruction(0)
        switch first.opcode {
        case .caseLambdaBody:
            return (Closure.firstCapture..<word.header.size).flatMap { index in
                let clause = word[payload: index]
                return clause.is(.closure) && !isCaseLambda(clause) ? arities(clause) : []
            }
        case .primitiveBody, .suspendingBody:
            return [parameters(first.x, maximum: first.a == 0xFFFF ? nil : first.a)]
        default: break
        }
        switch code.arity {
        case .fixed: return [parameters(code.required, maximum: code.required)]
        case .rest: return [parameters(code.required, maximum: nil)]
        case .raw: return []
        }
    }

    private func isCaseLambda(_ word: Word) -> Bool {
        word[payload: Closure.codeIndex].is(.code) && Closure.code(word).instruction(0).opcode == .caseLambdaBody
    }

    private func parameters(_ required: Int, maximum: Int?) -> String {
        let names = repeatElement("_", count: required).joined(separator: " ")
        guard let maximum else { return required == 0 ? "_" : "(\(names) . _)" }
        if maximum <= required { return "(\(names))" }
        let optional = maximum - required
        let brackets = repeatElement("[_", count: optional).joined(separator: " ") + repeatElement("]", count: optional)
        return required == 0 ? "(\(brackets))" : "(\(names) \(brackets))"
    }
}
