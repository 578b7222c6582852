// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// How to read, as Scheme/json.scm says it: a vector of the maximum depth and the maximum length of a number, either
/// may be #f, whether objects become maps, whether the text must end behind the value, the procedure's name, and whether
/// the value is an array whose elements are wanted one by one.
struct JSONSettings {
    let maximumDepth: Int
    let maximumDigits: Int
    let readsMaps: Bool
    let isWhole: Bool
    let isStream: Bool
    private let name: Word

    /// For messages.
    var procedure: String { name.symbol.name }

    init(_ machine: Machine, _ word: Word) throws(Raise) {
        guard word.is(.vector), word.header.size == 6, word[payload: 4].isSymbol else {
            throw machine.wrongType("%json-read", 1, "vector", word)
        }
        maximumDepth = word[payload: 0].isFixnum ? word[payload: 0].fixnum : Int.max
        maximumDigits = word[payload: 1].isFixnum ? word[payload: 1].fixnum : Int.max
        readsMaps = word[payload: 2].isTrue
        isWhole = word[payload: 3].isTrue
        name = word[payload: 4]
        isStream = word[payload: 5].isTrue
    }
}

/// What a reader is between two calls.
struct JSONReaderState {
    /// Where to go on in a string; 0 for ports.
    var offset = 0
    var position = JSONPosition()
    var expectation = JSONReader.Expectation.value
    var scanned = 0
    var frames = Word.null
    var depth = 0
    /// Whether the port must be asked for more first.
    var needsMore = false
    var result = Word.unspecified

    private static let size = 11

    init(_ machine: Machine, _ word: Word) throws(Raise) {
        if word == .false { return }
        guard word.is(.vector), word.header.size == JSONReaderState.size else {
            throw machine.wrongType("%json-read", 2, "vector", word)
        }
        result = word[payload: 1]
        offset = word[payload: 2].fixnum
        position = JSONPosition(
            line: word[payload: 3].fixnum, column: word[payload: 4].fixnum, offset: word[payload: 5].fixnum)
        expectation = JSONReader.Expectation(rawValue: word[payload: 6].fixnum) ?? .value
        scanned = word[payload: 7].fixnum
        frames = word[payload: 8]
        depth = word[payload: 9].fixnum
        needsMore = word[payload: 10].isTrue
    }

    /// What a piece of text has led to.
    struct Step {
        let state: JSONReaderState
        let isDone: Bool
        let isElement: Bool
        /// How many bytes of the text are done with: those before the problem, if there is one.
        let consumed: Int
        let problem: JSONProblem?

        /// The state for the next call.
        func word(_ machine: Machine, _ settings: JSONSettings) throws(Raise) -> Word {
            if let problem { throw machine.error(problem, at: state.position, settings.procedure) }
            return machine.allocator.vector([
                isElement ? Word(Symbol("element")) : Word(isDone), state.result, Word(fixnum: state.offset),
                Word(fixnum: state.position.line),
                Word(fixnum: state.position.column), Word(fixnum: state.position.offset),
                Word(fixnum: state.expectation.rawValue), Word(fixnum: state.scanned), state.frames,
                Word(fixnum: state.depth), Word(state.needsMore),
            ])
        }
    }

    /// Reads a piece of `text`: of a string from `offset` on, of a port from its beginning.
    func read(
        _ machine: Machine, _ settings: JSONSettings, _ text: UnsafeBufferPointer<UInt8>, isFinal: Bool
    ) throws(Raise) -> Step {
        let start = min(offset, text.count)
        var reader = try JSONReader(machine, settings, text, from: start, isFinal: isFinal)
        reader.expectation = expectation
        reader.scanned = scanned
        reader.outer = frames
        reader.depth = depth
        reader.result = result
        let outcome = try reader.run()
        var next = self
        if case .needsMore = outcome { next.needsMore = true } else { next.needsMore = false }
        var isDone = false
        var isElement = false
        var end = reader.position
        var problem: JSONProblem?
        switch outcome {
        case .value(let word):
            isDone = reader.depth == 0
            isElement = !isDone
            next.result = word
        case .endOfInput:
            isDone = true
            next.result = .endOfFile
        case .paused, .needsMore: next.result = reader.result
        case .problem(let found):
            problem = found
            end = min(max(found.offset, start), text.count)
        }
        if !isDone, problem == nil {
            next.expectation = reader.expectation
            next.scanned = reader.scanned
            next.frames = try reader.saveFrames()
            next.depth = reader.depth
        }
        next.position.advance(over: UnsafeBufferPointer(rebasing: text[start..<end]))
        next.offset = end
        return Step(state: next, isDone: isDone, isElement: isElement, consumed: end - start, problem: problem)
    }
}
