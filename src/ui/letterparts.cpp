// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letterparts.h"

#include "mail/filekind.h"
#include "mail/plaintext.h"
#include "ui/flowlayout.h"
#include "ui/icons.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace godwit::ui {

namespace {

constexpr int widest = 36, gap = 8; // characters of a name; pixels
constexpr quint64 largePicture = 500'000; // octets, from which on making it smaller is worth while
constexpr const char *dragType = "application/x-godwit-letterpart";

QString sizeText(quint64 octets) { return QLocale().formattedDataSize(qint64(octets), 1, QLocale::DataSizeTraditionalFormat); }

QString iconOf(const LetterPart &part)
{
    switch (fileKind(part.name, part.type)) {
    case FileKind::Picture: return QStringLiteral("image-x-generic");
    case FileKind::Message: return QStringLiteral("mail-message");
    case FileKind::Text: return QStringLiteral("text-x-generic");
    case FileKind::Program: return QStringLiteral("application-x-executable");
    case FileKind::Other: break;
    }
    return QStringLiteral("mail-attachment");
}

bool canShrink(const LetterPart &part)
{
    return part.octets > largePicture &&
           (part.type == "image/jpeg" || part.type == "image/png" || part.type == "image/webp" || part.type == "image/bmp");
}

} // namespace

/// The files before and after, as one step.
class PartsChange final : public QUndoCommand
{
public:
    PartsChange(LetterParts *parts, QList<LetterPart> after, const QString &what)
        : QUndoCommand(what), m_parts(parts), m_before(parts->parts()), m_after(std::move(after))
    {}
    void undo() override { m_parts->put(m_before); }
    void redo() override { m_parts->put(m_after); }

private:
    LetterParts *m_parts;
    QList<LetterPart> m_before, m_after;
};

