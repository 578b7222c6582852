// SPDX-License-Identifier: MIT
// swift-format-ignore-file
// Generated from SennitLibrary/Libraries by
//     swift run --package-path Packages/Evaluator generate-library

extension EmbeddedFiles {
    /// How many files there are.
    package static let count = 2

    /// File `index` of them. A function and not an array, which would be made whole at first use.
    package static func at(_ index: Int) -> (name: StaticString, text: StaticString) {
        switch index {
    case 0:
        (#"examples/sennit-vector.scm"#, ##"""
    ; Examples of (sennit vector) for the manual.

    ;;; subvector
    (subvector #(a b c d) 1 3) ; => #(b c)

    ;;; vector-set
    (vector-set #(a b c) 1 'x) ; => #(a x c)

    ;;; vector-add-back
    (vector-add-back #(a b) 'c) ; => #(a b c)

    ;;; vector-remove-back
    (vector-remove-back #(a b c)) ; => #(a b)

    ;;; vector-reverse
    (vector-reverse #(a b c)) ; => #(c b a)

    """##)
    case 1:
        (#"srfi/23.sld"#, ##"""
    ; SPDX-License-Identifier: MIT
    ; Errors: `error` is that of R7RS, which came from here.
    (define-library (srfi 23)
      (export error)
      (import (only (scheme base) error)))

    """##)
        default: preconditionFailure("there is no embedded file \(index)")
        }
    }
}
