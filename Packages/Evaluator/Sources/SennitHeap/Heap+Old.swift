// SPDX-License-Identifier: MIT

// Leaf objects that are old from the start: literals of code.

extension Heap {
    package func oldString(_ text: String) -> Word {
        var text = text
        return text.withUTF8 { bytes in
            let word = oldObject(.string, size: 2 + (bytes.count + 7) / 8)
            Allocator.fillString(word, byteCount: bytes.count, scalarCount: countScalars(bytes)) { target in
                _ = target.update(from: bytes)
            }
            return word
        }
    }

    package func oldBytevector(_ bytes: [UInt8]) -> Word {
        let word = oldObject(.bytevector, size: 1 + (bytes.count + 7) / 8)
        word[payload: 0] = Word(fixnum: bytes.count)
        let start = UnsafeMutableRawPointer(word.address + 2).assumingMemoryBound(to: UInt8.self)
        for (index, byte) in bytes.enumerated() { start[index] = byte }
        return word
    }
}
