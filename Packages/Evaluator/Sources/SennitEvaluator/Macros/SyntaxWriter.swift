// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// Turns syntax into words for a macro's procedure, and remembers which pairs and vectors stand for what.
///
/// The words move when there is a collection. So a list of them is kept as a root; where they are then, `SyntaxOrigins`
/// looks up.
struct SyntaxWriter {
    private let machine: Machine
    private let globals: GlobalTable
    private let factory: SyntaxFactory
    /// The word of an identifier that is not to be a plain symbol.
    private let identifier: (SyntaxIdentifier) -> Word
    /// The pairs and vectors made, the last one first, and what they stand for, the first one first.
    private var made: Word = .null
    private var places: [SyntaxOrigins.Place] = []

    init(_ engine: Engine, _ factory: SyntaxFactory, identifier: @escaping (SyntaxIdentifier) -> Word) {
        machine = engine.machine
        globals = engine.globals
        self.factory = factory
        self.identifier = identifier
    }

    mutating func word(_ node: SyntaxNode) throws(MacroFailure) -> Word {
        switch node.shape {
        case .identifier(let name): return factory.symbol(for: name).map { Word($0) } ?? identifier(name)
        case .constant(let value): return try constant(value)
        case .list(let items, let tail):
            var words = try self.words(items)
            var result = Word.null
            if let tail { result = try word(tail) }
            while let word = words.popLast() {
                result = machine.allocator.cons(word, result)
                note(result, SyntaxOrigins.Place(node: node, index: words.count))
            }
            return result
        case .vector(let items):
            let vector = machine.allocator.vector(try words(items))
            note(vector, SyntaxOrigins.Place(node: node, index: 0))
            return vector
        }
    }

    private mutating func words(_ items: [SyntaxNode]) throws(MacroFailure) -> [Word] {
        // What is shared in a macro's result is not shared any more.
        do { try factory.charge(items.count + 1) } catch { throw .expansion(error) }
        var words: [Word] = []
        words.reserveCapacity(items.count + 1)
        for item in items { words.append(try word(item)) }
        return words
    }

    private mutating func note(_ word: Word, _ place: SyntaxOrigins.Place) {
        made = machine.allocator.cons(word, made)
        places.append(place)
    }

    private func constant(_ value: ConstantValue) throws(MacroFailure) -> Word {
        do throws(CompileError) {
            return try globals.constant(value)
        } catch {
            throw .raised(error.message, hint: nil)
        }
    }

    /// What has been written, as a root.
    func origins() -> SyntaxOrigins {
        SyntaxOrigins(made: machine.heap.state.pointee.roots.add(made), places: places)
    }
}

/// Which words stand for which parts of a macro's use.
struct SyntaxOrigins {
    /// A list or vector, or the part of a list from an element on.
    struct Place {
        let node: SyntaxNode
        let index: Int
    }

    private let made: Roots.Slot
    private let places: [Place]

    init(made: Roots.Slot, places: [Place]) {
        self.made = made
        self.places = places
    }

    /// By the words as they are now; gives up the root.
    func take(_ roots: Roots) -> [UInt64: Place] {
        var result: [UInt64: Place] = [:]
        result.reserveCapacity(places.count)
        var rest = roots[made]
        for place in places.reversed() {
            result[rest.car.bits] = place
            rest = rest.cdr
        }
        roots.remove(made)
        return result
    }
}
