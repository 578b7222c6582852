// SPDX-License-Identifier: MIT
import CMemory

/// A 64 KiB piece of the old generation, aligned to its size, holding cells of one size.
///
/// A large object lives behind a block header of its own (`cellSize` 0), so that masking any object
/// address leads to its mark bit. Owner: `OldSpace`, or the marking under way. Mark bits tell which
/// cells are in use only between a marking and the block's sweep; a cell that is not in use may be
/// marked, but none in use is unmarked when a marking ends.
package struct OldBlock {
    static let size = 1 << 16
    /// After 64 bytes of `Info`, and two bitmaps.
    static let dataOffset = 1152
    static let granule = 16
    static let bitmapWords = size / granule / 64

    let base: UnsafeMutableRawPointer

    struct Info {
        /// In bytes; 0 for the block of one large object.
        var cellSize: Int
        /// What a large object's block has room for, in bytes from its start.
        var largeSize: Int
        /// Next byte offset at which `nextFreeRun` looks for a run of free cells.
        var sweepOffset: Int
    }

    @inline(__always)
    var info: UnsafeMutablePointer<Info> { base.assumingMemoryBound(to: Info.self) }
    @inline(__always)
    var bitmap: UnsafeMutablePointer<UInt64> {
        (base + 64).assumingMemoryBound(to: UInt64.self)
    }

    /// Mutable cells that are in an allocator's list of remembered ones; atomic.
    @inline(__always)
    private var rememberedBitmap: UnsafeMutablePointer<UInt64> { bitmap + OldBlock.bitmapWords }

    @inline(__always)
    init(base: UnsafeMutableRawPointer) { self.base = base }

    /// The block that an old object's address lies in.
    @inline(__always)
    init(containing address: UnsafeMutablePointer<Word>) {
        base =
            UnsafeMutableRawPointer(bitPattern: UInt(bitPattern: address) & ~UInt(OldBlock.size - 1))
            .unsafelyUnwrapped
    }

    func initialize(cellSize: Int, largeSize: Int = 0, isMarked: Bool) {
        info.initialize(to: Info(cellSize: cellSize, largeSize: largeSize, sweepOffset: OldBlock.size))
        bitmap.update(repeating: isMarked ? ~0 : 0, count: OldBlock.bitmapWords)
        rememberedBitmap.update(repeating: 0, count: OldBlock.bitmapWords)
    }

    /// All cells, as addresses.
    var allCells: Range<UInt> {
        let start = UInt(bitPattern: base) + UInt(OldBlock.dataOffset)
        let cell = info.pointee.cellSize
        return start..<start + UInt(cellCount * cell)
    }

    var largeObject: UnsafeMutablePointer<Word> {
        (base + OldBlock.dataOffset).assumingMemoryBound(to: Word.self)
    }

    /// Gives the block of a large object back to the system; how many bytes it had.
    func unmapLarge() -> Int {
        let size = info.pointee.largeSize
        SystemMemory.unmap(base, size)
        return size
    }

    func clearMarks() {
        for i in 0..<OldBlock.bitmapWords { sennit_store_relaxed(bitmap + i, 0) }
    }

    @inline(__always)
    func isMarked(_ address: UnsafeMutablePointer<Word>) -> Bool {
        let bit = (UInt(bitPattern: address) & UInt(OldBlock.size - 1)) &>> 4
        return sennit_load_relaxed(bitmap + Int(bit &>> 6)) & (1 &<< UInt64(bit & 63)) != 0
    }

    /// Sets the mark bit; true if it was not set. Only one thread marks, but workers look.
    @inline(__always)
    func mark(_ address: UnsafeMutablePointer<Word>) -> Bool {
        let bit = (UInt(bitPattern: address) & UInt(OldBlock.size - 1)) &>> 4
        let mask: UInt64 = 1 &<< UInt64(bit & 63)
        let word = bitmap + Int(bit &>> 6)
        let bits = sennit_load_relaxed(word)
        if bits & mask != 0 { return false }
        sennit_store_relaxed(word, bits | mask)
        return true
    }

    /// Notes that a cell is remembered; false if it was already. From any thread.
    @inline(__always)
    func remember(_ address: UnsafeMutablePointer<Word>) -> Bool {
        let bit = (UInt(bitPattern: address) & UInt(OldBlock.size - 1)) &>> 4
        let mask: UInt64 = 1 &<< UInt64(bit & 63)
        let word = rememberedBitmap + Int(bit &>> 6)
        if sennit_load_relaxed(word) & mask != 0 { return false }
        return sennit_set_bits(word, mask) & mask == 0
    }

    /// The collector's: the cell is not remembered any more.
    func forget(_ address: UnsafeMutablePointer<Word>) {
        let bit = (UInt(bitPattern: address) & UInt(OldBlock.size - 1)) &>> 4
        let word = rememberedBitmap + Int(bit &>> 6)
        sennit_store_relaxed(word, sennit_load_relaxed(word) & ~(1 &<< UInt64(bit & 63)))
    }

    /// How many cells a marking has found in use.
    var markedCount: Int {
        var count = 0
        for i in 0..<OldBlock.bitmapWords { count += bitmap[i].nonzeroBitCount }
        return count
    }

    var cellCount: Int { (OldBlock.size - OldBlock.dataOffset) / info.pointee.cellSize }

    /// The next run of unmarked cells at or after `sweepOffset`, or nil at the block's end.
    func nextFreeRun() -> Range<UInt>? {
        let cell = info.pointee.cellSize
        let end = OldBlock.dataOffset + cellCount * cell
        var offset = info.pointee.sweepOffset
        while offset < end && isMarked(at: offset) { offset += cell }
        guard offset < end else {
            info.pointee.sweepOffset = end
            return nil
        }
        let start = offset
        while offset < end && !isMarked(at: offset) { offset += cell }
        info.pointee.sweepOffset = offset
        return UInt(bitPattern: base + start)..<UInt(bitPattern: base + offset)
    }

    @inline(__always)
    private func isMarked(at offset: Int) -> Bool {
        let bit = offset &>> 4
        return bitmap[bit &>> 6] & (1 &<< UInt64(bit & 63)) != 0
    }
}
