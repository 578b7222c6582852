/* SPDX-License-Identifier: MIT */
#ifndef SENNIT_PSEUDO_TERMINAL_H
#define SENNIT_PSEUDO_TERMINAL_H

/* Makes a pseudo-terminal and puts its device's name into `name`. Returns the master, which does not block, or -1. */
int open_terminal(char *name, int size);

void set_terminal_size(int master, int columns, int rows);

/* Starts a program in a folder, with a terminal, named by its device, as the controlling terminal of a new session and
   as the three standard streams. Returns its process, or -1. */
int spawn_in_terminal(
    const char *path, char *const arguments[], char *const variables[], const char *folder, const char *terminal);

#endif
