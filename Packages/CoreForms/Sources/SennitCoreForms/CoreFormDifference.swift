// SPDX-License-Identifier: MIT
import SennitReader

/// A place in which two trees of core forms are not the same.
public struct CoreFormDifference: Sendable, Hashable {
    /// The way to the place from the root of the first tree, such as `Program.forms[3].value.body`.
    public let path: String
    /// The canonical text of what the first tree has there, on one line; nil if the place is in the second one only.
    public let left: String?
    /// The same of the second tree.
    public let right: String?
}

/// Finds where two trees differ, as deep inside as it can be told.
///
/// Elements of lists are paired so that most of them are the same (a longest common subsequence); of those between,
/// the first is compared with the first, and so on, and what is left over is in one tree only.
public struct CoreFormComparison {
    private let ignoresPositions: Bool
    private let limit: Int
    private var differences: [CoreFormDifference] = []

    /// - Parameters:
    ///   - ignoresPositions: whether programs are the same that have the same forms from other places, in files of
    ///     other names, lines and macro uses.
    ///   - limit: after so many differences the search ends.
    /// - Returns: the differences in the order of the first tree; none if the trees are the same.
    public static func differences(
        _ left: any CoreFormNode, _ right: any CoreFormNode, ignoringPositions ignoresPositions: Bool = false,
        limit: Int = .max
    ) -> [CoreFormDifference] {
        var comparison = CoreFormComparison(ignoresPositions: ignoresPositions, limit: limit)
        comparison.compare(.node(left), .node(right), left.nodeName)
        return comparison.differences
    }

    private init(ignoresPositions: Bool, limit: Int) {
        self.ignoresPositions = ignoresPositions
        self.limit = limit
    }

    private mutating func compare(_ left: CoreFormField.Value, _ right: CoreFormField.Value, _ path: String) {
        if differences.count >= limit { return }
        switch (left, right) {
        case (.node(let first), .node(let second)) where first.nodeName == second.nodeName:
            if ignoresPositions && first is FileSet { return }
            // Nodes of one type have the same fields.
            for (field, other) in zip(first.nodeFields, second.nodeFields) {
                compare(field.value, other.value, "\(path).\(field.name)")
            }
        case (.list(let first), .list(let second)): compare(first, second, path)
        default: if fingerprint(left) != fingerprint(right) { report(path, left, right) }
        }
    }

    private mutating func report(_ path: String, _ left: CoreFormField.Value?, _ right: CoreFormField.Value?) {
        if differences.count >= limit { return }
        differences.append(CoreFormDifference(path: path, left: left.map(\.text), right: right.map(\.text)))
    }

    private mutating func compare(_ left: [CoreFormField.Value], _ right: [CoreFormField.Value], _ path: String) {
        let pairs = CommonSubsequence.pairs(left.map(fingerprint), right.map(fingerprint))
        var (i, j) = (0, 0)
        for (nextLeft, nextRight) in pairs + [(left.count, right.count)] {
            while i < nextLeft || j < nextRight {
                let place = "\(path)[\(i)]"
                if i < nextLeft && j < nextRight {
                    compare(left[i], right[j], place)
                } else if i < nextLeft {
                    report(place, left[i], nil)
                } else {
                    report(place, nil, right[j])
                }
                i = min(i + 1, nextLeft)
                j = min(j + 1, nextRight)
            }
            i = nextLeft + 1
            j = nextRight + 1
        }
    }

    /// The same for what is the same.
    private func fingerprint(_ value: CoreFormField.Value) -> Int {
        var hasher = Hasher()
        hash(value, into: &hasher)
        return hasher.finalize()
    }

    private func hash(_ value: CoreFormField.Value, into hasher: inout Hasher) {
        switch value {
        case .none: hasher.combine(0)
        case .position(let position): hasher.combine(ignoresPositions ? 0 : position.rawValue)
        case .atom(let text): hasher.combine(text)
        case .node(let node):
            hasher.combine(node.nodeName)
            for field in node.nodeFields { hash(field.value, into: &hasher) }
        case .list(let elements):
            hasher.combine(elements.count)
            for element in elements { hash(element, into: &hasher) }
        }
    }
}

extension CoreFormField.Value {
    /// Canonical text on one line.
    fileprivate var text: String {
        switch self {
        case .none: return "nil"
        case .position(let position): return "\(position.rawValue)"
        case .atom(let text): return text
        case .list(let elements): return "(" + elements.map(\.text).joined(separator: " ") + ")"
        case .node(let node):
            let fields = node.nodeFields.map {
                node is FileSet ? $0.value.elementsText : ":\($0.name) \($0.value.text)"
            }
            return "(" + ([node.nodeName] + fields.filter { !$0.isEmpty }).joined(separator: " ") + ")"
        }
    }

    private var elementsText: String {
        if case .list(let elements) = self { elements.map(\.text).joined(separator: " ") } else { text }
    }
}
