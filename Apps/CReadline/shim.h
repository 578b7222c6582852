/* SPDX-License-Identifier: MIT */
/* GNU readline. Its state is in global variables, which Swift does not let one touch: so each has a function here. */
#ifndef SENNIT_READLINE_SHIM_H
#define SENNIT_READLINE_SHIM_H
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>

static inline const char *sennit_rl_line(void) { return rl_line_buffer ? rl_line_buffer : ""; }
static inline int sennit_rl_length(void) { return rl_end; }
static inline int sennit_rl_point(void) { return rl_point; }
static inline void sennit_rl_set_point(int point) { rl_point = point < 0 ? 0 : point > rl_end ? rl_end : point; }

/* The program's name for inputrc; signals and the window's size are the caller's business. */
static inline void sennit_rl_start(const char *name, const char *breaks, rl_completion_func_t *complete) {
    rl_readline_name = name;
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_change_environment = 0;
    rl_completer_word_break_characters = breaks;
    rl_completer_quote_characters = "\"";
    rl_attempted_completion_function = complete;
    rl_instream = stdin;
    rl_outstream = stdout;
}

/* What is left of the screen's rows. */
static inline int sennit_rl_columns(void) {
    int rows = 0, columns = 0;
    rl_get_screen_size(&rows, &columns);
    return columns;
}

/* Nothing else than what the completion function finds; no space behind the only match if `appends` is 0. */
static inline void sennit_rl_completion_is(int is_over, int appends) {
    rl_attempted_completion_over = is_over;
    rl_completion_append_character = appends ? ' ' : '\0';
    rl_completion_suppress_append = !appends;
}

static inline void sennit_rl_prepare_terminal(void) {
    if (rl_prep_term_function) rl_prep_term_function(1);
}

static inline void sennit_rl_restore_terminal(void) {
    if (rl_deprep_term_function) rl_deprep_term_function();
    fflush(rl_outstream);
}

/* Drops the line that is being edited and shows the prompt again on a new one. */
static inline void sennit_rl_abandon_line(void) {
    rl_free_line_state();
    rl_callback_sigcleanup();
    rl_replace_line("", 0);
    fputs("^C\n", rl_outstream);
    fflush(rl_outstream);
    rl_on_new_line();
    rl_redisplay();
}

/* Whether readline has taken a key that it has not acted on: then nobody looks at the screen yet. */
static inline int sennit_rl_has_input(void) { return RL_ISSTATE(RL_STATE_INPUTPENDING | RL_STATE_MACROINPUT) != 0; }

/* Makes room for output: the prompt and the line go from the screen. */
static inline void sennit_rl_clear_line(void) {
    rl_clear_visible_line();
    fflush(rl_outstream);
}

/* The row of the cursor is not known any more: what was written ended with a newline. */
static inline void sennit_rl_show_again(void) {
    rl_on_new_line();
    rl_redisplay();
}

/* Whether the list may change now: nobody is at one of its entries, nor searches in it with pointers to its text. */
static inline int sennit_history_is_at_rest(void) {
    return where_history() == history_length && !RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_SEARCH);
}

/* The columns of a character: 0, 1 or 2; not in a header everywhere. */
extern int wcwidth(wchar_t character);
static inline int sennit_columns(unsigned int scalar) {
    int width = wcwidth((wchar_t)scalar);
    return width < 0 ? 1 : width;
}

static inline int sennit_history_length(void) { return history_length; }

static inline void sennit_history_forget(int index) {
    HIST_ENTRY *entry = remove_history(index);
    if (entry) free_history_entry(entry);
}

static inline const char *sennit_history_line(int index) {
    HIST_ENTRY *entry = history_get(history_base + index);
    return entry ? entry->line : 0;
}

/* The place of the newest entry that is exactly this line, or -1. */
static inline int sennit_history_find(const char *line) {
    HIST_ENTRY **entries = history_list();
    if (!entries) return -1;
    for (int index = history_length - 1; index >= 0; index--) {
        if (strcmp(entries[index]->line, line) == 0) return index;
    }
    return -1;
}
#endif
