// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitLibrary
import SennitReader

/// How many arguments a procedure takes.
public struct ProcedureArity: Hashable, Sendable {
    public var minimum: Int
    /// Nil for any number.
    public var maximum: Int?

    public init(minimum: Int, maximum: Int?) {
        self.minimum = minimum
        self.maximum = maximum
    }

    public func accepts(_ count: Int) -> Bool { count >= minimum && maximum.map { count <= $0 } ?? true }
}

/// What tools that look at programs ask about libraries.
extension Interpreter {
    /// The numbers of arguments that a procedure of a library that comes with the system takes, by its declaration;
    /// nil if there is no such procedure, or its declaration does not tell. A number that none accepts is an error.
    public static func arity(of procedure: Symbol, in library: ModuleName) -> [ProcedureArity]? {
        guard let builtin = BuiltinLibraries().library(library),
            let row = LibraryIndex.row(of: procedure, in: builtin)
        else { return nil }
        switch LibraryIndex.definition(row) {
        case .primitive(let primitive):
            return [ProcedureArity(minimum: primitive.minimum, maximum: primitive.maximum)]
        case .scheme(let definition): return arity(ofDefinition: definition.source.description)
        case .control(let entry): return arity(ofSignature: entry.signature)
        case .parameter: return [ProcedureArity(minimum: 0, maximum: 0)]
        }
    }

    /// The names that importing a library makes visible; nil if there is no such library, or it is wrong.
    public func exports(of library: ModuleName) throws(SennitError) -> Set<Symbol>? {
        try onWorker { engine throws(SennitError) in
            guard let interface = try? engine.expander.interface(importing: library) else { return nil }
            return Set(interface.exports.keys)
        }
    }

    private static func arity(ofDefinition source: String) -> [ProcedureArity]? {
        guard let define = Reader.readAll(source).data.first, case .list(let parts) = define.value, parts.count > 2
        else { return nil }
        if let formals = parts[1].parameterCounts(isHeader: true) { return [formals] }
        guard case .list(let value) = parts[2].value, value.count > 1, case .symbol(let keyword) = value[0].value
        else { return nil }
        switch keyword {
        case "lambda": return value[1].parameterCounts(isHeader: false).map { [$0] }
        case "case-lambda":
            let clauses = value.dropFirst().map { clause -> ProcedureArity? in
                guard case .list(let parts) = clause.value, let formals = parts.first else { return nil }
                return formals.parameterCounts(isHeader: false)
            }
            let known = clauses.compactMap { $0 }
            return known.count == clauses.count ? known : nil
        default: return nil
        }
    }

    /// Of signatures without optional parameters.
    private static func arity(ofSignature signature: String) -> [ProcedureArity]? {
        if signature.contains("...") || signature.contains("[") { return nil }
        let count = signature.split(separator: " ").count
        return [ProcedureArity(minimum: count, maximum: count)]
    }
}

extension Datum {
    /// What a parameter list accepts.
    /// - Parameter isHeader: whether the procedure's name comes first.
    fileprivate func parameterCounts(isHeader: Bool) -> ProcedureArity? {
        let name = isHeader ? 1 : 0
        switch value {
        case .list(let parameters) where parameters.count >= name:
            return ProcedureArity(minimum: parameters.count - name, maximum: parameters.count - name)
        case .improperList(let parameters, _): return ProcedureArity(minimum: parameters.count - name, maximum: nil)
        case .symbol where !isHeader: return ProcedureArity(minimum: 0, maximum: nil)
        default: return nil
        }
    }
}
