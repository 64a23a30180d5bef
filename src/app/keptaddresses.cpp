// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keptaddresses.h"

#include <QFile>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace godwit::app {

namespace {

constexpr qsizetype most = 10'000, longest = 320; // RFC 3696, 3

QString plain(const QString &address) { return address.trimmed().toLower(); }

bool isAddress(const QString &address)
{
    const bool harmless = std::ranges::none_of(address, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return harmless && address.indexOf(u'@') > 0 && !address.endsWith(u'@') && address.size() <= longest;
}

} // namespace

KeptAddresses::KeptAddresses(const QString &file) : m_file(file)
{
    m_pool.setMaxThreadCount(1);
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) return;
    for (const QString &line : QString::fromUtf8(input.read(most * longest)).split(u'\n'))
        if (const QString address = plain(line); isAddress(address) && m_addresses.size() < most) m_addresses << address;
    m_addresses.sort();
    m_addresses.removeDuplicates();
}

KeptAddresses::~KeptAddresses() { m_pool.waitForDone(); }

bool KeptAddresses::contains(const QString &address) const { return std::ranges::binary_search(m_addresses, plain(address)); }

void KeptAddresses::add(const QStringList &addresses)
{
    const qsizetype before = m_addresses.size();
    for (const QString &address : addresses) {
        const QString wanted = plain(address);
        if (isAddress(wanted) && !contains(wanted) && m_addresses.size() < most)
            m_addresses.insert(std::ranges::lower_bound(m_addresses, wanted), wanted);
    }
    if (m_addresses.size() > before) save();
}

void KeptAddresses::remove(const QStringList &addresses)
{
    QSet<QString> unwanted;
    for (const QString &address : addresses) unwanted.insert(plain(address));
    if (m_addresses.removeIf([&unwanted](const QString &address) { return unwanted.contains(address); }) > 0) save();
}

void KeptAddresses::save()
{
    m_pool.start([file = m_file, text = (m_addresses.join(u'\n') + u'\n').toUtf8()] {
        QSaveFile output(file);
        if (!output.open(QIODevice::WriteOnly)) return;
        output.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (output.write(text) == text.size()) output.commit();
    });
}

} // namespace godwit::app
