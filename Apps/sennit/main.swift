// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

let status = Command.run(Array(CommandLine.arguments.dropFirst()))
fflush(nil)
// What other threads have begun (the question for a name, a slow disk) is not waited for, as `exit` would.
_exit(status)
