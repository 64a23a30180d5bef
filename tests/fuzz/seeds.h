// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets start from: the servers of the traces in tests/scenario, and what was found before.
#pragma once

#include "fuzzers.h"

#include <QByteArrayList>
#include <QRandomGenerator>

namespace godwit::fuzz {

QByteArrayList seedsOf(const Target &target);
/// Inputs that broke something once: tests/fuzz/found/TARGET-what.
QByteArrayList foundBefore(const Target &target);
QByteArrayList dictionaryOf(const Target &target);

/// A few seeded edits: words of the dictionary, single octets, pieces of itself and of the others put in, pieces taken out.
QByteArray changed(QByteArray input, const QByteArrayList &others, const QByteArrayList &words, QRandomGenerator &random);

} // namespace godwit::fuzz
