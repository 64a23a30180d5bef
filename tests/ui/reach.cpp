// SPDX-License-Identifier: GPL-3.0-or-later
#include "reach.h"

#include "ui/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace {

/// To fold a bar that is too long, on a dock's head, and all of the print preview.
bool isMadeByQt(const QObject *object)
{
    return object->inherits("QToolBarExtension") || object->inherits("QDockWidgetTitleButton") ||
           object->objectName() == QLatin1String("qt_menubar_ext_button");
}

/// The field of a spin or combo box, the list that it folds out, scroll bars: their owner is what is spoken of.
bool isPartOfAnother(QAccessibleInterface *item)
{
    const QObject *object = item->object();
    if (item->role() == QAccessible::ScrollBar || item->role() == QAccessible::Window || item->role() == QAccessible::Dialog) return true;
    for (const QObject *above = object ? object->parent() : nullptr; above; above = above->parent())
        if (above->inherits("QComboBox") || above->inherits("QAbstractSpinBox")) return true;
    return object && (isMadeByQt(object) || object->inherits("QScrollArea") || object->inherits("QMainWindow") ||
                      object->inherits("QMenuBar") || object->inherits("QToolBar") || object->inherits("QLineEditIconButton"));
}

void collect(QAccessibleInterface *item, const QString &path, QStringList &found, int depth = 0)
{
    if (!item || !item->isValid() || depth > 40) return;
    const QAccessible::State state = item->state();
    const QString place =
        path + QStringLiteral(" / ") +
        (item->object() ? QString::fromLatin1(item->object()->metaObject()->className()) + QLatin1Char(' ') + item->object()->objectName()
                        : QStringLiteral("item"));
    static const QList<QAccessible::Role> controls{
        QAccessible::Button,   QAccessible::CheckBox,   QAccessible::RadioButton, QAccessible::EditableText, QAccessible::ComboBox,
        QAccessible::SpinBox,  QAccessible::Tree,       QAccessible::List,        QAccessible::Table,        QAccessible::ListItem,
        QAccessible::TreeItem, QAccessible::ButtonMenu, QAccessible::ProgressBar};
    const bool control = controls.contains(item->role()) || (state.focusable && item->role() != QAccessible::Client);
    if (control && item->text(QAccessible::Name).isEmpty() && !state.invisible && !isPartOfAnother(item)) found << place;
    if (item->role() == QAccessible::Tree || item->role() == QAccessible::List || item->role() == QAccessible::Table) return;
    for (int i = 0; i < item->childCount(); ++i) collect(item->child(i), place, found, depth + 1);
}

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) name += QStringLiteral(" “%1”").arg(button->text());
    else if (const auto *label = qobject_cast<const QLabel *>(widget)) name += QStringLiteral(" “%1”").arg(label->text().left(60));
    return name;
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || (qobject_cast<const QAbstractSlider *>(widget) && !widget->inherits("QScrollBar"));
}

/// A button that repeats an action with keys of its own or an entry of a menu, a part of a control that has the focus, recipients (the
/// arrow keys go through them), a list that is steered from the field above it, and what Qt makes to fold a bar that is too long.
bool hasAnotherWay(const QWidget *widget)
{
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (above->inherits("QComboBox") || above->inherits("QAbstractSpinBox") || above->inherits("QLineEdit") ||
            above->inherits("QHeaderView") || above->inherits("QTabBar") || above->inherits("QAbstractItemView") ||
            above->inherits("godwit::ui::RecipientEdit"))
            return true;
    static const QSet<QString> steered{QStringLiteral("paletteList"), QStringLiteral("searchProposals"), QStringLiteral("completion")};
    if (steered.contains(widget->objectName()) || steered.contains(widget->window()->objectName())) return true;
    if (isMadeByQt(widget)) return true;
    if (widget->inherits("QHeaderView") || widget->inherits("QTabBar")) return widget->inherits("QHeaderView");
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->shortcut().isEmpty()) return true;
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (!tool || !tool->defaultAction()) return false;
    if (!tool->defaultAction()->shortcut().isEmpty()) return true;
    for (const QObject *holder : tool->defaultAction()->associatedObjects())
        if (holder->inherits("QMenu")) return true;
    return false;
}

