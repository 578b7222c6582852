// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What one call of a primitive may allocate.
///
/// Nothing is collected while a primitive runs. One that computes intermediate results in a loop, as
/// the product of a million arguments does, has to stop before they fill the memory.
struct AllocationBudget {
    private let machine: Machine
    private let start: Int

    init(_ machine: Machine) {
        self.machine = machine
        start = machine.allocator.allocatedBytes
    }

    /// Throws a limit error if what was allocated since the budget was made is beyond the heap's limit.
    func check() throws(Raise) {
        if !machine.hasRoom(bytes: machine.allocator.allocatedBytes &- start) {
            throw BignumDraft.tooLarge(machine)
        }
    }

    /// Checks now and then in a loop over arguments, whose round `index` this is.
    @inline(__always)
    func check(round index: Int) throws(Raise) {
        if index & 0xFF == 0xFF { try check() }
    }
}
