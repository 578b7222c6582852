// SPDX-License-Identifier: MIT

/// The old generation: blocks segregated by cell size, and large objects.
///
/// Objects come here by surviving a minor collection, or directly when they are constants or code.
/// They never move. Cells are allocated by bumping through runs of free cells; which cells are free
/// is read off the mark bits of the last marking, block by block, when space is needed. While a
/// marking is under way (`isMarking`) cells come from fresh blocks only, which are all marked.
struct OldSpace {
    static let largeLimit = 8192
    /// Cell sizes in bytes: every 16 up to 512, then four steps per doubling.
    static let cellSizes: [Int] =
        (1...32).map { $0 * 16 }
        + [640, 768, 896, 1024, 1280, 1536, 1792, 2048, 2560, 3072, 3584, 4096, 5120, 6144, 7168, 8192]

    struct SizeClass {
        let cellSize: Int
        /// Free cells, as addresses.
        var free: UInt = 0
        var freeEnd: UInt = 0
        /// The block that they lie in, if it may have further runs.
        var current: OldBlock? = nil
        /// Blocks that were fresh when handed out, or are full. They are not looked at until the next marking.
        var used: [OldBlock] = []
        /// Blocks in which the last marking has left room; those before `nextToSweep` have been swept.
        var marked: [OldBlock] = []
        var nextToSweep = 0
    }

    /// One class for each entry of `cellSizes`, and the last one for pairs, which have no header.
    /// Pointers to memory of their own, since allocation is what bounds a minor collection.
    let classes: UnsafeMutablePointer<SizeClass>
    static let classCount = cellSizes.count + 1
    static let pairClass = cellSizes.count
    /// Index into `cellSizes` by size in granules.
    private let classOfGranules: UnsafeMutablePointer<UInt8>
    var large: [OldBlock] = []
    /// Memory of large objects that the last marking found dead, by capacity. What nobody has taken when the next
    /// one begins goes back to the system. Getting memory from there takes several times what it takes to compute
    /// the long integer, say, that it is for.
    private var spare: [Int: [OldBlock]] = [:]
    /// So many bytes of dead large objects are kept.
    static let largestSpare = 64 << 20
    /// From so many bytes on, memory for blocks comes in huge pages.
    static let hugePagesFrom = 32 << 20
    var freeBlocks: [OldBlock] = []
    var isMarking = false
    /// Bytes taken from the system for blocks and large objects.
    var reservedBytes = 0
    /// Bytes handed out since the last marking began.
    var allocatedBytes = 0
    /// The part of it that is large objects.
    var allocatedLargeBytes = 0
    /// Bytes that the last marking found in use.
    var liveBytes = 0

    init() {
        classes = .allocate(capacity: OldSpace.classCount)
        classOfGranules = .allocate(capacity: OldSpace.largeLimit / 16 + 1)
        classOfGranules.initialize(repeating: 0, count: OldSpace.largeLimit / 16 + 1)
        var granules = 1
        for (index, size) in OldSpace.cellSizes.enumerated() {
            (classes + index).initialize(to: SizeClass(cellSize: size))
            while granules * 16 <= size {
                classOfGranules[granules] = UInt8(index)
                granules += 1
            }
        }
        (classes + OldSpace.pairClass).initialize(to: SizeClass(cellSize: 16))
    }

    @inline(__always)
    mutating func allocatePair() -> UnsafeMutablePointer<Word> {
        allocate(classes + OldSpace.pairClass, cellSize: 16)
    }

    /// Room for an object of `words` words, header included.
    @inline(__always)
    mutating func allocate(words: Int) -> UnsafeMutablePointer<Word> {
        let bytes = words &<< 3
        if bytes > OldSpace.largeLimit { return allocateLarge(bytes: bytes) }
        let sizeClass = classes + Int(classOfGranules[(bytes &+ 15) &>> 4])
        return allocate(sizeClass, cellSize: sizeClass.pointee.cellSize)
    }

    @inline(__always)
    private mutating func allocate(
        _ sizeClass: UnsafeMutablePointer<SizeClass>, cellSize: Int
    ) -> UnsafeMutablePointer<Word> {
        let free = sizeClass.pointee.free
        if _fastPath(free != sizeClass.pointee.freeEnd) {
            sizeClass.pointee.free = free &+ UInt(cellSize)
            return UnsafeMutablePointer(bitPattern: free).unsafelyUnwrapped
        }
        return refill(sizeClass)
    }

