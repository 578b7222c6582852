// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine
import SennitReader

/// (sennit file): being told what happens to files.
package let fileWatchingPrimitives: [Primitive] = [
    Primitive(
        "watch-file", 1, 1, signature: "path",
        doc: "Watches a file, or a directory and what is directly in it; returns a watcher for watcher-next.",
        suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requirePath(arguments, 0, "watch-file")
        return try machine.awaitOperation(.file, "watch-file", { $0.watchFile(path, $1) }) {
            (machine, watcher) throws(Raise) in machine.heap.foreign(watcher, allocator: machine.allocator)
        }
    },
    Primitive(
        "watcher-next", 1, 1, signature: "watcher",
        doc: """
            Waits for the next thing that happens, and returns a pair: changed, or renamed for what appeared, \
            disappeared or has another name; and the file's name without directories, or #f.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let watcher = try machine.requireForeign(FileWatcher.self, arguments[0], 0, "file watcher", "watcher-next")
        return try machine.awaitOperation(.file, "watcher-next", { _, completion in watcher.next(completion) }) {
            (machine, event) throws(Raise) in
            machine.allocator.cons(
                Word(Symbol(event.kind == .changed ? "changed" : "renamed")),
                event.name.map { machine.allocator.string($0) } ?? .false)
        }
    },
    Primitive("watcher-stop", 1, 1, signature: "watcher", doc: "Stops watching; who waits for something gets an error.")
    {
        (machine, arguments) throws(Raise) in
        try machine.requireForeign(FileWatcher.self, arguments[0], 0, "file watcher", "watcher-stop").stop()
        return .unspecified
    },
]
