// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spellinglanguages.h"

#include <QFile>
#include <QSaveFile>
#include <algorithm>

namespace godwit::app {

namespace {

constexpr qsizetype most = 5'000, longest = 320; // RFC 3696, 3

QString plain(const Address &address) { return address.address.trimmed().toLower(); }

bool isKept(const QString &address)
{
    return address.contains(u'@') && address.size() <= longest && std::ranges::none_of(address, [](QChar c) { return c.isSpace(); });
}

} // namespace

SpellingLanguages::SpellingLanguages(const QString &file) : m_file(file)
{
    m_pool.setMaxThreadCount(1);
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) return;
    for (const QString &line : QString::fromUtf8(input.read(most * longest)).split(u'\n')) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.size() > 1 && isKept(words.first()) && m_languages.size() < most) m_languages.insert(words.first(), words.sliced(1));
    }
}

SpellingLanguages::~SpellingLanguages() { m_pool.waitForDone(); }

QStringList SpellingLanguages::of(const QList<Address> &recipients) const
{
    for (const Address &recipient : recipients)
        if (const QStringList languages = m_languages.value(plain(recipient)); !languages.isEmpty()) return languages;
    return {};
}

void SpellingLanguages::remember(const QList<Address> &recipients, const QStringList &languages)
{
    const auto before = m_languages;
    for (const Address &recipient : recipients) {
        const QString address = plain(recipient);
        if (languages.isEmpty()) m_languages.remove(address);
        else if (isKept(address) && (m_languages.size() < most || m_languages.contains(address))) m_languages.insert(address, languages);
    }
    if (m_languages == before) return;
    QStringList lines;
    for (const auto &[address, some] : m_languages.asKeyValueRange()) lines << address + u' ' + some.join(u' ');
    lines.sort();
    m_pool.start([file = m_file, text = (lines.join(u'\n') + u'\n').toUtf8()] {
        QSaveFile output(file);
        if (!output.open(QIODevice::WriteOnly)) return;
        output.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (output.write(text) == text.size()) output.commit();
    });
}

} // namespace godwit::app
