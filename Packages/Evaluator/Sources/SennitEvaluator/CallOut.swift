// SPDX-License-Identifier: MIT
import SennitMachine

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Which machine has called the Swift code that runs on this thread, if any: procedures written in Swift run on
/// whatever thread runs the fiber, inside the heap, and may use their interpreter there.
enum CallOut {
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    /// The machine that this thread runs, nil outside of calls.
    static var machine: Machine? {
        pthread_getspecific(key).map { Machine(state: $0.assumingMemoryBound(to: MachineState.self)) }
    }

    static func run<Result, Failure: Error>(
        _ machine: Machine, _ body: () throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let before = pthread_getspecific(key)
        pthread_setspecific(key, machine.state)
        defer { pthread_setspecific(key, before) }
        return try body()
    }
}

extension Engine {
    /// The machine of the thread that this runs on.
    var here: Machine {
        if let machine = CallOut.machine, machine.shared == self.machine.shared { return machine }
        return machine
    }
}
