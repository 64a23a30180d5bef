// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzers.h"
#include "imap/decoder.h"

namespace godwit::fuzz {

using namespace imap;

const char *playDecoder(QByteArrayView input)
{
    if (input.size() < 2) return nullptr;
    const QuirkSet some = quint8(input[0]) * 0x0101'0101u & allQuirks;
    const Frame frame{input.sliced(1), {}};
    QuirkSet met = 0, metStrictly = 0, metSome = 0;
    const auto tolerant = decode(frame, {}, allQuirks, &met);
    const auto strict = decode(frame, {}, noQuirks, &metStrictly);
    const auto between = decode(frame, {}, some, &metSome);
    if (metStrictly != 0 || (metSome & ~some)) return "a quirk was met that is not tolerated";
    if (strict && (!tolerant || met != 0)) return "what is strictly right needs a tolerance";
    if (strict && strict->index() != tolerant->index()) return "tolerance changes what a strictly right response is";
    if (between && !tolerant) return "more tolerance understands less";
    for (const auto *result : {&tolerant, &strict, &between})
        if (!*result && (result->error().offset < 0 || result->error().offset > frame.text.size() || !result->error().reason))
            return "an error outside the text";
    Limits few;
    few.atoms = 8;
    few.nesting = 4;
    few.bodyParts = 4;
    if (decode(frame, few) && !tolerant) return "smaller limits accept more";
    return nullptr;
}

} // namespace godwit::fuzz
