// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms
import Synchronization

/// One use of a macro that a procedure expands: what the procedure is given, and what it may ask meanwhile.
///
/// Afterwards it is no more than the top level of the module in which the macro was used.
///
/// `@unchecked Sendable`: all but `rename`, which locks, and what never changes is used on the expander's thread.
public final class MacroCall: @unchecked Sendable {
    public enum Arguments {
        /// The whole form: the procedure is called with it, with `rename` and with `compare`.
        case form(SyntaxNode)
        /// Parts of the form, before the environment, which is the call itself.
        case parts([SyntaxNode])
    }

    /// The macro's name.
    public let macro: Symbol
    /// The module of the macro's definition if that is not being expanded any more: its procedures may be wanted.
    public let home: ModuleName?
    public let arguments: Arguments
    /// Makes syntax of the result.
    public let factory: SyntaxFactory
    /// The top level of the module in which the macro is used.
    public let environment: TopLevelEnvironment
    private let definition: (module: ModuleScope, depth: Int32, mark: Mark?)
    private var expander: UnitExpander?
    private let renamings = Mutex<[ObjectIdentifier?: SyntaxMark]>([:])

    /// A mark, which never changes.
    private struct SyntaxMark: @unchecked Sendable {
        let mark: Mark
    }

    init(
        _ macro: Macro, _ procedure: MacroProcedure, arguments: Arguments, factory: SyntaxFactory,
        expander: UnitExpander
    ) {
        self.macro = macro.name
        self.arguments = arguments
        self.factory = factory
        self.expander = expander
        home = macro.module === expander.module ? nil : macro.module.name
        environment = TopLevelEnvironment(sharing: expander.module)
        definition = (macro.module, macro.depth, procedure.mark)
    }

    /// Whether the macro's procedure has returned.
    public var isOver: Bool { expander == nil }

    func end() { expander = nil }

    /// The identifier that means what `identifier` means where the macro was defined; the same one each time. May be
    /// called from any thread.
    public func rename(_ identifier: SyntaxIdentifier) -> SyntaxIdentifier {
        let parent = identifier.identifier.mark ?? definition.mark
        let mark = renamings.withLock { renamings in
            let key = parent.map { ObjectIdentifier($0) }
            if let known = renamings[key] { return known }
            let new = SyntaxMark(mark: Mark(parent: parent, module: definition.module, depth: definition.depth))
            renamings[key] = new
            return new
        }
        return SyntaxIdentifier(identifier: Identifier(identifier.symbol, mark: mark.mark))
    }

    /// The same of a symbol that the macro's procedure has.
    public func rename(_ symbol: Symbol) -> SyntaxIdentifier {
        rename(SyntaxIdentifier(identifier: Identifier(symbol, mark: definition.mark)))
    }

    /// The identifier that a symbol stands for where the macro is used.
    public func identifier(_ symbol: Symbol) -> SyntaxIdentifier {
        SyntaxIdentifier(identifier: Identifier(symbol, mark: factory.mark))
    }

    /// Whether two identifiers mean the same where the macro is used; nil when its procedure has returned.
    public func compare(_ left: SyntaxIdentifier, _ right: SyntaxIdentifier) -> Bool? {
        guard let expander else { return nil }
        return expander.resolve(left.identifier).isSameBinding(as: expander.resolve(right.identifier))
    }

    /// Expands macros in what `form` makes, where the macro is used; nil when the macro's procedure has returned.
    public func expandMacros(
        _ extent: ExpansionExtent, _ form: (SyntaxFactory) throws(ExpanderError) -> SyntaxNode
    ) throws(ExpanderError) -> SyntaxNode? {
        guard let expander else { return nil }
        let factory = SyntaxFactory(expander: expander, mark: factory.mark, position: .none)
        return SyntaxNode(syntax: try expander.expandMacros(extent, try form(factory).syntax, in: self))
    }
}
