/* SPDX-License-Identifier: MIT */
/* In C, since Swift may not fork, posix_spawn makes a session on some systems only, and Swift's view of glibc lacks
   what makes a pseudo-terminal. */
#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "pseudo-terminal.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

int open_terminal(char *name, int size) {
    /* Closed in every child: else one would keep another's terminal open when that hangs up. */
    int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (master < 0) return -1;
    fcntl(master, F_SETFD, FD_CLOEXEC);
    fcntl(master, F_SETFL, O_NONBLOCK);
    /* Linux alone has a ptsname that threads can share; elsewhere the tests are few enough at a time. */
#ifdef __linux__
    int is_named = ptsname_r(master, name, size) == 0;
#else
    const char *own = ptsname(master);
    int is_named = own && strlcpy(name, own, size) < (size_t)size;
#endif
    if (!is_named || grantpt(master) != 0 || unlockpt(master) != 0) {
        close(master);
        return -1;
    }
    return master;
}

void set_terminal_size(int master, int columns, int rows) {
    struct winsize size = {.ws_row = rows, .ws_col = columns};
    ioctl(master, TIOCSWINSZ, &size);
}

int spawn_in_terminal(
    const char *path, char *const arguments[], char *const variables[], const char *folder, const char *terminal) {
    pid_t child = fork();
    if (child != 0) return child;
    /* From here on only what is allowed in a signal handler. The runner's own settings are none of the program's. */
    sigset_t none;
    sigemptyset(&none);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    sigprocmask(SIG_SETMASK, &none, 0);
    if (setsid() < 0 || chdir(folder) != 0) _exit(126);
    int slave = open(terminal, O_RDWR);
    if (slave < 0 || ioctl(slave, TIOCSCTTY, 0) != 0) _exit(126);
    for (int stream = 0; stream < 3; stream++) dup2(slave, stream);
    if (slave > 2) close(slave);
    execve(path, arguments, variables);
    _exit(127);
}
