// SPDX-License-Identifier: MIT

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the process has open.
enum Descriptors {
    /// How many descriptors are sockets, those of other tests that run meanwhile among them.
    static var sockets: Int {
        (0..<Int32(4096)).count { descriptor in
            var status = stat()
            return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
        }
    }

    /// How many descriptors are sockets that listen at a port of this machine, or are connected with it.
    static func sockets(atPort port: Int) -> Int {
        (0..<Int32(4096)).count { descriptor in
            [getsockname, getpeername].contains { name in
                var address = sockaddr_in()
                var size = socklen_t(MemoryLayout<sockaddr_in>.size)
                let status = withUnsafeMutablePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { name(descriptor, $0, &size) }
                }
                // The port is at the same place in addresses of either version.
                return status == 0 && [AF_INET, AF_INET6].contains(Int32(address.sin_family))
                    && Int(UInt16(bigEndian: address.sin_port)) == port
            }
        }
    }

    /// How many descriptors are of files in `directory`; 0 where the system does not tell.
    static func under(_ directory: String) -> Int {
        (0..<Int32(4096)).count { descriptor in
            var path = [CChar](repeating: 0, count: 1024)
            let size = readlink("/proc/self/fd/\(descriptor)", &path, path.count)
            return size > 0
                && String(decoding: path.prefix(size).map { UInt8(bitPattern: $0) }, as: UTF8.self).hasPrefix(directory)
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
