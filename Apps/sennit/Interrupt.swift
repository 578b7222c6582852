// SPDX-License-Identifier: MIT
import Sennit
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Ctrl-C: stops the evaluation under way. A thread of its own waits for the signal, so that nothing
/// runs in a signal handler.
enum Interrupt {
    static func install(_ interpreter: Interpreter) {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let context = Unmanaged.passRetained(interpreter).toOpaque()
        #if canImport(Glibc)
        var thread = pthread_t()
        #else
        var thread: pthread_t?
        #endif
        pthread_create(
            &thread, nil,
            { context in
                #if canImport(Glibc)
                guard let context else { return nil }
                #endif
                let interpreter = Unmanaged<Interpreter>.fromOpaque(context).takeUnretainedValue()
                var signals = sigset_t()
                sigemptyset(&signals)
                sigaddset(&signals, SIGINT)
                while true {
                    var signal: Int32 = 0
                    if sigwait(&signals, &signal) == 0 { interpreter.interrupt() }
                }
            }, context)
    }
}
