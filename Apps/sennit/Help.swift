// SPDX-License-Identifier: MIT
import SennitLint

/// What `--help` prints.
enum Help {
    static func text(_ topic: String?) -> String? {
        switch topic {
        case nil, "--help", "-h": general
        case "run": run
        case "expand": expand
        case "disassemble": disassemble
        case "core": core
        case "format": format
        case "lint": lint
        case "conformance": conformance
        case "repl": repl
        case "version": "usage: sennit version\n\nPrints the version."
        default: nil
        }
    }

    private static let general = """
        usage: sennit                            read, evaluate and print, on a terminal or a pipe
               sennit FILE [ARG ...]             run a program
               sennit run FILE [ARG ...]         the same
               sennit -e EXPR [-e EXPR ...]      evaluate expressions and print the last value
               sennit expand FILE                print a program's core forms
               sennit disassemble FILE           print the instructions a program compiles to
               sennit format FILE|FOLDER ...     lay out source text
               sennit lint FILE|FOLDER ...       look for what is hardly meant in source text
               sennit core check|fmt|diff|stats|time
                                                 look at files of core forms
               sennit conformance [FOLDER]       run a corpus of programs in every way there is
               sennit repl                       start the read-eval-print loop
               sennit version                    print the version
               sennit help COMMAND               say more about a command

        -I FOLDER, before anything else: look for libraries there too, (a b) in FOLDER/a/b.sld, after the
        program's own folder and before those of the environment's SENNIT_PATH (FOLDER:FOLDER...).
        FILE may be - for standard input. Scheme as in R7RS-small, without mutation.
        Exit status: 0 success, 1 the program failed, 2 wrong usage; or what (exit n) says.
        Environment: SENNIT_GC_STRESS=1 collects garbage at every safepoint (slow; for testing);
        SENNIT_COVERAGE=FILE writes to FILE which instructions and library procedures a program's code had.
        """

    private static let run = """
        usage: sennit run [OPTION ...] FILE [ARG ...]

        Runs the program in FILE, or on standard input if FILE is -. A first line that begins with
        #! is skipped. (command-line) gives FILE and the ARGs. Errors go to standard error with
        file, line and column, and the exit status is then 1.

        A FILE.core holds core forms, as sennit expand prints them.

        -I FOLDER             look for libraries in FOLDER, see sennit --help
        --workers N           run fibers on N threads instead of one for each core
        --seed N              schedule fibers by N, the same each time: on one thread, where sleeping
                              takes no time; the environment's SENNIT_SCHEDULE_SEED does the same
        --cpu-limit SECONDS   end the program when its fibers have run that long, all threads added up
        --time-limit SECONDS  end the program after that long, waiting included
        --heap-limit MIB      end the program when its data takes more memory
        --trace-scheduler FILE
                              write to FILE what the scheduler does: fibers that run, stop, wake and
                              steal each other, collections, numbers; ui.perfetto.dev shows it

        A limit raises a condition of kind limit, which the program can catch to clean up; a tenth of
        the time more, at most a second, is all it has left for that.
        """

    private static let expand = """
        usage: sennit expand FILE

        Expands the program in FILE without running it, and prints its core forms: the canonical
        text of what the compiler starts from. See design/specifications/core-forms.md.
        """

    private static let disassemble = """
        usage: sennit disassemble FILE

        Compiles the program in FILE without running it, and prints the machine's instructions for
        it. See design/specifications/instructions.md.
        """

    private static let core = """
        usage: sennit core check [--first] FILE ...
               sennit core fmt [--check | --write] FILE ...
               sennit core diff [--ignore-positions] FILE FILE
               sennit core stats FILE ...
               sennit core time FILE.scm ...

        Tools for files of core forms, which sennit expand prints and sennit run FILE.core runs.

        check   tells all that is wrong with the files, or the first of it, with the path to the node
        fmt     prints the one canonical text of what a file says; --write puts it into the file,
                --check tells which files have another text
        diff    tells where two programs differ, node by node; status 1 if they do
        stats   counts nodes, and how often their fields are nil or empty
        time    tells how long it takes to read and expand programs, to print and parse their core
                forms, and to load and compile them from there

        --nesting N           how deep forms and lists may nest, 100000 if not given
        FILE may be - for standard input, except with --write.
        """

