// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/sender.h"

#include "mail/domain.h"

#include <algorithm>

namespace godwit {

namespace {

using Kind = SenderDoubt::Kind;

constexpr qsizetype mostWords = 100;

/// Words of a name, without what stands around them: "<anna@bank.example>", "(bank.example)".
QStringList wordsOf(const QString &name)
{
    QStringList words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= name.size() && words.size() < mostWords; ++i) {
        const bool part = i < name.size() && (name[i].isLetterOrNumber() || QStringView(u"@._-+").contains(name[i]));
        if (part && begin < 0) begin = i;
        if (part || begin < 0) continue;
        QStringView word = QStringView(name).sliced(begin, i - begin);
        while (!word.isEmpty() && QStringView(u"._-+").contains(word.back())) word.chop(1);
        while (!word.isEmpty() && QStringView(u"._-+").contains(word.front())) word = word.sliced(1);
        if (!word.isEmpty()) words.append(word.toString());
        begin = -1;
    }
    return words;
}

/// Full-width and small forms of "@" and "." are read as these.
QString asRead(const QString &name)
{
    QString read = name;
    for (QChar &c : read) {
        if (c == QChar(0xFF20) || c == QChar(0xFE6B)) c = u'@';
        else if (c == QChar(0xFF0E) || c == QChar(0x3002) || c == QChar(0x2024) || c == QChar(0xFE52)) c = u'.';
    }
    return read;
}

class Judge
{
public:
    Judge(const MessageSummary &summary, const SenderFacts &facts) : m_summary(summary), m_facts(facts) {}

    QList<SenderDoubt> run()
    {
        senders();
        for (const Address &from : m_summary.from.first(std::min<qsizetype>(5, m_summary.from.size()))) {
            name(from);
            address(from);
        }
        if (m_facts.hidesText) doubt(Kind::HiddenText);
        if (!m_facts.knownAddress.isEmpty() && m_summary.from.size() == 1)
            doubt(Kind::KnownName, m_facts.knownAddress, m_summary.from.first().address);
        others();
        std::ranges::stable_partition(m_doubts, &SenderDoubt::isWarning);
        return m_doubts;
    }

private:
    void doubt(Kind kind, const QString &claimed = {}, const QString &real = {})
    {
        const SenderDoubt one{kind, claimed, real};
        if (!m_doubts.contains(one)) m_doubts.append(one);
    }

    void senders()
    {
        const QList<Address> &from = m_summary.from;
        const bool any = std::ranges::any_of(from, [](const Address &each) { return !each.address.isEmpty(); });
        if (from.isEmpty()) {
            doubt(Kind::NoSender);
            return;
        }
        if (!any) doubt(Kind::NoAddress, from.first().name);
        QStringList others;
        for (const Address &each : from.mid(1, 5)) others += each.address.isEmpty() ? each.name : each.address;
        if (m_facts.fromFields > 1) doubt(Kind::SeveralFields, from.first().address, others.join(QStringLiteral(", ")));
        else if (others.size() > 0) doubt(Kind::SeveralSenders, from.first().address, others.join(QStringLiteral(", ")));
    }

    void name(const Address &from)
    {
        if (hidesText(from.name)) doubt(Kind::HiddenText);
        const QString domain = domainOf(from.address);
        for (const QString &word : wordsOf(asRead(from.name))) {
            if (word.contains(u'@')) {
                const QString claimed = domainOf(word);
                if (claimed.contains(u'.') && !sameOrganisation(claimed, domain)) doubt(Kind::AddressInName, word, from.address);
            } else if (looksLikeDomain(word)) {
                if (!sameOrganisation(word, domain)) doubt(Kind::DomainInName, word, from.address);
            } else if (mixesScripts(word)) {
                doubt(Kind::MixedScripts, word, {});
            }
        }
    }

