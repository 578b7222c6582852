// SPDX-License-Identifier: MIT
import SennitReader

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
    /// Whether the last element was `=>`, which belongs to the one after it.
    private var isAfterArrow = false
    private static let arrow: Symbol = "=>"

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
    /// - Parameter symbol: which it is, if it is one.
    mutating func add(column: Int, startsLine: Bool, symbol: Symbol?) {
        if count == 0 {
            hasSymbolHead = hasOperator && symbol != nil
            form = symbol.flatMap(form(of:))
        } else if count == 1 {
            if !startsLine { argumentColumn = column }
            if let named = form, named.takesName, symbol != nil { form = named.named }
        }
        isAfterArrow = symbol == Self.arrow
        count += 1
    }

    /// The rule for the list if `symbol` is its first element; nil if the elements stand below each other.
    private func form(of symbol: Symbol) -> Form? {
        guard hasOperator else { return nil }
        switch role {
        case .code: return FormTable.form(of: symbol)
        case .template: return FormTable.isKeyword(symbol) ? FormTable.form(of: symbol) : nil
        case .data, .aligned, .bindings: return nil
        }
    }

    /// What the next element is for, if it is a list.
    var nextRole: Form.Role {
        switch role {
        case .data: return .data
        case .bindings: return .aligned
        case .aligned: return .code
        case .code, .template:
            if let form, count > 0, count <= form.roles.count { return form.roles[count - 1] }
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
        if isAfterArrow { return true }
        guard let form else { return count == 1 && hasSymbolHead && role != .data }
        return count <= max(form.distinguished ?? 1, 1)
    }

    /// Whether a list that takes more than a line has its next element in a line of its own.
    /// - Parameter holdsLists: whether there are lists among its elements; if not, lines are filled.
    func breaksBeforeNext(holdsLists: Bool) -> Bool {
        if isAfterArrow { return false }
        guard let form else { return count > 0 && (holdsLists || role == .bindings) && !prefersSameLine }
        guard let distinguished = form.distinguished else { return count > 1 && (holdsLists || form.fillsNoLine) }
        if distinguished > 0 { return count > distinguished }
        return holdsLists && (form.opensLine ? count > 0 : count > 1)
    }
}
