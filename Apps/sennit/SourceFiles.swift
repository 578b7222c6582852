// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The Scheme sources that the arguments of `sennit format` and `sennit lint` name.
enum SourceFiles {
    private static let endings = [".scm", ".sld", ".sls", ".ss"]

    /// Files as they are, folders as the sources in them and in the folders in them, in order. Links within a folder are
    /// followed to files only: they may lead in a circle.
    /// - Returns: nil after an error message, if a folder cannot be read.
    static func named(by arguments: [String]) -> [String]? {
        var result: [String] = []
        for argument in arguments {
            guard Files.isFolder(argument) else {
                result.append(argument)
                continue
            }
            var folders = [argument]
            var found: [String] = []
            while let folder = folders.popLast() {
                guard let names = Files.names(in: folder) else {
                    complain("cannot read", folder)
                    return nil
                }
                for name in names {
                    let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
                    if Files.isFolder(path) {
                        if !Files.isLink(path) { folders.append(path) }
                    } else if endings.contains(where: name.hasSuffix) {
                        found.append(path)
                    }
                }
            }
            result += found.sorted()
        }
        return result
    }

    /// The bytes of a file, or of standard input for `-`; nil after an error message.
    static func read(_ path: String) -> [UInt8]? {
        let bytes = path == "-" ? readWholeDescriptor(STDIN_FILENO) : readWholeFile(path)
        if bytes == nil { complain("cannot read", path) }
        return bytes
    }

    private static func complain(_ what: String, _ path: String) {
        Output.error("sennit: \(what) \(path): \(String(cString: strerror(errno)))")
    }
}
