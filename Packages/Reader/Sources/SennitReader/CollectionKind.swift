// SPDX-License-Identifier: MIT

/// The persistent collections that have literals.
public enum CollectionKind: Hashable, Sendable, CaseIterable {
    /// `#hash((key . value) ...)`
    case hashmap
    /// `#set(element ...)`
    case set

    /// What a literal begins with.
    public var opening: String {
        switch self {
        case .hashmap: "#hash("
        case .set: "#set("
        }
    }
}
