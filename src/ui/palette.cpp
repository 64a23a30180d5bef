// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette.h"

#include "ui/icons.h"
#include "ui/palettemodel.h"

#include <QAccessible>
#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

constexpr int side = 12, rowsShown = 10;
constexpr qsizetype mostRemembered = 20;

/// Icon, name with the meant letters in bold; at the other side where it is, and its keys.
class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QPalette &palette = option.palette;
        const bool chosen = option.state.testFlag(QStyle::State_Selected), enabled = index.data(PaletteModel::EnabledRole).toBool();
        if (chosen) painter->fillRect(option.rect, selected(palette, true));
        const QColor text = enabled ? palette.color(QPalette::Text) : dimmed(palette);
        const QColor quiet = chosen ? palette.color(QPalette::Text) : dimmed(palette);
        QRect room = option.rect.adjusted(side, 0, -side, 0);
        const int size = option.fontMetrics.height();
        const auto at = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
        const QRect place(room.x(), room.center().y() - size / 2, size, size);
        paintIcon(painter, at(place), index.data(Qt::DecorationRole).value<QIcon>(), text);
        room.setLeft(room.left() + size + 8);
        painter->setFont(option.font);
        painter->setPen(quiet);
        const auto end = [&](const QString &words, int most) {
            const QString fits = option.fontMetrics.elidedText(words, Qt::ElideRight, most);
            const int width = option.fontMetrics.horizontalAdvance(fits);
            const QRect box(room.right() - width, room.y(), width + 1, room.height());
            painter->drawText(at(box), int(Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute) | Qt::TextSingleLine, fits);
            if (!fits.isEmpty()) room.setRight(box.left() - 16);
        };
        const QString why = index.data(PaletteModel::WhyRole).toString();
        end(index.data(PaletteModel::KeysRole).toString(), room.width() / 3);
        end(why.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : why, room.width() / 2);
        painter->setPen(text);
        drawName(painter, at(room), option, index);
        painter->restore();
    }

private:
    static void drawName(QPainter *painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QString name = index.data().toString(), fits = option.fontMetrics.elidedText(name, Qt::ElideRight, room.width());
        QTextLayout layout(fits, option.font);
        QList<QTextLayout::FormatRange> formats;
        for (const auto &[begin, length] : index.data(PaletteModel::PlacesRole).value<QList<std::pair<int, int>>>()) {
            QTextLayout::FormatRange format{begin, length, {}};
            format.format.setFontUnderline(true); // bold would widen what was measured
            if (begin + length <= fits.size()) formats << format;
        }
        layout.setFormats(formats);
        QTextOption direction;
        direction.setTextDirection(option.direction);
        direction.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(direction);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        line.setLineWidth(room.width());
        layout.endLayout();
        layout.draw(painter, QPointF(room.x(), room.y() + (room.height() - line.height()) / 2));
    }
};

} // namespace

Palette::Palette(const Shortcuts *shortcuts, const models::FolderTreeModel *folders, WhyDisabled why, QWidget *window)
    : QFrame(window), m_shortcuts(shortcuts), m_folders(folders), m_why(std::move(why)), m_field(new QLineEdit(this)),
      m_list(new QListView(this)), m_hint(new QLabel(this)), m_model(new PaletteModel(m_why, this))
{
    setObjectName(QStringLiteral("palette"));
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setAccessibleName(tr("Find an action or a folder"));
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("An action, a folder, or words to search for"));
    m_field->setAccessibleName(tr("Find an action or a folder"));
    m_field->setTextMargins(side - 4, 10, side - 4, 10);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setContentsMargins(side, 6, side, 6);
    m_hint->setAutoFillBackground(true);
    m_hint->setText(tr(">  only actions      #  only folders      Esc  closes"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1); // hairlines: what is seen of the frame between them
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::narrow);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    window->installEventFilter(this);
    updateColors();
    hide();
}

void Palette::open()
{
    if (!isHidden()) return close(true);
    m_before = window()->focusWidget();
    m_model->setEntries(paletteEntries(*m_shortcuts, *m_folders));
    {
        const QSignalBlocker quiet(m_field);
        m_field->clear();
    }
    narrow({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::setRecent(const QStringList &recent) { m_recent = recent.first(std::min(mostRemembered, recent.size())); }

void Palette::close(bool giveBack)
{
    if (isHidden()) return;
    hide();
    m_model->setEntries({});
    m_model->find({}, {});
    if (giveBack && m_before) m_before->setFocus(Qt::PopupFocusReason);
}

void Palette::narrow(const QString &text)
{
    m_model->find(text, m_recent);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    place();
    if (!isHidden()) tellCurrent();
}

void Palette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0) return;
    const int next = std::abs(rows) == 1 ? (m_list->currentIndex().row() + rows + count) % count
                                         : std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
    tellCurrent();
}

/// The field keeps the focus: so somebody has to say what is chosen in the list.
void Palette::tellCurrent()
{
    QAccessibleAnnouncementEvent event(m_field, m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&event);
}

void Palette::choose(const QModelIndex &index)
{
    if (!index.isValid()) return;
    if (!index.data(PaletteModel::EnabledRole).toBool()) return tellCurrent();
    const PaletteEntry *found = m_model->entry(index);
    const QString query = m_model->query(index);
    const PaletteEntry chosen = found ? *found : PaletteEntry();
    if (found) {
        m_recent.removeAll(chosen.id);
        m_recent.prepend(chosen.id);
        setRecent(m_recent);
        Q_EMIT recentChanged(m_recent);
    }
    close(true); // before it: the action may be about what has the focus
    if (chosen.action) chosen.action->trigger();
    else if (chosen.folder != FolderId{}) Q_EMIT folderChosen(chosen.folder);
    else Q_EMIT searchChosen(query);
}

bool Palette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && !isHidden()) place();
    if (object != m_field) return QFrame::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && !isHidden() && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        close(false);
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) event->accept();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(object, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Escape: close(true); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab: step(1); return true;
    case Qt::Key_Backtab: step(-1); return true;
    case Qt::Key_PageDown: step(rowsShown); return true;
    case Qt::Key_PageUp: step(-rowsShown); return true;
    default: return QFrame::eventFilter(object, event);
    }
}

void Palette::place()
{
    const int letter = fontMetrics().averageCharWidth();
    const QRect room = parentWidget()->rect().adjusted(16, 16, -16, -16);
    const int width = std::min(letter * 90, room.width());
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    const int height = m_field->sizeHint().height() + m_hint->sizeHint().height() + rows * (fontMetrics().height() + 14) + 4;
    const int top = std::min(fontMetrics().height() * 4, room.height() / 6);
    setGeometry(room.center().x() - width / 2, room.top() + top, width, std::min(height, room.height() - top));
}

void Palette::updateColors()
{
    QPalette colors = parentWidget()->palette();
    colors.setColor(QPalette::Window, line(colors, 0.25)); // what is seen of it are edges
    setPalette(colors);
    m_field->setPalette(parentWidget()->palette());
    m_list->setPalette(parentWidget()->palette());
    QPalette quiet = parentWidget()->palette();
    quiet.setColor(QPalette::Window, quiet.color(QPalette::Base));
    quiet.setColor(QPalette::WindowText, dimmed(quiet));
    m_hint->setPalette(quiet);
    m_hint->setFont(smallFont(parentWidget()->font()));
}

void Palette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::StyleChange) updateColors();
}

} // namespace godwit::ui
