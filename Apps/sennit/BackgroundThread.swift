// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A thread whose stack takes trees that nest far deeper than the main thread's does.
///
/// `@unchecked Sendable`: the thread alone touches `body`, the one who joins it `handle`.
final class BackgroundThread: @unchecked Sendable {
    /// Address space; memory is taken when it is used.
    private static let stackSize = 1 << 30

    private let body: @Sendable () -> Void
    #if canImport(Glibc)
    private var handle = pthread_t()
    #else
    private var handle: pthread_t?
    #endif

    /// Nil if the system has none.
    init?(_ body: @escaping @Sendable () -> Void) {
        self.body = body
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        guard pthread_attr_setstacksize(&attributes, Self.stackSize) == 0 else { return nil }
        let itself = Unmanaged.passRetained(self)
        guard pthread_create(&handle, &attributes, { BackgroundThread.main($0) }, itself.toOpaque()) == 0 else {
            itself.release()
            return nil
        }
    }

    /// Waits until the body has returned. Once only.
    func join() {
        #if canImport(Glibc)
        pthread_join(handle, nil)
        #else
        if let handle { pthread_join(handle, nil) }
        #endif
    }

    /// Lets the thread go on by itself. Instead of `join`.
    func detach() {
        #if canImport(Glibc)
        pthread_detach(handle)
        #else
        if let handle { pthread_detach(handle) }
        #endif
    }

    private static func main(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let pointer else { return nil }
        Unmanaged<BackgroundThread>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
    }
}

/// Work on trees that may nest deeply.
enum DeepStack {
    /// Runs `body` on a thread with a large stack and waits for it; on this one if there is no such thread.
    static func run(_ body: @escaping @Sendable () -> Int32) -> Int32 {
        let result = Result()
        guard let thread = BackgroundThread({ result.status = body() }) else { return body() }
        thread.join()
        return result.status
    }

    /// `@unchecked Sendable`: read after the thread that writes it has ended.
    private final class Result: @unchecked Sendable {
        var status: Int32 = 0
    }
}
