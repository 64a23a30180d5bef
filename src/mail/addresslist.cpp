// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/addresslist.h"

#include "mail/domain.h"
#include "mail/plaintext.h"
#include "mail/sender.h"

#include <QCoreApplication>

#include <algorithm>

namespace godwit {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(godwit::AddressList)
};

/// One pass over the text: what separates, what is quoted, what stands in angle brackets.
class AddressParser
{
public:
    explicit AddressParser(QStringView text) : m_text(text) {}

    QList<Address> run()
    {
        while (m_at < m_text.size()) step();
        finish();
        return m_found;
    }

private:
    void step()
    {
        const QChar c = m_text[m_at++];
        if (c == u'"' && !m_inBrackets && !m_address.isEmpty()) finish();
        if (c == u'"') return quoted();
        if (c == u'(' && !m_inBrackets && (m_plain.isEmpty() || m_plain.back().isSpace())) return comment();
        if (m_inBrackets) {
            if (c == u'>') m_inBrackets = false;
            else m_address += c;
            return;
        }
        if (!m_address.isEmpty() && !c.isSpace() && c != u',' && c != u';') finish(); // "A <a@b> B <c@d>": somebody forgot a comma
        if (c == u'<') {
            m_inBrackets = true;
        } else if (c == u':' && isGroupName()) {
            m_plain.clear();
        } else if (c == u',' || c == u';' || c == u'\n' || c == u'\r') {
            finish();
        } else {
            m_plain += c;
        }
    }

    /// "Ferns: a@b, c@d;": a colon may stand in no address. "mailto:" is one that people copy along.
    bool isGroupName() const
    {
        const QString name = m_plain.trimmed();
        return name.compare(QLatin1String("mailto"), Qt::CaseInsensitive) == 0 || (!name.isEmpty() && !name.contains(u'@'));
    }

    void quoted()
    {
        QString text;
        bool closed = false;
        while (m_at < m_text.size() && !closed) {
            const QChar c = m_text[m_at++];
            if (c == u'\\' && m_at < m_text.size()) text += m_text[m_at++];
            else if (c == u'"') closed = true;
            else text += c;
        }
        const bool local = m_at < m_text.size() && m_text[m_at] == u'@'; // "a b"@example.org
        if (m_inBrackets || local) (m_inBrackets ? m_address : m_plain) += u'"' + text + u'"';
        else m_plain += text;
        m_wasQuoted = true;
    }

    void comment()
    {
        for (int depth = 1; m_at < m_text.size() && depth > 0; ++m_at) {
            if (m_text[m_at] == u'(') ++depth;
            else if (m_text[m_at] == u')') --depth;
        }
    }

    void finish()
    {
        QString name = m_plain.simplified(), address = m_address.simplified();
        if (address.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) address.remove(0, 7);
        if (address.isEmpty() && !m_inBrackets) std::swap(name, address);
        if (name.size() > 1 && name.startsWith(u'\'') && name.endsWith(u'\''))
            name = name.sliced(1, name.size() - 2); // as Outlook copies it
        if (!address.isEmpty()) add(name, address);
        else if (!name.isEmpty()) m_found << Address{{}, name};
        m_plain.clear();
        m_address.clear();
        m_inBrackets = m_wasQuoted = false;
    }

