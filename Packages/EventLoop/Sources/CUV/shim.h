/* SPDX-License-Identifier: MIT */
/* libuv, and what Swift cannot say of sockets and signals the same way on every system. */
#ifndef SENNIT_UV_SHIM_H
#define SENNIT_UV_SHIM_H
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <uv.h>

/* A system call's error as libuv numbers it. */
static inline int sennit_last_error(void) { return uv_translate_sys_error(errno); }

/* Reads a numeric address; UV_EINVAL if `host` is a name. */
static inline int sennit_parse_address(const char *host, int port, struct sockaddr_storage *out) {
    int status = uv_ip4_addr(host, port, (struct sockaddr_in *)out);
    return status == 0 ? 0 : uv_ip6_addr(host, port, (struct sockaddr_in6 *)out);
}

static inline void sennit_copy_address(const struct sockaddr *from, struct sockaddr_storage *out) {
    if (from->sa_family == AF_INET6) {
        *(struct sockaddr_in6 *)out = *(const struct sockaddr_in6 *)from;
    } else {
        *(struct sockaddr_in *)out = *(const struct sockaddr_in *)from;
    }
}

/* 4 or 6 for an address of the internet, otherwise 0. */
static inline int sennit_address_version(const struct sockaddr_storage *address) {
    return address->ss_family == AF_INET ? 4 : address->ss_family == AF_INET6 ? 6 : 0;
}

static inline int sennit_address_port(const struct sockaddr_storage *address) {
    return address->ss_family == AF_INET6 ? ntohs(((const struct sockaddr_in6 *)address)->sin6_port)
                                          : ntohs(((const struct sockaddr_in *)address)->sin_port);
}

static inline void sennit_set_address_port(struct sockaddr_storage *address, int port) {
    if (address->ss_family == AF_INET6) {
        ((struct sockaddr_in6 *)address)->sin6_port = htons((uint16_t)port);
    } else {
        ((struct sockaddr_in *)address)->sin_port = htons((uint16_t)port);
    }
}

/* Asks the resolver for addresses to connect a stream to. */
static inline int sennit_lookup(
    uv_loop_t *loop, uv_getaddrinfo_t *request, const char *host, uv_getaddrinfo_cb callback) {
    struct addrinfo hints = {.ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM};
    return uv_getaddrinfo(loop, request, callback, host, NULL, &hints);
}

static inline int sennit_reuse_port(int fd) {
    int on = 1;
    return setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0 ? 0 : sennit_last_error();
}

#ifdef __linux__
/* Declared only to those who define _GNU_SOURCE, which would make other types here than Swift's Glibc has. */
extern int accept4(int fd, struct sockaddr *address, socklen_t *size, int flags);
#endif

/* The next connection's descriptor, or an error (UV_EAGAIN if there is none). */
static inline int sennit_accept(int fd) {
    int accepted;
    do {
#ifdef __linux__
        accepted = accept4(fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
#else
        accepted = accept(fd, NULL, NULL);
        if (accepted >= 0) fcntl(accepted, F_SETFD, FD_CLOEXEC);
#endif
    } while (accepted < 0 && (errno == EINTR || errno == ECONNABORTED));
    return accepted >= 0 ? accepted : sennit_last_error();
}

/* The longest path that a socket can have. */
static inline int sennit_socket_path_limit(void) { return (int)sizeof(((struct sockaddr_un *)0)->sun_path) - 1; }

/* Another descriptor of what `fd` is open on. */
static inline int sennit_duplicate(int fd) {
    int copy = fcntl(fd, F_DUPFD_CLOEXEC, 3);
    return copy >= 0 ? copy : sennit_last_error();
}

/* A descriptor of our own for what `fd` is open on. A pipe is opened anew where the system can, so that
   making ours non-blocking changes nothing for whoever shares the other. */
static inline int sennit_own_descriptor(int fd, int is_pipe) {
#ifdef __linux__
    if (is_pipe) {
        char path[32];
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        int flags = fcntl(fd, F_GETFL);
        int opened = flags < 0 ? -1 : open(path, (flags & O_ACCMODE) | O_NONBLOCK | O_CLOEXEC);
        if (opened >= 0) return opened;
    }
#endif
    return sennit_duplicate(fd);
}

/* Opening never waits, and no terminal becomes the one that controls this process. */
static inline int sennit_open_flags(void) { return O_NONBLOCK | O_NOCTTY; }

/* A handle that waits for `fd`, which stays blocking if it is: others may share what it is open on. */
static inline int sennit_poll_init(uv_loop_t *loop, uv_poll_t *handle, int fd) {
    int flags = fcntl(fd, F_GETFL);
    int status = uv_poll_init(loop, handle, fd);
    if (flags >= 0 && !(flags & O_NONBLOCK)) fcntl(fd, F_SETFL, flags);
    return status;
}

/* Unless the program has decided otherwise, writing to what nobody reads is an error, not a death. */
static inline void sennit_ignore_broken_pipes(void) {
    struct sigaction action;
    if (sigaction(SIGPIPE, NULL, &action) == 0 && action.sa_handler == SIG_DFL) {
        action.sa_handler = SIG_IGN;
        sigaction(SIGPIPE, &action, NULL);
    }
}

/* Blocks all signals on the calling thread but those by which the processor reports a fault. */
static inline void sennit_block_signals(sigset_t *before) {
    sigset_t all;
    sigfillset(&all);
    sigdelset(&all, SIGSEGV);
    sigdelset(&all, SIGBUS);
    sigdelset(&all, SIGFPE);
    sigdelset(&all, SIGILL);
    sigdelset(&all, SIGTRAP);
    pthread_sigmask(SIG_SETMASK, &all, before);
}

/* Lets the calling thread take a signal, or not any more. */
static inline void sennit_set_signal_blocked(int number, int blocked) {
    sigset_t one;
    sigemptyset(&one);
    sigaddset(&one, number);
    pthread_sigmask(blocked ? SIG_BLOCK : SIG_UNBLOCK, &one, NULL);
}
#endif
