// SPDX-License-Identifier: MIT
import Sennit
import SennitLint
import Testing

@Suite struct LintTests {}
