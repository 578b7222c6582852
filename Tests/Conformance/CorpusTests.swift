// SPDX-License-Identifier: MIT
import Foundation
import Sennit
import SennitCoreForms
import SennitReader
import Testing

/// What core forms promise, held against every program of the corpus. That they do what the archive says is what
/// `sennit conformance` sees to.
@Suite struct CorpusTests {
    struct Source: Sendable, CustomTestStringConvertible {
        let title: String
        let folder: String
        var path: String { "\(folder)/\(title).scm" }
        var testDescription: String { title }

        static let all: [Source] = {
            let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent().appendingPathComponent("coverage-corpus/source").path
            let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
            return files.filter { $0.hasSuffix(".scm") }.sorted().map {
                Source(title: String($0.dropLast(4)), folder: folder)
            }
        }()
    }

    /// What a program expands to, each time in an interpreter of its own; nil if it ends there with an error.
    private func expand(_ bytes: [UInt8], _ source: Source) throws -> Program? {
        var options = InterpreterOptions()
        options.capabilities = .all
        options.libraryPath = [URL(fileURLWithPath: source.path).deletingLastPathComponent().path]
        return try? Interpreter(options: options).expand(program: bytes, file: source.path)
    }

    @Test func thereIsACorpus() { #expect(Source.all.count >= 150) }

    @Test(arguments: Source.all)
    func promisesHold(_ source: Source) throws {
        let bytes = try #require(readWholeFile(source.path))
        guard let expanded = try expand(bytes, source) else { return }
        let program = expanded.withoutUnusedFiles()
        let text = try program.canonicalBytes()
        // What is printed reads as the same, and prints the same.
        #expect(try Program(canonicalText: text) == program)
        #expect(try Program(canonicalText: text).canonicalBytes() == text)
        // Another layout is brought back.
        #expect(try Program(canonicalText: relaid(text)).canonicalBytes() == text)
        // Expansion is deterministic.
        #expect(try expand(bytes, source)?.withoutUnusedFiles() == program)
        for file in program.files.entries {
            if case .file(let file) = file, file.name == source.path { #expect(Int(file.size) == bytes.count) }
        }
        checkPositions(program, source, bytes)
    }

    /// Every space between tokens in another way than the printer's.
    private func relaid(_ text: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var quote: UInt8?
        var isEscaped = false
        var count = 0
        for byte in text {
            let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
            if quote == nil, !isEscaped, isSpace {
                count += 1
                if result.last != UInt8(ascii: "\t") { result += Array((count % 7 == 0 ? "; note\n\t" : "\t").utf8) }
                continue
            }
            if !isEscaped, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "|") {
                if quote == byte { quote = nil } else if quote == nil { quote = byte }
            }
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            result.append(byte)
        }
        return result
    }

    /// Variables that expansions make up stand where what they are for does.
    private static let madeUp: Set<Symbol> = ["key", "test", "loop", "reraise", "ignored", "values"]

    /// Where a form says that it stands, there it is: a variable's name, or what begins a form.
    private func checkPositions(_ program: Program, _ source: Source, _ bytes: [UInt8]) {
        func check(_ form: CoreForm) {
            if case .localReference(let node) = form, !Self.madeUp.contains(node.variable.name),
                case .file(let file)? = program.files.entry(at: node.position), file.name == source.path
            {
                let offset = Int(node.position.rawValue - file.base)
                let name = Array(node.variable.name.name.utf8)
                let rest = bytes[min(offset, bytes.count)...]
                let opensForm = rest.first.map { "(['`,\"|#".utf8.contains($0) } ?? false
                // Names are folded after #!fold-case.
                let text = String(decoding: rest.prefix(4 * name.count), as: UTF8.self).lowercased()
                if !rest.starts(with: name) && !text.hasPrefix(node.variable.name.name) && !opensForm {
                    Issue.record(
                        "\(node.variable.name) at \(offset) of \(source.title): \(String(decoding: rest.prefix(20), as: UTF8.self))"
                    )
                }
            }
            form.forEachChild(check)
        }
        for form in program.forms { check(form) }
    }
}
