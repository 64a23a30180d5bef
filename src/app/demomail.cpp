// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demomail.h"

#include "app/preferencesfile.h"
#include "app/profile/accounts.h"
#include "imap/mailboxname.h"
#include "mime/reader.h"
#include "store/writer.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace godwit::app {

namespace {

constexpr UidValidity demoValidity{1};
constexpr qint64 day = 24 * 3600; ///< s

Role roleOf(const QString &path)
{
    static const QHash<QString, Role> roles{{QStringLiteral("INBOX"), Role::Inbox}, {QStringLiteral("Drafts"), Role::Drafts},
                                            {QStringLiteral("Sent"), Role::Sent},   {QStringLiteral("Junk"), Role::Junk},
                                            {QStringLiteral("Trash"), Role::Trash}, {QStringLiteral("Archive"), Role::Archive}};
    return roles.value(path, Role::None);
}

/// The same message, so many days later.
QByteArray moved(QByteArrayView raw, qint64 days)
{
    static constexpr QByteArrayView name = "Date: ";
    const qsizetype from = raw.indexOf(name) + name.size(), to = raw.indexOf("\r\n", from);
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(raw.sliced(from, to - from)), Qt::RFC2822Date).addDays(days);
    return raw.first(from).toByteArray() + date.toString(Qt::RFC2822Date).toLatin1() + raw.sliced(to).toByteArray();
}

struct DemoMessage {
    MessageSummary summary;
    QByteArray raw;
};

/// `row`: arrived, flags, octets (resources/demo/write_mailbox.py).
DemoMessage read(const QJsonArray &row, Uid uid, QByteArrayView octets, qint64 days)
{
    DemoMessage message;
    message.raw = moved(octets, days);
    if (const auto document = mime::readMessage(message.raw)) {
        message.summary = document->summary;
        message.summary.structure = std::make_shared<const Part>(document->structure);
        message.summary.preview = document->plainText().left(200).simplified();
    }
    message.summary.uid = uid;
    message.summary.size = static_cast<std::uint64_t>(message.raw.size());
    message.summary.arrived = row.at(0).toInteger() + days * day;
    message.summary.headersKnown = true;
    for (const QJsonValue &flag : row.at(1).toArray()) message.summary.flags.add(flag.toString().toLatin1());
    return message;
}

FolderFlags usualFlags()
{
    const FlagSet system(Flag::Seen | Flag::Answered | Flag::Flagged | Flag::Deleted | Flag::Draft);
    return {.folder = {}, .known = system, .permanent = system, .newKeywords = true, .readOnly = false};
}

std::expected<void, Error> fillFolder(store::Writer &writer, FolderId folder, const std::vector<DemoMessage> &messages)
{
    const Uid next{static_cast<std::uint32_t>(messages.size()) + 1};
    const auto opened = writer.openFolderState(folder, {.uidValidity = demoValidity,
                                                        .uidNext = next,
                                                        .exists = static_cast<std::uint32_t>(messages.size()),
                                                        .highestModSeq = 0,
                                                        .flags = usualFlags()});
    if (!opened) return std::unexpected(opened.error());
    std::vector<MessageSummary> summaries;
    UidSet all;
    for (const DemoMessage &message : messages) {
        summaries.push_back(message.summary);
        all.add(message.summary.uid);
    }
    if (const auto known = writer.applyUids(folder, all, {}); !known) return std::unexpected(known.error());
    if (const auto headers = writer.applyMessages(folder, summaries); !headers) return std::unexpected(headers.error());
    for (const DemoMessage &message : messages)
        if (const auto body = writer.putBody(folder, message.summary.uid, message.raw); !body) return std::unexpected(body.error());
    if (const auto level = writer.markLevel(folder, next, 0); !level) return std::unexpected(level.error());
    return {};
}

