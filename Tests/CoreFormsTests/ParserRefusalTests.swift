// SPDX-License-Identifier: MIT
import SennitCoreForms
import Testing

/// What is not canonical text, and what the parser says about it.
@Suite struct ParserRefusalTests {
    struct Refusal: Sendable, CustomTestStringConvertible {
        var text: String
        var path: String
        /// Where the error must lie: before this text.
        var rest: String
        var expected: String

        init(_ text: String, _ path: String, before rest: String, expects expected: String) {
            self.text = text
            self.path = path
            self.rest = rest
            self.expected = expected
        }

        var testDescription: String { text }
    }

    private static let one = "(Constant :value 1 :position 0)"

    private static func constant(_ text: String, before rest: String? = nil, expects expected: String) -> Refusal {
        let tail = " :position 0)"
        return Refusal(
            "(Constant :value \(text)\(tail)", "Constant.value", before: (rest ?? text) + tail, expects: expected)
    }

    static let structure: [Refusal] = [
        Refusal("", "CoreForm", before: "", expects: "a form"),
        Refusal("x", "CoreForm", before: "x", expects: "a form"),
        Refusal("(", "CoreForm", before: "", expects: "the name of a form"),
        Refusal("()", "CoreForm", before: ")", expects: "the name of a form"),
        Refusal("(Foo :x 1)", "CoreForm", before: "Foo :x 1)", expects: "the name of a form"),
        Refusal("(Widget :x 1)", "CoreForm", before: "Widget :x 1)", expects: "the name of a form"),
        Refusal("(Lemoda :x 1)", "CoreForm", before: "Lemoda :x 1)", expects: "the name Lambda"),
        Refusal("(Constant", "CoreForm", before: "", expects: ":value"),
        Refusal("(Constant :position 0)", "Constant", before: ":position 0)", expects: ":value"),
        Refusal("(Constant :value 1)", "Constant", before: ")", expects: ":position"),
        Refusal("(Constant :value 1 :position 0 :more 1)", "Constant", before: ":more 1)", expects: "')'"),
        Refusal("(Constant :value 1 :position 0", "Constant", before: "", expects: "')'"),
        Refusal("\(one) \(one)", "Constant", before: one, expects: "the end of the text"),
        Refusal("(Begin :forms nil :position 0)", "Begin.forms", before: "nil :position 0)", expects: "a list"),
        Refusal(
            "(Begin :forms (\(one) x) :position 0)", "Begin.forms[1]", before: "x) :position 0)", expects: "a form"),
        Refusal("(Begin :forms (\(one)", "Begin.forms[1]", before: "", expects: "')'"),
        Refusal(
            "(Let :bindings ((Binding :name x :id 1 :value (Constant :value 1 :position x) :position 0)) :body",
            "Let.bindings[0].value.position", before: "x) :position 0)) :body", expects: "an integer of 32 bits"),
        Refusal(
            "(Let :bindings ((Parameter :name x)))", "Let.bindings[0]", before: "Parameter :name x)))",
            expects: "the name Binding"),
        Refusal(
            "(LocalReference :name nil :id 1 :position 0)", "LocalReference.name", before: "nil :id 1 :position 0)",
            expects: "a symbol"),
        Refusal(
            "(LocalReference :name x :id 2147483648 :position 0)", "LocalReference.id",
            before: "2147483648 :position 0)", expects: "an integer of 32 bits"),
        Refusal(
            "(LocalReference :name x :id 01 :position 0)", "LocalReference.id", before: "01 :position 0)",
            expects: "an integer of 32 bits"),
        Refusal(
            "(Import :modules ((a) (b |1|)) :position 0)", "Import.modules[1][1]", before: "|1|)) :position 0)",
            expects: "1 without bars"),
        Refusal(
            "(Import :modules ((a 01)) :position 0)", "Import.modules[0][1]", before: "01)) :position 0)",
            expects: "an integer without leading zeros, or a symbol"),
    ]

