// SPDX-License-Identifier: GPL-3.0-or-later
// Unstructured header text: unfolding, RFC 2047, and taking the sting out of it.
#include "mime/charset.h"
#include "mime/header.h"

#include <algorithm>

namespace godwit::mime {

namespace {

// =?charset*language?encoding?text?= (RFC 2047, 2; RFC 2231, 5). Views into the raw text.
struct Word {
    QByteArrayView charset;
    char encoding = 0; // 'B' or 'Q'
    QByteArrayView text;
    qsizetype end = 0; // offset behind "?="
};

// Finds "?=" from an offset on; asked with ascending offsets it looks at each octet once, so that a header of a million "=?" stays linear.
class Terminator
{
public:
    explicit Terminator(QByteArrayView raw) : m_raw(raw) {}
    qsizetype from(qsizetype offset)
    {
        if (m_next >= 0 && m_next < offset) m_next = m_raw.indexOf("?=", offset);
        return m_next;
    }

private:
    QByteArrayView m_raw;
    qsizetype m_next = 0;
};

std::optional<Word> wordAt(QByteArrayView raw, qsizetype begin, Terminator &terminator)
{
    constexpr qsizetype maxCharset = 60;
    const QByteArrayView head = raw.sliced(begin + 2, std::min(maxCharset, raw.size() - begin - 2));
    const qsizetype mark = head.indexOf('?');
    if (mark < 1 || mark + 2 >= head.size() || head[mark + 2] != '?') return {};
    Word word;
    word.charset = head.first(mark);
    if (const qsizetype language = word.charset.indexOf('*'); language >= 0) word.charset = word.charset.first(language);
    word.encoding = static_cast<char>(head[mark + 1] & ~0x20);
    if (word.encoding != 'B' && word.encoding != 'Q') return {};
    const qsizetype text = begin + 2 + mark + 3;
    const qsizetype end = terminator.from(text);
    if (end < 0) return {};
    word.text = raw.sliced(text, end - text);
    word.end = end + 2;
    return word;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// RFC 2047, 4.2; a '=' that is no escape stays.
QByteArray decodeQ(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '_') {
            out += ' ';
        } else if (text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0) {
            out += static_cast<char>(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

bool isBlank(QByteArrayView text)
{
    return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

// Words beside each other in the same charset are put together before they are decoded: many senders cut a character in two.
class Decoder
{
public:
    void plain(QByteArrayView text)
    {
        flush();
        m_out += decodeUnlabelled(text);
    }
    void word(const Word &word)
    {
        const QByteArray charset = word.charset.toByteArray().toLower();
        if (charset != m_charset) flush();
        m_charset = charset;
        m_octets += word.encoding == 'Q' ? decodeQ(word.text) : QByteArray::fromBase64(word.text.toByteArray());
    }
    QString finish()
    {
        flush();
        return m_out;
    }

private:
    void flush()
    {
        if (!m_octets.isEmpty()) m_out += decodeCharset(m_octets, m_charset);
        m_octets.clear();
        m_charset.clear();
    }
    QByteArray m_charset, m_octets;
    QString m_out;
};

/// Most headers are: nothing in it has to be decoded or made harmless.
bool isPlain(QByteArrayView raw)
{
    return !raw.isEmpty() && std::ranges::all_of(raw, [](char c) { return c >= ' ' && c <= '~'; }) && !raw.contains("=?");
}

bool isBidiControl(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

} // namespace

QString harmless(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool lineBreak = c == '\n' || c == '\r';
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (lineBreak && (next == u' ' || next == u'\t' || next == u'\n')) {
            continue; // a fold: the blank behind it is the blank that was meant (RFC 5322, 2.2.3)
        } else if (c == '\t' || lineBreak || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
            out += u' ';
        } else if (c < 0x20 || (c >= 0x7F && c < 0xA0) || isBidiControl(c) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)) {
            continue;
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t full = QChar::surrogateToUcs4(c, text[i + 1].unicode());
            ++i;
            if (full >= 0xE0000 && full <= 0xE007F) // tag characters: invisible text
                continue;
            out += QChar(c);
            out += text[i];
        } else {
            out += QChar::isSurrogate(c) ? QChar(QChar::ReplacementCharacter) : QChar(c);
        }
    }
    return out;
}

QString decodeWords(QByteArrayView raw)
{
    Decoder decoder;
    Terminator terminator(raw);
    qsizetype plainFrom = 0;
    bool afterWord = false;
    for (qsizetype at = raw.indexOf("=?"); at >= 0; at = raw.indexOf("=?", at)) {
        const auto word = wordAt(raw, at, terminator);
        if (!word) {
            at += 2;
            continue;
        }
        const QByteArrayView between = raw.sliced(plainFrom, at - plainFrom);
        if (!between.isEmpty() && !(afterWord && isBlank(between))) // RFC 2047, 6.2: blanks between two words are not text
            decoder.plain(between);
        decoder.word(*word);
        at = plainFrom = word->end;
        afterWord = true;
    }
    if (plainFrom < raw.size()) decoder.plain(raw.sliced(plainFrom));
    return decoder.finish();
}

QString decodeHeader(QByteArrayView raw)
{
    if (raw.isEmpty()) return {};
    if (isPlain(raw)) return QString::fromLatin1(raw.trimmed());
    return harmless(decodeWords(raw)).trimmed();
}

} // namespace godwit::mime
