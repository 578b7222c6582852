// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The old generation: blocks segregated by cell size, and large objects.
///
/// Objects come here by surviving a minor collection, or directly when they are constants or code.
/// They never move. Cells are allocated by bumping through runs of free cells; which cells are free
/// is read off the mark bits of the last major collection, block by block, when space is needed.
struct OldSpace {
    static let largeLimit = 8192
    /// Cell sizes in bytes: every 16 up to 512, then four steps per doubling.
    static let cellSizes: [Int] =
        (1...32).map { $0 * 16 }
        + [640, 768, 896, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096, 5120, 6144, 7168, 8192]

    struct SizeClass {
        var free: UnsafeMutableRawPointer? = nil
        var freeEnd: UnsafeMutableRawPointer? = nil
        /// The block that `free` lies in and that may have further runs.
        var current: OldBlock? = nil
        var blocks: [OldBlock] = []
        /// Blocks before this index have been swept since the last major collection.
        var nextToSweep = 0
    }

    /// One class for each entry of `cellSizes`, and the last one for pairs, which have no header.
    var classes: [SizeClass]
    var large: [OldBlock] = []
    /// Index into `cellSizes` by size in granules.
    let classOfGranules: [UInt8]
    private var freeBlocks: [OldBlock] = []
    /// Bytes taken from the system for blocks and large objects.
    private(set) var reservedBytes = 0
    /// Bytes handed out since the last major collection.
    var allocatedBytes = 0
    /// Bytes that the last major collection found in use.
    var liveBytes = 0

    static let pairClass = cellSizes.count

    init() {
        classes = Array(repeating: SizeClass(), count: OldSpace.cellSizes.count + 1)
        var table = [UInt8](repeating: 0, count: OldSpace.largeLimit / 16 + 1)
        var granules = 1
        for (index, size) in OldSpace.cellSizes.enumerated() {
            while granules * 16 <= size {
                table[granules] = UInt8(index)
                granules += 1
            }
        }
        classOfGranules = table
    }

    @inline(__always)
    mutating func allocatePair() -> UnsafeMutablePointer<Word> {
        allocate(class: OldSpace.pairClass, cellSize: 16)
    }

    /// Room for an object of `words` words, header included.
    @inline(__always)
    mutating func allocate(words: Int) -> UnsafeMutablePointer<Word> {
        let bytes = words &<< 3
        if bytes > OldSpace.largeLimit { return allocateLarge(bytes: bytes) }
        let index = Int(classOfGranules[(bytes &+ 15) &>> 4])
        return allocate(class: index, cellSize: OldSpace.cellSizes[index])
    }

    @inline(__always)
    private mutating func allocate(class index: Int, cellSize: Int) -> UnsafeMutablePointer<Word> {
        if let free = classes[index].free, free != classes[index].freeEnd {
            classes[index].free = free + cellSize
            return free.assumingMemoryBound(to: Word.self)
        }
        return refill(class: index, cellSize: cellSize)
    }

    @inline(never)
    private mutating func refill(class index: Int, cellSize: Int) -> UnsafeMutablePointer<Word> {
        while true {
            if let block = classes[index].current {
                if let run = block.nextFreeRun() {
                    allocatedBytes += run.end - run.start
                    classes[index].free = run.start + cellSize
                    classes[index].freeEnd = run.end
                    return run.start.assumingMemoryBound(to: Word.self)
                }
                block.info.pointee.needsSweep = false
                classes[index].current = nil
            }
            if classes[index].nextToSweep < classes[index].blocks.count {
                classes[index].current = classes[index].blocks[classes[index].nextToSweep]
                classes[index].nextToSweep += 1
            } else {
                let block = takeBlock()
                block.initialize(cellSize: cellSize)
                block.info.pointee.sweepOffset = OldBlock.dataOffset
                classes[index].blocks.append(block)
                classes[index].nextToSweep = classes[index].blocks.count
                classes[index].current = block
            }
        }
    }

