// SPDX-License-Identifier: MIT
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

extension Value: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Value {
        conversion.interpreter.value(value.word)
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        BridgedWord(word: try conversion.interpreter.word(self, conversion.engine))
    }
}

/// Exact integers that fit.
extension Int: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Int {
        if value.word.isFixnum { return value.word.fixnum }
        if value.word.is(.bignum), let integer = Int(conversion.engine.text(value.word, .write)) { return integer }
        throw conversion.mismatch("an exact integer of 64 bits", value.word)
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        if Word.fitsFixnum(self) { return BridgedWord(word: Word(fixnum: self)) }
        do {
            return BridgedWord(word: try Numbers.word(from: .integer(self), conversion.engine.here))
        } catch {
            throw .usage("an integer is too large")
        }
    }
}

/// Any real number; exact ones are rounded.
extension Double: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Double {
        if value.word.isDouble { return value.word.double }
        if value.word.isFixnum { return Double(value.word.fixnum) }
        if Numbers.isReal(value.word) { return Numbers.double(value.word) }
        throw conversion.mismatch("a real number", value.word)
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        BridgedWord(word: conversion.engine.here.allocator.double(self))
    }
}

extension Bool: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Bool {
        guard value.word.isBoolean else { throw conversion.mismatch("a boolean", value.word) }
        return value.word.isTrue
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        BridgedWord(word: Word(self))
    }
}

/// Strings; a symbol reads as its name.
extension String: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> String {
        if value.word.is(.string) { return value.word.stringValue }
        if value.word.isSymbol { return value.word.symbol.name }
        throw conversion.mismatch("a string", value.word)
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        BridgedWord(word: conversion.engine.here.allocator.string(self))
    }
}

extension Unicode.Scalar: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Unicode.Scalar {
        guard value.word.isCharacter else { throw conversion.mismatch("a character", value.word) }
        return value.word.character
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        BridgedWord(word: Word(self))
    }
}

extension Symbol: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Symbol {
        guard value.word.isSymbol else { throw conversion.mismatch("a symbol", value.word) }
        return value.word.symbol
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        BridgedWord(word: Word(self))
    }
}

/// Lists; a vector reads as its elements.
extension Array: SchemeConvertible where Element: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> [Element] {
        var result: [Element] = []
        if value.word.isVector {
            for index in 0..<value.word.vectorCount {
                result.append(try Element.read(value.word.vectorElement(index), in: conversion))
            }
            return result
        }
        var rest = value.word
        while rest.isPair {
            result.append(try Element.read(rest.car, in: conversion))
            rest = rest.cdr
        }
        guard rest.isNull else { throw conversion.mismatch("a list", value.word) }
        return result
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        var words: [Word] = []
        for element in self { words.append(try element.makeWord(in: conversion)) }
        return BridgedWord(word: conversion.engine.here.allocator.list(words))
    }
}

/// `nil` is #f.
extension Optional: SchemeConvertible where Wrapped: SchemeConvertible {
    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Wrapped? {
        value.word.isFalse ? nil : try Wrapped.read(value.word, in: conversion)
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        guard let self else { return BridgedWord(word: .false) }
        return try self._makeWord(in: conversion)
    }
}

/// The bytes of a bytevector.
public struct Bytes: SchemeConvertible, Sendable, Hashable {
    public var bytes: [UInt8]
    public init(_ bytes: [UInt8]) { self.bytes = bytes }

    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> Bytes {
        guard value.word.is(.bytevector) else { throw conversion.mismatch("a bytevector", value.word) }
        return Bytes(Array(value.word.bytevectorBytes))
    }

    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        let word = conversion.engine.here.allocator.bytevector(count: bytes.count) { target in
            for (index, byte) in bytes.enumerated() { target[index] = byte }
        }
        return BridgedWord(word: word)
    }
}

/// A complex number, its parts rounded to doubles. Any number reads as one, and `Double` reads real numbers only.
public struct ComplexNumber: SchemeConvertible, Sendable, Hashable {
    public var real: Double
    public var imaginary: Double

    public init(_ real: Double, _ imaginary: Double) {
        self.real = real
        self.imaginary = imaginary
    }

    public static func _read(_ value: BridgedWord, in conversion: Conversion) throws(SennitError) -> ComplexNumber {
        guard let (real, imaginary) = Numbers.parts(value.word) else {
            throw conversion.mismatch("a number", value.word)
        }
        return ComplexNumber(real, imaginary)
    }

    /// Makes an inexact number, which is not real even if the imaginary part is zero.
    public func _makeWord(in conversion: Conversion) throws(SennitError) -> BridgedWord {
        BridgedWord(word: Numbers.complex(conversion.engine.here, real, imaginary))
    }
}
