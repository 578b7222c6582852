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
    /// What has been linked, and for each row of `LibraryIndex` where in `links` its link is, or 0.
    private var links: [GlobalLink] = [.constant(.false)]
    private var linkOfRow = [UInt32](repeating: 0, count: LibraryIndex.count)
    /// Roots of cells and library procedures: all are old, and this keeps them alive.
    var cells: [ModuleName: [Symbol: Roots.Slot]] = [:]
    /// Of modules that were published: their versions, and the variables of qualified names by module and export.
    var versions: [ModuleName: ModuleVersion] = [:]
    var qualified: [ModuleName: [Symbol: Roots.Slot]] = [:]
    var versionCount = 0
    var wantedModules: [ModuleName] = []
    /// The module of the session, whose names with a colon are those that qualified references mean.
    var sessionModule: ModuleName?
    /// The procedures that stand for primitives where those are values, by the primitive's index; `#f`
    /// for those that are not made yet.
    private var primitiveProcedures: [Word] = []
    private var keptAlive: [Roots.Slot] = []
    /// The body that is being compiled: see `ClosedBody`.
    var body: ClosedBody?
    /// Compiles a definition written in Scheme, which is that of a row of `LibraryIndex`.
    var compileDefinition: ((SchemeDefinition, _ row: Int) throws(CompileError) -> Word)?

    init(machine: Machine, builtins: BuiltinLibraries) {
        self.machine = machine
        self.builtins = builtins
    }

    func resolve(module: ModuleName, name: Symbol) throws(CompileError) -> GlobalBinding {
        if let library = builtins.library(module) {
            if let row = LibraryIndex.row(of: name, in: library), let binding = try resolve(row, name) {
                return binding
            }
        } else if let closure = body?.procedure(module, name) {
            return .constant(closure)
        }
        return .cell(cell(module: module, name: name))
    }

    /// What the name of a row of `LibraryIndex` is bound to; nil when nothing has made it yet.
    private func resolve(_ row: Int, _ name: Symbol) throws(CompileError) -> GlobalBinding? {
        if linkOfRow[row] > 0 { return binding(links[Int(linkOfRow[row])], name) }
        switch LibraryIndex.definition(row) {
        case .primitive(let primitive): return binding(link(primitive, row), name)
        case .parameter(let parameter):
            guard let parameter else { return nil }
            return .constant(keep(machine.makeOldParameter(value: Word(fixnum: parameter.initial)), as: row))
        case .control(let entry):
            return .constant(keep(ControlProcedures.make(entry, machine: machine), as: row))
        case .scheme(let definition):
            // `compileDefinition` links the name before it compiles the body, which may refer to it.
            guard let compileDefinition else { return nil }
            return .constant(try compileDefinition(definition, row))
        }
    }

    /// The index of a primitive of (sennit internal), for instructions that call it by that.
    func primitiveIndex(_ name: Symbol) -> Int {
        guard let row = LibraryIndex.row(of: name, in: .sennitInternal),
            case .primitive(let primitive) = LibraryIndex.definition(row)
        else { preconditionFailure("(sennit internal) lacks \(name)") }
        if linkOfRow[row] == 0 { _ = link(primitive, row) }
        guard case .primitive(let index, _, _) = links[Int(linkOfRow[row])] else {
            preconditionFailure("a primitive is linked as something else")
        }
        return index
    }

    private func link(_ primitive: Primitive, _ row: Int) -> GlobalLink {
        let index = machine.addPrimitive(primitive.name, primitive.body)
        if primitive.suspends || primitive.returnsValues {
            let procedure = machine.makePrimitiveProcedure(
                name: primitive.name, minimum: primitive.minimum, maximum: primitive.maximum, index: index,
                suspends: true)
            return .constant(keep(procedure, as: row))
        }
        let link = GlobalLink.primitive(index: index, minimum: primitive.minimum, maximum: primitive.maximum)
        setLink(link, row)
        return link
    }

    /// Links a row of `LibraryIndex` with a library procedure and keeps that alive.
    func keep(_ word: Word, as row: Int) -> Word {
        keptAlive.append(machine.heap.state.pointee.roots.add(word))
        setLink(.constant(word), row)
        return word
    }

    /// The library procedures that code refers to.
    var linkedNames: Set<String> {
        Set(linkOfRow.indices.filter { linkOfRow[$0] > 0 }.map(GlobalTable.fullName(ofRow:)))
    }

    /// A row of `LibraryIndex`, such as `(scheme base) car`.
    static func fullName(ofRow row: Int) -> String { "(\(LibraryIndex.library(row).name)) \(LibraryIndex.name(row))" }

    private func setLink(_ link: GlobalLink, _ row: Int) {
        linkOfRow[row] = UInt32(links.count)
        links.append(link)
    }

    private func binding(_ link: GlobalLink, _ name: Symbol) -> GlobalBinding {
        switch link {
        case .constant(let word): return .constant(word)
        case .primitive(let index, let minimum, let maximum):
            return .primitive(index: index, minimum: minimum, maximum: maximum) { [self] in
                while primitiveProcedures.count <= index { primitiveProcedures.append(.false) }
                if !primitiveProcedures[index].isFalse { return primitiveProcedures[index] }
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
        if module == .qualified { return qualifiedCell(name) }
        if let body, body.module == module { return plainCell(body.home, name) }
        return plainCell(module, name)
    }

    func plainCell(_ module: ModuleName, _ name: Symbol) -> Word {
        if let slot = cells[module]?[name] { return machine.heap.state.pointee.roots[slot] }
        let cell: Word
        if module == sessionModule, let (other, _) = ModuleName.split(qualified: name), versions[other] == nil {
            // Used, perhaps, before it was defined: then taken for a qualified name.
            cell = qualifiedCell(name)
        } else {
            cell = GlobalCell.make(heap: machine.heap, name: name, module: .false)
            let value = publicValue(of: name, in: module)
            if value != .unbound { machine.allocator.store(value, in: cell, at: GlobalCell.value) }
        }
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
