// SPDX-License-Identifier: GPL-3.0-or-later
#include "fit.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace {

QString nameOf(const QWidget *widget, const QString &text)
{
    QString name = widget->objectName();
    if (name.isEmpty()) name = QString::fromLatin1(widget->metaObject()->className());
    return QStringLiteral("%1 “%2”").arg(name, text.simplified().left(60));
}

QString withoutMnemonic(const QString &text)
{
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QStringLiteral("\1"));
    plain.remove(u'&');
    return plain.replace(u'\1', u'&');
}

int widthOf(const QWidget *widget, const QString &text) { return widget->fontMetrics().horizontalAdvance(withoutMnemonic(text)); }

constexpr int tolerance = 1; // a pixel that rounding takes

bool isCut(const QLabel *label)
{
    if (label->text().isEmpty() || label->inherits("godwit::ui::ElidedLabel")) return false;
    const QMargins margins = label->contentsMargins();
    const int room = label->width() - margins.left() - margins.right() - 2 * label->margin();
    if (label->wordWrap()) return label->heightForWidth(label->width()) > label->height() + tolerance;
    if (Qt::mightBeRichText(label->text()) && label->textFormat() != Qt::PlainText)
        return label->sizeHint().width() > label->width() + tolerance;
    int widest = 0;
    for (const QString &line : label->text().split(u'\n')) widest = std::max(widest, widthOf(label, line));
    return widest > room + tolerance || label->fontMetrics().height() > label->height() + tolerance;
}

bool isCut(const QAbstractButton *button)
{
    if (button->text().isEmpty()) return false;
    if (const auto *tool = qobject_cast<const QToolButton *>(button); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    return button->minimumSizeHint().width() > button->width() + tolerance ||
           (!qobject_cast<const QToolButton *>(button) && widthOf(button, button->text()) > button->width());
}

bool isCut(const QComboBox *combo)
{
    if (combo->isEditable() || combo->currentText().isEmpty()) return false;
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.currentText = combo->currentText();
    option.currentIcon = combo->itemIcon(combo->currentIndex());
    const int icon = option.currentIcon.isNull() ? 0 : combo->iconSize().width() + 4;
    const QRect field = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    return combo->fontMetrics().horizontalAdvance(combo->currentText()) + icon > field.width() + tolerance;
}

bool isCut(const QTabBar *tabs)
{
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->isTabVisible(i) && widthOf(tabs, tabs->tabText(i)) > tabs->tabRect(i).width()) return true;
    return false;
}

/// Inside of something that scrolls: there is more room than one sees.
bool scrolls(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent && !parent->isWindow(); parent = parent->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(parent)) return true;
    return false;
}

bool holdsText(const QWidget *widget)
{
    return qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) return button->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) return combo->currentText();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget)) return group->title();
    return {};
}

bool isCut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) return isCut(label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) return isCut(button);
    if (const auto *combo = qobject_cast<const QComboBox *>(widget)) return isCut(combo);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) return isCut(tabs);
    if (const auto *group = qobject_cast<const QGroupBox *>(widget)) return widthOf(group, group->title()) > group->width();
    return false;
}

QChar letterOf(const QString &text)
{
    const QKeySequence keys = QKeySequence::mnemonic(text);
    if (keys.isEmpty()) return {};
    return QChar(static_cast<char16_t>(keys[0].key())).toUpper();
}

class Letters
{
public:
    void add(const QString &text)
    {
        const QChar letter = letterOf(text);
        if (letter.isNull()) return;
        if (const QString other = m_taken.value(letter); !other.isEmpty() && other != text)
            m_clashes << QStringLiteral("%1: “%2” and “%3”").arg(QString(letter), other, text);
        m_taken.insert(letter, text);
    }
    const QStringList &clashes() const { return m_clashes; }

private:
    QHash<QChar, QString> m_taken;
    QStringList m_clashes;
};

} // namespace

QStringList misfits(const QWidget *window)
{
    QStringList found;
    QList<const QWidget *> texts;
    for (const QWidget *widget : window->findChildren<const QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->window() != window) continue;
        if (isCut(widget)) found << QStringLiteral("cut off: ") + nameOf(widget, textOf(widget));
        if (!holdsText(widget) || widget->size().isEmpty()) continue;
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        if (!scrolls(widget) && !widget->inherits("godwit::ui::ElidedLabel") && !window->rect().adjusted(-1, -1, 1, 1).contains(place))
            found << QStringLiteral("beyond the window: ") + nameOf(widget, textOf(widget));
        for (const QWidget *other : std::as_const(texts))
            if (other->parentWidget() == widget->parentWidget() && other->geometry().adjusted(1, 1, -1, -1).intersects(widget->geometry()))
                found << QStringLiteral("one over the other: ") + nameOf(widget, textOf(widget)) + u' ' + nameOf(other, textOf(other));
        texts << widget;
    }
    return found;
}

QStringList clashesIn(const QMenu *menu)
{
    Letters letters;
    for (const QAction *action : menu->actions())
        if (action->isVisible() && !action->isSeparator()) letters.add(action->text());
    return letters.clashes();
}

QStringList clashes(const QWidget *window)
{
    QStringList found;
    for (const QMenuBar *bar : window->findChildren<const QMenuBar *>()) {
        Letters letters;
        for (const QAction *action : bar->actions()) letters.add(action->text());
        found << letters.clashes();
    }
    for (const QMenu *menu : window->findChildren<const QMenu *>())
        for (const QString &clash : clashesIn(menu)) found << QStringLiteral("menu %1: %2").arg(menu->title(), clash);
    Letters letters;
    for (const QWidget *widget : window->findChildren<const QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->window() != window || !widget->isEnabled()) continue;
        if (qobject_cast<const QAbstractButton *>(widget)) letters.add(textOf(widget));
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) letters.add(label->text());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int i = 0; i < tabs->count(); ++i) letters.add(tabs->tabText(i));
    }
    return found + letters.clashes();
}
