// SPDX-License-Identifier: MIT

extension Allocator {
    /// Bytes that this allocator has given out.
    @inline(__always)
    package var allocatedBytes: Int {
        state.pointee.takenBytes &- Int(bitPattern: state.pointee.limit &- state.pointee.next)
    }
}
