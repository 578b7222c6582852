// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension JSONReader {
    /// What is open, as words.
    mutating func saveFrames() throws(Raise) -> Word {
        var list = outer
        for (index, frame) in frames.enumerated() {
            let end = index + 1 < frames.count ? frames[index + 1].start : values.count
            var saved = frame.saved
            // A key without value is kept beside.
            let pending = frame.isObject && (end - frame.start) % 3 == 2 ? 2 : 0
            let complete = values.slice(frame.start, end - pending)
            if !complete.isEmpty {
                if frame.isObject && settings.readsMaps {
                    saved = try makeObject(complete, saved: saved)
                } else {
                    saved = machine.allocator.cons(machine.allocator.vector(complete), saved.isPair ? saved : .null)
                }
            }
            let key: Word =
                pending == 0 ? Word(frame.isObject) : machine.allocator.vector(values.slice(end - pending, end))
            list = machine.allocator.cons(machine.allocator.cons(key, saved), list)
        }
        return list
    }

    /// Takes the innermost of the frames that were saved back; false if there is none.
    @inline(never)
    mutating func restoreFrame() -> Bool {
        guard outer.isPair else { return false }
        let (key, saved) = (outer.car.car, outer.car.cdr)
        frames.append(Frame(isObject: key.isTrue, start: values.count, saved: saved))
        if key.is(.vector) { for word in key.elements { values.append(word) } }
        outer = outer.cdr
        return true
    }
}

extension Machine {
    /// A vector of the elements of a list of vectors, the last first, and of those behind.
    func joined(_ pieces: Word, _ rest: UnsafeBufferPointer<Word>, _ procedure: String) throws(Raise)
        -> Word
    {
        var count = rest.count
        var list = pieces
        while list.isPair {
            count += list.car.header.size
            list = list.cdr
        }
        try requireRoom(words: count, procedure)
        let vector = allocator.object(.vector, size: count)
        var end = count - rest.count
        for (index, word) in rest.enumerated() { vector[payload: end + index] = word }
        list = pieces
        while list.isPair {
            let piece = list.car.elements
            end -= piece.count
            (vector.address + 1 + end).update(from: piece.baseAddress.unsafelyUnwrapped, count: piece.count)
            list = list.cdr
        }
        return vector
    }
}
