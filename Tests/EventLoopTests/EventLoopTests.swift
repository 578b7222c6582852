// SPDX-License-Identifier: MIT
import Testing

/// One after another: some count what the process has open, or change its limits.
@Suite(.serialized) struct EventLoopTests {}
