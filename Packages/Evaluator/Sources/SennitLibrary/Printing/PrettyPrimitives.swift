// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What Scheme/pretty.scm is made of.
package let prettySupport: [Primitive] = [
    Primitive(
        "%pretty", 3, 3, signature: "state port settings",
        doc: """
            Prints a piece of a value to the textual output port and returns the state to go on with, #f at the end. \
            state is that of the last call, at first #(value column). settings are #(width depth length kind name): \
            of kind, 1 stands for programs, and name is the procedure whose errors these are.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let settings = arguments[2]
        guard settings.is(.vector), settings.header.size == 5, settings[payload: 4].isSymbol else {
            throw machine.wrongType("%pretty", 2, "settings", settings)
        }
        let name = settings[payload: 4].symbol.name
        let port = try machine.port(arguments, 1, .output, .openTextualOutput, name)
        let parsed = try machine.prettySettings(settings, name)
        guard var printer = try machine.prettyPrinter(arguments[0], parsed, name) else {
            throw machine.wrongType(name, 0, "state", arguments[0])
        }
        // Memory that the port keeps for this, as for `write`.
        swap(&printer.output, &port.state.pointee.scratch)
        printer.output.removeAll(keepingCapacity: true)
        defer { swap(&printer.output, &port.state.pointee.scratch) }
        printer.run()
        try port.write(printer.output, machine)
        return printer.state
    }
]

extension Machine {
    fileprivate func prettySettings(_ settings: Word, _ name: String) throws(Raise) -> PrettySettings {
        PrettySettings(
            width: try prettyLimit(settings[payload: 0], "pretty-width", from: 1, name),
            depth: try prettyLimit(settings[payload: 1], "pretty-depth", from: 0, name),
            length: try prettyLimit(settings[payload: 2], "pretty-length", from: 0, name),
            isCode: settings[payload: 3] == Word(fixnum: 1))
    }

    /// The value of a parameter: an exact integer that is not too small, or #f for none.
    private func prettyLimit(_ word: Word, _ parameter: String, from least: Int, _ name: String) throws(Raise) -> Int? {
        if word.isFalse { return nil }
        guard word.isFixnum, word.fixnum >= least else {
            throw error(
                .type, "\(name): \(parameter) must be an exact integer from \(least) up or #f, got \(describe(word))",
                irritants: [word])
        }
        return word.fixnum
    }

    fileprivate func prettyPrinter(_ state: Word, _ settings: PrettySettings, _ name: String) throws(Raise)
        -> PrettyPrinter?
    {
        guard state.is(.vector), state.header.size == 2 else {
            return PrettyPrinter(self, settings, state: state)
        }
        let column = state[payload: 1]
        guard column.isFixnum, (0...10_000).contains(column.fixnum) else {
            throw error(
                .range, "\(name): the column must be an exact integer from 0 to 10000, got \(describe(column))",
                irritants: [column])
        }
        return PrettyPrinter(self, settings, state[payload: 0], column: column.fixnum)
    }

    /// The text of a value that is not large, or whose text is limited, as `pretty-print-limited` prints it, without a
    /// line end.
    ///
    /// - Parameters:
    ///   - width: columns of a line; nil for one line.
    ///   - depth: how deep in other things something may be whose parts are shown.
    ///   - length: how many elements of something are shown.
    ///   - column: where the first line begins.
    package func prettyText(
        of word: Word, width: Int? = 80, depth: Int? = 30, length: Int? = 100, column: Int = 0
    ) -> String {
        let settings = PrettySettings(
            width: width.map { max(1, $0) }, depth: depth.map { max(0, $0) }, length: length.map { max(0, $0) })
        var printer = PrettyPrinter(self, settings, word, column: max(0, min(column, 10_000)))
        var text: [UInt8] = []
        repeat {
            printer.run()
            text += printer.output
            printer.output.removeAll(keepingCapacity: true)
        } while !printer.isDone
        return String(decoding: text, as: UTF8.self)
    }
}
