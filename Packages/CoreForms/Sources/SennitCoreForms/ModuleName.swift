// SPDX-License-Identifier: MIT
import SennitReader

/// A library or program name such as `(scheme base)`; integers are kept as their digits.
public struct ModuleName: Hashable, Sendable {
    public var parts: [Symbol]
    public init(_ parts: [Symbol]) { self.parts = parts }
}

extension ModuleName: CustomStringConvertible {
    public var description: String {
        "(" + parts.map(\.name).joined(separator: " ") + ")"
    }
}
