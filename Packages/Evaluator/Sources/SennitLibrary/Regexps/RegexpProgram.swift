// SPDX-License-Identifier: MIT
import Synchronization

/// A regular expression as Scheme/regexps.scm compiles it: a nondeterministic automaton over characters (Thompson
/// 1968), for itself and for each of its look-around assertions.
///
/// It is immutable but for the automata that its matchers have built, which are kept for the next match. A matcher
/// belongs to one match at a time.
final class RegexpProgram: Sendable {
    struct Instruction: Sendable {
        enum Operation: UInt8, Sendable {
            /// Goes on at `b` behind a character of set `a`.
            case character
            /// Goes on at `a` or, if that fails, at `b`.
            case split
            /// Remembers the position in slot `a` and goes on at `b`.
            case save
            /// Goes on at `b` if assertion `a` holds.
            case assertion
            case accept
            /// Goes on at one of `alternatives[a]`.
            case alternation
            case fail
        }

        let operation: Operation
        let a: Int
        let b: Int
    }

    /// One of the ways that an alternation goes on: its instructions are those from `first` up to `end`.
    struct Alternative: Sendable {
        let first: Int
        let end: Int
        let entry: Int
    }

    /// What is matched, and where.
    enum Role: Int, Sendable {
        case match, lookAhead, lookBehind
        /// No automaton: whether a grapheme cluster begins, or ends.
        case graphemeStart, graphemeEnd
    }

    struct Part: Sendable {
        let role: Role
        let start: Int
        let instructions: [Instruction]
        let alternatives: [[Alternative]]
        /// Instructions from which one gets to another without a character, and behind one.
        let predecessors: [[Int32]]
        let characterPredecessors: [[Int32]]
        /// Whether one can get from an instruction to itself without a character.
        let hasEmptyLoops: Bool
        /// What the neighbours of a position must be known for, of `RegexpKind`.
        let kinds: UInt8
    }

    /// The last one is the expression itself; an assertion refers to those before it.
    let parts: [Part]
    let sets: [RegexpSet]
    /// Two for the match, and for each submatch.
    let slotCount: Int
    /// Whether the first way to match counts, as with patterns that are not greedy, and not the longest.
    let prefersFirst: Bool

    private let idleMatchers = Mutex<[RegexpMatcher]>([])

    init(parts: [Part], sets: [RegexpSet], slotCount: Int, prefersFirst: Bool) {
        self.parts = parts
        self.sets = sets
        self.slotCount = slotCount
        self.prefersFirst = prefersFirst
    }

    var main: Part { parts[parts.count - 1] }

    /// A matcher for nobody else, until it is given back.
    func takeMatcher() -> RegexpMatcher {
        idleMatchers.withLock { $0.popLast() } ?? RegexpMatcher(self)
    }

    func give(back matcher: RegexpMatcher) {
        idleMatchers.withLock {
            if $0.count < 4 { $0.append(matcher) }
        }
    }
}

/// What an assertion asks of the character on either side of a position.
enum RegexpKind {
    static let outside: UInt8 = 1
    static let lineFeed: UInt8 = 2
    static let carriageReturn: UInt8 = 4
    static let word: UInt8 = 8
    static let asciiWord: UInt8 = 16

    static func of(_ scalar: Unicode.Scalar) -> UInt8 {
        switch scalar.value {
        case 0x0A: return lineFeed
        case 0x0D: return carriageReturn
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: return word | asciiWord
        case ..<0x80: return 0
        default:
            let properties = scalar.properties
            return properties.isAlphabetic || properties.generalCategory == .decimalNumber ? word : 0
        }
    }
}

/// Assertions, as the operand of an instruction. From `marks` on: 2n whether part n holds, 2n + 1 that it does not.
enum RegexpAssertion: Int {
    case beginningOfText, endOfText, beginningOfLine, endOfLine
    case beginningOfWord, endOfWord, withinWord, beginningOfASCIIWord, endOfASCIIWord, withinASCIIWord

    static let marks = 16

    /// Which kinds it looks at.
    var kinds: UInt8 {
        switch self {
        case .beginningOfText, .endOfText: RegexpKind.outside
        case .beginningOfLine, .endOfLine: RegexpKind.outside | RegexpKind.lineFeed | RegexpKind.carriageReturn
        case .beginningOfWord, .endOfWord, .withinWord: RegexpKind.word
        case .beginningOfASCIIWord, .endOfASCIIWord, .withinASCIIWord: RegexpKind.asciiWord
        }
    }

    /// Whether it holds between characters of these kinds.
    func holds(before: UInt8, after: UInt8) -> Bool {
        func has(_ kind: UInt8, _ flag: UInt8) -> Bool { kind & flag != 0 }
        switch self {
        case .beginningOfText: return has(before, RegexpKind.outside)
        case .endOfText: return has(after, RegexpKind.outside)
        case .beginningOfLine:
            return has(before, RegexpKind.outside | RegexpKind.lineFeed)
                || has(before, RegexpKind.carriageReturn) && !has(after, RegexpKind.lineFeed)
        case .endOfLine:
            return has(after, RegexpKind.outside | RegexpKind.carriageReturn)
                || has(after, RegexpKind.lineFeed) && !has(before, RegexpKind.carriageReturn)
        case .beginningOfWord: return !has(before, RegexpKind.word) && has(after, RegexpKind.word)
        case .endOfWord: return has(before, RegexpKind.word) && !has(after, RegexpKind.word)
        case .withinWord: return has(before, RegexpKind.word) == has(after, RegexpKind.word)
        case .beginningOfASCIIWord: return !has(before, RegexpKind.asciiWord) && has(after, RegexpKind.asciiWord)
        case .endOfASCIIWord: return has(before, RegexpKind.asciiWord) && !has(after, RegexpKind.asciiWord)
        case .withinASCIIWord: return has(before, RegexpKind.asciiWord) == has(after, RegexpKind.asciiWord)
        }
    }
}
