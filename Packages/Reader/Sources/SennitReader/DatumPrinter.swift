// SPDX-License-Identifier: MIT

/// Prints data.
///
/// What `write` prints reads back as the same datum. Since no datum is cyclic and sharing is not
/// observable, `write-shared` and `write-simple` print the same.
///
/// Walks an explicit stack: a datum of any depth can be printed.
public struct DatumPrinter {
    private enum Style { case write, display }

    /// What remains to print of a compound datum.
    private struct Frame {
        var elements: [Datum]
        var next = 0
        var tail: Datum?
    }

    private let style: Style
    private var output: [UInt8]
    private var frames: [Frame] = []

    /// The external representation, as by R7RS `write`.
    public static func write(_ datum: Datum) -> String { print(datum, .write) }
    public static func writeShared(_ datum: Datum) -> String { print(datum, .write) }
    public static func writeSimple(_ datum: Datum) -> String { print(datum, .write) }

    /// The representation for people, as by R7RS `display`: strings, characters and symbols as themselves.
    public static func display(_ datum: Datum) -> String { print(datum, .display) }

    /// Appends what `write` returns to `output`.
    public static func write(_ datum: Datum, to output: inout [UInt8]) {
        var printer = DatumPrinter(style: .write, output: output)
        output = []
        printer.run(datum)
        output = printer.output
    }

    private static func print(_ datum: Datum, _ style: Style) -> String {
        var printer = DatumPrinter(style: style, output: [])
        printer.run(datum)
        return String(decoding: printer.output, as: UTF8.self)
    }

    private init(style: Style, output: [UInt8]) {
        self.style = style
        self.output = output
    }

    private mutating func run(_ datum: Datum) {
        begin(datum)
        while !frames.isEmpty {
            let last = frames.count - 1
            let frame = frames[last]
            if frame.next < frame.elements.count {
                if frame.next > 0 { output.append(ASCII.space) }
                frames[last].next += 1
                begin(frame.elements[frame.next])
            } else if let tail = frame.tail {
                append(" . ")
                frames[last].tail = nil
                begin(tail)
            } else {
                output.append(ASCII.closeParen)
                frames.removeLast()
            }
        }
    }

    /// Prints an atom, or the opening of a compound datum and pushes the rest.
    private mutating func begin(_ datum: Datum) {
        var datum = datum
        while case .list(let elements) = datum.value, elements.count == 2, let mark = Self.mark(elements[0]) {
            append(mark)
            datum = elements[1]
            if mark == ",", case .symbol(let symbol) = datum.value, symbol.name.utf8.first == ASCII.at {
                output.append(ASCII.space)
            }
        }
        switch datum.value {
        case .list(let elements): open("(", elements)
        case .vector(let elements): open("#(", elements)
        case .collection(let kind, let elements): open(kind.opening, elements)
        case .improperList(let elements, let tail): open("(", elements, tail: tail)
        case .bytevector(let bytes): append("#u8(" + bytes.map(String.init).joined(separator: " ") + ")")
        case .boolean(let value): append(value ? "#t" : "#f")
        case .number(let literal): append(literal.description)
        case .unspecified: append("#!unspecified")
        case .endOfFile: append("#!eof")
        case .character(let scalar):
            if style == .display {
                append(String(scalar))
            } else {
                ExternalRepresentation.write(character: scalar, to: &output)
            }
        case .string(let string):
            if style == .display { append(string) } else { ExternalRepresentation.write(string: string, to: &output) }
        case .symbol(let symbol):
            if style == .display {
                append(symbol.name)
            } else {
                ExternalRepresentation.write(symbol: symbol.name, to: &output)
            }
        }
    }

    private mutating func open(_ opening: String, _ elements: [Datum], tail: Datum? = nil) {
        append(opening)
        frames.append(Frame(elements: elements, tail: tail))
    }

    private mutating func append(_ text: String) { output.append(contentsOf: text.utf8) }

    /// The mark by which a list with that head is abbreviated.
    private static func mark(_ head: Datum) -> String? {
        guard case .symbol(let symbol) = head.value else { return nil }
        return marks[symbol]
    }

    private static let marks: [Symbol: String] = [
        "quote": "'", "quasiquote": "`", "unquote": ",", "unquote-splicing": ",@",
    ]
}

extension Datum: CustomStringConvertible {
    /// The external representation.
    public var description: String { DatumPrinter.write(self) }
}
