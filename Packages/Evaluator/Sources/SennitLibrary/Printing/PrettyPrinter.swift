// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Writes values in lines of a certain width, a piece at a time.
///
/// What fits into the rest of the line is printed there, as in Oppen's pretty printer (1980): something with parts
/// is first printed as if it fitted. As soon as the text goes beyond the line, it is taken back (`Attempt`), and the
/// parts are laid out on several lines, each of them tried in the same way. An attempt ends after at most a
/// line, so the first lines of a huge value are there at once, and the time is proportional to the text.
///
/// What is open stands on a stack of frames, so that nothing is too deep. When the printer pauses, the frames become a
/// list of vectors, the innermost first, and the next call takes them off that list only as it comes back to them.
struct PrettyPrinter {
    /// Something with parts that is being printed on one line, which must not become longer than `limit`.
    struct Attempt {
        let word: Word
        let placement: Placement
        let limit: Int
        // What there was before.
        let outputCount: Int
        let column: Int
        let lineStart: Int
        let frameCount: Int
    }

    /// Where something is printed.
    struct Placement {
        var trailing: Int
        var depth: Int
        var flags: PrettyFrame.Flags
        /// Where to begin instead if it has to be laid out on several lines; nil to do so where it is.
        var fallback: Fallback?
    }

    /// A place on a line of its own, for something that was begun behind other text.
    struct Fallback {
        let word: Word
        let label: Label
        let indent: Int
        // What there was before it.
        let outputCount: Int
        let column: Int
    }

    let machine: Machine
    let settings: PrettySettings
    var output: [UInt8] = []
    /// Where on the line the next character goes.
    var column: Int
    /// Where the line began.
    var lineStart: Int
    var frames: [PrettyFrame] = []
    private var outer: Word
    var attempt: Attempt?
    /// An atom that the attempt has no room for was not printed.
    var isOverfull = false

    /// How much text one call writes, beside the last line.
    static let pieceSize = 1 << 15
    /// Strings with more bytes are printed in pieces.
    static let longString = 1 << 14

    /// One that will print `word`.
    init(_ machine: Machine, _ settings: PrettySettings, _ word: Word, column: Int = 0) {
        self.machine = machine
        self.settings = settings
        self.column = column
        lineStart = column
        outer = .null
        var flags: PrettyFrame.Flags = []
        if settings.isCode { flags.insert(.code) }
        frames.append(PrettyFrame(.root, .lines, flags, word, indent: column, trailing: 0, depth: 0))
    }

    /// One that goes on with what `state` returned.
    init?(_ machine: Machine, _ settings: PrettySettings, state: Word) {
        guard state.is(.vector), state.header.size == 3, state[payload: 0].isFixnum, state[payload: 1].isFixnum
        else { return nil }
        self.machine = machine
        self.settings = settings
        column = state[payload: 0].fixnum
        lineStart = state[payload: 1].fixnum
        outer = state[payload: 2]
    }

    var isDone: Bool { frames.isEmpty && outer.isNull }

    /// What is left to do, for the next call; #f if that is nothing.
    var state: Word {
        var list = outer
        for frame in frames { list = machine.allocator.cons(frame.saved(machine), list) }
        return list.isNull
            ? .false : machine.allocator.vector([Word(fixnum: column), Word(fixnum: lineStart), list])
    }

    /// Takes back the innermost of the frames that were saved; false if there is none.
    @inline(never)
    mutating func restoreFrame() -> Bool {
        guard outer.isPair, let frame = PrettyFrame(outer.car) else { return false }
        outer = outer.cdr
        frames.append(frame)
        return true
    }

    /// Prints a piece: until there are so many bytes of text, or all.
    mutating func run(until size: Int = PrettyPrinter.pieceSize) {
        while output.count < size || attempt != nil {
            guard !frames.isEmpty || restoreFrame() else { return }
            step()
            settleAttempt()
        }
    }

    /// Takes an attempt back that has failed, and forgets one that has succeeded.
    @inline(__always)
    private mutating func settleAttempt() {
        guard let attempt else { return }
        if column > attempt.limit || isOverfull {
            takeBack(attempt)
        } else if frames.count <= attempt.frameCount {
            self.attempt = nil
        }
    }

    private mutating func takeBack(_ attempt: Attempt) {
        output.removeLast(output.count - attempt.outputCount)
        frames.removeLast(frames.count - attempt.frameCount)
        column = attempt.column
        lineStart = attempt.lineStart
        isOverfull = false
        self.attempt = nil
        if let fallback = attempt.placement.fallback {
            output.removeLast(output.count - fallback.outputCount)
            column = fallback.column
            breakLine(fallback.indent)
            append(fallback.label)
            var placement = attempt.placement
            placement.fallback = nil
            return begin(fallback.word, placement)
        }
        open(attempt.word, attempt.placement, isFlat: false)
    }

    /// Prints the next part of what is open innermost.
    private mutating func step() {
        let top = frames.count - 1
        switch frames[top].kind {
        case .root:
            let root = frames.removeLast()
            begin(root.word, Placement(trailing: 0, depth: 0, flags: root.flags))
        case .list: continueList(top)
        case .vector: continueVector(top)
        case .bytevector: continueBytevector(top)
        case .record: continueRecord(top)
        case .collection: continueCollection(top)
        case .node: continueNode(top)
        case .string: continueString(top)
        }
    }

    /// Prints an atom, or begins to print something with parts: on this line, if it may be that it fits there.
    mutating func begin(_ first: Word, _ placement: Placement) {
        let word = appendQuotationMarks(first, placement)
        guard hasParts(word, placement) else { return appendAtom(word) }
        guard let width = settings.width, attempt == nil else {
            return open(word, placement, isFlat: true)
        }
        attempt = Attempt(
            word: word, placement: placement, limit: width - placement.trailing, outputCount: output.count,
            column: column, lineStart: lineStart, frameCount: frames.count)
        open(word, placement, isFlat: true)
    }

    // MARK: - Lines

    /// A column that leaves room for something behind it: beyond it, deeper lines begin no farther right.
    func indent(_ column: Int) -> Int {
        guard let width = settings.width else { return column }
        return min(column, width - min(width / 2, 30))
    }

    mutating func breakLine(_ indent: Int) {
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: indent))
        column = indent
        lineStart = indent
    }

    /// Begins a line if `count` more columns do not fit on this one, and that helps.
    mutating func makeRoom(_ count: Int, indent: Int) {
        guard let width = settings.width, attempt == nil else { return }
        if column + count > width, column > indent, column > lineStart { breakLine(indent) }
    }

    // MARK: - Text

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { output.append(contentsOf: $0) }
        column += text.utf8CodeUnitCount
    }

    mutating func append(_ byte: UInt8) {
        output.append(byte)
        column += 1
    }

    /// Notes what was appended to the output from `start` on, in which there is no end of a line.
    mutating func advance(from start: Int) {
        if settings.width != nil { column += TerminalWidth.columns(output[start...]) }
    }
}
