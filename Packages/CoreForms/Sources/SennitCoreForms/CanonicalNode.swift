// SPDX-License-Identifier: MIT
import SennitReader

/// Something with canonical text that may take one line or several.
protocol CanonicalNode {
    /// Writes the text; called twice if the first try does not fit on one line.
    func write(to printer: inout CanonicalPrinter)
}

extension CoreForm: CanonicalNode {
    func write(to printer: inout CanonicalPrinter) {
        guard printer.enter() else { return }
        writeNode(to: &printer)
        printer.leave()
    }
}

extension Symbol: CanonicalNode {
    func write(to printer: inout CanonicalPrinter) { printer.write(self) }
}

extension ModuleName: CanonicalNode {
    func write(to printer: inout CanonicalPrinter) {
        printer.open("(")
        for (index, part) in parts.enumerated() {
            printer.separate(isFirst: index == 0)
            printer.write(moduleNamePart: part)
        }
        printer.close()
    }
}

/// A list, each element a group.
struct NodeList<Element: CanonicalNode>: CanonicalNode {
    var opening = "("
    let elements: [Element]

    func write(to printer: inout CanonicalPrinter) {
        printer.open(opening)
        var isFirst = true
        for element in elements {
            printer.separate(isFirst: isFirst)
            printer.group(element)
            if printer.hasOverflown { return }
            isFirst = false
        }
        printer.close()
    }
}

/// A list of integers. It fills lines: a line for each number would bury the program in the line
/// tables of its files.
struct IntegerList<Element: FixedWidthInteger>: CanonicalNode {
    var opening = "("
    let elements: [Element]

    func write(to printer: inout CanonicalPrinter) {
        printer.open(opening)
        var digits: [UInt8] = []
        var isFirst = true
        for element in elements {
            digits.removeAll(keepingCapacity: true)
            CanonicalText.append(Int(truncatingIfNeeded: element), to: &digits)
            if isFirst || !printer.fitsLine(digits.count) {
                printer.separate(isFirst: isFirst)
            } else {
                printer.append(UInt8(ascii: " "))
            }
            printer.append(digits)
            if printer.hasOverflown { return }
            isFirst = false
        }
        printer.close()
    }
}

extension FileSet: CanonicalNode {
    func write(to printer: inout CanonicalPrinter) {
        printer.open("(FileSet")
        for entry in entries {
            printer.separate(isFirst: false)
            switch entry {
            case .file(let file): printer.group(file)
            case .expansion(let expansion): printer.group(expansion)
            }
            if printer.hasOverflown { return }
        }
        printer.close()
    }
}
