// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// The layout of regexps and matches, which are records whose types belong to no `define-record-type`.
///
///     regexp  type, SRE, program, names, type of its matches
///     match   type, string, regexp, byte where the search began, index of the character there, slots: the bytes where
///             the match and each submatch begin and end, or -1
///
/// Each regexp has types of its own. What tells them from others are the names of their fields, none of which is a
/// symbol: `#t` for one that is shown without a name, `#f` for those that are not shown.
enum RegexpRecord {
    static let sre = 1
    private static let programField = 2
    static let names = 3
    static let matchType = 4

    static let string = 1
    static let regexp = 2
    static let originByte = 3
    static let originIndex = 4
    static let firstSlot = 5

    static func make(_ machine: Machine, sre: Word, _ program: RegexpProgram, names: Word) -> Word {
        let fields = [Word.true] + [Word](repeating: .false, count: 3)
        let type = machine.allocator.object(.recordType, size: 2)
        type[payload: 0] = Word(Symbol("regexp"))
        type[payload: 1] = machine.allocator.vector(fields)
        let matchType = machine.allocator.object(.recordType, size: 2)
        matchType[payload: 0] = Word(Symbol("regexp-match"))
        matchType[payload: 1] = machine.allocator.vector([Word.false])
        let record = machine.allocator.object(.record, size: 5)
        let pointer = Unmanaged.passUnretained(program).toOpaque()
        let foreign = machine.heap.foreign(program, pointer: pointer, allocator: machine.allocator)
        for (index, value) in [type, sre, foreign, names, matchType].enumerated() {
            record[payload: index] = value
        }
        return record
    }

    static func isRegexp(_ word: Word) -> Bool { hasFirstField(word, .true) }

    static func isMatch(_ word: Word) -> Bool { hasFirstField(word, .false) }

    private static func hasFirstField(_ word: Word, _ name: Word) -> Bool {
        guard word.is(.record) else { return false }
        let fields = word[payload: 0][payload: 1]
        return fields.is(.vector) && fields.header.size > 0 && fields[payload: 0] == name
    }

    /// The first field of a character set of SRFI 14: the promise of a vector of where runs of its characters begin and end.
    /// Nil if `word` is none. Its type is that of Libraries/srfi/14/sets.scm, which nothing here knows but by name.
    static func characterSetPromise(_ word: Word) -> Word? {
        guard word.is(.record), word.header.size == 3, word[payload: 1].is(.promise),
            word[payload: 0][payload: 0] == Word(Symbol("<char-set>"))
        else { return nil }
        return word[payload: 1]
    }

    /// Its second field: the predicate that tells its members.
    static func characterSetPredicate(_ word: Word) -> Word? {
        characterSetPromise(word) != nil && word[payload: 2].isProcedure ? word[payload: 2] : nil
    }

    /// The program of a regexp; it lives as long as that.
    static func program(_ regexp: Word) -> RegexpProgram {
        guard let pointer = regexp[payload: programField].foreignPointer else {
            preconditionFailure("a regexp has no program")
        }
        return Unmanaged<RegexpProgram>.fromOpaque(pointer).takeUnretainedValue()
    }
}
