// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitReader

/// How many arguments a primitive takes; any number above the minimum if there is no maximum.
package struct PrimitiveArity: Equatable, Sendable {
    package let minimum: Int
    package let maximum: Int?

    package init(minimum: Int, maximum: Int?) {
        self.minimum = minimum
        self.maximum = maximum
    }

    func accepts(_ count: Int) -> Bool { count >= minimum && count <= maximum ?? .max }
}

/// Passes on what the compiler asks of its linker, and remembers which primitives it was given: those are
/// what compiled code may call.
final class ArityRecorder: Linker {
    private let linker: any Linker
    private var arities: [Int: PrimitiveArity] = [:]

    init(_ linker: any Linker) { self.linker = linker }

    /// How many arguments a primitive takes; nil if the compiler was never given it.
    func arity(of index: Int) -> PrimitiveArity? {
        if arities[index] == nil { recordInternal() }
        return arities[index]
    }

    /// The primitives that code is generated for without the linker having been asked.
    private func recordInternal() {
        let module = ModuleName([Symbol("sennit"), Symbol("internal")])
        for name in ["make-case-lambda", "reverse-list"] { _ = try? resolve(module: module, name: Symbol(name)) }
    }

    func resolve(module: ModuleName, name: Symbol) throws(CompileError) -> GlobalBinding {
        let binding = try linker.resolve(module: module, name: name)
        if case .primitive(let index, let minimum, let maximum, _) = binding {
            arities[index] = PrimitiveArity(minimum: minimum, maximum: maximum)
        }
        return binding
    }

    func cell(module: ModuleName, name: Symbol) -> Word { linker.cell(module: module, name: name) }

    func fixedProcedure(module: ModuleName, name: Symbol) -> Word? {
        linker.fixedProcedure(module: module, name: name)
    }

    func inlinable(module: ModuleName, name: Symbol) -> Lambda? { linker.inlinable(module: module, name: name) }

    func constant(_ value: ConstantValue) throws(CompileError) -> Word { try linker.constant(value) }
}
