// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QDir;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace godwit::ui {

/// The chapters in a language ("pt_BR", else "pt"), those that are not translated in English. `place`: inside the program; it holds a
/// folder for each language, and the English one says which chapters there are.
QStringList handbookChapters(const QDir &place, const QString &language);

/// The handbook: chapters on the left, the open one on the right, and a field that finds words in all of them. Thread: GUI.
class Handbook : public QWidget
{
    Q_OBJECT
public:
    /// `chapters`: Markdown, each beginning with "# " and its name; our own texts, which link to nothing.
    explicit Handbook(const QStringList &chapters, QWidget *parent = nullptr);

    void openChapter(int chapter);

private:
    void find(const QString &words);
    void findNext();

    QStringList m_chapters;
    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_page;
};

} // namespace godwit::ui