    private static let format = """
        usage: sennit format [--check | --stdout] [--width N] FILE|FOLDER ...

        Lays out Scheme source: indentation, spaces, closing parentheses, at most one blank line. Line
        breaks stay where they are, and lines that are too long get more of them. Comments stay, and
        so does all else: the files read as the same data. A folder stands for the .scm, .sld, .sls
        and .ss files in it and below. FILE may be - for standard input, formatted to standard output.

        --check               write nothing; name the files that are not formatted, status 1 if any
        --stdout              print what else would be written to the files
        --width N             how long lines may be, 100 if not given

        A file that cannot be read is reported and left alone; the status is then 1.
        """

    private static var lint: String {
        let rules = Linter.ruleSummaries.map { name, summary in
            name + String(repeating: " ", count: max(22 - name.count, 1)) + summary
        }
        return """
            usage: sennit lint [--json] FILE|FOLDER ...

            Expands programs and libraries without running them, and looks for what is hardly meant. Findings
            are printed as FILE:LINE:COLUMN: warning: MESSAGE [RULE], or as JSON. What macros have made is
            left out. A folder stands for the .scm, .sld, .sls and .ss files in it and below, without those
            that others include.

            \(rules.joined(separator: "\n"))

            ; lint: ignore RULE ... at the end of a line ignores findings there, all of them without a RULE.
            Exit status: 0 nothing found, 1 findings or errors, 2 wrong usage.
            """
    }

    private static let conformance = """
        usage: sennit conformance [OPTION ...] [FOLDER [NAME ...]]

        Runs the programs of a corpus in every way there is (from source, and from core forms read
        back) and holds what they do, and what they expand to, against the archive. FOLDER is
        coverage-corpus if not given; with NAMEs, only programs in whose THEME/NAME one of them occurs.

        FOLDER/source/THEME/NAME.scm      the program
        FOLDER/core/THEME/NAME.core       its core forms
        FOLDER/expected/THEME/NAME.txt    what it writes; if it ends with an error, that is in NAME.error

        --update              write core forms and expectations anew: read them before you keep them
        --require-coverage    fail if a node, a field or an instruction is in none of the programs
        --junit FILE, --json FILE
                              write the results there too; - is standard output
        --jobs N              so many programs at a time, one for each core if not given
        --timeout SECONDS     end a program after that long, 20 if not given
        --command COMMAND     test another implementation: COMMAND is given to the shell in
                              FOLDER/source, with {source} or {core} replaced by a program's file.
                              It must write what is expected and exit with 0, or with 1 after a
                              first line FILE:LINE:COLUMN: error: MESSAGE on standard error
        --errors exact|position|status
                              how much of that line must be as archived
        --verbose             tell how long each program took
        """

    private static let repl = """
        usage: sennit repl [OPTION ...] [FILE ...]

        Reads forms, evaluates them and prints their values. On a terminal it edits lines (GNU readline; what
        ~/.inputrc says holds, also under $if sennit), completes names with Tab, keeps a history in
        $XDG_STATE_HOME/sennit (~/.local/state/sennit), and begins with ~/.sennitrc; Ctrl-C interrupts an
        evaluation, Ctrl-D leaves, (help) or ,help lists its commands. On a pipe it prints only values, and
        fails with status 1 after the first error. FILEs are evaluated first, in the same environment.

        -e EXPR               evaluate this first
        -nobanner, --no-banner
                              begin without a greeting
        --no-start-file       leave out ~/.sennitrc
        --prompt TEXT         prompt with TEXT; ~n in it is the number of the next value
        --workers N, --heap-limit MIB
                              as for sennit run
        --time-limit SECONDS, --cpu-limit SECONDS
                              end each evaluation after that long

        NO_COLOR set to anything: no colours.
        """
}
