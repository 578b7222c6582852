// SPDX-License-Identifier: MIT
import SennitHeap
import SennitReader

extension Machine {
    /// Words beyond `softLimit` that a frame may use without asking.
    static let redZone = 320
    /// The largest frame that needs no `enterLargeFrame`.
    package static let smallFrame = 250

    /// The first machine of an interpreter on `heap`, with an empty stack. It is inside the heap from here on.
    package init(heap: Heap) {
        let primitives = UnsafeMutablePointer<PrimitiveEntry>.allocate(
            capacity: SharedMachineState.primitiveCapacity)
        let shared = UnsafeMutablePointer<SharedMachineState>.allocate(capacity: 1)
        shared.initialize(to: SharedMachineState())
        let prototype = Machine.makeStubProcedure(
            heap: heap, name: "continuation", required: 0, arity: .raw, frameSize: 2,
            instructions: [Instruction(.continuationBody)])
        self.init(
            heap: heap, primitives: primitives, prototype: prototype, stubs: Stubs(), interrupt: InterruptFlag(),
            shared: shared)
        heap.enter(allocator)
        shared.pointee.initialDynamicState = makeDynamicState(handlers: .null, parameters: .null, winders: .null)
        state.pointee.dynamicState = shared.pointee.initialDynamicState
    }

    /// Another machine of the same interpreter, for another thread.
    package init(beside first: Machine) {
        let state = first.state
        self.init(
            heap: first.heap, primitives: state.pointee.primitives, prototype: state.pointee.continuationPrototype,
            stubs: state.pointee.stubs, interrupt: state.pointee.interrupt, shared: state.pointee.shared)
        self.state.pointee.arithmetic = state.pointee.arithmetic
        self.state.pointee.limits = state.pointee.limits
        self.state.pointee.dynamicState = shared.pointee.initialDynamicState
    }

    private init(
        heap: Heap, primitives: UnsafeMutablePointer<PrimitiveEntry>, prototype: Word, stubs: Stubs,
        interrupt: InterruptFlag, shared: UnsafeMutablePointer<SharedMachineState>
    ) {
        let capacity = 4096
        let stack = StackMemory.allocate(words: capacity)
        state = .allocate(capacity: 1)
        state.initialize(
            to: MachineState(
                pc: stubs.halt, fp: stack + 2, softLimit: stack + (capacity - Machine.redZone), stackBase: stack,
                stackCapacity: capacity, underReturn: stubs.halt, barrierReturn: stubs.halt, heap: heap,
                allocator: heap.makeAllocator(), primitives: primitives, continuationPrototype: prototype,
                isStressed: heap.isStressed, stubs: stubs, interrupt: interrupt, shared: shared))
        let machine = self
        state.pointee.rootToken = heap.addRootScanner { collector, isMinor in
            machine.visitRoots(collector, isMinor: isMinor)
        }
    }

    /// Frees what a machine owns by itself; of the first machine, which is inside the heap, after all
    /// others, what they share.
    package func destroy(isFirst: Bool = true) {
        heap.removeRootScanner(state.pointee.rootToken)
        if isFirst { heap.leave(allocator) }
        heap.removeAllocator(allocator)
        if isFirst {
            state.pointee.primitives.deinitialize(count: shared.pointee.primitiveCount)
            state.pointee.primitives.deallocate()
            state.pointee.stubs.memory.deallocate()
            shared.deinitialize(count: 1)
            shared.deallocate()
        }
        StackMemory.free(state.pointee.stackBase, words: state.pointee.stackCapacity)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Adds a primitive to the machine's table; the result is its index in `callPrimitive`.
    package func addPrimitive(_ name: String, _ body: @escaping PrimitiveBody) -> Int {
        let index = shared.pointee.primitiveCount
        precondition(index < SharedMachineState.primitiveCapacity, "more than 65,536 primitives")
        (state.pointee.primitives + index).initialize(to: PrimitiveEntry(body: body))
        shared.pointee.primitiveCount = index + 1
        shared.pointee.primitiveNames.append(name)
        return index
    }

    /// For the code of a program, which has serial numbers.
    package func newSerial() -> Int {
        defer { shared.pointee.nextSerial += 1 }
        return shared.pointee.nextSerial
    }

    /// A procedure whose body is the given instructions.
    package func makeStubProcedure(
        name: String, required: Int, arity: Code.Arity, frameSize: Int, instructions: [Instruction],
        captures: [Word] = []
    ) -> Word {
        Machine.makeStubProcedure(
            heap: heap, name: name, required: required, arity: arity, frameSize: frameSize, instructions: instructions,
            captures: captures)
    }

    private static func makeStubProcedure(
        heap: Heap, name: String, required: Int, arity: Code.Arity, frameSize: Int, instructions: [Instruction],
        captures: [Word] = []
    ) -> Word {
        let code = Code.make(
            heap: heap, name: Word(Symbol(name)), frameSize: frameSize, required: required, arity: arity,
            literals: [], instructions: instructions)
        return Closure.makeOld(heap: heap, code: code, captures: captures)
    }

    /// The procedure that stands for a primitive where it is used as a value.
    package func makePrimitiveProcedure(
        name: String, minimum: Int, maximum: Int?, index: Int, suspends: Bool = false
    ) -> Word {
        let isFixed = maximum == minimum
        return makeStubProcedure(
            name: name, required: minimum, arity: isFixed ? .fixed : .raw, frameSize: max(minimum, maximum ?? 0) + 2,
            instructions: [
                Instruction(
                    suspends ? .suspendingBody : .primitiveBody, x: minimum, a: maximum ?? 0xFFFF, b: index,
                    c: isFixed ? 1 : 0)
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
        collector.visit(&state.pointee.currentFiber)
        collector.visit(&state.pointee.lastTrace)
        collector.visit(&state.pointee.raised)
        collector.visit(&state.pointee.underSlice)
        var prototype = state.pointee.continuationPrototype
        collector.visit(&prototype)
        collector.visit(&shared.pointee.initialDynamicState)
        collector.visit(&shared.pointee.raiseProcedure)
        collector.visit(&shared.pointee.rewindProcedure)
        collector.visit(&shared.pointee.applyListProcedure)
    }
}
