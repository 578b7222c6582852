// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What `read` keeps of a textual input port from one datum to the next.
///
/// The lexer works on an array of its own, into which unread bytes of the port's buffer are copied
/// ahead, in pieces that grow from small to large: so reading many data in a row copies each byte
/// once, and reading one between calls of `read-char` copies little. The port's position moves with
/// the tokens that were taken. Where it was moved by others, the stream is begun anew.
struct DatumStream {
    var lexer: Lexer
    /// Offset in the port's stream that the lexer calls 0.
    private let origin: Int
    /// Up to which offset in the port's stream bytes were copied.
    private var copied: Int
    private var pieceSize = 256
    private static let largestPiece = 64 << 10

    init(at offset: Int, foldsCase: Bool) {
        var options = ReaderOptions()
        options.foldCase = foldsCase
        lexer = Lexer([], isFinal: false, options: options)
        origin = offset
        copied = offset
    }

    /// Offset in the port's stream behind the last token.
    var offset: Int { origin + lexer.offset }
    var foldsCase: Bool { lexer.foldsCase }

    /// Copies more of what the port has; false if there is no more in its buffer. `unread` begins at
    /// the offset `start`.
    mutating func copy(from unread: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        let done = copied - start
        guard done < unread.count else { return false }
        let piece = unread[done..<min(unread.count, done + max(pieceSize, lexer.unreadCount))]
        pieceSize = min(2 * pieceSize, DatumStream.largestPiece)
        lexer.discardConsumed()
        lexer.append(piece)
        copied += piece.count
        return true
    }

    /// Declares that the port has ended.
    mutating func finish() { lexer.finish() }
}
