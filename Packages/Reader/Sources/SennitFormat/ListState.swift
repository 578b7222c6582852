// SPDX-License-Identifier: MIT

/// What the indentation of a list's next element depends on: where its elements so far are. The formatter keeps
/// one for each open list, with columns of what it writes; `Indentation` with columns of what was typed.
///
/// Columns count from 0. Comments are no elements.
struct ListState: Sendable {
    /// Where the list is opened, and where the first element is if it follows directly.
    var openColumn: Int
    var contentColumn: Int
    let role: Form.Role
    /// Whether the first element may be a keyword or an operator.
    private let hasOperator: Bool
    /// The rule that the first element asks for.
    private(set) var form: Form?
    /// How many elements there are.
    private(set) var count = 0
    /// The column of the first argument, if it stands in the line of the operator.
    private(set) var argumentColumn: Int?
    private(set) var hasSymbolHead = false

    /// - Parameter role: what a list in its place is for.
    init(openColumn: Int, contentColumn: Int, role: Form.Role, isVector: Bool) {
        self.openColumn = openColumn
        self.contentColumn = contentColumn
        hasOperator = !isVector
        self.role = !isVector || role == .template ? role : .data
    }

    private init(topLevelAt column: Int) {
        openColumn = column
        contentColumn = column
        hasOperator = false
        role = .code
    }

    /// For what stands at the top level.
    static let topLevel = ListState(topLevelAt: 0)

    /// For what stands behind a mark at `column`.
    static func prefix(at column: Int) -> ListState { ListState(topLevelAt: column) }

    /// Notes an element.
    /// - Parameter symbol: if it is one, the form of a list that begins with it.
    mutating func add(column: Int, startsLine: Bool, symbol: Form?) {
        if count == 0, hasOperator {
            hasSymbolHead = symbol != nil
            switch role {
            case .code: form = symbol
            case .template: form = symbol?.isKeyword == true ? symbol : nil
            case .data, .aligned, .bindings: break
            }
        } else if count == 1 {
            if !startsLine { argumentColumn = column }
            if let named = form, named.takesName, symbol != nil { form = named.named }
        }
        count += 1
    }

    /// What the next element is for, if it is a list.
    var nextRole: Form.Role {
        switch role {
        case .data: return .data
        case .bindings: return .aligned
        case .aligned: return .code
        case .code, .template:
            if let form, count > 0 { return form.role(at: count - 1, in: role) }
            return role
        }
    }

    /// Where the next element goes in a line of its own.
    var nextColumn: Int {
        guard let form, count > 0 else { return contentColumn }
        guard let distinguished = form.distinguished else { return argumentColumn ?? contentColumn }
        if count <= distinguished { return openColumn + 4 }
        if distinguished == 0, count > 1, let argumentColumn { return argumentColumn }
        return openColumn + 2
    }

    /// Whether the next element had better stay in the line of what the list begins with, even if that means to break
    /// it inside.
    var prefersSameLine: Bool {
        guard let form else { return count == 1 && hasSymbolHead && role != .data }
        return count <= max(Int(form.distinguished ?? 1), 1)
    }

    /// Whether a list that takes more than a line has its next element in a line of its own.
    /// - Parameter holdsLists: whether there are lists among its elements; if not, lines are filled.
    func breaksBeforeNext(holdsLists: Bool) -> Bool {
        guard let form else { return count > 0 && (holdsLists || role == .bindings) && !prefersSameLine }
        guard let distinguished = form.distinguished else { return count > 1 && (holdsLists || form.fillsNoLine) }
        if distinguished > 0 { return count > distinguished }
        return holdsLists && (form.opensLine ? count > 0 : count > 1)
    }
}
