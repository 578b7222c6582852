// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Code as text, one instruction a line, with literals shown where they are used.
package struct Disassembler {
    /// Shows a literal.
    let describe: (Word) -> String
    /// Names a primitive by its index.
    let primitiveName: (Int) -> String

    package init(describe: @escaping (Word) -> String, primitiveName: @escaping (Int) -> String) {
        self.describe = describe
        self.primitiveName = primitiveName
    }

    /// What has been shown. Nothing may be collected between calls of `disassemble`.
    private var seen: Set<UInt64> = []

    /// The code, and after it that of each procedure inside it that has not been shown yet.
    package mutating func disassemble(_ code: Code, name: String? = nil) -> String {
        var pending: [(Code, String)] = [(code, name ?? title(code))]
        var sections: [String] = []
        var next = 0
        while next < pending.count {
            let (current, title) = pending[next]
            next += 1
            sections.append(section(current, title))
            for index in 0..<current.literalCount {
                let literal = current.literal(index)
                var inner: Word?
                if literal.is(.code) { inner = literal }
                if literal.is(.closure), !isLibrary(literal) { inner = Closure.code(literal).word }
                if let inner, seen.insert(inner.bits).inserted {
                    pending.append((Code(inner), self.title(Code(inner))))
                }
            }
        }
        return sections.joined(separator: "\n\n")
    }

    /// Library procedures have no position of their own.
    private func isLibrary(_ closure: Word) -> Bool {
        !Closure.code(closure).positions.hasPositions
    }

    private func title(_ code: Code) -> String {
        code.name.isSymbol ? code.name.symbol.name : "anonymous"
    }

    private func section(_ code: Code, _ title: String) -> String {
        var lines = [
            "\(title): \(code.required) parameters\(code.arity == .rest ? " and a rest" : ""), \(code.frameSize) registers"
        ]
        for index in 0..<code.instructionCount {
            lines.append("  \(pad(String(index), 4))  \(line(code, index))")
        }
        return lines.joined(separator: "\n")
    }

    private func line(_ code: Code, _ index: Int) -> String {
        let instruction = code.instruction(index)
        guard let opcode = instruction.opcode else { return "?" }
        let info = Opcode.table[Int(opcode.rawValue)]
        var operands: [String] = []
        func add(_ kind: OperandKind, _ unsigned: Int, _ signed: Int) {
            switch kind {
            case .none: break
            case .destination, .register, .window, .base: operands.append("r\(unsigned)")
            case .immediate: operands.append("\(signed)")
            case .count: operands.append("#\(unsigned)")
            case .word: operands.append(describe(Word(bits: UInt64(unsigned))))
            case .symbol: operands.append(describe(Word(Symbol(id: UInt32(unsigned)))))
            case .jump: operands.append("-> \(index + signed)")
            case .type: operands.append(TypeCode(rawValue: UInt8(truncatingIfNeeded: unsigned))?.name ?? "?")
            case .swapped: if unsigned != 0 { operands.append("swapped") }
            case .primitive: operands.append(primitiveName(unsigned))
            case .literal:
                let literal = index + signed + code.literalCount
                operands.append((0..<code.literalCount).contains(literal) ? show(code.literal(literal)) : "?")
            }
        }
        add(info.a, instruction.a, instruction.a)
        add(info.x, instruction.x, instruction.signedX)
        if info.d == .none {
            add(info.b, instruction.b, instruction.signedB)
            add(info.c, instruction.c, instruction.signedC)
        } else if opcode == .loadWord || opcode == .returnWord {
            operands.append(describe(Word(bits: UInt64(bitPattern: Int64(instruction.d)))))
        } else {
            add(info.d, instruction.d, instruction.d)
        }
        return operands.isEmpty ? info.name : "\(pad(info.name, 24, left: true)) \(operands.joined(separator: ", "))"
    }

    private func show(_ literal: Word) -> String {
        if literal.is(.cell), literal.header.size > GlobalCell.name {
            return literal[payload: GlobalCell.name].symbol.name
        }
        if literal.is(.code) { return "code of \(title(Code(literal)))" }
        return describe(literal)
    }

    private func pad(_ text: String, _ width: Int, left: Bool = false) -> String {
        let fill = String(repeating: " ", count: max(0, width - text.count))
        return left ? text + fill : fill + text
    }
}
