// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// The names by which Schemes change values, and what to write instead. Sennit has none of them.
///
/// A program may bind any of these names itself; only a name that nothing binds is reported.
enum Mutators {
    static func advice(for name: Symbol) -> String? { table[name] }

    /// Why there is no library of that name, and what to do without it.
    static func advice(for library: ModuleName) -> String? {
        switch library.description {
        case "(srfi 111)", "(srfi 195)":
            "a box exists to be changed, and nothing here can be: pass the new value on, or keep it in a parameter, "
                + "a channel or a fiber that receives messages"
        case "(srfi 17)": "there is no set!, so none for places either"
        case "(srfi 117)": "these queues are changed in place; (srfi 134) has queues that are not"
        case "(srfi 118)": "strings never change; write to an output string port"
        default: nil
        }
    }

    private static let table: [Symbol: String] = {
        var table: [Symbol: String] = [:]
        for (names, advice) in entries {
            for name in names.split(separator: " ") { table[Symbol(String(name))] = advice }
        }
        return table
    }()

    private static let entries: [(String, String)] = [
        (
            "set! set!-values define-set! fluid-let",
            "bind a new name with let, or pass the new value to the next turn of a named let or do loop"
        ),
        ("set-car!", "make a new pair: (cons new-car (cdr pair))"),
        ("set-cdr!", "make a new pair: (cons (car pair) new-cdr)"),
        (
            "list-set!",
            "make a new list: (append (list-head list k) (cons value (list-tail list (+ k 1)))), or use list-set"
        ),
        (
            "vector-set! vector-swap! vector-reverse! vector-sort! sort! vector-map!",
            "make a new vector: (vector-set vector k value), vector-map, or build it with vector-unfold"
        ),
        ("vector-fill!", "make a new vector: (make-vector (vector-length vector) value)"),
        ("vector-copy! vector-reverse-copy!", "make a new vector with vector-append and vector-copy"),
        ("string-set!", "make a new string: (string-append (substring s 0 k) (string char) (substring s (+ k 1)))"),
        ("string-fill!", "make a new string: (make-string (string-length string) char)"),
        ("string-copy!", "make a new string with string-append and substring"),
        (
            "bytevector-u8-set! u8vector-set! bytevector-set!",
            "make a new bytevector with bytevector-append and bytevector-copy"
        ),
        ("bytevector-fill!", "make a new bytevector: (make-bytevector (bytevector-length bytevector) byte)"),
        ("bytevector-copy!", "make a new bytevector with bytevector-append and bytevector-copy"),
        ("read-bytevector! read-string!", "read-bytevector and read-string return a new object"),
        (
            "append! reverse! append-reverse! delete! remove! filter! partition! map! delete-duplicates! list-sort! "
                + "merge! alist-delete!",
            "use the procedure of the same name without the exclamation mark: it returns a new list"
        ),
        (
            "hash-table-set! hash-table-put! hashtable-set! hash-table-delete! hash-table-remove! "
                + "hash-table-update! hash-table-update!/default hash-table-clear! hashtable-delete! hash-set!",
            "make a new table: hash-table-set, hash-table-delete and hash-table-update return the changed table"
        ),
        ("circular-list", "no datum can contain itself; (srfi 41) has streams without an end"),
        ("set-box!", "pass the new value on, or keep state in a process that receives messages"),
        ("inc! dec! push! pop!", "bind the new value to a new name"),
    ]
}
