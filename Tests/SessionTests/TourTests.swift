// SPDX-License-Identifier: MIT
import Sennit
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// docs/tour.md does what it shows: blocks of sessions, and files.
struct TourTests {
    @Test func theTourIsTrue() throws {
        let talk = try Conversation(numbered: true)
        let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let text = try #require(readWholeFile("/\(path)/docs/tour.md"), "no docs/tour.md")
        var exchanges = 0
        var files = Set<String>()
        // The tour is in its folder; a test cannot go there without taking all others along.
        func placed(_ text: String) -> String {
            files.reduce(text) { $0.replacing($1, with: "\(talk.folder)/\($1)") }
        }
        for block in Block.all(in: String(decoding: text, as: UTF8.self)) {
            switch block {
            case .file(let name, let text):
                talk.file(name, text)
                files.insert(name)
            case .session(let session):
                for exchange in session {
                    let input = SessionCommand.expression(for: placed(exchange.input)) ?? placed(exchange.input)
                    let shown = talk.enterWhole(input)
                    #expect(shown == placed(exchange.output), "line \(exchange.line): \(exchange.input)")
                    exchanges += 1
                }
            }
        }
        #expect(exchanges > 40)
    }
}

private enum Block {
    struct Exchange {
        let line: Int
        var input: String
        var output = ""
    }

    case file(String, String)
    case session([Exchange])

    static func all(in text: String) -> [Block] {
        var blocks: [Block] = []
        var fence: Substring?
        var lines: [(Int, Substring)] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("```") else {
                lines.append((index + 1, line))
                continue
            }
            if let kind = fence {
                if kind == "session" { blocks.append(.session(exchanges(lines))) }
                if kind.hasPrefix("scheme file=") {
                    blocks.append(.file(String(kind.dropFirst(12)), lines.map { $0.1 + "\n" }.joined()))
                }
                fence = nil
            } else {
                fence = line.dropFirst(3)
            }
            lines = []
        }
        return blocks
    }

    private static func exchanges(_ lines: [(Int, Substring)]) -> [Exchange] {
        var result: [Exchange] = []
        for (number, line) in lines {
            if line.hasPrefix("sennit> ") {
                result.append(Exchange(line: number, input: String(line.dropFirst(8))))
            } else if !result.isEmpty {
                let last = result.count - 1
                let isOpen = Session.completeness(of: Array(result[last].input.utf8)) == .incomplete
                if isOpen {
                    result[last].input += "\n" + line
                } else {
                    result[last].output += (result[last].output.isEmpty ? "" : "\n") + line
                }
            }
        }
        return result
    }
}

extension Conversation {
    /// As a terminal shows it: errors whole.
    func enterWhole(_ text: String) -> String {
        let outcome = session.evaluate(Array(text.utf8))
        var shown = taken()
        if case .failed(let error) = outcome { shown += error.rendered }
        while shown.hasSuffix("\n") { shown.removeLast() }
        return shown
    }
}
