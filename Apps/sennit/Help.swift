// SPDX-License-Identifier: MIT

/// What `--help` prints.
enum Help {
    static func text(_ topic: String?) -> String? {
        switch topic {
        case nil, "--help", "-h": general
        case "run": run
        case "expand": expand
        case "disassemble": disassemble
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
               sennit repl                       start the read-eval-print loop
               sennit version                    print the version
               sennit help COMMAND               say more about a command

        -I FOLDER, before anything else: look for libraries there too, (a b) in FOLDER/a/b.sld, after the
        program's own folder and before those of the environment's SENNIT_PATH (FOLDER:FOLDER...).
        FILE may be - for standard input. Scheme as in R7RS-small, without mutation.
        Exit status: 0 success, 1 the program failed, 2 wrong usage; or what (exit n) says.
        Environment: SENNIT_GC_STRESS=1 collects garbage at every safepoint (slow; for testing).
        """

    private static let run = """
        usage: sennit run [OPTION ...] FILE [ARG ...]

        Runs the program in FILE, or on standard input if FILE is -. A first line that begins with
        #! is skipped. (command-line) gives FILE and the ARGs. Errors go to standard error with
        file, line and column, and the exit status is then 1.

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

    private static let repl = """
        usage: sennit repl

        Reads forms, evaluates them and prints their values. On a terminal it prompts, and Ctrl-C
        interrupts an evaluation; on a pipe it prints only values, and fails with status 1 after
        the first error.
        """
}
