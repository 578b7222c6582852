// SPDX-License-Identifier: MIT

/// The datum labels of one top-level datum.
///
/// A reference stands for a copy of what the label names. Copies share memory, but whoever walks the
/// result meets every one of them, and n labels can name 2^n data: so each reference is charged
/// with the number of data it stands for, and with their depth. To know both, the counters
/// below run along with all reading; a label notes them where its datum starts.
struct LabelTable: Sendable {
    /// How many data have been read, references counted for what they stand for.
    var nodeCount = 0
    /// How deep the nesting has been since the innermost open label.
    var deepest = 0
    private var entries: [Int: Entry] = [:]
    private var charged = 0

    private enum Entry: Sendable {
        case open(nodeCount: Int, depth: Int, outerDeepest: Int)
        case defined(Definition)
    }

    struct Definition: Sendable {
        var datum: Datum
        var nodeCount: Int
        var height: Int
    }

    var isEmpty: Bool { entries.isEmpty && charged == 0 }

    mutating func start(_ number: Int, depth: Int, span: SourceSpan) throws(ReaderError) {
        guard entries[number] == nil else { throw ReaderError(.label(.duplicate, number: number), span: span) }
        entries[number] = .open(nodeCount: nodeCount, depth: depth, outerDeepest: deepest)
        deepest = depth
    }

    mutating func finish(_ number: Int, _ datum: Datum, depth: Int) {
        guard case .open(let before, _, let outerDeepest) = entries[number] else { return }
        entries[number] = .defined(Definition(datum: datum, nodeCount: nodeCount - before, height: deepest - depth))
        deepest = max(deepest, outerDeepest)
    }

    func definition(_ number: Int, span: SourceSpan) throws(ReaderError) -> Definition {
        switch entries[number] {
        case nil: throw ReaderError(.label(.undefined, number: number), span: span)
        case .open: throw ReaderError(.label(.cyclic, number: number), span: span)
        case .defined(let definition): return definition
        }
    }

    /// Accounts for `count` data that a reference stands for or that had to be copied.
    mutating func charge(_ count: Int, limit: Int, number: Int, span: SourceSpan) throws(ReaderError) {
        guard count <= limit - charged else {
            throw ReaderError(.label(.expansionTooLarge, number: number), span: span)
        }
        charged += count
    }
}

extension Reader {
    mutating func defineLabel(_ number: Int, _ span: SourceSpan) throws(ReaderError) -> Progress {
        let depth = frames.count
        try push(.label(number), span)
        do throws(ReaderError) {
            try labels.start(number, depth: depth, span: span)
        } catch {
            frames.removeLast()
            throw error
        }
        return .more
    }

    mutating func refer(to number: Int, _ span: SourceSpan) throws(ReaderError) -> Progress {
        let definition = try labels.definition(number, span: span)
        let depth = frames.count + definition.height
        guard depth <= options.nestingLimit else {
            throw ReaderError(.nestingTooDeep(limit: options.nestingLimit), span: span)
        }
        try labels.charge(definition.nodeCount, limit: options.labelExpansionLimit, number: number, span: span)
        labels.deepest = max(labels.deepest, depth)
        labels.nodeCount += definition.nodeCount
        return try complete(Datum(definition.datum.value, span: span))
    }
}