    mutating func allocateLarge(bytes: Int) -> UnsafeMutablePointer<Word> {
        let total = bytes + OldBlock.dataOffset
        guard let memory = mapAligned(total) else { fatalError("sennit: out of memory") }
        let block = OldBlock(base: memory)
        block.initialize(cellSize: 0, largeSize: total)
        large.append(block)
        reservedBytes += total
        allocatedBytes += bytes
        return (memory + OldBlock.dataOffset).assumingMemoryBound(to: Word.self)
    }

    private mutating func takeBlock() -> OldBlock {
        if let block = freeBlocks.popLast() { return block }
        // One system call for sixteen blocks.
        let count = 16
        guard let memory = mapAligned(OldBlock.size * count) else { fatalError("sennit: out of memory") }
        reservedBytes += OldBlock.size * count
        for i in (1..<count).reversed() { freeBlocks.append(OldBlock(base: memory + i * OldBlock.size)) }
        return OldBlock(base: memory)
    }

    /// Before marking: nothing is marked, nothing is free.
    mutating func prepareToMark() {
        for index in classes.indices {
            classes[index].free = nil
            classes[index].freeEnd = nil
            classes[index].current = nil
            for block in classes[index].blocks { block.clearMarks() }
        }
        for block in large { block.clearMarks() }
    }

    /// After marking: empty blocks and dead large objects go back; the rest is swept when needed.
    mutating func finishMarking(liveBytes live: Int) {
        liveBytes = live
        allocatedBytes = 0
        for index in classes.indices {
            var kept: [OldBlock] = []
            for block in classes[index].blocks {
                if block.isUnmarked {
                    freeBlocks.append(block)
                } else {
                    block.info.pointee.needsSweep = true
                    block.info.pointee.sweepOffset = OldBlock.dataOffset
                    kept.append(block)
                }
            }
            classes[index].blocks = kept
            classes[index].nextToSweep = 0
        }
        var keptLarge: [OldBlock] = []
        for block in large {
            let object = (block.base + OldBlock.dataOffset).assumingMemoryBound(to: Word.self)
            if block.isMarked(object) {
                keptLarge.append(block)
            } else {
                let size = block.info.pointee.largeSize
                reservedBytes -= size
                munmap(block.base, roundedToPages(size))
            }
        }
        large = keptLarge
        // Memory of blocks beyond a reserve goes back to the system, the addresses stay ours.
        for block in freeBlocks.dropFirst(64) { madvise(block.base, OldBlock.size, Int32(MADV_DONTNEED)) }
    }

    mutating func releaseAll() {
        // Blocks were mapped sixteen at a time; unmapping one by one is allowed.
        for sizeClass in classes { for block in sizeClass.blocks { munmap(block.base, OldBlock.size) } }
        for block in freeBlocks { munmap(block.base, OldBlock.size) }
        for block in large { munmap(block.base, roundedToPages(block.info.pointee.largeSize)) }
        classes = []
        freeBlocks = []
        large = []
    }

    private func roundedToPages(_ bytes: Int) -> Int { (bytes + 4095) & ~4095 }

    /// Maps `bytes` at an address that is a multiple of the block size.
    private func mapAligned(_ bytes: Int) -> UnsafeMutableRawPointer? {
        let wanted = roundedToPages(bytes)
        let span = wanted + OldBlock.size
        guard let raw = mmap(nil, span, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON_FLAG, -1, 0), raw != MAP_FAILED
        else { return nil }
        let start = UInt(bitPattern: raw)
        let aligned = (start + UInt(OldBlock.size - 1)) & ~UInt(OldBlock.size - 1)
        if aligned > start { munmap(raw, Int(aligned - start)) }
        let end = aligned + UInt(wanted)
        let tail = start + UInt(span) - end
        if tail > 0 { munmap(UnsafeMutableRawPointer(bitPattern: end), Int(tail)) }
        return UnsafeMutableRawPointer(bitPattern: aligned)
    }
}

#if canImport(Glibc)
let MAP_ANON_FLAG = MAP_ANONYMOUS
#else
let MAP_ANON_FLAG = MAP_ANON
#endif