bool takesTab(const QWidget *widget)
{
    return widget->isEnabled() && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Of two neighbours `next` stands before `here`: above it, or in the same line nearer to where reading begins.
bool goesBack(const QWidget *here, const QWidget *next)
{
    const QRect from = here->geometry(), to = next->geometry();
    if (to.bottom() <= from.top() && to.left() < from.right() && to.right() > from.left()) return true;
    const bool sameLine = to.center().y() > from.top() && to.center().y() < from.bottom();
    return sameLine && (here->isRightToLeft() ? to.left() >= from.right() : to.right() <= from.left());
}

/// What has the focus while one presses Tab until it comes round.
QSet<const QWidget *> goneThrough(QWidget *window)
{
    struct Access : QWidget {
        using QWidget::focusNextPrevChild;
    };
    bool (QWidget::*const step)(bool) = &Access::focusNextPrevChild; // as Tab does where it is not a letter
    for (auto *text : window->findChildren<QTextEdit *>()) text->setTabChangesFocus(true); // a letter there, Ctrl+Tab goes on
    QSet<const QWidget *> gone;
    QWidget *before = window->focusWidget();
    if (before) gone.insert(before);
    for (int i = 0; i < 400; ++i) {
        QWidget *here = window->focusWidget() ? window->focusWidget() : window;
        if (!(here->*step)(true) || !window->focusWidget()) break;
        if (window->focusWidget() == before && i > 0 && gone.contains(before)) break;
        gone.insert(window->focusWidget());
    }
    if (before) before->setFocus();
    return gone;
}

double strongest(const QImage &image, const QRect &area)
{
    QHash<QRgb, int> count;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x) ++count[image.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (const auto &[color, n] : count.asKeyValueRange())
        if (n > most) std::tie(ground, most) = std::pair(color, n);
    double best = 1;
    for (const auto &[color, n] : count.asKeyValueRange()) best = std::max(best, godwit::ui::contrast(QColor(color), QColor(ground)));
    return best;
}

/// Where the text of a control is drawn, without its frame; empty if it has none.
QRect textArea(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        const bool says =
            std::ranges::any_of(label->text(), [](QChar c) { return c.isPrint() && !c.isSpace(); }); // more than marks of direction
        return says ? label->contentsRect() : QRect();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) return {};
        return button->rect().adjusted(4, 4, -4, -4); // without its frame
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        return field->text().isEmpty() && field->placeholderText().isEmpty() ? QRect() : field->rect().adjusted(3, 4, -6, -4);
    return {};
}

/// Something lies over it that lets it shine through, like a shadow.
bool isCovered(const QWidget *widget, const QRect &area)
{
    for (const QPoint point : {area.topLeft(), area.center(), area.bottomRight()}) {
        const QWidget *seen = widget->window()->childAt(widget->mapTo(widget->window(), point));
        if (seen != widget && !widget->isAncestorOf(seen)) return true;
    }
    return false;
}

} // namespace

QStringList nameless(QWidget *window)
{
    QStringList found;
    if (window->inherits("QPrintPreviewDialog")) return found; // Qt's own

    collect(QAccessible::queryAccessibleInterface(window), {}, found);
    return found;
}

QStringList unreached(QWidget *window)
{
    QStringList found;
    if (window->inherits("QPrintPreviewDialog")) return found; // Qt's own

    for (const QWidget *widget : window->findChildren<const QWidget *>()) {
        if (widget->window() != window || !widget->isVisible() || !widget->isEnabled() || !isControl(widget)) continue;
        const QWidget *taker = widget->focusProxy() ? widget->focusProxy() : widget;
        if (!takesTab(taker) && !hasAnotherWay(widget)) found << QStringLiteral("not reached by Tab: ") + nameOf(widget);
    }
    const QSet<const QWidget *> gone = goneThrough(window);
    for (const QWidget *widget : window->findChildren<const QWidget *>())
        if (widget->window() == window && isControl(widget) && takesTab(widget) && !widget->focusProxy() && !gone.contains(widget) &&
            !hasAnotherWay(widget))
            found << QStringLiteral("Tab never comes to it: ") + nameOf(widget);
    const QWidget *last = nullptr;
    for (const QWidget *widget = window->nextInFocusChain(); widget && widget != window; widget = widget->nextInFocusChain()) {
        if (!takesTab(widget) || widget->window() != window || widget->focusProxy()) continue;
        if (last && last->parentWidget() == widget->parentWidget() && goesBack(last, widget))
            found << QStringLiteral("Tab goes backwards from %1 to %2").arg(nameOf(last), nameOf(widget));
        last = widget;
    }
    return found;
}

QStringList faint(QWidget *window)
{
    QStringList found;
    const QImage image = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const double scale = image.devicePixelRatio();
    for (const QWidget *widget : window->findChildren<const QWidget *>()) {
        if (!widget->isVisibleTo(window) || widget->window() != window || !widget->isEnabled()) continue;
        QRect area = textArea(widget) & widget->visibleRegion().boundingRect();
        if (isCovered(widget, area)) continue;
        if (area.width() < 8 || area.height() < 8) continue;
        area = QRect(widget->mapTo(window, area.topLeft()) * scale, area.size() * scale) & image.rect();
        if (const double contrast = strongest(image, area); contrast < 4.5)
            found << QStringLiteral("contrast %1: %2").arg(contrast, 0, 'f', 2).arg(nameOf(widget));
    }
    return found;
}