    @inline(never)
    private mutating func refill(_ sizeClass: UnsafeMutablePointer<SizeClass>) -> UnsafeMutablePointer<Word> {
        while true {
            if let block = sizeClass.pointee.current {
                if let run = block.nextFreeRun() { return start(run, sizeClass) }
                sizeClass.pointee.current = nil
            }
            let next = sizeClass.pointee.nextToSweep
            guard next < sizeClass.pointee.marked.count else { break }
            sizeClass.pointee.current = sizeClass.pointee.marked[next]
            sizeClass.pointee.nextToSweep = next + 1
        }
        let block = takeBlock()
        block.initialize(cellSize: sizeClass.pointee.cellSize, isMarked: isMarking)
        sizeClass.pointee.used.append(block)
        return start(block.allCells, sizeClass)
    }

    private mutating func start(
        _ run: Range<UInt>, _ sizeClass: UnsafeMutablePointer<SizeClass>
    ) -> UnsafeMutablePointer<Word> {
        allocatedBytes += run.count
        sizeClass.pointee.free = run.lowerBound + UInt(sizeClass.pointee.cellSize)
        sizeClass.pointee.freeEnd = run.upperBound
        return UnsafeMutablePointer(bitPattern: run.lowerBound).unsafelyUnwrapped
    }

    mutating func allocateLarge(bytes: Int) -> UnsafeMutablePointer<Word> {
        let capacity = OldSpace.capacity(forLarge: bytes + OldBlock.dataOffset)
        let block = spare[capacity]?.popLast() ?? mapLarge(capacity)
        block.initialize(cellSize: 0, largeSize: capacity, isMarked: isMarking)
        large.append(block)
        allocatedBytes += bytes
        allocatedLargeBytes += bytes
        return block.largeObject
    }

    private mutating func mapLarge(_ capacity: Int) -> OldBlock {
        guard let memory = SystemMemory.mapAligned(capacity) else { fatalError("sennit: out of memory") }
        reservedBytes += capacity
        return OldBlock(base: memory)
    }

    /// Rounded up to blocks, then to eight sizes per doubling, so that objects of about one size can take each
    /// other's memory. Pages that are never touched cost nothing.
    private static func capacity(forLarge bytes: Int) -> Int {
        let step = max(OldBlock.size, 1 << (Int.bitWidth - 1 - bytes.leadingZeroBitCount - 3))
        return (bytes + step - 1) & ~(step - 1)
    }

    /// All spare memory, for the marking that begins.
    mutating func takeSpare() -> [OldBlock] {
        defer { spare.removeAll(keepingCapacity: true) }
        return spare.values.flatMap { $0 }
    }

    mutating func addSpare(_ blocks: [OldBlock]) {
        for block in blocks { spare[block.info.pointee.largeSize, default: []].append(block) }
    }

    private mutating func takeBlock() -> OldBlock {
        if let block = freeBlocks.popLast() { return block }
        // One system call for many blocks. Where there are many already, a page for all of them costs little.
        let isHuge = reservedBytes >= OldSpace.hugePagesFrom
        let bytes = isHuge ? SystemMemory.hugePage : 16 * OldBlock.size
        guard let memory = isHuge ? SystemMemory.mapHuge(bytes) : SystemMemory.mapAligned(bytes) else {
            fatalError("sennit: out of memory")
        }
        reservedBytes += bytes
        let count = bytes / OldBlock.size
        for i in (1..<count).reversed() { freeBlocks.append(OldBlock(base: memory + i * OldBlock.size)) }
        return OldBlock(base: memory)
    }

    func releaseAll() {
        // Blocks were mapped many at a time; unmapping one by one is allowed.
        for index in 0..<OldSpace.classCount {
            for block in classes[index].used + classes[index].marked { SystemMemory.unmap(block.base, OldBlock.size) }
        }
        for block in freeBlocks { SystemMemory.unmap(block.base, OldBlock.size) }
        for block in large + spare.values.joined() { SystemMemory.unmap(block.base, block.info.pointee.largeSize) }
        classes.deinitialize(count: OldSpace.classCount)
        classes.deallocate()
        classOfGranules.deallocate()
    }
}
