// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook.h"

#include <QDir>
#include <QFile>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>

namespace godwit::ui {

namespace {

QString titleOf(const QString &chapter) { return chapter.section(u'\n', 0, 0).mid(2).trimmed(); }

/// Room between what belongs together and what does not; Qt's Markdown has none for tables.
void space(QTextDocument *page)
{
    for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (QTextCursor(block).currentTable()) continue;
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(format.headingLevel() > 0 ? 16 : 0);
        format.setBottomMargin(block.textList() ? 4 : 8);
        QTextCursor(block).setBlockFormat(format);
    }
    const auto frames = page->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(4);
        format.setCellSpacing(0);
        format.setBorder(0);
        format.setBottomMargin(12);
        table->setFormat(format);
        if (!table->cellAt(0, 0).firstCursorPosition().block().text().isEmpty() || table->rows() < 2) continue;
        table->removeRows(0, 1); // Markdown has no table without a head
    }
}

} // namespace

QStringList handbookChapters(const QDir &place, const QString &language)
{
    QStringList chapters;
    const QString english = QStringLiteral("en");
    for (const QString &name : QDir(place.filePath(english)).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        for (const QString &folder : {language, language.section(u'_', 0, 0), english}) {
            QFile file(place.filePath(folder + u'/' + name));
            if (!file.open(QIODevice::ReadOnly)) continue;
            chapters << QString::fromUtf8(file.readAll());
            break;
        }
    }
    return chapters;
}

Handbook::Handbook(const QStringList &chapters, QWidget *parent)
    : QWidget(parent, Qt::Window), m_chapters(chapters), m_find(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_page(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Handbook"));
    m_find->setPlaceholderText(tr("Find in the handbook"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    for (const QString &chapter : chapters) m_list->addItem(titleOf(chapter));
    m_page->setAccessibleName(tr("Chapter"));
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(24);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_find, 0, 0);
    layout->addWidget(m_list, 1, 0);
    layout->addWidget(m_page, 0, 1, 2, 1);
    const int letter = fontMetrics().averageCharWidth();
    m_find->setMinimumWidth(letter * 26);
    layout->setColumnStretch(1, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &Handbook::openChapter);
    connect(m_find, &QLineEdit::textChanged, this, &Handbook::find);
    connect(m_find, &QLineEdit::returnPressed, this, &Handbook::findNext);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    m_list->setCurrentRow(0);
    m_list->setFocus();
    resize(letter * 120, fontMetrics().height() * 38);
}

void Handbook::openChapter(int chapter)
{
    if (chapter < 0 || chapter >= m_chapters.size()) return;
    QString text = m_chapters.at(chapter);
    if (isRightToLeft()) text.replace(u'→', u'←'); // of menus: an arrow is not turned round with its line
    m_page->document()->setMarkdown(text,
                                    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    space(m_page->document());
    m_page->moveCursor(QTextCursor::Start);
    if (m_list->currentRow() != chapter) m_list->setCurrentRow(chapter);
}

/// Only chapters that have the words are left; the first place is shown.
void Handbook::find(const QString &words)
{
    const auto has = [&](int chapter) { return words.isEmpty() || m_chapters.at(chapter).contains(words, Qt::CaseInsensitive); };
    for (int chapter = 0; chapter < m_list->count(); ++chapter) m_list->item(chapter)->setHidden(!has(chapter));
    if (words.isEmpty()) return;
    if (!has(m_list->currentRow())) {
        int next = 0;
        while (next < m_list->count() && !has(next)) ++next;
        if (next == m_list->count()) return;
        m_list->setCurrentRow(next);
    }
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(words);
}

void Handbook::findNext()
{
    if (m_find->text().isEmpty() || m_page->find(m_find->text())) return;
    for (int step = 1; step <= m_list->count(); ++step) { // the next chapter that has it, and after the last one the first
        const int chapter = (m_list->currentRow() + step) % m_list->count();
        if (m_list->item(chapter)->isHidden()) continue;
        m_list->setCurrentRow(chapter);
        m_page->moveCursor(QTextCursor::Start);
        m_page->find(m_find->text());
        return;
    }
}

} // namespace godwit::ui
