// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@Suite struct PositionTests {
    private func positions(_ program: Program) -> [Position] {
        var positions: [Position] = []
        _ = program.mapPositions { position in
            positions.append(position)
            return position
        }
        return positions
    }

    /// Where a position is, whatever it is counted from.
    private func place(_ position: Position, _ files: FileSet) -> [String] {
        let macros = files.expansions(at: position).map { "\($0.macro.name)" }
        guard let location = files.location(of: position) else { return macros }
        return macros + ["\(location.file.name) \(location.offset)"]
    }

    @Test func `mapping positions with identity changes nothing`() {
        for seed in 0..<60 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            let program = generator.program()
            #expect(program.mapPositions { $0 } == program)
        }
    }

    @Test func `mapping reaches every position`() throws {
        for seed in 0..<60 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            let program = generator.program()
            var bare = program.mapPositions { _ in .none }
            bare.files = FileSet()
            #expect(try bare.canonicalText().contains(":position 0)") == !program.forms.isEmpty)
            #expect(positions(bare).allSatisfy { $0 == .none })
            #expect(bare.validationErrors().isEmpty)
        }
    }

    @Test func `without unused files every position is where it was`() {
        for seed in 0..<200 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            let program = generator.program()
            let small = program.withoutUnusedFiles()
            #expect(small.files.entries.count <= program.files.entries.count)
            #expect(small.validationErrors().isEmpty)
            let places = positions(program).map { place($0, program.files) }
            #expect(positions(small).map { place($0, small.files) } == places)
            #expect(small.withoutUnusedFiles() == small)
        }
    }

    @Test func `nothing is left of files that no position leads to`() throws {
        var files = FileSet()
        _ = try files.addFile(name: "library", bytes: Array("(a)\n".utf8))
        let own = try files.addFile(name: "own", bytes: Array("x\ny\n".utf8))
        _ = files.addExpansion(macro: "unused", site: Position(own.base))
        let outer = files.addExpansion(macro: "outer", site: Position(own.base + 2))
        let inner = files.addExpansion(macro: "inner", site: outer)
        let form = CoreForm.constant(Constant(value: .boolean(true), position: inner))
        let program = Program(files: files, forms: [form]).withoutUnusedFiles()
        #expect(program.files.entries.count == 3)
        #expect(place(program.forms[0].position, program.files) == ["inner", "outer", "own 2"])
        #expect(Program(files: files, forms: []).withoutUnusedFiles().files == FileSet())
    }

    @Test func `a program can be moved behind other files`() throws {
        for seed in 0..<100 as Range<UInt64> {
            var generator = ProgramGenerator(seed: seed)
            let program = generator.program()
            var files = FileSet()
            _ = try files.addFile(name: "before", bytes: Array("123".utf8))
            let moved = try program.moved(into: &files)
            #expect(moved.files.entries.count == program.files.entries.count)
            let places = positions(program).map { place($0, program.files) }
            #expect(positions(moved).map { place($0, files) } == places)
        }
    }

    @Test func `files that do not fit are refused, and nothing is added`() throws {
        var files = FileSet()
        try files.append(.file(.init(name: "huge", base: 1, size: Int32.max - 10, lines: [0])))
        let before = files
        var more = FileSet()
        _ = try more.addFile(name: "more", bytes: Array(repeating: 0x20, count: 100))
        #expect(throws: FileSetError.self) { try Program(files: more, forms: []).moved(into: &files) }
        #expect(files == before)
    }
}
