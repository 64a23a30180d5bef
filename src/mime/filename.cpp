// SPDX-License-Identifier: GPL-3.0-or-later
// Names of files as strangers propose them (WIRE: names).
#include "mime/header.h"
#include "mime/reader.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace godwit::mime {

namespace {

constexpr qsizetype maxOctets = 200;
constexpr qsizetype maxExtension = 24; // with its dot

// Devices of Windows, with whatever extension.
bool isDevice(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 6> names{QLatin1StringView("con"),    QLatin1StringView("prn"),
                                                            QLatin1StringView("aux"),    QLatin1StringView("nul"),
                                                            QLatin1StringView("conin$"), QLatin1StringView("conout$")};
    const QString stem = name.section(u'.', 0, 0).trimmed().toLower();
    const bool port = stem.size() == 4 && (stem.startsWith(QLatin1StringView("com")) || stem.startsWith(QLatin1StringView("lpt"))) &&
                      QStringView(u"0123456789¹²³").contains(stem[3]);
    return port || std::ranges::any_of(names, [&](QLatin1StringView device) { return stem == device; });
}

QChar replaced(QChar c) { return QStringView(u"<>:\"|?*").contains(c) ? QChar(u'_') : c; }

bool isInvisible(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200B && u <= 0x200F) || u == 0x061C || (u >= 0x2060 && u <= 0x2064) || u == 0x00AD || u == 0x180E || u == 0x3164 ||
           u == 0x115F;
}

// Cuts the middle out, so that the extension stays in sight. Never inside a character.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= maxOctets) return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasExtension = dot > 0 && QStringView(name).sliced(dot).toUtf8().size() <= maxExtension;
    const QString extension = hasExtension ? name.sliced(dot) : QString();
    const qsizetype room = maxOctets - 3 - extension.toUtf8().size();
    QString stem = (hasExtension ? name.first(dot) : name).left(room);
    while (stem.toUtf8().size() > room) stem.chop(1);
    if (!stem.isEmpty() && stem.back().isHighSurrogate()) stem.chop(1);
    return stem.trimmed() + u'…' + extension;
}

} // namespace

QString safeFileName(const QString &untrusted)
{
    QString name = harmless(QStringView(untrusted).right(8'000)).normalized(QString::NormalizationForm_C);
    name = name.sliced(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    QString clean;
    for (const QChar c : std::as_const(name)) {
        if (!isInvisible(c)) clean += replaced(c);
    }
    clean = clean.simplified();
    while (clean.endsWith(u'.') || clean.endsWith(u' ')) // Windows drops them, and with them what was seen
        clean.chop(1);
    if (clean.startsWith(u'.') || clean.startsWith(u'-') || clean.startsWith(u'~')) // hidden; an option; a home
        clean[0] = u'_';
    if (isDevice(clean)) clean.prepend(u'_');
    if (clean.isEmpty() || std::ranges::all_of(clean, [](QChar c) { return c == u'_'; }))
        return QCoreApplication::translate("Reader", "attachment");
    return shortened(clean);
}

} // namespace godwit::mime
