// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Goes on with what is open innermost, the frame with index `top`: prints its next part, or what closes it.
extension PrettyPrinter {
    private func isFull(_ frame: PrettyFrame) -> Bool {
        guard let limit = settings.length else { return false }
        return frame.shown >= limit
    }

    mutating func continueList(_ top: Int) {
        if frames[top].shown > 0, settings.length == nil, attempt == nil { continueWithImmediates(top) }
        let rest = frames[top].word
        if rest.isNull { return close(top) }
        if rest.isPair && isFull(frames[top]) { return closeEarly(top, left: nil) }
        if rest.isPair {
            frames[top].word = rest.cdr
            place(rest.car, isLast: rest.cdr.isNull, top)
        } else {
            frames[top].word = .null
            place(rest, label: .dot, isLast: true, top)
        }
    }

    /// Prints what comes next in a list as long as that are numbers, symbols and the like: does what `place` does for
    /// them, in a loop, as long lists are mostly of these.
    private mutating func continueWithImmediates(_ top: Int) {
        let frame = frames[top]
        let width = frame.layout == .flat ? Int.max : settings.width ?? .max
        guard frame.layout == .flat || frame.layout == .fill && !frame.flags.contains(.afterCompound),
            frame.leading == 0
        else { return }
        var rest = frame.word
        // The last element has to leave room for what comes behind it.
        while rest.isPair, !rest.car.isPointer, rest.cdr.isPair, output.count < Self.pieceSize {
            let (count, start) = (output.count, column)
            append(0x20)
            appendAtom(rest.car)
            if column > width, start > frame.indent {
                output.removeLast(output.count - count)
                breakLine(frame.indent)
                appendAtom(rest.car)
            }
            rest = rest.cdr
        }
        frames[top].word = rest
    }

    mutating func continueVector(_ top: Int) {
        let (vector, index) = (frames[top].word, frames[top].index)
        let count = vector.vectorCount
        if index >= count { return close(top) }
        if isFull(frames[top]) { return closeEarly(top, left: count - index) }
        frames[top].index = index + 1
        place(vector.vectorElement(index), isLast: index + 1 == count, top)
    }

    mutating func continueBytevector(_ top: Int) {
        let (bytes, index) = (frames[top].word.bytevectorBytes, frames[top].index)
        if index >= bytes.count { return close(top) }
        if isFull(frames[top]) { return closeEarly(top, left: bytes.count - index) }
        frames[top].index = index + 1
        place(Word(fixnum: Int(bytes[index])), isLast: index + 1 == bytes.count, top)
    }

    mutating func continueRecord(_ top: Int) {
        let (record, index) = (frames[top].word, frames[top].index + 1)
        if index >= record.header.size { return close(top) }
        let names = record[payload: 0][payload: 1]
        let name = names.is(.vector) && index <= names.header.size ? names[payload: index - 1] : .null
        // Fields of the library's own records need not have a name that is shown: see `RegexpRecord`.
        if name.isFalse { return close(top) }
        if isFull(frames[top]) { return closeEarly(top, left: record.header.size - index) }
        frames[top].index = index
        place(
            record[payload: index], label: name.isSymbol ? .name(name) : .none, isLast: index + 1 == record.header.size,
            top)
    }

    mutating func continueCollection(_ top: Int) {
        let collection = Collection(frames[top].word)
        if frames[top].index == 0 && collection.root.isObject {
            frames[top].index = 1
            return pushNode(collection.root, of: collection, top)
        }
        let left = collection.count - frames[top].shown
        if left > 0 && isFull(frames[top]) { closeEarly(top, left: left) } else { close(top) }
    }

    /// Of a node the entries come first, then the children; what came to a list of them is a bucket, see `Collection`.
    mutating func continueNode(_ top: Int) {
        let collection = Collection(frames[top].extra)
        let (node, index) = (frames[top].word, frames[top].index)
        if isFull(frames[top]) || node.isNull { return leaveNode() }
        frames[top].index = index + 1
        if node.isPair {
            frames[top].word = node.cdr
            return placeEntry(node.car, of: collection, top)
        }
        let (entryCount, childCount) = TrieNode.counts(node, stride: collection.stride)
        if index >= entryCount {
            guard index < entryCount + childCount else { return leaveNode() }
            return pushNode(node[payload: 1 + entryCount * collection.stride + index - entryCount], of: collection, top)
        }
        let place = 1 + index * collection.stride
        if collection.equality == .custom {
            pushNode(node[payload: place + 1], of: collection, top)
        } else if collection.stride == 2 {
            let entry = machine.allocator.cons(node[payload: place], node[payload: place + 1])
            placeEntry(entry, of: collection, top)
        } else {
            placeEntry(node[payload: place], of: collection, top)
        }
    }

    private mutating func placeEntry(_ entry: Word, of collection: Collection, _ top: Int) {
        place(
            entry, isLast: frames[top].shown + 1 == collection.count, isEntry: collection.word.is(.hashmap), top)
    }

    /// The entries of a node are laid out as if they were those of the frame that it is in.
    private mutating func pushNode(_ node: Word, of collection: Collection, _ top: Int) {
        var frame = frames[top]
        frame.kind = .node
        frame.word = node
        frame.extra = collection.word
        frame.index = 0
        frames.append(frame)
    }

