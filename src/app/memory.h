// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace godwit::app {

/// What is read to sort a million messages goes back to the system when it is sorted. By itself glibc keeps more with every large block
/// that is freed. Before the first thread begins.
inline void giveLargeBlocksBack()
{
#if defined(__GLIBC__)
    constexpr int large = 1 << 20; // octets
    mallopt(M_MMAP_THRESHOLD, large);
    mallopt(M_TRIM_THRESHOLD, 4 * large);
#endif
}

} // namespace godwit::app
