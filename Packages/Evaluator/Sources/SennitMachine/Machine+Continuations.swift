// SPDX-License-Identifier: MIT
import SennitHeap

// Continuations. Capturing one moves the stack below the running frame into a heap object, the stack
// slice, and leaves the fiber's stack empty but for the running frame, which will return through
// `underflow` into the slice. So a frame is copied out at most once however often its continuation is
// captured, and capturing takes time only for frames pushed since the last capture. A return into a
// slice copies its topmost frame back (a slice can be returned into many times) and leaves the rest.
//
// Slice payload: the slice below it (or #f), how much of that one, the address to return to in it;
// then the slots. A continuation is a closure over: slice, its length, return address, dynamic state.

extension Machine {
    private static let sliceHead = 3
    /// Slices up to this many words are copied back whole.
    private static let wholeSlice = 48

    static func slots(of slice: Word) -> UnsafeMutablePointer<Word> { slice.address + 1 + sliceHead }

    /// Copies words that do not overlap; most often they are few.
    @inline(__always)
    private static func copy(_ source: UnsafeMutablePointer<Word>, to target: UnsafeMutablePointer<Word>, _ count: Int)
    {
        if count > 32 { return target.update(from: source, count: count) }
        // Every other word as a floating-point number: see `moveArguments`.
        var index = 0
        while index &+ 1 < count {
            target[index] = source[index]
            moveAsDouble(from: source + (index &+ 1), to: target + (index &+ 1))
            index &+= 2
        }
        if index < count { target[index] = source[index] }
    }

    /// Copies so many words from the bottom of the stack into a slice that goes on top of those below.
    @inline(__always)
    private func moveToSlice(_ count: Int) {
        let slice = allocator.object(.stackSlice, size: Machine.sliceHead + count)
        slice[payload: 0] = state.pointee.underSlice
        slice[payload: 1] = Word(fixnum: state.pointee.underLength)
        slice[payload: 2] = Word(address: state.pointee.underReturn)
        Machine.copy(state.pointee.stackBase, to: slice.address + 1 + Machine.sliceHead, count)
        state.pointee.underSlice = slice
        state.pointee.underLength = count
    }

    /// Moves the frames below the running one, of which some registers are in use, into a slice, if
    /// there are any.
    @inline(__always)
    private func spillStack(keeping registers: Int) {
        removeBarrier()
        let base = state.pointee.stackBase
        let fp = state.pointee.fp
        let count = fp - 2 - base
        if count > 0 {
            moveToSlice(count)
            state.pointee.underReturn = link(fp, -2).instructionAddress
            // The running frame moves to the bottom.
            let bottom = base + 2
            setLink(bottom, -1, link(fp, -1))
            var index = 0
            while index < registers {
                bottom[index] = fp[index]
                index &+= 1
            }
            state.pointee.fp = bottom
        }
        base[0] = Word(address: state.pointee.stubs.underflow)
    }

    /// The continuation of the running frame: what it returns to.
    @inline(never)
    func captureContinuation(keeping registers: Int) -> Word {
        if state.pointee.fp - 2 > state.pointee.stackBase { spillStack(keeping: registers) }
        let prototype = state.pointee.continuationPrototype
        let first = Closure.firstCapture
        let continuation = allocator.object(.closure, detail: Closure.variable, size: first + 4)
        continuation[payload: Closure.entryIndex] = prototype[payload: Closure.entryIndex]
        continuation[payload: Closure.codeIndex] = prototype[payload: Closure.codeIndex]
        continuation[payload: first] = state.pointee.underSlice
        continuation[payload: first + 1] = Word(fixnum: state.pointee.underLength)
        continuation[payload: first + 2] = Word(address: state.pointee.underReturn)
        continuation[payload: first + 3] = state.pointee.dynamicState
        return continuation
    }

    /// The arguments of the running frame as one word.
    @inline(__always)
    func packValues(count: Int) -> Word {
        let fp = state.pointee.fp
        if count == 1 { return fp[0] }
        let word = allocator.object(.multipleValues, size: count)
        for i in 0..<count { word[payload: i] = fp[i] }
        return word
    }

    @inline(__always)
    func isContinuation(_ word: Word) -> Bool {
        word.is(.closure)
            && word[payload: Closure.entryIndex] == state.pointee.continuationPrototype[payload: Closure.entryIndex]
    }

