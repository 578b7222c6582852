// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// A name such as `calc:add`: what the module `(calc)` exports as `add`; `my.calc:add` is of `(my calc)`.
public struct QualifiedName: Hashable, Sendable {
    public let module: ModuleName
    public let name: Symbol

    /// Nil for a name without a colon inside. The first one counts, so that an export may have others.
    public init?(_ symbol: Symbol) {
        let text = symbol.name.utf8
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")), colon != text.startIndex else { return nil }
        let rest = text[text.index(after: colon)...]
        guard !rest.isEmpty else { return nil }
        let parts = text[..<colon].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if parts.contains(where: \.isEmpty) { return nil }
        module = ModuleName(parts.map { Symbol(String(Substring($0))) })
        name = Symbol(String(Substring(rest)))
    }
}

extension ModuleName {
    /// The module that qualified names are variables of, as core forms refer to them: what a variable of it stands for
    /// is looked up when it is used, so that it is always of the newest version of the module that its name names.
    public static let qualified = ModuleName([Symbol("sennit"), Symbol("modules")])
}

extension UnitExpander {
    /// What a name means that nothing binds, if it is a qualified one.
    ///
    /// Of a library of the host's it is the binding itself; of a module in source the variable that reloading changes,
    /// whether the module exports the name or not: a later version may. A module that is not known is looked for.
    func qualified(_ symbol: Symbol) -> Denotation? {
        guard let name = QualifiedName(symbol) else { return nil }
        let variable = Denotation.global(module: .qualified, name: symbol)
        if session.isExpanding(name.module) { return variable }
        do throws(ExpanderError) {
            guard let interface = try session.findInterface(of: name.module) else { return variable }
            if session.interface(of: name.module) != nil {
                if !qualifiedModules.contains(name.module) { qualifiedModules.append(name.module) }
                if case .macro(let macro)? = interface[name.name] { return .macro(macro) }
                return variable
            }
            return interface[name.name]?.denotation ?? variable
        } catch {
            if qualifiedFailure == nil { qualifiedFailure = error }
            return variable
        }
    }
}
