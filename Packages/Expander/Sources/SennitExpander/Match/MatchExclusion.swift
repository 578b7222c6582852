// SPDX-License-Identifier: MIT

/// A set of checks of which at most one is true of a value, in which the next one finds out in constant time
/// whether it may join.
struct MatchExclusion {
    /// For each kind of value what the checks of it are like.
    private var forms: [ValueKind: Form] = [:]

    private enum Form: Equatable {
        /// One check, with which no other goes.
        case single
        /// Constants, each of which can be written in one way only.
        case constants
        case types
        case lengths
    }

    /// Whether the check is disjoint from all before it and has joined them. A check joins once.
    mutating func insert(_ check: MatchCheck, _ compiler: MatchCompiler) -> Bool {
        guard let kind = compiler.kind(of: check) else { return false }
        let form = form(of: check, compiler)
        guard let present = forms[kind] else {
            forms[kind] = form
            return true
        }
        return form == present && form != .single
    }

    private func form(of check: MatchCheck, _ compiler: MatchCompiler) -> Form {
        switch check {
        case .constant(let pattern):
            if case .literal(let value) = compiler.patterns[pattern], value.hasOneSpelling { return .constants }
            return .single
        case .record(let type, _): return compiler.types[type].isKnown ? .types : .single
        case .length: return .lengths
        default: return .single
        }
    }
}
