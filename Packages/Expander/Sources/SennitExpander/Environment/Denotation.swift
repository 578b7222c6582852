// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// What an identifier means at one place of the program.
enum Denotation {
    case local(Variable)
    case global(module: ModuleName, name: Symbol)
    case core(CoreSyntax)
    case macro(Macro)
    /// Nothing binds it: a variable of `module` that is looked up when the program runs.
    case free(module: ModuleName, name: Symbol)

    /// Whether two identifiers with these meanings are the same for a macro's literal
    /// (`free-identifier=?`, R7RS 4.3.2).
    ///
    /// An auxiliary keyword equals its own name where nothing binds that, so that a program which
    /// imports only some names of (scheme base) can still write `else`.
    func isSameBinding(as other: Denotation) -> Bool {
        switch (self, other) {
        case (.local(let left), .local(let right)): left.id == right.id
        case (.global(let module, let name), .global(let otherModule, let otherName)):
            name == otherName && module == otherModule
        case (.core(let left), .core(let right)): left == right
        case (.macro(let left), .macro(let right)): left === right
        case (.free(_, let left), .free(_, let right)): left == right
        case (.core(let keyword), .free(_, let name)), (.free(_, let name), .core(let keyword)):
            keyword.isAuxiliary && keyword.symbol == name
        default: false
        }
    }
}
