// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// (scheme read).
package let readPrimitives: [Primitive] = [
    Primitive(
        "read", 0, 1, signature: "[port]",
        doc: "The next datum of the textual input port, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.port(arguments, 0, .input, .openTextualInput, "read").readDatum(machine)
    }
]

extension PortHandle {
    /// Reads one datum; the port then stands right behind it.
    func readDatum(_ machine: Machine) throws(Raise) -> Word {
        if state.pointee.datumStream.offset != offset { restartDatumStream() }
        defer { synchronize() }
        state.pointee.assembler.begin()
        while true {
            switch try state.pointee.assembler.read(from: &state.pointee.datumStream.lexer, machine) {
            case .datum(let word): return word
            case .end:
                // A terminal may go on after its end.
                synchronize()
                restartDatumStream()
                return .endOfFile
            case .unreadable(let error):
                throw machine.error(
                    .read, "\(state.pointee.name):\(error.span.line):\(error.span.column): \(error.message)")
            case .needsMore:
                synchronize()
                if state.pointee.datumStream.copy(from: unread, at: offset) { continue }
                if try !fill(machine) { state.pointee.datumStream.finish() }
            }
        }
    }

    private func restartDatumStream() {
        state.pointee.datumStream = DatumStream(at: offset, foldsCase: state.pointee.datumStream.foldsCase)
    }

    /// Moves the port to where the lexer stands.
    private func synchronize() {
        let offset = state.pointee.datumStream.offset
        state.pointee.position = min(max(offset - state.pointee.origin, 0), state.pointee.end)
    }
}
