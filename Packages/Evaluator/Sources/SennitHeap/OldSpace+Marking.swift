// SPDX-License-Identifier: MIT

extension OldSpace {
    /// Blocks of which less than one cell in so many is free are not swept: a minor collection that
    /// went through thousands of full ones for room would take long.
    static let leastFree = 16

    /// The blocks that a marking goes through.
    struct Blocks {
        /// By size class.
        var classes: [[OldBlock]] = []
        /// After marking, those that have hardly a free cell.
        var full: [[OldBlock]] = []
        var large: [OldBlock] = []
        /// Memory for large objects that nobody has needed since the last marking; after this one, what the dead
        /// leave.
        var spare: [OldBlock] = []

        /// Before marking: nothing is marked.
        func clearMarks() {
            for blocks in classes { for block in blocks { block.clearMarks() } }
            for block in large { block.clearMarks() }
        }

        /// After marking: takes out the empty blocks and the memory of dead large objects, of which some goes back
        /// to the system. The result is the empty blocks and the bytes given back.
        mutating func removeDead() -> (empty: [OldBlock], unmappedBytes: Int) {
            var empty: [OldBlock] = []
            var kept = 0
            full = Array(repeating: [], count: classes.count)
            for index in classes.indices {
                var sparse: [OldBlock] = []
                for block in classes[index] {
                    let count = block.markedCount
                    if count == 0 {
                        empty.append(block)
                    } else if count <= block.cellCount - block.cellCount / OldSpace.leastFree {
                        block.info.pointee.sweepOffset = OldBlock.dataOffset
                        sparse.append(block)
                    } else {
                        full[index].append(block)
                    }
                }
                kept += sparse.count + full[index].count
                classes[index] = sparse
            }
            var unmappedBytes = 0
            for block in spare { unmappedBytes += block.unmapLarge() }
            spare.removeAll()
            var spareBytes = 0
            large.removeAll { block in
                if block.isMarked(block.largeObject) { return false }
                // Of a block that is hardly used, hardly a page was ever touched.
                let size = Header(bits: block.largeObject[0].bits).size &<< 3
                if spareBytes + size <= OldSpace.largestSpare {
                    spareBytes += size
                    spare.append(block)
                } else {
                    unmappedBytes += block.unmapLarge()
                }
                return true
            }
            discard(&empty, except: max(64, kept / 4))
            return (empty, unmappedBytes)
        }

        /// Memory beyond a reserve of blocks goes back, the addresses stay ours: in huge pages, as one that has lost a
        /// part would be one no more. Those that are wholly empty come first, since what comes next is taken from the
        /// end.
        private func discard(_ empty: inout [OldBlock], except reserve: Int) {
            func page(_ index: Int) -> UInt { UInt(bitPattern: empty[index].base) / UInt(SystemMemory.hugePage) }
            let blocksPerPage = SystemMemory.hugePage / OldBlock.size
            empty.sort { $0.base < $1.base }
            var whole: [OldBlock] = []
            var rest: [OldBlock] = []
            var start = 0
            while start < empty.count {
                var end = start + 1
                while end < empty.count, page(end) == page(start) { end += 1 }
                if end - start == blocksPerPage {
                    whole += empty[start..<end]
                } else {
                    rest += empty[start..<end]
                }
                start = end
            }
            let surplus = min(whole.count, max(0, empty.count - reserve)) / blocksPerPage
            for index in 0..<surplus {
                SystemMemory.discard(whole[index * blocksPerPage].base, SystemMemory.hugePage)
            }
            empty = whole + rest
        }
    }

    /// Begins a marking: hands out all blocks there are. Until `endMarking`, cells come from others.
    mutating func beginMarking() -> Blocks {
        isMarking = true
        allocatedLargeBytes = 0
        var blocks = Blocks()
        for index in 0..<OldSpace.classCount {
            let sizeClass = classes + index
            sizeClass.pointee.free = 0
            sizeClass.pointee.freeEnd = 0
            sizeClass.pointee.current = nil
            sizeClass.pointee.nextToSweep = 0
            var all: [OldBlock] = []
            swap(&all, &sizeClass.pointee.marked)
            all.append(contentsOf: sizeClass.pointee.used)
            sizeClass.pointee.used.removeAll()
            blocks.classes.append(all)
        }
        swap(&blocks.large, &large)
        blocks.spare = takeSpare()
        return blocks
    }

    /// Ends a marking: from now on the blocks' unmarked cells are free.
    mutating func endMarking(_ blocks: consuming Blocks, empty: [OldBlock], unmappedBytes: Int) {
        isMarking = false
        for index in 0..<OldSpace.classCount {
            classes[index].marked = blocks.classes[index]
            classes[index].used.append(contentsOf: blocks.full[index])
            classes[index].nextToSweep = 0
        }
        large.append(contentsOf: blocks.large)
        addSpare(blocks.spare)
        freeBlocks.append(contentsOf: empty)
        reservedBytes -= unmappedBytes
    }
}