    /// Whether leaving to `continuation` runs no `dynamic-wind` thunk.
    @inline(__always)
    func needsNoRewinding(_ continuation: Word) -> Bool {
        let state = continuation[payload: Closure.firstCapture + 3]
        return state[payload: 2] == self.state.pointee.dynamicState[payload: 2]
    }

    /// Makes `continuation` the running one and returns `value` to it.
    @inline(__always)
    func resume(_ continuation: Word, value: Word) {
        removeBarrier()
        state.pointee.underSlice = continuation[payload: Closure.firstCapture]
        state.pointee.underLength = continuation[payload: Closure.firstCapture + 1].fixnum
        state.pointee.underReturn = continuation[payload: Closure.firstCapture + 2].instructionAddress
        state.pointee.dynamicState = continuation[payload: Closure.firstCapture + 3]
        underflow(value: value)
    }

    /// Control has returned through the bottom of the stack: brings back a frame of the slice below.
    func underflow(value: Word) {
        let base = state.pointee.stackBase
        let slice = state.pointee.underSlice
        state.pointee.cleanBelow = 0
        guard slice.is(.stackSlice) else {
            // Nothing below: leave the machine.
            base[0] = value
            state.pointee.fp = base + 2
            state.pointee.pc = state.pointee.stubs.halt
            return
        }
        let length = state.pointee.underLength
        let slots = slice.address + 1 + Machine.sliceHead
        let pc = state.pointee.underReturn
        // Where the frame that is returned into begins, in the slice.
        let callee = slots + length + 2
        let caller = callee - frameDistance(callee, returningTo: pc)
        let start = length <= Machine.wholeSlice ? 0 : caller - 2 - slots
        let count = length &- start
        let callerOffset = caller - slots - start
        if start == 0 {
            state.pointee.underSlice = slice[payload: 0]
            state.pointee.underLength = slice[payload: 1].fixnum
            state.pointee.underReturn = slice[payload: 2].instructionAddress
        } else {
            state.pointee.underLength = start
            state.pointee.underReturn = slots[start].instructionAddress
        }
        state.pointee.fp = base + 2
        if UInt(bitPattern: base + (count &+ 8)) > UInt(bitPattern: state.pointee.softLimit) {
            reserve(count &+ 8, isBack: true)
        }
        let newBase = state.pointee.stackBase
        Machine.copy(slots + start, to: newBase, count)
        newBase[0] = Word(address: bottomReturn)
        newBase[count] = value
        state.pointee.fp = newBase + callerOffset
        state.pointee.pc = pc
    }

    /// Moves all frames but the running one, of which nothing is in use, into a slice.
    func spillForFiber() { spillStack(keeping: 0) }

    /// Moves all frames into a slice; the running one's offset in it.
    func spillWithRunningFrame() -> Int {
        removeBarrier()
        let base = state.pointee.stackBase
        moveToSlice(frameTop - base)
        return state.pointee.fp - base
    }

    /// Brings back the running frame that `spillWithRunningFrame` put into `slice`, and, if that is
    /// short, all of it.
    func restoreFrame(_ slice: Word, length: Int, offset: Int, pc: UnsafePointer<Instruction>) {
        let slots = slice.address + 1 + Machine.sliceHead
        let start = length <= Machine.wholeSlice ? 0 : offset - 2
        let count = length - start
        if start == 0 {
            state.pointee.underSlice = slice[payload: 0]
            state.pointee.underLength = slice[payload: 1].fixnum
            state.pointee.underReturn = slice[payload: 2].instructionAddress
        } else {
            state.pointee.underSlice = slice
            state.pointee.underLength = start
            state.pointee.underReturn = slots[start].instructionAddress
        }
        state.pointee.cleanBelow = 0
        state.pointee.fp = state.pointee.stackBase + 2
        if UInt(bitPattern: state.pointee.stackBase + (count + 256)) > UInt(bitPattern: state.pointee.softLimit) {
            reserve(count + 256, isBack: true)
        }
        let base = state.pointee.stackBase
        Machine.copy(slots + start, to: base, count)
        base[0] = Word(address: bottomReturn)
        state.pointee.fp = base + (offset - start)
        state.pointee.pc = pc
    }

    /// What the lowest frame on the stack returns through.
    private var bottomReturn: UnsafePointer<Instruction> { state.pointee.stubs.underflow }
}
