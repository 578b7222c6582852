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

    func convert(_ value: ConstantValue) throws(CompileError) -> Word {
        let heap = machine.heap
        switch value {
        case .boolean(let value): return Word(value)
        case .number(let literal): return try number(literal)
        case .character(let scalar): return Word(scalar)
        case .string(let text): return heap.oldString(text)
        case .symbol(let symbol): return Word(symbol)
        case .bytevector(let bytes): return heap.oldBytevector(bytes)
        case .list(let elements): return try list(elements, tail: .null)
        case .improperList(let elements, let tail): return try list(elements, tail: try convert(tail))
        case .vector(let elements):
            let vector = heap.oldObject(.vector, size: elements.count)
            for (index, element) in elements.enumerated() { vector[payload: index] = try convert(element) }
            return vector
        case .collection(let kind, let elements): return try collection(kind, elements)
        case .unspecified: return .unspecified
        case .endOfFile: return .endOfFile
        }
    }

    private func collection(_ kind: CollectionKind, _ elements: [ConstantValue]) throws(CompileError) -> Word {
        var words: [Word] = []
        for element in elements { words.append(try convert(element)) }
        return machine.heap.oldCopy(ofTree: Collection.make(kind, words, machine))
    }

    private func list(_ elements: [ConstantValue], tail: Word) throws(CompileError) -> Word {
        var result = tail
        for element in elements.reversed() { result = machine.heap.oldPair(try convert(element), result) }
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