    static let constants: [Refusal] = [
        constant("nil", expects: "a constant"),
        constant(":x", expects: "a constant"),
        constant(".", expects: "a constant"),
        constant("+5", expects: "a number as the printer writes it"),
        constant("05", expects: "a number as the printer writes it"),
        constant("-0", expects: "a number as the printer writes it"),
        constant("1.50", expects: "a number as the printer writes it"),
        constant("1e2", expects: "a number as the printer writes it"),
        constant("#xff", expects: "a number as the printer writes it"),
        constant("#xFFFFFFFFFFFFFFFFFF", expects: "a number as the printer writes it"),
        constant("1/0", expects: "a number as the printer writes it"),
        constant("1/-2", expects: "a number as the printer writes it"),
        constant("1.5/2", expects: "a number as the printer writes it"),
        constant("#e1.5", expects: "a number as the printer writes it"),
        constant("#e10e2", expects: "a number as the printer writes it"),
        constant("#e1e99999999999999999999", expects: "a number as the printer writes it"),
        constant("+inf.1", expects: "a number as the printer writes it"),
        constant("1e999", expects: "a number as the printer writes it"),
        constant("#true", expects: "a constant"),
        constant("#!void", expects: "a constant"),
        constant("#", expects: "a constant"),
        constant("#u8(256)", before: "256)", expects: "an integer from 0 to 255").at("Constant.value[0]"),
        constant("#u8", expects: "a constant"),
        constant(#"#\newlin"#, expects: "a character as the printer writes it"),
        constant(#"#\x41"#, expects: "a character as the printer writes it"),
        constant(#"#\xD800"#, expects: "a character as the printer writes it"),
        constant(#"#\λ"#, expects: "a character as the printer writes it"),
        constant("|x|", expects: "x without bars"),
        constant("a|b", before: "|b", expects: "white space or a parenthesis").at("Constant"),
        constant(#""\q""#, before: #"\q""#, expects: "an escape as the printer writes it"),
        constant(#""\x41;""#, before: #"\x41;""#, expects: "an escape as the printer writes it"),
        constant(#""\x0a0;""#, before: #"\x0a0;""#, expects: "an escape as the printer writes it"),
        constant(#""\x7""#, before: #"\x7""#, expects: "an escape as the printer writes it"),
        constant("\"\n\"", before: "\n\"", expects: "an escape instead of a control character"),
        constant("\"\u{a0}\"", expects: "a string in valid UTF-8 with hidden characters escaped"),
        constant("\u{200b}", expects: "a symbol in valid UTF-8 with hidden characters escaped"),
        constant("( . 1)", before: ". 1)", expects: "a constant before the dot").at("Constant.value[0]"),
        constant("(1 . (2))", before: "(2))", expects: "a constant that is not a list after the dot")
            .at("Constant.value[1]"),
        constant("(1 . 2 3)", before: "3)", expects: "')'").at("Constant.value[2]"),
        constant("(1 |x|)", before: "|x|)", expects: "x without bars").at("Constant.value[1]"),
    ]

    @Test(arguments: structure + constants)
    func `a text that is not canonical is refused with place and path`(refusal: Refusal) {
        let error = #expect(throws: CoreFormError.self) { try CoreForm(canonicalText: refusal.text) }
        #expect(error?.path == refusal.path)
        #expect(error?.offset == refusal.text.utf8.count - refusal.rest.utf8.count)
        guard case .unexpected(let expected, let found)? = error?.reason else {
            Issue.record("another reason: \(String(describing: error))")
            return
        }
        #expect(expected == refusal.expected)
        #expect(refusal.rest.isEmpty ? found == "the end of the text" : refusal.rest.hasPrefix(found))
    }

    static let programs: [Refusal] = [
        Refusal("(Program :version 2 :what)", "Program.version", before: "2 :what)", expects: "version 1"),
        Refusal(
            "(Program :version 1 :files () :forms ())", "Program.files", before: ") :forms ())",
            expects: "the name FileSet"),
        Refusal(
            "(Program :version 1 :files (FileSet (Foo)) :forms ())", "Program.files[0]", before: "Foo)) :forms ())",
            expects: "the name File or Expansion"),
        Refusal(
            #"(Program :version 1 :files (FileSet (File :name "a" :base 2 :size 0 :lines (0))) :forms ())"#,
            "Program.files[0]", before: #"(File :name "a" :base 2 :size 0 :lines (0))) :forms ())"#,
            expects: "the base 1"),
        Refusal(
            "(Program :version 1 :files (FileSet (Expansion :macro m :base 1 :site 1)) :forms ())", "Program.files[0]",
            before: "(Expansion :macro m :base 1 :site 1)) :forms ())", expects: "a position before"),
        Refusal(
            #"(Program :version 1 :files (FileSet (File :name "a" :base 1 :size 3 :lines (0 9))) :forms ())"#,
            "Program.files[0]", before: #"(File :name "a" :base 1 :size 3 :lines (0 9))) :forms ())"#,
            expects: "offsets"),
        Refusal(
            #"(Program :version 1 :files (FileSet (File :name "a" :base 1 :size 2147483647 :lines (0))) :forms ())"#,
            "Program.files[0]", before: #"(File :name "a" :base 1 :size 2147483647 :lines (0))) :forms ())"#,
            expects: "at most 2147483646 positions"),
        Refusal(
            "(Program :version 1 :files (FileSet) :forms ((Begin :forms (\(one)) :position 0) (Begin)))",
            "Program.forms[1]", before: ")))", expects: ":forms"),
    ]

    @Test(arguments: programs)
    func `a text that is no program is refused with place and path`(refusal: Refusal) throws {
        let error = try #require(throws: CoreFormError.self) { try Program(canonicalText: refusal.text) }
        #expect(error.path == refusal.path)
        #expect(error.offset == refusal.text.utf8.count - refusal.rest.utf8.count)
        #expect(error.description.contains("expected \(refusal.expected)"))
    }

    @Test func `bytes that are not UTF-8 are refused`() {
        for bytes: [UInt8] in [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xE2, 0x82]] {
            for quote in ["", "\"", "|"] {
                let text = Array("(Constant :value \(quote)".utf8) + bytes + Array("\(quote) :position 0)".utf8)
                #expect(throws: CoreFormError.self) { try CoreForm(canonicalText: text) }
            }
        }
    }
}

extension ParserRefusalTests.Refusal {
    fileprivate func at(_ path: String) -> Self {
        var copy = self
        copy.path = path
        return copy
    }
}
