// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer's entry, once for each target: GODWIT_TARGET is the function.
#include "fuzzers.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (const char *fault = godwit::fuzz::GODWIT_TARGET(QByteArrayView(data, qsizetype(size)))) {
        std::fprintf(stderr, "broken promise: %s\n", fault);
        std::abort();
    }
    return 0;
}
