// SPDX-License-Identifier: MIT

/// Where lines are broken that are too long.
extension Layout {
    /// Whether a line ends before an item where the author has put no line end. The cursor is behind the item before it.
    func needsBreak(before item: SourceItem, _ index: Int, _ frame: Frame) -> Bool {
        guard !frame.isEmpty, !frame.isFlat, frame.kind != .prefix, !frame.isAfterJoiner else { return false }
        if frame.isSplit, item.isElement, frame.state.breaksBeforeNext(holdsLists: frame.holdsLists) { return true }
        let target = min(frame.state.nextColumn, width)
        let start = column + 1
        let extent = extent(of: item, index, frame)
        // Nor is it broken where that is no help: before a string that fits in no line.
        guard target < start, target + extent.minimum <= width else { return false }
        let staysIfPossible = frame.state.prefersSameLine && item.isElement
        guard let flat = extent.flat else {
            return start + (staysIfPossible ? extent.minimum : extent.head) > width
        }
        if start + flat <= width { return false }
        // Far to the right there is no room to break it inside.
        return !staysIfPossible || start + extent.minimum > width || start > width * 6 / 10
    }

    /// The widths of an item, with what cannot be moved to another line than it: the parentheses behind it if it is in
    /// one line, and what is behind a dot or `=>`.
    private func extent(
        of item: SourceItem, _ index: Int, _ frame: Frame
    ) -> (flat: Int?, head: Int, minimum: Int) {
        var last = item
        var joiner = 0
        if item.isJoiner, index + 1 < Int(frame.end) {
            last = items[index + 1]
            joiner = Int(item.flatWidth) + 1
        }
        let isWhole = last.flatWidth != SourceItem.broken
        return (
            flat: isWhole ? joiner + Int(last.flatWidth) + closers(behind: last, frame) : nil,
            head: joiner + Int(last.headWidth), minimum: joiner + Int(last.minimumWidth)
        )
    }

    /// How many parentheses close behind an item of `frame`.
    func closers(behind item: SourceItem, _ frame: Frame) -> Int {
        switch frame.kind {
        case .topLevel: 0
        case .prefix: frame.closers
        case .list: Int(item.next) == frame.end ? frame.closers + 1 : 0
        }
    }

    /// Whether there are lists among the elements of one behind the first.
    func holdsLists(_ index: Int) -> Bool {
        let end = Int(items[index].next)
        guard index + 1 < end else { return false }
        var child = Int(items[index + 1].next)
        while child < end {
            let item = items[child]
            if item.isCompound || item.kind == .prefix && item.next - Int32(clamping: child) > 2 { return true }
            child = Int(item.next)
        }
        return false
    }
}