    /// "anna@example.org bo@example.net" and "Anna anna@example.org": several words of which some are addresses.
    void add(const QString &name, const QString &address)
    {
        const QStringList words = address.split(u' ', Qt::SkipEmptyParts);
        const bool several = name.isEmpty() && words.size() > 1 && !m_wasQuoted;
        if (!several || !words.last().contains(u'@')) {
            m_found << Address{oneLine(name, 500), address};
            return;
        }
        QStringList before;
        for (const QString &word : words) {
            if (word.contains(u'@')) {
                m_found << Address{oneLine(before.join(u' '), 500), word};
                before.clear();
            } else {
                before << word;
            }
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_plain, m_address;
    bool m_inBrackets = false, m_wasQuoted = false;
    QList<Address> m_found;
};

bool isAtom(QChar c)
{
    return c.unicode() >= 0x80 || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
           QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(c);
}

AddressFault localFault(QStringView local)
{
    if (local.toUtf8().size() > 64) return AddressFault::BadLocalPart; // RFC 5321, 4.5.3.1.1
    if (local.size() > 2 && local.startsWith(u'"') && local.endsWith(u'"')) return AddressFault::None;
    if (local.startsWith(u'.') || local.endsWith(u'.') || local.contains(QStringView(u".."))) return AddressFault::BadLocalPart;
    if (!std::ranges::all_of(local, isAtom)) return AddressFault::BadLocalPart;
    return std::ranges::any_of(local, [](QChar c) { return c.unicode() >= 0x80; }) ? AddressFault::BeyondAscii : AddressFault::None;
}

AddressFault domainFault(const QString &domain)
{
    if (domain.size() > 2 && domain.startsWith(u'[') && domain.endsWith(u']')) return AddressFault::None; // RFC 5321, 4.1.3
    const QString ascii = asciiDomain(domain);
    if (ascii.isEmpty() || ascii.size() > 253) return AddressFault::BadDomain;
    const QStringList labels = ascii.split(u'.');
    for (const QString &label : labels) {
        const bool bad = label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-') ||
                         !std::ranges::all_of(label, [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-'); });
        if (bad) return AddressFault::BadDomain;
    }
    return labels.size() < 2 ? AddressFault::NoTopDomain : AddressFault::None;
}

} // namespace

QList<Address> parseAddresses(QStringView text) { return AddressParser(text).run(); }

bool separatesAddresses(QStringView text)
{
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        else if (!quoted && (c == u',' || c == u';' || c == u'\n')) return true;
    }
    return false;
}

QString addressText(const Address &address)
{
    const QString name = oneLine(address.name, 500);
    if (name.isEmpty()) return address.address;
    const bool plain = std::ranges::all_of(name, [](QChar c) { return c == u' ' || c.unicode() >= 0x80 || (isAtom(c) && c != u'.'); });
    const QString shown =
        plain ? name : u'"' + QString(name).replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")) + u'"';
    return QStringLiteral("%1 <%2>").arg(shown, address.address);
}

QString addressesText(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses) texts << addressText(address);
    return texts.join(QLatin1String(", "));
}

AddressFault addressFault(const QString &address)
{
    const bool quoted = address.startsWith(u'"');
    const qsizetype at = address.lastIndexOf(u'@');
    if (at <= 0 || at == address.size() - 1) return AddressFault::NoAt;
    const QString local = address.first(at), domain = address.sliced(at + 1);
    if (!quoted && local.contains(u'@')) return AddressFault::SeveralAts;
    const auto isOdd = [](QChar c) { return c.isSpace() || c.unicode() < 0x20 || c.unicode() == 0x7F; };
    if (std::ranges::any_of(quoted ? domain : address, isOdd) || hidesText(address)) return AddressFault::Space;
    const AddressFault inLocal = localFault(local), inDomain = domainFault(domain);
    if (prevents(inLocal)) return inLocal;
    return inDomain != AddressFault::None ? inDomain : inLocal;
}

bool prevents(AddressFault fault)
{
    return fault != AddressFault::None && fault != AddressFault::NoTopDomain && fault != AddressFault::BeyondAscii;
}

QString explain(AddressFault fault, const QString &address)
{
    const QString shown = isolated(address, 100);
    switch (fault) {
    case AddressFault::None: break;
    case AddressFault::NoAt: return Texts::tr("“%1” is no mail address: those look like name@example.org.").arg(shown);
    case AddressFault::SeveralAts: return Texts::tr("“%1” has more than one “@”.").arg(shown);
    case AddressFault::Space: return Texts::tr("“%1” has a space in it, or a character that cannot be seen.").arg(shown);
    case AddressFault::BadLocalPart: return Texts::tr("What stands before the “@” of “%1” cannot be an address.").arg(shown);
    case AddressFault::BadDomain: return Texts::tr("What stands behind the “@” of “%1” cannot be a host.").arg(shown);
    case AddressFault::NoTopDomain: return Texts::tr("“%1” has no dot behind the “@”: it only works within your own network.").arg(shown);
    case AddressFault::BeyondAscii:
        return Texts::tr("“%1” has letters before the “@” that not every mail server can handle yet.").arg(shown);
    }
    return {};
}

} // namespace godwit
