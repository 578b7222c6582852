// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@Suite struct DifferenceTests {
    private func call(_ arguments: String, position: Int = 0) throws -> CoreForm {
        try CoreForm(
            canonicalText: """
                (Call :operation (GlobalReference :module (m) :name f :position 0)
                :arguments (\(arguments)) :position \(position))
                """)
    }

    private func constants(_ values: Int...) -> String {
        values.map { "(Constant :value \($0) :position 0)" }.joined(separator: " ")
    }

    @Test func `a tree does not differ from itself`() {
        for seed in 0..<60 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            let program = generator.program()
            #expect(CoreFormComparison.differences(program, program).isEmpty)
        }
    }

    @Test func `trees that are not equal differ somewhere`() {
        for seed in 0..<60 as Range<UInt64> {
            var (first, second) = (ProgramGenerator(seed: seed), ProgramGenerator(seed: seed + 1000))
            let (left, right) = (first.program(), second.program())
            #expect(CoreFormComparison.differences(left, right).isEmpty == (left == right))
        }
    }

    @Test func `the path leads to the place`() throws {
        let found = CoreFormComparison.differences(
            try call(constants(1, 2, 3)), try call(constants(1, 7, 3)))
        #expect(found.map(\.path) == ["Call.arguments[1].value"])
        #expect(found[0].left == "2" && found[0].right == "7")
    }

    @Test func `what was put between is told alone`() throws {
        let found = CoreFormComparison.differences(
            try call(constants(1, 2, 3, 4)), try call(constants(1, 2, 9, 3, 4)))
        #expect(found.map(\.path) == ["Call.arguments[2]"])
        #expect(found[0].left == nil && found[0].right == "(Constant :value 9 :position 0)")
        let back = CoreFormComparison.differences(
            try call(constants(1, 2, 9, 3, 4)), try call(constants(1, 2, 3, 4)))
        #expect(back.map(\.path) == ["Call.arguments[2]"] && back[0].right == nil)
    }

    @Test func `several changes are told one by one`() throws {
        let found = CoreFormComparison.differences(
            try call(constants(1, 2, 3, 4, 5, 6)), try call(constants(0, 2, 4, 5, 8, 6, 9)))
        #expect(
            found.map(\.path) == [
                "Call.arguments[0].value", "Call.arguments[2]", "Call.arguments[5]", "Call.arguments[6]",
            ])
    }

    @Test func `positions can be left out of it`() throws {
        let (left, right) = (try call("", position: 3), try call("", position: 4))
        #expect(CoreFormComparison.differences(left, right).map(\.path) == ["Call.position"])
        #expect(CoreFormComparison.differences(left, right, ignoringPositions: true).isEmpty)
        var files = FileSet()
        _ = try files.addFile(name: "a", bytes: [])
        let (bare, filed) = (Program(files: FileSet(), forms: []), Program(files: files, forms: []))
        #expect(CoreFormComparison.differences(bare, filed).count == 1)
        #expect(CoreFormComparison.differences(bare, filed, ignoringPositions: true).isEmpty)
    }

    @Test func `no more differences are told than were asked for`() throws {
        let found = CoreFormComparison.differences(
            try call(constants(1, 2, 3)), try call(constants(4, 5, 6)), limit: 2)
        #expect(found.count == 2)
    }

    @Test(arguments: [
        ([1, 2, 3], [1, 2, 3], 3), ([1, 2, 3], [], 0), ([1, 2, 3, 4], [2, 4], 2), ([1, 2, 1, 2], [2, 1], 2),
    ])
    func commonSubsequencesAreTheLongest(_ left: [Int], _ right: [Int], _ count: Int) {
        let pairs = CommonSubsequence.pairs(left, right)
        #expect(pairs.count == count)
        #expect(pairs.allSatisfy { left[$0.0] == right[$0.1] })
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.0 < $1.0 && $0.1 < $1.1 })
    }
}
