// SPDX-License-Identifier: MIT
import Dispatch
import Sennit
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A session without a terminal: what is entered, and what came of it.
final class Conversation {
    let session: Session
    /// A folder of its own for files; removed at the end.
    let folder: String

    init(numbered: Bool = false, workers: Int = 2) throws {
        var template = Array("/tmp/sennit-session-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SennitError.usage("no folder") }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        var options = InterpreterOptions()
        options.capabilities = .all
        options.workers = workers
        options.libraryPath = [folder]
        let receiver = Receiver()
        options.output = { receiver.add($0) }
        options.errorOutput = { receiver.add($0) }
        options.showsLines = true
        options.unhandledError = { receiver.add(Array($0.utf8)) }
        self.receiver = receiver
        var sessionOptions = Session.Options()
        sessionOptions.numbersValues = numbered
        session = try Session(try Interpreter(options: options), options: sessionOptions)
    }

    private let receiver: Receiver

    deinit {
        for name in files { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }

    private var files: [String] = []

    /// What evaluating `text` writes; an error is its message behind "error: ", with the place if it is in a file.
    @discardableResult
    func enter(_ text: String, limits: EvaluationLimits? = nil) -> String {
        let outcome = session.evaluate(Array(text.utf8), limits: limits)
        var shown = receiver.take()
        switch outcome {
        case .finished: break
        case .incomplete: shown += "incomplete"
        case .failed(let error): shown += error.rendered.split(separator: "\n").first ?? ""
        }
        while shown.hasSuffix("\n") { shown.removeLast() }
        return shown
    }

    /// What was written and not looked at.
    func taken() -> String { receiver.take() }

    /// What fibers write while nothing is evaluated; empty if they write nothing for a long time.
    func waitForOutput() -> String { receiver.wait() }

    /// Writes a file into the folder; its path.
    @discardableResult
    func file(_ name: String, _ text: String) -> String {
        let path = "\(folder)/\(name)"
        if !files.contains(name) { files.append(name) }
        guard let stream = fopen(path, "w") else { return path }
        fputs(text, stream)
        fclose(stream)
        return path
    }
}

private final class Receiver: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    private let arrival = DispatchSemaphore(value: 0)

    func add(_ more: [UInt8]) {
        bytes.withLock { $0 += more }
        arrival.signal()
    }

    func wait() -> String {
        let deadline = DispatchTime.now() + .seconds(20)
        var text = take()
        while text.isEmpty, arrival.wait(timeout: deadline) == .success { text = take() }
        return text
    }

    func take() -> String {
        bytes.withLock { bytes in
            defer { bytes = [] }
            return String(decoding: bytes, as: UTF8.self)
        }
    }
}
