// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "mail/plaintext.h"
#include "mime/header.h"

#include <QDateTime>
#include <QTimeZone>
#include <array>
#include <cstdio>

namespace godwit::cli {

Exit exitOf(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::None: return Exit::Done;
    case Kind::Authentication: return Exit::SignInFailed;
    case Kind::No:
    case Kind::Bad:
    case Kind::Storage: return Exit::Refused;
    case Kind::InUse: return Exit::InUse;
    case Kind::Invalid: return Exit::Usage;
    case Kind::Cancelled:
    case Kind::HostNotFound:
    case Kind::Refused:
    case Kind::Network:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::Certificate:
    case Kind::Attack:
    case Kind::Protocol:
    case Kind::ServerUnavailable: return Exit::NoConnection;
    }
    return Exit::Refused;
}

void writeNote(const QString &text)
{
    const QByteArray line = "godwit-cli: " + mime::harmless(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

Exit fail(const Error &error)
{
    const bool plain = error.kind == Error::Kind::Invalid && !error.detail.isEmpty();
    writeNote(plain ? error.detail : explain(error));
    return exitOf(error);
}

void write(const QByteArray &octets) { std::fwrite(octets.constData(), 1, size_t(octets.size()), stdout); }

void writeLog(const QList<ProtocolLine> &lines)
{
    constexpr qsizetype longestLogLine = 2000; // the engine shortens them to half, and says behind that how long they were
    QByteArray text;
    for (const ProtocolLine &line : lines) {
        using Direction = ProtocolLine::Direction;
        const char *mark = line.direction == Direction::Sent ? "C: " : line.direction == Direction::Received ? "S: " : "-- ";
        text += mark + oneLine(QString::fromUtf8(line.text), longestLogLine).toUtf8() + '\n';
    }
    std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
}

void writeLine(const QString &text)
{
    // A tab separates columns; what a stranger wrote was made harmless before it became a column.
    write(text.toUtf8() + '\n');
}

void writeJson(const QJsonArray &array) { write(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n'); }

void writeJson(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    std::fflush(stdout);
}

QString toIsoDate(qint64 seconds)
{
    return seconds == 0 ? QString() : QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC).toString(Qt::ISODate);
}

QString toText(const QList<Address> &addresses)
{
    QStringList parts;
    for (const Address &address : addresses) {
        if (address.name.isEmpty()) parts.append(address.address);
        else if (address.address.isEmpty()) parts.append(address.name);
        else parts.append(QStringLiteral("%1 <%2>").arg(address.name, address.address));
    }
    return mime::harmless(parts.join(QStringLiteral(", ")));
}

QStringList attributeNames(const Folder &folder)
{
    struct Name {
        FolderAttribute attribute;
        const char *name;
    };
    static constexpr std::array names{
        Name{FolderAttribute::NoSelect, "\\Noselect"},           Name{FolderAttribute::NonExistent, "\\NonExistent"},
        Name{FolderAttribute::NoInferiors, "\\Noinferiors"},     Name{FolderAttribute::HasChildren, "\\HasChildren"},
        Name{FolderAttribute::HasNoChildren, "\\HasNoChildren"}, Name{FolderAttribute::Marked, "\\Marked"},
        Name{FolderAttribute::Unmarked, "\\Unmarked"},           Name{FolderAttribute::Remote, "\\Remote"},
    };
    QStringList result;
    for (const Name &each : names)
        if (folder.attributes.testFlag(each.attribute)) result.append(QLatin1StringView(each.name));
    return result;
}

QString specialUse(Role role)
{
    switch (role) {
    case Role::None:
    case Role::Inbox: return {};
    case Role::Drafts: return QStringLiteral("\\Drafts");
    case Role::Sent: return QStringLiteral("\\Sent");
    case Role::Archive: return QStringLiteral("\\Archive");
    case Role::Junk: return QStringLiteral("\\Junk");
    case Role::Trash: return QStringLiteral("\\Trash");
    case Role::All: return QStringLiteral("\\All");
    case Role::Flagged: return QStringLiteral("\\Flagged");
    case Role::Important: return QStringLiteral("\\Important");
    }
    return {};
}

QJsonObject toJson(const Folder &folder)
{
    const QString use = specialUse(folder.role);
    return {
        {QStringLiteral("name"), folder.path},
        {QStringLiteral("mailbox"), QString::fromUtf8(folder.mailbox)},
        {QStringLiteral("delimiter"), folder.delimiter == '\0' ? QJsonValue() : QJsonValue(QString(QLatin1Char(folder.delimiter)))},
        {QStringLiteral("attributes"), QJsonArray::fromStringList(attributeNames(folder))},
        {QStringLiteral("specialUse"), use.isEmpty() ? QJsonValue() : QJsonValue(use)},
        {QStringLiteral("subscribed"), folder.subscribed},
        {QStringLiteral("messages"), folder.countsKnown ? QJsonValue(qint64(folder.total)) : QJsonValue()},
        {QStringLiteral("unseen"), folder.countsKnown ? QJsonValue(qint64(folder.unread)) : QJsonValue()},
    };
}

QStringList toColumns(const MessageSummary &message)
{
    return {QString::number(toInt(message.uid)), QString::fromUtf8(message.flags.toAtoms().join(' ')),
            toIsoDate(message.arrived),          toText(message.from),
            mime::harmless(message.subject),     QString::number(message.size)};
}

QJsonObject toJson(const MessageSummary &message)
{
    QJsonArray flags;
    for (const QByteArray &atom : message.flags.toAtoms()) flags.append(QString::fromUtf8(atom));
    return {
        {QStringLiteral("uid"), qint64(toInt(message.uid))},  {QStringLiteral("flags"), flags},
        {QStringLiteral("date"), toIsoDate(message.arrived)}, {QStringLiteral("from"), toText(message.from)},
        {QStringLiteral("subject"), message.subject},         {QStringLiteral("size"), qint64(message.size)},
        {QStringLiteral("pending"), message.pending},
    };
}

static QString wordFor(Operation::Kind kind)
{
    using Kind = Operation::Kind;
    static const QHash<Kind, QString> words{{Kind::ChangeFlags, QStringLiteral("flag")},
                                            {Kind::Move, QStringLiteral("move")},
                                            {Kind::Copy, QStringLiteral("copy")},
                                            {Kind::Expunge, QStringLiteral("delete")},
                                            {Kind::Append, QStringLiteral("append")},
                                            {Kind::CreateFolder, QStringLiteral("create")},
                                            {Kind::RenameFolder, QStringLiteral("rename")},
                                            {Kind::DeleteFolder, QStringLiteral("remove")},
                                            {Kind::Subscribe, QStringLiteral("subscribe")},
                                            {Kind::Unsubscribe, QStringLiteral("unsubscribe")},
                                            {Kind::SaveDraft, QStringLiteral("draft")},
                                            {Kind::MoveAcross, QStringLiteral("move across")},
                                            {Kind::CopyAcross, QStringLiteral("copy across")}};
    return words.value(kind);
}

QJsonObject toJson(const Operation &operation)
{
    static constexpr std::array states{"queued", "sent", "refused", "parked", "mayHaveHappened"};
    return {
        {QStringLiteral("id"), qint64(operation.id)},
        {QStringLiteral("kind"), wordFor(operation.kind)},
        {QStringLiteral("state"), QLatin1StringView(states.at(std::size_t(operation.state)))},
        {QStringLiteral("mailbox"), QString::fromUtf8(operation.mailbox)},
        {QStringLiteral("uids"), QString::fromLatin1(operation.uids.toWire())},
        {QStringLiteral("target"), QString::fromUtf8(operation.target)},
    };
}

} // namespace godwit::cli
