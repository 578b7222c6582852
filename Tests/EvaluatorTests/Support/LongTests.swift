// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Tests that take minutes run where the environment says so; see design/plan.md.
enum LongTests {
    static var areWanted: Bool { getenv("SENNIT_LONG_TESTS") != nil }
}
