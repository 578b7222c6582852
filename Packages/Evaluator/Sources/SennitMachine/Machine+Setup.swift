// SPDX-License-Identifier: MIT
import SennitHeap
import SennitReader

extension Machine {
    /// Words beyond `softLimit` that a frame may use without asking.
    static let redZone = 320
    /// The largest frame that needs no `enterLargeFrame`.
    package static let smallFrame = 250

    /// A machine on `heap`, with an empty stack. It is inside the heap from here on.
    package init(heap: Heap) {
        let stubs = Stubs()
        let capacity = 4096
        let stack = StackMemory.allocate(words: capacity)
        state = .allocate(capacity: 1)
        state.initialize(
            to: MachineState(
                pc: stubs.halt, fp: stack + 2, softLimit: stack + (capacity - Machine.redZone), stackBase: stack,
                stackCapacity: capacity, underReturn: stubs.halt, barrierReturn: stubs.halt, heap: heap,
                allocator: heap.makeAllocator(), primitives: .allocate(capacity: 1024), primitiveCapacity: 1024,
                stubs: stubs, interrupt: InterruptFlag()))
        let machine = self
        heap.enter(allocator)
        state.pointee.rootScanner = heap.addRootScanner { collector, isMinor in
            machine.visitRoots(collector, isMinor: isMinor)
        }
        state.pointee.initialDynamicState = makeDynamicState(handlers: .null, parameters: .null, winders: .null)
        state.pointee.dynamicState = state.pointee.initialDynamicState
        state.pointee.continuationPrototype = makeStubProcedure(
            name: "continuation", required: 0, arity: .raw, frameSize: 2,
            instructions: [Instruction(.continuationBody)])
    }

    /// Frees what the machine owns, not the heap.
    package func destroy() {
        heap.removeRootScanner(state.pointee.rootScanner)
        heap.leave(allocator)
        heap.removeAllocator(allocator)
        state.pointee.primitives.deinitialize(count: state.pointee.primitiveCount)
        state.pointee.primitives.deallocate()
        StackMemory.free(state.pointee.stackBase, words: state.pointee.stackCapacity)
        state.pointee.stubs.memory.deallocate()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Adds a primitive to the machine's table; the result is its index in `callPrimitive`.
    package func addPrimitive(_ name: String, _ body: @escaping PrimitiveBody) -> Int {
        let index = state.pointee.primitiveCount
        if index == state.pointee.primitiveCapacity {
            let larger = UnsafeMutablePointer<PrimitiveEntry>.allocate(capacity: index * 2)
            larger.moveInitialize(from: state.pointee.primitives, count: index)
            state.pointee.primitives.deallocate()
            state.pointee.primitives = larger
            state.pointee.primitiveCapacity = index * 2
        }
        (state.pointee.primitives + index).initialize(to: PrimitiveEntry(body: body))
        state.pointee.primitiveCount = index + 1
        state.pointee.primitiveNames.append(name)
        return index
    }

    /// For the code of a program, which has serial numbers.
    package func newSerial() -> Int {
        defer { state.pointee.nextSerial += 1 }
        return state.pointee.nextSerial
    }

    /// A procedure whose body is the given instructions.
    package func makeStubProcedure(
        name: String, required: Int, arity: Code.Arity, frameSize: Int, instructions: [Instruction],
        captures: [Word] = []
    ) -> Word {
        let code = Code.make(
            heap: heap, name: Word(Symbol(name)), frameSize: frameSize, required: required, arity: arity,
            literals: [], instructions: instructions)
        return Closure.makeOld(heap: heap, code: code, captures: captures)
    }

    /// The procedure that stands for a primitive where it is used as a value.
    package func makePrimitiveProcedure(name: String, minimum: Int, maximum: Int?, index: Int) -> Word {
        let isFixed = maximum == minimum
        return makeStubProcedure(
            name: name, required: minimum, arity: isFixed ? .fixed : .raw, frameSize: max(minimum, maximum ?? 0) + 2,
            instructions: [
                Instruction(
                    .primitiveBody, x: minimum, a: maximum ?? 0xFFFF, b: index, c: isFixed ? 1 : 0)
            ])
    }

    package func makeDynamicState(handlers: Word, parameters: Word, winders: Word) -> Word {
        let word = allocator.object(.dynamicState, size: 3)
        word[payload: 0] = handlers
        word[payload: 1] = parameters
        word[payload: 2] = winders
        return word
    }

    func visitRoots(_ collector: Collector, isMinor: Bool) {
        visitStack(collector, isMinor: isMinor)
        collector.visit(&state.pointee.dynamicState)
        collector.visit(&state.pointee.initialDynamicState)
        collector.visit(&state.pointee.lastTrace)
        collector.visit(&state.pointee.raised)
        collector.visit(&state.pointee.underSlice)
        collector.visit(&state.pointee.raiseProcedure)
        collector.visit(&state.pointee.rewindProcedure)
        collector.visit(&state.pointee.applyListProcedure)
        collector.visit(&state.pointee.continuationPrototype)
    }
}
