// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine
import SennitReader

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The names of signals.
enum Signals {
    static let terminate = SIGTERM
    static let watchable: [(String, Int32)] = [
        ("hup", SIGHUP), ("int", SIGINT), ("quit", SIGQUIT), ("term", SIGTERM), ("usr1", SIGUSR1), ("usr2", SIGUSR2),
        ("alrm", SIGALRM), ("chld", SIGCHLD), ("winch", SIGWINCH), ("cont", SIGCONT),
    ]
    static let all = watchable + [("kill", SIGKILL), ("stop", SIGSTOP)]
}

/// (sennit process): signals to this process.
package let signalPrimitives: [Primitive] = [
    Primitive(
        "signal-watch", 1, 1, signature: "signal",
        doc: """
            Watches a signal, one of the symbols hup, int, quit, term, usr1, usr2, alrm, chld, winch and cont, which \
            from then on does to this process nothing else; returns a watcher for signal-next.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let signal = try machine.requireName(arguments[0], of: Signals.watchable, 0, "signal-watch")
        try machine.requireCapability(\.process, "process", "signal-watch")
        return try machine.awaitOperation(.io, "signal-watch", { $0.watchSignal(signal, $1) }) {
            (machine, watcher) throws(Raise) in machine.heap.foreign(watcher, allocator: machine.allocator)
        }
    },
    Primitive(
        "signal-next", 1, 1, signature: "watcher",
        doc: """
            Waits for the signal and returns its symbol; at once if it has arrived since the last time, however often.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let watcher = try machine.requireForeign(
            SignalWatcher.self, arguments[0], 0, "signal watcher", "signal-next")
        return try machine.awaitOperation(.io, "signal-next", { _, completion in watcher.next(completion) }) {
            (_, signal) throws(Raise) in
            Signals.all.first { $0.1 == signal }.map { Word(Symbol($0.0)) } ?? Word(fixnum: Int(signal))
        }
    },
    Primitive(
        "signal-stop", 1, 1, signature: "watcher",
        doc: "Stops watching; the signal does again what it did before, unless another watcher watches it."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireForeign(SignalWatcher.self, arguments[0], 0, "signal watcher", "signal-stop").stop()
        return .unspecified
    },
]

extension Machine {
    func requireSignal(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> Int32 {
        if word.isSymbol { return try requireName(word, of: Signals.all, argument, procedure) }
        let number = try requireCount(word, argument, procedure)
        guard (1...64).contains(number) else {
            throw error(.range, "\(procedure): \(number) is not the number of a signal", irritants: [word])
        }
        return Int32(number)
    }
}
