// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// What a name of a library leads to once it is linked.
enum GlobalLink {
    case constant(Word)
    case primitive(index: Int, minimum: Int, maximum: Int?)
}

/// All globals of an interpreter: library procedures, linked when first referred to, and the cells of
/// the definitions that programs make.
final class GlobalTable: Linker {
    let machine: Machine
    let builtins: BuiltinLibraries
    /// Roots of cells and library procedures: all are old, and this keeps them alive.
    private var cells: [ModuleName: [Symbol: Roots.Slot]] = [:]
    private var primitiveProcedures: [Int: Word] = [:]
    private var keptAlive: [Roots.Slot] = []
    /// The body that is being compiled: see `ClosedBody`.
    var body: ClosedBody?
    /// Compiles a definition written in Scheme.
    var compileDefinition: ((SchemeDefinition, ModuleName) throws(CompileError) -> Word)?

    init(machine: Machine, builtins: BuiltinLibraries) {
        self.machine = machine
        self.builtins = builtins
    }

    func resolve(module: ModuleName, name: Symbol) throws(CompileError) -> GlobalBinding {
        guard let table = builtins.table(module) else {
            if let closure = body?.procedure(module, name) { return .constant(closure) }
            return .cell(cell(module: module, name: name))
        }
        if let link = table.linked[name] { return binding(link, name) }
        guard let definition = table.definitions[name] else { return .cell(cell(module: module, name: name)) }
        switch definition {
        case .primitive(let primitive):
            let index = machine.addPrimitive(primitive.name, primitive.body)
            let link = GlobalLink.primitive(index: index, minimum: primitive.minimum, maximum: primitive.maximum)
            table.linked[name] = link
            return binding(link, name)
        case .runtime: return .cell(cell(module: module, name: name))
        case .control(let entry):
            return .constant(keep(ControlProcedures.make(entry, machine: machine), in: table, as: name))
        case .scheme(let definition):
            guard let compileDefinition else { return .cell(cell(module: module, name: name)) }
            // `compileDefinition` links the name before it compiles the body, which may refer to it.
            return .constant(try compileDefinition(definition, module))
        }
    }

    /// Links a library procedure and keeps it alive.
    func keep(_ word: Word, in table: BuiltinLibraries.Table, as name: Symbol) -> Word {
        keptAlive.append(machine.heap.state.pointee.roots.add(word))
        table.linked[name] = .constant(word)
        return word
    }

    private func binding(_ link: GlobalLink, _ name: Symbol) -> GlobalBinding {
        switch link {
        case .constant(let word): return .constant(word)
        case .primitive(let index, let minimum, let maximum):
            return .primitive(index: index, minimum: minimum, maximum: maximum) { [self] in
                if let word = primitiveProcedures[index] { return word }
                let word = machine.makePrimitiveProcedure(
                    name: name.name, minimum: minimum, maximum: maximum, index: index)
                keptAlive.append(machine.heap.state.pointee.roots.add(word))
                primitiveProcedures[index] = word
                return word
            }
        }
    }

    func fixedProcedure(module: ModuleName, name: Symbol) -> Word? { body?.procedure(module, name) }

    func inlinable(module: ModuleName, name: Symbol) -> Lambda? { body?.inlinable(module, name) }

    /// Gives up the definitions of a module: later references are to new ones.
    func forget(_ module: ModuleName) {
        for slot in (cells.removeValue(forKey: module) ?? [:]).values {
            machine.heap.state.pointee.roots.remove(slot)
        }
    }

    func cell(module: ModuleName, name: Symbol) -> Word {
        if let slot = cells[module]?[name] { return machine.heap.state.pointee.roots[slot] }
        let cell = GlobalCell.make(heap: machine.heap, name: name, module: .false)
        cells[module, default: [:]][name] = machine.heap.state.pointee.roots.add(cell)
        return cell
    }

    /// The value of a name, for the host; nil when it has none.
    func value(module: ModuleName, name: Symbol) throws(CompileError) -> Word? {
        switch try resolve(module: module, name: name) {
        case .cell(let cell):
            let value = cell[payload: GlobalCell.value]
            return value == .unbound ? nil : value
        case .constant(let word): return word
        case .primitive(_, _, _, let procedure): return procedure()
        }
    }

    func constant(_ value: ConstantValue) throws(CompileError) -> Word {
        try ConstantConverter(machine: machine).convert(value)
    }
}
