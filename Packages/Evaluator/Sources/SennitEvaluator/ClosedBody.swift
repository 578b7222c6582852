// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitHeap
import SennitReader

/// The body of a program or a module: all the definitions there will ever be in it are at hand.
///
/// A procedure that the body defines once is called from within the body directly, as a local
/// procedure would be, not through the cell by which everything else refers to it. See
/// design/decisions/0007.
final class ClosedBody {
    let module: ModuleName
    /// Where its variables are: for a module's version not under the module's own name.
    let home: ModuleName
    private var procedures: [Symbol: Word] = [:]
    private var short: [Symbol: Lambda] = [:]
    private var defined: Set<Symbol> = []
    private var roots: [Roots.Slot] = []

    init(
        _ module: ModuleName, home: ModuleName, _ forms: [CoreForm], globals: GlobalTable, compiler: Compiler
    ) {
        self.module = module
        self.home = home
        let heap = globals.machine.heap
        var definitions: [Symbol: Int] = [:]
        for form in forms {
            switch form {
            case .define(let node): definitions[node.name, default: 0] += 1
            case .defineFunction(let node): definitions[node.name, default: 0] += 1
            case .defineValues(let node):
                for name in node.names + (node.rest.map { [$0] } ?? []) { definitions[name, default: 0] += 1 }
            default: break
            }
        }
        for form in forms {
            let (owner, name, value): (ModuleName, Symbol, Lambda)
            switch form {
            case .define(let node):
                guard case .lambda(let lambda) = node.value else { continue }
                (owner, name, value) = (node.module, node.name, lambda)
            case .defineFunction(let node): (owner, name, value) = (node.module, node.name, node.function)
            default: continue
            }
            guard owner == module, definitions[name] == 1 else { continue }
            let cell = globals.plainCell(home, name)
            let closure = compiler.makeUndefined(value, name: name, cell: cell)
            roots.append(heap.state.pointee.roots.add(closure))
            procedures[name] = closure
            if value.isShort { short[name] = value }
        }
    }

    /// To be called when all of the body has been compiled: from then on code keeps the closures alive.
    func end(_ heap: Heap) {
        for slot in roots { heap.state.pointee.roots.remove(slot) }
    }

    /// To be called when a form of the body has run.
    func hasRun(_ form: CoreForm) {
        switch form {
        case .define(let node): defined.insert(node.name)
        case .defineFunction(let node): defined.insert(node.name)
        default: break
        }
    }

    /// A short procedure that has been defined by now, whose calls its body may replace.
    func inlinable(_ module: ModuleName, _ name: Symbol) -> Lambda? {
        module == self.module && defined.contains(name) ? short[name] : nil
    }

    /// The closure of a procedure that the body defines once.
    func procedure(_ module: ModuleName, _ name: Symbol) -> Word? {
        module == self.module ? procedures[name] : nil
    }
}

extension Lambda {
    /// Whether its body makes no larger code than calls of it do, more or less.
    fileprivate var isShort: Bool {
        guard rest == nil, returnType == nil, !parameters.contains(where: { $0.type != nil }) else { return false }
        var room = 12
        var pending = [body]
        while let form = pending.popLast() {
            room -= 1
            if room < 0 { return false }
            switch form {
            case .constant(let node):
                // A literal object is one object, however often it is evaluated.
                switch node.value {
                case .list, .improperList, .vector, .string, .bytevector, .collection: return false
                default: break
                }
            case .localReference, .globalReference, .conditional, .begin, .let, .call: break
            default: return false
            }
            form.forEachChild { pending.append($0) }
        }
        return true
    }
}
