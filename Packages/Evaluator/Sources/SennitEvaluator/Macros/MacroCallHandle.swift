// SPDX-License-Identifier: MIT
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader
import Synchronization

/// A macro's use as its procedure sees it, in an environment or in `rename` and `compare`: identifiers are objects that
/// are the same for one identifier.
final class MacroCallHandle: Sendable {
    let call: MacroCall
    private let heap: Heap
    /// The objects made so far; nil when the macro has been expanded.
    private let words = Mutex<[SyntaxIdentifier: Roots.Slot]?>([:])

    init(_ call: MacroCall, _ heap: Heap) {
        self.call = call
        self.heap = heap
    }

    /// The object for an identifier. Inside the heap; the thread of `machine`.
    func word(_ identifier: SyntaxIdentifier, _ machine: Machine) -> Word {
        let roots = heap.state.pointee.roots
        return words.withLock { words in
            if let slot = words?[identifier] { return roots[slot] }
            let word = IdentifierHandle(identifier.symbol, IdentifierBox(identifier)).word(machine)
            if words != nil { words?[identifier] = roots.add(word) }
            return word
        }
    }

    func rename(_ word: Word, _ machine: Machine) -> Word? {
        guard !isOver else { return nil }
        let renamed =
            word.isSymbol ? call.rename(word.symbol) : machine.identifier(word).map { call.rename($0) }
        return renamed.map { self.word($0, machine) }
    }

    var isOver: Bool { words.withLock { $0 == nil } }

    func end() {
        let slots = words.withLock { words in
            defer { words = nil }
            return words ?? [:]
        }
        for slot in slots.values { heap.state.pointee.roots.remove(slot) }
    }

    /// What a word that is a symbol or an identifier stands for where the macro is used.
    func identifier(_ word: Word, _ machine: Machine) -> SyntaxIdentifier? {
        word.isSymbol ? call.identifier(word.symbol) : machine.identifier(word)
    }
}
