// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

namespace godwit::app {

namespace {

const QString place = QStringLiteral(":/i18n");

/// As its own people write it, with the country or script where several are spoken.
QString nameOf(const QString &code)
{
    static const QHash<QString, QString> chosen{{QStringLiteral("en"), QStringLiteral("English")},
                                                {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
                                                {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                                {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")}};
    if (chosen.contains(code)) return chosen.value(code);
    const QLocale locale(code);
    const QString name = locale.nativeLanguageName();
    return locale.toUpper(name.left(1)) + name.mid(1);
}

class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        Q_UNUSED(context)
        Q_UNUSED(disambiguation)
        Q_UNUSED(n)
        return pseudoText(QString::fromUtf8(source));
    }
};

} // namespace

QList<std::pair<QString, QString>> languages()
{
    QList<std::pair<QString, QString>> all{{QStringLiteral("en"), nameOf(QStringLiteral("en"))}};
    for (const QString &file : QDir(place).entryList({QStringLiteral("godwit_*.qm")})) {
        const QString code = file.sliced(7).chopped(3);
        all.append({code, nameOf(code)});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::sort(all, [&](const auto &a, const auto &b) { return collator.compare(a.second, b.second) < 0; });
    return all;
}

QString pseudoText(const QString &text)
{
    static const QString plain = QStringLiteral("AEINOSUYaceinosuy");
    static const QString accented = QStringLiteral("ÅÉÎÑÖŠÛÝåçéîñöšûý");
    QString out;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'<') { // markup stays as it is
            const qsizetype end = text.indexOf(u'>', i);
            if (end > i) {
                out += text.sliced(i, end - i + 1);
                i = end;
                continue;
            }
        }
        if (c == u'%' && i + 1 < text.size()) { // %1, %L1, %n, %Ln
            out += c;
            if (text[i + 1] == u'L' && i + 2 < text.size()) out += text[++i];
            out += text[++i];
            continue;
        }
        const qsizetype at = plain.indexOf(c);
        out += at >= 0 ? accented[at] : c;
        letters += c.isLetter();
    }
    return u'[' + out + QString((letters + 2) / 3, u'~') + u']';
}

Language::Language(const QString &code)
{
    // "C" is no language of people: its times have seconds and its numbers no groups.
    const bool ofDesktop = code.isEmpty() || code == QLatin1String("pseudo");
    const QLocale wanted = ofDesktop ? QLocale() : QLocale(code);
    QLocale::setDefault(wanted.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : wanted);
    if (code == QLatin1String("pseudo")) m_own = std::make_unique<PseudoTranslator>();
    else {
        m_own = std::make_unique<QTranslator>();
        if (!m_own->load(QLocale(), QStringLiteral("godwit"), QStringLiteral("_"), place)) m_own.reset();
    }
    // Qt's own texts, and the direction of writing, which Godwit has no word of its own for.
    if (m_qt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own) QCoreApplication::installTranslator(m_own.get());
}

} // namespace godwit::app

#include "languages.moc"
