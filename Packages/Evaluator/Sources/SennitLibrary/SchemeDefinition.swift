// SPDX-License-Identifier: MIT

/// A library procedure written in Scheme. It is compiled when a program first refers to it.
package struct SchemeDefinition: Sendable {
    package let library: BuiltinLibrary
    package let name: StaticString
    package let signature: StaticString
    package let doc: StaticString
    /// `(define ...)`.
    package let source: StaticString
}
