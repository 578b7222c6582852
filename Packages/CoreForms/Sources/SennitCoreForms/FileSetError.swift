// SPDX-License-Identifier: MIT

/// Why a file or an expansion cannot be added to a `FileSet`.
public enum FileSetError: Error, Hashable, Sendable {
    /// The positions of all files together would not fit 32 bits.
    case tooManyPositions
    /// The entry does not begin where the entry before it ends.
    case wrongBase(expected: Int32, found: Int32)
    case negativeSize(Int32)
    /// Line starts must begin with 0, ascend, and lie in the file.
    case wrongLines
    /// An expansion must lie at an earlier position than its own, or at none.
    case wrongSite(Position)
}

extension FileSetError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .tooManyPositions: "expected at most \(Int32.max - 1) positions in all files, found more"
        case .wrongBase(let expected, let found): "expected the base \(expected), found \(found)"
        case .negativeSize(let size): "expected a size from 0, found \(size)"
        case .wrongLines: "expected offsets of lines that begin with 0, ascend and lie in the file"
        case .wrongSite(let site): "expected a position before the expansion's own, found \(site.rawValue)"
        }
    }
}
