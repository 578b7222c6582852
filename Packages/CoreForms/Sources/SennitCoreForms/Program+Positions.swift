// SPDX-License-Identifier: MIT
import SennitReader

extension Program {
    /// The program with `transform` applied to all positions of its forms; its files are the same.
    public func mapPositions(_ transform: (Position) -> Position) -> Program {
        var program = self
        program.forms = forms.map { $0.mapPositions(transform) }
        return program
    }

    /// The same program with those files and expansions only that its positions lead to, and positions to suit.
    ///
    /// What a session has read before, such as the files of libraries, is no part of a program: its text would change
    /// with theirs. Linear in the size of the program, logarithmic in the number of files and expansions.
    public func withoutUnusedFiles() -> Program {
        var used = [Bool](repeating: false, count: files.entries.count)
        func use(_ position: Position) {
            if let index = files.index(of: position) { used[index] = true }
        }
        for form in forms {
            _ = form.mapPositions { position in
                use(position)
                return position
            }
        }
        // A site lies before its expansion.
        for index in used.indices.reversed() where used[index] {
            if case .expansion(let expansion) = files.entries[index] { use(expansion.site) }
        }
        var kept = FileSet()
        var bases = [Int32](repeating: 0, count: used.count)
        func moved(_ position: Position) -> Position {
            guard let index = files.index(of: position) else { return position }
            return Position(bases[index] + (position.rawValue - files.entries[index].base))
        }
        for index in used.indices where used[index] {
            bases[index] = kept.end
            kept.keep(files.entries[index], site: moved)
        }
        var program = mapPositions(moved)
        program.files = kept
        return program
    }

    /// The same program in `set`, to which its files and expansions are added.
    ///
    /// - Throws: `FileSetError.tooManyPositions`; then nothing has been added.
    public func moved(into set: inout FileSet) throws(FileSetError) -> Program {
        let distance = set.end - 1
        var whole = set
        for entry in files.entries { try whole.append(entry.moved(by: distance)) }
        set = whole
        if distance == 0 { return self }
        return mapPositions { $0.rawValue > 0 ? Position($0.rawValue + distance) : $0 }
    }
}

extension FileSet {
    /// Adds an entry of another set at the end of this one.
    fileprivate mutating func keep(_ entry: Entry, site: (Position) -> Position) {
        let copy: Entry
        switch entry {
        case .file(var file):
            file.base = end
            copy = .file(file)
        case .expansion(var expansion):
            expansion.base = end
            expansion.site = site(expansion.site)
            copy = .expansion(expansion)
        }
        do {
            try append(copy)
        } catch {
            preconditionFailure("a part of a set does not fit where all of it did: \(error)")
        }
    }
}

extension FileSet.Entry {
    /// The sums may be beyond 32 bits: then they wrap, and the set refuses the entry.
    fileprivate func moved(by distance: Int32) -> FileSet.Entry {
        switch self {
        case .file(var file):
            file.base &+= distance
            return .file(file)
        case .expansion(var expansion):
            expansion.base &+= distance
            if expansion.site.rawValue > 0 { expansion.site = Position(expansion.site.rawValue &+ distance) }
            return .expansion(expansion)
        }
    }
}
