// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

/// A bignum that is being computed: room for as many limbs as the result can have, in the heap.
///
/// GMP writes straight into it, and `finish` makes it a proper integer: it cuts leading zeros, turns
/// what fits into a fixnum, and gives the room left over back to the nursery. So the last draft made
/// should be the first one finished.
struct BignumDraft {
    let limbs: UnsafeMutablePointer<UInt>
    private let word: Word
    private let allocator: Allocator
    private let capacity: Int

    /// The longest bignum: 128 MiB, some three hundred million decimal digits. GMP ends the process
    /// when a number outgrows its own limit, which is higher; but already with numbers of this length
    /// a multiplication takes seconds, and nothing interrupts it.
    static let maximumLimbs = 1 << 24
    /// From here on the heap is asked. Shorter numbers are in the nursery.
    private static let largeLimbs = 1 << 14

    /// Throws a limit error if the heap has no room for that many limbs.
    @inline(__always)
    init(_ machine: Machine, limbs capacity: Int) throws(Raise) {
        try BignumDraft.checkRoom(machine, limbs: capacity)
        allocator = machine.allocator
        word = allocator.object(.bignum, size: capacity)
        limbs = word.limbs
        self.capacity = capacity
    }

    /// The draft as a result for functions of GMP that are known to need no more limbs than it has.
    /// GMP looks for more memory only if a result has too little.
    @inline(__always)
    var target: __mpz_struct {
        __mpz_struct(_mp_alloc: Int32(truncatingIfNeeded: capacity), _mp_size: 0, _mp_d: limbs)
    }

    /// The integer with the lowest `count` limbs.
    @inline(__always)
    func finish(count: Int, isNegative: Bool) -> Word {
        var count = count
        while count > 0 && limbs[count - 1] == 0 { count -= 1 }
        if count <= 1 {
            let low = count == 0 ? 0 : limbs[0]
            if low <= UInt(Word.fixnumMax) || isNegative && low == UInt(Word.fixnumMax) + 1 {
                giveBack(from: word.address)
                return Word(fixnum: isNegative ? 0 &- Int(bitPattern: low) : Int(bitPattern: low))
            }
        }
        word.address[0] = Word(bits: Header(.bignum, detail: isNegative ? 1 : 0, size: count).bits)
        if count < capacity { giveBack(from: word.address + (1 + count)) }
        return word
    }

    /// Returns the draft's memory to the nursery, if nothing was allocated after it.
    @inline(__always)
    private func giveBack(from address: UnsafeMutablePointer<Word>) {
        let end = UInt(bitPattern: word.address + (1 + capacity))
        if allocator.state.pointee.next == end { allocator.state.pointee.next = UInt(bitPattern: address) }
    }

    /// Throws a limit error if the heap has no room for a number of that many limbs.
    @inline(__always)
    static func checkRoom(_ machine: Machine, limbs: Int) throws(Raise) {
        if _slowPath(limbs >= largeLimbs) { try checkLargeRoom(machine, limbs: limbs) }
    }

    @inline(never)
    private static func checkLargeRoom(_ machine: Machine, limbs: Int) throws(Raise) {
        // What GMP allocates for itself is up to some three times the result.
        guard limbs <= maximumLimbs, machine.hasRoom(bytes: limbs * 8 * 4) else {
            throw tooLarge(machine)
        }
    }

    static func tooLarge(_ machine: Machine) -> Raise {
        machine.error(
            .limit, "a number is too large: it would not fit the heap's limit",
            irritants: machine.heapLimitIrritants)
    }
}