std::vector<store::FolderListing> listings(const QJsonArray &folders)
{
    std::vector<store::FolderListing> listed;
    for (const QJsonValue &value : folders) {
        const QString path = value[QLatin1String("path")].toString();
        const Role role = roleOf(path);
        listed.push_back({.mailbox = imap::encodeMailboxName(path, false),
                          .path = path,
                          .delimiter = '/',
                          .attributes = role == Role::None ? FolderAttributes() : FolderAttributes(FolderAttribute::SpecialUse),
                          .role = role,
                          .space = path.startsWith(u"Public/") ? NamespaceKind::Shared : NamespaceKind::Personal,
                          .subscribed = value[QLatin1String("subscribed")].toBool()});
    }
    return listed;
}

std::expected<AccountId, Error> makeAccount(const Profile &profile)
{
    Account account;
    account.name = QStringLiteral("Demo");
    account.address = QStringLiteral("anna@example.org");
    account.host = QStringLiteral("demo.invalid"); // RFC 2606: no such host, ever
    account.user = QStringLiteral("anna");
    account.identities = {{.name = QStringLiteral("Anna Lindqvist"), .address = account.address, .replyTo = {}, .signature = {}}};
    auto accounts = Accounts::load(profile.accountsFile());
    if (!accounts) return std::unexpected(accounts.error());
    const auto entry = accounts->add(account, QStringLiteral("echo demo")); // nobody is asked for a password
    if (!entry) return std::unexpected(entry.error());
    return entry->account.id;
}

} // namespace

std::expected<std::unique_ptr<DemoMail>, Error> DemoMail::make(QDate today)
{
    std::unique_ptr<DemoMail> demo(new DemoMail);
    if (!demo->m_directory.isValid()) return std::unexpected(Error{Error::Kind::Storage, {}, {}, demo->m_directory.errorString()});
    if (auto filled = demo->fill(today); !filled) return std::unexpected(filled.error());
    return demo;
}

std::expected<void, Error> DemoMail::fill(QDate today)
{
    if (const auto prepared = m_profile.prepare(); !prepared) return std::unexpected(prepared.error());
    const auto account = makeAccount(m_profile);
    if (!account) return std::unexpected(account.error());
    Preferences preferences;
    preferences.offline = true;
    preferences.notify = false;
    if (const Error error = writePreferences(m_profile.settingsFile(), preferences)) return std::unexpected(error);

    QFile file(QStringLiteral(":/demo/mailbox"));
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(Error{Error::Kind::Storage, {}, {}, file.errorString()});
    const QJsonObject top = QJsonDocument::fromJson(file.readLine()).object();
    const QByteArray content = file.readAll();
    const QJsonArray folders = top[QLatin1String("folders")].toArray();
    const qint64 days = QDate::fromString(top[QLatin1String("day")].toString(), Qt::ISODate).daysTo(today);

    auto writer = store::Writer::open(m_profile.paths());
    if (!writer) return std::unexpected(writer.error());
    if (const auto listed = (*writer)->setFolders(*account, listings(folders)); !listed) return std::unexpected(listed.error());
    qsizetype offset = 0;
    for (const QJsonValue &folder : folders) {
        const QJsonArray rows = folder[QLatin1String("messages")].toArray();
        std::vector<DemoMessage> messages;
        for (const QJsonValue &row : rows) {
            const qsizetype octets = row.toArray().at(2).toInteger();
            const Uid uid{static_cast<std::uint32_t>(messages.size()) + 1};
            messages.push_back(read(row.toArray(), uid, QByteArrayView(content).sliced(offset, octets), days));
            offset += octets;
        }
        const FolderId id = (*writer)->folderOf(*account, imap::encodeMailboxName(folder[QLatin1String("path")].toString(), false));
        if (auto filled = fillFolder(**writer, id, messages); !filled) return filled;
    }
    return {};
}

QString DemoMail::notice()
{
    return tr(
        "This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.");
}

} // namespace godwit::app
