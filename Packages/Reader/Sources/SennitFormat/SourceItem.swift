// SPDX-License-Identifier: MIT

/// A piece of source text that stays as it is: an atom, a comment, what opens a list, a mark like `'`.
///
/// The items of a text stand in its order, those inside of a list or behind a mark directly after it: the tree needs no
/// references, and whoever walks it no native stack. What closes a list is not an item: `next` tells where it ends.
struct SourceItem: Sendable {
    enum Kind: UInt8, Sendable {
        case atom
        case list
        /// A vector, a bytevector or another collection.
        case vector
        /// A mark before a datum: `'`, `` ` ``, `,`, `,@`, `#0=`.
        case prefix
        /// `#;`, which makes a comment of the datum after it.
        case datumComment
        case dot
        case lineComment
        case blockComment
        /// `#!fold-case` and the like.
        case directive
    }

    var kind: Kind
    /// How many line ends the author put before it: none, one, or two for any more.
    var breaks: UInt8
    /// How many bytes of white space there are before it, two for any more.
    var gap: UInt8
    /// What a mark makes of the lists after it; nil if that does not change.
    var role: Form.Role?
    /// Of a symbol, the form of a list that begins with it.
    var symbol: Form?
    /// The bytes of the text, without what follows a mark or opening.
    var start: Int32
    var end: Int32
    /// The index of the item after it and what is inside of it.
    var next: Int32
    /// For a comment behind something in the same line or a comment below such, its column in the text.
    var column: Int32 = -1
    /// How many characters all of it takes in one line; `SourceItem.broken` if it takes several.
    var flatWidth: Int32 = 0
    /// How many there are before the first line break in it.
    var headWidth: Int32 = 0
    /// How many there are at least: the rest can be moved to other lines.
    var minimumWidth: Int32 = 0

    /// More than any width.
    static let broken = Int32.max

    var isCompound: Bool { kind == .list || kind == .vector }
    /// Whether there is something inside of it.
    var opens: Bool { isCompound || kind == .prefix || kind == .datumComment }
    /// Whether it belongs to the item behind it.
    var isJoiner: Bool { kind == .dot || symbol?.isArrow == true }
    /// Whether it is put in place of a datum; comments are not.
    var isElement: Bool {
        switch kind {
        case .atom, .list, .vector, .prefix: true
        case .datumComment, .dot, .lineComment, .blockComment, .directive: false
        }
    }
}

extension SourceItem {
    /// Computes the widths of all items. `flatWidth` must hold those of their own texts, and `headWidth` those up to the
    /// first line end in them.
    static func measure(_ items: inout [SourceItem]) {
        // What is inside of an item comes after it.
        for index in items.indices.reversed() {
            var item = items[index]
            let own = item.headWidth
            let isWhole = item.flatWidth != broken
            var flat = isWhole ? Int(item.flatWidth) : Int(broken)
            var head = Int(own)
            var isHeadOpen = isWhole
            item.minimumWidth = own
            var child = index + 1
            var isFirst = true
            while child < Int(item.next) {
                let inner = items[child]
                let isSpaced = !isFirst && item.isCompound
                if inner.kind == .lineComment || inner.breaks > 0 && isSpaced { flat = Int(broken) }
                if inner.kind == .lineComment || inner.breaks > 0 && isSpaced { isHeadOpen = false }
                let space = isSpaced ? 1 : 0
                flat = sum(flat, space, inner.flatWidth)
                if isHeadOpen {
                    head = sum(head, space, inner.headWidth)
                    if inner.flatWidth == broken { isHeadOpen = false }
                }
                if isFirst { item.minimumWidth = Int32(clamping: Int(own) + Int(inner.minimumWidth)) }
                isFirst = false
                child = Int(inner.next)
            }
            if item.isCompound {
                flat = sum(flat, 1, 0)
                if isHeadOpen { head = sum(head, 1, 0) }
            }
            item.flatWidth = Int32(clamping: flat)
            item.headWidth = Int32(clamping: head)
            items[index] = item
        }
    }

    private static func sum(_ first: Int, _ second: Int, _ third: Int32) -> Int {
        min(first + second + Int(third), Int(broken))
    }
}
