// SPDX-License-Identifier: GPL-3.0-or-later
// outbox, outbox retry, outbox drop, outbox sent: messages that are still to be sent, or may have been.
#include "cli/command.h"
#include "mail/sendingwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace godwit::cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Cli", text); }

QString stateName(KeptLetter::State state)
{
    switch (state) {
    case KeptLetter::State::Draft: return QStringLiteral("draft");
    case KeptLetter::State::Queued: return QStringLiteral("queued");
    case KeptLetter::State::Sending: return QStringLiteral("sending");
    case KeptLetter::State::Refused: return QStringLiteral("refused");
    case KeptLetter::State::MayHaveBeenSent: return QStringLiteral("may have been sent");
    }
    return {};
}

QList<KeptLetter> lettersOf(Backend &backend)
{
    QList<KeptLetter> letters = backend.reader().letters();
    letters.removeIf(
        [&](const KeptLetter &letter) { return letter.letter.account != backend.account() || letter.state == KeptLetter::State::Draft; });
    return letters;
}

QJsonObject toJson(const KeptLetter &letter)
{
    QJsonArray recipients, delivered, refusals;
    for (const QByteArray &recipient : letter.delivered) delivered.append(QString::fromUtf8(recipient));
    for (const QByteArray &recipient : letter.recipients) recipients.append(QString::fromUtf8(recipient));
    for (const RecipientRefusal &refusal : letter.refusals)
        refusals.append(
            QJsonObject{{QStringLiteral("address"), refusal.address}, {QStringLiteral("serverText"), refusal.error.serverText}});
    return {{QStringLiteral("id"), qint64(toInt(letter.id))},
            {QStringLiteral("state"), stateName(letter.state)},
            {QStringLiteral("subject"), letter.letter.subject},
            {QStringLiteral("messageId"), QString::fromUtf8(letter.letter.messageId)},
            {QStringLiteral("recipients"), recipients},
            {QStringLiteral("delivered"), delivered},
            {QStringLiteral("due"), toIsoDate(letter.dueAt)},
            {QStringLiteral("octets"), qint64(letter.octets)},
            {QStringLiteral("error"), letter.error ? explainSending(letter.error) : QString()},
            {QStringLiteral("refusals"), refusals}};
}

Exit list(const Context &context)
{
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openReaderOnly()) return fail(error);
    QJsonArray array;
    for (const KeptLetter &letter : lettersOf(backend)) {
        const QJsonObject object = toJson(letter);
        array.append(object);
        if (context.json) continue;
        QStringList recipients;
        for (const QByteArray &recipient : letter.recipients) recipients << QString::fromUtf8(recipient);
        const QStringList columns{QString::number(toInt(letter.id)),
                                  stateName(letter.state),
                                  recipients.join(u','),
                                  object.value(QStringLiteral("due")).toString(),
                                  letter.letter.subject,
                                  object.value(QStringLiteral("error")).toString()};
        writeLine(columns.join(u'\t'));
    }
    if (context.json) writeJson(array);
    return Exit::Done;
}

/// It is filed, and marks what it answers, at the next sync, or now if there is a connection.
Exit markSent(Backend &backend, const KeptLetter &letter)
{
    const auto filing = backend.settings().outgoing.filing;
    if (const Error error = backend.write([&](store::Writer &writer) { return writer.letterSent(letter.id, filing); })) return fail(error);
    if (backend.connectAccount() || backend.settle()) writeNote(tr("its copy is filed at the next sync"));
    return Exit::Done;
}

} // namespace

Exit runOutbox(const Context &context)
{
    if (context.words.isEmpty() || context.words == QStringList{QStringLiteral("list")}) return list(context);
    const QString &deed = context.words.first();
    const bool known = deed == QLatin1StringView("retry") || deed == QLatin1StringView("drop") || deed == QLatin1StringView("sent");
    if (!known || context.words.size() != 2)
        return fail(usage(tr("outbox, outbox retry ID, outbox drop ID, or outbox sent ID (see --help)")));
    const auto entry = chosenAccount(context);
    if (!entry) return fail(entry.error());
    Backend backend(context.profile, *entry, context.log);
    if (const Error error = backend.openStore()) return fail(error);
    const QList<KeptLetter> letters = lettersOf(backend);
    const auto letter = std::ranges::find(letters, LetterId{context.words.at(1).toULongLong()}, &KeptLetter::id);
    if (letter == letters.end()) return fail(usage(tr("there is no message \"%1\" in the outbox").arg(context.words.at(1))));
    if (deed == QLatin1StringView("drop")) {
        const Error error = backend.write([&](store::Writer &writer) { return writer.discardLetter(letter->id); });
        return error ? fail(error) : Exit::Done;
    }
    if (deed == QLatin1StringView("sent")) return markSent(backend, *letter);
    if (const Error error = backend.write([&](store::Writer &writer) { return writer.retryLetter(letter->id); })) return fail(error);
    return submitLetter(context, backend, letter->id, true);
}

} // namespace godwit::cli
