// SPDX-License-Identifier: MIT

// Leaf objects that are old from the start: literals of code.

extension Heap {
    package func oldBytevector(_ bytes: [UInt8]) -> Word {
        let word = oldObject(.bytevector, size: 1 + (bytes.count + 7) / 8)
        word[payload: 0] = Word(fixnum: bytes.count)
        let start = UnsafeMutableRawPointer(word.address + 2).assumingMemoryBound(to: UInt8.self)
        for (index, byte) in bytes.enumerated() { start[index] = byte }
        return word
    }
}
