// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Fixture {
    /// The fixtures to run with a collection at every safepoint, all of them if SENNIT_LONG_TESTS is 1.
    static let stressed = isLongRun ? all : all.filter { !slowUnderStress.contains($0.name) }

    /// Those that fill the heap; where much is live, collections near the limit are slow.
    static let inSmallHeap = all.filter {
        let isSlow = $0.name == "limit/heap-data.scm" || $0.name == "limit/heap-text.scm"
        return $0.name.hasPrefix("limit/heap-") && (isLongRun || !isSlow)
    }

    private static let isLongRun = getenv("SENNIT_LONG_TESTS").map { String(cString: $0) } == "1"

    /// Each of these takes seconds or minutes when every safepoint collects: they loop many thousand times, or recurse so
    /// deep that each collection has a large stack to go through. All others together take less than a minute.
    static let slowUnderStress: Set<String> = [
        "control/deep-recursion.scm", "control/tail-calls-guard.scm", "control/tail-calls.scm",
        "fiber/deep-recursion.scm", "fiber/loops.scm", "fiber/yield.scm", "language/delay-force-loop.scm",
        "limit/deep-nesting.scm", "limit/evaluations.scm", "limit/heap-control.scm", "limit/heap-data.scm",
        "limit/heap-numbers.scm", "limit/heap-text.scm", "limit/infinite-recursion.scm",
        "limit/long-things.scm", "printing/huge.scm", "printing/properties.scm", "r7rs/3.5-proper-tail-recursion.scm",
        "regression/collector-pressure.scm",
    ]
}
