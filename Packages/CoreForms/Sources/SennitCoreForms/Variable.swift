// SPDX-License-Identifier: MIT
import SennitReader

/// A local variable. `id` is unique within one top-level form, given in order of binding, from 1,
/// so that expansion is deterministic; `name` is for people.
public struct Variable: Hashable, Sendable {
    public var name: Symbol
    public var id: Int32
    public init(name: Symbol, id: Int32) {
        self.name = name
        self.id = id
    }
}
