// SPDX-License-Identifier: MIT

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the process has open.
enum Descriptors {
    /// How many descriptors are sockets. Tests of other suites, which may run meanwhile, open none.
    static var sockets: Int { count { $0 & S_IFMT == S_IFSOCK } }

    /// How many descriptors are of files in `directory`; 0 where the system does not tell.
    static func under(_ directory: String) -> Int {
        (0..<Int32(4096)).count { descriptor in
            var path = [CChar](repeating: 0, count: 1024)
            let size = readlink("/proc/self/fd/\(descriptor)", &path, path.count)
            return size > 0
                && String(decoding: path.prefix(size).map { UInt8(bitPattern: $0) }, as: UTF8.self).hasPrefix(directory)
        }
    }

    private static func count(_ isCounted: (mode_t) -> Bool) -> Int {
        (0..<Int32(4096)).count { descriptor in
            var status = stat()
            return fstat(descriptor, &status) == 0 && isCounted(status.st_mode)
        }
    }

    /// Lets no descriptor from `limit` on be opened; gives the limit before.
    @discardableResult static func setLimit(_ limit: rlim_t) -> rlim_t {
        #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let resource = RLIMIT_NOFILE
        #endif
        var limits = rlimit()
        getrlimit(resource, &limits)
        let before = limits.rlim_cur
        limits.rlim_cur = limit
        setrlimit(resource, &limits)
        return before
    }
}
