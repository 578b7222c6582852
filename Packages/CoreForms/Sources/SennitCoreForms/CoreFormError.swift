// SPDX-License-Identifier: MIT
import SennitReader

/// Why a text is not a program, or why a tree of core forms is not a valid one.
///
/// The fields sit behind one reference so that the many functions which may throw this pass one
/// word: with the fields inline, a level of nesting would cost twice the native stack.
public struct CoreFormError: Error, Sendable {
    public enum Reason: Hashable, Sendable {
        /// Something else than the one or the few things that may stand there.
        case unexpected(expected: String, found: String)
        /// Forms and constants nest deeper than the limit that was set.
        case nestingTooDeep(limit: Int)
        case unsupportedVersion(Int32)
        /// The reference is outside the scope of a variable of this name and number.
        case unboundVariable(Variable)
        /// The number has been given to another variable of the same top-level form.
        case duplicateVariable(Variable)
        case misplaced(node: String)
        /// A position in none of the program's files and expansions.
        case positionOutsideFiles(Position)
        case files(FileSetError)
    }

    private final class Storage: Sendable {
        let reason: Reason
        let path: String
        let offset: Int?

        init(reason: Reason, path: String, offset: Int?) {
            self.reason = reason
            self.path = path
            self.offset = offset
        }
    }

    private let storage: Storage

    init(_ reason: Reason, path: String, offset: Int? = nil) {
        storage = Storage(reason: reason, path: path, offset: offset)
    }

    public var reason: Reason { storage.reason }

    /// The way to the node from the root, such as `Program.forms[3].value.body`.
    public var path: String { storage.path }

    /// Where the text is wrong, in bytes from its beginning; none when a tree was checked, not a text.
    public var offset: Int? { storage.offset }
}

extension CoreFormError: Hashable {
    public static func == (left: CoreFormError, right: CoreFormError) -> Bool {
        left.reason == right.reason && left.path == right.path && left.offset == right.offset
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(reason)
        hasher.combine(path)
        hasher.combine(offset)
    }
}

extension CoreFormError: CustomStringConvertible {
    public var description: String {
        let place = offset.map { "byte \($0), " } ?? ""
        return "\(place)\(path): \(reason)"
    }
}

extension CoreFormError.Reason: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unexpected(let expected, let found): "expected \(expected), found \(found)"
        case .nestingTooDeep(let limit): "expected at most \(limit) levels of nesting, found more"
        case .unsupportedVersion(let version): "expected version \(Program.currentVersion), found \(version)"
        case .unboundVariable(let variable):
            "expected a variable in scope, found \(variable.name) with the id \(variable.id)"
        case .duplicateVariable(let variable):
            "expected an id used once, found \(variable.name) with the id \(variable.id) again"
        case .misplaced(let node): "expected a form that may stand here, found \(node)"
        case .positionOutsideFiles(let position):
            "expected a position in the files or 0, found \(position.rawValue)"
        case .files(let error): error.description
        }
    }
}
