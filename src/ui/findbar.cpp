// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findbar.h"

#include "ui/elidedlabel.h"
#include "ui/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace godwit::ui {

FindBar::FindBar(QWidget *parent)
    : QFrame(parent), m_words(new QLineEdit(this)), m_count(new ElidedLabel(this)), m_restText(new ElidedLabel(this)),
      m_previous(makeButton("findBarPrevious", "go-up", tr("Previous place (Shift+F3)"))),
      m_next(makeButton("findBarNext", "go-down", tr("Next place (F3)"))),
      m_close(makeButton("findBarClose", "window-close", tr("Close (Esc)"))), m_more(new QPushButton(tr("Show more"), this)),
      m_escape(new QShortcut(Qt::Key_Escape, parent ? parent : this))
{
    setObjectName(QStringLiteral("findBar"));
    setFrameShape(QFrame::NoFrame);
    m_words->setObjectName(QStringLiteral("findWords"));
    m_words->setPlaceholderText(tr("Find in this message"));
    m_words->setAccessibleName(tr("Find in this message"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(500);
    m_words->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_restText->setObjectName(QStringLiteral("findRest"));
    m_more->setObjectName(QStringLiteral("findMore"));
    auto *rule = new QWidget(this);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Midlight);
    m_rest = buildRest();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rule);
    layout->addWidget(buildLine());
    layout->addWidget(m_rest);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(1); });
    connect(m_more, &QPushButton::clicked, this, &FindBar::restWanted);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    m_escape->setContext(Qt::WidgetWithChildrenShortcut);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &FindBar::close);
    showNothing();
    hide();
}

QToolButton *FindBar::makeButton(const char *name, const char *iconName, const QString &what)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    button->setToolTip(what);
    button->setAccessibleName(what);
    return button;
}

QWidget *FindBar::buildLine()
{
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(24, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_words);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addWidget(m_close);
    return line;
}

QWidget *FindBar::buildRest()
{
    auto *rest = new QWidget(this);
    auto *layout = new QHBoxLayout(rest);
    layout->setContentsMargins(24, 0, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_restText, 1);
    layout->addWidget(m_more);
    return rest;
}

void FindBar::open(const QString &words)
{
    if (!words.isEmpty()) m_words->setText(words);
    show();
    m_escape->setEnabled(true);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    hide();
    m_escape->setEnabled(false);
    Q_EMIT closed();
}

QString FindBar::words() const { return isHidden() ? QString() : m_words->text(); }

void FindBar::showNothing()
{
    m_count->clear();
    showRest({});
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
}

void FindBar::showCount(const QString &count, const QString &note)
{
    const QString text = note.isEmpty() ? count : count.isEmpty() ? note : tr("%1, %2", "3 of 17, from the beginning").arg(count, note);
    m_count->setText(text);
    m_previous->setEnabled(!count.isEmpty());
    m_next->setEnabled(!count.isEmpty());
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void FindBar::showRest(const QString &rest)
{
    m_restText->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT stepWanted(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace godwit::ui
