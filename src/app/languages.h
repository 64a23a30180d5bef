// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>
#include <memory>
#include <utility>

namespace godwit::app {

/// Codes of the languages that Godwit speaks ("de", "pt_BR"), with the name that each gives itself, sorted by that. English is among them.
QList<std::pair<QString, QString>> languages();

/// What a tester reads instead of a translation: each text longer, accented and in brackets, so that one sees what was never translated,
/// what is cut off, and what is put together from pieces. Placeholders and keyboard letters stay.
QString pseudoText(const QString &text);

/// From now on the program speaks this language, and writes dates and numbers as its people do. Empty: the desktop's; "pseudo":
/// pseudoText(); one that is not there: English. Thread: GUI, once, before there is a window. `own` and `qt` outlive the windows.
class Language
{
public:
    explicit Language(const QString &code);

private:
    std::unique_ptr<QTranslator> m_own;
    QTranslator m_qt;
};

} // namespace godwit::app
