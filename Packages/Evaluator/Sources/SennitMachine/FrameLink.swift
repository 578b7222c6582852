// SPDX-License-Identifier: MIT
import SennitHeap

// The words below a frame's registers: -1 the closure, -2 the return address, and in frames pushed by
// an error -3 the distance and -4 the address to show. They are reached by byte offset from a raw
// pointer: with a subscript of a negative constant, Swift 6.3's optimizer drops stores that are read.

@inline(__always)
func link(_ fp: UnsafeMutablePointer<Word>, _ index: Int) -> Word {
    Word(bits: UnsafeMutableRawPointer(fp).load(fromByteOffset: index &* 8, as: UInt64.self))
}

@inline(__always)
func setLink(_ fp: UnsafeMutablePointer<Word>, _ index: Int, _ word: Word) {
    UnsafeMutableRawPointer(fp).storeBytes(of: word.bits, toByteOffset: index &* 8, as: UInt64.self)
}
