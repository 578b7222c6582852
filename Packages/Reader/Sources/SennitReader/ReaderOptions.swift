// SPDX-License-Identifier: MIT

/// How source text is read.
public struct ReaderOptions: Sendable {
    /// How deep lists, vectors and quotation marks may nest. A `Datum` as deep as the default is freed within 8 MiB
    /// of native stack.
    public var nestingLimit = 10_000
    /// Whether identifiers are case-folded from the start, as after `#!fold-case`.
    public var foldCase = false
    /// The position of the first byte, when the text was cut out of a larger one.
    public var offset: Int32 = 0
    public var line: Int32 = 1
    public var column: Int32 = 1
    /// After how many errors `Reader.readAll` gives up.
    public var maximumErrors = 20
    /// How many data the references to datum labels within one top-level datum may stand for. They
    /// share memory, but whoever walks the datum meets all of them.
    public var labelExpansionLimit = 1_000_000

    public init() {}
}