    void address(const Address &from)
    {
        if (from.address.isEmpty()) return;
        if (hidesText(from.address)) doubt(Kind::HiddenText);
        const QString domain = domainOf(from.address);
        const QString local = from.address.first(std::max<qsizetype>(0, from.address.lastIndexOf(u'@')));
        if (local.contains(u'@')) doubt(Kind::AddressInAddress, QString(local).remove(u'"'), domain);
        const QString looked = asciiDomain(domain);
        bool warned = false;
        for (const QString &label : domain.split(u'.')) {
            const QString latin = latinLookalike(label);
            if (mixesScripts(label) || !latin.isEmpty()) {
                QString taken = domain;
                if (latin.isEmpty()) doubt(Kind::MixedScripts, domain, looked);
                else doubt(Kind::Lookalike, taken.replace(label, latin), looked);
                warned = true;
                break;
            }
        }
        if (!warned && looked != domain) doubt(Kind::ForeignDomain, domain, looked);
        insideDomain(domain);
    }

    /// "bank.com.account-service.example": what stands in front looks like the owner and is not.
    void insideDomain(const QString &domain)
    {
        const QStringList labels = domain.split(u'.');
        const qsizetype own = organisation(domain).count(u'.') + 1;
        static const QStringList endings{QStringLiteral("com"), QStringLiteral("net"),  QStringLiteral("org"),    QStringLiteral("de"),
                                         QStringLiteral("gov"), QStringLiteral("bank"), QStringLiteral("example")};
        for (qsizetype i = 1; i < labels.size() - own; ++i) {
            const bool ends = endings.contains(labels[i]) && labels[i - 1].size() > 1;
            if (ends) return doubt(Kind::DomainInDomain, labels.first(i + 1).join(u'.'), organisation(domain));
        }
    }

    void others()
    {
        const QString from = m_summary.from.isEmpty() ? QString() : m_summary.from.first().address;
        if (from.isEmpty()) return;
        const QString domain = domainOf(from);
        const QString list = QString::fromLatin1(m_summary.listId).remove(u'<').remove(u'>');
        for (const Address &sender : m_summary.sender.first(std::min<qsizetype>(1, m_summary.sender.size())))
            if (!sender.address.isEmpty() && sender.address.compare(from, Qt::CaseInsensitive) != 0)
                doubt(Kind::OtherSender, from, sender.address);
        for (const Address &reply : m_summary.replyTo.first(std::min<qsizetype>(3, m_summary.replyTo.size()))) {
            const QString where = domainOf(reply.address);
            if (!where.isEmpty() && !sameOrganisation(where, domain) && !sameOrganisation(where, list))
                doubt(Kind::RepliesElsewhere, from, reply.address);
        }
    }

    const MessageSummary &m_summary;
    const SenderFacts &m_facts;
    QList<SenderDoubt> m_doubts;
};

} // namespace

bool SenderDoubt::isWarning() const
{
    switch (kind) {
    case Kind::SeveralSenders:
    case Kind::ForeignDomain:
    case Kind::OtherSender:
    case Kind::RepliesElsewhere: return false;
    default: return true;
    }
}

bool hidesText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size()) {
            const char32_t full = QChar::surrogateToUcs4(c, text[i + 1].unicode());
            if (full >= 0xE0000 && full <= 0xE007F) return true;
            ++i;
            continue;
        }
        // U+200C and U+200D are letters' business in Arabic and Indic scripts, and hold emoji together: hidden only between ASCII.
        const bool joiner = c == 0x200C || c == 0x200D;
        const bool inAscii = i > 0 && text[i - 1].unicode() < 0x80 && i + 1 < text.size() && text[i + 1].unicode() < 0x80;
        if ((joiner && inAscii) || c == 0x200B || c == 0x2060 || c == 0x00AD || c == 0xFEFF || c == 0x180E || c == 0x115F || c == 0x1160 ||
            c == 0x3164 || c == 0xFFA0 || (c >= 0x2061 && c <= 0x2064) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069))
            return true;
    }
    return false;
}

QList<SenderDoubt> judgeSender(const MessageSummary &summary, const SenderFacts &facts) { return Judge(summary, facts).run(); }

} // namespace godwit
