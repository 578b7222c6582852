// SPDX-License-Identifier: MIT
import SennitExpander
import SennitHeap
import SennitMachine
import SennitReader

/// Of a session's three environments the two that are not the current one, which is the interpreter's own.
struct SessionEnvironments {
    /// As it was at the start.
    var base: EnvironmentImage?
    /// As it was before a file was slurped; nil if none is.
    var saved: EnvironmentImage?
    /// The file whose definitions came in.
    var slurped: String?
    /// The names that came with it.
    var slurpedNames: Set<Symbol> = []
    var pending: PendingSlurp?
}

/// All that an environment has at one time: what its names mean, and the values of its own variables.
final class EnvironmentImage {
    private let meanings: TopLevelEnvironment.Snapshot
    let values: [Symbol: Roots.Slot]
    private let roots: Roots

    /// Complexity: O(number of variables).
    init(of engine: Engine) {
        meanings = engine.environment.snapshot()
        let roots = engine.heap.state.pointee.roots
        self.roots = roots
        values = engine.globals.values(of: engine.environment.name).mapValues { roots.add($0) }
    }

    deinit { for slot in values.values { roots.remove(slot) } }

    /// Makes the environment what it was. Variables that it did not have are unbound.
    func apply(to engine: Engine) {
        let module = engine.environment.name
        engine.environment.restore(meanings)
        // Results of later evaluations keep their names.
        for name in engine.globals.values(of: module).keys where name.isHistory { engine.environment.define(name) }
        for name in engine.globals.values(of: module).keys where values[name] == nil && !name.isHistory {
            engine.machine.allocator.store(
                .unbound, in: engine.globals.cell(module: module, name: name), at: GlobalCell.value)
        }
        for (name, slot) in values where !name.isHistory {
            engine.machine.allocator.store(
                roots[slot], in: engine.globals.cell(module: module, name: name), at: GlobalCell.value)
        }
    }
}

extension Symbol {
    /// Whether it is one of the session's own variables, which are the same in all environments.
    var isHistory: Bool {
        let name = self.name
        return name.utf8.first == UInt8(ascii: "$") || ["++", "+++", "**", "***"].contains(name)
    }
}
