// SPDX-License-Identifier: MIT
import CMemory

/// A hash of each symbol's name, so that collections keep symbols in an order that does not depend on their numbers,
/// which other sessions of the process have a part in.
///
/// Filled in when a symbol is first hashed: most never are, and readers need not know. Buckets of growing size, found
/// without a lock, are never moved or freed: bucket k holds the symbols numbered from 1024 * 2^k - 1024 on. Two threads
/// that compute the same entry write the same, and 0 stands for what is not known yet.
package enum SymbolHashes {
    @usableFromInline static let firstCount: UInt64 = 1024
    private static let bucketCount = 23

    /// The addresses of the buckets, 0 of those not yet made. Changed atomically, and from 0 only.
    @usableFromInline nonisolated(unsafe) static let buckets: UnsafeMutablePointer<UInt64> = {
        let buckets = UnsafeMutablePointer<UInt64>.allocate(capacity: bucketCount)
        buckets.initialize(repeating: 0, count: bucketCount)
        return buckets
    }()

    /// The hash that was noted for the symbol of this number; 0 if none was.
    @inlinable @inline(__always)
    package static func hash(ofSymbol number: UInt32) -> UInt64 {
        let place = UInt64(number) &+ firstCount
        let bucket = 53 &- place.leadingZeroBitCount
        let address = sennit_load(buckets + bucket)
        if address == 0 { return 0 }
        return sennit_load_relaxed(
            UnsafeMutablePointer<UInt64>(bitPattern: UInt(address)).unsafelyUnwrapped
                + Int(truncatingIfNeeded: place &- firstCount &<< UInt64(truncatingIfNeeded: bucket)))
    }

    /// Notes a symbol's hash, which is not 0.
    package static func note(_ hash: UInt64, ofSymbol number: UInt32) {
        let place = UInt64(number) + firstCount
        let bucket = 53 - place.leadingZeroBitCount
        let count = Int(firstCount) << bucket
        if sennit_load(buckets + bucket) == 0 {
            let made = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
            made.initialize(repeating: 0, count: count)
            if !sennit_exchange_if(buckets + bucket, 0, UInt64(UInt(bitPattern: made))) { made.deallocate() }
        }
        let entries = UnsafeMutablePointer<UInt64>(bitPattern: UInt(sennit_load(buckets + bucket)))
        sennit_store_relaxed(entries.unsafelyUnwrapped + (Int(place) - count), hash)
    }
}
