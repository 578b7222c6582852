// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// (scheme write).
package let printingPrimitives: [Primitive] = [
    printing("write", .write, "Writes object to the textual output port so that it can be read back.", sharing: false),
    printing(
        "write-simple", .write, "Writes object to the textual output port so that it can be read back, without labels.",
        sharing: false),
    printing(
        "write-shared", .write,
        "Writes object to the textual output port so that it can be read back, with labels for parts that occur more than once.",
        sharing: true),
    printing(
        "display", .display,
        "Writes object to the textual output port for people to read: strings and characters as themselves.",
        sharing: false),
]

private func printing(_ name: String, _ style: Printer.Style, _ doc: String, sharing: Bool) -> Primitive {
    Primitive(name, 1, 2, signature: "object [port]", doc: doc) { (machine, arguments) throws(Raise) in
        let port = try machine.port(arguments, 1, .output, .openTextualOutput, name)
        let word = arguments[0]
        if style == .display, word.is(.string) {
            try port.write(word.stringBytes, machine)
        } else if style == .display, word.isCharacter {
            try port.write(word.scalarValue, machine)
        } else {
            try port.print(word, style, sharing: sharing, machine)
        }
        return .unspecified
    }
}

extension PortHandle {
    /// Prints into memory that the port keeps for this, and from there into its buffer.
    func print(_ word: Word, _ style: Printer.Style, sharing: Bool, _ machine: Machine) throws(Raise) {
        var scratch: [UInt8] = []
        swap(&scratch, &state.pointee.scratch)
        scratch.removeAll(keepingCapacity: true)
        var printer = Printer(style, into: scratch)
        scratch = []
        if sharing { printer.label(sharedPartsOf: word) }
        try printer.print(word) { (output: inout [UInt8]) throws(Raise) in
            try write(output, machine)
            output.removeAll(keepingCapacity: true)
        }
        try write(printer.output, machine)
        state.pointee.scratch = printer.output
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
