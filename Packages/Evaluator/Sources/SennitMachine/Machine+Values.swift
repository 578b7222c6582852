// SPDX-License-Identifier: MIT
import SennitHeap

// Multiple values. Several values, or none, are one word while they are returned: an object of the heap that no
// program may see. Who makes one looks first at where it will be returned to. So a return of one value, which is nearly
// every return, costs nothing, and nothing is looked at where a value arrives.
//
// What takes any number is known by the instruction after the call (`unpackValues`, `tailCallWithValues`), by the
// ends of stacks, and by the table of the code that holds the call (`ReceiverTable`). Procedures that return
// what they have called, after something else, are stubs; they are known by `setDynamicState` after the call,
// and their own callers are asked.

extension Machine {
    /// Whether `count` values can be returned from the frame at `fp`; false with something to raise.
    @inline(__always)
    func mayReturn(_ count: Int, from fp: UnsafeMutablePointer<Word>) -> Bool {
        if _fastPath(count == 1) { return true }
        let site = link(fp, -2).instructionAddress
        if site.pointee.opcodeByte == Opcode.unpackValues.rawValue && site.pointee.b == site[-1].a &- 2 { return true }
        return takesValues(callee: fp) || failOneValue(count)
    }

    /// The same of a word that may be multiple values.
    @inline(__always)
    func mayReturn(_ word: Word, from fp: UnsafeMutablePointer<Word>) -> Bool {
        if _fastPath(!word.is(.multipleValues)) { return true }
        return mayReturn(word.header.size, from: fp)
    }

    /// Whether `count` values can be given to `continuation`; false with something to raise.
    @inline(__always)
    func mayResume(_ continuation: Word, with count: Int) -> Bool {
        if _fastPath(count == 1) { return true }
        let first = Closure.firstCapture
        return takesValues(
            slice: continuation[payload: first], length: continuation[payload: first + 1].fixnum,
            site: continuation[payload: first + 2].instructionAddress) || failOneValue(count)
    }

    func failOneValue(_ count: Int) -> Bool {
        fail(.arity, "expected 1 value, got \(count)")
    }

    /// Whether what the frame at `fp` on the stack returns to takes any number of values.
    @inline(never)
    private func takesValues(callee fp: UnsafeMutablePointer<Word>) -> Bool {
        var fp = fp
        while true {
            let site = returnAddress(fp)
            if site == state.pointee.stubs.underflow {
                return takesValues(
                    slice: state.pointee.underSlice, length: state.pointee.underLength,
                    site: state.pointee.underReturn)
            }
            if let answer = takesValues(site: site, callee: fp) { return answer }
            fp -= site[-1].a
        }
    }

    /// Whether a return to `site`, in the topmost frame of the first `length` slots of `slice`, takes them.
    @inline(never)
    func takesValues(slice: Word, length: Int, site: UnsafePointer<Instruction>) -> Bool {
        var (slice, length, site) = (slice, length, site)
        while slice.is(.stackSlice) {
            let slots = Machine.slots(of: slice)
            var fp = slots + length + 2
            while site != state.pointee.stubs.underflow {
                if let answer = takesValues(site: site, callee: fp) { return answer }
                fp -= site[-1].a
                site = link(fp, -2).instructionAddress
            }
            length = slice[payload: 1].fixnum
            site = slice[payload: 2].instructionAddress
            slice = slice[payload: 0]
        }
        return true
    }

    /// Whether `site`, where the frame at `fp` returns to, takes any number of values; nil when the caller's own
    /// caller knows.
    private func takesValues(site: UnsafePointer<Instruction>, callee fp: UnsafeMutablePointer<Word>) -> Bool? {
        if site == state.pointee.stubs.halt || site == state.pointee.stubs.frameLink { return true }
        let distance = site[-1].a
        switch site.pointee.opcode {
        case .setDynamicState: return nil
        case .tailCallWithValues: return true
        case .unpackValues where site.pointee.b == distance - 2: return true
        default: break
        }
        let caller = link(fp - distance, -1)
        guard caller.is(.closure) else { return true }
        let code = Closure.code(caller)
        // No call in the runtime's own procedures wants exactly one.
        return code.serial < 0 || code.receivers.contains(site - 1 - UnsafePointer(code.entry))
    }
}
