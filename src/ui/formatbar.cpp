// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/formatbar.h"

#include "ui/icons.h"
#include "ui/letteredit.h"
#include "ui/linkdialog.h"
#include "ui/richtext.h"

#include <QColorDialog>
#include <QComboBox>
#include <QMenu>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>

namespace godwit::ui {

namespace {
enum Style { Text, Heading1, Heading2, Heading3, Code };
}

FormatBar::FormatBar(LetterEdit *text, QWidget *parent)
    : QToolBar(tr("Formats"), parent), m_text(text), m_menu(new QMenu(tr("F&ormat"), this)), m_tableMenu(nullptr),
      m_style(new QComboBox(this))
{
    setObjectName(QStringLiteral("formats"));
    setMovable(false);
    setFloatable(false);
    const int size = std::max(16, fontMetrics().height());
    setIconSize(QSize(size, size));
    m_style->addItems({tr("Text"), tr("Heading 1"), tr("Heading 2"), tr("Heading 3"), tr("Code")});
    m_style->setAccessibleName(tr("Style of the paragraph"));
    m_style->setToolTip(tr("Style of the paragraph"));
    m_style->setObjectName(QStringLiteral("paragraphStyle"));
    m_style->setFocusPolicy(Qt::TabFocus);
    addWidget(m_style);
    connect(m_style, &QComboBox::activated, this, &FormatBar::chooseStyle);
    buildRuns();
    buildLines();
    buildObjects();
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, &FormatBar::update);
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &FormatBar::update);
}

QAction *FormatBar::addFormat(const char *name, const char *iconName, const QString &text, const QKeySequence &keys,
                              void (FormatBar::*act)(), bool checkable)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    action->setCheckable(checkable);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    action->setToolTip(keys.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, keys.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, [this, act] {
        (this->*act)();
        m_text->setFocus();
        update();
    });
    m_menu->addAction(action);
    addAction(action);
    return action;
}

void FormatBar::buildRuns()
{
    addSeparator();
    m_bold = addFormat("bold", "format-text-bold", tr("&Bold"), QKeySequence::Bold, &FormatBar::bold, true);
    m_italic = addFormat("italic", "format-text-italic", tr("&Italic"), QKeySequence::Italic, &FormatBar::italic, true);
    m_underline = addFormat("underline", "format-text-underline", tr("&Underline"), QKeySequence::Underline, &FormatBar::underline, true);
    m_strike = addFormat("strike", "format-text-strikethrough", tr("&Strike through"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X),
                         &FormatBar::strike, true);
    addFormat("smaller", "format-font-size-less", tr("S&maller"), QKeySequence(Qt::CTRL | Qt::Key_Less), &FormatBar::smaller);
    addFormat("larger", "format-font-size-more", tr("&Larger"), QKeySequence(Qt::CTRL | Qt::Key_Greater), &FormatBar::larger);
    addFormat("textColor", "format-text-color", tr("&Colour of the letters…"), {}, &FormatBar::chooseColor);
    addFormat("groundColor", "format-fill-color", tr("Colour of the &ground…"), {}, &FormatBar::chooseGround);
    addFormat("clearFormats", "edit-clear-all", tr("Cl&ear formats"), QKeySequence(Qt::CTRL | Qt::Key_Space), &FormatBar::clear);
}

void FormatBar::buildLines()
{
    addSeparator();
    m_menu->addSeparator();
    m_bullets = addFormat("bullets", "format-list-unordered", tr("Bulleted lis&t"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8),
                          &FormatBar::bullets, true);
    m_numbers = addFormat("numbers", "format-list-ordered", tr("&Numbered list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7),
                          &FormatBar::numbers, true);
    addFormat("quote", "format-text-blockquote", tr("&Quote"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9), &FormatBar::quote);
    addFormat("unquote", "format-indent-less", tr("Qu&ote less"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_0), &FormatBar::unquote);
    addFormat("turn", "format-text-direction-rtl", tr("Turn the &direction of the paragraph"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &FormatBar::turn);
}

void FormatBar::buildObjects()
{
    addSeparator();
    m_menu->addSeparator();
    addFormat("link", "insert-link", tr("Lin&k…"), QKeySequence(Qt::CTRL | Qt::Key_K), &FormatBar::link);
    addFormat("picture", "insert-image", tr("&Picture…"), {}, &FormatBar::pictureWanted);
    addFormat("table", "insert-table", tr("T&able"), {}, &FormatBar::insertTable);
    addFormat("rule", "insert-horizontal-rule", tr("Hori&zontal line"), {}, &FormatBar::rule);
    buildTableMenu();
}

void FormatBar::buildTableMenu()
{
    m_tableMenu = m_menu->addMenu(tr("Rows and columns"));
    connect(m_text, &LetterEdit::menuOpening, this, [this](QMenu *menu) {
        if (!m_text->table()) return;
        menu->addSeparator();
        menu->addMenu(m_tableMenu);
    });
    const auto add = [this](const char *name, const QString &text, void (*act)(QTextTable *, const QTextTableCell &)) {
        QAction *action = m_tableMenu->addAction(text, this, [this, act] {
            if (QTextTable *table = m_text->table()) act(table, table->cellAt(m_text->textCursor()));
            if (QTextTable *table = m_text->table()) dressTable(table); // it may have been the last row
        });
        action->setObjectName(QString::fromLatin1(name));
    };
    add("rowAbove", tr("Insert row above"), [](QTextTable *table, const QTextTableCell &cell) { table->insertRows(cell.row(), 1); });
    add("rowBelow", tr("Insert row below"), [](QTextTable *table, const QTextTableCell &cell) { table->insertRows(cell.row() + 1, 1); });
    add("columnBefore", tr("Insert column before"),
        [](QTextTable *table, const QTextTableCell &cell) { table->insertColumns(cell.column(), 1); });
    add("columnBehind", tr("Insert column behind"),
        [](QTextTable *table, const QTextTableCell &cell) { table->insertColumns(cell.column() + 1, 1); });
    m_tableMenu->addSeparator();
    add("removeRow", tr("Remove row"), [](QTextTable *table, const QTextTableCell &cell) { table->removeRows(cell.row(), 1); });
    add("removeColumn", tr("Remove column"), [](QTextTable *table, const QTextTableCell &cell) { table->removeColumns(cell.column(), 1); });
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_tableMenu->setEnabled(m_text->table()); });
}

