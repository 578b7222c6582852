// SPDX-License-Identifier: MIT
import SennitReader

/// Checks that a tree is one the compilers can take.
///
/// The functions that walk the fields of each node are generated from the declarations; here is
/// what they call. Invalid parts do not end the check, so that one pass finds all errors, up to a
/// limit; but what lies in a part that nests too deeply is not looked at.
struct CoreFormValidator {
    /// Where a form stands.
    enum Place {
        case topLevel
        case moduleBody
        case nested
    }

    enum Step {
        case field(String)
        case element(Int)
    }

    struct Binder {
        var name: Symbol
        var isInScope: Bool
    }

    private(set) var errors: [CoreFormError] = []
    private let errorLimit: Int
    private let nestingLimit: Int
    /// The first position after all files; nothing to check positions against if there are no files.
    let positionEnd: Int32?
    private let root: String
    var steps: [Step] = []
    private var nesting = 0
    /// All variables of the current top-level form by id: also those out of scope, as no id is
    /// given twice.
    var binders: [Int32: Binder] = [:]
    /// Those of the constant that is being checked.
    var labels = ConstantLabels()
    /// The module whose body is being checked.
    private(set) var module: ModuleName?

    init(files: FileSet?, root: String, nestingLimit: Int, errorLimit: Int) {
        positionEnd = files?.end
        self.root = root
        self.nestingLimit = nestingLimit
        self.errorLimit = errorLimit
    }

    var isFull: Bool { errors.count >= errorLimit }

    mutating func report(_ reason: CoreFormError.Reason) {
        if isFull { return }
        var path = root
        for step in steps {
            switch step {
            case .field(let name): path += "." + name
            case .element(let index): path += "[\(index)]"
            }
        }
        errors.append(CoreFormError(reason, path: path))
    }

    mutating func report(_ reason: CoreFormError.Reason, at field: String) {
        steps.append(.field(field))
        report(reason)
        steps.removeLast()
    }

    mutating func validate(_ program: Program) {
        if program.version != Program.currentVersion {
            report(.unsupportedVersion(program.version), at: "version")
            return
        }
        validateEach(program.forms, at: "forms", place: .topLevel)
    }

    /// Checks the forms of a module's body.
    mutating func validateBody(_ forms: [CoreForm], at field: String) {
        validateEach(forms, at: field, place: .moduleBody)
    }

    private mutating func validateEach(_ forms: [CoreForm], at field: String, place: Place) {
        steps.append(.field(field))
        for (index, form) in forms.enumerated() {
            steps.append(.element(index))
            if place == .topLevel {
                validateTopLevel(form)
            } else {
                binders.removeAll(keepingCapacity: true)
                validate(form, place: place)
            }
            steps.removeLast()
        }
        steps.removeLast()
    }

    mutating func validateTopLevel(_ form: CoreForm) {
        binders.removeAll(keepingCapacity: true)
        if case .module(let node) = form { module = node.name }
        validate(form, place: .topLevel)
        module = nil
    }

    mutating func validate(_ form: CoreForm, place: Place = .nested) {
        if isFull { return }
        guard enter() else { return }
        validateNode(form, place: place)
        leave()
    }

    /// Enters a level of nesting, or reports that there are too many.
    mutating func enter() -> Bool {
        if nesting >= nestingLimit {
            report(.nestingTooDeep(limit: nestingLimit))
            return false
        }
        nesting += 1
        return true
    }

    mutating func leave() {
        nesting -= 1
    }

    mutating func within(_ field: String, _ index: Int, _ body: (inout CoreFormValidator) -> Void) {
        steps.append(.field(field))
        steps.append(.element(index))
        body(&self)
        steps.removeLast(2)
    }
}
