// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// A Scheme value that Swift keeps: it stays alive, and valid, as long as the handle.
///
/// Immutable like every Scheme value, and usable from any thread.
public final class Value: Sendable {
    let interpreter: Interpreter
    let slot: Roots.Slot

    init(interpreter: Interpreter, slot: Roots.Slot) {
        self.interpreter = interpreter
        self.slot = slot
    }

    deinit { interpreter.release(slot) }

    /// The value as a Swift one.
    ///
    /// - Throws: `SennitError.usage` when it is of another type, or does not fit.
    public func `as`<T: SchemeConvertible>(_ type: T.Type) throws(SennitError) -> T {
        try interpreter.onWorker { engine throws(SennitError) in
            let conversion = Conversion(interpreter: self.interpreter, engine: engine)
            return try T.read(engine.heap.state.pointee.roots[self.slot], in: conversion)
        }
    }

    /// Whether the value counts as true: anything but #f.
    public var isTrue: Bool {
        (try? interpreter.onWorker { engine throws(SennitError) in
            engine.heap.state.pointee.roots[self.slot].isTrue
        }) ?? true
    }

    /// Whether it is the value of forms that have no interesting one, which a REPL does not show.
    public var isUnspecified: Bool {
        (try? interpreter.onWorker { engine throws(SennitError) in
            engine.heap.state.pointee.roots[self.slot] == .unspecified
        }) ?? false
    }
}

extension Value: CustomStringConvertible {
    public var description: String { (try? interpreter.write(self)) ?? "#<value>" }
}

/// What a conversion needs; made by the interpreter, on its worker.
public struct Conversion {
    let interpreter: Interpreter
    let engine: Engine

    func mismatch(_ expected: String, _ word: Word) -> SennitError {
        .usage("expected \(expected), got \(engine.here.describe(word))")
    }
}

/// A Swift type whose values can become Scheme values and the reverse.
///
/// `Int`, `Double`, `Bool`, `String`, `Unicode.Scalar`, `[UInt8]` (bytevectors), arrays (lists) and
/// optionals (`nil` is #f) conform, and `Value` itself. Other types conform by converting to one of
/// these; see `SchemeBridged`.
public protocol SchemeConvertible {
    /// Not to be implemented outside of Sennit: see `SchemeBridged`.
    static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Self
    /// Not to be implemented outside of Sennit: see `SchemeBridged`.
    func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord
}

/// A value between two worlds, valid only during a conversion.
public struct BridgedWord {
    let word: Word
}

extension SchemeConvertible {
    static func read(_ word: Word, in conversion: Conversion) throws(SennitError) -> Self {
        try _read(BridgedWord(word: word), in: conversion)
    }

    func makeWord(in conversion: Conversion) throws(SennitError) -> Word {
        try _makeWord(in: conversion).word
    }
}

/// A Swift type that is represented in Scheme by another convertible one.
public protocol SchemeBridged: SchemeConvertible {
    associatedtype Representation: SchemeConvertible
    init(scheme: Representation) throws(SennitError)
    var scheme: Representation { get }
}

extension SchemeBridged {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Self {
        try Self(scheme: try Representation._read(value, in: conversion))
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        try scheme._makeWord(in: conversion)
    }
}
