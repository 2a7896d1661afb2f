#ifndef WHOKNOWS_CONFINE_H
#define WHOKNOWS_CONFINE_H

#include <signal.h>
#include <spawn.h>
#include <sys/prctl.h>
#include <sys/resource.h>

/* A limit that nobody may raise again. Where the hard limit is lower already, it stays. */
static inline int wk_limit(int resource, rlim_t value) {
  struct rlimit limit;
  if (getrlimit(resource, &limit) != 0) return -1;
  if (limit.rlim_max == RLIM_INFINITY || limit.rlim_max > value) limit.rlim_max = value;
  limit.rlim_cur = limit.rlim_max;
  return setrlimit(resource, &limit);
}

/* Takes from this process what a layout does not need. Gives 0, or -1 where something was refused.
   The stack is the one limit that grows: dot and neato recurse deeply. */
static inline int wk_confine(void) {
  int failures = 0;
  failures |= wk_limit(RLIMIT_AS, (rlim_t)1 << 30);
  failures |= wk_limit(RLIMIT_CPU, 10);
  failures |= wk_limit(RLIMIT_FSIZE, 0);
  failures |= wk_limit(RLIMIT_CORE, 0);
  failures |= wk_limit(RLIMIT_NOFILE, 16);
  failures |= wk_limit(RLIMIT_STACK, (rlim_t)64 << 20);
  failures |= prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  failures |= prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  return failures == 0 ? 0 : -1;
}

/* glibc declares this for GNU sources only, and Swift does not read its headers as such. */
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);

/* The child closes every descriptor from `first` on. */
static inline int wk_close_from(posix_spawn_file_actions_t *actions, int first) {
  return posix_spawn_file_actions_addclosefrom_np(actions, first);
}

#endif
