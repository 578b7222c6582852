// SPDX-License-Identifier: MIT

// The umbrella: what a Swift program imports to embed all of Sennit.
@_exported import SennitEvaluator
