// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What is open while a value is printed: what is left of it to print, and how.
struct PrettyFrame {
    enum Kind: Int {
        /// The value to print, in nothing.
        case root
        /// What is left of a list.
        case list
        /// A vector, and the number of its next element.
        case vector
        /// A bytevector, and the number of its next byte.
        case bytevector
        /// A record, and the number of its next field.
        case record
        /// A hash map or set that is about to begin, or whose entries have all been printed.
        case collection
        /// A node of a collection's trie, which is in `extra`, and the number of its next entry or child.
        case node
        /// A string too long to be printed at once, and the offset of its next byte.
        case string
    }

    enum Layout: Int {
        /// On one line.
        case flat
        /// As many atoms on a line as there is room for; what has parts has its own lines, but for the first elements,
        /// `leading` of them.
        case fill
        /// Each element on a line of its own.
        case lines
        /// The first elements, `leading` of them, on the first line, the others each on a line of its own.
        case code
    }

    struct Flags: OptionSet {
        let rawValue: Int
        /// The element printed last has parts.
        static let afterCompound = Flags(rawValue: 1)
        /// It is part of what can change, so cycles must not be followed.
        static let sealed = Flags(rawValue: 2)
        /// Lists are laid out as programs are.
        static let code = Flags(rawValue: 4)
        /// It ends in `>` and not `)`.
        static let angle = Flags(rawValue: 8)
        /// Something stands before its first element, so there is a separator between them.
        static let separated = Flags(rawValue: 16)
        /// It is a call, and its operator comes next; `indent` is to be where the next element begins.
        static let aligns = Flags(rawValue: 32)
        /// It is a key and a value, and no list that the quotation marks stand for.
        static let entry = Flags(rawValue: 64)

        /// What the parts of something have of it.
        static let inherited: Flags = [.sealed, .code]
    }

    var kind: Kind
    var layout: Layout
    var flags: Flags
    var word: Word
    var extra: Word = .false
    var index = 0
    /// How many elements were printed.
    var shown = 0
    /// How many more elements belong on the first line.
    var leading = 0
    /// The column where lines of its elements begin.
    var indent: Int
    /// How many columns are needed on its last line for what closes behind it.
    var trailing: Int
    /// How many others it is in.
    var depth: Int

    /// Words of the object that a frame is saved as.
    private static let savedCount = 9

    func saved(_ machine: Machine) -> Word {
        let object = machine.allocator.object(.vector, size: Self.savedCount)
        object[payload: 0] = Word(fixnum: kind.rawValue | layout.rawValue << 8 | flags.rawValue << 16)
        object[payload: 1] = word
        object[payload: 2] = extra
        object[payload: 3] = Word(fixnum: index)
        object[payload: 4] = Word(fixnum: shown)
        object[payload: 5] = Word(fixnum: leading)
        object[payload: 6] = Word(fixnum: indent)
        object[payload: 7] = Word(fixnum: trailing)
        object[payload: 8] = Word(fixnum: depth)
        return object
    }

    /// Of what `saved` made; nil of anything else.
    init?(_ saved: Word) {
        guard saved.is(.vector), saved.header.size == Self.savedCount else { return nil }
        let numbers = saved[payload: 0].fixnum
        kind = Kind(rawValue: numbers & 0xFF) ?? .root
        layout = Layout(rawValue: numbers >> 8 & 0xFF) ?? .flat
        flags = Flags(rawValue: numbers >> 16)
        word = saved[payload: 1]
        extra = saved[payload: 2]
        index = saved[payload: 3].fixnum
        shown = saved[payload: 4].fixnum
        leading = saved[payload: 5].fixnum
        indent = saved[payload: 6].fixnum
        trailing = saved[payload: 7].fixnum
        depth = saved[payload: 8].fixnum
    }

    init(
        _ kind: Kind, _ layout: Layout, _ flags: Flags, _ word: Word, indent: Int, trailing: Int, depth: Int
    ) {
        self.kind = kind
        self.layout = layout
        self.flags = flags
        self.word = word
        self.indent = indent
        self.trailing = trailing
        self.depth = depth
    }
}

/// How values are to be printed.
struct PrettySettings {
    /// Columns of a line; nil to print all on one line.
    var width: Int?
    /// How deep in other things something may be whose parts are shown; nil for any depth.
    var depth: Int?
    /// How many elements of something are shown; nil for all.
    var length: Int?
    /// Whether lists are programs.
    var isCode = false
    /// Whether strings and characters are shown as themselves.
    var style = Printer.Style.write

    /// How many characters of a string are shown, if elements are limited: some lines of it.
    var textLimit: Int? { length.map { 20 * min($0, 1 << 40) + 200 } }
}
