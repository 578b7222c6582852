// SPDX-License-Identifier: MIT

/// What an interpreter may do and use.
public struct InterpreterOptions: Sendable {
    /// What programs may reach of the world outside.
    public struct Capabilities: Sendable {
        public var files = false
        public var network = false
        public var environment = false
        public var process = false
        public var clock = false
        public init() {}
        /// Nothing: the default for embedded interpreters.
        public static let none = Capabilities()
        /// Everything: what the command gives.
        public static var all: Capabilities {
            var all = Capabilities()
            all.files = true
            all.network = true
            all.environment = true
            all.process = true
            all.clock = true
            return all
        }
    }

    public var capabilities = Capabilities.none
    /// Bytes of heap in use beyond which a program gets a limit error.
    public var heapLimit = 8 << 30
    /// Bytes of stack beyond which a program gets a limit error.
    public var stackLimit = 1 << 30
    /// Threads that run fibers; as many as the machine has cores when nil.
    public var workers: Int?
    /// With a seed, fibers are scheduled deterministically by it, on one thread and with virtual time.
    public var seed: UInt64?
    /// A file that is to say what the scheduler and the collector do, and when: fibers that run and why they stop,
    /// who wakes and steals whom, collections and their pauses, how many fibers and how much heap there is. It is in
    /// the JSON format of Chrome's tracing: ui.perfetto.dev shows it. It takes some 100 bytes for each event, of which
    /// a switch of fibers makes up to four, and some 10 MiB of memory; where events come faster than they can be
    /// written, the program waits. See `Interpreter.finishSchedulerTrace()`.
    public var schedulerTrace: String?
    /// Fibers that may exist at a time; making more is a limit error.
    public var fiberLimit = 16_000_000
    /// Receives the text of errors that ended a fiber and that nobody waited for; nil: standard error.
    public var unhandledError: (@Sendable (String) -> Void)?
    /// Folders that libraries are looked for in, by name, in this order: `(a b)` in `a/b.sld`. They are read whatever
    /// the capabilities of programs.
    public var libraryPath: [String] = []
    /// What `command-line` returns.
    public var arguments: [String] = []
    /// Collects garbage at every safepoint, to find mistakes in the runtime.
    public var stressesCollector = false
    /// Checks the instructions of all code before it runs, to find mistakes in the compiler. Debug builds
    /// always do.
    public var verifiesCode = false
    /// Whether the standard ports are those of the process; otherwise they are empty and lead nowhere.
    public var usesProcessStreams = false
    /// Receives what programs write to the current output port, instead of where it would go otherwise.
    public var output: (@Sendable ([UInt8]) -> Void)?
    /// Receives what programs write to the current error port.
    public var errorOutput: (@Sendable ([UInt8]) -> Void)?
    /// Asks a person for a line, for programs that talk to one (`break`); is given a prompt and what to call, once,
    /// with the line, or nil at the end of input. Without it such programs read the current input port.
    public var readInput: (@Sendable (_ prompt: String, _ reply: @escaping @Sendable (String?) -> Void) -> Void)?
    /// Whether the receiver of output gets each line when it is written, as somebody who watches wants it.
    public var showsLines = false

    public init() {}
}
