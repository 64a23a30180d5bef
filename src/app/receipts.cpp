// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receipts.h"

#include <QDateTime>
#include <algorithm>

namespace godwit::app {

namespace {

QByteArray askedKeyword() { return QByteArrayLiteral("$MDNSent"); }

QString senderOf(const mime::Document &document)
{
    const QList<Address> &from = document.summary.from;
    return from.size() == 1 ? from.first().address : QString();
}

} // namespace

std::optional<Receipts::Question> Receipts::question(const mime::Document &document, const FlagSet &flags, const Folder &folder,
                                                     const QList<mime::OwnAddress> &own) const
{
    if (document.receiptTo.isEmpty() || flags.contains(askedKeyword())) return std::nullopt;
    if (folder.role == Role::Sent || folder.role == Role::Drafts || folder.role == Role::Junk || folder.role == Role::Trash)
        return std::nullopt;
    const QString sender = senderOf(document);
    const auto isSender = [&](const mime::OwnAddress &each) { return each.identity.address.compare(sender, Qt::CaseInsensitive) == 0; };
    if (m_never.contains(sender) || std::ranges::any_of(own, isSender)) return std::nullopt;
    const QString who = document.receiptTo.first().address;
    return Question{who, document.receiptTo.size() > 1 || who.compare(sender, Qt::CaseInsensitive) != 0};
}

/// "No" is remembered on the server as well: other programs of the person need not ask again.
void Receipts::decide(const mime::Document &document, const Folder &folder, MessageKey message, const QList<mime::OwnAddress> &own,
                      ReceiptAnswer answer, bool hideTimeZone)
{
    if (answer == ReceiptAnswer::Never) m_never.add({senderOf(document)});
    if (answer == ReceiptAnswer::Send) {
        mime::AnswerContext context;
        context.own = own;
        const auto reader = mime::addressedAs(document, context);
        if (!reader) return;
        const QDateTime now = QDateTime::currentDateTime();
        const auto receipt = mime::writeReceipt(document, {reader->identity.name, reader->identity.address}, reader->account,
                                                now.toSecsSinceEpoch(), hideTimeZone ? 0 : now.offsetFromUtc());
        if (!receipt) return Q_EMIT failed(receipt.error());
        Q_EMIT receiptWanted(*receipt);
    }
    Q_EMIT wishedByItself(wish::ChangeFlags{folder.id, {message}, FlagSet({}, {askedKeyword()}), {}});
}

} // namespace godwit::app
