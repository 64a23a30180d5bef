// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headertext.h"

#include "mail/domain.h"
#include "mail/plaintext.h"
#include "ui/peopletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace godwit::ui {

namespace {

struct HeaderText { // the context of the translations
    Q_DECLARE_TR_FUNCTIONS(godwit::ui::HeaderText)
};

} // namespace

QString sentText(const MessageSummary &summary)
{
    const qint64 seconds = summary.sent != 0 ? summary.sent : summary.arrived;
    if (seconds == 0) return HeaderText::tr("(no date)");
    const QDateTime sent = QDateTime::fromSecsSinceEpoch(seconds);
    const QLocale locale;
    return HeaderText::tr("%1, %2").arg(locale.toString(sent.date(), QLocale::LongFormat),
                                        locale.toString(sent.time(), QLocale::ShortFormat));
}

QString verificationText(const Verification &verification)
{
    if (verification.verdict != Verification::Verdict::Verified) return {};
    return HeaderText::tr("verified by %1").arg(isolated(organisation(verification.by), 100));
}

QString detailsText(const MessageSummary &summary, const mime::Document *document, const QSet<QString> &own)
{
    QStringList parts{recipientsText(summary, own), sentText(summary)};
    if (document) parts << verificationText(document->verification);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QStringList warningsOf(const MessageSummary &summary, const mime::Document *document)
{
    QStringList texts;
    for (const SenderDoubt &doubt : judgeSender(summary, document ? document->sender : SenderFacts{}))
        if (doubt.isWarning() && texts.size() < 5) texts << explain(doubt);
    if (document && document->verification.verdict == Verification::Verdict::Failed) {
        const QString from = summary.from.isEmpty() ? QString() : domainOf(summary.from.first().address);
        texts << HeaderText::tr("%1 found that this message does not come from %2: it may be forged.")
                     .arg(isolated(organisation(document->verification.by), 100), isolated(from, 100));
    }
    return texts;
}

QStringList factsOf(const MessageSummary &summary, const mime::Document *document)
{
    QStringList texts;
    for (const SenderDoubt &doubt : judgeSender(summary, document ? document->sender : SenderFacts{}))
        if (!doubt.isWarning() && texts.size() < 3) texts << explain(doubt);
    if (!document) return texts;
    if (!document->receiptTo.isEmpty()) texts << HeaderText::tr("The sender asks for a receipt. None is sent unless you say so.");
    return texts;
}

} // namespace godwit::ui
