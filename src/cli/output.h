// SPDX-License-Identifier: GPL-3.0-or-later
// What godwit-cli says: results on stdout, one line per error on stderr, a number to the shell.
#pragma once

#include "mail/account.h"
#include "mail/changeset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace godwit::cli {

enum class Exit : int { Done = 0, Refused = 1, Usage = 2, NoConnection = 3, SignInFailed = 4, InUse = 5 };

Exit exitOf(const Error &error);
/// One line on stderr; the status that belongs to it.
Exit fail(const Error &error);

void writeNote(const QString &text);        ///< to stderr, one line: what is not as it should be, and is no failure
void write(const QByteArray &octets);      ///< to stdout, as they are
void writeLog(const QList<ProtocolLine> &lines); ///< to stderr, one line each
void writeLine(const QString &text);       ///< to stdout; control characters made harmless
void writeJson(const QJsonArray &array);   ///< one line
void writeJson(const QJsonObject &object); ///< one line, flushed

QJsonObject toJson(const Folder &folder);
QJsonObject toJson(const MessageSummary &message);
QJsonObject toJson(const Operation &operation);
QString toText(const QList<Address> &addresses);
QStringList toColumns(const MessageSummary &message); ///< UID, flags, date, sender, subject, octets: a row of `list`
QString toIsoDate(qint64 seconds); ///< UTC; empty for 0
QStringList attributeNames(const Folder &folder);
QString specialUse(Role role); ///< RFC 6154's attribute, or empty

} // namespace godwit::cli
