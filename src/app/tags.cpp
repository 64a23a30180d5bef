// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tags.h"

#include "imap/mailboxname.h"

#include <QDateTime>
#include <QFile>
#include <QSaveFile>

namespace godwit::app {

Tags::Tags(QString file, models::TagModel *model, std::function<InquiryId()> nextId, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_model(model), m_nextId(std::move(nextId))
{
    m_writing.setMaxThreadCount(1);
    m_model->setCodec([](const QByteArray &keyword) { return imap::decodeMailboxName(keyword, false); },
                      [](const QString &name) { return imap::encodeMailboxName(name, false); });
    load();
    connect(m_model, &models::TagModel::changed, this, [this] {
        save();
        for (const AccountId account : std::as_const(m_keeping)) ask(account);
    });
}

Tags::~Tags() { m_writing.waitForDone(); }

/// A file that makes no sense is kept beside. Nobody is told: names can be given again, messages keep their keywords.
void Tags::load()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) return;
    const auto tags = tagsFromJson(file.read(1024 * 1024));
    file.close();
    if (tags) m_model->apply(mergedTags(*tags, usualTags()));
    else file.rename(m_file + QStringLiteral(".damaged-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmss")));
}

void Tags::save()
{
    m_writing.start([this, file = m_file, json = tagsToJson(m_model->tags())] {
        QSaveFile out(file);
        if (out.open(QIODevice::WriteOnly) && out.write(json) == json.size() && out.commit()) return;
        Error error;
        error.kind = Error::Kind::Storage;
        error.detail = file + QStringLiteral(": ") + out.errorString();
        Q_EMIT failed(error);
    });
}

void Tags::statusChanged(const AccountStatus &status)
{
    if (status.state == AccountStatus::State::Offline || status.state == AccountStatus::State::Failed) m_asked.remove(status.account);
    if (status.state != AccountStatus::State::UpToDate || m_asked.contains(status.account)) return;
    m_asked.insert(status.account);
    ask(status.account);
}

/// Each time as the server has it now: another computer may have changed it meanwhile.
void Tags::ask(AccountId account)
{
    if (m_reading.key(account, InquiryId{}) != InquiryId{}) return; // what is changed until it is answered goes along
    const InquiryId id = m_nextId();
    m_reading.insert(id, account);
    Q_EMIT inquiryWanted(account, id, inquiry::Metadata{{}, {entry}});
}

void Tags::answered(InquiryId id, const Answer &answer)
{
    const auto asked = m_reading.constFind(id);
    if (asked == m_reading.constEnd()) return;
    const AccountId account = *asked;
    m_reading.erase(asked);
    const auto *values = std::get_if<QList<MetadataValue>>(&answer.value);
    if (answer.error || !values) return; // the server keeps none, or not now
    m_keeping.insert(account);
    const QByteArray theirs = values->isEmpty() ? QByteArray() : values->first().value.value_or(QByteArray());
    const QList<Tag> ours = m_model->tags(), known = tagsFromJson(theirs).value_or(QList<Tag>());
    const QList<Tag> merged = mergedTags(ours, known);
    if (merged != ours) {
        m_model->apply(merged);
        save();
    }
    const bool anyChanged = std::ranges::any_of(merged, [](const Tag &tag) { return tag.changed > 0; });
    const QByteArray json = tagsToJson(merged);
    if (anyChanged && mergedTags(known, merged) != known) // its answer tells nobody anything
        Q_EMIT inquiryWanted(account, m_nextId(), inquiry::SetMetadata{{}, {{entry, json}}});
}

} // namespace godwit::app
