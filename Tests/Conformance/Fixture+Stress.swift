// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Fixture {
    /// The fixtures to run with a collection at every safepoint, all of them if SENNIT_LONG_TESTS is set.
    static let stressed: [Fixture] = getenv("SENNIT_LONG_TESTS") == nil ? all.filter { !isSlow($0) } : all

    private static func isSlow(_ fixture: Fixture) -> Bool { false }
}
