// SPDX-License-Identifier: MIT

/// The texts of source files, the newest of each name, and of what was entered lately, which all has one name.
///
/// A list, because an interpreter reads few files: making the type of a dictionary from names to
/// bytes, which Swift does when the program runs, took a tenth of the time to start one.
struct SourceTexts {
    private struct File {
        let name: String
        var bytes: [UInt8]
    }

    private var files: [File] = []
    /// By where their positions begin, ascending.
    private var entered: [(base: Int32, bytes: [UInt8])] = []
    private var enteredBytes = 0
    private static let enteredLimit = 8 << 20

    /// The text of a file. Complexity: O(files).
    subscript(name: String) -> [UInt8]? {
        get { files.first { $0.name == name }?.bytes }
        set {
            let index = files.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let bytes?): files[index].bytes = bytes
            case (let index?, nil): files.remove(at: index)
            case (nil, let bytes?): files.append(File(name: name, bytes: bytes))
            case (nil, nil): break
            }
        }
    }

    /// Keeps a text that was entered, which later ones of its name do not replace; the oldest go when there is much.
    mutating func add(entered bytes: [UInt8], base: Int32) {
        entered.append((base, bytes))
        enteredBytes += bytes.count
        if enteredBytes <= Self.enteredLimit { return }
        var count = 0
        while count < entered.count - 1, enteredBytes > Self.enteredLimit / 2 {
            enteredBytes -= entered[count].bytes.count
            count += 1
        }
        entered.removeFirst(count)
    }

    /// The text that was entered with positions from `base` on. Complexity: O(log entries).
    func entered(base: Int32) -> [UInt8]? {
        var low = 0
        var high = entered.count
        while low < high {
            let middle = (low + high) / 2
            if entered[middle].base < base { low = middle + 1 } else { high = middle }
        }
        return low < entered.count && entered[low].base == base ? entered[low].bytes : nil
    }
}
