// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@Suite struct RoundTripTests {
    @Test(arguments: 0..<8 as Range<UInt64>)
    func `random programs read back as themselves`(batch: UInt64) throws {
        let base = batch * 1_000_000_000
        for seed in base..<base + UInt64(40 * Effort.factor) {
            var generator = ProgramGenerator(seed: seed)
            let program = generator.program()
            #expect(program.validationErrors() == [], "seed \(seed)")
            let text = try program.canonicalText()
            let copy = try Program(canonicalText: text)
            #expect(copy == program, "seed \(seed)")
            #expect(copy.hashValue == program.hashValue)
            #expect(try copy.canonicalText() == text)
        }
    }

    @Test func `layout and comments do not matter when reading`() throws {
        var generator = ProgramGenerator(seed: 7)
        for _ in 0..<50 {
            let program = generator.program()
            let text = try program.canonicalText()
            #expect(try Program(canonicalText: "; first\n" + text + "\t; last") == program)
            let spread = text.split(separator: "\n", omittingEmptySubsequences: false)
                .joined(separator: " ; comment (\"\n\r\n\t")
            #expect(try Program(canonicalText: spread) == program)
        }
    }

    @Test func `random programs contain every node`() throws {
        var seen: Set<String> = []
        for seed in 0..<300 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            let text = try generator.program().canonicalText()
            for part in text.split(separator: "(") { seen.insert(String(part.prefix { $0.isLetter })) }
        }
        for name in NodeTable.names { #expect(seen.contains(name), "no \(name)") }
    }

    @Test(arguments: NodeTable.texts)
    func `every node has one text`(text: String) throws {
        let form = try CoreForm(canonicalText: text)
        #expect(try form.canonicalText() == text)
    }

    @Test(arguments: ConstantTable.all)
    func `every constant has one text`(entry: (value: ConstantValue, text: String)) throws {
        let form = CoreForm.constant(Constant(value: entry.value))
        let text = "(Constant :value \(entry.text) :position 0)"
        #expect(try form.canonicalText() == text)
        #expect(try CoreForm(canonicalText: text) == form)
    }

    @Test func `constants that read differently are different`() {
        #expect(ConstantValue.number(.real(0)) != .number(.real(-0.0)))
        #expect(ConstantValue.number(.real(.nan)) == .number(.real(.nan)))
        #expect(ConstantValue.string("e\u{301}") != .string("\u{e9}"))
        #expect(Set(ConstantTable.all.map(\.value)).count == ConstantTable.all.count)
        #expect(Set(ConstantTable.all.map { Array($0.text.utf8) }).count == ConstantTable.all.count)
    }
}
