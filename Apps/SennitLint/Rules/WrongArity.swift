// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms
import SennitReader

enum WrongArity: Rule {
    static let name = "wrong-arity"
    static let summary = "calls with a number of arguments that the procedure does not take"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        var arities: [Survey.GlobalName: [ProcedureArity]?] = [:]
        for known in unit.survey.calls {
            guard let offset = unit.offset(of: known.call.position) else { continue }
            let accepted: [ProcedureArity]?
            if case .globalReference(let reference) = known.callee {
                let global = Survey.GlobalName(module: reference.module, name: reference.name)
                if arities[global] == nil { arities[global] = .some(arity(of: reference, unit)) }
                accepted = arities[global] ?? nil
            } else {
                accepted = arity(of: known.callee)
            }
            let count = known.call.arguments.count
            guard let accepted, !accepted.contains(where: { $0.accepts(count) }) else { continue }
            report(offset, "\(calleeName(known.call)) takes \(describe(accepted)), not \(count)")
        }
    }

    private static func arity(of reference: GlobalReference, _ unit: LintUnit) -> [ProcedureArity]? {
        if let value = unit.survey.value(module: reference.module, name: reference.name) { return arity(of: value) }
        return Interpreter.arity(of: reference.name, in: reference.module)
    }

    private static func arity(of value: CoreForm) -> [ProcedureArity]? {
        switch value {
        case .lambda(let lambda): [arity(of: lambda)]
        case .caseLambda(let node): node.clauses.map { arity(of: $0) }
        case .recordConstructor(let node): [ProcedureArity(minimum: node.fields.count, maximum: node.fields.count)]
        case .recordPredicate, .recordAccessor: [ProcedureArity(minimum: 1, maximum: 1)]
        default: nil
        }
    }

    private static func arity(of lambda: Lambda) -> ProcedureArity {
        let count = lambda.parameters.count
        return ProcedureArity(minimum: count, maximum: lambda.rest == nil ? count : nil)
    }

    private static func calleeName(_ call: Call) -> String {
        switch call.operation {
        case .globalReference(let reference): reference.name.name
        case .localReference(let reference): reference.variable.name.name
        default: "the procedure"
        }
    }

    private static func describe(_ arities: [ProcedureArity]) -> String {
        var texts: [String] = []
        for arity in arities {
            let text =
                switch arity.maximum {
                case nil: "at least \(arity.minimum)"
                case arity.minimum: "\(arity.minimum)"
                case let maximum?: "\(arity.minimum) to \(maximum)"
                }
            if !texts.contains(text) { texts.append(text) }
        }
        let list = texts.joined(separator: " or ")
        return list + (list == "1" || list == "at least 1" ? " argument" : " arguments")
    }
}
