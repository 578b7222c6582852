// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What Scheme/regexps.scm is made of.
///
/// A regexp and a match are records, see `RegexpRecord`. A span is what is searched, a vector: the string, its part from
/// start to end, in bytes, the index of the character at start, and the marks of look-around assertions or `#f`.
package let regexpSupport: [Primitive] = [
    Primitive(
        "make-regexp", 3, 3, signature: "sre code names",
        doc: "A regexp of its program, as Regexps/RegexpProgram+Decoding.swift describes it."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireVector(arguments[1], 1, "make-regexp")
        var decoder = RegexpDecoder(arguments[1].elements.map(\.fixnum))
        let program = decoder.program()
        if let key = RegexpCache.key(arguments[0]) {
            var names: [(Symbol, Int)] = []
            var rest = arguments[2]
            while rest.isPair {
                names.append((rest.car.car.symbol, rest.car.cdr.fixnum))
                rest = rest.cdr
            }
            RegexpCache.add(RegexpCache.Entry(program: program, names: names), key)
        }
        return RegexpRecord.make(machine, sre: arguments[0], program, names: arguments[2])
    },
    Primitive("cached-regexp", 1, 1, signature: "sre", doc: "A regexp of an SRE that was compiled lately, or #f.") {
        (machine, arguments) throws(Raise) in
        guard let key = RegexpCache.key(arguments[0]), let entry = RegexpCache.entry(key) else { return .false }
        let names = entry.names.map { machine.allocator.cons(Word($0.0), Word(fixnum: $0.1)) }
        return RegexpRecord.make(
            machine, sre: arguments[0], entry.program, names: machine.allocator.list(names))
    },
    Primitive("regexp-object?", 1, 1, signature: "object", doc: "Whether object is a regexp.") {
        (_, arguments) throws(Raise) in Word(RegexpRecord.isRegexp(arguments[0]))
    },
    Primitive("regexp-match-object?", 1, 1, signature: "object", doc: "Whether object is a match.") {
        (_, arguments) throws(Raise) in Word(RegexpRecord.isMatch(arguments[0]))
    },
    Primitive("regexp-field", 2, 2, signature: "record index", doc: "A field of a regexp or a match.") {
        (_, arguments) throws(Raise) in arguments[0][payload: arguments[1].fixnum]
    },
    Primitive(
        "char-set-field", 1, 1, signature: "object",
        doc: "The promise of the ends of runs that is in a character set of SRFI 14; #f if object is none."
    ) {
        (_, arguments) throws(Raise) in RegexpRecord.characterSetPromise(arguments[0]) ?? .false
    },
    Primitive(
        "regexp-span", 5, 5, signature: "regexp string start end procedure",
        doc: "The span of string from start to end, which may be #f for the end of string."
    ) {
        (machine, arguments) throws(Raise) in
        let procedure = arguments[4].isSymbol ? arguments[4].symbol.name : "regexp-search"
        let string = arguments[1]
        try machine.requireString(string, 1, procedure)
        let count = string.stringScalarCount
        let end =
            try arguments[3].isFalse
            ? count : machine.requirePlace(arguments[3], in: count, 3, procedure, of: "string")
        let start = try machine.requirePlace(arguments[2], in: count, 2, procedure, of: "string")
        guard start <= end else {
            throw machine.error(
                .range, "\(procedure): the start \(start) lies behind the end \(end)",
                irritants: [arguments[2], arguments[3]])
        }
        let bytes =
            end == count
            ? string.byteOffset(ofScalar: start)..<string.stringByteCount : string.byteRange(ofScalars: start..<end)
        var marks = Word.false
        if RegexpRecord.program(arguments[0]).parts.count > 1 {
            try machine.requireRoom(words: bytes.count / 4 + 1, procedure)
            let object = RegexpMarks(RegexpRecord.program(arguments[0]), count: bytes.count)
            marks = machine.heap.foreign(object, allocator: machine.allocator)
        }
        return machine.allocator.vector([
            string, Word(fixnum: bytes.lowerBound), Word(fixnum: bytes.upperBound), Word(fixnum: start), marks,
        ])
    },
    Primitive(
        "regexp-prepare", 1, 1, signature: "span",
        doc: "Goes on with the marks of a span. Whether they are complete; it is to be called again if not."
    ) {
        (machine, arguments) throws(Raise) in
        guard let marks = machine.heap.foreignValue(arguments[0][payload: 4]) as? RegexpMarks else { return .true }
        return Word(marks.run(machine.regexpText(arguments[0], marks: nil), budget: regexpBudget))
    },
    Primitive(
        "regexp-next", 5, 5, signature: "regexp span from index mode",
        doc: """
            The first match in span from byte from on, which is character index. Mode: 1 for one of the whole span, 2 \
            if submatches are wanted. #f if there is none, and what regexp-continue goes on with if that takes longer.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let matcher = RegexpRecord.program(arguments[0]).takeMatcher()
        let text = machine.regexpText(arguments[1])
        let mode = arguments[4].fixnum
        matcher.begin(
            text, from: arguments[2].fixnum, isWhole: mode & 1 != 0, needsSlots: mode & 2 != 0)
        guard matcher.run(text, budget: regexpBudget) else {
            let search = RegexpSearch(matcher, from: arguments[2].fixnum, index: arguments[3].fixnum)
            return machine.heap.foreign(search, allocator: machine.allocator)
        }
        return machine.regexpMatch(
            matcher, arguments[0], arguments[1][payload: 0], from: arguments[2].fixnum, index: arguments[3].fixnum)
    },
    Primitive(
        "regexp-continue", 3, 3, signature: "search regexp span",
        doc: "Goes on with what regexp-next began, and returns the same as that."
    ) {
        (machine, arguments) throws(Raise) in
        guard let search = machine.heap.foreignValue(arguments[0]) as? RegexpSearch else { return .false }
        let text = machine.regexpText(arguments[2])
        guard search.matcher.run(text, budget: regexpBudget) else { return arguments[0] }
        return machine.regexpMatch(
            search.matcher, arguments[1], arguments[2][payload: 0], from: search.from, index: search.index)
    },
    Primitive(
        "regexp-index", 2, 2, signature: "match slot", doc: "The index of the character where slot is, or #f."
    ) {
        (_, arguments) throws(Raise) in
        let match = arguments[0]
        let byte = match[payload: RegexpRecord.firstSlot + arguments[1].fixnum].fixnum
        if byte < 0 { return .false }
        let string = match[payload: RegexpRecord.string]
        if string.isASCIIString { return Word(fixnum: byte) }
        let origin = match[payload: RegexpRecord.originByte].fixnum
        let passed = UnsafeBufferPointer(rebasing: string.stringBytes[origin..<byte])
        return Word(fixnum: match[payload: RegexpRecord.originIndex].fixnum + countScalars(passed))
    },
    Primitive(
        "regexp-byte", 2, 2, signature: "match slot", doc: "The byte where slot is, or -1."
    ) {
        (_, arguments) throws(Raise) in
        arguments[0][payload: RegexpRecord.firstSlot + arguments[1].fixnum]
    },
    Primitive(
        "regexp-slot-count", 1, 1, signature: "match", doc: "How many slots match has: two for each submatch."
    ) {
        (_, arguments) throws(Raise) in Word(fixnum: arguments[0].header.size - RegexpRecord.firstSlot)
    },
    Primitive("regexp-behind", 2, 2, signature: "span byte", doc: "The byte behind the character at byte.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: arguments[1].fixnum + machine.regexpText(arguments[0]).length(at: arguments[1].fixnum))
    },
    Primitive("substring-bytes", 3, 3, signature: "string start end", doc: "The part of string between two bytes.") {
        (machine, arguments) throws(Raise) in
        let range = arguments[1].fixnum..<arguments[2].fixnum
        if range.count == arguments[0].stringByteCount { return arguments[0] }
        try machine.requireRoom(words: range.count / 8 + 2, "substring")
        if arguments[0].isASCIIString {
            return machine.allocator.string(byteCount: range.count, scalarCount: range.count) {
                _ = $0.update(fromContentsOf: arguments[0].stringBytes[range])
            }
        }
        return machine.allocator.string(utf8: UnsafeBufferPointer(rebasing: arguments[0].stringBytes[range]))
    },
]

/// How much is done between two chances of the machine to do something else: characters of the text, or instructions.
private let regexpBudget = 1 << 16

extension Machine {
    fileprivate func regexpText(_ span: Word) -> RegexpText {
        let marks = span[payload: 4]
        return regexpText(span, marks: marks.isFalse ? nil : heap.foreignValue(marks) as? RegexpMarks)
    }

    fileprivate func regexpText(_ span: Word, marks: RegexpMarks?) -> RegexpText {
        RegexpText(
            bytes: span[payload: 0].stringBytes, start: span[payload: 1].fixnum, end: span[payload: 2].fixnum,
            marks: marks)
    }

    /// What a matcher has found, which is then given back.
    fileprivate func regexpMatch(
        _ matcher: RegexpMatcher, _ regexp: Word, _ string: Word, from: Int, index: Int
    ) -> Word {
        defer { matcher.program.give(back: matcher) }
        guard matcher.isMatch else { return .false }
        let match = allocator.object(.record, size: RegexpRecord.firstSlot + matcher.slots.count)
        match[payload: 0] = regexp[payload: RegexpRecord.matchType]
        match[payload: RegexpRecord.string] = string
        match[payload: RegexpRecord.regexp] = regexp
        match[payload: RegexpRecord.originByte] = Word(fixnum: from)
        match[payload: RegexpRecord.originIndex] = Word(fixnum: index)
        for (offset, byte) in matcher.slots.enumerated() {
            match[payload: RegexpRecord.firstSlot + offset] = Word(fixnum: byte)
        }
        return match
    }
}

/// A search that has not come to its end.
private final class RegexpSearch: Sendable {
    let matcher: RegexpMatcher
    /// Where it began.
    let from: Int
    let index: Int

    init(_ matcher: RegexpMatcher, from: Int, index: Int) {
        self.matcher = matcher
        self.from = from
        self.index = index
    }
}
