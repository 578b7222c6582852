// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Expands the forms of one unit: a program, one form at a REPL, or a library's body.
///
/// Holds what changes while it works: the open local scopes, the counters that limits are checked
/// against and the numbering of variables. Its methods live in extensions, a file for each family
/// of forms. A unit of its own for each library lets a provider expand a library while an import
/// of another unit waits for it.
final class UnitExpander {
    enum Unit {
        case program
        case interaction
        case library
    }

    let session: Expander
    let module: ModuleScope
    let unit: Unit
    var options: Expander.Options
    var locals = LocalBindings()
    /// Macro uses so far, by ascending position.
    var uses: [MacroUse] = []
    /// The numbers of fields of the record types that are local variables, by variable.
    var localRecords: [Int32: Int] = [:]
    /// First words that were keywords or macros, of the forms of the body that is being scanned. Bodies are scanned
    /// one after the other, never one inside another.
    var bodyKeywords: Set<Identifier> = []
    /// Variables up to this number belong to the program, and have no value while a macro's procedure is being made.
    var variableFloor: Int32 = 0
    /// Where `macroexpand` notes what becomes of forms.
    var trace: ExpansionTrace?
    /// Whether a program has had an import, which makes its environment start from nothing.
    var hasImported = false
    /// The modules in source that qualified names refer to: they are loaded before the unit runs.
    var qualifiedModules: [ModuleName] = []
    /// What was wrong with the source of one of them.
    var qualifiedFailure: ExpanderError?
    /// The first name found that imports bring with different meanings, and two of the libraries.
    private var conflict: (name: Symbol, libraries: (ModuleName, ModuleName))?
    /// Forms being expanded, one inside the other.
    private var nesting: Int32 = 0
    /// Clauses, of all forms being expanded, that become nested core forms.
    private var chain = 0
    private var steps = 0
    private var nodes = 0
    private(set) var lastVariable: Int32 = 0

    init(session: Expander, module: ModuleScope, unit: Unit) {
        self.session = session
        self.module = module
        self.unit = unit
        var options = session.options
        // The expansions around a macro's procedure are still on the native stack.
        for _ in 0..<session.macroCalls { options.maximumDepth = max(options.maximumDepth / 2, 50) }
        self.options = options
    }

    /// Starts counting and numbering for a new top-level form.
    func startForm() {
        steps = 0
        // What a source text spells out is allowed, however much it is.
        nodes = -4 * Int(session.files.end)
        lastVariable = 0
        localRecords = [:]
    }

    func newVariable(_ name: Symbol) -> Variable {
        lastVariable += 1
        return Variable(name: name.isInterned ? name : name.interned, id: lastVariable)
    }

    /// Makes a variable and binds the identifier to it in the innermost scope.
    func bind(_ identifier: Identifier) -> Variable {
        let variable = newVariable(identifier.symbol)
        trace?.noteBound(identifier)
        locals.bind(identifier, to: .variable(variable))
        return variable
    }

    /// Binds a keyword in the innermost scope.
    func bind(_ identifier: Identifier, to keyword: LocalBindings.Meaning) {
        trace?.noteBound(identifier)
        locals.bind(identifier, to: keyword)
    }

    /// Notes that a name is used which imports of `module` may bring with different meanings.
    func noteUse(_ name: Symbol, _ module: ModuleScope) {
        guard conflict == nil, let libraries = module.conflict(name) else { return }
        conflict = (name, libraries)
    }

    /// Fails if such a name has been used, in `form` or before.
    func checkConflict(_ form: Syntax) throws(ExpanderError) {
        if let failure = qualifiedFailure {
            qualifiedFailure = nil
            throw failure.position == .none
                ? error(failure.kind, failure.message, at: form, hint: failure.hint) : failure
        }
        guard let (name, (one, other)) = conflict else { return }
        throw error(
            .import(one), "\(name) is imported from \(one) and from \(other), where it means different things",
            at: form, hint: "leave it out of one import with except, or rename it with rename or prefix")
    }

    // MARK: Limits

    func enter(_ form: Syntax) throws(ExpanderError) {
        nesting += 1
        if nesting > options.maximumDepth { throw tooDeep(form) }
    }

    func leave() { nesting -= 1 }

    /// Enters a form whose `count` clauses nest in one another once expanded. Whoever walks or frees
    /// core forms recurs that deep, although the source is flat.
    func enterChain(_ count: Int, _ form: Syntax) throws(ExpanderError) {
        chain += count
        if chain > options.maximumChain {
            throw error(
                .limit(.depth), "this has more than \(options.maximumChain) clauses that depend on one another",
                at: form, hint: "keep the alternatives in a list or vector, or split the form")
        }
    }

    func leaveChain(_ count: Int) { chain -= count }

    func countStep(_ form: Syntax) throws(ExpanderError) {
        steps += 1
        if steps > options.maximumSteps {
            throw error(
                .limit(.steps), "expanding this form takes more than \(options.maximumSteps) macro uses", at: form,
                hint: "a macro probably expands into a use of itself without end")
        }
    }

    /// Counts work that is not bounded by the size of the source text.
    func charge(_ count: Int, at position: Position) throws(ExpanderError) {
        nodes += count
        if nodes > options.maximumNodes {
            throw error(
                .limit(.nodes), "this form expands to more than the limit of \(options.maximumNodes) nodes",
                at: Syntax(list: [], position: position),
                hint: "a macro probably expands into an ever larger use of itself")
        }
    }

    func tooDeep(_ form: Syntax) -> ExpanderError {
        error(.limit(.depth), "this nests deeper than \(options.maximumDepth) levels", at: form)
    }
}

/// One use of a macro, for messages.
struct MacroUse {
    let macro: Symbol
    /// The position that stands for this expansion.
    let position: Position
    /// Where the macro was used, possibly in another expansion.
    let site: Position
    let length: Int32
}
