// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchbox.h"

#include "mail/plaintext.h"
#include "ui/icons.h"
#include "ui/searchpopup.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>

#include <array>

namespace godwit::ui {

namespace {
constexpr int longest = 4096; // of the language; see query/README.md
constexpr std::array reaches{Reach::Folder, Reach::Account, Reach::Everywhere};
} // namespace

QString reachText(Reach reach, const QString &folder, const QString &account)
{
    switch (reach) {
    case Reach::Folder: return SearchBox::tr("This folder: %1").arg(isolated(folder, 60));
    case Reach::Account: return SearchBox::tr("This account: %1").arg(isolated(account, 60));
    case Reach::Everywhere: break;
    }
    return SearchBox::tr("All mail");
}

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchBox"));
    setAccessibleName(tr("Search"));
    setMaxLength(longest);
    setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    setMaximumWidth(fontMetrics().averageCharWidth() * 80);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *where = addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    where->setObjectName(QStringLiteral("searchReach"));
    where->setText(tr("Where to search"));
    where->setToolTip(tr("Where to search"));
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("searchReaches"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillReaches(menu); });
    connect(where, &QAction::triggered, this,
            [this, menu] { menu->popup(mapToGlobal(isRightToLeft() ? rect().bottomRight() : rect().bottomLeft())); });
    auto *help = addAction(icon(QStringLiteral("help-contents")), QLineEdit::TrailingPosition);
    help->setObjectName(QStringLiteral("searchHelp"));
    help->setText(tr("What can be searched for"));
    help->setToolTip(tr("What can be searched for (F1)"));
    connect(help, &QAction::triggered, this, [this] {
        setFocus();
        showExamples();
    });
    connect(this, &QLineEdit::textEdited, this, [this] {
        propose();
        Q_EMIT edited();
    });
    updatePlaceholder();
}

QSize SearchBox::sizeHint() const { return {fontMetrics().averageCharWidth() * 64, QLineEdit::sizeHint().height() + 4}; }

void SearchBox::setPlaces(const QString &folder, const QString &account)
{
    m_folder = folder;
    m_account = account;
    updatePlaceholder();
}

void SearchBox::setReach(Reach reach)
{
    m_reach = reach;
    updatePlaceholder();
}

void SearchBox::updatePlaceholder()
{
    const QString &name = m_reach == Reach::Folder ? m_folder : m_account;
    //: The example must be one that the search language of this translation understands
    setPlaceholderText(m_reach == Reach::Everywhere ? tr("Search all mail: try from:anna has:attachment")
                                                    : tr("Search %1: try from:anna has:attachment").arg(isolated(name, 60)));
    setAccessibleDescription(reachText(m_reach, m_folder, m_account));
}

void SearchBox::fillReaches(QMenu *menu)
{
    menu->clear();
    auto *group = new QActionGroup(menu);
    for (const Reach reach : reaches) {
        auto *action = menu->addAction(QString(reachText(reach, m_folder, m_account)).replace(u'&', QStringLiteral("&&")), this,
                                       [this, reach] { Q_EMIT reachChosen(reach); });
        action->setCheckable(true);
        action->setChecked(reach == m_reach);
        action->setEnabled(reach == Reach::Everywhere || !(reach == Reach::Folder ? m_folder : m_account).isEmpty());
        group->addAction(action);
    }
}

/// The only way to give a part of a QLineEdit a look of its own: as if it came from an input method.
void SearchBox::markError(qsizetype at, qsizetype length)
{
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0 && at < text().size()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(palette().color(QPalette::Accent));
        wrong.setBackground(marked(palette()));
        attributes.append({QInputMethodEvent::TextFormat, int(at) - cursorPosition(), int(length), wrong});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

SearchPopup *SearchBox::popup()
{
    if (!m_popup || m_popup->parentWidget() != window()) {
        delete m_popup;
        m_popup = new SearchPopup(window());
        connect(m_popup, &SearchPopup::chosen, this, &SearchBox::accept);
    }
    return m_popup;
}

/// What can be typed next; where nothing is typed yet, what was looked for before.
void SearchBox::propose()
{
    if (!text().isEmpty() || m_history.isEmpty()) {
        popup()->propose(m_proposer ? m_proposer(text(), cursorPosition()) : QList<SearchProposal>(), {}, this);
        return;
    }
    QList<SearchProposal> before;
    for (const QString &each : m_history) before.append({.insert = each, .label = each, .explanation = {}});
    popup()->propose(before, tr("Last searches"), this);
}

void SearchBox::showExamples()
{
    QList<SearchProposal> examples;
    for (const auto &[example, meaning] : m_examples) examples.append({example, example, meaning, 0, text().size()});
    popup()->propose(examples, tr("What can be searched for"), this);
}

void SearchBox::accept(const SearchProposal &proposal)
{
    QString text = this->text();
    text.replace(proposal.from, proposal.length, proposal.insert);
    setText(text);
    setCursorPosition(int(proposal.from + proposal.insert.size()));
    if (proposal.insert.endsWith(u':')) propose();
    else popup()->hide();
    Q_EMIT edited();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = m_popup && !m_popup->isHidden();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (open) m_popup->hide();
        else Q_EMIT left();
        return;
    case Qt::Key_Down:
        if (open) m_popup->step(1);
        else Q_EMIT listWanted();
        return;
    case Qt::Key_Up:
        if (open) m_popup->step(-1);
        return;
    case Qt::Key_F1: showExamples(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto chosen = open ? m_popup->current() : std::nullopt) return accept(*chosen);
        popup()->hide();
        Q_EMIT entered();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

bool SearchBox::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && m_popup) {
        if (const auto chosen = m_popup->current()) {
            accept(*chosen);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F1) event->accept();
    }
    return QLineEdit::event(event);
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT focused();
    if (text().isEmpty() && (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::TabFocusReason)) propose();
}

void SearchBox::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty()) propose();
}

void SearchBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::PopupFocusReason) m_popup->hide();
}

} // namespace godwit::ui
