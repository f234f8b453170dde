// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/heap.h"

#include <cstdlib> // defines __GLIBC__ where that is the library
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace dilim {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1024 * 1024;
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_MMAP_THRESHOLD, 32 * megabyte); // the most it takes; larger blocks go back at once
    mallopt(M_TRIM_THRESHOLD, 256 * megabyte);
    mallopt(M_TOP_PAD, 16 * megabyte);
#endif
}

void releaseFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace dilim