void FormatBar::update()
{
    const QTextCharFormat run = m_text->currentCharFormat();
    const QTextCursor cursor = m_text->textCursor();
    m_bold->setChecked(run.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(run.fontItalic());
    m_underline->setChecked(run.fontUnderline());
    m_strike->setChecked(run.fontStrikeOut());
    const QTextList *list = cursor.currentList();
    const bool ordered = list && list->format().style() <= QTextListFormat::ListDecimal;
    m_bullets->setChecked(list && !ordered);
    m_numbers->setChecked(ordered);
    const QTextBlockFormat block = cursor.blockFormat();
    m_style->setCurrentIndex(block.boolProperty(codeProperty) ? int(Code) : std::clamp(block.headingLevel(), int(Text), int(Heading3)));
}

void FormatBar::chooseStyle(int index)
{
    const bool code = m_text->textCursor().blockFormat().boolProperty(codeProperty);
    if ((index == Code) != code) m_text->setCode(index == Code);
    if (index != Code) m_text->setHeading(index);
    m_text->setFocus();
}

void FormatBar::bold()
{
    QTextCharFormat format;
    format.setFontWeight(m_bold->isChecked() ? QFont::Bold : QFont::Normal);
    m_text->mergeFormat(format);
}

void FormatBar::italic()
{
    QTextCharFormat format;
    format.setFontItalic(m_italic->isChecked());
    m_text->mergeFormat(format);
}

void FormatBar::underline()
{
    QTextCharFormat format;
    format.setFontUnderline(m_underline->isChecked());
    m_text->mergeFormat(format);
}

void FormatBar::strike()
{
    QTextCharFormat format;
    format.setFontStrikeOut(m_strike->isChecked());
    m_text->mergeFormat(format);
}

void FormatBar::changeSize(int step)
{
    QTextCharFormat format;
    const int now = m_text->currentCharFormat().intProperty(QTextFormat::FontSizeAdjustment);
    format.setProperty(QTextFormat::FontSizeAdjustment, std::clamp(now + step, -2, 4));
    m_text->mergeFormat(format);
}

void FormatBar::larger() { changeSize(1); }
void FormatBar::smaller() { changeSize(-1); }

void FormatBar::pick(bool ground)
{
    auto *dialog = new QColorDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(ground ? tr("Colour of the ground") : tr("Colour of the letters"));
    const QTextCharFormat now = m_text->currentCharFormat();
    dialog->setCurrentColor(ground ? now.background().color() : now.foreground().color());
    connect(dialog, &QColorDialog::colorSelected, this, [this, ground](const QColor &color) {
        QTextCharFormat format;
        if (ground) format.setBackground(color);
        else format.setForeground(color);
        m_text->mergeFormat(format);
    });
    dialog->open();
}

void FormatBar::chooseColor() { pick(false); }
void FormatBar::chooseGround() { pick(true); }
void FormatBar::bullets() { m_text->toggleList(false); }
void FormatBar::numbers() { m_text->toggleList(true); }
void FormatBar::quote() { m_text->changeQuote(1); }
void FormatBar::unquote() { m_text->changeQuote(-1); }
void FormatBar::clear() { m_text->clearFormats(); }
void FormatBar::turn() { m_text->turnDirection(); }
void FormatBar::rule() { m_text->insertRule(); }
void FormatBar::insertTable() { m_text->insertTable(3, 3); }

/// The link that the cursor is in, as a whole; else what is selected.
void FormatBar::link()
{
    QTextCursor cursor = m_text->textCursor();
    const QString href = cursor.charFormat().anchorHref();
    if (!href.isEmpty() && !cursor.hasSelection()) {
        for (auto it = cursor.block().begin(); !it.atEnd(); ++it) {
            const QTextFragment run = it.fragment();
            if (run.charFormat().anchorHref() != href || !run.contains(std::max(0, cursor.position() - 1))) continue;
            cursor.setPosition(run.position());
            cursor.setPosition(run.position() + run.length(), QTextCursor::KeepAnchor);
            m_text->setTextCursor(cursor);
            break;
        }
    }
    auto *dialog = new LinkDialog(cursor.selectedText(), href, this);
    connect(dialog, &LinkDialog::chosen, m_text, &LetterEdit::setLink);
    dialog->open();
}

} // namespace godwit::ui
