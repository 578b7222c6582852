// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// Literals of core forms as objects in the old generation.
struct ConstantConverter {
    let machine: Machine

    /// What the labels of one constant stand for.
    private typealias Labels = [Int: Word]

    func convert(_ value: ConstantValue) throws(CompileError) -> Word {
        var labels: Labels = [:]
        return try convert(value, &labels)
    }

    private func convert(_ value: ConstantValue, _ labels: inout Labels) throws(CompileError) -> Word {
        let heap = machine.heap
        switch value {
        case .boolean(let value): return Word(value)
        case .number(let literal): return try number(literal)
        case .character(let scalar): return Word(scalar)
        case .string(let text): return heap.oldString(text)
        case .symbol(let symbol): return Word(symbol)
        case .bytevector(let bytes): return heap.oldBytevector(bytes)
        case .list(let elements): return try list(elements, tail: nil, &labels)
        case .improperList(let elements, let tail): return try list(elements, tail: tail, &labels)
        case .vector(let elements):
            let vector = heap.oldObject(.vector, size: elements.count)
            for (index, element) in elements.enumerated() { vector[payload: index] = try convert(element, &labels) }
            return vector
        case .collection(let kind, let elements): return try collection(kind, elements, &labels)
        case .labelled(let number, let value):
            let word = try convert(value, &labels)
            labels[number] = word
            return word
        case .reference(let number):
            guard let word = labels[number] else {
                throw CompileError(message: "a constant refers to label \(number), which it lacks", position: .none)
            }
            return word
        case .unspecified: return .unspecified
        case .endOfFile: return .endOfFile
        }
    }

    private func collection(
        _ kind: CollectionKind, _ elements: [ConstantValue], _ labels: inout Labels
    ) throws(CompileError) -> Word {
        var words: [Word] = []
        for element in elements { words.append(try convert(element, &labels)) }
        return machine.heap.oldCopy(ofTree: Collection.make(kind, words, machine))
    }

    /// From front to back, as labels come before references.
    private func list(
        _ elements: [ConstantValue], tail: ConstantValue?, _ labels: inout Labels
    ) throws(CompileError) -> Word {
        var words: [Word] = []
        words.reserveCapacity(elements.count)
        for element in elements { words.append(try convert(element, &labels)) }
        var result = Word.null
        if let tail { result = try convert(tail, &labels) }
        for word in words.reversed() { result = machine.heap.oldPair(word, result) }
        return result
    }

    private func number(_ literal: NumberLiteral) throws(CompileError) -> Word {
        do {
            return try Numbers.oldWord(from: literal, machine)
        } catch {
            throw CompileError(message: "a number is too large", position: .none)
        }
    }
}
