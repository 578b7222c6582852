// SPDX-License-Identifier: MIT
import SennitHeap

/// What a primitive throws to raise a condition, or any other object, in the running program.
package struct Raise: Error {
    package let payload: Word
    /// The program ends; no handler is asked.
    package let isFatal: Bool
    /// Nothing is raised: see `blocked`.
    package let isBlocked: Bool

    package init(_ payload: Word, isFatal: Bool = false) {
        self.payload = payload
        self.isFatal = isFatal
        isBlocked = false
    }

    private init() {
        payload = .unspecified
        isFatal = false
        isBlocked = true
    }

    /// What a primitive throws that cannot go on before something has happened elsewhere: what it waits
    /// for is in `MachineState.blockedOn`. It is called again, with the same arguments, when that has
    /// happened, so it must not have done anything yet that shows.
    package static var blocked: Raise { Raise() }
}

/// The arguments of a primitive, in the caller's registers.
@frozen @usableFromInline package struct Arguments {
    @usableFromInline let base: UnsafeMutablePointer<Word>
    @usableFromInline package let count: Int

    @inlinable @inline(__always)
    package init(base: UnsafeMutablePointer<Word>, count: Int) {
        self.base = base
        self.count = count
    }

    /// Argument `index`, which is known to be there.
    @inlinable @inline(__always)
    package subscript(index: Int) -> Word { base[index] }

    /// Argument `index`, if it was given.
    @inlinable @inline(__always)
    package func optional(_ index: Int) -> Word? { index < count ? base[index] : nil }
}

/// A procedure written in Swift. Words it is given or makes stay valid while it runs: nothing is
/// collected before the next safepoint.
package typealias PrimitiveBody = @Sendable (Machine, Arguments) throws(Raise) -> Word

/// The declaration of a primitive: everything the system knows of it, once.
package struct Primitive: Sendable {
    package let name: String
    package let minimum: Int
    /// nil for any number.
    package let maximum: Int?
    /// Parameters as the documentation shows them: "list index", "string [start [end]]".
    package let signature: String
    package let doc: String
    /// Whether it may move the fiber out of the machine and return `.suspendedMark`. It is then always
    /// called as the body of a procedure of its own.
    package let suspends: Bool
    /// Whether it may return an object of multiple values; it is then called as one that suspends is.
    package let returnsValues: Bool
    package let body: PrimitiveBody

    package init(
        _ name: String, _ minimum: Int, _ maximum: Int?, signature: String, doc: String, suspends: Bool = false,
        returnsValues: Bool = false,
        body: @escaping PrimitiveBody
    ) {
        self.name = name
        self.minimum = minimum
        self.maximum = maximum
        self.signature = signature
        self.doc = doc
        self.suspends = suspends
        self.returnsValues = returnsValues
        self.body = body
    }
}
