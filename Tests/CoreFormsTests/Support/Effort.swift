// SPDX-License-Identifier: MIT

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How many times more random cases to try than in the usual run: `SENNIT_FUZZ=100` for a long one.
enum Effort {
    static let factor: Int = {
        guard let text = getenv("SENNIT_FUZZ"), let factor = Int(String(cString: text)) else { return 1 }
        return min(max(factor, 1), 1_000_000)
    }()
}
