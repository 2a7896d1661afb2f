/* The processor's instruction to fetch a line of the cache ahead of its use, which Swift does not offer. It reads
   nothing and cannot fail, whatever the address. */
static inline void prefetch_line(const void *address) { __builtin_prefetch(address, 0, 2); }
