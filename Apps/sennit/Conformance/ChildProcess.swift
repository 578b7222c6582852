// SPDX-License-Identifier: MIT
#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What a command has written and how it ended.
struct ChildProcess {
    enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
        case tookTooLong
        case notStarted(String)
    }

    let output: [UInt8]
    let errorOutput: [UInt8]
    let end: End

    /// Runs a command to its end, with nothing to read.
    ///
    /// What it writes goes to files in `scratch`, so that neither a lot of it nor a grandchild that keeps it open holds
    /// anything up.
    ///
    /// - Parameters:
    ///   - environment: what is set in its environment besides, each `NAME=VALUE`.
    ///   - scratch: the beginning of names of files that nobody else uses.
    ///   - seconds: after that long it is killed, with all processes of its group.
    static func run(
        _ command: [String], in folder: String, environment: [String], scratch: String, seconds: Double
    ) -> ChildProcess {
        let (output, errors) = (scratch + ".out", scratch + ".err")
        defer {
            unlink(output)
            unlink(errors)
        }
        let end: End
        switch start(command, folder, environment, output, errors) {
        case .failure(let problem): end = .notStarted(problem.text)
        case .success(let process): end = wait(for: process, seconds: seconds)
        }
        return ChildProcess(
            output: readWholeFileOrNothing(output), errorOutput: readWholeFileOrNothing(errors), end: end)
    }

    private struct Problem: Error {
        let text: String
    }

    private static func start(
        _ command: [String], _ folder: String, _ environment: [String], _ output: String, _ errors: String
    ) -> Result<pid_t, Problem> {
        #if canImport(Glibc)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        let flags = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, flags, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, flags, 0o600)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        posix_spawnattr_setpgroup(&attributes, 0)
        // Not every system can spawn in another folder; all have a shell that can go there.
        let whole = ["/bin/sh", "-c", "cd \"$0\" && exec env \"$@\"", folder] + environment + command
        var arguments: [UnsafeMutablePointer<CChar>?] = whole.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        arguments.append(nil)
        var process: pid_t = 0
        let status = posix_spawn(&process, whole[0], &actions, &attributes, arguments, currentEnvironment)
        if status == 0 { return .success(process) }
        return .failure(Problem(text: "cannot start \(command[0]): \(String(cString: strerror(status)))"))
    }

    private static var currentEnvironment: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>! {
        #if canImport(Darwin)
        _NSGetEnviron().pointee
        #else
        environ
        #endif
    }

    private static func wait(for process: pid_t, seconds: Double) -> End {
        let start = now()
        var pause: UInt32 = 200
        while true {
            var status: Int32 = 0
            let found = waitpid(process, &status, WNOHANG)
            if found == process {
                let signal = status & 0x7F
                return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
            }
            if found < 0 && errno != EINTR { return .notStarted(String(cString: strerror(errno))) }
            if now() - start > seconds {
                kill(-process, SIGKILL)
                kill(process, SIGKILL)
                while waitpid(process, &status, 0) < 0 && errno == EINTR {}
                return .tookTooLong
            }
            usleep(pause)
            pause = min(pause * 2, 5_000)
        }
    }

    static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