LetterParts::LetterParts(QUndoStack *undo, QWidget *parent)
    : QWidget(parent), m_undo(undo), m_row(new QWidget(this)), m_total(new QLabel(this))
{
    setObjectName(QStringLiteral("letterParts"));
    setAccessibleName(tr("Attachments"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 4, 24, 8);
    layout->setSpacing(4);
    m_flow = new FlowLayout(m_row);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(gap);
    m_total->setTextFormat(Qt::PlainText);
    m_total->setObjectName(QStringLiteral("totalSize"));
    m_total->setWordWrap(true);
    layout->addWidget(m_total);
    layout->addWidget(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void LetterParts::setParts(const QList<LetterPart> &parts)
{
    m_parts.clear();
    m_pictures.clear();
    for (const LetterPart &part : parts) (part.contentId.isEmpty() ? m_parts : m_pictures) << part;
    rebuild();
}

void LetterParts::put(const QList<LetterPart> &parts)
{
    m_parts = parts;
    rebuild();
    Q_EMIT changed();
}

void LetterParts::change(const QList<LetterPart> &parts, const QString &what)
{
    if (parts != m_parts) m_undo->push(new PartsChange(this, parts, what));
}

void LetterParts::setLimit(quint64 octets, quint64 sent)
{
    m_limit = octets;
    m_sent = sent;
    quint64 total = 0;
    for (const LetterPart &part : std::as_const(m_parts)) total += part.octets;
    const bool tooLarge = m_limit > 0 && m_sent > m_limit;
    QString text = m_parts.size() == 1 ? tr("1 attachment, %1") : tr("%Ln attachments, %1", nullptr, int(m_parts.size()));
    text = text.arg(sizeText(total));
    if (tooLarge)
        text +=
            QLatin1String(". ") +
            tr("Too large: with %1 on its way, it is more than the %2 that your server takes.").arg(sizeText(m_sent), sizeText(m_limit));
    else if (m_limit > 0) text += u' ' + QChar(0xB7) + u' ' + tr("your server takes %1").arg(sizeText(m_limit));
    m_total->setText(text);
    m_total->setVisible(tooLarge || m_parts.size() > 1);
    QFont look = font();
    look.setBold(tooLarge);
    m_total->setFont(tooLarge ? look : smallFont(font()));
}

quint64 LetterParts::begin(const QString &name)
{
    m_coming << Coming{++m_lastToken, name};
    rebuild();
    return m_lastToken;
}

quint64 LetterParts::beginReplacing(const LetterPart &part)
{
    m_coming << Coming{++m_lastToken, part.name, -1, int(m_parts.indexOf(part))};
    rebuild();
    return m_lastToken;
}

bool LetterParts::isComing(quint64 token) const
{
    return std::ranges::any_of(m_coming, [token](const Coming &coming) { return coming.token == token; });
}

void LetterParts::setProgress(quint64 token, quint64 done, quint64 total)
{
    for (Coming &coming : m_coming) {
        if (coming.token != token || total == 0) continue;
        const int percent = int(done * 100 / total);
        if (std::exchange(coming.percent, percent) != percent) showProgress(coming);
    }
}

void LetterParts::apply(quint64 token, const LetterPart &part)
{
    const auto found = std::ranges::find(m_coming, token, &Coming::token);
    if (found == m_coming.end()) return;
    const int replaces = found->replaces;
    m_coming.erase(found);
    if (!part.contentId.isEmpty()) {
        m_pictures << part;
        rebuild();
        Q_EMIT changed();
        return;
    }
    QList<LetterPart> parts = m_parts;
    if (replaces >= 0 && replaces < parts.size()) parts[replaces] = part;
    else parts << part;
    change(parts, replaces >= 0 ? tr("Making a picture smaller") : tr("Attaching"));
    rebuild();
}

void LetterParts::fail(quint64 token)
{
    m_coming.removeIf([token](const Coming &coming) { return coming.token == token; });
    rebuild();
    Q_EMIT changed();
}

QToolButton *LetterParts::makeChip(int index)
{
    const LetterPart &part = m_parts[index];
    auto *chip = new QToolButton(m_row);
    chip->setObjectName(QStringLiteral("part"));
    chip->setIcon(icon(iconOf(part)));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setPopupMode(QToolButton::InstantPopup);
    const QString name = oneLine(part.name, 250);
    const QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * widest);
    chip->setText(QStringLiteral("%1  %2").arg(QString(shown).replace(u'&', QLatin1String("&&")), sizeText(part.octets)));
    chip->setAccessibleName(tr("Attachment %1, %2").arg(name, sizeText(part.octets)));
    chip->setToolTip(QStringLiteral("<qt>%1</qt>")
                         .arg((name + u'\n' + tr("Delete removes, F2 renames, Alt with the arrows moves"))
                                  .toHtmlEscaped()
                                  .replace(u'\n', QLatin1String("<br>"))));
    auto *menu = new QMenu(chip);
    const auto add = [menu](const char *name, const QString &text, auto receiver, auto act) {
        menu->addAction(text, receiver, act)->setObjectName(QString::fromLatin1(name));
    };
    add("renamePart", tr("Re&name…"), this, [this, chip] { rename(indexOf(chip)); });
    add("removePart", tr("&Remove"), this, [this, chip] { remove(indexOf(chip)); });
    if (canShrink(part)) add("shrinkPart", tr("Make &smaller…"), this, [this, chip] { Q_EMIT shrinkWanted(m_parts.value(indexOf(chip))); });
    if (m_parts.size() > 1) {
        add("moveForward", tr("Move &forward"), this, [this, chip] { move(indexOf(chip), -1); });
        add("moveBack", tr("Move &back"), this, [this, chip] { move(indexOf(chip), 1); });
    }
    chip->setMenu(menu);
    chip->installEventFilter(this);
    return chip;
}

/// Pressed, or by Delete, it is given up.
QToolButton *LetterParts::makeComing(const Coming &coming)
{
    auto *chip = new QToolButton(m_row);
    chip->setObjectName(QStringLiteral("comingPart"));
    chip->setIcon(icon(QStringLiteral("process-stop")));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setToolTip(tr("Stop attaching (Delete)"));
    chip->setAccessibleDescription(tr("Press to stop attaching"));
    connect(chip, &QToolButton::clicked, this, [this, token = coming.token] { stop(token); });
    auto *key = new QShortcut(chip);
    key->setKey(Qt::Key_Delete);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this, token = coming.token] { stop(token); });
    return chip;
}

/// In the chip that is there: one that is being pressed stays.
void LetterParts::showProgress(const Coming &coming)
{
    const QString name = oneLine(coming.name, 250);
    const QString state = coming.percent < 0 ? tr("is being attached…") : QLocale().toString(coming.percent) + QLocale().percent();
    const QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * widest);
    coming.chip->setText(QStringLiteral("%1  %2").arg(QString(shown).replace(u'&', QLatin1String("&&")), state));
    coming.chip->setAccessibleName(QStringLiteral("%1, %2").arg(name, state));
}

