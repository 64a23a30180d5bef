// SPDX-License-Identifier: GPL-3.0-or-later
// Letters as people write them, as far as an index can tell: words by Zipf's law in five languages, texts of a few lines to some pages.
// The n-th is always the same.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringList>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <cmath>
#include <random>

namespace godwit::bench {

class Letters
{
public:
    static constexpr int vocabulary = 60'000; ///< words of each language
    static constexpr qint64 begin = 1'400'000'000;

    Letters()
    {
        const std::array<std::array<QString, 2>, 4> letters{{
            {QStringLiteral("bcdfghlmnprstw"), QStringLiteral("aeiou")},
            {QStringLiteral("bdfghklmnrstz"), QStringLiteral("aeiouäöü")},
            {QStringLiteral("бвгдклмнпрст"), QStringLiteral("аеиоуя")},
            {QStringLiteral("βγδκλμνπρστ"), QStringLiteral("αεηιοω")},
        }};
        std::mt19937 random(1);
        for (const auto &[consonants, vowels] : letters) m_words.push_back(wordsOf(consonants, vowels, random));
        QStringList han;
        for (int i = 0; i < vocabulary; ++i) {
            QString word;
            for (int k = 0; k < 2; ++k)
                word += QChar(0x4E00 + std::min<int>(2500, int(std::exponential_distribution<>(1.0 / 400)(random))));
            han.append(word);
        }
        m_words.push_back(han);
        for (int i = 0; i < vocabulary; ++i) m_sums.push_back((m_sums.empty() ? 0 : m_sums.back()) + 1 / std::pow(i + 2.7, 1.03));
        for (int i = 0; i < 5000; ++i)
            m_people.append(name(m_words[std::size_t(i % 10 < 7 ? 0 : 1)][i]) + u' ' + name(m_words[0][i * 7 + 500]));
    }

    const QString &word(int language, int rank) const { return m_words[std::size_t(language)][rank]; }
    const QStringList &people() const { return m_people; }

    QByteArray letter(int n) const
    {
        std::mt19937 random(static_cast<unsigned>(n) + 17);
        const int language = std::discrete_distribution<>({60, 20, 10, 4, 6})(random);
        const int count = std::clamp(int(std::lognormal_distribution<>(4.9, 0.9)(random)), 5, 6000);
        const QString text = textOf(language, count, random);
        const QString subject = textOf(language, 3 + int(random() % 6), random).simplified();
        const QString from = person(random), to = person(random);
        QByteArray raw = "From: " + from.toUtf8() + "\r\nTo: " + to.toUtf8() + "\r\nSubject: =?utf-8?B?" + subject.toUtf8().toBase64() +
                         "?=\r\nDate: " +
                         QDateTime::fromSecsSinceEpoch(begin + qint64(n) * 3000, QTimeZone::utc()).toString(Qt::RFC2822Date).toLatin1() +
                         "\r\nMessage-ID: <" + QByteArray::number(n) + ".letter@mail.example.org>\r\nMIME-Version: 1.0\r\n";
        const bool html = random() % 5 == 0;
        const QByteArray type = html ? "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body><p>"
                                     : "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n";
        const QByteArray body = type + text.toUtf8() + (html ? "</p></body></html>\r\n" : "");
        if (random() % 10 != 0) return raw + body;
        const QByteArray file = word(0, int(random() % 3000)).toUtf8() + ".pdf";
        return raw + "Content-Type: multipart/mixed; boundary=zz\r\n\r\n--zz\r\n" + body +
               "\r\n--zz\r\nContent-Type: application/pdf; name=\"" + file +
               "\"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"" + file + "\"\r\n\r\n" +
               QByteArray(2000, char('A' + n % 20)) + "\r\n--zz--\r\n";
    }

private:
    static QStringList wordsOf(const QString &consonants, const QString &vowels, std::mt19937 &random)
    {
        const auto one = [&](const QString &of) { return of[static_cast<qsizetype>(random() % static_cast<unsigned>(of.size()))]; };
        QStringList words;
        for (int i = 0; i < vocabulary; ++i) {
            QString word;
            for (int k = 0, syllables = 1 + i % 4 + (i > 200); k < syllables; ++k) word += QString(one(consonants)) + one(vowels);
            if (random() % 3 == 0) word += one(consonants);
            words.append(word);
        }
        return words;
    }
    static QString name(QString word)
    {
        word[0] = word[0].toUpper();
        return word;
    }
    QString person(std::mt19937 &random) const
    {
        const double share = std::generate_canonical<double, 32>(random);
        const QString &who = m_people[static_cast<qsizetype>(share * share * double(m_people.size()))]; // some write often
        return QStringLiteral("\"%1\" <%2@example.org>").arg(who, QString(who).replace(u' ', u'.').toLower());
    }
    QString textOf(int language, int count, std::mt19937 &random) const
    {
        QString text;
        std::uniform_real_distribution<> place(0, m_sums.back());
        for (int i = 1; i <= count; ++i) {
            const auto rank = std::ranges::lower_bound(m_sums, place(random)) - m_sums.begin();
            text += word(language, static_cast<int>(std::min<std::ptrdiff_t>(rank, vocabulary - 1)));
            const bool spaced = language < 4;
            text += i % 12 == 0 ? QStringLiteral(".\r\n") : spaced ? QStringLiteral(" ") : i % 5 == 0 ? QStringLiteral("，") : QString();
        }
        return text + QStringLiteral("\r\n");
    }

    std::vector<QStringList> m_words;
    std::vector<double> m_sums;
    QStringList m_people;
};

} // namespace godwit::bench
