// SPDX-License-Identifier: MIT
import CUV

/// Why an operation did not succeed.
public struct IOError: Error, Sendable, Equatable, CustomStringConvertible {
    /// libuv's name: `ENOENT`, `ECONNREFUSED`, `EAI_NONAME`, `ECANCELED` ...
    public let code: String
    /// What the code means, in English.
    public let message: String
    /// What was tried: `connect`, `read`, `open` ...
    public let operation: String
    /// The path or address it was tried on, where there is one.
    public let subject: String?

    init(_ status: Int32, _ operation: StaticString, _ subject: String? = nil) {
        // The variants with a buffer: the others leak for numbers that they do not know.
        code = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
            String(cString: uv_err_name_r(status, buffer.baseAddress, 64))
        }
        message = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
            String(cString: uv_strerror_r(status, buffer.baseAddress, 128))
        }
        self.operation = "\(operation)"
        self.subject = subject
    }

    /// Whether the operation was cancelled, or what it worked on was closed.
    public var isCancellation: Bool { code == "ECANCELED" }

    public var description: String {
        "\(operation)\(subject.map { " " + $0 } ?? ""): \(message) (\(code))"
    }
}

/// Why there is no event loop.
public struct EventLoopError: Error, Sendable, CustomStringConvertible {
    /// libuv's name, mostly `EMFILE`.
    public let code: String
    public let message: String

    init(_ status: Int32) {
        let error = IOError(status, "start")
        code = error.code
        message = error.message
    }

    public var description: String { "no event loop: \(message) (\(code))" }
}

/// The error numbers that this module itself tells apart.
enum Status {
    static let cancelled = UV_ECANCELED.rawValue
    static let again = UV_EAGAIN.rawValue
    static let noBuffer = UV_ENOBUFS.rawValue
    static let endOfFile = UV_EOF.rawValue
    static let badDescriptor = UV_EBADF.rawValue
    static let brokenPipe = UV_EPIPE.rawValue
    static let invalid = UV_EINVAL.rawValue
    static let nameTooLong = UV_ENAMETOOLONG.rawValue
    static let noSuchProcess = UV_ESRCH.rawValue
    static let noMemory = UV_ENOMEM.rawValue
    static let unsupported = UV_ENOTSUP.rawValue
    static let notPermitted = UV_EPERM.rawValue
    static let noPositions = UV_ESPIPE.rawValue
    static let tooManyFiles = UV_EMFILE.rawValue
    static let addressInUse = UV_EADDRINUSE.rawValue
}
