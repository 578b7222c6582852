// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// Turns what a macro's procedure has returned into syntax. Nothing is collected meanwhile.
struct SyntaxCollector {
    let machine: Machine
    let factory: SyntaxFactory
    /// What has been given to the procedure, and keeps its place in the source.
    var origins: [UInt64: SyntaxOrigins.Place] = [:]

    func node(_ word: Word) throws(MacroFailure) -> SyntaxNode {
        do throws(Problem) {
            return try node(word, depth: 0)
        } catch {
            switch error {
            case .expansion(let error): throw .expansion(error)
            case .other(let part):
                let whole = part == word ? "" : ", in \(machine.describe(word))"
                throw .raised(
                    "it returned \(machine.describe(part)), which cannot be a part of a program\(whole)", hint: nil)
            }
        }
    }

    private enum Problem: Error {
        case expansion(ExpanderError)
        /// A word that is no syntax.
        case other(Word)
    }

    private func node(_ word: Word, depth: Int) throws(Problem) -> SyntaxNode {
        if depth > factory.maximumDepth { throw .expansion(factory.tooDeep()) }
        if word.isSymbol { return factory.symbol(word.symbol) }
        if word.isPair || word.isNull { return try list(word, depth) }
        if word.isVector { return try vector(word, depth) }
        if word.isForeign(.identifier), let name = machine.identifier(word) { return factory.identifier(name) }
        if let constant = constant(word) { return factory.constant(constant) }
        if let node = readBack(word) { return node }
        throw .other(word)
    }

    private func list(_ word: Word, _ depth: Int) throws(Problem) -> SyntaxNode {
        if word.isPair, let place = origins[word.bits] { return try node(place) }
        var items: [SyntaxNode] = []
        var rest = word
        var tail: SyntaxNode?
        while rest.isPair {
            items.append(try node(rest.car, depth: depth + 1))
            rest = rest.cdr
            if let place = origins[rest.bits], rest.isPair {
                tail = try node(place)
                rest = .null
            }
        }
        if !rest.isNull { tail = try node(rest, depth: depth + 1) }
        do { return try factory.list(items, tail: tail) } catch { throw .expansion(error) }
    }

    private func node(_ place: SyntaxOrigins.Place) throws(Problem) -> SyntaxNode {
        if place.index == 0 { return place.node }
        do { return try factory.rest(of: place.node, from: place.index) } catch { throw .expansion(error) }
    }

    private func vector(_ word: Word, _ depth: Int) throws(Problem) -> SyntaxNode {
        if let place = origins[word.bits] { return place.node }
        var items: [SyntaxNode] = []
        for index in 0..<word.vectorCount { items.append(try node(word.vectorElement(index), depth: depth + 1)) }
        do { return try factory.vector(items) } catch { throw .expansion(error) }
    }

    private func constant(_ word: Word) -> ConstantValue? {
        switch word {
        case .true: return .boolean(true)
        case .false: return .boolean(false)
        case .unspecified: return .unspecified
        case .endOfFile: return .endOfFile
        default: break
        }
        if word.isFixnum { return .number(.integer(word.fixnum)) }
        if word.isCharacter { return .character(word.character) }
        if word.is(.string) { return .string(word.stringValue) }
        if word.is(.bytevector) { return .bytevector(Array(word.bytevectorBytes)) }
        return nil
    }

    /// Other numbers and collections, which are rare, by their text.
    private func readBack(_ word: Word) -> SyntaxNode? {
        if word.isProcedure || word.is(.foreign) { return nil }
        let (data, errors) = Reader.readAll(Array(machine.text(of: word).utf8))
        guard errors.isEmpty, data.count == 1 else { return nil }
        switch data[0].value {
        case .number, .collection: return factory.constant(reading: data[0])
        default: return nil
        }
    }
}

extension Machine {
    /// What a word of kind `.identifier` stands for.
    func identifier(_ word: Word) -> SyntaxIdentifier? {
        guard let handle = heap.foreignValue(word) as? IdentifierHandle else { return nil }
        return (handle.content as? IdentifierBox)?.identifier
    }
}

/// An identifier as an object.
final class IdentifierBox: Sendable {
    let identifier: SyntaxIdentifier
    init(_ identifier: SyntaxIdentifier) { self.identifier = identifier }
}
