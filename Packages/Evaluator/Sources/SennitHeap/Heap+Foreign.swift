// SPDX-License-Identifier: MIT

// Swift objects that words stand for.

extension Heap {
    /// An object that keeps `value` until it is collected.
    ///
    /// `pointer` is memory that `value` owns, for users that cannot afford to look `value` up and
    /// count references to it. It is reachable while the word is.
    package func foreign(
        _ value: AnyObject, kind: ForeignKind = .other, pointer: UnsafeMutableRawPointer? = nil, allocator: Allocator
    ) -> Word {
        let index = state.pointee.lock.withLock {
            if let free = spaces.pointee.freeForeign.popLast() {
                spaces.pointee.foreign[free] = value
                return free
            }
            spaces.pointee.foreign.append(value)
            return spaces.pointee.foreign.count - 1
        }
        let word = allocator.object(.foreign, detail: kind.rawValue, size: 2)
        word[payload: 0] = Word(fixnum: index)
        word[payload: 1] = Word(bits: UInt64(UInt(bitPattern: pointer)))
        allocator.state.pointee.youngForeign.append(word)
        return word
    }

    /// The Swift object that a word of type `foreign` stands for.
    package func foreignValue(_ word: Word) -> AnyObject? {
        let index = word[payload: 0].fixnum
        return state.pointee.lock.withLock {
            spaces.pointee.foreign.indices.contains(index) ? spaces.pointee.foreign[index] : nil
        }
    }

    /// Lets go of the Swift objects that words nobody refers to any more stood for.
    func releaseForeign(_ words: [Word]) {
        var rest = words[...]
        while !rest.isEmpty {
            // Workers are not kept waiting for long, and what the objects do at their end, they do
            // without the lock.
            let slice = rest.prefix(256)
            rest = rest.dropFirst(256)
            var values: [AnyObject?] = []
            state.pointee.lock.withLock {
                for word in slice {
                    let index = word[payload: 0].fixnum
                    values.append(spaces.pointee.foreign[index])
                    spaces.pointee.foreign[index] = nil
                    spaces.pointee.freeForeign.append(index)
                }
            }
        }
    }
}
