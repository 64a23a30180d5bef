// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 5322, 3.4 and 4.4, one pass from left to right without recursion.
#include "mime/charset.h"
#include "mime/header.h"

#include <algorithm>

namespace godwit::mime {

namespace {

constexpr qsizetype maxAddresses = 10'000;

// addr-spec as text: never RFC 2047 decoded (RFC 2047, 5), or a name could pretend to be a domain.
QString addressText(QByteArrayView raw)
{
    const auto isPlain = [](char c) { return c > ' ' && c <= '~' && c != '"'; };
    if (!raw.isEmpty() && raw.front() != '@' && std::ranges::all_of(raw, isPlain))
        return QString::fromLatin1(raw); // what follows leaves it
    QByteArray spec;
    bool quoted = false;
    for (const char c : raw) {
        if (c == '"') quoted = !quoted;
        if (quoted || (c != ' ' && c != '\t' && c != '\r' && c != '\n')) spec += c;
    }
    if (spec.startsWith('@')) { // obs-route: @a,@b:user@c
        if (const qsizetype colon = spec.indexOf(':'); colon >= 0) spec.remove(0, colon + 1);
    }
    return harmless(decodeUnlabelled(spec)).trimmed();
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView raw) : m_raw(raw) {}

    QList<Address> run()
    {
        while (m_at < m_raw.size() && m_out.size() < maxAddresses) step(m_raw[m_at]);
        finish();
        return m_out;
    }

private:
    void step(char c)
    {
        switch (c) {
        case '"': quotedString(); break;
        case '(': comment(); break;
        case '<': angle(); break;
        case '[': domainLiteral(); break;
        case ',':
            ++m_at;
            finish();
            break;
        case ';':
            ++m_at;
            finish();
            break;
        case ':':
            ++m_at;
            group();
            break;
        case '\\': // outside of quotes a quoted-pair is obsolete; its character counts
            m_phrase += m_raw.sliced(m_at + 1, m_at + 1 < m_raw.size() ? 1 : 0);
            m_at += 2;
            break;
        default: m_phrase += c; ++m_at;
        }
    }

    void quotedString()
    {
        const qsizetype begin = m_at++;
        if (m_quoteUnclosed) return;
        QByteArray text;
        for (; m_at < m_raw.size() && m_raw[m_at] != '"'; ++m_at) {
            if (m_raw[m_at] == '\\' && m_at + 1 < m_raw.size()) ++m_at;
            text += m_raw[m_at];
        }
        if (m_at >= m_raw.size()) { // never closed: it opened nothing, and neither does any after it
            m_quoteUnclosed = true;
            m_at = begin + 1;
            return;
        }
        ++m_at;
        // A quoted local part keeps its quotes; a display name loses them.
        if (m_at < m_raw.size() && m_raw[m_at] == '@') m_phrase += m_raw.sliced(begin, m_at - begin);
        else m_phrase += text;
    }

    void comment()
    {
        int depth = 0;
        QByteArray text;
        for (; m_at < m_raw.size(); ++m_at) {
            const char c = m_raw[m_at];
            if (c == '\\' && m_at + 1 < m_raw.size()) text += m_raw[++m_at];
            else if (c == '(' && depth++ == 0) continue;
            else if (c == ')' && --depth == 0) break;
            else text += c;
        }
        m_at = std::min(m_at + 1, m_raw.size());
        m_comment = text;
        if (!m_phrase.isEmpty()) m_phrase += ' ';
    }

    void angle()
    {
        if (m_hasAngle) { // a second address: the first one stays visible in the name
            m_phrase += " <" + m_angle + "> ";
            m_angle.clear();
        }
        bool quoted = false;
        const qsizetype begin = ++m_at;
        const bool route = begin < m_raw.size() && m_raw[begin] == '@';
        for (; m_at < m_raw.size(); ++m_at) {
            const char c = m_raw[m_at];
            if (quoted && c == '\\') ++m_at;
            else if (c == '"') quoted = !quoted;
            else if (!quoted && (c == '>' || c == '<' || (c == ',' && !route))) break;
        }
        m_at = std::min(m_at, m_raw.size());
        m_angle = m_raw.sliced(begin, m_at - begin).toByteArray();
        m_hasAngle = true;
        if (m_at < m_raw.size() && m_raw[m_at] == '>') ++m_at;
    }

    void domainLiteral() // [IPv6:…] has colons that open no group
    {
        const qsizetype close = m_raw.sliced(m_at, std::min<qsizetype>(80, m_raw.size() - m_at)).indexOf(']');
        const qsizetype end = close < 0 ? m_at + 1 : m_at + close + 1;
        m_phrase += m_raw.sliced(m_at, end - m_at);
        m_at = end;
    }

    void group()
    {
        if (m_hasAngle || m_phrase.trimmed().isEmpty()) return;
        m_out.append(Address{decodeHeader(m_phrase.simplified()), {}});
        reset();
    }

    void finish()
    {
        const QByteArray phrase = m_phrase.trimmed();
        if (m_hasAngle) append(phrase.isEmpty() ? m_comment : phrase, addressText(m_angle));
        else if (!phrase.isEmpty()) finishBare(phrase);
        reset();
    }

    // No angle brackets: "a@b", "a@b (Name)", "Name a@b", "root", or only a name.
    void finishBare(const QByteArray &phrase)
    {
        const qsizetype at = phrase.lastIndexOf('@');
        if (at < 0) {
            const bool oneWord = !phrase.contains(' ') && !phrase.contains('\t') && !phrase.startsWith("=?");
            append(oneWord ? m_comment : phrase, oneWord ? addressText(phrase) : QString());
            return;
        }
        qsizetype begin = at;
        while (begin > 0 && (phrase[begin - 1] == ' ' || phrase[begin - 1] == '\t')) // "john @ example.org"
            --begin;
        const bool quoted = begin > 1 && phrase[begin - 1] == '"';
        if (quoted) begin = std::max<qsizetype>(0, phrase.lastIndexOf('"', begin - 2));
        else
            while (begin > 0 && phrase[begin - 1] != ' ' && phrase[begin - 1] != '\t' && phrase[begin - 1] != '\n') --begin;
        const QByteArray name = phrase.first(begin).trimmed();
        append(name.isEmpty() ? m_comment : name, addressText(phrase.sliced(begin)));
    }

    void append(const QByteArray &name, const QString &address)
    {
        Address result{decodeHeader(name).simplified(), address};
        if (!result.name.isEmpty() || !result.address.isEmpty()) m_out.append(std::move(result));
    }

    void reset()
    {
        m_phrase.clear();
        m_comment.clear();
        m_angle.clear();
        m_hasAngle = false;
    }

    QByteArrayView m_raw;
    qsizetype m_at = 0;
    QByteArray m_phrase, m_comment, m_angle;
    bool m_hasAngle = false, m_quoteUnclosed = false;
    QList<Address> m_out;
};

} // namespace

QList<Address> decodeAddresses(QByteArrayView raw) { return raw.isEmpty() ? QList<Address>() : Scanner(raw).run(); }

Address decodeAddress(QByteArrayView name, QByteArrayView local, QByteArrayView domain)
{
    const QString host = addressText(domain);
    QString address = addressText(local);
    if (!host.isEmpty()) address = address + u'@' + host;
    return {decodeHeader(name), address};
}

} // namespace godwit::mime