    private mutating func leaveNode() {
        let node = frames.removeLast()
        if frames.isEmpty && !restoreFrame() { return }
        let top = frames.count - 1
        frames[top].shown = node.shown
        frames[top].flags = node.flags
    }

    // MARK: - Elements

    /// What stands before an element.
    enum Label {
        case none
        /// The dot of a list that does not end in ().
        case dot
        /// The name of a field.
        case name(Word)
    }

    /// Prints the next element, behind what separates it from the one before.
    private mutating func place(
        _ word: Word, label: Label = .none, isLast: Bool, isEntry: Bool = false, _ top: Int
    ) {
        let frame = frames[top]
        frames[top].shown = frame.shown + 1
        let isFirst = frame.shown == 0 && !frame.flags.contains(.separated)
        var placement = Placement(
            trailing: 0, depth: frame.depth + 1, flags: frame.flags.intersection(.inherited))
        if isEntry { placement.flags.insert(.entry) }
        if frame.layout == .flat {
            if !isFirst { append(0x20) }
            append(label)
            return begin(word, placement)
        }
        placement.trailing = isLast ? trailing(behind: frame) : 0
        let isCompound = hasParts(word, placement)
        if isCompound { frames[top].flags.insert(.afterCompound) } else { frames[top].flags.remove(.afterCompound) }
        if isFirst {
            append(label)
            if frame.leading > 0 { frames[top].leading = frame.leading - 1 }
            begin(word, placement)
            if frame.flags.contains(.aligns) { align(top) }
            return
        }
        if frame.leading > 0 { frames[top].leading = frame.leading - 1 }
        let isBeside =
            switch frame.layout {
            case .fill: frame.leading > 0 || !isCompound && !frame.flags.contains(.afterCompound)
            case .code: frame.leading > 0
            default: false
            }
        guard isBeside else {
            breakLine(frame.indent)
            append(label)
            return begin(word, placement)
        }
        if isCompound {
            // Something with parts is begun on this line if it fits there or there is room for its beginning.
            if !beginsWithin(word, column + 1) {
                placement.fallback = Fallback(
                    word: word, label: label, indent: frame.indent, outputCount: output.count, column: column)
            }
            append(0x20)
            append(label)
            begin(word, placement)
        } else {
            appendBeside(word, label, placement, indent: frame.indent)
        }
    }

    /// Whether something that begins at `start` has room there for its first atom, and for lines behind it.
    private func beginsWithin(_ first: Word, _ start: Int) -> Bool {
        guard let width = settings.width, start == indent(start) else { return false }
        var (word, end) = (first, start)
        while word.isPair, end < width {
            word = Printer.quotationMark(word) == nil ? word.car : word.cdr.car
            end += 1
        }
        if isTooLong(word) || hasParts(word, Placement(trailing: 0, depth: 0, flags: [])) { return false }
        var text: [UInt8] = []
        Atoms.write(word, settings.style, limit: settings.textLimit, into: &text)
        return end + TerminalWidth.columns(text[...]) <= width
    }

    /// Prints an atom behind a space, or on a line of its own if it does not fit.
    private mutating func appendBeside(_ word: Word, _ label: Label, _ placement: Placement, indent: Int) {
        let (count, start) = (output.count, column)
        append(0x20)
        append(label)
        begin(word, placement)
        guard let width = settings.width, column + placement.trailing > width, start > indent else { return }
        output.removeLast(output.count - count)
        column = start
        breakLine(indent)
        append(label)
        begin(word, placement)
    }

    /// The operands of a call begin below the first of them, unless its name is long, or leaves no room for that one.
    private mutating func align(_ top: Int) {
        frames[top].flags.remove(.aligns)
        if frames[top].word.isPair, beginsWithin(frames[top].word.car, column + 1) {
            frames[top].indent = column + 1
        } else {
            frames[top].leading = 0
        }
    }

    mutating func append(_ label: Label) {
        switch label {
        case .none: break
        case .dot: append(". ")
        case .name(let name):
            appendName(name)
            append(": ")
        }
    }

    // MARK: - Ends

    /// How much is to be kept free behind the last element. Of very many parentheses not all: they can stand on a line
    /// of their own.
    private func trailing(behind frame: PrettyFrame) -> Int {
        guard let width = settings.width else { return 0 }
        return min(frame.trailing + 1, width / 4)
    }

    private mutating func close(_ top: Int) {
        let frame = frames.remove(at: top)
        makeRoom(1, indent: frame.indent)
        append(frame.flags.contains(.angle) ? UInt8(ascii: ">") : UInt8(ascii: ")"))
    }

    /// Prints, instead of the elements that are left, how many they are, if that is known.
    private mutating func closeEarly(_ top: Int, left: Int?) {
        let frame = frames[top]
        let text = left.map { "... \($0) more" } ?? "..."
        if frame.shown > 0 || frame.flags.contains(.separated) {
            let isBeside =
                frame.layout == .flat || frame.layout == .fill && !frame.flags.contains(.afterCompound)
            if !isBeside {
                breakLine(frame.indent)
            } else {
                makeRoom(text.utf8.count + 1 + trailing(behind: frame), indent: frame.indent)
                if column > lineStart { append(0x20) }
            }
        }
        output.append(contentsOf: text.utf8)
        column += text.utf8.count
        close(top)
    }
}
