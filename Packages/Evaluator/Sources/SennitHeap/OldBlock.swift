// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A 64 KiB piece of the old generation, aligned to its size, holding cells of one size.
///
/// A large object lives behind a block header of its own (`cellSize` 0), so that masking any object
/// address leads to its mark bit. Owner: `OldSpace`. Invariant: cells in `[free, freeEnd)` are not
/// in use; in a block with `needsSweep` a cell is in use exactly when its mark bit is set.
package struct OldBlock {
    static let size = 1 << 16
    static let dataOffset = 1024
    static let granule = 16
    static let bitmapWords = size / granule / 64

    let base: UnsafeMutableRawPointer

    struct Info {
        /// In bytes; 0 for the block of one large object.
        var cellSize: Int
        var needsSweep: Bool
        /// In bytes from the block's start, for a large object.
        var largeSize: Int
        /// Next byte offset at which `sweep` looks for a run of free cells.
        var sweepOffset: Int
    }

    @inline(__always)
    var info: UnsafeMutablePointer<Info> { base.assumingMemoryBound(to: Info.self) }
    @inline(__always)
    var bitmap: UnsafeMutablePointer<UInt64> {
        (base + 64).assumingMemoryBound(to: UInt64.self)
    }

    @inline(__always)
    init(base: UnsafeMutableRawPointer) { self.base = base }

    /// The block that an old object's address lies in.
    @inline(__always)
    init(containing address: UnsafeMutablePointer<Word>) {
        base =
            UnsafeMutableRawPointer(bitPattern: UInt(bitPattern: address) & ~UInt(OldBlock.size - 1))
            .unsafelyUnwrapped
    }

    func initialize(cellSize: Int, largeSize: Int = 0) {
        info.initialize(
            to: Info(cellSize: cellSize, needsSweep: false, largeSize: largeSize, sweepOffset: OldBlock.size))
        clearMarks()
    }

    func clearMarks() {
        bitmap.update(repeating: 0, count: OldBlock.bitmapWords)
    }

    @inline(__always)
    func isMarked(_ address: UnsafeMutablePointer<Word>) -> Bool {
        let bit = (UInt(bitPattern: address) & UInt(OldBlock.size - 1)) &>> 4
        return bitmap[Int(bit &>> 6)] & (1 &<< UInt64(bit & 63)) != 0
    }

    /// Sets the mark bit; true if it was not set.
    @inline(__always)
    func mark(_ address: UnsafeMutablePointer<Word>) -> Bool {
        let bit = (UInt(bitPattern: address) & UInt(OldBlock.size - 1)) &>> 4
        let mask: UInt64 = 1 &<< UInt64(bit & 63)
        let word = bitmap + Int(bit &>> 6)
        if word.pointee & mask != 0 { return false }
        word.pointee |= mask
        return true
    }

    var isUnmarked: Bool {
        for i in 0..<OldBlock.bitmapWords where bitmap[i] != 0 { return false }
        return true
    }

    /// The next run of unmarked cells at or after `sweepOffset`, or nil at the block's end.
    func nextFreeRun() -> (start: UnsafeMutableRawPointer, end: UnsafeMutableRawPointer)? {
        let cell = info.pointee.cellSize
        let end = OldBlock.dataOffset + (OldBlock.size - OldBlock.dataOffset) / cell * cell
        var offset = info.pointee.sweepOffset
        while offset < end && isMarked(at: offset) { offset += cell }
        guard offset < end else {
            info.pointee.sweepOffset = end
            return nil
        }
        let start = offset
        while offset < end && !isMarked(at: offset) { offset += cell }
        info.pointee.sweepOffset = offset
        return (base + start, base + offset)
    }

    @inline(__always)
    private func isMarked(at offset: Int) -> Bool {
        let bit = offset &>> 4
        return bitmap[bit &>> 6] & (1 &<< UInt64(bit & 63)) != 0
    }
}
