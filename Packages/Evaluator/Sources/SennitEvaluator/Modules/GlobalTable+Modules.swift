// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

/// The variables of modules that can be loaded again while fibers run (design/decisions/0024).
///
/// Each version of a module has variables of its own, in a home that no source can name: its procedures refer to
/// those, or to each other directly, and stay together whatever comes later. Everybody else refers to the module's
/// public variables, or by a qualified name (`mod:fun`) to what it exports. Publishing a version gives these the
/// version's values, all at once. Both kinds of variables are made when something is first linked with them.
struct ModuleVersion {
    /// Where its variables are.
    let home: ModuleName
    /// For each name that it exports, the variable that this stands for.
    let exports: [Symbol: (module: ModuleName, name: Symbol)]
}

extension GlobalTable {
    /// A home for the next version of a module.
    func makeHome(of module: ModuleName) -> ModuleName {
        versionCount += 1
        return ModuleName(module.parts + [Symbol("#\(versionCount)")])
    }

    /// Makes a version the one that everybody else sees. The world is stopped, or no other fiber runs.
    func publish(_ module: ModuleName, _ version: ModuleVersion) {
        let old = versions.updateValue(version, forKey: module)
        for (name, slot) in cells[module] ?? [:] { fill(slot, with: value(of: name, in: version.home)) }
        for (name, slot) in qualified[module] ?? [:] { fill(slot, with: exported(name, by: version)) }
        // Code that still runs has the old variables among its constants.
        if let old, old.home != version.home { forget(old.home) }
    }

    private func fill(_ slot: Roots.Slot, with value: Word) {
        machine.allocator.store(value, in: machine.heap.state.pointee.roots[slot], at: GlobalCell.value)
    }

    /// What a public variable of a module is that has just been made.
    func publicValue(of name: Symbol, in module: ModuleName) -> Word {
        versions[module].map { value(of: name, in: $0.home) } ?? .unbound
    }

    private func value(of name: Symbol, in home: ModuleName) -> Word {
        cells[home]?[name].map { machine.heap.state.pointee.roots[$0][payload: GlobalCell.value] } ?? .unbound
    }

    private func exported(_ name: Symbol, by version: ModuleVersion) -> Word {
        guard let (module, name) = version.exports[name] else { return .unbound }
        if let value = cells[version.home]?[name], module.parts == Array(version.home.parts.dropLast()) {
            return machine.heap.state.pointee.roots[value][payload: GlobalCell.value]
        }
        return (try? self.value(module: module, name: name)) ?? .unbound
    }

    /// The variable that a qualified name stands for.
    func qualifiedCell(_ name: Symbol) -> Word {
        guard let (module, export) = ModuleName.split(qualified: name) else { return plainCell(.qualified, name) }
        if let slot = qualified[module]?[export] { return machine.heap.state.pointee.roots[slot] }
        let cell = GlobalCell.make(heap: machine.heap, name: name, module: .false)
        let slot = machine.heap.state.pointee.roots.add(cell)
        qualified[module, default: [:]][export] = slot
        if let version = versions[module] {
            fill(slot, with: exported(export, by: version))
        } else {
            wantedModules.append(module)
        }
        return cell
    }

    /// The modules that qualified names have referred to since it was asked last and that are not loaded.
    func takeWantedModules() -> [ModuleName] {
        if wantedModules.isEmpty { return [] }
        defer { wantedModules = [] }
        return wantedModules
    }

    /// The values of all variables of a module.
    func values(of module: ModuleName) -> [Symbol: Word] {
        (cells[module] ?? [:]).mapValues { machine.heap.state.pointee.roots[$0][payload: GlobalCell.value] }
    }
}
