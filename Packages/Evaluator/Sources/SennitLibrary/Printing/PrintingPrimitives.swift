// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What (scheme write) has beside Scheme/write.scm.
package let printingPrimitives: [Primitive] = [
    Primitive(
        "write-shared", 1, 2, signature: "object [port]",
        doc: """
            Writes object to the textual output port so that it can be read back, with labels for parts that occur \
            more than once.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let port = try machine.port(arguments, 1, .output, .openTextualOutput, "write-shared")
        var printer = Printer(.write)
        printer.label(sharedPartsOf: arguments[0])
        try printer.print(arguments[0]) { (output: inout [UInt8]) throws(Raise) in
            try port.write(output, machine)
            output.removeAll(keepingCapacity: true)
        }
        try port.write(printer.output, machine)
        return .unspecified
    }
]

/// What Scheme/write.scm is made of.
package let printingSupport: [Primitive] = [
    beginning("%write", .write, "write"),
    beginning("%display", .display, "display"),
    Primitive(
        "%print-rest", 3, 3, signature: "state port style",
        doc: """
            Writes a piece of what is left of an object, a list, to the textual output port, and returns what is left \
            then, #f at the end. style is 1 for what display writes.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let style = arguments[2] == Word(fixnum: 1) ? Printer.Style.display : .write
        let port = try machine.port(
            arguments, 1, .output, .openTextualOutput, style == .display ? "display" : "write")
        return try port.print(style, machine) { $0.outer = arguments[0] }
    },
]

private func beginning(_ name: String, _ style: Printer.Style, _ procedure: String) -> Primitive {
    Primitive(
        name, 1, 2, signature: "object [port]",
        doc: "What \(procedure) does; of an object with a long text, writes a piece and returns what is left, else #f."
    ) { (machine, arguments) throws(Raise) in
        let port = try machine.port(arguments, 1, .output, .openTextualOutput, procedure)
        let word = arguments[0]
        if style == .display, word.is(.string) {
            try port.write(word.stringBytes, machine)
        } else if style == .display, word.isCharacter {
            try port.write(word.scalarValue, machine)
        } else {
            return try port.print(style, machine) { $0.begin(word) }
        }
        return .false
    }
}

extension PortHandle {
    /// Prints a piece into memory that the port keeps for this, and from there into its buffer; returns what is left.
    fileprivate func print(
        _ style: Printer.Style, _ machine: Machine, _ begin: (inout Printer) -> Void
    ) throws(Raise) -> Word {
        var scratch: [UInt8] = []
        swap(&scratch, &state.pointee.scratch)
        scratch.removeAll(keepingCapacity: true)
        var printer = Printer(style, into: scratch)
        scratch = []
        begin(&printer)
        printer.run()
        try write(printer.output, machine)
        let rest: Word = printer.isDone ? .false : printer.savedTasks(machine)
        state.pointee.scratch = printer.output
        return rest
    }
}

extension Machine {
    /// The text of a value as `write`, or `display`, shows it.
    package func text(of word: Word, display: Bool = false) -> String {
        var printer = Printer(display ? .display : .write)
        // Nothing is flushed, so nothing is raised.
        try? printer.print(word)
        return String(decoding: printer.output, as: UTF8.self)
    }

    /// A value as error messages show it: on one line, and not all of it if it is large. To be
    /// installed as `MachineState.describer`.
    package static func describeBriefly(_ machine: Machine, _ word: Word) -> String {
        var printer = Printer(.write, limit: Printer.Limit(bytes: 60, depth: 4))
        try? printer.print(word)
        return printer.finishLimited()
    }
}