void LetterParts::stop(quint64 token)
{
    if (m_coming.removeIf([token](const Coming &coming) { return coming.token == token; }) == 0) return;
    rebuild();
    Q_EMIT unwanted(token);
    Q_EMIT changed();
}

void LetterParts::rebuild()
{
    const int focused = indexOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_chips.clear();
    for (int i = 0; i < int(m_parts.size()); ++i) m_chips << makeChip(i);
    for (QToolButton *chip : std::as_const(m_chips)) m_flow->addWidget(chip);
    for (Coming &coming : m_coming) {
        coming.chip = makeComing(coming);
        showProgress(coming);
        m_flow->addWidget(coming.chip);
    }
    for (int i = 0; i < m_flow->count(); ++i) m_flow->itemAt(i)->widget()->show();
    setVisible(m_flow->count() > 0);
    setLimit(m_limit, m_sent);
    arrange();
    if (focused >= 0 && !m_chips.isEmpty()) m_chips[std::min(focused, int(m_chips.size()) - 1)]->setFocus();
}

void LetterParts::arrange()
{
    m_flow->invalidate();
    m_row->setFixedHeight(std::max(1, m_flow->heightForWidth(std::max(100, width() - 48))));
}

void LetterParts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int LetterParts::indexOf(const QObject *chip) const
{
    for (int i = 0; i < int(m_chips.size()); ++i)
        if (m_chips[i] == chip) return i;
    return -1;
}

void LetterParts::remove(int index)
{
    if (index < 0) return;
    QList<LetterPart> parts = m_parts;
    parts.removeAt(index);
    change(parts, tr("Removing an attachment"));
}

void LetterParts::rename(int index)
{
    if (index < 0) return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename attachment"));
    dialog->setLabelText(tr("Name that the recipient sees:"));
    dialog->setTextValue(m_parts[index].name);
    dialog->setOkButtonText(tr("Rename"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, index](const QString &text) {
        QString name = oneLine(text.trimmed(), 250);
        name.replace(u'/', u'_').replace(u'\\', u'_');
        if (name.isEmpty() || index >= int(m_parts.size())) return;
        QList<LetterPart> parts = m_parts;
        parts[index].name = name;
        change(parts, tr("Renaming an attachment"));
    });
    dialog->open();
}

void LetterParts::move(int index, int step)
{
    const int to = index + step;
    if (index < 0 || to < 0 || to >= int(m_parts.size())) return;
    QList<LetterPart> parts = m_parts;
    parts.move(index, to);
    change(parts, tr("Moving an attachment"));
    m_chips[to]->setFocus();
}

bool LetterParts::eventFilter(QObject *watched, QEvent *event)
{
    const int index = indexOf(watched);
    if (index < 0) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
        const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) return remove(index), true;
        if (key->key() == Qt::Key_F2) return rename(index), true;
        if (key->key() == forward || key->key() == back) {
            const int step = key->key() == forward ? -1 : 1;
            if (key->modifiers() & Qt::AltModifier) move(index, step);
            else if (index + step >= 0 && index + step < int(m_chips.size())) m_chips[index + step]->setFocus();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = static_cast<QMouseEvent *>(event)->pos();
        return true; // the menu waits for the release: it may become a drag
    } else if (event->type() == QEvent::MouseMove) {
        auto *move = static_cast<QMouseEvent *>(event);
        if (move->buttons() & Qt::LeftButton && (move->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            drag(index);
        return true;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        m_chips[index]->setFocus();
        m_chips[index]->showMenu();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LetterParts::drag(int index)
{
    auto *drag = new QDrag(this);
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(dragType), QByteArray::number(index));
    drag->setMimeData(data);
    drag->exec(Qt::MoveAction);
}

void LetterParts::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() == this && event->mimeData()->hasFormat(QLatin1StringView(dragType))) event->acceptProposedAction();
}

void LetterParts::dropEvent(QDropEvent *event)
{
    const int from = event->mimeData()->data(QLatin1StringView(dragType)).toInt();
    const QWidget *under = m_row->childAt(m_row->mapFrom(this, event->position().toPoint()));
    const int to = indexOf(under) < 0 ? int(m_parts.size()) - 1 : indexOf(under);
    event->acceptProposedAction();
    if (from >= 0 && from < int(m_parts.size())) move(from, to - from);
}

} // namespace godwit::ui
