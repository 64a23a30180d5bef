// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to a server beside synchronising: what it is, who may do what, how full it is, what it keeps for a folder.
#include "engine/accountworker.h"
#include "imap/commands/access.h"
#include "imap/commands/connection.h"
#include "imap/commands/mailboxes.h"
#include "imap/commands/metadata.h"
#include "imap/extensions.h"

namespace godwit::engine {

namespace {

Answer notOffered(const QString &what)
{
    Error error;
    error.kind = Error::Kind::Invalid;
    error.detail = what;
    return {error, {}};
}

/// A handler that keeps the answers of one kind.
template <class Data> Connection::DataHandler into(std::vector<Data> &kept)
{
    return [&kept](imap::Response &response) {
        if (auto *data = std::get_if<Data>(&response)) kept.push_back(std::move(*data));
    };
}

QList<QuotaInfo> toQuotas(const std::vector<imap::QuotaData> &answers)
{
    QList<QuotaInfo> list;
    for (const imap::QuotaData &data : answers)
        for (const imap::QuotaResource &resource : data.resources)
            list.append({QString::fromUtf8(data.root), resource.name, resource.usage, resource.limit});
    return list;
}

QList<NamespaceInfo> toNamespaces(const imap::NamespaceData &data)
{
    QList<NamespaceInfo> list;
    const auto add = [&list](NamespaceKind kind, const std::vector<imap::Namespace> &spaces) {
        for (const imap::Namespace &space : spaces) list.append({kind, QString::fromUtf8(space.prefix), space.delimiter});
    };
    add(NamespaceKind::Personal, data.personal);
    add(NamespaceKind::OtherUsers, data.otherUsers);
    add(NamespaceKind::Shared, data.shared);
    return list;
}

QList<CapabilityInfo> toCapabilities(const QByteArrayList &offered, const QByteArrayList &switchedOff)
{
    QList<CapabilityInfo> list;
    const auto add = [&list](const QByteArray &name, std::optional<CapabilityInfo::Use> use) {
        const imap::Extension *known = imap::extensionOf(name);
        if (!use) use = !known ? CapabilityInfo::Use::Unknown : known->used ? CapabilityInfo::Use::Used : CapabilityInfo::Use::Usable;
        list.append({name, *use, known ? QString::fromLatin1(known->reference) : QString()});
    };
    for (const QByteArray &name : offered) add(name, std::nullopt);
    for (const QByteArray &name : switchedOff) add(name, CapabilityInfo::Use::SwitchedOff);
    return list;
}

/// The rights of RFC 4314 that these letters give.
QByteArray spelt(QByteArrayView rights, bool modern)
{
    QByteArray letters;
    for (const char right : {'l', 'r', 's', 'w', 'i', 'p', 'k', 'x', 't', 'e', 'a'})
        if (imap::grants(rights, right, modern)) letters.append(right);
    return letters;
}

} // namespace

void AccountWorker::ask(InquiryId id, const Inquiry &inquiry)
{
    m_questions.push_back({id, inquiry});
    wake();
}

QCoro::Task<Error> AccountWorker::answerNext()
{
    const Question question = std::move(m_questions.front());
    m_questions.pop_front();
    const Answer answer = co_await std::visit([this](auto asked) { return this->answer(std::move(asked)); }, question.inquiry);
    Q_EMIT answered(question.id, answer);
    co_return isConnectionError(answer.error) ? answer.error : Error{};
}

bool AccountWorker::offers(QByteArrayView capability) const { return m_connection->session().capabilities().has(capability); }

QCoro::Task<Answer> AccountWorker::answer(inquiry::Server)
{
    ServerInfo info{.host = m_account.host,
                    .port = m_account.port,
                    .greeting = QString::fromUtf8(m_connection->greeting()),
                    .id = {},
                    .capabilities = toCapabilities(m_connection->session().capabilities().names(), m_account.disabledCapabilities),
                    .tls = m_connection->tls(),
                    .namespaces = {},
                    .quotas = {},
                    .connections = 1 + m_watchers.connections()};
    std::vector<imap::IdData> ids;
    std::vector<imap::NamespaceData> spaces;
    std::vector<imap::QuotaData> quotas;
    // A server that refuses one of these is described without it; only a lost connection is an error.
    Error lost;
    const auto note = [&](const Outcome &outcome) {
        if (isConnectionError(outcome.error)) lost = outcome.error;
    };
    if (offers("ID")) note(co_await m_connection->run(imap::commands::id({{"name", "Godwit"}, {"version", GODWIT_VERSION}}), into(ids)));
    if (!lost && offers("NAMESPACE")) note(co_await m_connection->run(imap::commands::namespaces(), into(spaces)));
    if (!lost && offers("QUOTA")) note(co_await m_connection->run(imap::commands::getQuotaRoot("INBOX"), into(quotas)));
    if (lost) co_return {lost, {}};
    for (const imap::IdData &data : ids)
        for (const auto &[name, value] : data.fields) info.id.append({QString::fromUtf8(name), QString::fromUtf8(value)});
    for (const imap::NamespaceData &data : spaces) info.namespaces += toNamespaces(data);
    info.quotas = toQuotas(quotas);
    co_return {{}, info};
}

QCoro::Task<Answer> AccountWorker::answer(inquiry::Quota quota)
{
    if (!offers("QUOTA")) co_return notOffered(tr("This server does not tell how full a mailbox is."));
    std::vector<imap::QuotaData> answers;
    const Outcome outcome = co_await m_connection->run(imap::commands::getQuotaRoot(quota.mailbox), into(answers));
    if (outcome.error) co_return {outcome.error, {}};
    co_return {{}, toQuotas(answers)};
}

/// What it does not tell, or refuses to, is left out: only a lost connection is an error.
QCoro::Task<Answer> AccountWorker::answer(inquiry::Facts asked)
{
    FolderFacts facts{
        .rights = {}, .size = {}, .expungesSingly = offers("UIDPLUS"), .keepsRoles = offers("METADATA") && offers("SPECIAL-USE")};
    if (offers("ACL")) {
        std::vector<imap::MyRightsData> own;
        const Outcome outcome = co_await m_connection->run(imap::commands::myRights(asked.mailbox), into(own));
        if (isConnectionError(outcome.error)) co_return {outcome.error, {}};
        if (!outcome.error && !own.empty()) facts.rights = spelt(own.back().rights, offers("RIGHTS="));
    }
    if (asked.withSize && offers("STATUS=SIZE")) {
        std::vector<imap::StatusData> counts;
        const Outcome outcome = co_await m_connection->run(imap::commands::status(asked.mailbox, {"SIZE"}), into(counts));
        if (isConnectionError(outcome.error)) co_return {outcome.error, {}};
        for (const imap::StatusData &data : counts)
            if (data.size) facts.size = data.size;
    }
    co_return {{}, facts};
}

QCoro::Task<Answer> AccountWorker::answer(inquiry::Rights rights)
{
    if (!offers("ACL")) co_return notOffered(tr("This server keeps no rights for folders."));
    std::vector<imap::MyRightsData> own;
    std::vector<imap::AclData> lists;
    const Outcome outcome = co_await m_connection->run(imap::commands::myRights(rights.mailbox), into(own));
    if (outcome.error) co_return {outcome.error, {}};
    FolderRights answer;
    if (!own.empty()) answer.own = own.back().rights;
    if (!answer.own.contains('a')) co_return {{}, answer}; // only who may change rights may see them all (RFC 4314, 4)
    const Outcome all = co_await m_connection->run(imap::commands::getAcl(rights.mailbox), into(lists));
    if (all.error) co_return {all.error, {}};
    for (const imap::AclData &data : lists)
        for (const imap::AclEntry &entry : data.entries) answer.entries.append({entry.identifier, entry.rights});
    co_return {{}, answer};
}

QCoro::Task<Answer> AccountWorker::answer(inquiry::SetRights change)
{
    if (!offers("ACL")) co_return notOffered(tr("This server keeps no rights for folders."));
    auto command = change.rights.isEmpty()
                       ? imap::commands::deleteAcl(change.mailbox, change.identifier)
                       : imap::commands::setAcl(change.mailbox, change.identifier, imap::RightsChange::Replace, change.rights);
    const Outcome outcome = co_await m_connection->run(std::move(command));
    if (outcome.error) co_return {outcome.error, {}};
    co_return co_await answer(inquiry::Rights{change.mailbox});
}

QCoro::Task<Answer> AccountWorker::answer(inquiry::Metadata metadata)
{
    const bool server = metadata.mailbox.isEmpty() && offers("METADATA-SERVER");
    if (!offers("METADATA") && !server) co_return notOffered(tr("This server keeps no notes for folders (METADATA)."));
    std::vector<imap::MetadataData> answers;
    const Outcome outcome = co_await m_connection->run(imap::commands::getMetadata(metadata.mailbox, metadata.entries), into(answers));
    if (outcome.error) co_return {outcome.error, {}};
    QList<MetadataValue> values;
    for (const QByteArray &entry : metadata.entries) values.append({entry, std::nullopt});
    for (const imap::MetadataData &data : answers) {
        for (const imap::MetadataEntry &entry : data.entries) {
            const auto asked = std::ranges::find_if(
                values, [&](const MetadataValue &value) { return value.entry.compare(entry.name, Qt::CaseInsensitive) == 0; });
            MetadataValue &value = asked != values.end() ? *asked : values.emplace_back(MetadataValue{entry.name, {}});
            if (!entry.value.isNil()) value.value = entry.value.bytes();
        }
    }
    co_return {{}, values};
}

QCoro::Task<Answer> AccountWorker::answer(inquiry::SetMetadata change)
{
    if (!offers("METADATA") && !offers("METADATA-SERVER")) co_return notOffered(tr("This server keeps no notes for folders (METADATA)."));
    std::vector<std::pair<QByteArray, QByteArray>> values;
    QByteArrayList entries;
    for (const MetadataValue &value : change.values) {
        values.emplace_back(value.entry, value.value ? (value.value->isNull() ? QByteArray("") : *value.value) : QByteArray());
        entries.append(value.entry);
    }
    const Outcome outcome = co_await m_connection->run(imap::commands::setMetadata(change.mailbox, values));
    if (outcome.error) co_return {outcome.error, {}};
    co_return co_await answer(inquiry::Metadata{change.mailbox, entries});
}

} // namespace godwit::engine
