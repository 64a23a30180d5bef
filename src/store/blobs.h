// SPDX-License-Identifier: GPL-3.0-or-later
// How values lie in the database.
#pragma once

#include "mail/letter.h"
#include "mail/message.h"
#include "mail/operation.h"
#include "mail/threadkeys.h"

#include <optional>

namespace godwit::store {

/// Addresses, identifiers and structure: what is neither sorted nor filtered by. Without References, of which ThreadKeys are kept.
void appendSummaryBlob(QByteArray &to, const MessageSummary &summary);
QByteArray summaryBlob(const MessageSummary &summary);
/// Fills them in; false if the blob is not one of ours.
bool readSummaryBlob(const QByteArray &blob, MessageSummary &summary);

/// As UTF-8. Nearly all of it is ASCII, which goes straight in.
void appendUtf8(QByteArray &to, const QString &text);

/// 64-bit words: id, topic (its lowest bit says whether the subject is an answer's), references.
void appendThreadBlob(QByteArray &to, const ThreadKeys &keys);
ThreadKeys readThreadBlob(QByteArrayView blob);

/// All but the id.
QByteArray operationBlob(const Operation &operation);
std::optional<Operation> readOperationBlob(OperationId id, const QByteArray &blob);
/// Over id and blob: a row that was moved to another id is damaged too.
QByteArray operationChecksum(OperationId id, const QByteArray &blob);
/// The same for the row of a letter.
QByteArray letterBlob(const KeptLetter &letter);
std::optional<KeptLetter> readLetterBlob(LetterId id, const QByteArray &blob);
QByteArray letterChecksum(LetterId id, const QByteArray &blob);

/// Atoms separated by spaces; null if there is none.
QByteArray atomsBlob(const QByteArrayList &atoms);
QByteArrayList readAtomsBlob(const QByteArray &blob);

} // namespace godwit::store
