// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Expands surface syntax to core forms.
///
/// One expander serves a session: it knows the libraries that the session's own source has defined
/// and numbers all source positions in one `FileSet`. What a name means is kept in the
/// `TopLevelEnvironment` that is passed along with each form.
///
/// An expander is not thread-safe. A provider may call back into the expander that asks it.
public final class Expander {
    public var files: FileSet
    public var options: Options
    let provider: any LibraryProvider
    /// What runs the procedures of macros; without it there are none but `syntax-rules`.
    public weak var host: (any MacroHost)?
    /// How many procedures of macros wait to return, one called in the expansion for the other.
    var macroCalls = 0
    /// The libraries that `define-library` forms have defined here; they go before the provider's.
    private var libraries: [ModuleName: LibraryInterface] = [:]
    /// The libraries being asked for or expanded, to notice a circle of imports.
    private var pending: [ModuleName] = []
    /// For the base of a file that was included, the base of the file that includes it.
    var includers: [Int32: Int32] = [:]

    /// What keeps expansion finite. Each is counted for one top-level form.
    public struct Options: Hashable, Sendable {
        /// How deep forms may nest. The default fits a stack of 8 MiB in debug builds.
        public var maximumDepth: Int32 = 500
        /// The number of clauses, all enclosing forms together, that become nested core forms: those
        /// of `cond`, `case`, `and`, `or`, `let*` and `let*-values`.
        public var maximumChain: Int = 10_000
        /// The number of macro uses.
        public var maximumSteps: Int = 1_000_000
        /// The number of nodes that macros make, beyond a multiple of the size of the source text; nodes
        /// that are kept count several times.
        public var maximumNodes: Int = 5_000_000

        public init() {}
    }

    public init(provider: any LibraryProvider, files: FileSet = FileSet(), options: Options = Options()) {
        self.provider = provider
        self.files = files
        self.options = options
    }

    /// Expands a whole program: library definitions, then imports, then definitions and expressions.
    ///
    /// All definitions are found before anything is expanded in full, so a procedure's body sees
    /// those that come later in the file. A program that starts with an import sees only what it
    /// imports: the imports that `environment` came with are dropped.
    ///
    /// - Parameter file: where the datums were read from.
    /// - Throws: the first error; then `environment` is unchanged.
    public func expandProgram(
        _ data: [Datum], file: FileSet.File, in environment: TopLevelEnvironment
    ) throws(ExpanderError) -> [CoreForm] {
        try expand(data, file: file, in: environment, unit: .program)
    }

    /// Expands one form as entered at a REPL; `begin` splices. A form that only tells the expander
    /// something, such as a macro definition, gives no core forms.
    ///
    /// - Throws: the first error; then `environment` is unchanged.
    public func expandForm(
        _ datum: Datum, file: FileSet.File, in environment: TopLevelEnvironment
    ) throws(ExpanderError) -> [CoreForm] {
        try expand([datum], file: file, in: environment, unit: .interaction)
    }

    /// Expands several forms of a session as one unit: what one of them defines, the others see, wherever they stand.
    ///
    /// - Throws: the first error; then `environment` is unchanged.
    public func expandForms(
        _ data: [Datum], file: FileSet.File, in environment: TopLevelEnvironment
    ) throws(ExpanderError) -> [CoreForm] {
        try expand(data, file: file, in: environment, unit: .interaction)
    }

    private func expand(
        _ data: [Datum], file: FileSet.File, in environment: TopLevelEnvironment, unit: UnitExpander.Unit
    ) throws(ExpanderError) -> [CoreForm] {
        let scope = environment.scope
        let expander = UnitExpander(session: self, module: scope, unit: unit)
        return try scope.apart { () throws(ExpanderError) in
            scope.begin()
            do throws(ExpanderError) {
                let forms = try expander.expandTopLevel(data, base: file.base)
                scope.commit()
                return forms
            } catch {
                scope.rollBack()
                throw error
            }
        }
    }

    /// The interface of a library that a `define-library` form expanded here has defined.
    public func interface(of name: ModuleName) -> LibraryInterface? { libraries[name] }

    /// The interface of the library of that name, wherever it comes from; nil if there is none.
    public func interface(importing name: ModuleName) throws(ExpanderError) -> LibraryInterface? {
        try findInterface(of: name)
    }

    /// Makes a library known, as its definition in source would.
    public func register(_ interface: LibraryInterface) { libraries[interface.name] = interface }

    /// Makes a library unknown that was defined in source.
    public func forget(_ name: ModuleName) { libraries[name] = nil }

    /// A library's interface from this session or from the provider.
    func findInterface(of name: ModuleName) throws(ExpanderError) -> LibraryInterface? {
        if let interface = libraries[name] { return interface }
        if let start = pending.firstIndex(of: name) { throw circle(pending[start...]) }
        pending.append(name)
        defer { pending.removeLast() }
        return try provider.interface(of: name)
    }

    /// Does the work of expanding a library, which it must not import meanwhile.
    func whileExpanding<Result>(
        _ name: ModuleName, _ work: () throws(ExpanderError) -> Result
    ) throws(ExpanderError) -> Result {
        // A library that the provider was asked for is in the list already.
        if pending.last == name { return try work() }
        pending.append(name)
        defer { pending.removeLast() }
        return try work()
    }

    /// Whether a library is being asked for or expanded.
    func isExpanding(_ name: ModuleName) -> Bool { pending.contains(name) }

    private func circle(_ libraries: ArraySlice<ModuleName>) -> ExpanderError {
        let first = libraries[libraries.startIndex]
        if libraries.count == 1 { return ExpanderError(.import(first), "library \(first) imports itself") }
        let steps = zip(libraries, libraries.dropFirst() + [first]).map { "\($0) imports \($1)" }
        return ExpanderError(
            .import(first), "library \(first) imports itself through others: \(steps.joined(separator: ", "))")
    }
}
