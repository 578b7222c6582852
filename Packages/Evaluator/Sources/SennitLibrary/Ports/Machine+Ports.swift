// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Machine {
    /// The port that is argument `index`, or the current one if there is no such argument. It must be
    /// of exactly the wanted mode.
    @inline(__always)
    func port(
        _ arguments: Arguments, _ index: Int, _ standard: StandardPort, _ wanted: PortState.Mode, _ procedure: String
    ) throws(Raise) -> PortHandle {
        let word = index < arguments.count ? arguments[index] : currentPort(standard)
        if _fastPath(word.isForeign(.port)) {
            let handle = PortHandle(word)
            if _slowPath(shared.pointee.hasThreads) { hold(handle) }
            if _fastPath(handle.mode == wanted) {
                if wanted.contains(.output), _slowPath(handle.state.pointee.position > handle.state.pointee.waitsAbove)
                {
                    try handle.waitForStream(self, limit: StreamState.highWater)
                }
                return handle
            }
        }
        throw wrongPort(word, index, wanted, procedure)
    }

    @inline(never)
    private func wrongPort(_ word: Word, _ index: Int, _ wanted: PortState.Mode, _ procedure: String) -> Raise {
        if word.isForeign(.port), PortHandle(word).mode == wanted.subtracting(.open) {
            return error(
                .io, "\(procedure): the port \(PortHandle(word).state.pointee.name) is closed", irritants: [word])
        }
        let contents = wanted.contains(.textual) ? "textual" : "binary"
        return wrongType(procedure, index, "\(contents) \(wanted.contains(.input) ? "input" : "output") port", word)
    }

    func requirePort(_ word: Word, _ procedure: String, _ kind: PortState.Mode = []) throws(Raise) -> PortHandle {
        guard word.isForeign(.port), PortHandle(word).mode.isSuperset(of: kind) else {
            let noun = kind == .input ? "input port" : kind == .output ? "output port" : "port"
            throw wrongType(procedure, 0, noun, word)
        }
        if shared.pointee.hasThreads { hold(PortHandle(word)) }
        return PortHandle(word)
    }

    /// Takes a port's lock until the primitive under way returns.
    @inline(never)
    private func hold(_ handle: PortHandle) {
        if state.pointee.heldLock == handle.spinLock { return }
        handle.lock()
        state.pointee.heldLock = handle.spinLock
    }
}
