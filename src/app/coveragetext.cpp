// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coveragetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace godwit::app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(godwit::app::Coverage)
};

QString whatIsHere(const SearchedMail &mail, const QLocale &locale)
{
    const QString total = locale.toString(mail.total), headers = locale.toString(mail.headers);
    if (mail.building) return Texts::tr("The index is being built: %1 of %2 messages").arg(headers, total);
    const bool all = mail.headers >= mail.total;
    if (mail.texts && all && mail.bodies >= mail.total) return Texts::tr("Subjects, senders and texts of all %1 messages").arg(total);
    QString text = all ? Texts::tr("Subjects and senders of all %1 messages").arg(total)
                       : Texts::tr("Subjects and senders of %1 of %2 messages").arg(headers, total);
    if (!mail.texts) return text;
    text += Texts::tr("; ", "between parts of a sentence about what was searched");
    if (mail.bodies == 0) return text + Texts::tr("no texts are on this computer");
    if (mail.since.isValid()) return text + Texts::tr("texts since %1").arg(locale.toString(mail.since, QLocale::ShortFormat));
    return text + Texts::tr("texts of %1").arg(locale.toString(mail.bodies));
}

} // namespace

SearchedMail together(std::span<const Coverage> folders)
{
    SearchedMail mail;
    qint64 since = 0;
    bool known = true;
    for (const Coverage &each : folders) {
        mail.total += each.total;
        mail.headers += std::min(each.headers, each.total);
        mail.bodies += std::min(each.bodies, each.total);
        if (each.bodies >= each.total) continue; // all of it, since ever
        known = known && each.since && each.headers >= each.total;
        since = std::max(since, each.since.value_or(0));
    }
    if (known && since > 0) mail.since = QDateTime::fromSecsSinceEpoch(since).date().addDays(1); // the whole day
    return mail;
}

QString coverageText(const SearchedMail &mail, const QLocale &locale)
{
    QString text = whatIsHere(mail, locale);
    if (mail.asking > 0)
        return text + (mail.asking == 1 ? Texts::tr("; 1 folder is asked on the server…")
                                        : Texts::tr("; %Ln folders are asked on the server…", nullptr, mail.asking));
    if (mail.asked > 0)
        text += mail.asked == 1 ? Texts::tr("; 1 folder was searched on the server")
                                : Texts::tr("; %Ln folders were searched on the server", nullptr, mail.asked);
    text += u'.';
    if (mail.refused == 0) return text;
    const QString refused = mail.refused == 1 ? Texts::tr("1 folder could not be searched on the server: %1")
                                              : Texts::tr("%Ln folders could not be searched on the server: %1", nullptr, mail.refused);
    return text + u' ' + refused.arg(mail.refusal);
}

} // namespace godwit::app
